"""A section of the changelog is written from the comparison, breaking first, and stands once."""

from __future__ import annotations

import pytest

from codegen import changelog
from codegen.diffing import Change, Place


def change(name: str, verdict: str, *breaks: str) -> Change:
    return Change("kind", verdict, Place(), (name,), "", "", "is other", breaks)  # type: ignore[arg-type]


CHANGES = [
    change("client.new()", "additive"),
    change("client.name", "breaking", "name"),
    change("client.read().x", "breaking", "read"),
    change("client.hidden", "invisible"),
    change("client.call(x=)", "breaking", "call", "read"),
]


def test_breaking_changes_come_first_and_invisible_ones_do_not_come() -> None:
    """Calls, answers, names, what is kept, what is new: in this order, each once."""
    text = changelog.section(CHANGES, "2026-01-01", ["client.kept(x=)"])
    places = [text.index(name) for name in ("call(x=)", "read().x", "client.name", "client.kept", "client.new()")]
    assert places == sorted(places)
    assert "hidden" not in text
    assert text.count("call(x=)") == 1
    assert text.startswith("### API of 2026-01-01\n")


def test_much_that_is_new_is_counted() -> None:
    """A section lists forty additions at most and counts the rest; release notes list all, breaks are never cut."""
    many = [change(f"client.new{n}()", "additive") for n in range(50)]
    many += [change(f"client.gone{n}()", "breaking", "call") for n in range(50)]
    section, notes = changelog.section(many, "x"), changelog.notes(many, "x")
    assert "10 more" in section
    assert section.count("gone") == 50
    assert notes.count("client.new") == 50
    assert "**major**" in notes
    assert "50 breaking, 50 additive, 0 invisible" in notes


def test_nothing_is_said_to_be_nothing() -> None:
    """Without a visible change the section says so."""
    assert "Nothing that a caller can see." in changelog.section([], "x")


@pytest.mark.parametrize(
    "before",
    [
        "# Changelog\n\n## Unreleased\n\n### Added\n\n- a\n\n## 0.1.0\n\n- b\n",
        "# Changelog\n\n## Unreleased\n## 0.1.0\n\n- b\n",
        "# Changelog\n\n## 0.1.0\n\n- b\n",
        "# Changelog\n",
        "",
    ],
)
def test_a_section_is_inserted_once_under_unreleased(before: str) -> None:
    """It stands first under the unreleased changes, nothing else is lost, and a second time replaces it."""
    once = changelog.insert(before, changelog.section(CHANGES, "2026-01-01"))
    assert "## Unreleased\n\n### API of 2026-01-01\n" in once
    assert [line for line in before.splitlines() if line.strip() and line not in once] == []
    twice = changelog.insert(once, changelog.section([], "2026-01-01"))
    assert twice.count("### API of") == 1
    assert "client.new()" not in twice
    assert [line for line in before.splitlines() if line.strip() and line not in twice] == []
    other = changelog.insert(twice, changelog.section([], "2026-02-02"))
    assert other.index("2026-02-02") < other.index("2026-01-01")

"""The documentation says what the code does: its Python runs, its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import attropic
from attropic.localserver import LocalServer

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
#: Blocks that show one line of a larger whole, by a text in them.
FRAGMENTS = ("client.messages.batches.retrieve(",)


def _blocks() -> list[tuple[str, str]]:
    found = []
    for page in PAGES:
        for code in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
            if not any(text in code for text in FRAGMENTS):
                found.append((page.name, code))
    return found


@pytest.mark.parametrize(("page", "code"), _blocks(), ids=lambda value: value if value.endswith(".md") else "")
def test_python_of_the_pages_runs(page: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python block of README or docs runs against the local API as it stands."""
    with LocalServer() as server:
        monkeypatch.setenv("ANTHROPIC_API_KEY", "local")
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
        with attropic.Anthropic() as client:
            names = {"client": client}
            exec(compile(code, page, "exec"), names)
            for value in names.values():
                if isinstance(value, attropic.Anthropic):
                    value.close()


def test_links_lead_somewhere() -> None:
    """Every relative link of README, ARCHITECTURE, CHANGELOG and docs names a file."""
    broken = [
        (page.name, link)
        for page in PAGES
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
        if not link.startswith(("http:", "https:")) and not (page.parent / link).exists()
    ]

    assert broken == []


def test_readme_names_only_targets_that_exist() -> None:
    """Each `make TARGET` of the README stands in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)\b", (ROOT / "README.md").read_text(encoding="utf-8"), re.M))

    assert named
    assert named <= targets


def test_changelog_has_an_unreleased_section() -> None:
    """What is new since the last release is written down."""
    assert "## Unreleased" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

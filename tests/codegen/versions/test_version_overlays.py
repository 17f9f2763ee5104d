"""Overlays of versions: what they must say, and what is told when the contract has moved on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from contracts import ACTIONS, BOOKS, NAMED, SCHEMAS, act, spec

from codegen import contract, describe, versions
from codegen.errors import SpecError
from codegen.inputs import SPEC
from codegen.version_rows import rows


def read(folder: Path) -> tuple[Any, list[versions.Version]]:
    document = contract.read(folder)
    return describe.describe(document), versions.read(document, folder)


def rows_of(folder: Path) -> dict[str, dict[str, str]]:
    api, (version,) = read(folder)
    return rows(api, version)


def test_the_shipped_version_fits_its_contract() -> None:
    """The overlay of 2026-10-21 applies to the contract as it is, and says something of every beta operation."""
    from codegen import overlay

    document = contract.read(SPEC)
    overlay.apply_all(document, SPEC / "overlays")
    api = describe.describe(document)
    found = {version.name: rows(api, version) for version in versions.read(document, SPEC)}

    assert list(found) == ["2026-10-21"]
    assert {op.name for op in api.operations if op.resource[0] == "beta"} <= set(found["2026-10-21"])


def test_reading_a_version_leaves_the_contract_as_it_is(tmp_path: Path) -> None:
    """The document that the package is made from is the same before and after."""
    folder = spec(tmp_path / "spec", ACTIONS)
    document = contract.read(folder)
    versions.read(document, folder)

    assert document == contract.read(folder)


def test_no_folder_no_versions(tmp_path: Path) -> None:
    """A contract without versions has none."""
    folder = spec(tmp_path / "spec")

    assert read(folder)[1] == []


@pytest.mark.parametrize(
    ("actions", "told"),
    [
        pytest.param(
            [NAMED, act(f"{SCHEMAS}.Book.properties.titel")],
            ["The target selects 0 places, expected 1.", "has no 'titel'", "Book.properties.title", "0.yaml"],
            id="stale",
        ),
        pytest.param(
            [act(f"{SCHEMAS}.Author.properties.born")],
            ["does not say which version it describes: it is 'v1'", "/x-client/version/value"],
            id="no name",
        ),
        pytest.param(
            [NAMED, act(f"{SCHEMAS}.Book.properties", {"name": {"type": "string", "x-was": "titel"}})],
            [
                "'name' is said to have been 'titel', which the contract does not have there.",
                "id, title, shelf, author",
            ],
            id="renamed from nothing",
        ),
        pytest.param(
            [NAMED, act(f"{SCHEMAS}.Book.properties", {"name": {"type": "string", "x-was": "title"}})],
            ["'name' is said to have been 'title', which is still there.", "Remove 'title'"],
            id="both names",
        ),
        pytest.param(
            [NAMED, act(f"{SCHEMAS}.Book", {"x-was": "Tome"})],
            ["`x-was` stands where it is not read.", "/components/schemas/Book"],
            id="renamed where nobody reads it",
        ),
        pytest.param(
            [NAMED, act(f"{BOOKS}.get.parameters", {"name": "p", "in": "query", "schema": {}, "x-was": "q"})],
            ["'p' is said to have been 'q'", "after_id, sort, library-beta"],
            id="parameter renamed from nothing",
        ),
        pytest.param(
            [NAMED, act(f"{SCHEMAS}.NewBook", {"x-gone": {"price": "Free."}})],
            ["`x-gone` has a remedy for 'price', which is not gone.", "/components/schemas/NewBook/x-gone/price"],
            id="remedy of what is there",
        ),
        pytest.param(
            [NAMED, act("$", {"x-gone": {"books.list": "Go."}})],
            ["`x-gone` has a remedy for 'books.list', which is not gone."],
            id="remedy of an operation that is there",
        ),
    ],
)
def test_what_does_not_fit_fails_the_build(tmp_path: Path, actions: list[dict[str, Any]], told: list[str]) -> None:
    """An overlay that has gone stale, or says what nobody reads, is an error with file, place and remedy."""
    with pytest.raises(SpecError) as caught:
        rows_of(spec(tmp_path / "spec", actions))

    text = str(caught.value)
    assert [part for part in [*told, "remedy:", "0.yaml"] if part not in text] == []


def test_two_overlays_of_one_version_are_refused(tmp_path: Path) -> None:
    """A version is described in one file."""
    with pytest.raises(SpecError, match=r"Two overlays describe the version 'v2'(.|\n)*1\.yaml"):
        read(spec(tmp_path / "spec", [NAMED], [NAMED]))


def test_a_new_name_that_another_field_has_is_refused(tmp_path: Path) -> None:
    """A property that takes the name of one that stays would make reading ambiguous."""
    api, (version,) = read(spec(tmp_path / "spec", ACTIONS))
    book = api.definitions["Book"]
    book.fields[0].name = "name"
    with pytest.raises(SpecError, match="The new name 'name' is taken by another attribute of Book"):
        versions.mark(api, version)


def test_a_difference_in_a_member_of_a_union_is_refused(tmp_path: Path) -> None:
    """Which member a value is cannot be told by its place, so such a difference is left to the server."""
    folder = spec(tmp_path / "spec", [NAMED, act(f"{SCHEMAS}.Author.properties.born")])
    file = folder / "openapi.yaml"
    member = "author: {oneOf: [{$ref: '#/components/schemas/Author'}, {$ref: '#/components/schemas/Book'}]}"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("author: {$ref: '#/components/schemas/Author'}\n        authors", f"{member}\n        authors")
    )
    with pytest.raises(SpecError, match="A member of a union differs, at author"):
        rows_of(folder)

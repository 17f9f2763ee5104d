"""Every kind of change, injected alone: its kind, the Python name it concerns, and the verdict."""

from __future__ import annotations

from typing import Any

import pytest
from breaking_cases import BREAKING
from compatible_cases import ADDITIVE, INVISIBLE
from edits import LIST, NEW_BOOK, PARAMETERS, Expected
from small_api import BASE, GONE, changed, diff, source

from codegen.diffing import compare_sources, verdict

CASES = {**BREAKING, **ADDITIVE, **INVISIBLE}
_VERDICTS = {"breaking": "major", "additive": "minor", "invisible": "patch"}


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_told_by_kind_name_and_verdict(name: str) -> None:
    """One injected change is found with its kind, its verdict and its Python name, and gives the version's part."""
    edits, (kind, level, breaks, python) = CASES[name]
    found = diff(*edits)
    assert (kind, level, breaks, python) in [(c.kind, c.verdict, c.breaks, c.python[0]) for c in found]
    assert verdict(found) == _VERDICTS[level]


def test_there_are_enough_kinds_of_breaks() -> None:
    """At least 25 kinds of breaking change are injected, each in its own case."""
    assert len({expected[0] for _, expected in BREAKING.values()}) >= 25


@pytest.mark.parametrize("name", CASES)
def test_the_way_back_is_told_too(name: str) -> None:
    """The reverse of every change is a change, and a description never differs from itself."""
    edits, _ = CASES[name]
    assert diff(*edits, back=True)
    assert compare_sources(source(changed(*edits)), source(changed(*edits))) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a whole number becomes a number", ("type-narrowed", "additive", (), "attropic.types.Book.count")),
        ("a moment becomes a text", ("type-narrowed", "breaking", ("read",), "attropic.types.Book.printed_at")),
        ("a field of an answer may be null", ("nullable-removed", "additive", (), "attropic.types.Book.count")),
        ("a bound of a parameter becomes tighter", ("bound-relaxed", "additive", (), f"{LIST}(limit=)")),
        ("an event comes", ("stream-event-removed", "additive", (), "attropic.types.Event")),
        ("an argument is deprecated", ("undeprecated", "invisible", (), f"{LIST}(shelf=)")),
        ("a body goes", ("required-argument-added", "breaking", ("call",), "client.covers.create(colour=)")),
        ("a list is no longer paged", ("page-added", "breaking", ("read",), LIST)),
        ("an object of an answer becomes a poorer one",
         ("type-replaced", "breaking", ("read",), "attropic.types.Book.author")),
        ("a stream comes", ("stream-removed", "breaking", ("call",), "client.covers.create(stream=)")),
    ],
)  # fmt: skip
def test_direction_decides(name: str, expected: Expected) -> None:
    """The same two types the other way round are judged by what that means for the caller."""
    found = diff(*CASES[name][0], back=True)
    assert expected in [(c.kind, c.verdict, c.breaks, c.python[0]) for c in found]


def test_an_argument_that_moves_into_the_body_breaks_nothing() -> None:
    """A query parameter that becomes a field of the body keeps its name, so no call notices."""
    parameter = {"name": "ink", "in": "query", "schema": {"type": "string"}}
    old = source(changed(("p:/v1/covers post parameters", [parameter])))
    new = source(changed(("s:NewCover properties ink", {"type": "string"})))
    for before, after in ((old, new), (new, old)):
        found = compare_sources(before, after)
        assert [(c.kind, c.verdict) for c in found] == [("parameter-moved", "invisible")]


def test_betas_are_taken_whether_described_or_not() -> None:
    """Methods take betas as soon as any operation does, so a header that is not described is no break."""
    header = {"name": "anthropic-beta", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    found = diff((f"{PARAMETERS} 4", GONE), ("p:/v1/books post parameters", [header]))
    assert [c for c in found if c.verdict == "breaking"] == []
    assert ("parameter-undescribed", (f"{LIST}(betas=)",)) in [(c.kind, c.python) for c in found]


def test_a_rename_needs_evidence() -> None:
    """A field that goes while another of the same type and place in no relation comes is not called a rename."""
    found = diff(
        ("s:Book properties remark", GONE), ("s:Book properties", {**_without_remark(), "weight": {"type": "string"}})
    )
    assert {"field-removed", "field-added"} <= {c.kind for c in found}
    assert "field-renamed" not in {c.kind for c in found}


def _without_remark() -> dict[str, Any]:
    return {
        name: part for name, part in BASE["components"]["schemas"]["Book"]["properties"].items() if name != "remark"
    }


def test_what_is_sent_and_received_breaks_both() -> None:
    """A type in both directions that changes beyond repair is told as a break of calls and of reading."""
    both = (
        "p:/v1/covers post responses 200 content application/json schema",
        {"$ref": "#/components/schemas/NewCover"},
    )
    old, new = source(changed(both)), source(changed(both, ("s:NewCover properties label", GONE)))
    change = next(c for c in compare_sources(old, new) if c.kind == "field-removed")
    assert change.breaks == ("call", "read")
    assert change.python == (
        "client.covers.create(label=)",
        "attropic.types.NewCover.label",
        "attropic.types.NewCoverParam['label']",
    )


@pytest.mark.parametrize("seed", range(3))
def test_the_order_is_stable(seed: int) -> None:
    """The order of keys in a description has no influence on the result."""
    import random

    edits = [edit for name in ("a field of the body goes", "a field of an answer goes", "a type comes")
             for edit in CASES[name][0]]  # fmt: skip
    plain = diff(*edits)
    shuffled = changed(*edits)
    for place in (shuffled["paths"], shuffled["components"]["schemas"]):
        entries = list(place.items())
        random.Random(seed).shuffle(entries)
        place.clear()
        place.update(entries)
    assert compare_sources(source(BASE), source(shuffled)) == plain


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("^[a-z]{1,64}$", "^[a-z]{1,128}$", "bound-relaxed"),
        ("^[a-z]{1,64}$", "^[a-z]{0,}$", "bound-relaxed"),
        ("^[a-z]{1,128}$", "^[a-z]{1,64}$", "bound-tightened"),
        ("^[a-z]{1,}$", "^[a-z]{1,64}$", "bound-tightened"),
        ("^[a-z]{1,64}$", "^[a-z]{2,128}$", "bound-tightened"),
        ("^[a-z]{1,64}$", "^[0-9]{1,64}$", "bound-tightened"),
    ],
)
def test_a_pattern_that_only_allows_more_is_no_break(old: str, new: str, kind: str) -> None:
    """Two patterns that differ only in counts are compared by them; any other new pattern may refuse something."""
    sides = [source(changed((f"{NEW_BOOK} title pattern", pattern))) for pattern in (old, new)]
    assert [c.kind for c in compare_sources(*sides)] == [kind]

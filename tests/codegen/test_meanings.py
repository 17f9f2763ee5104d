"""What values mean to a client (``x-accumulates``, ``x-status``, ``x-stops``), read strictly and written as tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import contract, ir, meanings
from codegen.describe import describe
from codegen.errors import SpecError

UNION = "U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"


def one(name: str, tag: str, more: str = "") -> str:
    properties = f"{{type: {{type: string, const: {tag}}}, text: {{type: string}}, parts: {{type: array}}}}"
    return f"{name}: {{type: object, required: [type], {more} properties: {properties}}}"


@pytest.fixture
def api(description: Callable[..., Path]) -> Callable[..., ir.Api]:
    """Describes a union of two, of which more is said, and an enum."""

    def make(a: str = "", b: str = "", reasons: str = "") -> ir.Api:
        stop = f"Stop: {{type: string, enum: [full, done], {reasons}}}"
        file = description(f"{{{UNION}, {one('A', 'a', a)}, {one('B', 'b', b)}, {stop}}}")
        return describe(contract.read_source(str(file)))

    return make


def test_what_is_said_becomes_tables(api: Callable[..., ir.Api]) -> None:
    """By the tag of the type that says it; what is left out of a rule is the same property, as text."""
    found = api(
        "x-accumulates: {text: {}, parts: {into: all, as: item}}, x-status: 423,",
        "x-status: 429,",
        "x-stops: {full: cut, of_tomorrow: run}",
    )

    assert meanings.tables(found) == (
        {"a": {"text": ("text", "text"), "parts": ("all", "item")}},
        {"a": 423, "b": 429},
        {"full": "cut", "of_tomorrow": "run"},
    )


@pytest.mark.parametrize(
    ("said", "problem", "nearest"),
    [
        ({"a": "x-accumulates: {txt: {}},"}, "'txt'", "text"),
        ({"a": "x-accumulates: {text: {as: texts}},"}, "'texts'", "text"),
        ({"a": "x-accumulates: {text: {in: a}},"}, "'in'", "into"),
        ({"a": "x-accumulates: {text: {as: json}},"}, "JSON text makes `input`", ""),
        ({"a": "x-accumulates: [text],"}, "is a mapping", ""),
        ({"a": "x-accumulates: {text: item},"}, "is a mapping", ""),
        ({"a": "x-status: 200,"}, "from 400 to 599", ""),
        ({"a": "x-status: '429',"}, "from 400 to 599", ""),
        ({"a": "x-status: true,"}, "from 400 to 599", ""),
        ({"reasons": "x-stops: {full: cuts}"}, "'cuts'", "cut"),
        ({"reasons": "x-status: 429"}, "no tag", ""),
    ],
)
def test_what_is_said_wrong_is_refused(
    api: Callable[..., ir.Api], said: dict[str, Any], problem: str, nearest: str
) -> None:
    """With the place of the extension, the name that may be meant, and a remedy."""
    with pytest.raises(SpecError) as caught:
        api(**said)

    error = caught.value
    assert problem in error.problem
    assert error.nearest == nearest
    assert "/x-" in error.pointer
    assert error.remedy


def test_two_that_disagree_are_refused(description: Callable[..., Path]) -> None:
    """Two types with one tag cannot mean different things."""
    other = "V: {oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/B'}]}"
    schemas = (
        f"{{{UNION}, {other}, {one('A', 'a', 'x-status: 423,')}, {one('B', 'b')}, {one('C', 'a', 'x-status: 429,')}}}"
    )

    with pytest.raises(SpecError, match="C says of 'a' 429, and A 423"):
        describe(contract.read_source(str(description(schemas))))

"""Faults as values, and in words."""

from __future__ import annotations

import inspect
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import Fault

PAGE = Path(__file__).parents[3] / "docs/local-api-faults.md"
WORDS: list[tuple[str, dict[str, Any], Fault]] = [
    ("status=529; retry-after=1", {"status": 529, "retry-after": 1}, Fault(status=529, retry_after=1)),
    ("retry-after=0.25", {"retry_after": 0.25}, Fault(retry_after=0.25)),
    ("status=500;message=a, b", {"status": 500, "message": "a, b"}, Fault(status=500, message="a, b")),
    ('status=500; message="a; \\"b\\""', {"status": "500", "message": 'a; "b"'}, Fault(status=500, message='a; "b"')),
    ("CUT = 5 ;", {"cut": "5"}, Fault(cut=5)),
    ("malformed-json", {"malformed-json": None}, Fault(malformed_json=1)),
    ("malformed-json=4", {"malformed-json": 4}, Fault(malformed_json=4)),
    ("unknown-block; unknown-enum=false", {"unknown-block": None, "unknown-enum": False}, Fault(unknown_block=True)),
    ("error-event; after=0", {"error-event": True, "after": 0}, Fault(error_event="overloaded_error", after=0)),
    ("times=2; id=7; cut=0", {"times": 2, "id": 7, "cut": 0}, Fault(times=2, id="7", cut=0)),
    ("", {}, Fault()),
]


@pytest.mark.parametrize(("header", "mapping", "fault"), WORDS)
def test_header_mapping_and_value_say_the_same(header: str, mapping: dict[str, Any], fault: Fault) -> None:
    """The words of a header and the keys of a script give the same fault as its fields."""
    assert Fault.parse(header) == Fault.parse(mapping) == fault


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"cut": [1]}, r"cut: must be a whole number, and is \[1\]"),
        ({"message": {}, "status": 500}, "message: must be text"),
        ({"unknown-block": 3}, "unknown-block: takes no value, and has 3"),
        ({"delay": None}, "delay: needs a value, delay=SECONDS"),
        ({"bogus": 1}, "bogus: there is no such fault; known are after, content-type"),
    ],
)
def test_a_mapping_that_makes_no_sense_is_refused(mapping: dict[str, Any], message: str) -> None:
    """A script with a wrong fault is told which one it is."""
    with pytest.raises(ValueError, match=message):
        Fault.parse(mapping)


def test_a_fault_is_checked_when_it_is_made() -> None:
    """What a header may not ask for cannot be made in Python either."""
    with pytest.raises(ValueError, match="reset: contradicts silence"):
        Fault(reset=1, silence=1)


@pytest.mark.parametrize("name", [field.name for field in fields(Fault)])
def test_every_fault_is_documented(name: str) -> None:
    """Each fault has a row on the page about faults, and a line in the docstring."""
    assert f"| `{name.replace('_', '-')}" in PAGE.read_text(encoding="utf-8")
    assert f"\n    {name}: " in (inspect.getdoc(Fault) or "")

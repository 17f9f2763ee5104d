"""Tools declared step by step."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Literal

import jsonschema
import pytest

from attropic.tools import InvalidValueError, ToolBuilder, ToolContext, ToolDefinitionError


def build() -> ToolBuilder:
    return (
        ToolBuilder("book", "Books a table.")
        .parameter("day", dt.date, "The day.")
        .parameter("people", int, ge=1, le=20, default=2)
        .parameter("where", Literal["inside", "outside"], required=False)
        .strict()
        .cache_control()
        .input_example(day="2026-01-31", people=4)
    )


def test_a_tool_is_declared_step_by_step() -> None:
    """Parameters, bounds, options and examples stand in the declaration."""
    assert build().build() == {
        "name": "book",
        "description": "Books a table.",
        "input_schema": {
            "type": "object",
            "properties": {
                "day": {"type": "string", "format": "date", "description": "The day."},
                "people": {"type": "integer", "minimum": 1, "maximum": 20, "default": 2},
                "where": {"enum": ["inside", "outside"], "type": "string"},
            },
            "required": ["day"],
            "additionalProperties": False,
        },
        "strict": True,
        "cache_control": {"type": "ephemeral"},
        "input_examples": [{"day": "2026-01-31", "people": 4}],
    }


def test_a_builder_never_changes() -> None:
    """A step gives another builder."""
    first = ToolBuilder("a")
    second = first.parameter("x", int)

    assert first.build()["input_schema"] == {"type": "object", "properties": {}, "additionalProperties": False}
    assert list(second.build()["input_schema"]["properties"]) == ["x"]


def test_a_function_carries_it_out() -> None:
    """The handler gets checked and converted values by name, and the context when it asks for it."""

    def book(day: dt.date, context: ToolContext, **more: object) -> tuple[dt.date, object, str]:
        return day, more, context.tool_use_id

    made = build().handled_by(book)

    assert made.to_dict() == build().build()
    assert made.invoke({"day": "2026-01-31", "people": 3}, ToolContext("book", "toolu_1")) == (
        dt.date(2026, 1, 31),
        {"people": 3},
        "toolu_1",
    )
    with pytest.raises(InvalidValueError, match=r"book: day: is required; people: expected at most 20, found 21"):
        made.call({"people": 21})


def test_a_coroutine_function_carries_it_out() -> None:
    """The handler may be a coroutine function."""

    async def echo(text: str) -> str:
        return text

    assert asyncio.run(ToolBuilder("echo").parameter("text").handled_by(echo).call({"text": "hi"})) == "hi"


def test_additional_parameters_can_be_let_in() -> None:
    """A tool may take what is not declared."""
    made = ToolBuilder("any").additional_parameters().handled_by(lambda **given: given)

    jsonschema.validate({"a": 1}, made.to_dict()["input_schema"])
    assert made.call({"a": 1}) == {"a": 1}


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (lambda b: b.parameter("day"), "'day' is there already"),
        (lambda b: b.parameter("x", complex), "has no form in JSON"),
        (lambda b: b.parameter("x", int, at_least=3), "parameter x: .*at_least"),
        (lambda b: b.set(colour="red"), "'colour' is not known of tools"),
        (lambda b: ToolBuilder("a b"), "1 to 128 letters"),
        (
            lambda b: b.input_example(day="soon").build(),
            "An example of the tool 'book': day: expected a string of format",
        ),
    ],
)
def test_a_wrong_step_is_refused(step: object, reason: str) -> None:
    """What cannot be declared is refused, with the parameter and the remedy."""
    with pytest.raises((ToolDefinitionError, InvalidValueError), match=reason):
        step(build())  # type: ignore[operator]

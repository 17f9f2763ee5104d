"""Tools made of functions: their declaration, their calls, and what cannot be one."""

from __future__ import annotations

import asyncio
import functools
import inspect
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Optional

import anthropic
import jsonschema
import pytest

from attropic.tools import (
    AsyncFunctionTool,
    FunctionTool,
    InvalidValueError,
    Param,
    ToolContext,
    ToolDefinitionError,
    beta_async_tool,
    beta_tool,
    tool,
)

GOOGLE = """Look something up.

    It may take a while.

    Args:
        query: What to look for,
            on two lines.
        limit: The most results.

    Returns:
        The results.
    """
NUMPY = """Look something up.

    It may take a while.

    Parameters
    ----------
    query : str
        What to look for,
        on two lines.
    limit : int
        The most results.
    """
REST = """Look something up.

    It may take a while.

    :param query: What to look for,
        on two lines.
    :param limit: The most results.
    """


@pytest.mark.parametrize("docstring", [GOOGLE, NUMPY, REST], ids=["Google", "NumPy", "reST"])
def test_the_declaration_comes_from_signature_and_docstring(docstring: str) -> None:
    """Name, description, parameters and defaults are told as they are written, in each style of docstring."""

    def search(query: str, limit: int = 10) -> str:
        return query

    search.__doc__ = docstring

    assert tool(search).to_dict() == {
        "name": "search",
        "description": "Look something up.\n\nIt may take a while.",
        "input_schema": {
            "type": "object",
            "properties": {
                "query": {"type": "string", "description": "What to look for, on two lines."},
                "limit": {"type": "integer", "description": "The most results.", "default": 10},
            },
            "required": ["query"],
            "additionalProperties": False,
        },
    }


def weather(
    city: str,
    unit: Literal["c", "f"] = "c",
    days: Optional[int] = None,  # noqa: UP045 - as users write it
    tags: list[str] = [],  # noqa: B006 - as users write it
) -> str:
    """The weather of a city.

    Args:
        city: Its name.
        unit: Of the temperature.
    """
    return city


def untitled(value: Any) -> Any:
    """A schema without titles, which only repeat names."""
    if isinstance(value, dict):
        return {key: untitled(part) for key, part in value.items() if key != "title" or isinstance(part, dict)}
    return [untitled(part) for part in value] if isinstance(value, list) else value


def test_a_declaration_is_that_of_the_official_package() -> None:
    """The same function is declared as the official package declares it, but for titles and types beside choices."""
    ours, theirs = beta_tool(weather).to_dict(), untitled(anthropic.beta_tool(weather).to_dict())

    for rule in ours["input_schema"]["properties"].values():
        if "enum" in rule:
            theirs["input_schema"]["properties"]["unit"].setdefault("type", rule["type"])
    assert ours == theirs


def test_the_input_is_checked_and_converted() -> None:
    """A function gets the values of Python; what is wrong is told with the name of each argument."""

    @dataclass
    class Point:
        x: int
        y: int = 0

    @tool
    def move(to: Point, speed: Annotated[float, Param(gt=0)] = 1.0) -> tuple[Point, float]:
        return to, speed

    assert move.call({"to": {"x": 1}, "speed": 2}) == (Point(1, 0), 2.0)
    with pytest.raises(ValueError, match=r"move: to\.x: is required; speed: expected greater than 0, found 0\.0"):
        move.call({"to": {}, "speed": 0})
    with pytest.raises(InvalidValueError, match=r"fast: is not known; known are: to, speed"):
        move.call({"to": {"x": 1}, "fast": True})
    with pytest.raises(InvalidValueError, match="expected an object, found a list"):
        move.call([1])


def test_a_default_is_not_converted() -> None:
    """An argument that the model leaves out is left out of the call, so that the function's own default stands."""
    marker = object()

    @tool
    def look(where: Any = marker) -> bool:
        return where is marker

    assert look.call({}) is True
    assert look.to_dict()["input_schema"]["properties"]["where"] == {}


def test_the_context_is_told_beside_the_input() -> None:
    """A parameter of type ToolContext is not in the schema, and is filled in, wherever it stands."""

    @tool
    def who(context: ToolContext, name: str) -> tuple[str, Any]:
        return name, context.value

    @tool
    def perhaps(name: str, context: ToolContext | None = None) -> bool:
        return context is None

    assert list(who.to_dict()["input_schema"]["properties"]) == ["name"]
    assert who.invoke({"name": "a"}, ToolContext("who", "toolu_1", 1, "session")) == ("a", "session")
    assert perhaps.call({"name": "a"}) is False
    with pytest.raises(InvalidValueError, match="context: is not known"):
        who.call({"name": "a", "context": {}})


def test_methods_are_tools_of_their_object() -> None:
    """A decorated method, sync or async, is a tool bound to the object from which it is read."""

    class Shop:
        def __init__(self, stock: int) -> None:
            self.stock = stock

        @tool
        def take(self, count: int) -> int:
            """Take some."""
            self.stock -= count
            return self.stock

        @beta_async_tool
        async def add(self, count: int) -> int:
            self.stock += count
            return self.stock

    first, second = Shop(5), Shop(50)

    assert first.take.call({"count": 2}) == 3
    assert second.take.call({"count": 2}) == 48
    assert asyncio.run(first.add.call({"count": 1})) == 4
    assert first.take(1) == 3
    assert first.take.to_dict()["input_schema"]["required"] == ["count"]
    assert "Shop.take" in first.take.source


def test_the_function_stays_a_function() -> None:
    """A decorated function is called as before."""

    @tool
    def double(number: int) -> int:
        return number * 2

    assert double(4) == 8
    assert double.func(4) == 8


def test_coroutine_functions_become_async_tools() -> None:
    """`tool` and `beta_async_tool` make tools that are awaited."""

    @tool
    async def one() -> int:
        return 1

    assert isinstance(one, AsyncFunctionTool)
    assert inspect.iscoroutinefunction(one.call)
    assert asyncio.run(one.call({})) == 1
    assert isinstance(tool(weather), FunctionTool)


def test_everything_that_the_description_knows_can_be_set() -> None:
    """Options of the description's Tool are taken and told; others are refused with those that are known."""
    made = tool(
        name="w",
        description="W.",
        strict=True,
        cache_control={"type": "ephemeral"},
        defer_loading=True,
        eager_input_streaming=True,
        allowed_callers=("direct",),
        input_examples=({"city": "Rome"},),
    )(weather).to_dict()

    assert {key: made[key] for key in made if key not in ("input_schema",)} == {
        "name": "w",
        "description": "W.",
        "strict": True,
        "cache_control": {"type": "ephemeral"},
        "defer_loading": True,
        "eager_input_streaming": True,
        "allowed_callers": ["direct"],
        "input_examples": [{"city": "Rome"}],
    }
    with pytest.raises(ToolDefinitionError, match=r"'colour' is not known of tools\. Known are cache_control, "):
        tool(colour="red")(weather)  # type: ignore[call-overload]


def test_a_schema_of_ones_own_is_sent_as_it_is() -> None:
    """`input_schema` may be a schema, whose input is passed on by name, or a type that has one."""
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}

    def anything(**given: Any) -> dict[str, Any]:
        return given

    made = tool(input_schema=schema)(anything)
    assert made.to_dict()["input_schema"] == schema
    assert made.call({"a": 1, "b": 2}) == {"a": 1, "b": 2}

    @dataclass
    class Input:
        a: int

    assert tool(input_schema=Input)(anything).to_dict()["input_schema"]["required"] == ["a"]


def test_keywords_of_any_name_are_open() -> None:
    """A function with ** takes what is not declared."""

    @tool
    def log(level: str, **more: int) -> dict[str, int]:
        return more

    assert "additionalProperties" not in log.to_dict()["input_schema"]
    assert log.call({"level": "x", "code": 3}) == {"code": 3}


def test_positional_only_arguments_are_given_by_place() -> None:
    """Arguments that only have a place are given there."""

    @tool
    def power(base: int, exponent: int = 2, /, *, minus: int = 0) -> int:
        return base**exponent - minus

    assert power.call({"base": 3}) == 9
    assert power.call({"base": 3, "exponent": 3, "minus": 7}) == 20


def test_a_decorated_function_keeps_its_signature() -> None:
    """A decorator that names what it wraps, and functools.partial, are looked through."""

    def logged(function: Any) -> Any:
        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **kwargs)

        return wrapper

    assert tool(logged(weather)).to_dict() == tool(weather).to_dict()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: tool(lambda *rows: 1, name="x"), r"argument \*rows: a model gives arguments by name"),
        (lambda: tool(lambda x: 1), r"name='<lambda>'"),
        (lambda: tool(name="a b")(weather), "1 to 128 letters"),
        (lambda: tool(name="a" * 129)(weather), "1 to 128 letters"),
        (lambda: tool(staticmethod(weather)), "Write @staticmethod above"),
    ],
)
def test_what_cannot_be_a_tool_is_refused(make: Any, reason: str) -> None:
    """What cannot be declared is refused where it is written, with the argument and the remedy."""
    with pytest.raises(ToolDefinitionError, match=reason):
        make()


def test_a_type_without_a_form_names_the_argument() -> None:
    """An annotation that JSON cannot have is refused with function and argument."""

    class Odd:
        pass

    with pytest.raises(ToolDefinitionError, match=r"broken, argument thing: The type .*Odd has no form in JSON"):

        @tool
        def broken(thing: Odd) -> None:
            pass


def test_an_unknown_name_in_an_annotation_is_told() -> None:
    """A type that is not imported where the function stands is named."""

    def lost(thing: Missing) -> None:  # type: ignore[name-defined]  # noqa: F821
        pass

    with pytest.raises(ToolDefinitionError, match="the type 'Missing' is not known"):
        tool(lost)


def test_an_input_that_fits_the_schema_is_taken() -> None:
    """The schema of a tool says what its call takes: an independent validator agrees on both sides."""
    made = tool(weather)
    schema = made.to_dict()["input_schema"]
    jsonschema.Draft202012Validator.check_schema(schema)
    for given, fits in [({"city": "a"}, True), ({"city": 1}, False), ({"city": "a", "unit": "k"}, False), ({}, False)]:
        assert jsonschema.Draft202012Validator(schema).is_valid(given) is fits
        if fits:
            made.call(given)
        else:
            with pytest.raises(InvalidValueError):
                made.call(given)

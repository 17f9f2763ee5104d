"""Tools that are context managers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import anyio
import pytest

from attropic import beta_async_tool, beta_tool
from attropic.tools import ToolContext, ToolDefinitionError, ToolError, tool

SCHEMA = {"type": "object", "properties": {"key": {"type": "integer"}}}


@contextmanager
def store() -> Iterator[Any]:
    """Outer."""
    LOG.append("in")

    def get(key: int) -> int:
        """Get a value."""
        return key * 2

    yield get
    LOG.append("out")


@asynccontextmanager
async def later() -> AsyncIterator[Any]:
    """Get a value later."""
    LOG.append("in")
    await anyio.sleep(0)

    async def get(key: int, context: ToolContext) -> str:
        return f"{context.name} {key * 2}"

    yield get
    LOG.append("out")


LOG: list[str] = []


@pytest.fixture(autouse=True)
def _empty() -> None:
    LOG.clear()


@pytest.mark.parametrize("decorator", [beta_tool, tool])
def test_a_context_is_entered_at_once_and_left_by_close(decorator: Any) -> None:
    """The tool is that of the function which the context manager yields."""
    made = decorator(store)

    assert made.to_dict()["name"] == "get"
    assert made.to_dict()["input_schema"]["required"] == ["key"]
    assert made.call({"key": 2}) == 4
    assert LOG == ["in"]
    made.close()
    assert LOG == ["in", "out"]


@pytest.mark.anyio
@pytest.mark.parametrize("decorator", [beta_async_tool, tool])
async def test_an_async_context_is_entered_once_with_the_first_call(decorator: Any) -> None:
    """Two first calls at a time enter it once; its input is checked by the function's own types."""
    made = decorator(input_schema=SCHEMA)(later)
    found: list[str] = []

    async def call(key: int) -> None:
        found.append(await made.call({"key": key}))

    assert (made.name, made.description, LOG) == ("later", "Get a value later.", [])
    async with anyio.create_task_group() as group:
        for key in (1, 2):
            group.start_soon(call, key)
    assert sorted(found) == ["later 2", "later 4"]
    with pytest.raises(ValueError, match="key"):
        await made.call({"key": "one"})
    await made.close()
    assert LOG == ["in", "out"]


@pytest.mark.parametrize(
    ("decorate", "words"),
    [
        (lambda: beta_tool(later), "beta_async_tool"),
        (lambda: beta_async_tool(store), "@beta_tool"),
        (lambda: beta_async_tool(later), "input_schema="),
    ],
)
def test_the_wrong_decorator_is_refused(decorate: Any, words: str) -> None:
    """The message says what to write, and no context was entered."""
    with pytest.raises(ToolDefinitionError, match=words):
        decorate()

    assert LOG == []


def test_a_context_is_left_when_its_function_cannot_be_a_tool() -> None:
    """What was made ready is let go of."""

    @contextmanager
    def bad() -> Iterator[Any]:
        try:
            yield lambda *keys: keys
        finally:
            LOG.append("out")

    with pytest.raises(ToolDefinitionError):
        beta_tool(bad)

    assert LOG == ["out"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("No.", "No."),
        ([{"type": "text", "text": "No"}, {"type": "image", "source": {}}], "No [image]"),
        ([], "The tool failed."),
    ],
)
def test_an_error_of_a_tool_reads_as_its_content(content: Any, words: str) -> None:
    """The text of a ToolError is that of its blocks, with the kind of those that have none."""
    assert str(ToolError(content)) == words

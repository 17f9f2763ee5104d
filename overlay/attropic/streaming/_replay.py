"""Streams from lines of JSON instead of a connection."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from importlib import import_module
from typing import Any, TypeAlias

from attropic_api._runtime.request import Request
from attropic_api._runtime.streams import AsyncStream, Stream
from attropic_api._runtime.values import anything

from .._core.course import Course
from .._core.effects import Received
from .._core.flow import Plan
from .._core.retry import RetryPolicy
from .._io.line import Line
from .._io.source import AsyncSource, Source

#: The text, or pieces of it.
Lines: TypeAlias = Iterable[bytes | str] | bytes | bytearray | str
AsyncLines: TypeAlias = AsyncIterable[bytes | str] | Lines


def replay(lines: Lines, api: str) -> Stream[Any]:
    """The stream of some lines.

    Args:
        lines: The text, or pieces of it.
        api: The endpoint package whose ``create`` would give such a stream.
    """
    return Stream(Source(_course(api, iter(map(_bytes, _pieces(lines)))), Line(None)))


def async_replay(lines: AsyncLines, api: str) -> AsyncStream[Any]:
    """The stream of some lines.

    Args:
        lines: The text, or pieces of it.
        api: The endpoint package whose ``create`` would give such a stream.
    """
    return AsyncStream(AsyncSource(_course(api, _Pieces(lines)), Line(None)))


def _course(api: str, pieces: Any) -> Course:
    operation = import_module(f"attropic_api.api.{api}.create").OPERATION
    plan = Plan(operation, Request(operation.method, operation.path), "", None, RetryPolicy(max_retries=0))
    received = Received(200, {}, b"", _NoResponse())
    received.pieces = pieces
    return Course(plan, "jsonl", operation.stream or anything, received, events=True)


def _pieces(lines: Lines) -> Iterable[bytes | str]:
    return [bytes(lines)] if isinstance(lines, bytes | bytearray) else [lines] if isinstance(lines, str) else lines


def _bytes(piece: bytes | str) -> bytes:
    return piece.encode() if isinstance(piece, str) else piece


class _Pieces:
    """Pieces of text as bytes, one after the other, for an event loop."""

    def __init__(self, lines: AsyncLines) -> None:
        self._async: AsyncIterator[bytes | str] | None = None
        self._plain: Iterator[bytes | str] = iter(())
        if isinstance(lines, AsyncIterable):
            self._async = aiter(lines)
        else:
            self._plain = iter(_pieces(lines))

    def __aiter__(self) -> _Pieces:
        return self

    async def __anext__(self) -> bytes:
        if self._async is not None:
            return _bytes(await anext(self._async))
        for piece in self._plain:
            return _bytes(piece)
        raise StopAsyncIteration


class _NoResponse:
    """Stands for the response of a stream that came without one."""

    status_code = 200
    headers: dict[str, str] = {}
    extensions: dict[str, Any] = {}
    request = None

    def close(self) -> None:
        """Nothing is open."""

    async def aclose(self) -> None:
        """Nothing is open."""

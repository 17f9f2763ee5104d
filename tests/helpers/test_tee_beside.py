"""Branches of a stream in threads and tasks of their own, over a connection."""

from __future__ import annotations

import contextlib
import functools
import sys
import threading
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import anyio
import pytest

import attropic
from tests.client.calls import gathered, settled
from tests.core.events import delta, wire
from tests.faults.server import FaultServer

from .scenes import COLOURS, Body, play, run
from .taps import PATIENCE, Tap, beside, rest, streaming, until, waits
from .transcripts import OVERLOADED, TEXT

BOTH = pytest.mark.parametrize("colour", COLOURS)
ASYNC = pytest.mark.parametrize("colour", ["asyncio", "trio"])


@pytest.fixture
def tap() -> Tap:
    return Tap()


@pytest.fixture
def server(tap: Tap) -> Iterator[FaultServer]:
    with FaultServer(tap) as running:
        yield running


async def note(stream: Any, types: list[str]) -> None:
    """Read it all, and write down the types of the events as they come."""
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            types.append(event.type)
    else:
        types += map(attrgetter("type"), stream)


def arrived(types: list[str]) -> int:
    """How many events of the API are among these."""
    return len(types) - types.count("text")


@BOTH
def test_each_branch_may_have_a_reader_of_its_own(colour: str, server: FaultServer, tap: Tap) -> None:
    """Several read at the same time, one waits for the bytes, and all get every event."""

    async def main() -> None:
        async with streaming(colour, server) as stream, contextlib.AsyncExitStack() as stack:
            branches = stream.tee(4)
            readers = [
                await stack.enter_async_context(beside(colour, lambda branch=branch: gathered(branch)))
                for branch in branches
            ]
            for event in TEXT:
                await rest(colour, 0.003)
                tap.pour(event)
            tap.end()
            for reader in readers:
                await until(colour, reader.done.is_set)
                assert reader.failure is None
                assert len(reader.result) == len(TEXT) + 3
            for branch in branches:
                assert await settled(branch.get_final_text()) == "Hello, world."

    run(colour, main)


@BOTH
def test_events_that_are_at_hand_are_given_at_once(colour: str, server: FaultServer, tap: Tap) -> None:
    """No branch waits for the connection while another one has read events for it."""

    async def main() -> None:
        async with streaming(colour, server) as stream, contextlib.AsyncExitStack() as stack:
            branches = stream.tee(3)
            given: list[list[str]] = [[] for _ in branches]
            for branch, types in zip(branches, given, strict=True):
                await stack.enter_async_context(beside(colour, functools.partial(note, branch, types)))
            stack.callback(tap.end)
            for number, event in enumerate([*TEXT[:2], *[TEXT[2]] * 40, *TEXT[5:]], 1):
                tap.pour(event)
                await until(colour, lambda number=number: all(arrived(types) >= number for types in given))

    run(colour, main)


def test_threads_lose_no_event_to_each_other() -> None:
    """However the interpreter switches between them, each branch has the whole text."""
    words = [f"{number:05d} " for number in range(1500)]
    pieces = [wire(*TEXT[:2]), *(wire(delta(0, "text_delta", text=word)) for word in words), wire(*TEXT[5:])]
    texts: list[str] = []

    async def scene(stream: Any) -> None:
        threads = [
            threading.Thread(target=lambda branch=branch: texts.append("".join(branch.text_stream)), daemon=True)
            for branch in stream.tee(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(10):
            play("sync", Body(pieces), scene)
    finally:
        sys.setswitchinterval(interval)

    assert [text == "".join(words) for text in texts] == [True] * 80


@BOTH
def test_an_error_reaches_every_reader(colour: str, server: FaultServer, tap: Tap) -> None:
    """All that wait are told."""

    async def main() -> None:
        async with streaming(colour, server) as stream, contextlib.AsyncExitStack() as stack:
            readers = [
                await stack.enter_async_context(beside(colour, lambda branch=branch: gathered(branch)))
                for branch in stream.tee(3)
            ]
            await until(colour, lambda: waits(stream))
            tap.pour(*TEXT[:3], OVERLOADED)
            for reader in readers:
                await until(colour, reader.done.is_set)
                failure: Any = reader.failure
                assert isinstance(failure, attropic.OverloadedError)
                assert failure.partial_message.content[0].text == "Hello"

    run(colour, main)


@BOTH
@pytest.mark.parametrize("way", ["close", "abort"])
def test_closing_all_ends_every_reader(colour: str, way: str, server: FaultServer, tap: Tap) -> None:
    """Readers that wait for bytes end without an error when the last branch is closed from elsewhere."""

    async def main() -> None:
        async with streaming(colour, server) as stream, contextlib.AsyncExitStack() as stack:
            branches = stream.tee(2)
            given: dict[Any, list[str]] = {branch: [] for branch in branches}
            readers = [
                await stack.enter_async_context(beside(colour, functools.partial(note, branch, given[branch])))
                for branch in branches
            ]
            tap.pour(*TEXT[:3])
            await until(colour, lambda: any("text" in types for types in given.values()) and waits(stream))
            for branch in branches:
                await settled(getattr(branch, way)())
            for reader in readers:
                await until(colour, reader.done.is_set)
                assert reader.failure is None
            assert all(types[:1] in ([], ["message_start"]) for types in given.values())

    run(colour, main)


@BOTH
@pytest.mark.parametrize("way", ["close", "abort"])
def test_closing_the_branch_that_reads_leaves_the_others(colour: str, way: str, server: FaultServer, tap: Tap) -> None:
    """The one that happens to wait for the connection may be closed; the other one gets everything."""

    async def main() -> None:
        async with streaming(colour, server) as stream:
            first, second = stream.tee(2)
            async with beside(colour, lambda: gathered(first)) as one:
                await until(colour, lambda: waits(stream))
                async with beside(colour, lambda: gathered(second)) as two:
                    await rest(colour)
                    await settled(getattr(first, way)())
                    tap.pour(*TEXT)
                    tap.end()
            assert one.failure is None
            assert one.result == []
            assert two.failure is None
            assert len(two.result) == len(TEXT) + 3

    run(colour, main)


@ASYNC
def test_cancelling_the_task_that_reads_leaves_the_others(colour: str, server: FaultServer, tap: Tap) -> None:
    """A task that leaves while it waits for the connection does not end the branches of the others."""

    async def main() -> None:
        async with streaming(colour, server) as stream:
            first, second = stream.tee(2)
            scope = anyio.CancelScope()

            async def leave() -> None:
                with scope:
                    await gathered(first)

            async with beside(colour, leave):
                await until(colour, lambda: waits(stream))
                async with beside(colour, lambda: settled(second.get_final_text())) as other:
                    await rest(colour)
                    scope.cancel()
                    await rest(colour)
                    tap.pour(*TEXT)
                    tap.end()
            assert other.failure is None
            assert other.result == "Hello, world."

    run(colour, main)

"""How the branches of a stream end: closed one by one or all, with an error, with their block."""

from __future__ import annotations

import gc
from typing import Any

import httpx
import pytest

import attropic
from tests.client.calls import entered, gathered, settled

from .failures import FAILURES
from .scenes import COLOURS, SSE, client_of, opened, play, run, said
from .transcripts import TEXT
from .ways import one, read

pytestmark = pytest.mark.parametrize("colour", COLOURS)


def test_a_branch_that_is_closed_early_leaves_the_others(colour: str) -> None:
    """The others go on over the same connection, and the closed one has ended."""
    body = said(*TEXT)

    async def scene(stream: Any) -> None:
        closed, other, third = stream.tee(3)
        for _ in range(3):
            await one(closed)
        await settled(closed.close())
        await settled(closed.close())
        third.abort()
        assert not body.closed
        assert await gathered(closed) == await gathered(third) == []
        assert len(await gathered(other)) == len(TEXT) + 3
        with pytest.raises(attropic.StreamIncompleteError) as caught:
            await settled(closed.get_final_message())
        assert caught.value.partial_message.content[0].text == "Hello"
        assert not caught.value.is_retryable

    play(colour, body, scene)


@pytest.mark.parametrize("way", ["close", "abort", "end"])
def test_when_all_are_done_the_connection_is_closed(colour: str, way: str) -> None:
    """Not before the last one."""
    body = said(*TEXT)

    async def scene(stream: Any) -> None:
        branches = stream.tee(3)
        await one(branches[0])
        for branch in branches:
            assert way == "end" or not body.closed
            await settled(branch.done() if way == "end" else getattr(branch, way)())
            await gathered(branch)
        assert body.closed

    play(colour, body, scene)


def test_the_branches_end_with_the_block_of_the_stream(colour: str) -> None:
    """Leaving the ``with`` block closes the connection; branches that were begun end, and nothing complains of them."""
    body = said(*TEXT)

    async def main() -> None:
        async with entered(client_of(colour, lambda _: httpx.Response(200, headers=SSE, stream=body))) as client:
            async with opened(client) as stream:
                read, unread = stream.tee(2)
                await one(read)
            assert body.closed
            assert [event.type for event in await gathered(unread)] == ["message_start"]
            with pytest.raises(attropic.StreamIncompleteError):
                await settled(unread.get_final_message())
            del stream, read, unread
            gc.collect()

    run(colour, main)


@pytest.mark.parametrize("failure", list(FAILURES))
def test_an_error_reaches_every_branch(colour: str, failure: str) -> None:
    """Each raises it where it comes, after its own events, with its own partial message."""
    make, kind = FAILURES[failure]

    async def scene(stream: Any) -> None:
        begun = not failure.endswith("at once")
        for branch in stream.tee(3):
            given: list[Any] = []
            with pytest.raises(kind) as caught:
                await read(branch, given)
            error = caught.value
            assert [event.type for event in given if event.type != "text"] == [e["type"] for e in TEXT[: 3 * begun]]
            assert error.in_stream
            if begun:
                assert error.partial_message.content[0].text == "Hello"
                assert error.open_blocks == (0,)
                assert error.usage.output_tokens == 1
            with pytest.raises(kind):
                await settled(branch.get_final_message())

    play(colour, make(), scene)


@pytest.mark.parametrize("failure", ["error event", "cut", "broken"])
def test_each_branch_has_an_error_of_its_own(colour: str, failure: str) -> None:
    """What one branch learns of its error, or where it was raised, does not change that of another."""
    make, kind = FAILURES[failure]

    async def scene(stream: Any) -> None:
        errors: list[Any] = []
        for branch in stream.tee(3):
            with pytest.raises(kind) as caught:
                await settled(branch.done())
            errors.append(caught.value)
        assert len({id(error) for error in errors}) == 3
        assert len({id(error.partial_message) for error in errors}) == 3

    play(colour, make(), scene)

"""``tee``: several streams from one, each with every event and the whole message."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

from tests.client.calls import gathered, settled
from tests.core.events import delta, wire

from .scenes import COLOURS, Body, play, said
from .transcripts import RICH, TEXT, TOOLS, UNKNOWN
from .ways import one

pytestmark = pytest.mark.parametrize("colour", COLOURS)


def plain(events: list[Any]) -> list[Any]:
    return [event.to_dict() for event in events]


@pytest.mark.parametrize("n", [1, 2, 5])
@pytest.mark.parametrize("transcript", [RICH, TOOLS, UNKNOWN], ids=["rich", "tools", "unknown"])
def test_each_branch_gives_every_event(colour: str, transcript: list[Any], n: int) -> None:
    """Read one after the other, all give what a stream alone gives, and the whole message."""
    whole = plain(play(colour, said(*transcript), gathered, beta=True))

    async def scene(stream: Any) -> None:
        branches = stream.tee(n)
        assert len(branches) == n
        assert [plain(await gathered(branch)) for branch in branches] == [whole] * n
        messages = [await settled(branch.get_final_message()) for branch in branches]
        assert [message.to_dict() for message in messages] == [whole[-1]["message"]] * n
        assert len({id(message) for message in messages}) == n

    play(colour, said(*transcript), scene, beta=True)


def test_branches_are_streams_of_the_same_kind(colour: str) -> None:
    """A branch has the class, the response and the request id of the stream."""

    async def scene(stream: Any) -> None:
        for branch in stream.tee(2):
            assert type(branch) is type(stream)
            assert branch.response is stream.response
            assert (branch.request_id, branch.workspace_id) == ("req_1", "wrkspc_1")
            assert await settled(branch.get_final_text()) == "Hello, world."

    play(colour, said(*TEXT), scene, headers={"request-id": "req_1", "anthropic-workspace-id": "wrkspc_1"})


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("size", [1, 3, len(TEXT)], ids="{} in a piece".format)
def test_branches_may_be_read_in_any_order(colour: str, size: int, seed: int) -> None:
    """However reading is shared out, no branch misses an event or sees one twice."""
    pieces = [wire(*TEXT[at : at + size]) for at in range(0, len(TEXT), size)]
    whole = plain(play(colour, said(*TEXT), gathered))
    turns = random.Random(seed)

    async def scene(stream: Any) -> None:
        branches = {branch: [] for branch in stream.tee(3)}
        left = list(branches)
        while left:
            branch = turns.choice(left)
            event = await one(branch)
            if event is None:
                left.remove(branch)
            else:
                branches[branch].append(event)
        assert [plain(events) for events in branches.values()] == [whole] * 3

    play(colour, Body(pieces), scene)


def test_branches_may_be_used_in_different_ways(colour: str) -> None:
    """Text, events, lines, callbacks and the message come from one answer."""

    async def scene(stream: Any) -> None:
        text, events, lines, told, message = stream.tee(5)
        heard: list[str] = []
        told.on("text", heard.append)
        await settled(told.done())
        assert heard == await gathered(text.text_stream) == ["Hello", ", world", "."]
        assert (await gathered(events))[-1].message == await settled(message.get_final_message())
        assert len(await gathered(lines.to_ndjson())) == len(TEXT)

    play(colour, said(*TEXT), scene)


def test_a_branch_may_be_divided_again(colour: str) -> None:
    """The branches of a branch give every event as well."""

    async def scene(stream: Any) -> list[str]:
        first, last = stream.tee(2)
        return [await settled(branch.get_final_text()) for branch in (*first.tee(2), last)]

    assert play(colour, said(*TEXT), scene) == ["Hello, world."] * 3


@pytest.mark.parametrize("together", [False, True], ids=["one by one", "in one piece"])
def test_the_stream_itself_is_at_its_end(colour: str, together: bool) -> None:
    """What it read and did not give yet goes to the branches."""
    body = Body([wire(*TEXT)]) if together else said(*TEXT)

    async def scene(stream: Any) -> None:
        branches = stream.tee(2)
        assert await gathered(stream) == []
        for branch in branches:
            assert len(await gathered(branch)) == len(TEXT) + 3

    play(colour, body, scene)


@pytest.mark.parametrize("read", [1, 2, 3, 4, 8])
@pytest.mark.parametrize("together", [False, True], ids=["one by one", "in one piece"])
def test_a_stream_may_be_divided_when_it_was_begun(colour: str, together: bool, read: int) -> None:
    """The branches give the events that are left, and the whole message: nothing is given twice or lost."""
    whole = plain(play(colour, said(*TEXT), gathered))
    body = Body([wire(*TEXT)]) if together else said(*TEXT)

    async def scene(stream: Any) -> None:
        for _ in range(read):
            await one(stream)
        branches = stream.tee(2)
        assert await gathered(stream) == []
        for branch in branches:
            assert plain(await gathered(branch)) == whole[read:]
            assert await settled(branch.get_final_text()) == "Hello, world."

    play(colour, body, scene)


@pytest.mark.parametrize("n", [0, -1, 1.5, "2", None], ids=repr)
def test_a_number_that_is_none_is_refused(colour: str, n: Any) -> None:
    """The message names the number; the stream can still be read."""

    async def scene(stream: Any) -> Any:
        with pytest.raises(ValueError, match=f"at least 1.*{n!r}"):
            stream.tee(n)
        return await settled(stream.get_final_text())

    assert play(colour, said(*TEXT), scene) == "Hello, world."


def test_a_branch_has_no_raw_events(colour: str) -> None:
    """The bytes are read once; who asks for them is told."""

    async def scene(stream: Any) -> None:
        branch, _ = stream.tee(2)
        with pytest.raises(RuntimeError, match="raw"):
            await gathered(branch._raw_stream.raw_events())

    play(colour, said(*TEXT), scene)


def test_what_all_have_read_is_not_kept(colour: str) -> None:
    """Branches that keep step hold a few events however long the stream is; one that lags holds what it lacks."""
    pieces = itertools.chain(
        [wire(*TEXT[:2])],
        (wire(delta(0, "text_delta", text=f"{number:09d}")) for number in range(500)),
        [wire(*TEXT[5:])],
    )

    async def scene(stream: Any) -> None:
        first, second = stream.tee(2)
        for number in range(300):
            await one(first)
            if number < 200:
                await one(second)
                assert kept(first) + kept(second) <= 2
        assert 40 <= kept(second) <= 100
        assert kept(first) <= 1
        await settled(first.close())
        await settled(second.close())

    play(colour, Body(pieces), scene)


def kept(branch: Any) -> int:
    """The events that were read for a branch and not given by it."""
    return len(branch._raw_stream._source.values) + len(branch._raw_stream._values)

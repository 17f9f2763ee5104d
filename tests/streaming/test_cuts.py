"""A stream that is cut gives a typed error with what came of the message."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

import attropic
from attropic import StreamIncompleteError
from attropic_api._runtime.sources import Values
from tests.client.calls import Body, gathered

from .playing import COLOURS, each, error_of, halves, pieces, play
from .reference import Account, account
from .script import AFTER, REQUEST_ID, Event, Transcript, ends, usual
from .transcripts import ALL, CORE, FAILURES
from .transcripts_text import WITHOUT_FIGURES


def accounts(events: list[Event]) -> list[Account]:
    """What there is after no event, one event, and so on."""
    return [account(events[:count]) for count in range(len(events) + 1)]


def telling(events: list[Event]) -> list[int]:
    """Positions that matter: around the end of each event, and in the middle of it."""
    found = {0, 1}
    for end in ends(events):
        found |= {end - 20, end, end + 2}
    return sorted(position for position in found if 0 <= position < ends(events)[-1])


def check(error: Any, expected: Account, kind: type[Any] = StreamIncompleteError) -> None:
    """See that an error tells what came."""
    assert type(error) is kind
    assert (error.in_stream, error.request_id) == (True, REQUEST_ID)
    assert error.content_started is expected.content_started
    assert error.open_blocks == expected.open_blocks
    if expected.message is None:
        assert (error.partial_message, error.usage) == (None, None)
        return
    assert error.usage.to_dict() == expected.usage
    assert error.partial_message.to_dict() == expected.message
    found = tuple(at for at, block in enumerate(error.partial_message.content) if not block.complete)
    assert found == expected.incomplete


def cut(colour: str, events: list[Event], positions: Iterable[int], beta: bool) -> None:
    """Cut the stream of these events at each position, and see that the error is right."""
    content, expected, whole = usual(events), accounts(events), ends(events)
    positions = list(positions)
    left = iter(positions)

    async def refuse(stream: Any) -> None:
        check(await error_of(stream), expected[bisect_right(whole, next(left))])

    assert len(play(colour, ([content[:position]] for position in positions), refuse, beta=beta)) == len(positions)


@pytest.mark.parametrize("transcript", CORE, ids=str)
def test_cut_at_any_byte(transcript: Transcript) -> None:
    """Cut at every byte before its end, a stream is incomplete, and the error has what the whole events made."""
    cut("sync", transcript.events, range(ends(transcript.events)[-1]), transcript.beta)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transcript", ALL, ids=str)
def test_cut_around_each_event(transcript: Transcript, colour: str) -> None:
    """Cut near the end of each event or inside of it, every kind of content leaves the right partial message."""
    positions = telling(transcript.events)

    cut(colour, transcript.events, positions if colour == "sync" else positions[::5], transcript.beta)


@pytest.mark.parametrize("transcript", ALL, ids=str)
def test_half_an_event_is_no_event(transcript: Transcript) -> None:
    """Cut at every fifth byte, a stream gives the events whose data is whole, and nothing of the next one."""
    content, whole = transcript.bytes(), ends(transcript.events)
    for position in range(len(transcript.name) % 5, whole[-1], 5):
        values = Values("sse", ("message_stop", "error"))

        found = [value for data in (content[:position], None) for value in values.batch(data)]

        assert (found, values.ended) == (transcript.events[: bisect_right(whole, position)], None)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transcript", CORE, ids=str)
def test_broken_between_events(transcript: Transcript, colour: str) -> None:
    """A connection that breaks is an ``APIConnectionError`` with the same facts, and the cause is kept."""
    content, expected = transcript.bytes(), accounts(transcript.events)
    positions = [end + 2 for end in ends(transcript.events)[:-1]]
    bodies = [Body(content[:position], httpx.ReadError("reset")) for position in positions]

    errors = play(colour, bodies, error_of, beta=transcript.beta)

    for whole, error in enumerate(errors, 1):
        check(error, expected[whole], attropic.APIConnectionError)
        assert isinstance(error.__cause__, httpx.ReadError)
        assert "reset" in str(error)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transcript", CORE, ids=str)
def test_events_before_the_error(transcript: Transcript, colour: str) -> None:
    """Who iterates is given every whole event, then the error, which is that of the final message as well."""
    whole = ends(transcript.events)
    positions = range(0, whole[-1], 61)
    left = iter(positions)

    async def use(stream: Any) -> None:
        seen: list[Any] = []
        with pytest.raises(StreamIncompleteError) as caught:
            await each(stream, seen.append)
        raw = [event.to_dict() for event in seen if event.type not in AFTER.values()]
        expected = transcript.events[: bisect_right(whole, next(left))]
        assert [event["type"] for event in raw] == [event["type"] for event in expected]
        assert await error_of(stream) is caught.value

    play(colour, ([transcript.bytes()[:position]] for position in positions), use, beta=transcript.beta)


@pytest.mark.parametrize("colour", COLOURS)
def test_the_rest_of_the_last_event_does_not_matter(colour: str) -> None:
    """A stream whose last event lacks its blank line, or its line end, is whole."""
    for transcript in CORE:
        last = ends(transcript.events)[-1]

        async def read(stream: Any) -> Any:
            return (await gathered(stream))[-1].message.to_dict()

        found = play(
            colour, [[transcript.bytes()[:last]], [transcript.bytes()[: last + 1]]], read, beta=transcript.beta
        )

        assert found == [transcript.message] * 2


def test_cut_before_any_figures() -> None:
    """What came before any figures were told is in the partial message all the same."""
    content = usual(WITHOUT_FIGURES.events[:3])

    (error,) = play("sync", [[content]], error_of)

    assert error.partial_message.content[0].text == "a"
    assert error.open_blocks == (0,)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", FAILURES)
def test_an_error_event_in_any_pieces(name: str, colour: str) -> None:
    """Whatever pieces it comes in, an ``error`` event raises its class with what came before it."""
    events, kind = FAILURES[name]
    content, expected = usual(events), account(events[:-1])
    bodies = [*halves(content, range(0, len(content), 3 if colour == "sync" else 29)), pieces(content)]

    for error in play(colour, bodies, error_of):
        check(error, expected, kind)
        assert error.body == events[-1]
        assert "zu viel" in str(error)


@pytest.mark.parametrize("name", FAILURES)
def test_an_error_event_cut_at_any_byte(name: str) -> None:
    """A stream that is cut before its ``error`` event is whole is incomplete: half an event is no event."""
    events, _ = FAILURES[name]

    cut("sync", events, range(ends(events)[-1]), beta=False)

"""However the bytes of a transcript come, the same message comes out."""

from __future__ import annotations

from typing import Any

import pytest

from attropic import UnknownVariant
from attropic_api._runtime.sources import Values
from tests.client.calls import gathered

from .playing import COLOURS, halves, message_of, pieces, play
from .reference import account
from .script import SHAPES, Transcript
from .transcripts import ALL, BY_NAME, CORE
from .transcripts_text import WITHOUT_FIGURES


def values_of(parts: list[bytes]) -> list[Any]:
    """The values that come out of these bytes up to the end of the message."""
    values = Values("sse", ("message_stop", "error"))
    found = [value for data in [*parts, None] if not values.ended for value in values.batch(data)]
    assert (values.ended, values.failure) == ("message_stop", None)
    return found


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transcript", ALL, ids=str)
def test_a_transcript_makes_its_message(transcript: Transcript, colour: str) -> None:
    """The final message is the expected one: in whatever shape the events are written, and in whatever pieces."""
    content = transcript.bytes()
    bodies = [*halves(content, range(0, len(content), 211)), pieces(content, 1 if colour == "sync" else 5)]
    if colour == "sync":
        bodies += [[transcript.bytes(shape)] for shape in SHAPES]

    for message in play(colour, bodies, message_of, beta=transcript.beta):
        assert message.to_dict() == transcript.message
        assert tuple(at for at, block in enumerate(message.content) if not block.complete) == transcript.incomplete


@pytest.mark.parametrize("transcript", CORE, ids=str)
def test_a_split_at_any_byte_makes_the_same_message(transcript: Transcript) -> None:
    """Cut into two pieces at every byte, a stream makes the same message through the client."""
    messages = play("sync", halves(transcript.bytes()), message_of, beta=transcript.beta)

    assert len(messages) == len(transcript.bytes()) + 1
    assert all(message.to_dict() == transcript.message for message in messages)


@pytest.mark.parametrize("transcript", ALL, ids=str)
def test_a_split_at_any_byte_gives_the_same_events(transcript: Transcript) -> None:
    """Cut into two pieces at every byte, a stream gives the same events."""
    for parts in halves(transcript.bytes()):
        assert values_of(parts) == transcript.events


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("transcript", CORE, ids=str)
def test_a_split_at_a_line_end_gives_the_same_events(transcript: Transcript, shape: str) -> None:
    """Cut at, before and behind every byte that ends a line, and byte by byte, a stream gives the same events."""
    content = transcript.bytes(shape)
    near = {end + more for end in range(len(content)) if content[end] in b"\r\n" for more in (-1, 0, 1, 2)}

    assert values_of(pieces(content)) == transcript.events
    for parts in halves(content, sorted(near)):
        assert values_of(parts) == transcript.events


@pytest.mark.parametrize("transcript", ALL, ids=str)
def test_the_reference_makes_the_message(transcript: Transcript) -> None:
    """The slow reference, which other tests trust, comes to the message that is written down."""
    found = account(transcript.events)

    assert (found.message, found.incomplete) == (transcript.message, transcript.incomplete)
    assert (found.open_blocks, found.usage) == ((), transcript.message["usage"])


@pytest.mark.parametrize("colour", COLOURS)
def test_a_head_without_figures(colour: str) -> None:
    """A stream of a gateway that tells the figures at the end only can be read in every way."""
    content = WITHOUT_FIGURES.bytes()

    (events,) = play(colour, [[content]], gathered)
    (message,) = play(colour, [[content]], message_of)

    assert (events[-1].message.to_dict(), message.to_dict()) == (WITHOUT_FIGURES.message,) * 2


def test_unknown_blocks_are_unknown_variants() -> None:
    """A block that the description does not know is in the content as it came, and its parts can be read."""
    transcript = BY_NAME["unknown blocks"]

    (message,) = play("sync", [[transcript.bytes()]], message_of)

    assert [isinstance(block, UnknownVariant) for block in message.content] == [True, False, True]
    assert (message.content[0].data, message.content[2].tempo) == ({"x": [1, None]}, 2)

"""Streams of structured answers, in pieces."""

from __future__ import annotations

from typing import Any

from tests.streaming.playing import play
from tests.streaming.script import END, Event, Transcript, begin, change, start, stop, texts

from .asking import Order

PROSE = "Let me see."
PIECES = ['{"item": "app', 'les", "pri', 'ce": 3', '.5, "tags": ["fr', 'uit"]}']
#: What can be seen of the answer after each piece.
SEEN: list[Any] = [
    {"item": "app"},
    {"item": "apples"},
    {"item": "apples", "price": 3},
    {"item": "apples", "price": 3.5, "tags": ["fr"]},
    {"item": "apples", "price": 3.5, "tags": ["fruit"]},
]


def text_block(index: int, *pieces: str) -> list[Event]:
    return [begin(index, "text", text=""), *texts(index, *pieces), stop(index)]


def answer_of(*pieces: str, reason: str = "end_turn") -> Transcript:
    """Prose, and then an answer."""
    events = [start(), *text_block(0, PROSE), *text_block(1, *pieces), change(reason), END]
    return Transcript("answer", events, {})


def played(colour: str, transcript: Transcript, use: Any, **given: Any) -> Any:
    (found,) = play(colour, [[transcript.bytes()]], use, **{"output_format": Order, **given})
    return found

"""Lines and server-sent events by the rules of WHATWG HTML, section 9.2.6, however the bytes are cut."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest

from codegen.runtime.events import EventDecoder, LineDecoder

STREAMS: list[tuple[bytes, list[tuple[str, str]]]] = [
    (b"data: a\n\n", [("message", "a")]),
    (b"data:a\n\ndata:  b\n\n", [("message", "a"), ("message", " b")]),
    (b"event: x\ndata: a\ndata: b\n\n", [("x", "a\nb")]),
    (b"event: x\rdata: a\r\rdata: b\r\r", [("x", "a"), ("message", "b")]),
    (b"event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n", [("x", "a"), ("message", "b")]),
    (b"data: a\r\n\ndata: b\n\r\n", [("message", "a"), ("message", "b")]),
    (b": comment\n\ndata: a\n: more\n\n", [("message", "a")]),
    (b"event: only\n\ndata: a\n\n", [("message", "a")]),
    (b"data\n\n", [("message", "")]),
    (b"data\ndata\n\n", [("message", "\n")]),
    (b"unknown: x\ndata: a\nnocolon\n\n", [("message", "a")]),
    ("data: a\u2028b\u2029c\u0085d\x0be\x0cf\n\n".encode(), [("message", "a\u2028b\u2029c\u0085d\x0be\x0cf")]),
    ("\ufeffdata: a\n\n".encode(), [("message", "a")]),
    ("data: \ufeffa\n\n".encode(), [("message", "\ufeffa")]),
    ("data: größe 🙂\n\n".encode(), [("message", "größe 🙂")]),
    (b"data: \xff\n\n", [("message", "\ufffd")]),
    (b"data: a\n\ndata: last", [("message", "a"), ("message", "last")]),
    (b"data: last\r", [("message", "last")]),
    (b"data: a: b:c\n\n", [("message", "a: b:c")]),
    (b"\n\n\ndata: a\n\n\n\n", [("message", "a")]),
    (b"", []),
]


def events(pieces: list[bytes]) -> list[tuple[str, str]]:
    decoder = EventDecoder()
    found = [event for piece in pieces for event in decoder.feed(piece)] + decoder.close()
    return [(event.event, event.data) for event in found]


@pytest.mark.parametrize(("stream", "expected"), STREAMS)
def test_events_of_a_whole_stream(stream: bytes, expected: list[tuple[str, str]]) -> None:
    """Line ends, comments, fields, BOM and the end of the stream are read as the standard says.

    One rule is ours: an event without its blank line at the end of the stream is given, not dropped.
    """
    assert events([stream]) == expected


@pytest.mark.parametrize(("stream", "expected"), STREAMS)
def test_the_cut_of_the_bytes_does_not_matter(stream: bytes, expected: list[tuple[str, str]]) -> None:
    """Byte by byte, and cut at random a hundred times, also inside CRLF and UTF-8: the same events."""
    assert events([stream[i : i + 1] for i in range(len(stream))]) == expected
    draw = random.Random(7)
    for _ in range(100):
        cuts = sorted(draw.randrange(len(stream) + 1) for _ in range(draw.randrange(6)))
        bounds = [0, *cuts, len(stream)]
        assert events([stream[a:b] for a, b in itertools.pairwise(bounds)]) == expected


def test_an_event_is_given_as_soon_as_it_is_complete() -> None:
    """The blank line gives the event at once, with LF and with CR."""
    decoder = EventDecoder()
    assert decoder.feed(b"data: a\n") == []
    assert [event.data for event in decoder.feed(b"\n")] == ["a"]


def test_id_and_retry() -> None:
    """An id lasts until the next one and may not hold NUL; retry is digits only."""
    decoder = EventDecoder()
    stream = b"id: 1\nretry: 500\ndata: a\n\ndata: b\n\nid: x\x00y\nretry: 5s\ndata: c\n\nid\ndata: d\n\n"
    found = decoder.feed(stream)
    assert [(event.id, event.retry) for event in found] == [("1", 500), ("1", 500), ("1", 500), ("", 500)]


@pytest.mark.parametrize("split", [lambda text: [text], lambda text: [text[i : i + 1] for i in range(len(text))]])
def test_lines_end_at_cr_lf_and_crlf_only(split: Callable[[bytes], list[bytes]]) -> None:
    """CR, LF and CRLF end a line; VT, FF, NEL and U+2028 do not; a last line needs no end."""
    decoder = LineDecoder()
    text = "a\nb\rc\r\nd\x0b\x0c\u0085\u2028e\n\nlast".encode()
    lines = [line for piece in split(text) for line in decoder.feed(piece)] + decoder.close()
    assert [line.decode() for line in lines] == ["a", "b", "c", "d\x0b\x0c\u0085\u2028e", "", "last"]


def test_a_line_without_end_is_limited() -> None:
    """A line longer than the limit is an error, so that a bad server cannot fill the memory."""
    decoder = LineDecoder(limit=100)
    assert decoder.feed(b"x" * 100) == []
    with pytest.raises(ValueError, match="longer than 100"):
        decoder.feed(b"x")


def test_long_lines_cost_linear_time() -> None:
    """A long line in many pieces is searched once: only new bytes are looked at."""
    decoder = LineDecoder()
    looked: list[Any] = [decoder.feed(b"x" * 64) for _ in range(20_000)]
    assert not any(looked)
    assert [len(line) for line in decoder.feed(b"\n")] == [64 * 20_000]

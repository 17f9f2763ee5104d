"""Lines and server-sent events by the rules of WHATWG HTML, section 9.2.6, however the bytes are cut."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from codegen.runtime.errors import ValidationError
from codegen.runtime.events import EventDecoder, LineDecoder, ServerSentEvent

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
    (
        b"event: x\ndata: a\n\nevent: y\ndata: b\ndata: c\n\nevent: z\ndata: d\n\n",
        [("x", "a"), ("y", "b\nc"), ("z", "d")],
    ),
    (b"data: a\nevent: x\n\nevent: y\ndata: b\n\n", [("x", "a"), ("y", "b")]),
    (
        b"event: x\ndata: a\n\n: c\n\nevent:\ndata: b\n\nid: 1\ndata: c\n\n",
        [("x", "a"), ("message", "b"), ("message", "c")],
    ),
    (b"event: x\ndata: a\n\nevent: y\rdata: b\r\rdata: c\n\n", [("x", "a"), ("y", "b"), ("message", "c")]),
    (b"event: x\nevent: y\ndata: a\n\n", [("y", "a")]),
    ("data: a\n\n\ufeffdata: b\n\n".encode(), [("message", "a")]),
    ("\ufeff\ufeffdata: a\n\ndata: b\n\n".encode(), [("message", "b")]),
    (b"", []),
]


def decoded(pieces: list[bytes]) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)] + decoder.close()


def events(pieces: list[bytes]) -> list[tuple[str, str]]:
    return [(event.event, event.data) for event in decoded(pieces)]


def values(pieces: list[bytes]) -> list[Any]:
    decoder = EventDecoder()
    return [value for piece in [*pieces, None] for value in decoder.values(piece)]


def cut(stream: bytes, size: int) -> list[bytes]:
    return [stream[at : at + size] for at in range(0, len(stream), size)]


@pytest.mark.parametrize(("stream", "expected"), STREAMS)
def test_events_of_a_whole_stream(stream: bytes, expected: list[tuple[str, str]]) -> None:
    """Line ends, comments, fields, BOM and the end of the stream are read as the standard says.

    One rule is ours: an event without its blank line at the end of the stream is given, not dropped.
    """
    assert events([stream]) == expected


@pytest.mark.parametrize(("stream", "expected"), STREAMS)
def test_the_cut_of_the_bytes_does_not_matter(stream: bytes, expected: list[tuple[str, str]]) -> None:
    """Byte by byte, and cut at random a hundred times, also inside CRLF and UTF-8: the same events."""
    assert events(cut(stream, 1)) == expected
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


@pytest.mark.parametrize("split", [lambda text: [text], lambda text: cut(text, 1)])
def test_lines_end_at_cr_lf_and_crlf_only(split: Callable[[bytes], list[bytes]]) -> None:
    """CR, LF and CRLF end a line; VT, FF, NEL and U+2028 do not; a last line needs no end."""
    decoder = LineDecoder()
    text = "a\nb\rc\r\nd\x0b\x0c\u0085\u2028e\n\nlast".encode()
    lines = [line for piece in split(text) for line in decoder.feed(piece)] + decoder.close()
    assert [line.decode() for line in lines] == ["a", "b", "c", "d\x0b\x0c\u0085\u2028e", "", "last"]


def test_a_cr_ends_its_line_at_once() -> None:
    """What ends with CR is given before the next byte is known, and the LF of a split CRLF is no line."""
    lines = LineDecoder()
    assert [lines.feed(piece) for piece in (b"a\r", b"\n", b"b\r", b"c\r", b"\n\n", b"d\n")] == [
        [b"a"], [], [b"b"], [b"c"], [b""], [b"d"],
    ]  # fmt: skip

    decoder = EventDecoder()
    found = [
        [event.data for event in decoder.feed(piece)] for piece in (b"data: a\r\n\r", b"\n", b"data: b\r\r", b"\n")
    ]
    assert found == [["a"], [], ["b"], []]
    assert decoder.close() == []


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=repr)
def test_the_bytes_of_all_events_are_the_stream(end: bytes) -> None:
    """``raw`` keeps comments, ids and blank lines: joined it is a stream that ends with an event, in any pieces.

    Only the LF of a last CRLF may come after its event was given, when it was cut off.
    """
    text = (
        "\ufeff: hi\n\nevent: x\ndata: {}\n\n\n: more\ndata: ü\ndata: b\n\nevent: y\ndata: {}\n\nid: 1\n\ndata: c\n\n"
    )
    stream = text.encode().replace(b"\n", end)
    for size in range(1, len(stream) + 1):
        joined = b"".join(event.raw for event in decoded(cut(stream, size)))
        assert joined == stream or (end == b"\r\n" and joined + b"\n" == stream)

    whole = decoded([stream])
    assert [event.data for event in whole] == ["{}", "ü\nb", "{}", "c"]
    assert whole[2].raw == b"event: y\ndata: {}\n\n".replace(b"\n", end)
    rest = stream + b": never ended"
    assert b"".join(event.raw for event in decoded(cut(rest, 3))) in (stream, stream[:-1])


VALUES = [
    (b'event: x\ndata: {"a": 1}\n\n', [{"a": 1}]),
    (b'data: {"a": 1}\n\ndata: [2]\n\n', [{"a": 1}, [2]]),
    (b'event: x\ndata:  {"a": 1} \n\n', [{"a": 1}]),
    (b'event: x\ndata: {"a":\ndata: 1}\n\nevent: x\ndata: 2\n\n', [{"a": 1}, 2]),
    (b"event: x\ndata:\n\nevent: x\ndata:  \n\ndata\n\n", []),
    (b"event: ping\ndata: {}\n\nevent: ping\ndata: not JSON\n\n", []),
    (b'data: {"type": "ping"}\n\nevent: message\ndata: {"type": "ping"}\n\nevent: x\ndata: {"type":"ping"}\n\n', []),
    (b'event: error\ndata: {"type": "error", "error": {"type": "t"}}\n\n', [{"type": "error", "error": {"type": "t"}}]),
    (b'event: error\ndata: {"error": {"type": "t"}}\n\n', [{"type": "error", "error": {"type": "t"}}]),
    (
        b'event: error\ndata: {"type": "t", "message": "m"}\n\n',
        [{"type": "error", "error": {"type": "t", "message": "m"}}],
    ),
    (b"event: error\ndata: over\ndata: loaded\n\n", [{"type": "error", "error": {"message": "over\nloaded"}}]),
    (b"event: error\ndata: [1]\n\n", [{"type": "error", "error": {"message": "[1]"}}]),
    (b"event: error\ndata:\n\n", [{"type": "error", "error": {"message": ""}}]),
    ('event: x\ndata: {"a": "\u2028\u0085ü🙂"}\n\n'.encode(), [{"a": "\u2028\u0085ü🙂"}]),
    (b'event: x\ndata: {"a": "\xff"}\n\n', [{"a": "\ufffd"}]),
    ('\ufeffevent: x\ndata: {"a": 1}\n\n: c\n\n\nevent: y\ndata: 2'.encode(), [{"a": 1}, 2]),
]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=repr)
@pytest.mark.parametrize(("stream", "expected"), VALUES)
def test_values_are_the_json_of_the_events(stream: bytes, expected: list[Any], end: bytes) -> None:
    """Pings are left out by name and by data; an error event is an error whatever its data looks like."""
    written = stream.replace(b"\n", end)
    for size in (1, 2, 3, 7, len(written)):
        assert values(cut(written, size)) == expected


@pytest.mark.parametrize("name", [b"x", b"", b"error of a kind"], ids=repr)
@pytest.mark.parametrize(
    "data", [b"{not JSON", b"{} {}", b'{"a": 1}, 2', b"\xff", b"[" * 100_000], ids=lambda d: repr(d[:9])
)
def test_data_that_is_no_json_is_a_validation_error(data: bytes, name: bytes) -> None:
    """The values before it are given first, in one chunk too; what is nested too deeply for a reader is no JSON."""
    decoder = EventDecoder()
    found: list[Any] = []
    with pytest.raises(ValidationError, match="expected JSON"):
        found.extend(decoder.values(b"event: a\ndata: 1\n\nevent: " + name + b"\ndata: " + data + b"\n\n"))
    assert found == [1]


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


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=repr)
@pytest.mark.parametrize("kind", ["one line", "many lines", "many short lines"])
def test_an_event_without_end_is_limited(kind: str, end: bytes) -> None:
    """An event longer than the limit is an error that says the number, also when its lines are short."""
    size = {"one line": 10_000, "many lines": 400, "many short lines": 1}[kind]
    stream = (b"data: " + b"x" * size + end) * (10_000 // size)
    pieces = cut(stream, 50)

    for read in (EventDecoder.feed, lambda decoder, piece: list(decoder.values(piece))):
        decoder = EventDecoder(limit=1000)
        with pytest.raises(ValueError, match="longer than 1000 bytes"):
            list(map(partial(read, decoder), pieces))


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=repr)
def test_events_within_the_limit_are_never_refused(end: bytes) -> None:
    """Each event counts for itself, however many come in one piece and whatever came before."""
    stream = b"data: a\ndata: b\n\nevent: x\ndata: %s\n\n: c\n\n" % (b"y" * 72)
    stream = (stream * 20).replace(b"\n", end)
    for size in (*range(1, 130), 1000, len(stream)):
        decoder = EventDecoder(limit=100)
        assert sum(len(decoder.feed(piece)) for piece in cut(stream, size)) == 40


def test_a_reconnection_time_of_any_length_is_read() -> None:
    """A field of digits only is a number, and never the end of the stream."""
    (event,) = EventDecoder().feed(b"retry: " + b"9" * 5000 + b"\ndata: a\n\n")
    assert event.data == "a"

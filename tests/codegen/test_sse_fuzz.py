"""The event decoder against a plain reading of WHATWG HTML, section 9.2.6, on random streams in random pieces."""

from __future__ import annotations

import json
import random
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from codegen.runtime import jsontext
from codegen.runtime.errors import ValidationError
from codegen.runtime.events import EventDecoder

Told = tuple[str, str, str, int | None]
Draw = random.Random
TOKENS = [
    b"\n", b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"data", b"data:", b"data: x\n", b"data:y", b"data: {}\n\n",
    b'event: e\ndata: {"a": [1]}\n\n', b'event: e\ndata: {"type": "ping"}\n', b"event: ping\ndata: {}\n\n",
    b"event: e\n", b"event:\n", b"event: error\n", b'data: {"type": "error"}\n', b"event: error\ndata: no JSON\n\n",
    b": c\n", b":\n\n", b"id: 1\n", b"id\n", b"id: a\0b\n", b"retry: 5\n", b"retry: x\n", b"retry:\n", b"\xff",
    b"\xef\xbb\xbf", b"\xe2\x82", "\u2028".encode(), "\u0085".encode(), "ü🙂".encode(), b":", b" ", b"field: 1\n",
    b"\0", b"\x0b", b"\x0c",
]  # fmt: skip


def reference(stream: bytes, *, last: bool = True) -> Iterator[Told]:
    """The events of a whole stream: name, data, last id, reconnection time.

    As the standard has it, but for the last event, which is given although its blank line is missing.

    Args:
        last: Whether to give that one.
    """
    text = stream.decode("utf-8", errors="replace").removeprefix("\ufeff")
    lines, rest = [], text.replace("\r\n", "\n").replace("\r", "\n")
    while rest:
        line, _, rest = rest.partition("\n")
        lines.append(line)
    name = data = last_id = ""
    retry = None
    for line in [*lines, ""] if last else lines:
        field, _, value = line.partition(":")
        value = value[1:] if value[:1] == " " else value
        if not line:
            if data:
                yield name or "message", data[:-1], last_id, retry
            name = data = ""
        elif field == "event":
            name = value
        elif field == "data":
            data += value + "\n"
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and value and all(digit in "0123456789" for digit in value):
            retry = int(value)


def bytes_soup(draw: Draw) -> bytes:
    """Any bytes; sometimes only those that matter."""
    alphabet = draw.choice([bytes(range(256)), b"\n\r:ad te", b"\n: data", b"\n\r\xef\xbb\xbfdata:"])
    return bytes(draw.choices(alphabet, k=draw.randrange(60)))


def tokens_soup(draw: Draw) -> bytes:
    """Parts of events, whole and torn."""
    return b"".join(draw.choices(TOKENS, k=draw.randrange(16)))


def streams(seed: int, count: int) -> Iterator[tuple[bytes, list[bytes]]]:
    """Random streams, half of them with LF only, each as a whole and in random pieces, down to single bytes."""
    draw = random.Random(seed)
    for _ in range(count):
        stream = draw.choice([bytes_soup, tokens_soup])(draw)
        if draw.random() < 0.5:
            stream = stream.replace(b"\r", b"")
        pieces, at, most = [], 0, draw.choice([1, 2, 5, 30, 1000])
        while at < len(stream):
            size = draw.randint(1, most)
            pieces.append(stream[at : at + size])
            at += size
        if draw.random() < 0.2:
            pieces.insert(draw.randrange(len(pieces) + 1), b"")
        yield stream, pieces


@pytest.mark.parametrize("seed", range(3))
def test_events_are_those_of_the_standard(seed: int) -> None:
    """Whatever the bytes and their pieces: the events of the standard, and their bytes are the stream's beginning."""
    for stream, pieces in streams(seed, 2000):
        decoder = EventDecoder()
        found = [event for piece in pieces for event in decoder.feed(piece)] + decoder.close()
        told = [(event.event, event.data, event.id, event.retry) for event in found]
        assert told == list(reference(stream)), (stream, pieces)
        assert stream.startswith(b"".join(event.raw for event in found)), (stream, pieces)
        assert decoder.close() == []


def json_of(stream: bytes) -> tuple[list[Any], bool]:
    """The values of events, and whether all of them could be read.

    Half an event at the end is no error that the server tells, unless it is whole JSON.
    """
    found: list[Any] = []
    ended = len(list(reference(stream, last=False)))
    for number, (name, data, _, _) in enumerate(reference(stream), 1):
        try:
            value = json.loads(data.encode())
        except ValueError:
            value = None
        tag = value.get("type") if isinstance(value, dict) else None
        if name == "ping" or (tag == "ping" and name != "error"):
            continue
        if name == "error" and (number <= ended or isinstance(value, dict)):
            inner = value if isinstance(value, dict) else {"message": data}
            found.append(
                {**inner, "type": "error"} if tag == "error" or "error" in inner else {"type": "error", "error": inner}
            )
        elif data.strip():
            if value is None and data.strip() != "null":
                return found, False
            found.append(value)
    return found, True


@pytest.mark.parametrize("seed", range(3))
def test_values_are_those_of_the_events(seed: int) -> None:
    """``values`` gives what parsing the events of ``feed`` gives, up to the first that is not JSON."""
    for stream, pieces in streams(seed + 100, 2000):
        decoder, found, whole = EventDecoder(), [], True
        try:
            for piece in [*pieces, None]:
                found.extend(decoder.values(piece))
        except ValidationError:
            whole = False
        assert (found, whole) == json_of(stream), (stream, pieces)


WHOLE = {
    "usual events": b'event: e\ndata: {"a": 1}\n\n',
    "unnamed events": b"data: 1\n\n",
    "unusual events": b"id: 1\ndata: [\ndata: 1]\nevent: e\n\n",
    "pings": b'event: ping\ndata: {"type": "ping"}\n\n',
    "comments between events": b': still here\n\nevent: e\ndata: {"a": 1}\n\n',
    "comments in events": b': still here\nevent: e\n: here, too\ndata: {"a": 1}\n\n',
    "names without data between events": b"event: e\n\n\n\ndata: 1\n\n",
}
NEVER = {
    "comments": b": still here\n",
    "comments and blank lines": b": still here\n\n",
    "blank lines": b"\n",
    "names": b"event: e\n\n",
    "ids": b"id: 1\n",
    "unknown fields": b"field: value\n",
    "no line at all": b"x",
}
READS: dict[str, Callable[[EventDecoder, bytes], Any]] = {
    "feed": EventDecoder.feed,
    "values": lambda decoder, piece: list(decoder.values(piece)),
}
LIMIT = 3_000
#: Small objects cost more than their bytes.
BOUND = 12 * LIMIT


def kept(decoder: EventDecoder, read: Callable[[EventDecoder, bytes], Any], stream: bytes) -> int:
    """The bytes that the decoder holds after a stream in random pieces."""
    draw, at = random.Random(5), 0
    jsontext.engine.weigh(1 << 16)  # loads the parser that much JSON loads
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        while at < len(stream):
            size = draw.randint(1, draw.choice((30, 3000)))
            read(decoder, stream[at : at + size])
            at += size
        return tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=repr)
@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize("kind", WHOLE)
def test_a_stream_of_events_leaves_nothing_behind(kind: str, read: str, end: bytes) -> None:
    """After 70,000 bytes of small events the decoder holds no more than its limit, and refused none."""
    event = WHOLE[kind].replace(b"\n", end)
    assert kept(EventDecoder(LIMIT), READS[read], event * (70_000 // len(event))) < BOUND


def kept_or_refused(read: str, stream: bytes) -> int:
    """As ``kept``; nothing when the stream is refused with the limit, or with data that is no JSON."""
    try:
        return kept(EventDecoder(LIMIT), READS[read], stream)
    except ValidationError:
        return 0
    except ValueError as error:
        if f"longer than {LIMIT} bytes" not in str(error):
            raise
        return 0


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=repr)
@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize("kind", NEVER)
def test_a_stream_without_events_is_bounded(kind: str, read: str, end: bytes) -> None:
    """70,000 bytes that never make an event are refused with the limit, or not kept."""
    part = NEVER[kind].replace(b"\n", end)
    assert kept_or_refused(read, part * (70_000 // len(part))) < BOUND


@pytest.mark.parametrize("torn", [0, 500_000, 1_000_000])
@pytest.mark.parametrize("read", READS)
def test_a_million_bytes_of_soup_are_bounded(read: str, torn: int) -> None:
    """Torn events and random bytes, a million of them, come to an end and leave no more than the limit."""
    draw = random.Random(torn)
    tokens = b"".join(draw.choices(TOKENS, k=torn // 3))[:torn]
    soup = tokens + bytes(draw.choices([*range(256), *b"\n\r\n\r:"], k=1_000_000 - len(tokens)))
    assert kept_or_refused(read, soup) < BOUND

"""Messages of AWS: read as botocore reads them, and never given when they are damaged."""

from __future__ import annotations

import random
import struct
from typing import Any
from zlib import crc32

import pytest

from attropic.clouds._frames import MAX_HEADERS, MAX_PAYLOAD, EventStreamError, FrameDecoder, read_headers

from .bedrock_calls import chunk, exception, frame

Message = tuple[dict[str, Any], bytes]


def header(name: bytes, kind: int, value: bytes = b"") -> bytes:
    return bytes([len(name)]) + name + bytes([kind]) + value


def sized(value: bytes) -> bytes:
    return struct.pack("!H", len(value)) + value


def some_headers(chance: random.Random) -> bytes:
    """Headers of every type, with any values."""
    made = {
        0: lambda: b"",
        1: lambda: b"",
        2: lambda: chance.randbytes(1),
        3: lambda: chance.randbytes(2),
        4: lambda: chance.randbytes(4),
        5: lambda: chance.randbytes(8),
        6: lambda: sized(chance.randbytes(chance.randrange(40))),
        7: lambda: sized("".join(chance.choice("aé漢🎈:-") for _ in range(chance.randrange(30))).encode()),
        8: lambda: chance.randbytes(8),
        9: lambda: chance.randbytes(16),
    }
    kinds = [chance.randrange(10) for _ in range(chance.randrange(8))]
    return b"".join(header(f":h{n}é".encode(), kind, made[kind]()) for n, kind in enumerate(kinds))


def some_frames(seed: int) -> bytes:
    """A stream of a few messages."""
    chance = random.Random(seed)
    return b"".join(frame(some_headers(chance), chance.randbytes(chance.randrange(200))) for _ in range(6))


def theirs(data: bytes) -> list[Message]:
    """What botocore reads."""
    buffer = pytest.importorskip("botocore.eventstream").EventStreamBuffer()
    buffer.add_data(data)
    return [(message.headers, message.payload) for message in buffer]


def ours(*pieces: bytes | None) -> tuple[list[Message], EventStreamError | None]:
    """What we read, and what ended it."""
    decoder, found = FrameDecoder(), list[Message]()
    try:
        for piece in pieces:
            found.extend((dict(one.headers), one.payload) for one in decoder.frames(piece))
    except EventStreamError as error:
        return found, error
    return found, None


@pytest.mark.parametrize("seed", range(60))
def test_messages_are_those_that_botocore_reads(seed: int) -> None:
    """Headers of all types and payloads are equal, value by value and type by type."""
    data = some_frames(seed)
    found, error = ours(data, None)
    expected = theirs(data)
    assert error is None
    assert found == expected
    assert [[type(v) for v in h.values()] for h, _ in found] == [[type(v) for v in h.values()] for h, _ in expected]


@pytest.mark.parametrize("seed", range(20))
def test_messages_may_come_in_any_pieces(seed: int) -> None:
    """Cut anywhere, byte by byte as well, the same messages come out."""
    data, chance = some_frames(seed), random.Random(seed)
    cuts = sorted(chance.sample(range(len(data)), 12))
    pieces = [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True)]
    whole = ours(data, None)
    assert ours(*pieces, None) == whole
    assert ours(*(data[at : at + 1] for at in range(len(data))), None) == whole


@pytest.mark.parametrize("seed", range(4))
def test_no_damaged_message_is_given(seed: int) -> None:
    """Whatever bit is turned, what is given are messages of the stream as it was, never one of the damaged bytes."""
    data = some_frames(seed)
    whole, _ = ours(data)
    for at in range(len(data)):
        damaged = bytearray(data)
        damaged[at] ^= 1 << (at % 8)
        found, error = ours(bytes(damaged), None)
        assert error is not None
        assert found == whole[: len(found)]
        assert len(found) < len(whole)


def test_what_botocore_refuses_is_refused() -> None:
    """For streams damaged at random, botocore never refuses what we accept."""
    parser_error = pytest.importorskip("botocore.eventstream").ParserError
    chance, refused = random.Random(3), 0
    for seed in range(300):
        damaged = bytearray(some_frames(seed))
        for _ in range(chance.randrange(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            expected: list[Message] | None = theirs(bytes(damaged))
        except (parser_error, UnicodeDecodeError, KeyError, struct.error):
            expected, refused = None, refused + 1
        found, error = ours(bytes(damaged))
        assert error is not None if expected is None else (error is not None or found == expected)
    assert refused > 200


@pytest.mark.parametrize(
    ("total", "width", "why"),
    [
        (15, 0, "cannot be"),
        (0, 0, "cannot be"),
        (20, 5, "cannot be"),
        (MAX_PAYLOAD + 17, 0, "cannot be"),
        (MAX_HEADERS + 100, MAX_HEADERS + 1, "cannot be"),
        (0xFFFFFFFF, 0, "cannot be"),
    ],
)
def test_impossible_lengths_are_refused_at_once(total: int, width: int, why: str) -> None:
    """Lengths that contradict each other or exceed the limits are refused before the rest is waited for."""
    lengths = struct.pack("!II", total, width)
    _, error = ours(lengths + struct.pack("!I", crc32(lengths)))
    assert error is not None
    assert why in str(error)


@pytest.mark.parametrize("size", [MAX_PAYLOAD, 0])
def test_the_largest_and_the_smallest_message_are_read(size: int) -> None:
    """A payload may have 24 MiB, or nothing."""
    found, error = ours(frame(b"", bytes(size)), None)
    assert error is None
    assert found == [({}, bytes(size))]


@pytest.mark.parametrize(
    ("head", "why"),
    [
        (header(b"a", 0) + header(b"a", 1), "'a' is there twice"),
        (header(b"a", 10), "unknown type 10"),
        (header(b"", 0), "has no name"),
        (header(b"a", 7, b"\0\5ab"), "cut off"),
        (header(b"a", 9, b"short"), "cut off"),
        (header(b"a", 5, b"\0"), "cut off"),
        (b"\5ab", "cut off"),
        (b"\1a", "cut off"),
        (header(b"a", 7, sized(b"\xff")), "UTF-8"),
        (header(b"\xff", 0), "UTF-8"),
    ],
)
def test_headers_that_cannot_be_read_damage_the_message(head: bytes, why: str) -> None:
    """Headers are read to the last byte: cut off, doubled or unknown ones are refused, though the checksums fit."""
    with pytest.raises(ValueError, match=why):
        read_headers(head)
    _, error = ours(frame(head, b"{}"))
    assert error is not None
    assert why in str(error)


def test_messages_before_the_damage_are_given_and_none_after_it() -> None:
    """A decoder that met damage stays at it: a message that follows is not taken for a good one."""
    good = chunk({"type": "ping"})
    damaged = bytearray(good)
    damaged[-6] ^= 1
    decoder = FrameDecoder()
    stream = decoder.frames(good + bytes(damaged) + good)
    assert next(stream).headers[":event-type"] == "chunk"
    with pytest.raises(EventStreamError, match="checksum"):
        next(stream)
    with pytest.raises(EventStreamError, match="checksum"):
        decoder.feed(good)


def test_the_end_within_a_message_is_an_error() -> None:
    """At the end of the bytes nothing may be left, not even a piece of the lengths."""
    data = exception("throttlingException", message="slow down")
    for cut in (1, 11, 12, len(data) - 1):
        found, error = ours(data[:cut], None)
        assert found == []
        assert error is not None
        assert f"it ends after {cut} bytes" in str(error)
    assert ours(data, None)[1] is None


def test_a_large_message_in_small_pieces_takes_linear_time() -> None:
    """Pieces are joined once, when the message is whole: twice the pieces cost about twice the work."""

    class Counting(FrameDecoder):
        __slots__ = ("joined",)

        def _read(self, data: bytes) -> Any:
            self.joined = getattr(self, "joined", 0) + len(data)
            return super()._read(data)

    data = frame(b"", bytes(200_000))
    decoder = Counting()
    found = [one for at in range(0, len(data), 100) for one in decoder.frames(data[at : at + 100])]
    assert len(found) == 1
    assert decoder.joined < 2 * len(data)

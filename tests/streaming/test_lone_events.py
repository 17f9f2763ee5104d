"""Events that arrive one at a time are read as those that arrive together, whatever their bytes are."""

from __future__ import annotations

from typing import Any

import pytest

from attropic_api._runtime.events import EventDecoder
from attropic_api._runtime.sources import Values
from attropic_api._runtime.template import plain

HEAD = b'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":'
TAIL = b"}}\n\n"


def event(text: bytes) -> bytes:
    """An event with a text, as JSON."""
    return HEAD + text + TAIL


def read(*chunks: bytes) -> tuple[list[Any], str | None, str]:
    """The values of a stream, what ended it, and what went wrong."""
    values, found = Values("sse", ["message_stop"]), []
    for chunk in (event(b'"first"'), *chunks, None):
        found += [plain(value) for value in values.pieces(chunk)]
        if values.failure is not None or values.ended is not None:
            break
    return found, values.ended, str(values.failure or "")


@pytest.mark.parametrize(
    "text",
    [
        b'"plain"', b'""', b'"a \\" quote"', b'"a \\n line"', b'"\\u00e9\\ud83d\\ude00"', '"é😀\u2028"'.encode(),
        b'"\xff broken \xc3"', b'"}}"', b'"{\\"a\\":\\"b\\"}"', b"7", b"null", b'{"a":"b"}', b'["a"]',
        b'"a","more":"b"', b' "spaced" ', b'"open', b"", b'"a raw \t tab"', b'"a line\n\nof its own"', b'"\\ud800"',
    ],
)  # fmt: skip
def test_an_event_by_itself_reads_as_among_others(text: bytes) -> None:
    """After one of its kind, whatever stands in the place of its string."""
    alone, last = event(text), event(b'"last"')

    assert read(alone, last) == read(alone + last)


@pytest.mark.parametrize(
    "other",
    [
        b": a comment\n\n", b'event: ping\ndata: {"type": "ping"}\n\n', b'data: {"type":"message_stop"}\n\n',
        b'id: 7\ndata: {"a":"b"}\n\n', b"\n", b"retry: 5\n\n", b"data: [DONE]\n\n", event(b'"a"') + event(b'"b"'),
        event(b'"a"').replace(b"\n", b"\r\n"), event(b'"a"').replace(b"index\":0", b"index\":1"),
    ],
)  # fmt: skip
def test_other_events_may_come_between(other: bytes) -> None:
    """The events before and after them are read as if all had come at once."""
    lone = event(b'"lone"')

    assert read(lone, other, lone) == read(lone + other + lone)


def test_each_cut_of_an_event_gives_the_same() -> None:
    """An event that comes in two pieces is put together, with one by itself before and after it."""
    lone, split = event(b'"lone"'), event('"splité"'.encode())

    whole = read(lone + split + lone)
    assert all(read(lone, split[:at], split[at:], lone) == whole for at in range(1, len(split)))


def test_an_event_by_itself_is_known_at_once() -> None:
    """It is what its template says, and the decoder goes on from where it was."""
    events = EventDecoder()
    assert events.filled(event(b'"none before"')) is None
    list(events.runs(event(b'"first"')))

    found = events.filled(event(b'"second"'))

    assert found is not None
    assert found[1] == "second"
    assert found[0].json(found[1])["delta"]["text"] == "second"


@pytest.mark.parametrize("before", [b"data: ", b": \r\n"])
def test_bytes_that_wait_come_first(before: bytes) -> None:
    """An event is none by itself where the beginning of one waits, or where the stream is read line by line."""
    events = EventDecoder()
    list(events.runs(event(b'"first"')))
    list(events.runs(before))

    assert events.filled(event(b'"second"')) is None

"""Streams as lines of JSON: written with ``to_ndjson``, read with ``from_ndjson``."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

import attropic
from tests.client.calls import gathered, settled
from tests.core.events import delta, wire

from .failures import FAILURES
from .relays import in_pieces, lines_of, read
from .scenes import COLOURS, Body, play, said
from .transcripts import OVERLOADED, RICH, TEXT, TOOLS, TRANSCRIPTS
from .ways import WAYS
from .ways import read as keep

BOTH = pytest.mark.parametrize("colour", COLOURS)
ASYNC = pytest.mark.parametrize("colour", ["asyncio", "trio"])


@BOTH
@pytest.mark.parametrize("name", list(TRANSCRIPTS))
def test_each_line_is_one_event(colour: str, name: str) -> None:
    """A line is the JSON of the event as the server sent it, and ends with LF; pings are left out."""
    events = TRANSCRIPTS[name]

    lines = lines_of(colour, *events)

    assert [json.loads(line) for line in lines] == [event for event in events if event["type"] != "ping"]
    assert all(line.endswith(b"\n") and line.count(b"\n") == 1 and b"\r" not in line for line in lines)


@BOTH
@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("name", [*TRANSCRIPTS, "rich"])
def test_what_is_read_is_what_was_written(colour: str, name: str, beta: bool) -> None:
    """Events and message of the reader are those of the stream itself, unknown ones included."""
    events = {**TRANSCRIPTS, "rich": RICH}[name]
    whole = play(colour, said(*events), gathered, beta=beta)

    found = read(colour, lines_of(colour, *events, beta=beta), gathered, beta=beta)

    assert [type(event) for event in found] == [type(event) for event in whole]
    assert [event.to_dict() for event in found] == [event.to_dict() for event in whole]
    assert found[-1].message == whole[-1].message


@BOTH
@pytest.mark.parametrize("way", list(WAYS))
def test_a_reader_is_a_message_stream(colour: str, way: str) -> None:
    """It is read in every way, calls callbacks, and has the message at the end."""
    told: list[str] = []

    async def use(stream: Any) -> Any:
        stream.on("text", told.append).on("end", lambda: told.append("end"))
        await WAYS[way](stream)
        assert (stream.request_id, stream.workspace_id, stream.rate_limits) == (None, None, None)
        assert stream.usage.output_tokens == 7
        return await settled(stream.get_final_text())

    assert read(colour, lines_of(colour, *TEXT), use) == "Hello, world."
    assert told == ["Hello", ", world", ".", "end"]


@BOTH
@pytest.mark.parametrize("size", [1, 2, 7, 100, 100_000])
@pytest.mark.parametrize("kind", ["bytes", "str"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"], ids=["LF", "CRLF", "blank lines"])
def test_the_text_may_come_in_pieces_of_any_kind(colour: str, kind: str, size: int, end: str) -> None:
    """Lines are found again wherever the text was cut, inside of a character too."""
    events = TRANSCRIPTS["thinking"]
    text = b"".join(lines_of(colour, *events)).replace(b"\n", end.encode())

    found = read(colour, in_pieces(text if kind == "bytes" else text.decode(), size), WAYS["get_final_message"])

    assert found == play(colour, said(*events), WAYS["get_final_message"])


@BOTH
def test_a_file_may_be_read(colour: str, tmp_path: Path) -> None:
    """Files of bytes and of text are iterables of lines; what stands for a file is too."""
    lines = lines_of(colour, *TOOLS)
    path = tmp_path / "stream.ndjson"
    path.write_bytes(b"".join(lines))

    with path.open("rb") as binary, path.open(encoding="utf-8", newline="") as text:
        sources = [binary, text, io.BytesIO(b"".join(lines)), iter(lines), tuple(lines)]
        found = [read(colour, source, WAYS["get_final_message"]) for source in sources]

    assert found == [play(colour, said(*TOOLS), WAYS["get_final_message"])] * 5


@ASYNC
@pytest.mark.parametrize("size", [1, 100])
def test_pieces_may_come_from_an_async_iterable(colour: str, size: int) -> None:
    """The chunks of another async client's answer for example."""
    text = b"".join(lines_of(colour, *TOOLS))

    found = read(colour, in_pieces(text, size), WAYS["get_final_message"], aiter=True)

    assert found == play(colour, said(*TOOLS), WAYS["get_final_message"])


@BOTH
def test_a_last_line_may_lack_its_end(colour: str) -> None:
    """Whole as it is, it counts."""
    text = b"".join(lines_of(colour, *TEXT)).rstrip(b"\n")

    assert read(colour, [text], WAYS["get_final_message"]).content[0].text == "Hello, world."


@BOTH
def test_half_a_character_of_utf_16_is_passed_on(colour: str) -> None:
    """A surrogate that stands alone is legal in JSON, and a server may cut an emoji there."""
    events = [*TEXT[:2], delta(0, "text_delta", text="\ud83d"), delta(0, "text_delta", text="\ude42"), *TEXT[5:]]
    body = Body([b"event: %b\ndata: %b\n\n" % (one["type"].encode(), json.dumps(one).encode()) for one in events])

    lines = lines_of(colour, body=body)

    assert [json.loads(line) for line in lines] == events
    assert read(colour, lines, WAYS["get_final_message"]).content[0].text == "\ud83d\ude42"


@BOTH
def test_the_relay_of_a_relay_has_the_same_lines(colour: str) -> None:
    """To write what was read changes no byte."""
    lines = lines_of(colour, *TOOLS)

    assert read(colour, lines, lambda stream: gathered(stream.to_ndjson())) == lines


@BOTH
@pytest.mark.parametrize("count", [0, 3])
def test_an_error_event_is_relayed_and_raised_at_both_ends(colour: str, count: int) -> None:
    """The last line is the error; after it the writer raises its class, and so does the reader."""
    lines: list[bytes] = []

    async def write(stream: Any) -> None:
        ndjson = stream.to_ndjson()
        for _ in range(count + 1):
            lines.append(await settled(ndjson.__anext__() if colour != "sync" else next(ndjson)))
        for _ in range(2):
            with pytest.raises(attropic.OverloadedError):
                await settled(ndjson.__anext__() if colour != "sync" else next(ndjson))

    async def use(stream: Any) -> None:
        with pytest.raises(attropic.OverloadedError) as caught:
            await gathered(stream)
        error = caught.value
        assert (error.type, error.status_code, error.in_stream) == ("overloaded_error", 529, True)
        assert error.content_started == (count > 0)
        if count:
            assert error.partial_message.content[0].text == "Hello"
        with pytest.raises(attropic.OverloadedError):
            await settled(stream.get_final_message())

    play(colour, said(*TEXT[:count], OVERLOADED), write)
    assert [json.loads(line) for line in lines] == [*TEXT[:count], OVERLOADED]
    read(colour, lines, use)


@BOTH
@pytest.mark.parametrize("failure", ["cut", "cut at once", "broken", "no JSON"])
def test_a_failure_of_the_connection_cuts_the_relay(colour: str, failure: str) -> None:
    """The writer raises it; the reader, who cannot know, is told that the stream is incomplete."""
    make, kind = FAILURES[failure]
    lines: list[bytes] = []

    async def write(stream: Any) -> None:
        ndjson = stream.to_ndjson()
        with pytest.raises(kind):
            await keep(ndjson, lines)

    async def use(stream: Any) -> None:
        with pytest.raises(attropic.StreamIncompleteError):
            await gathered(stream)

    play(colour, make(), write)
    assert [json.loads(line) for line in lines] == ([] if failure == "cut at once" else TEXT[:3])
    read(colour, lines, use)


@BOTH
def test_a_relay_that_is_cut_anywhere_is_incomplete(colour: str) -> None:
    """Up to the last byte of ``message_stop``: the error has what came, and nothing that did not."""
    text = b"".join(lines_of(colour, *TEXT))

    async def use(stream: Any) -> None:
        with pytest.raises(attropic.StreamIncompleteError) as caught:
            await settled(stream.get_final_message())
        partial = caught.value.partial_message
        told = "" if partial is None or not partial.content else partial.content[0].text
        assert "Hello, world.".startswith(told)

    for at in range(0, len(text) - 1, 7):
        read(colour, [text[:at]] if at else [], use)


@BOTH
@pytest.mark.parametrize("line", [b"{no}\n", b"<html>\n", b"\xff\xfe\n", b'{"type": \n'])
def test_a_line_that_is_no_json_is_a_clear_error(colour: str, line: bytes) -> None:
    """What came before it is given; the message says that it is not JSON."""
    lines = [*lines_of(colour, *TEXT)[:3], line]
    given: list[Any] = []

    async def use(stream: Any) -> None:
        with pytest.raises(attropic.APIResponseValidationError, match="JSON") as caught:
            await keep(stream, given)
        assert caught.value.partial_message.content[0].text == "Hello"

    read(colour, [*lines, wire(*TEXT)], use)

    assert [event.type for event in given if event.type != "text"] == [event["type"] for event in TEXT[:3]]


@BOTH
@pytest.mark.parametrize("value", [b"3\n", b"null\n", b"[]\n", b'"message_stop"\n', b'{"no": "type"}\n'])
def test_a_line_that_is_no_event_is_a_clear_error(colour: str, value: bytes) -> None:
    """JSON of another kind is refused as the answer of a server would be, with what was expected."""
    lines = lines_of(colour, *TEXT)

    async def use(stream: Any) -> None:
        with pytest.raises(attropic.APIResponseValidationError, match="expected"):
            await gathered(stream)

    read(colour, [*lines[:3], value, *lines[3:]], use)

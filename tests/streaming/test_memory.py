"""A stream holds what makes its message, and nothing of what was given and dropped."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

import attropic
from tests.client.calls import KEY

from .playing import message_of, play
from .script import END, Event, begin, change, inputs, start, stop, texts, usual

#: What an open stream needs beside its message: the objects of the client and of the HTTP library, buffers.
AROUND = 100_000
WORD = " abcdefg"
EVENTS = 50
Use = Callable[[Any], Any]


class Flow(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is made while it is read: a head, the same events again and again, a tail."""

    def __init__(self, head: list[Event], body: bytes, times: int, tail: list[Event]) -> None:
        self.head, self.body, self.times, self.tail = usual(head), body, times, usual(tail)
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield self.head
        for _ in range(self.times):
            yield self.body
        yield self.tail

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def flow(first: Event | None, events: list[Event] | bytes, count: int, *last: Event) -> Flow:
    """A message whose content grows by these events, repeated up to ``count`` times."""
    body = events if isinstance(events, bytes) else usual(events)
    head, tail = ([start(), first], [stop(0)]) if first else ([start()], [])
    return Flow(head, body, count, [*last, *tail, change(), END])


def text_flow(count: int, kind: str = "text") -> Flow:
    """A text, or thinking, of ``count`` events."""
    events = texts(0, *[WORD] * EVENTS)
    if kind == "thinking":
        events = [{**event, "delta": {"type": "thinking_delta", "thinking": WORD}} for event in events]
        return flow(begin(0, "thinking", thinking="", signature=""), events, count // EVENTS)
    return flow(begin(0, "text", text=""), events, count // EVENTS)


def input_flow(count: int) -> Flow:
    """A call whose input is an array that comes in ``count`` events."""
    events = inputs(0, *['"abcdef", '] * EVENTS)
    tool = flow(begin(0, "tool_use", id="t", name="n", input={}), events, count // EVENTS, *inputs(0, "0]}"))
    tool.head += usual(inputs(0, '{"a": ['))
    return tool


def peak(body: Flow, use: Use, *, colour: str = "sync") -> tuple[int, Any]:
    """The most bytes of Python objects that were there at once while ``use`` read the stream, and what it gave."""

    async def watched(stream: Any) -> tuple[int, Any]:
        gc.collect()
        tracemalloc.start()
        try:
            found = await use(stream)
            return tracemalloc.get_traced_memory()[1], found
        finally:
            tracemalloc.stop()

    (result,) = play(colour, [body], watched)
    return result  # type: ignore[no-any-return]


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    """Whatever loads with the first stream is there before anything is measured."""
    for body in (text_flow(EVENTS), text_flow(EVENTS, "thinking"), input_flow(EVENTS)):
        play("sync", [body], drop)
    play("asyncio", [text_flow(EVENTS)], drop)


async def drop(stream: Any) -> int:
    """Read every event and drop it; how many there were."""
    count = 0
    if hasattr(stream, "__aiter__"):
        async for _ in stream:
            count += 1
    else:
        for _ in stream:
            count += 1
    return count


async def drop_texts(stream: Any) -> int:
    return sum(1 for _ in stream.text_stream)


async def look(stream: Any) -> int:
    """Read the snapshot of every input event, and drop it."""
    return sum(1 for event in stream if event.type == "input_json" and event.snapshot is not None)


def test_a_text_of_100_000_events() -> None:
    """While 100,000 events are read and dropped, memory is a small multiple of the text that they make."""
    count = 100_000

    most, events = peak(text_flow(count), drop)

    assert events == 2 * count + 5
    assert most < 4 * count * len(WORD) + AROUND


@pytest.mark.parametrize(
    ("use", "kind"),
    [(drop, "thinking"), (message_of, "text"), (drop_texts, "text")],
    ids=["events", "message", "texts"],
)
def test_every_way_to_read(use: Use, kind: str) -> None:
    """Read event by event, as text or as a message, memory is a small multiple of the message."""
    count = 8000

    most, _ = peak(text_flow(count, kind), use)

    assert most < 4 * count * len(WORD) + AROUND


def test_the_async_stream() -> None:
    """The async stream holds no more than the sync one."""
    count = 8000

    most, events = peak(text_flow(count), drop, colour="asyncio")

    assert events == 2 * count + 5
    assert most < 4 * count * len(WORD) + AROUND


@pytest.mark.parametrize("use", [drop, look], ids=lambda use: use.__name__)
def test_a_long_input(use: Use) -> None:
    """While the input of a tool comes in 8,000 events, read or unread, memory is a small multiple of it."""
    count = 8000

    most, _ = peak(input_flow(count), use)

    size = count * (sys.getsizeof("abcdef") + 8 + len('"abcdef", '))  # the value, and its text
    assert most < 2.5 * size + AROUND


PING = b'event: ping\ndata: {"type": "ping"}\n\n'
AT = "2026-01-02T03:04:05Z"
NOTHING: dict[str, bytes] = {
    "pings": PING,
    "comments": b": still here\n\n",
    "comments between events": b": still here\n\n" + usual([{"type": "novel"}]),
    "comments between pings": b": still here\n\n" + PING,
    "unknown events": usual([{"type": "novel", "data": {"x": [1, 2, 3]}}]),
    "changes": usual([change(None)]),
    "ids": b"id: 7\n\n",
    "blank lines": b"\n\n\n",
    "comments with CR": b": still here\r\n\r\n",
}


@pytest.mark.parametrize("kind", NOTHING)
def test_what_adds_nothing_costs_nothing(kind: str) -> None:
    """Ten times as many events that add nothing to the message need no more memory."""
    body = NOTHING[kind] * 10

    few, many = peak(flow(None, body, 20), drop)[0], peak(flow(None, body, 200), drop)[0]

    assert many < few + 20_000


def test_events_that_are_kept() -> None:
    """Events that the caller keeps cost the same each, however long the text before them is."""

    async def keep(stream: Any) -> list[Any]:
        return list(stream)

    few, many = peak(text_flow(500), keep)[0], peak(text_flow(4000), keep)[0]

    assert many < 8 * few + AROUND


@pytest.mark.parametrize("raw", [False, True], ids=["events", "raw events"])
def test_streams_without_a_message(raw: bool) -> None:
    """A stream of session events, which make no message, holds none of those that were given."""
    event = {
        "type": "agent.message",
        "id": "e",
        "content": [{"type": "text", "text": "x" * 100}],
        "processed_at": "2026-01-02T03:04:05Z",
    }
    body = usual([event] * 10) + PING + b": still here\n\n"

    def most(times: int) -> int:
        served = Flow([], body, times, [])
        transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=served))
        with httpx.Client(transport=transport) as library:
            client = attropic.Anthropic(api_key=KEY, max_retries=0, http_client=library)
            stream = client.beta.sessions.events.stream("session_1")
            gc.collect()
            tracemalloc.start()
            try:
                for _ in stream.raw_events() if raw else stream:
                    pass
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    most(5)
    assert most(200) < most(20) + 20_000

"""Event streams over a scripted transport: bare httpx and json, attropic, the official package, in turns.

No socket is involved, so that what is measured is reading: bytes to events, to values, to the message.
"""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from math import log
from typing import Any

import anthropic
import httpx
import httpx2

import attropic

from .table import Row
from .transcript import CHUNK, citation_stream, text_stream, thinking_stream, tool_stream, wire

BODY: dict[str, Any] = {
    "model": "claude-opus-4-7",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hello."}],
}
EVENTS = 20_000


def _transport(library: Any, stream: Callable[[], Iterator[bytes]]) -> Any:
    class Body(library.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            return stream()

        def close(self) -> None:
            pass

    headers = {"content-type": "text/event-stream"}
    return library.MockTransport(lambda request: library.Response(200, headers=headers, stream=Body()))


def _chunks(content: bytes) -> Callable[[], Iterator[bytes]]:
    return lambda: (content[at : at + CHUNK] for at in range(0, len(content), CHUNK))


def _single(content: bytes) -> Callable[[], Iterator[bytes]]:
    """One event at a time, as they arrive where the model is slower than the network."""
    return lambda: (event + b"\n\n" for event in content.split(b"\n\n")[:-1])


def _least(runs: list[Callable[[], object] | None], rounds: int) -> list[float]:
    """The least CPU time in seconds of each run, measured in turns; 0 for what is not run."""
    least = [float("inf") if run else 0.0 for run in runs]
    for _ in range(rounds):
        for index, run in enumerate(runs):
            if run is not None:
                start = time.process_time()
                run()
                least[index] = min(least[index], time.process_time() - start)
    return least


class Contenders:
    """The three that read the same bytes."""

    def __init__(self, content: bytes, *, single: bool = False) -> None:
        chunks = (_single if single else _chunks)(content)
        self.bare = httpx.Client(transport=_transport(httpx, chunks))
        self.ours = attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=_transport(httpx, chunks)))
        self.official = anthropic.Anthropic(
            api_key="k", http_client=httpx2.Client(transport=_transport(httpx2, chunks))
        )

    def floor(self) -> None:
        """Bytes to JSON values, and the text and the input put together."""
        texts: list[str] = []
        inputs: list[str] = []
        with self.bare.stream("POST", "http://localhost/v1/messages", json=BODY) as response:
            rest = b""
            for chunk in response.iter_bytes():
                *whole, rest = (rest + chunk).split(b"\n\n")
                for event in whole:
                    value = json.loads(event[event.index(b"data: ") + 6 :])
                    delta = value.get("delta") or {}
                    if "text" in delta:
                        texts.append(delta["text"])
                    elif "partial_json" in delta:
                        inputs.append(delta["partial_json"])
        "".join(texts)
        if inputs:
            json.loads("".join(inputs))


def _events(client: Any) -> Callable[[], None]:
    def run() -> None:
        with client.messages.stream(**BODY) as stream:
            for _ in stream:
                pass

    return run


def _snapshots(client: Any) -> Callable[[], None]:
    def run() -> None:
        with client.messages.stream(**BODY) as stream:
            for event in stream:
                if event.type == "input_json":
                    event.snapshot  # noqa: B018  # reading it is the work

    return run


def _texts(client: Any) -> Callable[[], None]:
    def run() -> None:
        with client.messages.stream(**BODY) as stream:
            for _ in stream.text_stream:
                pass

    return run


def _raw(client: Any) -> Callable[[], None]:
    def run() -> None:
        for _ in client.messages.create(**BODY, stream=True):
            pass

    return run


def text() -> list[Row]:
    """Per event, in µs."""
    one = Contenders(wire(text_stream(EVENTS)))
    ways = {"events": _events, "text alone": _texts, "raw events, typed": _raw}
    runs: list[Callable[[], object] | None] = [one.floor]
    for way in ways.values():
        runs += [way(one.ours), way(one.official)]
    floor, *rest = (seconds / EVENTS * 1e6 for seconds in _least(runs, 3))
    pairs = zip(rest[::2], rest[1::2], strict=True)
    budget = "≤ 2× floor, official ≥ 10×"
    return [
        Row(f"text, {name}, per event", "µs", floor, ours, official, budget if name == "events" else "")
        for name, (ours, official) in zip(ways, pairs, strict=True)
    ]


def kinds() -> list[Row]:
    """Other events, and other ways in which they arrive, per event in µs."""
    one = {
        "text, one event a read": Contenders(wire(text_stream(EVENTS)), single=True),
        "thinking": Contenders(wire(thinking_stream(EVENTS))),
        "citations": Contenders(wire(citation_stream(EVENTS))),
    }
    rows = []
    for name, each in one.items():
        few = name == "citations"  # the official package copies all of them for each
        floor, ours = _least([each.floor, _events(each.ours)], 3)
        official = None if few else _least([_events(each.official)], 3)[0] / EVENTS * 1e6
        rows.append(Row(f"{name}, per event", "µs", floor / EVENTS * 1e6, ours / EVENTS * 1e6, official, ""))
    return rows


def growth() -> list[Row]:
    """By which power of their number the cost of the events of a text and of a tool grows."""
    few, many = 1_000, 100_000
    rows = []
    for name, stream in (("text", text_stream), ("tool input", tool_stream)):
        small, large = Contenders(wire(stream(few))), Contenders(wire(stream(many)))
        runs = [small.floor, large.floor, _events(small.ours), _events(large.ours)]
        costs = _least(runs, 5)
        floor, ours = (log(costs[at + 1] / costs[at], many / few) for at in (0, 2))
        rows.append(Row(f"{name}, exponent of growth, 1,000 to 100,000", "", floor, ours, None, "≤ 1.05"))
    return rows


def tools() -> list[Row]:
    """The whole stream, in ms."""
    rows = []
    for deltas in (2_000, 8_000, 32_000):
        one = Contenders(wire(tool_stream(deltas)))
        official = _events(one.official) if deltas <= 8_000 else None  # quadratic: a minute
        floor, unread, read = _least([one.floor, _events(one.ours), _snapshots(one.ours)], 3)
        (theirs,) = _least([official], 1)
        name = f"tool input, {deltas:,} deltas"
        figure = theirs * 1e3 if official else None
        rows.append(Row(name, "ms", floor * 1e3, unread * 1e3, figure, "≤ 3× floor, linear"))
        rows.append(Row(f"{name}, each read", "ms", floor * 1e3, read * 1e3, figure, "≤ 3× floor, linear"))
    return rows


def memory() -> list[Row]:
    """The peak of traced memory while a stream of 100,000 events is read, against its text alone."""
    events = 100_000
    client = attropic.Anthropic(
        api_key="k",
        http_client=httpx.Client(transport=_transport(httpx, lambda: (wire([event]) for event in text_stream(events)))),
    )
    _texts(client)()  # loads what there is to load
    size = sum(len(event["delta"]["text"]) for event in text_stream(events) if event["type"] == "content_block_delta")
    tracemalloc.start()
    with client.messages.stream(**BODY) as stream:
        for _ in stream:
            pass
        peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return [Row("peak of a 100,000-event stream (text = floor)", "MB", size / 2**20, peak / 2**20, None, "the message")]


def measure() -> list[Row]:
    return [*text(), *kinds(), *tools(), *growth(), *memory()]

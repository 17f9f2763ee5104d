"""The peak of traced memory while something long is read, against what has to be there in any case."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import httpx

import attropic

from . import samples
from .scenes import result_lines
from .scripted import chunks, transport
from .table import Row
from .transcript import CHUNK, text_stream, wire

EVENTS = 100_000
RESULTS = 20_000


def _peak(work: Callable[[], object]) -> float:
    """In MB; the first run loads what there is to load."""
    work()
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


def stream() -> Row:
    """A stream of events, against its text alone."""
    http = httpx.Client(transport=transport(httpx, lambda: (wire([event]) for event in text_stream(EVENTS))))
    client = attropic.Anthropic(api_key="k", http_client=http)

    def work() -> None:
        with client.messages.stream(**samples.BODY) as events:
            for _ in events:
                pass

    size = sum(len(event["delta"]["text"]) for event in text_stream(EVENTS) if event["type"] == "content_block_delta")
    return Row(
        f"peak of a {EVENTS:,}-event stream (text = floor)", "MB", size / 2**20, _peak(work), None, "its message"
    )


def results() -> Row:
    """The results of a batch, against the bytes of one chunk."""
    lines = chunks(result_lines(RESULTS))
    results = transport(httpx, lines, "application/x-jsonl")
    batch = samples.batch(RESULTS, "http://localhost/results")

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/results"):
            answer: httpx.Response = results.handle_request(request)
            return answer
        return httpx.Response(200, json=batch)

    client = attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(respond)))

    def work() -> None:
        assert sum(1 for _ in client.messages.batches.results(samples.BATCH)) == RESULTS

    return Row(f"peak of {RESULTS:,} results (a chunk = floor)", "MB", CHUNK / 2**20, _peak(work), None, "constant")


def measure() -> list[Row]:
    return [stream(), results()]

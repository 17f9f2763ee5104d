"""Results of a batch over a scripted transport: bare httpx and json, attropic, the official package, in turns.

No socket is involved, so that what is measured is reading: bytes to lines, to values, to typed results. Beside it a
whole batch of the local API, for its memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import anthropic
import httpx
import httpx2

import attropic

from .responder import message
from .table import Row

RESULTS = 20_000
WHOLE = 100_000
CHUNK = 16 * 1024
ID = "msgbatch_01"
BATCH: dict[str, Any] = {
    "id": ID,
    "type": "message_batch",
    "processing_status": "ended",
    "request_counts": {"processing": 0, "succeeded": RESULTS, "errored": 0, "canceled": 0, "expired": 0},
    "created_at": "2026-01-01T00:00:00Z",
    "expires_at": "2026-01-02T00:00:00Z",
    "ended_at": "2026-01-01T01:00:00Z",
    "cancel_initiated_at": None,
    "archived_at": None,
    "results_url": f"https://api.anthropic.com/v1/messages/batches/{ID}/results",
}


def _content(results: int, blocks: int = 1) -> bytes:
    said = message(1)
    said["content"][0]["text"] *= 4 * blocks if blocks > 1 else 1
    result = {"type": "succeeded", "message": said}
    lines = (json.dumps({"custom_id": f"request-{n}", "result": result}) + "\n" for n in range(results))
    return "".join(lines).encode()


def _transport(library: Any, content: bytes) -> Any:
    class Body(library.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            return (content[at : at + CHUNK] for at in range(0, len(content), CHUNK))

        def close(self) -> None:
            pass

    def handle(request: Any) -> Any:
        if request.url.path.endswith("/results"):
            return library.Response(200, headers={"content-type": "application/x-jsonl"}, stream=Body())
        return library.Response(200, json=BATCH)

    return library.MockTransport(handle)


def _floor(content: bytes) -> Callable[[], None]:
    client = httpx.Client(transport=_transport(httpx, content))

    def run() -> None:
        with client.stream("GET", BATCH["results_url"]) as response:
            rest = b""
            for chunk in response.iter_bytes():
                *whole, rest = (rest + chunk).split(b"\n")
                for line in whole:
                    json.loads(line)

    return run


def _results(client: Any) -> Callable[[], None]:
    def run() -> None:
        count = 0
        for result in client.messages.batches.results(ID):
            count += result.custom_id != ""
        assert count == RESULTS

    return run


def _ours(content: bytes) -> Any:
    return attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=_transport(httpx, content)))


def speed() -> list[Row]:
    """Per result, in µs of CPU time, of short and of longer answers: the least of three rounds."""
    return [_speed("short answers", 1), _speed("answers of 2 kB", 24)]


def _speed(name: str, blocks: int) -> Row:
    content = _content(RESULTS, blocks)
    official = anthropic.Anthropic(api_key="k", http_client=httpx2.Client(transport=_transport(httpx2, content)))
    runs = [_floor(content), _results(_ours(content)), _results(official)]
    least = [float("inf")] * len(runs)
    for _ in range(3):
        for index, run in enumerate(runs):
            start = time.process_time()
            run()
            least[index] = min(least[index], time.process_time() - start)
    floor, ours, theirs = (seconds / RESULTS * 1e6 for seconds in least)
    rates = f"attropic {1e6 / ours:,.0f}, official {1e6 / theirs:,.0f}, bare json {1e6 / floor:,.0f}"
    print(f"  {name}, rows a second: {rates}")
    return Row(f"results, per row, {name}", "µs", floor, ours, theirs, "official ≥ 5×")


def memory() -> list[Row]:
    """The peak of traced memory while results are read, against the bytes of one chunk."""
    client = _ours(_content(RESULTS))
    _results(client)()  # loads what there is to load
    tracemalloc.start()
    _results(client)()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return [Row(f"peak while {RESULTS:,} results are read", "MB", CHUNK / 2**20, peak / 2**20, None, "constant")]


def whole() -> list[Row]:
    """A batch of the local API from its requests to its results, each side in a process of its own."""
    figures = json.loads(_run(_CLIENT.format(count=WHOLE)))
    for step in ("create", "wait", "results"):
        print(f"  {WHOLE:,} requests, {step}: {figures[step]:.1f} s")
    assert figures["good"] == WHOLE
    name = f"resident growth, {WHOLE:,} requests"
    return [Row(name, "MB", None, figures["grown"], None, "< 60 MB")]


def _run(client: str) -> str:
    serving = subprocess.Popen(
        [sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert serving.stdout is not None
        url = serving.stdout.readline().strip()
        return subprocess.run([sys.executable, "-c", client, url], stdout=subprocess.PIPE, text=True, check=True).stdout
    finally:
        serving.communicate()


_SERVER = """
import sys
from attropic.localserver import LocalServer

with LocalServer() as server:
    print(server.url, flush=True)
    sys.stdin.read()
"""
_CLIENT = """
import json, sys, time
import attropic

def requests(count):
    for number in range(count):
        said = [{{"role": "user", "content": f"Question {{number}}?"}}]
        params = {{"model": "claude-opus-4-7", "max_tokens": 20, "messages": said}}
        yield {{"custom_id": f"request-{{number}}", "params": params}}

def resident(name):
    return int(next(line for line in open("/proc/self/status") if line.startswith(name)).split()[1]) / 1024

batches = attropic.Anthropic(api_key="k", base_url=sys.argv[1]).messages.batches
list(batches.results(batches.create_and_wait(requests=requests(1), poll=0.1)))
before, marks = resident("VmRSS"), [time.monotonic()]
made = batches.create(requests=requests({count}))
marks.append(time.monotonic())
batches.wait(made.id)
marks.append(time.monotonic())
good = sum(one.result.type == "succeeded" for one in batches.results(made.id))
marks.append(time.monotonic())
figures = dict(zip(["create", "wait", "results"], [late - soon for soon, late in zip(marks, marks[1:])]))
print(json.dumps({{**figures, "good": good, "grown": resident("VmHWM") - before}}))
"""


def measure() -> list[Row]:
    return [*speed(), *memory(), *whole()]

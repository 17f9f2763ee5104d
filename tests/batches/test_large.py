"""A batch of 100,000 requests in a process of its own, whose resident memory is looked at."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

REQUESTS = 100_000
CLIENT = """
import json, httpx, attropic
from tests.batches.batch_api import ID, batch, request, row

COUNT = {count}
seen = 0

class Rows(httpx.SyncByteStream):
    def __iter__(self):
        for number in range(0, COUNT, 100):
            yield b"".join(row(f"r{{one}}") for one in range(number, number + 100))

class Api(httpx.BaseTransport):
    def handle_request(self, asked):
        global seen
        if asked.method == "POST":
            seen = sum(len(piece) for piece in asked.stream)
            return httpx.Response(200, json=batch("in_progress", processing=COUNT))
        if asked.url.path.endswith("/results"):
            return httpx.Response(200, stream=Rows())
        return httpx.Response(200, json=batch(succeeded=COUNT))

def resident(name):
    return int(next(line for line in open("/proc/self/status") if line.startswith(name)).split()[1]) / 1024

client = attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=Api()))
batches = client.messages.batches
next(batches.results(batches.create_and_wait(requests=[request()]).id))
before = resident("VmRSS")
found = batches.create_and_wait(requests=(request(f"r{{number}}") for number in range(COUNT)))
good = sum(one.result.type == "succeeded" for one in batches.results(found.id))
print(json.dumps({{"good": good, "sent": seen, "grown": resident("VmHWM") - before}}))
"""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="resident memory is read on Linux")
def test_100_000_requests_need_little_memory() -> None:
    """Made by an iterator, created, waited for and read: the process grows by less than 60 MB at its peak."""
    command = [sys.executable, "-c", CLIENT.format(count=REQUESTS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)

    assert found["good"] == REQUESTS
    assert found["sent"] > 10_000_000
    assert found["grown"] < 60

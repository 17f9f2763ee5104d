"""A whole batch of the local API, from its requests to its results: how long each step takes, and its memory."""

from __future__ import annotations

import json
import subprocess
import sys

from .table import Row

WHOLE = 100_000


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
    return whole()

"""A bulk run in a process of its own that is killed again and again, against a local API that outlives it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from attropic.bulk import Journal
from attropic.localserver import LocalServer, Reply, Settings
from attropic.localserver.messages import text

#: The run. It prints a line when the modules are loaded, since nothing can go wrong before that.
RUN = """
import sys
import attropic
from attropic import bulk
from attropic.batches import PollPolicy
from attropic.bulk import _runner, _live_mode, _job
print("begun", flush=True)
mode, url, items, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
size, concurrency = int(sys.argv[5]), int(sys.argv[6])
chosen = (
    bulk.BatchMode(max_requests=size, concurrency=concurrency, poll=PollPolicy(0.02, maximum=0.2), settle=1.0)
    if mode == "batch" else bulk.LiveMode(concurrency=concurrency)
)
client = attropic.Anthropic(api_key="key", base_url=url)
inputs = ({"custom_id": f"row-{n}", "prompt": f"row-{n}"} for n in range(items))
report = bulk.run(inputs, out, client=client, mode=chosen, model="claude-sonnet-5-5", max_tokens=16)
sys.exit(0 if report.complete else 3)
"""


@dataclass
class Paid:
    """What the API was asked for and answered: how often each prompt."""

    answers: Counter[str] = field(default_factory=Counter)
    lock: Lock = field(default_factory=Lock)

    def __call__(self, body: Any) -> Reply:
        prompt = body["messages"][-1]["content"]
        with self.lock:
            self.answers[prompt] += 1
        return Reply([text(f"answer to {prompt}")])

    @property
    def total(self) -> int:
        return sum(self.answers.values())


@dataclass
class Killed:
    """What came of a run.

    Attributes:
        kills: How often it was killed.
        in_flight: How many live requests were under way at those moments, by the journal.
        paid: How often each item was paid for.
        lines: The file of results, read.
        done_at_kills: How many results the journal had at those moments.
        seconds: How long it took in all.
    """

    kills: int
    in_flight: int
    paid: Counter[str]
    lines: list[Any]
    done_at_kills: list[int]
    seconds: float


def killed_run(
    mode: str, folder: Path, *, items: int, kills: int, seed: int, size: int = 100, concurrency: int = 4, pace: float
) -> Killed:
    """A run that is killed at random moments, until so many kills are done and it may end.

    Args:
        mode: ``batch`` or ``live``.
        folder: Where its files are.
        items: How many it has.
        kills: How often it is killed.
        seed: Of the moments.
        size: How many requests a batch has.
        concurrency: Of the mode.
        pace: Seconds that the API takes for a message, or for a request of a batch.
    """
    chance, paid, out = random.Random(seed), Paid(), folder / "out.jsonl"
    journal = Path(f"{out}.journal")
    settings = Settings(batch_pace=pace) if mode == "batch" else Settings(first=pace)
    # A kill waits for its share of the work, so that they are spread over the run, and then for a moment by chance.
    shares = sorted(chance.randrange(items * 95 // 100) for _ in range(kills))
    kills_done, in_flight, at = 0, 0, list[int]()
    begun = time.monotonic()
    with LocalServer(script=paid, settings=settings, remember=1) as server:
        arguments = [mode, server.url, str(items), str(out), str(size), str(concurrency)]
        for share in shares:
            process = _started(arguments)
            while paid.total < share and process.poll() is None:
                time.sleep(0.002)
            if mode == "batch" and chance.random() < 0.4:
                _wait_for_a_batch(server, process)
                time.sleep(0.005 * chance.random())
            else:
                time.sleep(chance.choice((0.01, 0.1, 0.4)) * chance.random())
            assert process.poll() in (None, 0)
            process.kill()
            process.communicate()
            if process.returncode == 0:
                break
            kills_done += 1
            if journal.exists():
                with Journal(journal, read_only=True) as left:
                    at.append(left.counts().done)
                    in_flight += left.counts().started if mode == "live" else 0
        process = _started(arguments)
        _, problems = process.communicate(timeout=300)
        assert process.returncode == 0, problems
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return Killed(kills_done, in_flight, paid.answers, lines, at, time.monotonic() - begun)


def _wait_for_a_batch(server: LocalServer, process: subprocess.Popen[str]) -> None:
    """Wait, for a second at most, until a batch arrives, whose answer may then never be read."""
    before, end = server.requests, time.monotonic() + 1
    while process.poll() is None and time.monotonic() < end:
        now = server.requests
        if now and now != before and now[-1].method == "POST":
            return
        time.sleep(0.0005)


def _started(arguments: list[str]) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process

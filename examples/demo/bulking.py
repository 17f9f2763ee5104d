"""A file of prompts becomes a file of results, and nothing is paid for twice."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from stage import say, step

from attropic import Anthropic, bulk

MODEL = "claude-opus-4-7"


def file(client: Anthropic) -> float | None:
    """Gives what it costs."""
    step("A file of prompts", 'bulk.run("in.jsonl", "out.jsonl", budget=1.0)')
    with TemporaryDirectory() as name:
        source, out = Path(name, "in.jsonl"), Path(name, "out.jsonl")
        prompts = [f"What is {n} * 7?" for n in range(1, 9)]
        source.write_text("".join(json.dumps({"prompt": prompt}) + "\n" for prompt in prompts), encoding="utf-8")
        most = bulk.dry_run(source, model=MODEL, max_tokens=50)
        say(f"{most.requests} requests, {most.cost:.4f} USD at most")
        mode = bulk.BatchMode(max_requests=4, poll=0.1)
        run = partial(bulk.run, source, out, client=client, mode=mode, budget=1.0, model=MODEL, max_tokens=50)
        for report in (run(), again := run()):  # the second time, the journal has everything
            say(f"{report.finished} answered now: {report}")
        last = json.loads(out.read_text(encoding="utf-8").splitlines()[-1])
        say(f"{prompts[-1]} {last['result']['message']['content'][0]['text']}")
        return again.cost

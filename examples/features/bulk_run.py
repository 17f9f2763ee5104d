"""A file of prompts becomes a file of results; started again it pays for nothing twice."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from attropic import Anthropic, bulk

MODEL = "claude-sonnet-5-5"

with TemporaryDirectory() as folder, Anthropic() as client:
    source, out = Path(folder, "in.jsonl"), Path(folder, "out.jsonl")
    prompts = [{"custom_id": f"n{n}", "prompt": f"What is {n} * 7?"} for n in range(1, 9)]
    source.write_text("".join(json.dumps(prompt) + "\n" for prompt in prompts), encoding="utf-8")

    estimate = bulk.dry_run(source, mode="live", model=MODEL, max_tokens=50)
    print(f"{estimate.requests} requests, {estimate.cost:.4f} USD at most")

    for run in ("first", "second"):
        report = bulk.run(source, out, client=client, mode="live", budget=1.0, model=MODEL, max_tokens=50)
        print(f"{run} run: {report.finished} answered now; {report}")

    with bulk.Journal(report.journal, read_only=True) as journal:
        last = list(journal.outcomes())[-1]
        print(last.custom_id, last.kind, last.message["content"][0]["text"] if last.message else last.error_type)

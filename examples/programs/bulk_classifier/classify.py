"""A bulk classifier: a table of texts gets a column of labels, at half the price, and nothing is paid twice."""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from attropic import Anthropic, OutputFormat, OutputValidationError, bulk
from attropic.types import Message

MODEL = "claude-haiku-5-5"
MAX_TOKENS = 200
SYSTEM = "Classify what customers write."
Kind = Literal["praise", "complaint", "question", "other"]


@dataclass
class Label:
    """What a text is.

    Attributes:
        kind: The kind of the text.
        reason: Why, in a few words.
    """

    kind: Kind
    reason: str


LABEL = OutputFormat.of(Label)


def main() -> int:
    """Estimate, run, and write the labels. The exit status is 1 when some texts have none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="a CSV file with the columns `id` and `text`")
    parser.add_argument("out", type=Path, help="the CSV file of the labels; the journal stands beside it")
    parser.add_argument("--budget", type=float, default=5.0, metavar="USD", help="the most that it may cost")
    parser.add_argument("--now", action="store_true", help="answers now, at full price, instead of batches")
    asked = parser.parse_args()
    mode: bulk.BatchMode | bulk.LiveMode = bulk.LiveMode() if asked.now else bulk.BatchMode(max_requests=1000)
    ask: dict[str, Any] = {
        "prompt": "{text}",
        "id_column": "id",
        "model": MODEL,
        "max_tokens": MAX_TOKENS,
        "system": SYSTEM,
        "output_config": {"format": LABEL.to_dict()},
    }

    estimate = bulk.dry_run(asked.source, mode=mode, **ask)
    print(f"{estimate.requests} texts, {estimate.cost:.4f} USD at most")
    results = asked.out.with_suffix(".jsonl")
    with Anthropic() as client:
        report = bulk.run(asked.source, results, client=client, mode=mode, budget=asked.budget, **ask)
    print(f"{report.finished} answered now; {report}")
    return write(report.journal, asked.out)


def write(journal: Path, out: Path) -> int:
    """Write the table of labels, and print how many there are of each."""
    counts: Counter[str] = Counter()
    with bulk.Journal(journal, read_only=True) as kept, out.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "kind", "reason"])
        for outcome in kept.outcomes():
            label = label_of(outcome)
            table.writerow([outcome.custom_id, label.kind, label.reason] if label else [outcome.custom_id, "", ""])
            counts[label.kind if label else "no label"] += 1
    for kind in (*get_args(Kind), "no label"):
        print(f"{kind:10} {counts[kind]:4}  {'#' * counts[kind]}")
    return 1 if counts["no label"] else 0


def label_of(outcome: bulk.Outcome) -> Label | None:
    """The label that came for a text; None when there is none, or it does not fit."""
    if outcome.message is None:
        return None
    try:
        return LABEL.parse(Message.from_dict(outcome.message)).parsed_output
    except OutputValidationError as error:
        print(f"{outcome.custom_id}: {error}", file=sys.stderr)
        return None


if __name__ == "__main__":
    sys.exit(main())

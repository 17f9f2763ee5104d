"""``python -m tests.faults``: run the matrix and print it; the exit status is 1 when a row fails."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterable

from .drivers import DRIVERS
from .environment import foreign
from .matrix import MATRIX
from .row import Row
from .stage import Outcome
from .verdict import complaints

WIDTHS = (48, 27, 6, 8, 6, *(8 for _ in DRIVERS), 7)
HEADINGS = ("fault", "outcome", "tries", "id", "bound", *(f"{name} ms" for name in DRIVERS), "verdict")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("words", nargs="*", help="only the rows whose names hold one of these words")
    words = parser.parse_args(arguments).words
    rows = [row for row in MATRIX if not words or any(word in row.name for word in words)]
    for name in foreign():
        del os.environ[name]
    start = time.perf_counter()
    print(_line(HEADINGS))
    print(_line("-" * width for width in WIDTHS))
    failed = [row.name for row in rows if not _run(row)]
    seconds = time.perf_counter() - start
    print(f"\n{len(rows)} rows x {len(DRIVERS)} drivers in {seconds:.0f} s; {len(failed)} rows fail.")
    return 1 if failed else 0


def _run(row: Row) -> bool:
    """Run one row by every driver, print what was seen, and say whether it holds."""
    outcomes = {name: driver(row) for name, driver in DRIVERS.items()}
    wrong = [f"{name}: {text}" for name, outcome in outcomes.items() for text in complaints(row, outcome)]
    bound, verdict = f"{row.within:.1f} s", "FAILS" if wrong else "ok"
    print(_line((row.name, *_seen(outcomes.values()), bound, *_times(outcomes), verdict)))
    for text in wrong:
        print(f"    {text}")
    sys.stdout.flush()
    return not wrong


def _seen(outcomes: Iterable[Outcome]) -> list[str]:
    """Outcome, attempts and request id; where the drivers differ, one value for each of them."""
    columns = zip(*((one.name, str(one.attempts), one.request_id or "-") for one in outcomes), strict=True)
    return ["/".join(dict.fromkeys(column)) for column in columns]


def _times(outcomes: dict[str, Outcome]) -> list[str]:
    return [f"{outcome.seconds * 1000:.0f}" for outcome in outcomes.values()]


def _line(cells: Iterable[str]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


if __name__ == "__main__":
    sys.exit(main())

"""Run the examples against a local API: `python examples/runner/run_examples.py [NAME ...]`."""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from listing import Example, features, programs
from running import Outcome, run


def main() -> int:
    """Run them, print a table, and give the exit status: 1 when one failed."""
    everything = [*features(), *programs()]
    parser = argparse.ArgumentParser(description="Run the examples against a local API.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which ones; all when none is named")
    parser.add_argument("--show", action="store_true", help="print what each example prints")
    parser.add_argument("--list", action="store_true", help="list the examples, and run none")
    parser.add_argument("--jobs", type=int, default=2, help="how many run at the same time")
    asked = parser.parse_args()
    unknown = sorted(set(asked.names) - {example.name for example in everything})
    if unknown:
        parser.error(f"no such example: {', '.join(unknown)}; --list shows those there are")
    chosen = [example for example in everything if not asked.names or example.name in asked.names]
    width = max(len(example.name) for example in chosen)
    if asked.list:
        for example in chosen:
            print(f"{example.name:{width}}  {example.shows}")
        return 0
    return _run(chosen, width, asked.jobs, asked.show)


def _run(chosen: list[Example], width: int, jobs: int, show: bool) -> int:
    began = time.monotonic()
    failed: list[Outcome] = []
    with ThreadPoolExecutor(jobs) as pool:
        for outcome in pool.map(run, chosen):
            verdict = f"FAILED: {outcome.problem}" if outcome.problem else "passed"
            print(f"{outcome.example.name:{width}}  {outcome.seconds:6.2f} s  {verdict}", flush=True)
            if show:
                print(_indented(outcome.output))
            elif outcome.problem:
                failed.append(outcome)
            if outcome.problem and show:
                failed.append(outcome)
    for outcome in () if show else failed:
        print(f"\n{outcome.example.name}: {outcome.problem}\n{_indented(outcome.output)}")
    print(f"\n{len(chosen) - len(failed)} of {len(chosen)} passed in {time.monotonic() - began:.1f} s.")
    return 1 if failed else 0


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


if __name__ == "__main__":
    sys.exit(main())

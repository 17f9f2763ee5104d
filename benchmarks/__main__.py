"""``python -m benchmarks``: attropic beside the official package and the floor. See ``docs/performance.md``.

python -m benchmarks [--quick | --long] [--keep] [--without NAME] [WORD ...]   rows whose name holds a word, or all
python -m benchmarks guard [--record]      the ratios that CI holds
python -m benchmarks compare [FILE]        the last run against one that was kept
python -m benchmarks list                  what there is
python -m benchmarks meter | estimator | mime | pace | tools | memory | batches
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from . import history
from .environments import HOME
from .results import Result, from_json
from .rows import ROWS, SLOW, Row
from .table import show

#: Measurements of one thing only, which are no rows: their modules, and what they are called.
SPECIAL = {
    "meter": "a meter",
    "estimator": "tokens without the API",
    "mime": "types of files",
    "pace": "live mode within limits",
    "tools": "tools and structured answers",
    "memory": "memory while something long is read",
    "batches": "a whole batch of the local API",
}
RESULTS = HOME / "results.json"
PAGE = HOME / "report.html"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["guard"]:
        return _guard(given[1:])
    if given[:1] == ["compare"]:
        return _compare(given[1:])
    if given[:1] == ["list"]:
        for row in ROWS:
            print(f"{row.name:34} {', '.join(f'{size:,}' for size in (*row.sizes, *row.long))}")
        print("\nbeside the rows:", ", ".join(SPECIAL))
        return 0
    if given and all(word in SPECIAL for word in given):
        for word in given:
            show(SPECIAL[word], import_module(f"benchmarks.{word}").measure())
        return 0
    return _run(_parser().parse_args(given))


def chosen(words: Sequence[str], *, quick: bool = False, long: bool = False) -> list[tuple[Row, tuple[int, ...]]]:
    """The rows of a run and the sizes of each.

    Args:
        words: Rows whose name holds one of them, case aside; all rows without any.
        quick: Fewer and smaller ones.
        long: Larger ones too.
    """
    rows = [row for row in ROWS if not words or any(word.lower() in row.name.lower() for word in words)]
    if quick:
        return [(row, row.quick) for row in rows if row.quick]
    return [(row, (*row.sizes, *row.long) if long else row.sizes) for row in rows]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", nargs="*", metavar="WORD")
    pace = parser.add_mutually_exclusive_group()
    pace.add_argument("--quick", action="store_true", help="fewer rows, sizes and rounds: under two minutes")
    pace.add_argument("--long", action="store_true", help="more rounds, and files of a GiB")
    parser.add_argument("--keep", action="store_true", help="add the run to benchmarks/history")
    parser.add_argument("--without", action="append", default=[], metavar="NAME", help="leave a contender out")
    return parser


def _run(options: argparse.Namespace) -> int:
    from .campaign import Campaign, complain, run
    from .contenders import CONTENDERS, OURS
    from .page import page
    from .report import ending
    from .rounds import LONG, NORMAL, QUICK

    rows = chosen(options.words, quick=options.quick, long=options.long)
    if not rows:
        print("no row is called that; `python -m benchmarks list` shows them", file=sys.stderr)
        return 2
    without = {*options.without, *(SLOW if options.quick else ())} - {OURS}
    contenders = [one for one in CONTENDERS if one.name not in without]
    with Campaign(contenders, QUICK if options.quick else LONG if options.long else NORMAL) as campaign:
        result = run(campaign, rows)
    print("\n".join(ending(result)))
    before = history.kept()
    RESULTS.write_text(result.to_json(), encoding="utf-8")
    PAGE.write_text(page(result, before), encoding="utf-8")
    print(f"\n{RESULTS}\n{PAGE}")
    if before:
        print(f"\n{history.shown(before[-1], history.summary(result))}")
    if options.keep:
        print(f"kept as {history.keep(result).name}")
    return complain(result)


def _compare(given: Sequence[str]) -> int:
    runs = history.kept()
    last = _last()
    if last is None or not (runs or given):
        print("there is nothing to compare: `make bench` first, and `--keep` one run", file=sys.stderr)
        return 2
    before = history.read(Path(given[0])) if given else runs[-1]
    print(history.shown(before, history.summary(last)))
    return 0


def _last() -> Result | None:
    return from_json(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else None


def _guard(given: Sequence[str]) -> int:
    from .guard import BUDGETS, budgets, guard, recorded

    files = [Path(one) for one in given if one != "--record"]
    path = files[0] if files else BUDGETS
    verdicts = guard(budgets(path))
    if "--record" in given:
        path.write_text(recorded(path.read_text(encoding="utf-8"), verdicts), encoding="utf-8")
        return 0
    return int(not all(verdict.passes for verdict in verdicts))


if __name__ == "__main__":
    sys.exit(main())

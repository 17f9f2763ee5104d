"""`attropic usage`: what the meters have counted that keep a file."""

from __future__ import annotations

import datetime
import os
import re
import shutil
import sqlite3
import sys
import time
import warnings
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ._failure import UNUSABLE, Failure
from ._options import PLAIN
from ._output import note

if TYPE_CHECKING:
    from ..usage import Snapshot

_EPILOG: Final = """\b
Examples:
  attropic usage usage.db
  attropic usage usage.db --since 7d --by day
  attropic usage usage.db --html usage.html
  attropic usage usage.db --csv > usage.csv
STORE is the file of UsageMeter(store="usage.db"). Days are those of UTC.
"""
_DAYS: Final = re.compile(r"([1-9]\d{0,4})d")

app = typer.Typer(**PLAIN)


@app.command(epilog=_EPILOG)
def usage(
    store: Annotated[
        Path | None,
        typer.Argument(envvar="ATTROPIC_USAGE", show_envvar=False, metavar="[STORE]", help="Or $ATTROPIC_USAGE."),
    ] = None,
    since: Annotated[
        str | None, typer.Option(help="From this day on: 2026-10-01, or 7d for the last 7 days.", metavar="DAY")
    ] = None,
    by: Annotated[
        str | None, typer.Option(help="model, tag, tool, operation, key or day: of the table and CSV.", metavar="GROUP")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print all as JSON.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    as_prometheus: Annotated[bool, typer.Option("--prometheus", help="Print the text format of Prometheus.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page with plots.", metavar="FILE")] = None,
) -> None:
    """Show tokens, cost, durations and errors."""
    from ..usage import render, report
    from ..usage._outputs._groups import checked

    wanted = [name for name, on in (("json", as_json), ("csv", as_csv), ("prometheus", as_prometheus)) if on]
    if len(wanted) + (html is not None) > 1:
        raise Failure("choose one of --json, --csv, --prometheus and --html", UNUSABLE)
    if by is not None:
        checked(by)
        if html is not None or wanted not in ([], ["csv"]):
            raise Failure("--by is for the table and --csv; the other forms have everything", UNUSABLE)
    found = _read(store, since)
    if html is not None:
        note(f"wrote {report(found, html, format='html')}")
    elif wanted:
        sys.stdout.write(render(found, wanted[0], by=by))  # type: ignore[arg-type]
    else:
        _print_table(found, by)


def _print_table(found: Snapshot, by: str | None) -> None:
    from ..usage._outputs._table import as_table

    if not (found.total.calls or found.total.answers):
        note("nothing was counted in this time")
    width = shutil.get_terminal_size((100, 40)).columns if sys.stdout.isatty() else 100
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    sys.stdout.write(as_table(found, by, width=max(60, width), colour=colour))


def _read(store: Path | None, since: str | None) -> Snapshot:
    """What a store has, from a day on."""
    from ..usage import PriceTable, UnknownPriceWarning
    from ..usage._persist import UsageStore
    from ..usage._snapshot import snapshot_of

    if store is None:
        raise Failure("which store? give the file of UsageMeter(store=…), or set ATTROPIC_USAGE", UNUSABLE)
    if not store.is_file():
        raise Failure(f"{store}: there is no such file")
    day = "" if since is None else _day(since)
    try:
        with closing(UsageStore(store)) as opened:
            cells = {cell: counters for cell, counters in opened.read().items() if cell.day >= day}
    except sqlite3.Error as error:
        raise Failure(f"{store} cannot be read: {error}") from None
    now = time.time()
    first = min((cell.day for cell in cells), default="") or day
    begin = datetime.datetime.fromisoformat(f"{first}T00:00:00+00:00").timestamp() if first else now
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnknownPriceWarning)  # the report says it
        return snapshot_of(cells, PriceTable.default(), since=begin, at=now)


def _day(since: str) -> str:
    """The day that an argument says."""
    last = _DAYS.fullmatch(since)
    try:
        if last:
            today = datetime.datetime.now(datetime.timezone.utc).date()
            return (today - datetime.timedelta(days=int(last[1]) - 1)).isoformat()
        return datetime.date.fromisoformat(since).isoformat()
    except ValueError:
        raise Failure(
            f"--since must be a day, as 2026-10-01, or so many days, as 7d; not {since!r}", UNUSABLE
        ) from None

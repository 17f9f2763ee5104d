"""`attropic bulk`: from a file of prompts to a file of results, whatever happens meanwhile."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from ._bulk_progress import shown
from ._failure import FAILED, UNUSABLE, Failure
from ._options import MAX_TOKENS, MODEL, PLAIN, AsJson, BaseUrl, MaxTokens, Model, System, connect
from ._output import fields, json_line, note

if TYPE_CHECKING:
    from ..bulk import BulkReport, Counts, Estimate, TokenPrices
    from ..bulk._ledger import Ledger

_EPILOG: Final = """\b
The input is JSON lines, CSV, TSV or Parquet: prompts, params of a message, or
requests of a batch. A run that was stopped or killed goes on when the same
command is given again: what has a result is never sent again.

\b
Examples:
  attropic bulk run in.jsonl --out out.jsonl
  attropic bulk run in.csv --out out.csv --mode live --prompt "Sum up: {text}"
  attropic bulk run in.jsonl --out out.jsonl --budget 20
  attropic bulk run in.jsonl --out out.jsonl --dry-run --sample 20
  attropic bulk status out.jsonl.journal
"""

app = typer.Typer(help="Answer a file of prompts, and survive a crash.", epilog=_EPILOG, **PLAIN)


class Mode(str, Enum):
    """How items are sent."""

    batch = "batch"
    live = "live"


@app.command("run")
def run_bulk(
    path: Annotated[Path, typer.Argument(help="The input.", metavar="FILE", exists=True, dir_okay=False)],
    output: Annotated[
        Path, typer.Option("--out", "-o", metavar="FILE", help="Where results go: JSONL, CSV, TSV or Parquet.")
    ],
    mode: Annotated[
        Mode, typer.Option("--mode", help="In batches at half the price, or at once.", show_default=True)
    ] = Mode.batch,
    model: Model = MODEL,
    max_tokens: MaxTokens = MAX_TOKENS,
    system: System = None,
    prompt: Annotated[
        str | None, typer.Option("--prompt", metavar="TEXT", help="Makes a prompt of columns: 'Sum up: {text}'.")
    ] = None,
    id_column: Annotated[
        str, typer.Option("--id-column", metavar="NAME", help="The column with the id of an item.")
    ] = "custom_id",
    journal: Annotated[
        Path | None, typer.Option("--journal", metavar="FILE", help="The journal; default: OUT.journal.")
    ] = None,
    price: Annotated[
        str | None,
        typer.Option("--price", metavar="IN:OUT", help="Of a million tokens, in place of the published prices."),
    ] = None,
    budget: Annotated[
        float | None, typer.Option("--budget", metavar="N", help="Stop when it has cost so much, in dollars.")
    ] = None,
    concurrency: Annotated[
        int | None, typer.Option("--concurrency", min=1, metavar="N", help="Live requests at a time, at most.")
    ] = None,
    max_attempts: Annotated[
        int, typer.Option("--max-attempts", min=1, metavar="N", help="How often an item is sent at most.")
    ] = 3,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Send what failed in an earlier run.")] = False,
    dead_letter: Annotated[
        Path | None, typer.Option("--dead-letter", metavar="FILE", help="Where what failed goes; it can be an input.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check the input, tell what it takes, send none.")] = False,
    sample: Annotated[
        int, typer.Option("--sample", min=0, metavar="N", help="With --dry-run: have the API count so many.")
    ] = 0,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Answer a file of prompts: start it, or go on with it."""
    prices = _prices(price, mode)
    defaults: dict[str, Any] = {"model": model, "max_tokens": max_tokens}
    if system is not None:
        defaults["system"] = system
    inputs: dict[str, Any] = {"prompt": prompt, "id_column": id_column, **defaults}
    if dry_run:
        _estimate(path, {"mode": mode.value, **inputs}, prices, sample, base_url, as_json=as_json)
        return
    from ..bulk import BulkInterrupted, LiveMode, PriceUnknownError, run

    chosen: Any = mode.value if mode is Mode.batch or concurrency is None else LiveMode(concurrency=concurrency)
    try:
        with connect(base_url) as client, shown() as show:
            report = run(
                path,
                output,
                client=client,
                mode=chosen,
                journal=journal,
                cost=None if prices is None else prices.cost,
                budget=budget,
                max_attempts=max_attempts,
                retry_failed=retry_failed,
                dead_letter=dead_letter,
                on_progress=show,
                **inputs,
            )
    except BulkInterrupted as stopped:
        note(f"{stopped.report.counts.done} of {stopped.report.counts.total} done; the same command goes on")
        raise
    except PriceUnknownError as error:
        words = (
            f"the price of {error.model!r} is not known: give --price IN:OUT, or a file of prices in ATTROPIC_PRICES"
        )
        raise Failure(f"--budget {budget:g}: {words}; nothing was sent", UNUSABLE) from None
    _tell(report, as_json=as_json)


@app.command()
def status(
    path: Annotated[Path, typer.Argument(help="The journal.", metavar="JOURNAL", exists=True, dir_okay=False)],
    as_json: AsJson = False,
) -> None:
    """Show how far a run is, also while it is running."""
    from ..bulk import Journal
    from ..bulk._report import cost_words

    with Journal(path, read_only=True) as journal:
        counts, batches = journal.counts(), [one.batch_id for one in journal.submissions.open() if one.batch_id]
        of = journal.ledger
    if as_json:
        json_line({**_numbers(counts), **_costs(of), "batches": batches})
        return
    cost = cost_words(of.cost, of.spent, of.unpriced).removeprefix("cost ") or None
    shown_numbers = [(name, number) for name, number in _numbers(counts).items() if number or name == "total"]
    fields([*shown_numbers, ("cost", cost), ("batches", ", ".join(batches) or None)])


def _estimate(
    path: Path,
    inputs: dict[str, Any],
    prices: TokenPrices | None,
    sample: int,
    base_url: str | None,
    *,
    as_json: bool,
) -> None:
    from ..bulk import dry_run

    if sample:
        with connect(base_url) as client:
            found = dry_run(path, prices=prices, sample=sample, client=client, **inputs)
    else:
        found = dry_run(path, prices=prices, **inputs)
    told = {
        "requests": found.requests,
        "input_tokens": found.input_tokens,
        "max_output_tokens": found.max_output_tokens,
        "models": dict(found.models),
        "cost": found.cost,
        "sampled": found.sampled,
        "unpriced": list(found.unpriced),
    }
    if as_json:
        json_line(told)
        return
    fields(
        [
            ("requests", found.requests),
            ("input tokens", f"about {found.input_tokens}"),
            ("output tokens", f"at most {found.max_output_tokens}"),
            ("models", ", ".join(f"{name} ({count})" for name, count in found.models.items()) or None),
            ("cost", _most(found)),
        ]
    )


def _most(found: Estimate) -> str:
    if found.cost is not None:
        return f"at most about {found.cost:.2f}" if found.cost >= 0.1 else f"at most about {found.cost:.6f}"
    return f"unknown, without a price of {', '.join(found.unpriced)}: give --price IN:OUT"


def _costs(of: BulkReport | Ledger) -> dict[str, Any]:
    return {"cost": of.cost, "spent": of.spent, "unpriced": of.unpriced}


def _tell(report: BulkReport, *, as_json: bool) -> None:
    if as_json:
        out, letter = (None if path is None else str(path) for path in (report.out, report.dead_letter))
        told = {"out": out, "journal": str(report.journal), **_numbers(report.counts), **_costs(report)}
        json_line({**told, "dead_letter": letter, "stopped": report.stopped})
    else:
        note(str(report), style="")
    if not report.complete:
        raise typer.Exit(FAILED)


def _numbers(counts: Counts) -> dict[str, int]:
    names = ("total", "pending", "started", "succeeded", "errored", "canceled", "expired")
    return {name: getattr(counts, name) for name in names}


def _prices(text: str | None, mode: Mode) -> TokenPrices | None:
    """The prices of an option.

    Raises:
        Failure: It is not two numbers.
    """
    if text is None:
        return None
    from ..bulk import TokenPrices

    try:
        read, written = (float(part) for part in text.split(":"))
    except ValueError:
        raise Failure(f"--price {text}: give two numbers, as 3:15", UNUSABLE) from None
    return TokenPrices(read, written, discount=0.5 if mode is Mode.batch else 0.0)

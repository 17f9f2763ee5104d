"""`attropic batches`: many requests at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final

import typer

from ..batches import BatchNotEndedError
from ._batch_file import read
from ._failure import Failure
from ._options import PLAIN, AsJson, BaseUrl, Limit, connect
from ._output import dumps, fields, json_line, minute, moment, note, table
from ._paging import items
from ._saving import STDOUT, check, written
from ._watching import counts, watch

_EPILOG: Final = """\b
A file of requests has one JSON object a line:
  {"custom_id": "first", "params": {"model": "claude-opus-4-7",
   "max_tokens": 100, "messages": [{"role": "user", "content": "Hello."}]}}

\b
Examples:
  attropic batches create requests.jsonl --watch
  attropic batches watch msgbatch_0123
  attropic batches results msgbatch_0123 -o results.jsonl
"""

app = typer.Typer(help="Send many requests at once, and fetch their results.", epilog=_EPILOG, **PLAIN)
Id = Annotated[str, typer.Argument(help="The id of the batch.", metavar="BATCH_ID")]
Interval = Annotated[
    float | None,
    typer.Option("--interval", min=0.1, metavar="SECONDS", help="Between two looks; default: 0.5, growing to 30."),
]


@app.command()
def create(
    path: Annotated[
        Path, typer.Argument(help="The requests, as JSON lines.", metavar="FILE", exists=True, dir_okay=False)
    ],
    wait: Annotated[bool, typer.Option("--watch", help="Wait until it has ended.")] = False,
    interval: Interval = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Check a file of requests, line by line, and send it as a batch."""
    requests: list[Any] = read(path)
    with connect(base_url) as client:
        batch = client.messages.batches.create(requests=requests)
        if wait:
            note(f"{batch.id}: {len(requests)} requests", style="")
            batch = watch(client, batch.id, interval)
    _show(batch, as_json=as_json)


@app.command("list")
def list_batches(limit: Limit = None, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """List the batches, the newest first."""
    with connect(base_url) as client:
        found = items(client.messages.batches.list, limit)
        if as_json:
            for batch in found:
                json_line(batch)
        else:
            rows = [(b.id, minute(b.created_at), b.processing_status, counts(b)) for b in found]
            table(("ID", "CREATED", "STATUS", "REQUESTS"), rows)


@app.command("get")
def get_batch(batch: Id, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Show how far a batch is."""
    with connect(base_url) as client:
        _show(client.messages.batches.retrieve(batch), as_json=as_json)


@app.command("watch")
def watch_batch(batch: Id, interval: Interval = None, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Wait until a batch has ended, with a progress bar."""
    with connect(base_url) as client:
        _show(watch(client, batch, interval), as_json=as_json)


@app.command()
def results(
    batch: Id,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to; - is stdout.")] = STDOUT,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Changes nothing: results are JSON lines.")] = False,
    base_url: BaseUrl = None,
) -> None:
    """Print the results of a batch as JSON lines."""
    check(output, force=force)
    try:
        with connect(base_url) as client, client.messages.batches.results(batch) as found, written(output) as target:
            for result in found:
                target.write(f"{dumps(result)}\n".encode())
    except BatchNotEndedError as error:
        status = error.batch.processing_status
        raise Failure(f"{batch} is {status} and has no results yet: attropic batches watch {batch}") from None


@app.command()
def cancel(batch: Id, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Cancel what a batch has not begun yet."""
    with connect(base_url) as client:
        _show(client.messages.batches.cancel(batch), as_json=as_json)


@app.command()
def delete(batch: Id, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Delete a batch that has ended, and its results."""
    with connect(base_url) as client:
        found = client.messages.batches.delete(batch)
    if as_json:
        json_line(found)
    else:
        print(f"{found.id} is deleted")


def _show(batch: Any, *, as_json: bool) -> None:
    if as_json:
        json_line(batch)
        return
    ended = batch.ended_at and moment(batch.ended_at)
    fields(
        [
            ("id", batch.id),
            ("status", batch.processing_status),
            ("requests", counts(batch)),
            ("created", moment(batch.created_at)),
            ("ended", ended),
            ("expires", None if ended else moment(batch.expires_at)),
        ]
    )

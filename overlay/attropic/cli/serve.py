"""`attropic serve`: a Claude API on this machine."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from ._failure import UNUSABLE, Failure
from ._options import PLAIN, AsJson
from ._output import json_line, note

if TYPE_CHECKING:
    from ..localserver import Api

_EPILOG: Final = """\b
When it listens, one line with its address goes to stdout; with --json it is
{"url": ...}. Ctrl-C ends it.

\b
Examples:
  attropic serve
  attropic serve --port 0 --json
  attropic serve --script answers.yaml --store ./state --pace 0.02
  attropic serve --record ./tape --upstream https://api.anthropic.com
  attropic serve --replay ./tape
"""

app = typer.Typer(**PLAIN)


def _seconds(name: str, help: str) -> Any:
    return typer.Option(name, min=0, metavar="SECONDS", help=help, show_default=True)


def _limit(name: str, help: str) -> Any:
    return typer.Option(name, min=1, metavar="N", help=help)


@app.command(epilog=_EPILOG)
def serve(
    host: Annotated[str, typer.Option("--host", help="The address to listen on.", metavar="ADDRESS")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, metavar="N", help="The port; 0: any that is free.")
    ] = 8000,
    allow_remote: Annotated[
        bool, typer.Option("--allow-remote", help="Let --host be an address that other machines reach.")
    ] = False,
    script: Annotated[
        Path | None,
        typer.Option(
            "--script", exists=True, dir_okay=False, metavar="FILE", help="What the model says: YAML or Python."
        ),
    ] = None,
    store: Annotated[
        Path | None,
        typer.Option(
            "--store", file_okay=False, metavar="FOLDER", help="Where files and batches are kept; default: in memory."
        ),
    ] = None,
    first: Annotated[float, _seconds("--first", "Before the first event of a stream.")] = 0,
    pace: Annotated[float, _seconds("--pace", "Between two events of a stream.")] = 0,
    batch_pace: Annotated[float, _seconds("--batch-pace", "That a batch takes for each request.")] = 0,
    batch_progress: Annotated[
        bool, typer.Option("--batch-progress", help="Have the counts of a batch tell how far it is.")
    ] = False,
    requests: Annotated[int | None, _limit("--requests-per-minute", "Requests that a key may send.")] = None,
    input_tokens: Annotated[int | None, _limit("--input-tokens-per-minute", "Input tokens of a key.")] = None,
    output_tokens: Annotated[int | None, _limit("--output-tokens-per-minute", "Output tokens of a key.")] = None,
    max_body: Annotated[int | None, _limit("--max-body", "Bytes of a body of JSON.")] = None,
    max_file: Annotated[int | None, _limit("--max-file", "Bytes of an uploaded file.")] = None,
    key: Annotated[
        list[str] | None, typer.Option("--key", metavar="KEY", help="A key to accept; default: any. May be repeated.")
    ] = None,
    model: Annotated[
        list[str] | None, typer.Option("--model", metavar="ID", help="A further model that there is. May be repeated.")
    ] = None,
    clouds: Annotated[
        bool,
        typer.Option("--clouds", "--bedrock", "--vertex", help="Answer in the shapes of Bedrock and Vertex too."),
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Check answers against the contract; 500 for one that breaks it.")
    ] = False,
    record: Annotated[
        Path | None,
        typer.Option(
            "--record", file_okay=False, metavar="FOLDER", help="Pass requests on to --upstream, and keep what comes."
        ),
    ] = None,
    upstream: Annotated[
        str | None, typer.Option("--upstream", metavar="URL", help="The API to pass requests on to.")
    ] = None,
    replay: Annotated[
        Path | None,
        typer.Option("--replay", exists=True, file_okay=False, metavar="FOLDER", help="Answer with what was recorded."),
    ] = None,
    remember: Annotated[int, typer.Option("--remember", min=0, metavar="N", help="Requests to keep in memory.")] = 1000,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No line for each request.")] = False,
    as_json: AsJson = False,
) -> None:
    """Serve a Claude API on this machine: no network, no bill."""
    if (record is None) != (upstream is None):
        raise typer.BadParameter("--record and --upstream belong together: where to keep, and what to ask")
    if record is not None and replay is not None:
        raise typer.BadParameter("--record and --replay exclude each other")
    limits = {"requests_per_minute": requests, "input_tokens_per_minute": input_tokens, "max_body": max_body}
    limits |= {"output_tokens_per_minute": output_tokens, "max_file": max_file}
    settings = {
        **{name: value for name, value in limits.items() if value is not None},
        "first": first,
        "pace": pace,
        "batch_pace": batch_pace,
        "batch_progress": batch_progress,
        "models": tuple(model or ()),
        "keys": frozenset(key) if key else None,
        "clouds": clouds,
        "strict": strict,
    }
    try:
        if record is not None and upstream is not None:
            served: Any = _recorder(upstream, record)
        elif replay is not None:
            served = _replay(replay)
        else:
            served = _api(settings, script, store, remember)
        _run(served, host, port, allow_remote=allow_remote, quiet=quiet, as_json=as_json)
    except (ModuleNotFoundError, ValueError, FileNotFoundError) as error:
        raise Failure(str(error), UNUSABLE) from None


def _recorder(upstream: str, folder: Path) -> Any:
    from ..localserver import Recorder

    return Recorder(upstream, folder)


def _replay(folder: Path) -> Api:
    from ..localserver import Replay

    return Replay(folder)


def _api(settings: dict[str, Any], script: Path | None, store: Path | None, remember: int) -> Api:
    import sqlite3

    from ..localserver import Api, Settings, Store, load_script

    more: dict[str, Any] = {} if script is None else {"script": load_script(script)}
    try:
        kept = Store(store)
    except sqlite3.Error as error:
        raise Failure(f"{store} cannot be used as a store: {error}", UNUSABLE) from None
    return Api(settings=Settings(**settings), store=kept, remember=remember, **more)


def _run(served: Any, host: str, port: int, *, allow_remote: bool, quiet: bool, as_json: bool) -> None:
    from ..localserver import Api, run
    from ..localserver._asgi import App

    if sys.stderr.isatty() and not quiet:
        from ._request_log import RequestLog

        served = RequestLog(App(served) if isinstance(served, Api) else served)
    run(served, host, port, allow_remote=allow_remote, on_ready=partial(_ready, as_json=as_json))
    if sys.stderr.isatty():
        note("")  # below the ^C


def _ready(url: str, *, as_json: bool) -> None:
    """Say where it listens."""
    if as_json:
        json_line({"url": url})
    elif sys.stdout.isatty():
        print(f"Claude API on {url} (Ctrl-C ends it)", flush=True)
        note(f"export ANTHROPIC_BASE_URL={url} ANTHROPIC_API_KEY=local")
    else:
        print(f"Claude API on {url}", flush=True)

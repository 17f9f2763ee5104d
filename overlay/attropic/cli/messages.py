"""`attropic messages`: one question, one answer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final

import typer

from ..structured._errors import OutputValidationError
from . import _inputs
from ._failure import Failure
from ._options import (
    MAX_TOKENS,
    MODEL,
    PLAIN,
    AsJson,
    Attached,
    BaseUrl,
    MaxTokens,
    Model,
    System,
    Thinking,
    ToolFile,
    connect,
)
from ._output import json_line, write
from ._screen import Screen, Tokens

_EPILOG: Final = """\b
The answer goes to stdout; calls of tools, thinking and tokens go to stderr.
With --json the message is printed, with --json --stream each event of it.
With --schema the answer is JSON that fits a schema, or the exit code is 1.

\b
Examples:
  attropic messages "Name three rivers."
  git diff | attropic messages - --system "You review changes." > review.txt
  attropic messages "What is this?" --file photo.jpg
  attropic messages "Name three rivers." --json | jq .usage
  attropic messages "Name three rivers." --schema rivers.json | jq .names
"""

app = typer.Typer(**PLAIN)


@app.command(epilog=_EPILOG)
def messages(
    prompt: Annotated[str | None, typer.Argument(help="The question; - or none: read it from stdin.")] = None,
    model: Model = MODEL,
    system: System = None,
    max_tokens: MaxTokens = MAX_TOKENS,
    thinking: Thinking = None,
    file: Attached = None,
    tool_file: ToolFile = None,
    schema: Annotated[
        Path | None,
        typer.Option("--schema", exists=True, dir_okay=False, metavar="FILE", help="The JSON schema of the answer."),
    ] = None,
    stream: Annotated[
        bool | None, typer.Option("--stream/--no-stream", help="Print the answer as it is written.  [default: stream]")
    ] = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Ask one question and print the answer."""
    attached, text = file or [], _inputs.prompt_of(prompt)
    with connect(base_url) as client:
        ask, needs = _inputs.resource(client, attached)
        request: dict[str, Any] = {
            "model": model,
            "max_tokens": max_tokens,
            "messages": [{"role": "user", "content": _inputs.content(client, text, attached)}],
            **_inputs.given(system=system, tools=_inputs.tools(tool_file), thinking=_inputs.thinking(thinking)),
            **_inputs.given(output_format=_inputs.schema(schema)),
            **needs,
        }
        try:
            _ask(ask, request, stream=stream, as_json=as_json)
        except OutputValidationError as error:
            problems = "; ".join(map(str, error.problems))
            raise Failure(f"the answer does not fit the schema: {problems}" if problems else str(error)) from None


def _ask(ask: Any, request: dict[str, Any], *, stream: bool | None, as_json: bool) -> None:
    """Ask, and print the answer as it is wanted."""
    if not as_json:
        _print(ask, request, stream=stream is not False)
    elif stream:
        with ask.stream(**request) as events:
            for event in events.to_ndjson():
                write(event.decode())
            events.get_final_message()
    else:
        json_line(_whole(ask, request))


def _whole(ask: Any, request: dict[str, Any]) -> Any:
    """The message at once."""
    return ask.parse(**request) if "output_format" in request else ask.create(**request)


def _print(ask: Any, request: dict[str, Any], *, stream: bool) -> None:
    """Print the answer for people."""
    screen, tokens = Screen(), Tokens()
    try:
        if stream:
            with ask.stream(**request) as events:
                message = screen.show(events)
        else:
            message = screen.whole(_whole(ask, request))
    finally:
        screen.line()
    tokens.add(message)
    screen.remark(str(tokens))

"""`attropic count`: how many input tokens a question has."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from . import _inputs
from ._options import MODEL, PLAIN, AsJson, Attached, BaseUrl, Model, System, Thinking, ToolFile, connect
from ._output import json_line

_EPILOG: Final = """\b
Examples:
  attropic count "Name three rivers."
  attropic count - --system "You review changes." < change.diff
  attropic count "What is this?" --file photo.jpg --json
"""

app = typer.Typer(**PLAIN)


@app.command(epilog=_EPILOG)
def count(
    prompt: Annotated[str | None, typer.Argument(help="The question; - or none: read it from stdin.")] = None,
    model: Model = MODEL,
    system: System = None,
    thinking: Thinking = None,
    file: Attached = None,
    tool_file: ToolFile = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Count the input tokens of a question without asking it."""
    attached, text = file or [], _inputs.prompt_of(prompt)
    with connect(base_url) as client:
        ask, needs = _inputs.resource(client, attached)
        found = ask.count_tokens(
            model=model,
            messages=[{"role": "user", "content": _inputs.content(client, text, attached)}],
            **_inputs.given(system=system, tools=_inputs.tools(tool_file), thinking=_inputs.thinking(thinking)),
            **needs,
        )
    if as_json:
        json_line(found)
    else:
        print(found.input_tokens)

"""`attropic chat`: a conversation in the terminal."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Final

import typer

from .._errors import AnthropicError
from . import _inputs
from ._commands import Commands
from ._conversation import Conversation
from ._failure import tell
from ._options import MAX_TOKENS, MODEL, PLAIN, AsJson, BaseUrl, MaxTokens, Model, System, Thinking, ToolFile, connect
from ._output import note
from ._reader import Reader
from ._tools import TOOLS

_EPILOG: Final = """\b
/help shows what can be done in the conversation. Ctrl-C interrupts an answer;
at an empty prompt it leaves, as Ctrl-D does. You are asked for the results of
tools of --tool-file. Where stdin is a pipe, each line is a turn; a backslash
at its end goes on in the next one.

\b
Examples:
  attropic chat
  attropic chat --tool calculator --tool time --system "You are brief."
  printf 'My name is Ada.\\nWhat is my name?\\n' | attropic chat > answers.txt
"""

app = typer.Typer(**PLAIN)


class BuiltIn(str, Enum):
    """The tools that are carried out here."""

    calculator = "calculator"
    time = "time"


@app.command(epilog=_EPILOG)
def chat(
    model: Model = MODEL,
    system: System = None,
    max_tokens: MaxTokens = MAX_TOKENS,
    thinking: Thinking = None,
    tool: Annotated[list[BuiltIn] | None, typer.Option("--tool", help="A tool that is carried out here.")] = None,
    tool_file: ToolFile = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Talk with a model."""
    mine = {name.value: TOOLS[name.value] for name in tool or []}
    definitions = [*(one.definition for one in mine.values()), *_inputs.tools(tool_file)]
    request: dict[str, Any] = {
        "model": model,
        "max_tokens": max_tokens,
        **_inputs.given(system=system, tools=definitions, thinking=_inputs.thinking(thinking)),
    }
    with connect(base_url) as client:
        reader = Reader()
        ask = (lambda name: reader.turn(f"result of {name}> ")) if reader.interactive else (lambda name: None)
        conversation = Conversation(client, request, tools=mine, ask=ask, as_json=as_json)
        if reader.interactive:
            note(f"{model} on {client.base_url.rstrip('/')}. /help for commands, Ctrl-D to leave.")
            _talk(conversation, reader)
        else:
            while (text := reader.turn()) is not None:
                conversation.turn(text)


def _talk(conversation: Conversation, reader: Reader) -> None:
    """Talk with a person, who may interrupt and whom an error does not throw out."""
    commands = Commands(conversation)
    while not commands.left:
        note("")
        try:
            text = reader.turn()
        except KeyboardInterrupt:
            note("")
            if reader.typed:
                continue
            break
        if text is None:
            note("")
            break
        spoken = commands.spoken(text)
        if spoken is None:
            continue
        begin = len(conversation.messages)
        try:
            conversation.turn(spoken)
        except KeyboardInterrupt:
            kept = "what came is kept" if len(conversation.messages) > begin else "your question is forgotten"
            note(f"interrupted; {kept}", "yellow")
        except AnthropicError as error:
            tell(error)
    if conversation.tokens.input:
        note(f"{conversation.tokens} in all")

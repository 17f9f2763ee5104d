"""`attropic chat`: a conversation in the terminal."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .._errors import AnthropicError
from . import _inputs
from ._commands import Commands
from ._conversation import Conversation
from ._failure import tell
from ._options import MAX_TOKENS, MODEL, PLAIN, AsJson, BaseUrl, MaxTokens, Model, System, Thinking, ToolFile, connect
from ._output import note
from ._reader import Reader

if TYPE_CHECKING:
    from .._core.tool_calls import ToolCall

_EPILOG: Final = """\b
/help shows what can be done in the conversation. Ctrl-C interrupts an answer;
at an empty prompt it leaves, as Ctrl-D does. --tools runs a file of Python
and offers the tools that it makes with `@tool`. You are asked for the results
of tools of --tool-file. Where stdin is a pipe, each line is a turn; a
backslash at its end goes on in the next one.

\b
Examples:
  attropic chat
  attropic chat --tool calculator --tool time --system "You are brief."
  attropic chat --tools tools.py --memory notes --approve
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
    tools: Annotated[
        list[Path] | None,
        typer.Option("--tools", exists=True, dir_okay=False, metavar="FILE.py", help="Tools made in Python."),
    ] = None,
    tool_file: ToolFile = None,
    memory: Annotated[
        Path | None, typer.Option("--memory", file_okay=False, metavar="FOLDER", help="Let the model keep notes there.")
    ] = None,
    approve: Annotated[bool, typer.Option("--approve", help="Ask before a tool is called.")] = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Talk with a model."""
    request: dict[str, Any] = {
        "model": model,
        "max_tokens": max_tokens,
        **_inputs.given(system=system, thinking=_inputs.thinking(thinking)),
    }
    reader = Reader()
    offered = _offered([name.value for name in tool or []], tools or [], tool_file, memory, reader)
    with connect(base_url) as client:
        asked = _approval(reader) if approve else None
        conversation = Conversation(client, request, tools=offered, approve=asked, as_json=as_json)
        if reader.interactive:
            note(f"{model} on {client.base_url.rstrip('/')}. /help for commands, Ctrl-D to leave.")
            _talk(conversation, reader)
        else:
            while (text := reader.turn()) is not None:
                conversation.turn(text)


def _offered(
    names: list[str], modules: list[Path], definitions: Path | None, memory: Path | None, reader: Reader
) -> list[Any]:
    """The tools that the options name."""
    from . import _tools

    def ask(name: str) -> str | None:
        return reader.turn(f"result of {name}> ") if reader.interactive else None

    found: list[Any] = [getattr(_tools, name) for name in dict.fromkeys(names)]
    found += [_tools.AskedTool(definition, ask) for definition in _inputs.tools(definitions)]
    if modules:
        from ._tool_module import tools_of

        found += tools_of(modules)
    if memory is not None:
        from ..tools.builtin import LocalMemoryTool

        found.append(LocalMemoryTool(memory))
    return found


def _approval(reader: Reader) -> Callable[[ToolCall], Any]:
    """Asks the person whether a tool is called."""
    from .._core.tool_calls import Approval

    def approve(call: ToolCall) -> Approval:
        if not reader.interactive:
            return Approval(False, "nobody was there to be asked")
        said = reader.turn(f"call {call.name}? y/n> ") or ""
        return Approval(said.lower() in ("y", "yes"))

    return approve


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

"""The command as a whole: which sub-commands there are, and what becomes of their errors."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup

from .._version import __version__
from ._failure import guarded

#: Sub-commands, in the order of the help, each in a module of its own that is loaded when it is asked for.
COMMANDS: Final = ("serve", "chat", "messages", "count", "models", "files", "batches", "bulk", "usage")

_EPILOG: Final = """\b
Environment:
  ANTHROPIC_API_KEY     the key; or ANTHROPIC_AUTH_TOKEN, a bearer token
  ANTHROPIC_BASE_URL    where the API is, when --base-url does not say
  ANTHROPIC_MODEL       the model, when --model does not say
  NO_COLOR              no colours
A key is never an argument: who is on a machine can read all arguments.

\b
Exit codes:
    0   done
    1   the API refused, or could not be reached; a file cannot be used
    2   the arguments or settings cannot be used; nothing was sent
  130   interrupted
  141   who read the output went away

\b
Examples:
  attropic serve                                  an API on this machine
  attropic messages "Name three rivers."          one question
  attropic chat --tool calculator                 a conversation
  attropic batches create requests.jsonl --watch  a batch, to its end
  attropic bulk run in.jsonl --out out.jsonl      a file of prompts
  attropic usage usage.db --html usage.html       what it all cost
"""


class Commands(TyperGroup):
    """The sub-commands, loaded on use."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """One of them, or None."""
        if cmd_name not in COMMANDS:
            return None
        return typer.main.get_command(import_module(f".{cmd_name}", __package__).app)

    def invoke(self, ctx: Any) -> Any:
        """Run the one that is asked for."""
        with guarded():
            return super().invoke(ctx)


app = typer.Typer(
    cls=Commands,
    help="The Claude API from the command line.",
    epilog=_EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"attropic {__version__}")
        raise typer.Exit


@app.callback()
def start(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """The Claude API from the command line."""

"""Options that several commands have, and the client that they lead to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias

import typer

from ._failure import UNUSABLE, Failure

if TYPE_CHECKING:
    from .._client import Anthropic

#: The model when nobody says which.
MODEL: Final = "claude-opus-4-7"
#: The most tokens of an answer when nobody says how many.
MAX_TOKENS: Final = 4096
#: Headers that hold a credential.
CREDENTIALS: Final = frozenset(("authorization", "x-api-key"))
_NO_KEY: Final = "there is no key: set ANTHROPIC_API_KEY (for the local API of `attropic serve` to any word)"
#: How commands are made: plain help, no completion of their own.
PLAIN: Final[dict[str, Any]] = {
    "rich_markup_mode": None,
    "add_completion": False,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}

BaseUrl: TypeAlias = Annotated[
    str | None,
    typer.Option("--base-url", metavar="URL", help="Where the API is.  [env var: ANTHROPIC_BASE_URL]"),
]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]
Model: TypeAlias = Annotated[
    str, typer.Option("--model", "-m", envvar="ANTHROPIC_MODEL", metavar="ID", help="The model.", show_default=True)
]
System: TypeAlias = Annotated[
    str | None, typer.Option("--system", "-s", metavar="TEXT", help="What the model is told beforehand.")
]
MaxTokens: TypeAlias = Annotated[
    int, typer.Option("--max-tokens", min=1, metavar="N", help="The most tokens of an answer.")
]
Thinking: TypeAlias = Annotated[
    str | None,
    typer.Option("--thinking", metavar="adaptive|N", help="Have the model think: as it sees fit, or up to N tokens."),
]
ToolFile: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--tool-file", exists=True, dir_okay=False, metavar="FILE", help="Definitions of tools: JSON, one or a list."
    ),
]
Attached: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--file",
        "-f",
        metavar="FILE",
        help="Attach an image, a PDF or a text; - is stdin, file_… an uploaded file. May be repeated.",
    ),
]
Limit: TypeAlias = Annotated[
    int | None, typer.Option("--limit", "-n", min=1, metavar="N", help="How many; default: all.")
]


def connect(base_url: str | None) -> Anthropic:
    """The client, with the key of the environment.

    Raises:
        ConfigurationError: An option or a variable of the environment cannot be used.
        Failure: There is no key.
    """
    from .._client import Anthropic

    client = Anthropic(base_url=base_url)
    if client.api_key is None and client.auth_token is None and CREDENTIALS.isdisjoint(client.default_headers):
        raise Failure(_NO_KEY, UNUSABLE)
    return client

"""The command `attropic`."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from io import TextIOWrapper

__all__ = ["main"]


def main() -> None:
    """Run the command with the arguments of this process; ends with ``SystemExit``."""
    missing = [name for name in ("typer", "rich") if find_spec(name) is None]
    if missing:
        print(f"The command attropic needs {' and '.join(missing)}: install `attropic[cli]`.", file=sys.stderr)
        raise SystemExit(2)
    from ._app import app

    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # what cannot be shown or read must not end a conversation
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    app(prog_name="attropic")

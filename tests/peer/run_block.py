"""Run the code on standard input as a script, with the names bound that it takes from the text around it.

What stands behind a NUL is typed by the user of the script.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import io
import sys
from collections.abc import Callable
from typing import Any


def _free(tree: ast.Module) -> set[str]:
    """The names that the code uses and does not bind."""
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    bound = {name.id for name in names if isinstance(name.ctx, ast.Store)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            bound |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    return {name.id for name in names} - bound


def main() -> None:
    """Bind what is missing and run; a block with ``await`` outside of functions runs in an event loop."""
    source, _, typed = sys.stdin.read().partition("\0")
    sys.stdin = io.StringIO(typed)
    code = compile(source, "block", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    waits = bool(code.co_flags & inspect.CO_COROUTINE)

    def ours(name: str) -> Any:
        return getattr(importlib.import_module("attropic"), name)

    makers: dict[str, Callable[[], Any]] = {
        "DefaultHttpxClient": lambda: ours("DefaultHttpxClient"),
        "client": lambda: ours("AsyncAnthropic" if waits else "Anthropic")(),
        "signature_bytes": lambda: b"signature",
    }
    makers |= {
        name: lambda name=name: importlib.import_module(name) for name in ("attropic", "httpx", "httpx2", "rich")
    }
    free = _free(ast.parse(source))
    names = {"__name__": "__main__"} | {name: make() for name, make in makers.items() if name in free}
    if waits:
        asyncio.run(eval(code, names))
    else:
        exec(code, names)


main()

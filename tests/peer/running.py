"""Run official code against a local API, as a script of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from .blocks import changed

RUNNER = Path(__file__).with_name("run_block.py")
KEY = "key-of-this-test"
INSTALLED = version("anthropic")
#: Gives the documents of a version and kind of distribution.
Documents = Callable[[str, str], str]


def environment(url: str) -> dict[str, str]:
    """The environment of a script that talks to this address, with nothing of the machine's own settings."""
    foreign = ("ANTHROPIC", "ATTROPIC")
    clean = {name: value for name, value in os.environ.items() if not name.upper().startswith(foreign)}
    clean = {name: value for name, value in clean.items() if not name.upper().endswith("_PROXY")}
    ours = {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": url, "PYTHONPATH": os.pathsep.join(sys.path)}
    return {**clean, **ours}


def command_path(folder: Path) -> str:
    """A PATH with the MCP servers that the documents start, in a folder."""
    server = Path(__file__).parents[1] / "tools" / "mcp" / "server.py"
    for name in ("mcp-server", "npx"):
        (folder / name).write_text(f"#!/bin/sh\nexec {sys.executable} {server} files\n")
        (folder / name).chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def run(
    code: str, url: str, *, typed: str = "", folder: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """The code as a script of its own, which must end well; a client that it leaves open is its own affair.

    Args:
        code: The official code.
        url: Where the API is.
        typed: What the user of the script types.
        folder: Where it runs.
        **more: More of its environment.
    """
    done = subprocess.run(
        # Its older documents call models that are deprecated today; that is told, as by the official package.
        [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-W", "ignore:The model '", str(RUNNER)],
        input=f"{changed(code)}\0{typed}",
        env={**environment(url), **more},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done

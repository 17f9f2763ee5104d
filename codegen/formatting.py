"""Imports and layout of generated modules, by the pinned ruff."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .errors import SpecError

_FLAGS = ("--isolated", "--line-length", "110", "--target-version", "py310", "--no-cache", "--quiet")


def run(folder: Path) -> None:
    """Sort imports, drop unused ones and format every module of a folder.

    Raises:
        SpecError: A module is not valid Python.
    """
    _ruff("check", *_FLAGS, "--fix", "--select", "F401,I001,TC005", "--ignore-noqa", str(folder))
    _ruff("format", *_FLAGS, str(folder))


def _ruff(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True)
    if done.returncode not in (0, 1) or (arguments[0] == "format" and done.returncode):
        raise SpecError(
            f"The generated code is not valid Python: {(done.stderr or done.stdout).strip()[:500]}",
            remedy="This is a fault of the generator: report the description.",
        )

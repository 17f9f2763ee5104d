"""Packages that a test needs in another version, or away from ours, each in a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

_INSTALL: Final = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "1")


class NotInstalledError(Exception):
    """A package cannot be installed; the message says why."""


def installed(requirement: str, keep: Path) -> Path:
    """The folder that has a package and what it needs; it is made once.

    Args:
        requirement: Name and version, as ``anthropic==0.121.0``.
        keep: Where such folders are kept.

    Raises:
        NotInstalledError: It cannot be installed.
    """
    keep.mkdir(parents=True, exist_ok=True)
    folder = keep / f"{requirement}-{sys.implementation.cache_tag}-{sys.platform}"
    if folder.exists():
        return folder
    with tempfile.TemporaryDirectory(dir=keep) as workshop:
        made = Path(workshop, "packages")
        command = [sys.executable, *_INSTALL, "--timeout", "20", "--target", str(made), requirement]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
            raise NotInstalledError(f"{requirement} cannot be installed: {(errors or ['pip says nothing'])[-1]}")
        try:
            made.rename(folder)  # in one step: another worker may be at the same work
        except OSError:
            if not folder.exists():
                raise
    return folder


def environment(folder: Path) -> dict[str, str]:
    """The environment of a process that finds the packages of a folder before all others, without settings of users."""
    foreign = ("ANTHROPIC", "ATTROPIC", "PYTEST", "SCHEMATHESIS")
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(foreign)}
    kept = {name: value for name, value in kept.items() if not name.upper().endswith("_PROXY")}
    return {**kept, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}

"""A service of the examples as a process, in front of a local API."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attropic.localserver import LocalServer

from .rooms import PROGRAMS, environment


@contextmanager
def served(program: str, api: LocalServer, *arguments: str, file: Path | None = None) -> Iterator[str]:
    """Start a program that prints its address first, and give that address."""
    command = [sys.executable, str(file or PROGRAMS / program), "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment(api.url)) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip()
            assert url.startswith("http://"), "the service did not start"
            yield url
        finally:
            process.terminate()
            process.wait(10)

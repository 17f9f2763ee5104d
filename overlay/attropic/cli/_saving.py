"""Writing to a file that is there whole, or not at all; or to stdout."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from ._failure import UNUSABLE, Failure

#: The name that stands for stdout.
STDOUT: Final = Path("-")


def check(path: Path, *, force: bool) -> None:
    """Refuse to write over a file.

    Raises:
        Failure: It is there, and nobody said that it may go.
    """
    if path != STDOUT and path.exists() and not force:
        raise Failure(f"{path} is there already: --force writes over it, --output names another file", UNUSABLE)


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which takes its name when all is written; of ``-`` stdout."""
    if path == STDOUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            yield file
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)

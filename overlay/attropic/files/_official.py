"""Names of the official package for files."""

from __future__ import annotations

import os
from pathlib import Path

from .._io.off_loop import off_loop


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """The name and the bytes of a file, read now; ``File.from_path`` reads when it is sent."""
    return (os.path.basename(path), Path(path).read_bytes())


async def async_file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """``file_from_path`` for a coroutine: a thread waits for the disk."""
    return await off_loop(file_from_path, path)

"""Keeping the bytes of what can be read once: in memory up to 8 MiB, then in a temporary file without a name."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from tempfile import SpooledTemporaryFile
from typing import Final

from ..._io.off_loop import directly, off_loop
from .opened import KeptSource

IN_MEMORY: Final = 8 << 20


def spool(chunks: Iterator[bytes]) -> KeptSource:
    """Write chunks into a temporary file, which is gone when nobody holds its source."""
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # its source closes it
    kept = KeptSource(file)
    for piece in chunks:
        directly(file.write, piece)
    return kept


async def aspool(chunks: AsyncIterator[bytes]) -> KeptSource:
    """Write chunks into a temporary file, which is gone when nobody holds its source."""
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # its source closes it
    kept = KeptSource(file)
    async for piece in chunks:
        await off_loop(file.write, piece)
    return kept

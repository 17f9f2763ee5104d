"""Bytes in memory."""

from __future__ import annotations

from io import BytesIO
from typing import BinaryIO

from .source import Source


class MemorySource(Source):
    """Bytes that are there already; those of a buffer that can change are taken as they are now."""

    kind = "bytes"
    blocking = False

    def __init__(self, content: bytes | bytearray | memoryview) -> None:
        self.content = bytes(content)

    @property
    def size(self) -> int:
        return len(self.content)

    def open(self) -> BinaryIO:
        return BytesIO(self.content)

    def head(self, count: int) -> bytes:
        return self.content[:count]

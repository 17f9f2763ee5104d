# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Where the bytes of a body come from, whatever that is.

Nothing is read before the body is sent, and then in chunks. A value with ``to_part`` is a file that knows its own name,
size and type: it gives its bytes by ``chunks(size)``, or by ``achunks(size)`` when it is ``asynchronous``.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Generator, Iterator
from typing import Any, Final

from .errors import ContentError

#: How much is read at once.
CHUNK: Final = 256 * 1024


class Source:
    """What bytes come from.

    Attributes:
        words: What it is, for messages.
        size: How many bytes it has; None while that is not known. See ``measure``.
        rewindable: Whether it can be read again from the start.
        asynchronous: Whether only a coroutine can read it.
        waits: Whether reading it may wait for a disk or another program.
        foreign: Whether it belongs to the caller, so that nobody knows how long it waits.
    """

    words: str
    size: int | None = None
    rewindable = True
    asynchronous = False
    waits = True
    foreign = False

    def measure(self) -> None:
        """Find the size; the first finding holds for all attempts, since the length of the body was announced."""

    def read(self) -> Iterator[bytes]:
        """The bytes from the start, whatever their number."""
        raise NotImplementedError

    def pieces(self) -> Generator[bytes, None, None]:
        """The bytes from the start, and as many as were announced.

        Raises:
            ContentError: There are more or fewer.
        """
        sent = 0
        read = self.read()
        try:
            for piece in read:
                sent += len(piece)
                self._check(sent, more=True)
                yield piece
        finally:
            close = getattr(read, "close", None)
            if close is not None:
                close()
        self._check(sent, more=False)

    async def apieces(self) -> AsyncGenerator[bytes, None]:
        """``pieces`` of an asynchronous source."""
        sent = 0
        read = self.aread()
        try:
            async for piece in read:
                found = as_bytes(piece, self)
                sent += len(found)
                self._check(sent, more=True)
                yield found
        finally:
            close = getattr(read, "aclose", None)
            if close is not None and not self.foreign:
                await close()
        self._check(sent, more=False)

    def aread(self) -> AsyncIterable[Any]:
        """``read`` of an asynchronous source."""
        raise NotImplementedError

    def _check(self, sent: int, *, more: bool) -> None:
        if self.size is None or (sent <= self.size if more else sent == self.size):
            return
        found = "more" if more else f"{sent}"
        raise ContentError(
            f"{self.words} changed while it was sent: it had {self.size} bytes when the call began, and now has "
            f"{found}. Send a copy that nobody writes to"
        )


def knows_itself(value: Any) -> bool:
    """Whether a value is a file that knows its name, size and type."""
    return hasattr(value, "to_part") and not isinstance(value, type)


def as_bytes(piece: Any, source: Source) -> bytes:
    """A piece as bytes.

    Raises:
        TypeError: It is something else.
    """
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(piece)
    raise TypeError(f"{source.words} gave {type(piece).__name__}; only bytes can be sent")

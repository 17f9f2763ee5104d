# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Bodies on their way: the stretches of a body as the iterators that HTTP libraries take. The two are twins."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .errors import ContentError

if TYPE_CHECKING:
    from .body import Body, Stretch


class _Stretches:
    """The stretches of a body, and how far they were sent.

    Attributes:
        failure: What broke off the reading of a file; it is no failure of the network.
    """

    def __init__(self) -> None:
        self._given: list[Stretch] = []
        self._left: Iterator[Stretch] = iter(())
        self._at: Any = None
        self._pieces: Any = None
        self._again = True
        self._begun = False
        self.failure: Exception | None = None

    def take(self, stretches: list[Stretch], *, rewindable: bool) -> Any:
        """Send these; gives itself."""
        self._given = stretches
        self._again = rewindable
        return self

    def _begin(self) -> None:
        if self._begun and not self._again:
            raise ContentError("the body is a stream that cannot be sent twice")
        self._begun = True
        self._left = iter(self._given)
        self._at = self._pieces = None

    def _stop(self) -> Any:
        """Let go of the file that is being read."""
        pieces, self._pieces = self._pieces, None
        self._left = iter(())
        return pieces


class Sending(_Stretches):
    """A body as HTTP libraries take it. Iterated anew it starts anew."""

    def __iter__(self) -> Iterator[bytes]:
        self._begin()
        return iter(self.forward, None)

    def forward(self) -> bytes | None:
        """The next piece of the body; None at its end."""
        while True:
            if self._pieces is None:
                self._at = next(self._left, None)
                if self._at is None:
                    return None
                if isinstance(self._at, bytes):
                    return self._at
                self._pieces = self._at.pieces()
            try:
                piece = self._step()
            except Exception as error:
                self.failure = error
                raise
            if piece is not None:
                return piece
            self._pieces = None

    def _step(self) -> bytes | None:
        """The next piece of a file."""
        return next(self._pieces, None)

    def drop(self) -> None:
        """Close the file that is being read, if one is."""
        pieces = self._stop()
        if pieces is not None:
            pieces.close()


class AsyncSending(_Stretches):
    """A body as HTTP libraries take it. Iterated anew it starts anew."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._begin()
        return _Pieces(self)

    async def forward(self) -> bytes | None:
        """The next piece of the body; None at its end."""
        while True:
            if self._pieces is None:
                self._at = next(self._left, None)
                if self._at is None:
                    return None
                if isinstance(self._at, bytes):
                    return self._at
                self._pieces = self._at.pieces()
            try:
                piece = await self._step()
            except Exception as error:
                self.failure = error
                raise
            if piece is not None:
                return piece
            self._pieces = None

    async def _step(self) -> bytes | None:
        """The next piece of a file. Who is cancelled meanwhile waits for a disk, but for no other program."""
        source = getattr(self._at, "source", self._at)
        if source.asynchronous:
            if not hasattr(self._pieces, "__anext__"):
                self._pieces = source.apieces()
            found: bytes | None = await anext(self._pieces, None)
            return found
        if not source.waits:
            return next(self._pieces, None)
        from anyio import to_thread  # not before there is a loop: it takes its time

        return await to_thread.run_sync(next, self._pieces, None, abandon_on_cancel=source.foreign)

    async def drop(self) -> None:
        """Close the file that is being read, if one is."""
        pieces = self._stop()
        with suppress(RuntimeError, ValueError):  # it is being read; it is closed when that ends
            if hasattr(pieces, "aclose"):
                from anyio import CancelScope

                with CancelScope(shield=True):
                    await pieces.aclose()
            elif pieces is not None:
                pieces.close()


class _Pieces:
    """The pieces of an async body."""

    def __init__(self, sending: AsyncSending) -> None:
        self._sending = sending

    def __aiter__(self) -> _Pieces:
        return self

    async def __anext__(self) -> bytes:
        piece = await self._sending.forward()
        if piece is None:
            raise StopAsyncIteration
        return piece


def make_ready(body: Body, *, whole: bool = False) -> None:
    """Have a body ready to be sent; see ``Body.ready``.

    Raises:
        TypeError: Only a coroutine can read it.
    """
    if body.asynchronous or body.awaited:
        raise TypeError("an async iterable can only be sent by an async client")
    body.ready(whole=whole)


async def async_make_ready(body: Body, *, whole: bool = False) -> None:
    """Have a body ready to be sent; see ``Body.ready``."""
    for file in body.awaited:
        await file.aload()
    if not body.waits:
        body.ready(whole=whole)
        return
    from anyio import to_thread

    await to_thread.run_sync(lambda: body.ready(whole=whole))

"""The body of a call, prepared once, so that every attempt sends the same bytes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from attropic_api._runtime.request import Request


class Body:
    """What is sent in the body, and whether it can be sent again.

    Attributes:
        rewindable: Whether another attempt can send the same bytes.
        boundary: What divides the parts of a multipart body; drawn once.
    """

    __slots__ = ("_json", "_positions", "_request", "_used", "boundary", "rewindable")

    def __init__(self, request: Request) -> None:
        self._request = request
        self._json: bytes | None = None
        self._positions: list[tuple[Any, int]] = []
        self._used = False
        self.boundary = os.urandom(16).hex() if request.files else ""
        remembered = [self._remember(source) for source in _sources(request)]
        self.rewindable = all(remembered)

    def _remember(self, source: Any) -> bool:
        if isinstance(source, bytes | bytearray | memoryview | str):
            return True
        if hasattr(source, "__aiter__"):
            return False
        try:
            self._positions.append((source, source.tell()))
            return bool(source.seekable())
        except (AttributeError, OSError, ValueError):
            return False

    def rewind(self) -> None:
        """Go back to where the files stood, when this is not the first attempt."""
        if self._used:
            for source, position in self._positions:
                source.seek(position)
        self._used = True

    def json(self) -> bytes | None:
        """The JSON body, written once; None when the body is of another kind.

        Raises:
            ValueError: It holds NaN or an infinity, which JSON does not have.
        """
        if self._json is None:
            self._json = self._request.body_bytes()
        return self._json


def _sources(request: Request) -> list[Any]:
    """What the bytes of a body come from, JSON aside."""
    found = [part[1] if isinstance(part, tuple) else part for _, part in request.files]
    return found if request.content is None else [*found, request.content]

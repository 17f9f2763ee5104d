"""Bytes over a transport without a socket, for measurements inside of one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .scenes import cut


def chunks(content: bytes) -> Callable[[], Iterator[bytes]]:
    """The bytes as they arrive, as often as they are asked for."""
    return lambda: cut(content)


def transport(library: Any, stream: Callable[[], Iterator[bytes]], media: str = "text/event-stream") -> Any:
    """A transport of an HTTP library whose every answer is a stream."""

    class Body(library.SyncByteStream):  # type: ignore[misc]
        def __iter__(self) -> Iterator[bytes]:
            return stream()

        def close(self) -> None:
            pass

    return library.MockTransport(lambda request: library.Response(200, headers={"content-type": media}, stream=Body()))

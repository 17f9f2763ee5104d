"""What a client hears of a response, as from a socket: bytes, pauses, and the ways a connection ends.

Nothing here waits: what has to be waited for is given to a sync or an async transport.
"""

from __future__ import annotations

import errno
import math
import os
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache
from typing import Any, Final, TypeVar

from ..localserver._asgi import head_of, pieces
from ..localserver._wire import Break, Events, Piece, Request, Response

T = TypeVar("T")
#: Failures of the network, and what an HTTP library makes of them.
_FAILURES: Final = (
    (ConnectionRefusedError, "ConnectError"),
    (ConnectionError, "ReadError"),
    (TimeoutError, "ReadTimeout"),
)
#: Gives the seconds to wait before it goes on.
Steps = Generator[float, None, T]


class Connection:
    """One request of an HTTP client, and what it is answered.

    The client is one of httpx or httpx2; which one is told by its request.

    Args:
        request: The request of the HTTP client.
    """

    def __init__(self, request: Any) -> None:
        from .._io._httpx import library

        self._library = library(type(request))
        self._request = request
        self._response = Response(200, {})
        self._pieces: Iterator[Piece] = iter(())

    def head(self, body: bytes = b"") -> Request:
        """The request as the local API takes it; without its body, unless that is given."""
        url = self._request.url
        scope = {"raw_path": url.raw_path, "query_string": url.query, "headers": self._request.headers.raw}
        return replace(head_of({"method": self._request.method, **scope}), body=body)

    def answer(self, response: Response) -> None:
        """Take the response that will be heard."""
        self._response = response
        body = response.body
        self._pieces = iter([body] if isinstance(body, bytes) else pieces(body))

    def begin(self) -> Steps[None]:
        """Wait for the head.

        Raises:
            ReadTimeout: Of the HTTP library; it took longer than the client waits.
        """
        yield 0.0
        response = self._response
        if response.delay:
            yield from self._wait(response.delay, self._patience())
        if response.drip:
            for _ in range(sum(len(name) + len(text) + 4 for name, text in response.headers.items()) + 17):
                yield from self._wait(response.drip, self._patience())

    def read(self) -> Steps[bytes]:
        """Wait for the next bytes; none are the end.

        Raises:
            ReadTimeout: Of the HTTP library; they took longer than the client waits.
            RemoteProtocolError: The connection ended before the body did.
            ReadError: The connection was reset.
        """
        yield 0.0
        left = self._patience()
        while True:
            piece = self._next()
            if isinstance(piece, bytes):
                if piece:
                    return piece
            elif piece is None:
                return b""
            elif piece is Break.CUT:
                raise self._error("RemoteProtocolError", "The connection was closed before the body was complete.")
            elif piece is Break.RESET:
                reset = ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))
                raise self._error("ReadError", str(reset)) from reset
            else:
                left = yield from self._wait(math.inf if isinstance(piece, Break) else piece, left)

    def response(self, body: Any) -> Any:
        """The response of the HTTP library.

        Args:
            body: The class of what gives the bytes.
        """
        given = self._response
        headers = dict(given.headers)
        if isinstance(given.body, bytes):
            headers.setdefault("content-length", str(len(given.body)))
        stream = _stream_of(body, self._library)(self)
        extensions = {"http_version": b"HTTP/1.1"}
        return self._library.Response(given.status, headers=headers, stream=stream, extensions=extensions)

    def failure(self, error: BaseException) -> BaseException:
        """An exception as the HTTP library of the client raises it; one that it does not know stays as it is."""
        name = next((theirs for kind, theirs in _FAILURES if isinstance(error, kind)), "")
        if type(error).__module__.partition(".")[0] in ("httpx", "httpx2"):
            name = type(error).__name__
        known = getattr(self._library, name, None) if name else None
        return error if known is None or isinstance(error, known) else self._error(name, str(error))

    def closed(self) -> Exception:
        """What a reader is told when somebody else closed the response."""
        return self._error("ReadError", "The response was closed while it was read.")

    def close(self) -> None:
        """Let the body go."""
        body = self._response.body
        for source in (self._pieces, body.events if isinstance(body, Events) else body):
            with suppress(ValueError):  # another thread is in it, and finds out by itself
                getattr(source, "close", bool)()

    def _next(self) -> Piece | None:
        try:
            return next(self._pieces, None)
        except Exception as error:  # a server would break off, too
            raise self._error("RemoteProtocolError", f"The connection broke off: {error}") from error

    def _patience(self) -> float:
        """The seconds that the client waits for the next bytes."""
        timeout = self._request.extensions.get("timeout", {}).get("read")
        seconds = timeout.left() if hasattr(timeout, "left") else timeout  # ours knows deadlines
        return math.inf if seconds is None else float(seconds)

    def _wait(self, seconds: float, left: float) -> Steps[float]:
        """Wait, and give the seconds that are left then."""
        if seconds > 0:
            yield min(seconds, left)
        if seconds >= left:
            raise self._error("ReadTimeout", "timed out")
        return left - seconds

    def _error(self, name: str, message: str) -> Exception:
        made: Exception = getattr(self._library, name)(message, request=self._request)
        return made


@cache
def _stream_of(body: Any, library: Any) -> Any:
    """A body as the HTTP library wants it: of a class of its own."""
    base = library.AsyncByteStream if hasattr(body, "__aiter__") else library.SyncByteStream
    return type(body.__name__, (body, base), {})

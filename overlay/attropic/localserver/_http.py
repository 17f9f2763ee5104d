"""The socket layer: HTTP/1.1 on loopback, a thread for each connection, and ``LocalServer`` to start and stop it."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from collections import deque
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from typing import Any

from ._api import MAX_BODY, handle
from ._script import Script, answer
from ._wire import ApiError, Request, Response

_PIECE = 64 * 1024


class LocalServer:
    """A Claude API on loopback, served from a background thread while the ``with`` block runs.

    Args:
        host: Address to listen on.
        port: Port to listen on; 0 takes a free one.
        script: What the model says: a function from the body of a request to a ``Reply``.
        remember: How many of the last requests ``requests`` keeps; None keeps all.
    """

    def __init__(
        self, host: str = "127.0.0.1", port: int = 0, *, script: Script = answer, remember: int | None = None
    ) -> None:
        self._address = (host, port)
        self._script = script
        self._lock = threading.Lock()
        self._count = 0
        self._seen: deque[Request] = deque(maxlen=remember)
        self._server: _Server | None = None

    def start(self) -> LocalServer:
        """Listen, and serve from a background thread; ``OSError`` when the address cannot be used."""
        if self._server:
            raise RuntimeError("the local server is already running")
        self._server = _Server(self._address, self)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), name="localserver", daemon=True).start()
        return self

    def close(self) -> None:
        """Stop listening and hang up on every open connection; without effect when not running."""
        server, self._server = self._server, None
        if server:
            server.shutdown()
            server.hang_up()
            server.server_close()

    @property
    def url(self) -> str:
        """The base URL, with the port that is really used."""
        if not self._server:
            raise RuntimeError("the local server is not running")
        host, port = self._server.server_address[:2]
        return f"http://[{host!s}]:{port}" if ":" in str(host) else f"http://{host!s}:{port}"

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival: a copy, which later requests do not change."""
        with self._lock:
            return list(self._seen)

    def respond(self, request: Request | ApiError) -> Response:
        """Count, remember and answer one request, or say why it could not be read."""
        with self._lock:
            self._count += 1
            number = self._count
            if isinstance(request, Request):
                self._seen.append(request)
        return handle(request, number, self._script)

    def __enter__(self) -> LocalServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


class _Server(ThreadingHTTPServer):
    """The listening socket, and the connections that are open."""

    request_queue_size = 128

    def __init__(self, address: tuple[str, int], owner: LocalServer) -> None:
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        super().__init__(address, partial(_Handler, owner))

    def server_bind(self) -> None:
        """Bind without the look-up of the host's name, which can wait on a resolver."""
        super(HTTPServer, self).server_bind()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Close every connection, so that its thread ends."""
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that has gone is no error; anything else is reported as usual."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """One connection: reads requests, writes responses, decides nothing."""

    protocol_version = "HTTP/1.1"
    default_request_version = "HTTP/1.0"
    disable_nagle_algorithm = True

    def __init__(self, owner: LocalServer, *arguments: Any) -> None:
        self._owner = owner
        super().__init__(*arguments)

    def _answer(self) -> None:
        try:
            body = self._body()
        except ValueError as problem:
            self.send_error(400, f"The request body cannot be read: {problem}")
            return
        path, _, query = self.path.partition("?")
        names = {name.lower() for name in self.headers}
        headers = {name: " ".join(", ".join(self.headers.get_all(name, [])).split()) for name in sorted(names)}
        self._send(self._owner.respond(Request(self.command, path, query, headers, body)))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _answer

    def _body(self) -> bytes:
        """The body by its framing (RFC 9112 section 6); what exceeds the size limit is read and dropped."""
        if "chunked" not in self.headers.get("Transfer-Encoding", "").lower():
            return self._read(int(self.headers.get("Content-Length", "0")), MAX_BODY + 1)
        body = bytearray()
        while size := int(self.rfile.readline(_PIECE).split(b";")[0], 16):
            body += self._read(size, MAX_BODY + 1 - len(body))
            self.rfile.readline(_PIECE)
        while self.rfile.readline(_PIECE).strip():
            pass
        return bytes(body)

    def _read(self, size: int, keep: int) -> bytes:
        kept = bytearray()
        while size > 0:
            piece = self.rfile.read(min(size, _PIECE))
            if not piece:
                raise ConnectionResetError("the client left in the middle of a body")
            size -= len(piece)
            kept += piece[: max(0, keep - len(kept))]
        return bytes(kept)

    def _send(self, response: Response) -> None:
        body = response.body
        if self.request_version != "HTTP/1.1":  # no chunks before it: a stream is sent as one piece
            self.close_connection = True
            body = b"".join([body] if isinstance(body, bytes) else body)
        framing = ("content-length", str(len(body))) if isinstance(body, bytes) else ("transfer-encoding", "chunked")
        ending = [("connection", "close")] if self.close_connection else []
        self.send_response_only(response.status)
        for name, value in [*response.headers.items(), framing, *ending]:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.writelines([body] if isinstance(body, bytes) else _chunks(body))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is not HTTP in the shape of the API, and hang up."""
        self.close_connection = True
        self._send(self._owner.respond(ApiError(code, message or "")))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: ``LocalServer.requests`` is the record."""


def _chunks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces in chunked framing (RFC 9112 section 7.1), with the empty chunk that ends them."""
    for piece in pieces:
        yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"

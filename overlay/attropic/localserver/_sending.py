"""One response on its way to a client that may be slow, still writing, or gone."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from ._wire import Break, Events, Piece, Response, let_go, sse

if TYPE_CHECKING:
    from ._asgi import Message, Receive, Send

#: Linger for no time: the connection ends with RST in place of FIN (SO_LINGER, socket(7)).
_NO_LINGER: Final = struct.pack("ii", 1, 0)
#: Seconds, and bytes, that a client may go on writing a body which was refused.
_REST_SECONDS: Final = 10.0
_REST_BYTES: Final = 2**30
#: Pieces after which others have their turn.
_TURN: Final = 16


class Came(Enum):
    """How much of a request came before it was answered."""

    WHOLE = "whole"
    #: It was refused, and the client is still writing.
    IN_PART = "in part"
    #: It was refused, and the client waits to be asked for its body.
    NOT_AT_ALL = "not at all"


class Sender:
    """Sends one response; what ASGI has no words for goes to the transport below it, where there is one.

    Args:
        receive: That of ASGI.
        send: That of ASGI.
        came: How much of the request came. Where that is not all, the connection ends with the response.
    """

    def __init__(self, receive: Receive, send: Send, came: Came) -> None:
        self._receive = receive
        self._send = send
        self._came = came
        #: The cycle of uvicorn, whose method ``send`` is.
        self._cycle: Any = getattr(send, "__self__", None)
        self._transport: Any = getattr(self._cycle, "transport", None)
        self._ended = asyncio.Event()
        self._gone: asyncio.Future[None] | None = None

    async def send(self, response: Response) -> None:
        """Send it, and take leave."""
        body = response.body
        if isinstance(body, bytes) and self._came is Came.WHOLE and not response.delay and not response.drip:
            await self._send(_head(response, self._came))
            await self._send({"type": "http.response.body", "body": body})
            return
        self._gone = asyncio.ensure_future(self._listen())
        try:
            if await self._pause(response.delay):
                await self._start(response)
                if await self._pieces([body] if isinstance(body, bytes) else body):
                    await self._rest()
                    await self._send({"type": "http.response.body"})
        finally:
            let_go(body)
            self._gone.cancel()

    async def _listen(self) -> None:
        """Take what the client still sends, and end when it is gone or has sent too much."""
        size = 0
        while size < _REST_BYTES:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                break
            size += len(message.get("body", b""))
            if not message.get("more_body", False):
                self._ended.set()
        self._ended.set()

    async def _pause(self, seconds: float) -> bool:
        """Wait, and say whether the client is still there; one that leaves ends the wait."""
        assert self._gone is not None
        if seconds > 0 and not self._gone.done():
            await asyncio.wait({self._gone}, timeout=seconds)
        return not self._is_gone()

    def _is_gone(self) -> bool:
        assert self._gone is not None
        return self._gone.done() or (self._transport is not None and self._transport.is_closing())

    async def _start(self, response: Response) -> None:
        """Send the head, byte by byte where it shall drip."""
        head = _head(response, self._came)
        if not response.drip or self._transport is None:
            await self._send(head)
            return
        written = _Written(self._transport)
        self._cycle.transport = written
        try:
            await self._send(head)
        finally:
            self._cycle.transport = self._transport
        for byte in written.data:
            self._transport.write(bytes([byte]))
            if not await self._pause(response.drip):
                return

    async def _pieces(self, body: Events | Iterable[Piece]) -> bool:
        """Send the pieces of a body, and say whether the connection still stands."""
        for count, piece in enumerate(body.events if isinstance(body, Events) else body):
            if self._is_gone():
                return False
            if count % _TURN == 0:
                await asyncio.sleep(0)
            if isinstance(piece, Break):
                await self._end(piece)
                return False
            if isinstance(piece, float | int):
                if not await self._pause(piece):
                    return False
                continue
            data = sse(piece) if isinstance(piece, dict) else piece
            await self._send({"type": "http.response.body", "body": data, "more_body": True})
        return not self._is_gone()

    async def _rest(self) -> None:
        """Let the client end what it writes: closing before that would reset the connection, and lose the response.

        Source: RFC 9112, section 9.6.
        """
        if self._came is Came.IN_PART:
            try:
                await asyncio.wait_for(self._ended.wait(), _REST_SECONDS)
            except asyncio.TimeoutError:
                return

    async def _end(self, way: Break) -> None:
        """End the connection, or wait until the client does."""
        assert self._gone is not None
        if way is not Break.SILENCE:
            if self._transport is None:
                raise ConnectionError("The response is cut here.")
            if way is Break.RESET:
                await self._flush()
                connection = self._transport.get_extra_info("socket")
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
                self._transport.abort()
            else:
                self._transport.close()
        await asyncio.wait({self._gone})

    async def _flush(self) -> None:
        """Wait until the client has every byte: a reset takes those back that are on their way."""
        connection = self._transport.get_extra_info("socket")
        while self._transport.get_write_buffer_size() or _unsent(connection):
            if not await self._pause(0.005):
                return


class _Written:
    """In the place of a transport: keeps what is written."""

    def __init__(self, transport: Any) -> None:
        self.data = bytearray()
        self._transport = transport

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        self.data += data


def _head(response: Response, came: Came) -> Message:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers.items()]
    if isinstance(response.body, bytes) and "content-length" not in response.headers:
        headers.append((b"content-length", str(len(response.body)).encode()))
    if came is not Came.WHOLE and "connection" not in response.headers:
        headers.append((b"connection", b"close"))
    return {"type": "http.response.start", "status": response.status, "headers": headers}


def _unsent(connection: socket.socket) -> int:
    """The bytes that the other side did not acknowledge, where the system tells. Source: tcp(7), SIOCOUTQ."""
    if sys.platform != "linux":
        return 0
    import fcntl
    import termios

    found: int = struct.unpack("i", fcntl.ioctl(connection.fileno(), termios.TIOCOUTQ, b"\0\0\0\0"))[0]
    return found

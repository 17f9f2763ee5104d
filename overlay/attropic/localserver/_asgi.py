"""The API as an ASGI application. Source: https://asgi.readthedocs.io/en/latest/specs/www.html"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import TYPE_CHECKING, Any, Final

from ._sending import Came, Sender
from ._wire import Events, Piece, Request, sse
from ._workers import Workers

if TYPE_CHECKING:
    from ._api import Api, Pending

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
#: Bytes of a body that are read even if they do not matter: the connection can then be used again.
_SMALL: Final = 64 * 1024


class App:
    """An ASGI application.

    A request is answered in a thread, since a script may block; what is streamed is taken from the response in the
    event loop.

    Args:
        api: Answers.
    """

    def __init__(self, api: Api) -> None:
        self._api = api
        self._workers = Workers()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"This application answers HTTP, not {scope['type']}.")
        head = head_of(scope)
        exchange = self._api.open(head)
        try:
            came = await _fed(exchange, head, receive)
            if came is None:
                return
            response = await self._workers.run(exchange.finish)
        finally:
            exchange.close()
        await Sender(receive, send, came).send(response)


async def _fed(exchange: Pending, head: Request, receive: Receive) -> Came | None:
    """Give an exchange the body, and say how much of it came; None when the client left.

    Where the head is refused already, a client that asks whether to send its body is not told to, and a large body is
    not waited for.
    """
    length = head.headers.get("content-length", "")
    asks = head.headers.get("expect", "").lower() == "100-continue"
    if (asks or (length.isdecimal() and int(length) > _SMALL)) and not exchange.feed(b""):
        return Came.NOT_AT_ALL if asks else Came.IN_PART
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        matters = exchange.feed(message.get("body", b""))
        if not message.get("more_body", False):
            return Came.WHOLE
        if not matters:
            return Came.IN_PART


def head_of(scope: Message) -> Request:
    """The request without its body; of a repeated header the values are joined."""
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    path = scope.get("raw_path") or scope["path"].encode()
    query = scope.get("query_string", b"")
    return Request(scope["method"], path.partition(b"?")[0].decode("latin-1"), query.decode("latin-1"), headers)


def pieces(body: Events | Iterable[Piece]) -> Iterable[Piece]:
    """The pieces of a body; events are written."""
    if not isinstance(body, Events):
        return body
    return (event if isinstance(event, float | int) else sse(event) for event in body.events)

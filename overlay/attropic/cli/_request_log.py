"""A line for each request of the local API, for who watches it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from ._output import console, visible

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class RequestLog:
    """An ASGI application that tells what another one answers.

    Args:
        app: The other one.
    """

    def __init__(self, app: Callable[[Message, Receive, Send], Awaitable[None]]) -> None:
        self._app = app
        self._console = console()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Have a request answered, and say how."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, seen = time.perf_counter(), _Seen(send)
        try:
            await self._app(scope, receive, seen.send)
        finally:
            self._tell(scope, seen.status, time.perf_counter() - began)

    def _tell(self, scope: Message, status: int | None, seconds: float) -> None:
        took = f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"
        path = visible(str(scope["path"]))
        line = f"{time.strftime('%H:%M:%S')}  {status or '---'}  {scope['method']} {path}  {took}"
        style = "red" if status is None or status >= 500 else "yellow" if status >= 400 else "green"
        self._console.print(line, style=style)


class _Seen:
    """Sends on, and remembers the status.

    Attributes:
        transport: That of the connection, which the local API looks for beside ``send``.
        status: None until there is one.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self.transport: Any = getattr(getattr(send, "__self__", None), "transport", None)
        self.status: int | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self._send(message)

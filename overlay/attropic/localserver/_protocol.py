"""HTTP as uvicorn speaks it, with an end to waiting for a request, and refusals in the shape of the API."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from ._wire import ApiError, error_response, request_id

#: Seconds that the head of a request may take from its first byte on.
_HEAD: Final = 10.0
#: Seconds that a client may be still in the middle of a body.
_BODY: Final = 30.0
#: Seconds that a new connection may be without a request, and an old one between two.
IDLE: Final = 75


class Protocol(H11Protocol):
    """One connection."""

    _deadline: asyncio.TimerHandle | None = None
    _in_head = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin."""
        super().connection_made(transport)
        self._wait(IDLE)

    def data_received(self, data: bytes) -> None:
        """Take bytes, and see whether more must come soon."""
        super().data_received(data)
        state = self.conn.their_state
        in_head = state is h11.IDLE and bool(self.conn.trailing_data[0])
        if not (in_head and self._in_head):  # the time of a head does not begin anew with each of its bytes
            self._wait(_HEAD if in_head else _BODY if state is h11.SEND_BODY else None)
        self._in_head = in_head

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._wait(None)
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP."""
        self._refuse(ApiError(400, "The request is not valid HTTP"))

    def _wait(self, seconds: float | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None if seconds is None else self.loop.call_later(seconds, self._late)

    def _late(self) -> None:
        if self._in_head or self.conn.their_state is h11.SEND_BODY:
            self._refuse(ApiError(408))
        else:
            self.transport.close()

    def _refuse(self, problem: ApiError) -> None:
        """Answer, where no answer has begun, and hang up. What could not be read was not counted: its number is 0."""
        self._wait(None)
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            response = error_response(problem, 0)
            assert isinstance(response.body, bytes)
            headers = {**response.headers, "request-id": request_id(0), "connection": "close"}
            headers["content-length"] = str(len(response.body))
            head: Any = h11.Response(status_code=problem.status, headers=list(headers.items()), reason=b"")
            for event in (head, h11.Data(data=response.body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

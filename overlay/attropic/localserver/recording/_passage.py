"""One exchange with the upstream: passed on as it comes, and written down."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final

from .._asgi import Message, Receive, Send
from .._contract import contract
from .._wire import Json, Request, Response
from ._bodies import RequestBody, ResponseBody, media_type
from ._folder import label_of
from ._io._upstream import Answer, CutShort

if TYPE_CHECKING:
    from ._recorder import Recorder

Headers = list[tuple[bytes, bytes]]
_LOG: Final = logging.getLogger("attropic.localserver")
#: Headers of one connection (RFC 9110, section 7.6.1), and those that each end makes itself.
_OWN: Final = frozenset(
    b"connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding "
    b"upgrade host expect accept-encoding date server".split()
)


class LeftError(Exception):
    """The client has gone."""


class Passage:
    """One request on its way to the upstream, and its answer on the way back.

    Args:
        recorder: Who passes it on.
        head: The request without its body.
        headers: Its headers as they came.
        receive: Gives the body, and says when the client goes.
        send: Takes the answer.
    """

    def __init__(self, recorder: Recorder, head: Request, headers: Headers, receive: Receive, send: Send) -> None:
        self._recorder = recorder
        self._head = head
        self._headers = headers
        self._receive = receive
        self._send = send
        self._sent = RequestBody(head.headers)
        self._now = asyncio.get_running_loop().time
        self._asked = self._now()
        self._whole = self._cut = False
        #: The end of the answer, which the client gets when everything is written down.
        self._last: list[Message] = []

    async def run(self) -> None:
        """Ask, answer, and write it down.

        Raises:
            UpstreamError: No answer came.
            LeftError: The client went before it had sent its request.
            ConnectionError: The upstream ended its answer too early.
            OSError: The exchange cannot be written.
        """
        head = self._head
        has_body = "transfer-encoding" in head.headers or head.headers.get("content-length", "0") != "0"
        headers = [pair for pair in self._headers if pair[0].lower() not in _OWN]
        target = f"{head.path}?{head.query}" if head.query else head.path
        asking = self._recorder.upstream.ask(
            head.method, target, [*headers, (b"accept-encoding", b"identity")], self._body() if has_body else None
        )
        async with asking as answer:
            came = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            begun = self._now()
            number, got = self._recorder.folder.number(), ResponseBody(came)
            try:
                await self._answer(answer, got, begun)
            finally:
                self._write(number, answer.status, got, begun - self._asked)
        for message in self._last:
            await self._send(message)
        if self._cut:
            raise ConnectionError("The upstream ended its answer too early.")

    async def refuse(self, response: Response) -> None:
        """Answer in place of the upstream."""
        headers = [(name.encode(), value.encode()) for name, value in response.headers.items()]
        await self._send({"type": "http.response.start", "status": response.status, "headers": headers})
        await self._send(_body(response.body))

    async def _body(self) -> AsyncIterator[bytes]:
        """The body of the request, as it arrives."""
        more = True
        while more:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise LeftError
            data, more = message.get("body", b""), message.get("more_body", False)
            self._sent.feed(data)
            if data:
                yield data
        self._asked = self._now()

    async def _answer(self, answer: Answer, got: ResponseBody, begun: float) -> None:
        """Pass the answer on, until it ends or the client goes."""
        passing = asyncio.ensure_future(self._pass(answer, got, begun))
        leaving = asyncio.ensure_future(self._left())
        try:
            await asyncio.wait((passing, leaving), return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            stopped = passing.cancel()
            await asyncio.gather(passing, leaving, return_exceptions=True)
        if not stopped:
            passing.result()

    async def _pass(self, answer: Answer, got: ResponseBody, begun: float) -> None:
        """Pass the answer on as it comes, but for its end: the last piece, or all of an answer that waits."""
        start: Message = {"type": "http.response.start", "status": answer.status}
        start["headers"] = headers = [pair for pair in answer.headers if pair[0].lower() not in _OWN]
        moved = "/batches" in self._head.path and media_type(got.headers) == "application/json"
        length, size = int(got.headers.get("content-length", -1)), 0
        waits = moved or length == 0 or answer.status in (204, 304) or self._head.method == "HEAD"
        if not waits:
            await self._send(start)
        last = b""
        try:
            async for piece in answer.pieces:
                got.pieces.append((self._now() - begun, piece))
                size += len(piece)
                if waits:
                    last += piece
                elif size == length:
                    last = piece
                else:
                    await self._send(_body(piece, more=True))
        except CutShort:
            self._cut = True
        self._whole = not self._cut
        if moved and self._whole:
            last = moved_here(last, self._recorder.upstream.url, self._head)
            headers = [pair for pair in headers if pair[0].lower() != b"content-length"]
            start["headers"] = [*headers, (b"content-length", str(len(last)).encode())]
        self._last = [start] * waits + [_body(last, more=self._cut)]

    async def _left(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass

    def _write(self, number: int, status: int, got: ResponseBody, after: float) -> None:
        recorder, head = self._recorder, self._head
        secrets = recorder.secrets.of(head.headers)
        request: Json = {"method": head.method, "path": secrets.text(head.path)}
        if head.query:
            request["query"] = secrets.query(head.query)
        request["headers"] = secrets.headers(recorder.kept(head.headers))
        request |= self._sent.written(secrets)
        body, data = got.written(secrets)
        response: Json = {"status": status, "after": round(after, 3)}
        response["headers"] = secrets.headers(recorder.kept(got.headers))
        response |= body
        if not self._whole:
            response["interrupted"] = "upstream" if self._cut else "client"
        label = label_of(contract(), head.method, request["path"], head.query)
        value = {"operation": label, "upstream": recorder.upstream.url, "request": request, "response": response}
        try:
            recorder.folder.write(number, label, value, data)
        except OSError as error:
            _LOG.error("Exchange %d (%s) could not be recorded: %s", number, label, error)
            raise


def _body(data: object, more: bool = False) -> Message:
    return {"type": "http.response.body", "body": data, "more_body": more}


def moved_here(body: bytes, upstream: str, head: Request) -> bytes:
    """A body in which ``results_url`` leads to where the request came, not to the upstream."""
    host = head.headers.get("host")
    if not host or not upstream:
        return body
    found = re.compile(rb'("results_url"\s*:\s*")' + re.escape(upstream.encode()) + rb"(?=/)")
    return found.sub(lambda match: match[1] + f"http://{host}".encode(), body)

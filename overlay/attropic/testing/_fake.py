"""A transport that gives scripted answers, one for each request."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..localserver import Api, ApiError, Reply, Request, Response, Settings
from ..localserver._call import Call
from ..localserver._wire import json_response
from ._clients import async_client_of, client_of
from ._connection import Connection
from ._expected import summary
from ._given import made_of
from ._secrets import concealed, without_credentials
from ._seen import Seen
from ._transports import AsyncTransport, Transport, async_respond, respond

if TYPE_CHECKING:
    from .. import Anthropic, AsyncAnthropic
    from ._given import Answer


class FakeTransport(Seen, Transport, AsyncTransport):
    """Answers each request with the next of a list of answers; for clients of httpx and httpx2, sync and async.

    Args:
        answers: In order. Each one is the text of a message, a ``Reply``, a message (a dict or a model), a list of
            events, a ``Response`` or ``(status, headers, body)``, an exception to raise, or a function that makes one
            of these of the request. A message is streamed when the request asks for a stream.
        check: Whether a request that the API would refuse fails the test.
        settings: What the API accepts: further models, limits.
    """

    def __init__(self, answers: Iterable[Answer] = (), *, check: bool = True, settings: Settings | None = None) -> None:
        self._answers = deque(answers)
        self._check = check
        self._requests: list[Request] = []
        self._lock = threading.RLock()
        self._problem = ""
        self._stage = _Stage(settings=settings)

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival. Their credentials compare, and show themselves nowhere."""
        with self._lock:
            return list(self._requests)

    def add(self, *answers: Answer) -> None:
        """Add answers after those that are left."""
        with self._lock:
            self._answers += answers

    def assert_done(self) -> None:
        """Say that every answer was given, and that no request was one too many or would have been refused.

        Raises:
            AssertionError: It is not so.
        """
        __tracebackhide__ = True
        with self._lock:
            left, asked = len(self._answers), len(self._requests)
        if self._problem:  # the code under test may have caught it
            raise AssertionError(self._problem)
        if left:
            raise AssertionError(f"{left} answer(s) were not asked for; {asked} request(s) came.")

    def client(self, **options: Any) -> Anthropic:
        """A client that sends through this; it takes the arguments of ``Anthropic``."""
        return client_of(self, **options)

    def async_client(self, **options: Any) -> AsyncAnthropic:
        """An async client that sends through this; it takes the arguments of ``AsyncAnthropic``."""
        return async_client_of(self, **options)

    def handle_request(self, request: Any) -> Any:
        """Answer a request of the HTTP client."""
        request.read()
        return respond(self._answered(request))

    async def handle_async_request(self, request: Any) -> Any:
        """Answer a request of the HTTP client."""
        await request.aread()
        return await async_respond(self._answered(request))

    def _answered(self, sent: Any) -> Connection:
        connection = Connection(sent)
        request = connection.head(sent.content)
        with self._lock:
            try:
                made = self._next(request)
                if self._check or isinstance(made, Reply):
                    made = self._stage.play(request, made, self._check)
            except AssertionError as problem:
                self._problem = self._problem or str(problem)
                raise
        if isinstance(made, BaseException):
            raise connection.failure(made)
        connection.answer(made)
        return connection

    def _next(self, request: Request) -> Reply | Response | BaseException:
        """What the next answer is to a request.

        Raises:
            AssertionError: None is left.
        """
        self._requests.append(concealed(request))
        if not self._answers:
            number = len(self._requests)
            text = f"No answer is left for request number {number}:\n  {summary(request)}"
            raise AssertionError(without_credentials(text, [request]))
        return made_of(self._answers.popleft(), request)

    def close(self) -> None:
        """Nothing is left open."""

    async def aclose(self) -> None:
        """Nothing is left open."""

    def __enter__(self) -> FakeTransport:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    async def __aenter__(self) -> FakeTransport:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.aclose()


class _Stage(Api):
    """An API that checks requests, and gives answers that it is told."""

    _made: Reply | Response | BaseException | None = None
    _refused = False

    def play(self, request: Request, made: Reply | Response | BaseException, check: bool) -> Response | BaseException:
        """The answer to a request.

        Raises:
            AssertionError: The API would refuse the request; the message says why.
        """
        self._made, self._refused = made, True
        response = self.respond(request)
        if self._refused and check:
            why = json.loads(response.body)["error"]["message"] if isinstance(response.body, bytes) else ""
            text = f"The API would refuse this request (`check=False` lets it pass): {why}\n  {summary(request)}"
            raise AssertionError(without_credentials(text, [request]))
        return made if isinstance(made, BaseException) else response

    def answer(self, call: Call) -> Response:
        """Give the answer that is due, unless the request is refused."""
        made = self._made
        reply = made if isinstance(made, Reply) else Reply()
        self.script = lambda body: reply
        try:
            response = super().answer(call) if call.operation.plain_name == "messages.create" else json_response({})
        except ApiError:
            self._refused = reply.error is None
            raise
        self._refused = False
        return made if isinstance(made, Response) else response

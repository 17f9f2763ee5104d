"""What stands between a call and the network: functions that see each attempt, and may change, answer or refuse it.

A middleware is ``(request, call_next) -> response``, async with an async client. It runs once per attempt,
inside the retry loop. It sees answers of any status; a lost answer is raised by ``call_next``.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from copy import copy
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from attropic_api._runtime.body import Body
from attropic_api._runtime.inline import Inline
from attropic_api._runtime.omit import not_given
from attropic_api._runtime.parameters import query_pairs, query_string
from attropic_api._runtime.request import NO_BODY
from attropic_api._runtime.responses import APIResponse, AsyncAPIResponse, AsyncBinaryResponse, BinaryResponse

from ._answers import value
from ._core.credentials import hidden
from ._core.effects import Failed, Lost, Outcome, Received, Send
from ._core.lost import connection_error
from ._errors import APIConnectionError, ConfigurationError, RetryableError

if TYPE_CHECKING:
    from ._io.line import Line


class Headers(MutableMapping[str, str]):
    """Headers by name, whatever the case of the name. Credentials are not shown."""

    __slots__ = ("_found",)

    def __init__(self, headers: Mapping[str, str] | None = None) -> None:
        self._found: dict[str, str] = {}
        self.update(headers or {})

    def __getitem__(self, name: str) -> str:
        return self._found[name.lower()]

    def __setitem__(self, name: str, text: str) -> None:
        self._found[name.lower()] = hidden({name: text})[name]

    def __delitem__(self, name: str) -> None:
        del self._found[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __ior__(self, other: Mapping[str, str]) -> Headers:
        self.update(other)
        return self

    def __repr__(self) -> str:
        return f"Headers({self._found!r})"


class APIRequest:
    """One attempt, before it is sent. Changes last for this attempt only.

    Attributes:
        operation: The operation, for example ``messages.create``.
        method: The HTTP verb.
        url: The whole address.
        headers: By name; may be changed.
        json: The JSON body, or None; replaced or changed, it is what is sent.
        timeout: Seconds, a timeout of the HTTP library, None, or not given.
        max_retries: How often it is sent again at most.
        retries_taken: How often the call was sent again before.
        stream: Whether the answer is read bit by bit.
    """

    __slots__ = (
        "_effect", "_kind", "headers", "json", "max_retries", "method", "operation", "retries_taken", "stream",
        "timeout", "url",
    )  # fmt: skip

    def __init__(self, effect: Send, kind: type[Any]) -> None:
        request = effect.request
        self._effect = effect
        self._kind = kind
        self.operation = effect.operation.name
        self.method = request.method
        self.url = effect.url
        self.headers = Headers(request.headers)
        self.json: Any = None if request.json is NO_BODY else _deep(request.json)
        self.timeout = effect.timeout
        self.max_retries = effect.max_retries
        self.retries_taken = effect.retries_taken
        self.stream = effect.keep_open

    @property
    def query_params(self) -> dict[str, str]:
        """The query of the address; of a repeated name the last value."""
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    def copy(
        self,
        *,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, object] | None = None,
        json: Any = not_given,
        body: Any = not_given,
        timeout: Any = not_given,
    ) -> APIRequest:
        """The same attempt with these changes; this one stays as it is.

        Args:
            method: The HTTP verb.
            url: The whole address.
            headers: All headers.
            params: The whole query.
            json: The JSON body.
            body: The same, under its official name.
            timeout: Seconds, a timeout of the HTTP library, or None.
        """
        twin = copy(self)
        json = body if json is not_given else json
        twin.method = method or self.method
        twin.url = url or self.url
        if params is not None:
            pairs = [pair for name, value in params.items() for pair in query_pairs(name, value)]
            twin.url = urlsplit(twin.url)._replace(query=query_string(pairs)).geturl()
        twin.headers = Headers(self.headers if headers is None else headers)
        twin.json = _deep(self.json) if json is not_given else json
        twin.timeout = self.timeout if timeout is not_given else timeout
        return twin

    def respond(
        self,
        status_code: int = 200,
        *,
        json: Any = None,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """An answer made by hand, to give back instead of calling ``call_next``.

        Args:
            status_code: The HTTP status.
            json: The body, when it is JSON.
            content: The body otherwise.
            headers: The headers of the answer.
        """
        from json import dumps

        from ._io._httpx import respond

        body = content if json is None else dumps(json).encode()
        made = respond(status_code, {"content-type": "application/json", **(headers or {})}, body, self)
        return _answer(self._kind, Received(status_code, made.headers, body, made), self._effect)

    def _send(self) -> Send:
        """The effect that sends what this says."""
        effect, request = copy(self._effect), copy(self._effect.request)
        request.method, request.headers = self.method, dict(self.headers)
        effect.url, effect.timeout = self.url, self.timeout
        if request.json is not NO_BODY and self.json != request.json:
            request.json = self.json
            effect.body = Body(request)
        effect.request = request
        return effect

    def __repr__(self) -> str:
        return f"<APIRequest {self.method} {self.url.partition('?')[0]}>"


CallNext: TypeAlias = Callable[[APIRequest], APIResponse[Any]]
AsyncCallNext: TypeAlias = Callable[[APIRequest], Awaitable[AsyncAPIResponse[Any]]]


#: A middleware that is a function, of a sync and of an async client.
MiddlewareCallable: TypeAlias = Callable[[APIRequest, CallNext], Any]
AsyncMiddlewareCallable: TypeAlias = Callable[[APIRequest, AsyncCallNext], Awaitable[Any]]


class Middleware:
    """Base of middleware classes: ``handle`` for sync clients, ``handle_async`` for async ones."""

    def handle(self, request: APIRequest, call_next: CallNext) -> Any:
        """See one attempt; give its answer."""
        return call_next(request)

    async def handle_async(self, request: APIRequest, call_next: AsyncCallNext) -> Any:
        """See one attempt; give its answer."""
        return await call_next(request)


#: What the argument ``middleware`` of a client holds.
MiddlewareInput: TypeAlias = Middleware | MiddlewareCallable | AsyncMiddlewareCallable


def checked(given: Iterable[Any], *, coloured: bool) -> tuple[Callable[..., Any], ...]:
    """The functions of some middleware, for a sync or an async client.

    Raises:
        ConfigurationError: One cannot be called, or is of the other colour.
    """
    return tuple(_function(item, index, coloured) for index, item in enumerate(given))


def _function(item: Any, index: int, coloured: bool) -> Callable[..., Any]:
    function: Any = item
    if isinstance(item, Middleware):
        function = item.handle_async if coloured else item.handle
        own, other = (Middleware.handle_async, "handle") if coloured else (Middleware.handle, "handle_async")
        if function.__func__ is own and getattr(type(item), other) is not getattr(Middleware, other):
            function = getattr(item, other)  # only the other colour was written
    if not callable(function):
        raise ConfigurationError(f"`middleware[{index}]` must be a function or a Middleware, not {item!r}.")
    is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
    if is_async != coloured:
        raise ConfigurationError(
            f"`middleware[{index}]` is {'async' if is_async else 'not async'}; this client needs it "
            f"{'async (of a class: `handle_async`)' if coloured else 'not async (of a class: `handle`)'}."
        )
    return function  # type: ignore[no-any-return]


def chain(effect: Send, line: Line, started: float, send: Callable[..., Any]) -> Outcome:
    """Send one attempt through the middleware."""

    opened: list[Received] = []
    outcome: Any = None

    def call(request: APIRequest) -> APIResponse[Any]:
        arrived = _arrived(send(request._send(), line, started))
        opened.append(arrived)
        answer: APIResponse[Any] = _answer(APIResponse, arrived, effect)
        return answer

    through: Any = call
    for function in reversed(line.middleware):
        through = _step(function, through)
    try:
        given: Any = through(APIRequest(effect, APIResponse))
        if isinstance(given, APIResponse):
            content = b"" if effect.keep_open or given._received else given.read()
            outcome = _taken(given, content)
        else:
            outcome = _value(given)
    except Exception as error:
        outcome = _refused(error)
    finally:
        for received in opened:
            if received is not outcome:  # nobody else can close what was not passed on
                received.response.close()
    found: Outcome = outcome
    return found


async def async_chain(effect: Send, line: Line, started: float, send: Callable[..., Any]) -> Outcome:
    """Send one attempt through the middleware."""

    opened: list[Received] = []
    outcome: Any = None

    async def call(request: APIRequest) -> AsyncAPIResponse[Any]:
        arrived = _arrived(await send(request._send(), line, started))
        opened.append(arrived)
        answer: AsyncAPIResponse[Any] = _answer(AsyncAPIResponse, arrived, effect)
        return answer

    through: Any = call
    for function in reversed(line.middleware):
        through = _step(function, through)
    try:
        given: Any = await through(APIRequest(effect, AsyncAPIResponse))
        if isinstance(given, AsyncAPIResponse):
            content = b"" if effect.keep_open or given._received else await given.read()
            outcome = _taken(given, content)
        else:
            outcome = _value(given)
    except Exception as error:
        outcome = _refused(error)
    finally:
        for received in opened:
            if received is not outcome:  # nobody else can close what was not passed on
                await received.response.aclose()
    found: Outcome = outcome
    return found


def _step(function: Callable[..., Any], call: Any) -> Any:
    return lambda request: function(request, call)


def _arrived(outcome: Outcome) -> Received:
    if isinstance(outcome, Lost):
        raise connection_error(outcome) from outcome.cause
    assert isinstance(outcome, Received)
    return outcome


def _answer(kind: Any, received: Received, effect: Send) -> Any:
    binary = BinaryResponse if kind is APIResponse else AsyncBinaryResponse
    made = kind(
        received.response,
        lambda content: value(effect.operation, received.with_content(content), binary),
        retries_taken=effect.retries_taken,
        content=None if effect.keep_open and 200 <= received.status <= 299 else received.content,
    )
    made._received = received
    return made


def _taken(answer: Any, content: bytes) -> Received:
    """The outcome that an answer of middleware is."""
    received: Received | None = answer._received
    if received is None:
        response = answer.http_response
        received = Received(response.status_code, response.headers, content, response)
    return received


def _value(given: Any) -> Received:
    """The outcome that a value in place of an answer is."""
    received = Received(200, {}, b"", None)
    received.value = given
    return received


def _refused(error: Exception) -> Failed:
    """The outcome that an error of middleware is, when it asks for a retry; others are raised."""
    at: BaseException | None = error
    while at is not None:
        if isinstance(at, RetryableError | APIConnectionError):
            return Failed(error)
        at = at.__cause__
    raise error


def _deep(json: Any) -> Any:
    """A copy of a JSON value down to its objects and arrays; files in it are text, since they were read for this."""
    if isinstance(json, dict):
        return {key: _deep(part) for key, part in json.items()}
    if isinstance(json, Inline):
        return json.text
    return [_deep(part) for part in json] if isinstance(json, list) else json

"""What the errors say, and what survives of them."""

from __future__ import annotations

import asyncio
import pickle
import socket
from typing import Any

import httpx
import pytest

import attropic
from attropic import _errors

from .calls import ASK, CLIENTS, KEY, MESSAGE, answer, create

STATUSES = [400, 401, 402, 403, 404, 408, 409, 412, 413, 422, 429, 431, 499, 418, 500, 501, 502, 503, 504, 529]
BODY = {
    "type": "error",
    "error": {"type": "invalid_request_error", "message": "max_tokens: too low"},
    "request_id": "b",
}
ATTRIBUTES = ("message", "status_code", "request_id", "body", "type")
EXPORTED = [name for name in attropic.__all__ if name.endswith("Error")]


def raised(kind: Any, handler: Any) -> Any:
    with pytest.raises(attropic.APIError) as caught:
        create(kind, api_key=KEY, handler=handler)
    return caught.value


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_status_error_says_what_happened(kind: Any) -> None:
    """Message, status, type, body, request and response are there, and the message holds the server's reason."""
    error = raised(kind, answer(400, BODY, request_id="h", retry_after="3"))
    assert (type(error), error.status_code, error.type) == (attropic.BadRequestError, 400, "invalid_request_error")
    assert error.message == str(error)
    assert "400" in error.message
    assert "max_tokens: too low" in error.message
    assert error.body == BODY
    assert (error.request.method, error.request.url.path) == ("POST", "/v1/messages")
    assert error.response.headers["retry-after"] == "3"


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_request_id_is_that_of_the_header_else_of_the_body(kind: Any) -> None:
    """The header wins, the body helps out, and without both there is none."""
    assert raised(kind, answer(400, BODY, request_id="h")).request_id == "h"
    assert raised(kind, answer(400, BODY)).request_id == "b"
    assert raised(kind, answer(400, {"error": "text"})).request_id is None
    assert raised(kind, answer(502, b"<html>")).request_id is None


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "body", [{"error": "text"}, {"error": {"type": 7}}, [], "text", None, {"error": None}], ids=repr
)
def test_an_error_body_of_any_shape_has_no_type(body: Any, kind: Any) -> None:
    """A body that is not the error object of the API is kept as it is, and gives no type."""
    error = raised(kind, answer(400, body))
    assert (error.body, error.type) == (body, None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_long_body_is_cut_in_the_message_only(kind: Any) -> None:
    """A page of a proxy does not fill the log: the message is short, the body is whole."""
    page = b"<html>" + b"x" * 100_000
    error = raised(kind, answer(502, page))
    assert len(error.message) < 1_000
    assert error.body == page.decode()


def every_error() -> list[Exception]:
    """One instance of each class, made the way the client makes it where it does."""
    found: list[Exception] = [
        _errors.status_error(status, b'{"error": {}}', response=httpx.Response(status, headers={"request-id": "h"}))
        for status in STATUSES
    ]
    found += [
        attropic.AnthropicError("plain"),
        attropic.ConfigurationError("no such thing"),
        attropic.VersionError("not in that version"),
        attropic.CredentialsError("none"),
        attropic.RetryableError("again"),
        attropic.PoolTimeoutError(message="all busy"),
        attropic.APIError("api"),
        attropic.APIConnectionError(message="lost"),
        attropic.APITimeoutError(),
        attropic.StreamIncompleteError(message="cut"),
        attropic.StreamIdleTimeoutError(message="only pings"),
        attropic.StreamSilenceTimeoutError(message="no byte"),
        attropic.APIWebhookValidationError("not signed"),
        attropic.ToolInputError("look", 2, 5, '{"a":', "it was cut off"),
        attropic.OutputValidationError("no answer", text="{"),
        attropic.PaginationLoopError("models.list", {"after_id": "a"}),
        attropic.NotOfferedError("messages.batches.create", "Amazon Bedrock", "It has none."),
        attropic.MissingDependencyError(library="botocore", extra="bedrock"),
        raised(attropic.Anthropic, answer(200, b"[]")),
    ]
    return found


def test_every_error_class_is_covered() -> None:
    """The list that the pickle test uses has an instance of each exported error."""
    assert {type(error) for error in every_error()} == {getattr(attropic, name) for name in EXPORTED}


@pytest.mark.parametrize("error", every_error(), ids=lambda error: f"{type(error).__name__}-{error}"[:60])
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_survives_pickling(error: Any, protocol: int) -> None:
    """Class, text and all that is plain data come back; the response of the HTTP library stays behind."""
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is type(error)
    assert (str(again), again.args) == (str(error), error.args)
    for name in (*ATTRIBUTES, "tool", "index", "position", "raw_input"):
        assert getattr(again, name, None) == getattr(error, name, None)
    assert getattr(again, "response", None) is None


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_of_a_real_call_survives_pickling(kind: Any) -> None:
    """Nothing that an error of a call holds stands in the way, such as connections or locks."""
    error = raised(kind, answer(429, BODY, request_id="h"))
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.request_id, again.body, str(again)) == (type(error), "h", BODY, str(error))


def test_the_tree_is_that_of_the_documentation() -> None:
    """Except clauses written for the official package catch what they did."""
    assert issubclass(attropic.APIError, attropic.AnthropicError)
    assert issubclass(attropic.APITimeoutError, attropic.APIConnectionError)
    assert issubclass(attropic.StreamIncompleteError, attropic.APIConnectionError)
    assert issubclass(attropic.StreamIdleTimeoutError, attropic.APITimeoutError)
    assert issubclass(attropic.StreamSilenceTimeoutError, attropic.APITimeoutError)
    assert not issubclass(attropic.ToolInputError, attropic.APIError)
    assert issubclass(attropic.OverloadedError, attropic.InternalServerError)
    assert not issubclass(attropic.APIConnectionError, attropic.APIStatusError)
    assert not issubclass(attropic.CredentialsError, attropic.APIError)
    for status in STATUSES:
        assert isinstance(_errors.status_error(status, b"", response=httpx.Response(status)), attropic.APIStatusError)
    assert attropic.RequestTooLargeError is attropic.ContentTooLargeError
    assert attropic.DeadlineExceededError is attropic.GatewayTimeoutError


def test_errors_are_made_as_in_the_official_package() -> None:
    """Errors that tests of users make by hand take the same arguments, and read the rest from the response."""
    request = httpx.Request("POST", "https://api.test/v1/messages")
    response = httpx.Response(429, request=request, headers={"request-id": "r"})
    status = attropic.RateLimitError("slow", response=response, body={"error": {"type": "rate_limit_error"}})
    assert (status.status_code, status.request_id, status.type) == (429, "r", "rate_limit_error")
    assert attropic.APIConnectionError(request=request).message == "Connection error."
    assert attropic.APITimeoutError(request).request is request
    invalid = attropic.APIResponseValidationError(httpx.Response(200, request=request), {"a": 1})
    assert (invalid.status_code, invalid.body) == (200, {"a": 1})


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_refused_connection_is_a_connection_error(kind: Any) -> None:
    """A port where nobody listens raises APIConnectionError that says why, with the cause of the HTTP library."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    error = real(kind, f"http://127.0.0.1:{port}")
    assert type(error) is attropic.APIConnectionError
    assert "refused" in str(error).lower() or "failed" in str(error).lower()
    assert isinstance(error.__cause__, httpx.ConnectError)
    assert error.request.url.path == "/v1/messages"
    assert KEY not in str(error)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_silent_server_is_a_timeout(kind: Any) -> None:
    """A server that accepts and never answers raises APITimeoutError after the time that was given."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        error = real(kind, f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.05)
    assert type(error) is attropic.APITimeoutError
    assert isinstance(error.__cause__, httpx.ReadTimeout)
    assert "timed out" in str(error)


def real(kind: Any, address: str, **options: Any) -> Any:
    """The error of a call over a real socket."""

    def call() -> None:
        with httpx.Client() as http:
            kind(api_key=KEY, base_url=address, http_client=http, **options).messages.create(**ASK)

    async def acall() -> None:
        async with httpx.AsyncClient() as http:
            await kind(api_key=KEY, base_url=address, http_client=http, **options).messages.create(**ASK)

    with pytest.raises(attropic.APIError) as caught:
        asyncio.run(acall()) if issubclass(kind, attropic.AsyncAnthropic) else call()
    return caught.value


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "failure",
    [httpx.ConnectError, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError, httpx.ProxyError,
     httpx.UnsupportedProtocol, httpx.TooManyRedirects, httpx.DecodingError],
    ids=lambda kind: kind.__name__,
)  # fmt: skip
def test_every_failure_of_the_transport_is_a_connection_error(failure: Any, kind: Any) -> None:
    """No exception of the HTTP library reaches the caller; the message names its root cause."""

    def handler(request: httpx.Request) -> httpx.Response:
        try:
            raise OSError("certificate has expired")
        except OSError as root:
            raise failure("outer", request=request) from root

    error = raised(kind, handler)
    assert type(error) is attropic.APIConnectionError
    assert "certificate has expired" in str(error)
    assert isinstance(error.__cause__, failure)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("failure", [httpx.ConnectTimeout, httpx.ReadTimeout, httpx.WriteTimeout])
def test_every_timeout_of_the_transport_is_a_timeout(failure: Any, kind: Any) -> None:
    """Whichever phase took too long, the error is APITimeoutError."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise failure("too long", request=request)

    assert type(raised(kind, handler)) is attropic.APITimeoutError


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_body_that_breaks_off_is_a_connection_error(kind: Any) -> None:
    """An answer whose head arrived and whose body did not is no success."""

    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Any:
            yield b'{"id": '
            raise httpx.RemoteProtocolError("incomplete body")

        async def __aiter__(self) -> Any:
            for piece in self:
                yield piece

    error = raised(kind, lambda request: httpx.Response(200, stream=Broken()))
    assert type(error) is attropic.APIConnectionError
    assert "incomplete body" in str(error)


BAD: list[tuple[str, Any]] = [
    ("$.usage.input_tokens", {**MESSAGE, "usage": {**MESSAGE["usage"], "input_tokens": "many"}}),
    ("$.content[1].text", {**MESSAGE, "content": [*MESSAGE["content"], {"type": "text", "citations": None}]}),
    ("$.id", {key: value for key, value in MESSAGE.items() if key != "id"}),
    ("$", [MESSAGE]),
    ("$", b"<html>"),
    ("$", b""),
]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("path", "body"), BAD, ids=[f"{path}-{index}" for index, (path, _) in enumerate(BAD)])
def test_a_success_that_is_not_of_its_type_names_the_place(path: str, body: Any, kind: Any) -> None:
    """A malformed answer raises APIResponseValidationError with the JSON path, the status, the body and the cause."""
    error = raised(kind, answer(200, body))
    assert type(error) is attropic.APIResponseValidationError
    assert f"{path}:" in str(error)
    assert "messages.create" in str(error)
    assert error.status_code == 200
    assert error.response.status_code == 200
    assert error.body == ((body.decode() or None) if isinstance(body, bytes) else body)
    assert error.__cause__ is not None
    assert error.__cause__.json_path == path


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_cut_answer_is_no_success(kind: Any) -> None:
    """JSON that ends too early is a validation error, not a shorter message."""
    error = raised(kind, answer(200, b'{"id": "msg_1", "content": ['))
    assert type(error) is attropic.APIResponseValidationError

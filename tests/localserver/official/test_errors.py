"""Each class of error of the official client, got from the server: by its real cause where it has one."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import anthropic
import pytest

from attropic.localserver import LocalServer, Reply, Settings

from .asking import KEY, SERIES, Asked
from .test_messages import turn

Serve = Callable[..., LocalServer]
Connect = Callable[[LocalServer], Asked]


def fails(_: dict[str, Any]) -> Reply:
    """A script that breaks."""
    raise RuntimeError("the script is broken")


def sleeps(_: dict[str, Any]) -> Reply:
    """A script that takes its time."""
    time.sleep(1)
    return Reply([])


def faulty(fault: str) -> dict[str, str]:
    """The header that asks for a fault."""
    return {"x-local-fault": fault}


CAUSES: list[tuple[str, int, str, dict[str, Any], dict[str, Any]]] = [
    ("BadRequestError", 400, "invalid_request_error", {}, turn("Hello", max_tokens=-1)),
    ("AuthenticationError", 401, "authentication_error", {"settings": Settings(keys=frozenset({"x"}))}, turn("Hello")),
    ("PermissionDeniedError", 403, "permission_error", {"settings": Settings(forbidden=frozenset({KEY}))}, turn("Hi")),
    ("NotFoundError", 404, "not_found_error", {}, turn("Hello", model="claude-of-tomorrow")),
    ("RequestTooLargeError", 413, "request_too_large", {"settings": Settings(max_body=1000)}, turn("long " * 1000)),
    ("InternalServerError", 500, "api_error", {"script": fails}, turn("Hello")),
]


@pytest.mark.parametrize(("name", "status", "kind", "options", "asked"), CAUSES, ids=[cause[0] for cause in CAUSES])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_an_error_has_its_class_by_its_real_cause(
    serve: Serve,
    connect: Connect,
    name: str,
    status: int,
    kind: str,
    options: dict[str, Any],
    asked: dict[str, Any],
    stream: bool,
) -> None:
    """What the server refuses is raised as the class of its status, with type, message and the id of the request."""
    api = connect(serve(**options))
    with pytest.raises(getattr(anthropic, name)) as caught:
        api.run(api.client.messages.create(**asked, stream=stream))
    assert (caught.value.status_code, caught.value.type) == (status, kind)
    assert caught.value.request_id.startswith("req_")
    assert caught.value.body["error"]["message"]


SERVICE = "InternalServerError" if SERIES == 0 else "ServiceUnavailableError"
GATEWAY = "InternalServerError" if SERIES == 0 else "GatewayTimeoutError"


@pytest.mark.parametrize(
    ("status", "name", "kind"),
    [
        (400, "BadRequestError", "invalid_request_error"),
        (401, "AuthenticationError", "authentication_error"),
        (402, "APIStatusError", "billing_error"),
        (403, "PermissionDeniedError", "permission_error"),
        (404, "NotFoundError", "not_found_error"),
        (408, "APIStatusError", "timeout_error"),
        (409, "ConflictError", "invalid_request_error"),
        (413, "RequestTooLargeError", "request_too_large"),
        (422, "UnprocessableEntityError", "invalid_request_error"),
        (429, "RateLimitError", "rate_limit_error"),
        (500, "InternalServerError", "api_error"),
        (502, "InternalServerError", "api_error"),
        (503, SERVICE, "api_error"),
        (504, GATEWAY, "timeout_error"),
        (529, "OverloadedError", "overloaded_error"),
    ],
)
def test_an_error_has_its_class_by_a_fault(api: Asked, status: int, name: str, kind: str) -> None:
    """Any status can be asked for, and is raised as its class, with the type that the API has for it."""
    with pytest.raises(getattr(anthropic, name)) as caught:
        api.run(api.client.messages.create(**turn("Hello"), extra_headers=faulty(f"status={status}")))
    assert (caught.value.status_code, caught.value.type) == (status, kind)


def test_a_rate_limit_is_reached_and_waited_for(serve: Serve, connect: Connect) -> None:
    """The call beyond the limit is refused with the time to wait."""
    api = connect(serve(settings=Settings(requests_per_minute=2)))
    for _ in range(2):
        api.run(api.client.messages.create(**turn("Hello")))
    with pytest.raises(anthropic.RateLimitError) as caught:
        api.run(api.client.messages.create(**turn("Hello")))
    assert caught.value.type == "rate_limit_error"
    assert 0 < float(caught.value.response.headers["retry-after"]) <= 60
    assert caught.value.response.headers["anthropic-ratelimit-requests-remaining"] == "0"


@pytest.mark.parametrize("status", [429, 529, 500])
def test_a_call_is_repeated_after_the_time_that_the_server_says(serve: Serve, connect: Connect, status: int) -> None:
    """With two retries the server sees three calls, and the client waits between them as it is told."""
    server = serve()
    api = connect(server)
    client = api.another(max_retries=2, default_headers=faulty(f"status={status}; retry-after=0.1"))
    before = time.monotonic()
    with pytest.raises(anthropic.APIStatusError) as caught:
        api.run(client.messages.create(**turn("Hello")))
    assert 0.2 <= time.monotonic() - before < 10
    assert caught.value.status_code == status
    assert [request.headers.get("x-stainless-retry-count") for request in server.requests] == ["0", "1", "2"]


@pytest.mark.parametrize("status", [429, 529])
def test_a_call_succeeds_when_the_server_is_free_again(serve: Serve, connect: Connect, status: int) -> None:
    """After two refusals the third call is answered, and its answer is all that the caller sees."""
    server = serve()
    api = connect(server)
    client = api.another(max_retries=2, default_headers=faulty(f"status={status}; retry-after=0.05; times=2"))
    assert "Hello" in api.run(client.messages.create(**turn("Hello"))).content[0].text
    assert len(server.requests) == 3


def test_a_slow_answer_times_out(serve: Serve, connect: Connect) -> None:
    """A client that waits no longer than it was told says so."""
    api = connect(serve(script=sleeps))
    with pytest.raises(anthropic.APITimeoutError):
        api.run(api.another(timeout=0.2).messages.create(**turn("Hello")))


def test_nobody_listens(serve: Serve, connect: Connect) -> None:
    """Without a server there is no connection."""
    server = serve()
    api = connect(server)
    server.close()
    with pytest.raises(anthropic.APIConnectionError):
        api.run(api.client.messages.create(**turn("Hello")))


def test_a_connection_that_is_reset_is_an_error_of_the_connection(api: Asked) -> None:
    """An answer that the server breaks off before its first byte is no answer."""
    with pytest.raises(anthropic.APIConnectionError):
        api.run(api.client.messages.create(**turn("Hello"), extra_headers=faulty("reset=0")))


def test_an_error_in_the_middle_of_a_stream_is_raised(api: Asked) -> None:
    """After the first events an error event comes, and is raised with its type."""
    header = faulty("error-event=overloaded_error; after=3")
    with pytest.raises(anthropic.APIStatusError) as caught:
        api.items(api.client.messages.create(**turn("Hello"), stream=True, extra_headers=header))
    assert caught.value.body["error"]["type"] == "overloaded_error"

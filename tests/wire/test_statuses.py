"""Every status that a server can answer with."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
import attropic_api
from attropic import APIResponseValidationError, APIStatusError, InternalServerError
from attropic_api import ValidationError

from .contract import NAMES, Call, call, least_body, model_of, path_arguments, required_arguments, sampler
from .routes import Recorder, endpoint, method, reach, run, success

STATUSES = range(100, 600)
CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "RequestTimeoutError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    413: "ContentTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    431: "RequestHeaderFieldsTooLargeError",
    499: "ClientClosedRequestError",
    501: "HTTPNotImplementedError",
    503: "ServiceUnavailableError",
    504: "GatewayTimeoutError",
    529: "OverloadedError",
}
ERROR = {"type": "error", "error": {"type": "tomorrow_error", "message": "why"}, "request_id": "req_body"}
BODIES = {
    "error": json.dumps(ERROR).encode(),
    "empty": b"",
    "text": b"upstream connect error",
    "html": b"<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>",
    "other json": b"[1, null]",
    "not utf-8": b"\xff\xfe{",
}
#: One status of each class, one of no class on each side, the edges, and what proxies send.
FEW = [100, 199, 300, 304, 399, 400, 401, 404, 413, 418, 422, 429, 451, 499, 500, 502, 503, 504, 520, 529, 598, 599]


def documented(one: Call, status: int) -> bool:
    return any(key in (str(status), f"{status // 100}XX", "default") for key in one.answers)


def class_of(status: int) -> type[APIStatusError]:
    if status in CLASSES:
        return getattr(attropic, CLASSES[status])  # type: ignore[no-any-return]
    return InternalServerError if status >= 500 else APIStatusError


@pytest.mark.parametrize("name", NAMES)
def test_parse_reads_any_status_and_any_body(name: str) -> None:
    """An error body is typed exactly where the contract documents the status; every other status gives None."""
    one, parse = call(name), endpoint(name).parse
    kinds = {model_of(schema) for key, answer in one.answers.items() if key[0] in "45" for schema in answer.values()}
    for status in STATUSES:
        if 200 <= status <= 299:
            continue
        if documented(one, status):
            parsed = parse(status, BODIES["error"])
            assert type(parsed) in kinds, status
            assert parsed.to_dict() == ERROR
        else:
            for body in BODIES.values():
                assert parse(status, body) is None, status


@pytest.mark.parametrize("name", NAMES)
def test_parse_raises_only_its_own_error(name: str) -> None:
    """A documented status with a body that is not of its type raises ValidationError and never anything else."""
    one, parse = call(name), endpoint(name).parse
    for status in STATUSES:
        if documented(one, status) and not (status == 200 and one.kind != "json"):
            for body in ("empty", "text", "html", "other json", "not utf-8"):
                with pytest.raises(ValidationError):
                    parse(status, BODIES[body])


@pytest.mark.parametrize("name", [name for name in NAMES if call(name).kind == "json"])
def test_parse_gives_the_type_of_a_success(name: str) -> None:
    """A 200 is read as the type of the contract, down to the same JSON; a 2xx that is not documented gives None."""
    one = call(name)
    value = sampler().make(one.success["application/json"], full=True)
    parsed = endpoint(name).parse(200, json.dumps(value).encode())
    assert parsed.to_dict() == value
    assert endpoint(name).parse(202, b"{}") is None


def failing(status: int, body: bytes) -> Recorder:
    return Recorder(lambda request: httpx.Response(status, content=body, headers={"request-id": "req_head"}))


def check(error: APIStatusError, status: int, body: bytes) -> None:
    assert type(error) is class_of(status), status
    assert (error.status_code, error.request_id) == (status, "req_head")
    assert str(status) in error.message
    if not body:
        assert error.body is None
    elif body == BODIES["error"]:
        assert (error.body, error.type) == (ERROR, "tomorrow_error")
        assert "why" in error.message
    elif body[:1] in b"[":
        assert error.body == [1, None]
    else:
        assert error.body == body.decode("utf-8", errors="replace")


ANSWERS = [(status, body) for status in FEW for body in BODIES.values()]


class Answering:
    """A handler that gives the answer that was set last, however often it is asked."""

    status, body = 500, b""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, content=self.body, headers={"request-id": "req_head"})


@pytest.mark.parametrize("name", NAMES)
def test_an_error_status_raises_its_class(name: str) -> None:
    """Whatever the operation and the body, the sync client raises the class of the status, with status and body."""
    arguments, answering = required_arguments(call(name)), Answering()

    def use(client: Any) -> None:
        for status, body in ANSWERS:
            answering.status, answering.body = status, body
            with pytest.raises(APIStatusError) as caught:
                method(client, name)(**arguments)
            check(caught.value, status, body)

    run("Anthropic", Recorder(answering), use)


@pytest.mark.parametrize("name", NAMES)
def test_an_error_status_raises_its_class_in_the_async_client(name: str) -> None:
    """Whatever the operation and the body, the async client raises the class of the status too."""
    arguments, answering = required_arguments(call(name)), Answering()

    async def use(client: Any) -> None:
        for status, body in ANSWERS:
            answering.status, answering.body = status, body
            with pytest.raises(APIStatusError) as caught:
                await method(client, name)(**arguments)
            check(caught.value, status, body)

    run("AsyncAnthropic", Recorder(answering), use)


@pytest.mark.parametrize("name", ["messages.create", "beta.files.download", "messages.batches.results"])
def test_no_status_falls_through(name: str) -> None:
    """Each of the 400 statuses that are no success raises the class of the documented tree, and no other error."""
    statuses = [status for status in STATUSES if not 200 <= status <= 299]
    answering = Answering()
    answering.body = BODIES["html"]

    def use(client: Any) -> None:
        for answering.status in statuses:
            with pytest.raises(APIStatusError) as caught:
                method(client, name)(**required_arguments(call(name)))
            assert type(caught.value) is class_of(answering.status)

    run("Anthropic", Recorder(answering), use)


@pytest.mark.parametrize("name", [name for name in NAMES if call(name).kind == "json"])
def test_every_2xx_is_a_success(name: str) -> None:
    """A body of the type of the 200 is read under any 2xx; an empty or foreign one is a validation error, typed."""
    one = call(name)
    good = success(one)(httpx.Request("GET", "https://api.test")).content
    for status in (200, 201, 202, 206, 226, 299):
        recorder = Recorder(lambda request, status=status: httpx.Response(status, content=good))  # type: ignore[misc]
        result = reach("Anthropic", one, recorder, path_arguments(one), body=least_body(one))
        assert result.to_dict() == json.loads(good)
        for body in ("empty", "html", "other json"):
            with pytest.raises(APIResponseValidationError) as caught:
                reach("Anthropic", one, failing(status, BODIES[body]), path_arguments(one), body=least_body(one))
            assert caught.value.status_code == status


@pytest.mark.parametrize("name", NAMES)
def test_the_client_of_the_generated_package_raises_one_error(name: str) -> None:
    """``attropic_api.Client`` raises UnexpectedStatus with status, body and, where documented, the typed error."""
    one, answering = call(name), Answering()

    def use(client: Any) -> None:
        for status, body in ANSWERS:
            answering.status, answering.body = status, body
            with pytest.raises(attropic_api.UnexpectedStatus) as caught:
                method(client, name)(**required_arguments(one))
            error = caught.value
            assert (error.status, error.content) == (status, body)
            assert (error.parsed is not None) == (documented(one, status) and body == BODIES["error"])

    run("Client", Recorder(answering), use)

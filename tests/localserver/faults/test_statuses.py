"""Errors on demand, seen from a plain socket."""

from __future__ import annotations

import pytest

from attropic.localserver._schema import schemas

from .asking import ask

STATUSES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    405: "invalid_request_error",
    408: "timeout_error",
    409: "invalid_request_error",
    413: "request_too_large",
    418: "invalid_request_error",
    422: "invalid_request_error",
    429: "rate_limit_error",
    500: "api_error",
    503: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("status", STATUSES)
def test_a_status_has_the_error_of_the_api(url: str, status: int, stream: bool) -> None:
    """Every status comes with its type of error and with one request id in header and body, streamed or not."""
    seen = ask(url, f"status={status}", stream=stream)
    error = seen.json
    assert (seen.status, error["type"], error["error"]["type"]) == (status, "error", STATUSES[status])
    assert error["error"]["message"]
    assert error["request_id"] == seen.headers["request-id"]
    assert seen.headers["content-type"] == "application/json"
    for name in ("ErrorResponse", "BetaErrorResponse"):
        assert schemas().problems({"$ref": f"#/components/schemas/{name}"}, error) == []


def test_an_error_says_what_is_asked_for(url: str) -> None:
    """Type, message, and the seconds or the date to come back are those of the fault."""
    seen = ask(
        url, "status=409; error-type=conflict_error; message=It changed; retry-after=Wed, 21 Oct 2026 07:28:00 GMT"
    )
    assert seen.json["error"] == {"type": "conflict_error", "message": "It changed"}
    assert seen.headers["retry-after"] == "Wed, 21 Oct 2026 07:28:00 GMT"


def test_a_success_may_ask_to_come_back(url: str) -> None:
    """`retry-after` alone adds its header to a good answer."""
    seen = ask(url, "retry-after=3")
    assert (seen.status, seen.headers["retry-after"]) == (200, "3")


@pytest.mark.parametrize("path", ["/v1/models", "/v1/nothing", "/v1/files/none"])
def test_any_path_can_fail(url: str, path: str) -> None:
    """A status is answered before it is looked whether the request makes sense."""
    assert ask(url, "status=500", path=path, method="GET").status == 500


REFUSED = [
    ("cutt=5", "cutt: there is no such fault; known are after, content-type, cut,"),
    ("cut", "cut: needs a value, cut=VALUE"),
    ("delay", "delay: needs a value, delay=SECONDS"),
    ("cut=five", "cut: must be a whole number, and is 'five'"),
    ("cut=-1", "cut: must be from 0 to"),
    ("cut=1.5", "cut: must be a whole number"),
    ("delay=inf", "delay: must be a number"),
    ("status=200", "status: must be from 400 to 599, and is 200"),
    ("status=529; status=500", "status: is there twice"),
    ("cut=1; reset=1", "cut: contradicts reset"),
    ("status=500; unknown-block", "status: contradicts unknown-block"),
    ("missing-stop; duplicate-stop", "duplicate-stop: contradicts missing-stop"),
    ("message=x", "message: needs status or error-event beside it"),
    ("after=2", "after: needs error-event beside it"),
    ("ping-count=2", "ping-count: needs ping beside it"),
    ("unknown-block=yes", "unknown-block: takes no value, and has 'yes'"),
    ("ping=0", "ping: must be from 0.001"),
    ("=5", "'=5': is not NAME or NAME=VALUE"),
    ('message="x; status=500', "'message=\"x; status=500': is not NAME or NAME=VALUE"),
]


@pytest.mark.parametrize(("fault", "message"), REFUSED)
def test_a_fault_that_cannot_be_is_refused(url: str, fault: str, message: str) -> None:
    """A header that makes no sense is a 400 whose message names the fault, never a fault that silently is none."""
    seen = ask(url, fault)
    assert (seen.status, seen.json["error"]["type"]) == (400, "invalid_request_error")
    assert seen.json["error"]["message"].startswith(f"x-local-fault: {message}")


@pytest.mark.parametrize(
    "fault", ["error-event", "ping=1", "unknown-event", "unknown-delta", "duplicate-stop", "missing-stop"]
)
def test_faults_of_streams_need_a_stream(url: str, fault: str) -> None:
    """What only a stream can have is refused where the answer is none, with the remedy."""
    seen = ask(url, fault)
    assert seen.status == 400
    assert seen.json["error"]["message"].startswith(f"fault: {fault.partition('=')[0]}: needs a stream of events")


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("unknown-block", "the answer is no message"),
        ("unknown-enum", "has no state"),
        ("line-separator", "has no text"),
    ],
)
def test_content_that_is_not_there_cannot_be_wrong(url: str, fault: str, message: str) -> None:
    """An answer without a place for a fault is a 400 that says so."""
    body = {"model": "claude-opus-4-7", "messages": [{"role": "user", "content": "hi"}]}
    seen = ask(url, fault, path="/v1/messages/count_tokens", body=body)
    assert seen.status == 400
    assert message in seen.json["error"]["message"]


def test_a_real_refusal_is_not_hidden(url: str) -> None:
    """A fault in the content leaves a request that is refused anyway its own error."""
    seen = ask(url, "unknown-block; line-separator", body={"model": "x"})
    assert (seen.status, seen.json["error"]["type"]) == (400, "invalid_request_error")
    assert "fault" not in seen.json["error"]["message"]

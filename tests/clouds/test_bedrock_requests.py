"""What is sent to Bedrock for each operation: address, headers, body; and what its answers are read as."""

from __future__ import annotations

import json
import os
from base64 import b64decode
from typing import Any

import httpx
import pytest

import attropic
from attropic.clouds._bedrock_versions import version_for
from tests.client.calls import MESSAGE, entered
from tests.helpers.scenes import run

from .bedrock_calls import ASK, KEYS, MODEL, begun, chunk, client, ended, streamed

ARN = "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-4-20250514-v1:0"
TURN: dict[str, Any] = {"max_tokens": 100, "messages": [{"role": "user", "content": "hi there"}]}
FIRST = "bedrock-2023-05-31"


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("AWS_", "ANTHROPIC_")):
            monkeypatch.delenv(name)


class Seen:
    """Keeps the requests, and answers them."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.requests: list[httpx.Request] = []
        self._answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answers.pop(0) if self._answers else httpx.Response(200, json=MESSAGE)

    @property
    def target(self) -> str:
        return self.requests[-1].url.raw_path.decode()

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content)

    @property
    def headers(self) -> httpx.Headers:
        return self.requests[-1].headers


def call(method: str, *, options: dict[str, Any] | None = None, coloured: bool = False, **arguments: Any) -> Seen:
    """What a call sends; ``method`` is a path of attributes."""
    counted = httpx.Response(200, json={"inputTokens": 7})
    seen = Seen(*([counted] if method.endswith("count_tokens") else []))

    async def main() -> None:
        async with entered(client(seen, coloured=coloured, **(options or {}))) as made:
            found = made
            for name in method.split("."):
                found = getattr(found, name)
            result = found(**arguments)
            if coloured:
                await result

    run("asyncio" if coloured else "sync", main)
    return seen


#: Call, arguments → the last part of the path, and what the body has beside the turn.
CALLS: dict[str, tuple[str, dict[str, Any], str, dict[str, Any]]] = {
    "create": ("messages.create", {}, "invoke", {}),
    "create, beta": ("beta.messages.create", {"betas": ["b-1", "b-2"]}, "invoke", {"anthropic_beta": ["b-1", "b-2"]}),
    "betas of a header": (
        "messages.create",
        {"extra_headers": {"Anthropic-Beta": "b-1, b-2"}, "extra_body": {"anthropic_beta": ["b-2", "b-3"]}},
        "invoke",
        {"anthropic_beta": ["b-1", "b-2", "b-3"]},
    ),
    "betas of both": (
        "beta.messages.create",
        {"betas": ["b-1"], "extra_body": {"anthropic_beta": ["b-0"]}},
        "invoke",
        {"anthropic_beta": ["b-1", "b-0"]},
    ),
    "version of the caller": (
        "messages.create",
        {"extra_body": {"anthropic_version": "bedrock-2030-01-01"}},
        "invoke",
        {"anthropic_version": "bedrock-2030-01-01"},
    ),
    "version in a header": (
        "messages.create",
        {"extra_headers": {"anthropic-version": "bedrock-2029-01-01"}},
        "invoke",
        {"anthropic_version": "bedrock-2029-01-01"},
    ),
    "user profile": (
        "messages.create",
        {"extra_headers": {"anthropic-user-profile-id": "uprof_1"}},
        "invoke",
        {"user_profile_id": "uprof_1"},
    ),
    "not streamed": ("messages.create", {"stream": False}, "invoke", {}),
}


@pytest.mark.parametrize("coloured", [False, True])
@pytest.mark.parametrize("name", CALLS)
def test_a_call_is_invoke_model(name: str, coloured: bool) -> None:
    """Model and stream leave the body for the path; version, betas and profile go into the body."""
    method, more, action, expected = CALLS[name]
    seen = call(method, coloured=coloured, model=MODEL, **TURN, **more)
    assert str(seen.requests[0].url).startswith("https://bedrock-runtime.eu-west-1.amazonaws.com/model/")
    assert seen.target == f"/model/{MODEL}/{action}"
    assert seen.body == {**TURN, "anthropic_version": FIRST, **expected}
    assert seen.headers["authorization"] == "Bearer local-bearer-key"
    sent = {name for name in seen.headers if name.startswith(("anthropic", "x-api"))}
    assert sent == set()


def test_a_stream_is_invoke_model_with_response_stream() -> None:
    """Streams of both kinds ask for the stream by the path."""
    handler = streamed(*map(chunk, [*begun("Hi"), *ended()]))
    seen = Seen(*(handler(httpx.Request("POST", "https://x")) for _ in range(2)))
    with client(seen) as made:
        with made.messages.create(**ASK, stream=True) as stream:
            assert [event.type for event in stream][-1] == "message_stop"
        with made.messages.stream(**ASK) as events:
            assert events.get_final_text() == "Hi"
    for request in seen.requests:
        assert request.url.path.endswith("/invoke-with-response-stream")
        assert "stream" not in json.loads(request.content)


@pytest.mark.parametrize("coloured", [False, True])
@pytest.mark.parametrize("method", ["messages.count_tokens", "beta.messages.count_tokens"])
def test_tokens_are_counted_of_a_body_of_invoke_model(method: str, coloured: bool) -> None:
    """CountTokens takes the body in base64, and the model without the area of an inference profile."""
    seen = call(method, coloured=coloured, model=MODEL, messages=TURN["messages"])
    assert seen.target == "/model/anthropic.claude-sonnet-4-20250514-v1:0/count-tokens"
    inner = json.loads(b64decode(seen.body["input"]["invokeModel"]["body"]))
    expected = {"messages": TURN["messages"], "anthropic_version": FIRST, "max_tokens": 1}
    assert {key: inner[key] for key in expected} == expected
    assert "model" not in inner


def test_the_count_is_that_of_the_api() -> None:
    """`inputTokens` of Bedrock is `input_tokens`; an answer without it is an error of its type."""
    with client(Seen(httpx.Response(200, json={"inputTokens": 7}), httpx.Response(200, json={"other": 7}))) as made:
        assert made.messages.count_tokens(model=MODEL, messages=TURN["messages"]).input_tokens == 7
        with pytest.raises(attropic.APIResponseValidationError):
            made.messages.count_tokens(model=MODEL, messages=TURN["messages"])


@pytest.mark.parametrize(
    ("model", "written"),
    [
        (MODEL, MODEL),
        (ARN, ARN.replace("/", "%2F")),
        ("a;b:c", "a;b:c"),
        ("a b", "a%20b"),
        ("a?b#c", "a%3Fb%23c"),
        ("a%2Fb", "a%252Fb"),
        ("../x", "..%2Fx"),
        ("漢", "%E6%BC%A2"),
        ("claude-sonnet-4-6", "anthropic.claude-sonnet-4-6"),
    ],
)
def test_models_are_one_segment_of_the_path(model: str, written: str) -> None:
    """`:` and `;` stay, a slash and everything else is encoded; names of the API that are known are translated."""
    seen = call("messages.create", model=model, **TURN)
    assert seen.target == f"/model/{written}/invoke"


@pytest.mark.parametrize("model", ["", " ", ".", "..", "%2e%2E", ";x", ".;x", "..;x"])
def test_models_that_lead_elsewhere_are_refused(model: str) -> None:
    """Empty names and steps in a path are refused by name, before anything is sent."""
    with pytest.raises(ValueError, match="`model`"):
        call("messages.create", model=model, **TURN)


@pytest.mark.parametrize(
    ("model", "asked", "told"),
    [
        (MODEL, "2023-06-01", FIRST),
        (MODEL, "2026-10-21", FIRST),
        ("anthropic.claude-opus-4-6-v1", "2026-10-21", FIRST),
        ("anthropic.claude-3-5-sonnet-20241022-v2:0", "2026-10-21", FIRST),
        ("anthropic.claude-v2:1", "2026-10-21", FIRST),
        ("anthropic.claude-instant-v1", "2026-10-21", FIRST),
        (ARN, "2026-10-21", FIRST),
        ("eu.anthropic.claude-opus-4-7", "2026-10-21", "2026-10-21"),
        ("anthropic.claude-sonnet-5", "2026-10-21", "2026-10-21"),
        ("anthropic.claude-haiku-5-5", "2026-10-21", "2026-10-21"),
        ("arn:aws:bedrock:eu-west-1:1:application-inference-profile/abc", "2026-10-21", "2026-10-21"),
        ("anthropic.claude-opus-4-7", "2023-06-01", FIRST),
        (MODEL, "bedrock-2030-01-01", "bedrock-2030-01-01"),
    ],
)
def test_the_version_is_one_that_the_model_knows(model: str, asked: str, told: str) -> None:
    """The client's version goes to models from Claude 4.7 on; earlier ones are told the only one that they know."""
    assert version_for(model, asked) == told
    assert (
        call("messages.create", options={"api_version": asked}, model=model, **TURN).body["anthropic_version"] == told
    )


def test_query_and_headers_of_the_client_are_sent_and_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Headers of the environment and of the client are part of the signature; `beta=true` is no part of the query."""
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-Team: blue")
    options = {**KEYS, "default_headers": {"X-More": "1"}, "default_query": {"trace": "a b"}}
    seen = call("beta.messages.create", options=options, model=MODEL, **TURN)
    assert seen.target == f"/model/{MODEL}/invoke?trace=a%20b"
    assert (seen.headers["x-team"], seen.headers["x-more"]) == ("blue", "1")
    signed = seen.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
    assert {"host", "content-type", "x-amz-date", "x-amz-security-token", "x-more", "x-team"} <= set(signed)
    assert not {"connection", "user-agent", "accept-encoding", "content-length"} & set(signed)


@pytest.mark.parametrize(
    ("given", "variable", "expected"),
    [
        ({}, None, "https://bedrock-runtime.eu-west-1.amazonaws.com/"),
        ({}, "https://gateway.example/v1", "https://gateway.example/v1/"),
        ({"base_url": "https://other.example"}, "https://gateway.example/v1", "https://other.example/"),
    ],
)
def test_the_address_is_the_argument_the_variable_or_the_region_s(
    given: dict[str, Any], variable: str | None, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ANTHROPIC_BEDROCK_BASE_URL stands between; ANTHROPIC_BASE_URL and ANTHROPIC_API_KEY are for the API itself."""
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://first.example")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-first")
    if variable is not None:
        monkeypatch.setenv("ANTHROPIC_BEDROCK_BASE_URL", variable)
    seen = call("messages.create", options=given, model=MODEL, **TURN)
    assert str(seen.requests[0].url) == f"{expected}model/{MODEL}/invoke"
    assert "x-api-key" not in seen.headers


def test_a_retry_is_signed_anew() -> None:
    """Each attempt has a signature of its own, over its own count of retries, and waits as the server asks."""
    busy = httpx.Response(429, json={"message": "slow"}, headers={"retry-after-ms": "1"})
    seen = Seen(busy)
    with client(seen, **KEYS, max_retries=1) as made:
        made.messages.create(**ASK)
    first, second = (request.headers for request in seen.requests)
    assert (first["x-stainless-retry-count"], second["x-stainless-retry-count"]) == ("0", "1")
    assert first["authorization"] != second["authorization"]


@pytest.mark.parametrize(
    ("status", "kind", "expected", "type_"),
    [
        (400, "ValidationException", attropic.BadRequestError, "invalid_request_error"),
        (403, "AccessDeniedException:http://internal/", attropic.PermissionDeniedError, "permission_error"),
        (403, "com.amazon.coral#UnrecognizedClientException", attropic.PermissionDeniedError, "permission_error"),
        (404, "ResourceNotFoundException", attropic.NotFoundError, "not_found_error"),
        (408, "ModelTimeoutException", attropic.RequestTimeoutError, "timeout_error"),
        (424, "ModelErrorException", attropic.APIStatusError, "api_error"),
        (429, "ThrottlingException", attropic.RateLimitError, "rate_limit_error"),
        (429, "ModelNotReadyException", attropic.RateLimitError, "rate_limit_error"),
        (500, "InternalServerException", attropic.InternalServerError, "api_error"),
        (503, "ServiceUnavailableException", attropic.ServiceUnavailableError, "overloaded_error"),
        (418, "", attropic.APIStatusError, "api_error"),
        (404, "", attropic.NotFoundError, "not_found_error"),
    ],
)
def test_refusals_have_the_classes_of_the_api(status: int, kind: str, expected: type[Exception], type_: str) -> None:
    """The class is that of the status, the type of the error that of the API; what AWS said stays readable."""
    refusal = httpx.Response(
        status, json={"message": "No luck."}, headers={"x-amzn-errortype": kind, "x-amzn-requestid": "r-1"}
    )
    with client(Seen(refusal)) as made, pytest.raises(attropic.APIStatusError) as caught:
        made.messages.create(**ASK)
    error: Any = caught.value
    assert error.__class__ is expected
    assert (error.type, error.status_code, error.request_id) == (type_, status, "r-1")
    assert error.body["message"] == error.body["error"]["message"] == "No luck."


@pytest.mark.parametrize("content", [b"<html>Bad gateway</html>", b"", b"[1]"])
def test_what_a_gateway_on_the_way_says_is_shown(content: bytes) -> None:
    """An error that is not of Bedrock is an error of its status, with its text."""
    with (
        client(Seen(httpx.Response(502, content=content))) as made,
        pytest.raises(attropic.InternalServerError) as caught,
    ):
        made.messages.create(**ASK)
    assert content.decode()[:6] in str(caught.value)


def test_the_body_must_be_an_object() -> None:
    """A call by path whose body is no object says what is missing."""
    with client(Seen()) as made, pytest.raises(attropic.ConfigurationError, match="`model`"):
        made.post("/v1/messages", body=[1], cast_to=object)

"""The local API in the shape of Amazon Bedrock."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any
from urllib.parse import quote

import pytest

from attropic.localserver import Api, LocalServer, Settings
from attropic.localserver._asgi import pieces
from attropic.localserver._wire import Break

from .asking import BEARER, MODEL, ask, bedrock, chunks, events, messages, sent, turn, value

PATH = f"/model/anthropic.{MODEL}-v1%3A0"
ARN = "arn:aws:bedrock:us-east-1"
FIRST_PARTY = {"x-api-key": "local", "anthropic-version": "2023-06-01"}


@pytest.fixture
def api() -> Api:
    return Api(settings=Settings(clouds=True, strict=True, models=(f"{ARN}:1:application-inference-profile/abc",)))


MODELS = [
    (f"anthropic.{MODEL}-v1:0", MODEL),
    (f"us.anthropic.{MODEL}-v1:0", MODEL),
    (f"us-gov.anthropic.{MODEL}-v1:0:200k", MODEL),
    ("global.anthropic.claude-opus-4-6-v1", "claude-opus-4-6"),
    ("anthropic.claude-sonnet-4-6", "claude-sonnet-4-6"),
    (f"{ARN}::foundation-model/anthropic.{MODEL}-v1:0", MODEL),
    (f"{ARN}:123456789012:inference-profile/eu.anthropic.{MODEL}-v1:0", MODEL),
    (f"{ARN}:1:application-inference-profile/abc", f"{ARN}:1:application-inference-profile/abc"),
]


@pytest.mark.parametrize(("given", "meant"), MODELS, ids=[given for given, _ in MODELS])
@pytest.mark.parametrize("safe", ["", ":", "/:"])
def test_a_model_is_named_in_any_way_that_bedrock_knows(api: Api, given: str, meant: str, safe: str) -> None:
    """Ids with a region and a revision, profiles and ARNs, encoded or not, mean the model of the API."""
    response = ask(api, f"/model/{quote(given, safe)}/invoke", bedrock())
    assert (response.status, value(response)["model"]) == (200, meant)
    assert value(response)["content"][0]["text"] == "You said: hello"
    assert response.headers["x-amzn-bedrock-input-token-count"] == str(value(response)["usage"]["input_tokens"])


@pytest.mark.parametrize("version", ["bedrock-2023-05-31", "2026-10-21"])
def test_a_stream_holds_the_events_of_the_api_in_messages_of_aws(api: Api, version: str) -> None:
    """Each event travels in a chunk whose checksums are right; pings are left out, and the last one has counts."""
    body = turn("Tell me a tale", anthropic_version=version)
    response = ask(api, f"{PATH}/invoke-with-response-stream", body)
    assert response.headers["content-type"] == "application/vnd.amazon.eventstream"
    found = chunks(sent(response))
    metrics = found[-1].pop("amazon-bedrock-invocationMetrics")
    plain = ask(api, "/v1/messages", turn("Tell me a tale", model=MODEL, stream=True), FIRST_PARTY)
    expected = [event for event in events(sent(plain)) if event["type"] != "ping"]
    for stream in (found, expected):
        stream[0]["message"].pop("id")
    assert found == expected
    counted = (metrics["inputTokenCount"], metrics["outputTokenCount"])
    assert counted == (expected[-2]["usage"]["input_tokens"], expected[-2]["usage"]["output_tokens"])


REFUSED: list[tuple[str, Any, dict[str, str], int, str, str]] = [
    ("invoke", bedrock(), {}, 403, "MissingAuthenticationTokenException", "Missing Authentication Token"),
    (
        "invoke",
        bedrock(),
        {"authorization": "AWS4-HMAC-SHA256 x"},
        403,
        "IncompleteSignatureException",
        "Authorization",
    ),
    ("invoke", turn("x"), BEARER, 400, "ValidationException", "anthropic_version: Field required"),
    ("invoke", turn("x", anthropic_version="v1"), BEARER, 400, "ValidationException", "anthropic_version: Input"),
    ("invoke", bedrock(model=MODEL), BEARER, 400, "ValidationException", "model: Extra inputs are not permitted"),
    ("invoke", bedrock(stream=True), BEARER, 400, "ValidationException", "stream: Extra inputs are not permitted"),
    ("invoke", bedrock(max_tokens="1"), BEARER, 400, "ValidationException", "max_tokens: Input should be"),
    ("invoke", bedrock(anthropic_beta="x"), BEARER, 400, "ValidationException", "anthropic_beta: Input should be"),
    ("invoke", [], BEARER, 400, "ValidationException", "Input should be a valid dictionary"),
    ("invoke", b"{", BEARER, 400, "ValidationException", "The request body is not valid JSON"),
    ("converse", bedrock(), BEARER, 404, "UnknownOperationException", "Unable to determine service/operation"),
    ("count-tokens", {"input": {}}, BEARER, 400, "ValidationException", "invokeModel: Field required"),
]


@pytest.mark.parametrize(("action", "body", "headers", "status", "kind", "text"), REFUSED)
def test_refusals_have_the_shape_of_bedrock(
    api: Api, action: str, body: Any, headers: dict[str, str], status: int, kind: str, text: str
) -> None:
    """An error is a message in JSON, and its type stands in a header."""
    response = ask(api, f"{PATH}/{action}", body, headers)
    assert (response.status, response.headers["x-amzn-errortype"]) == (status, kind)
    assert list(value(response)) == ["message"]
    assert value(response)["message"].startswith(text)
    assert response.headers["x-amzn-requestid"].count("-") == 4


def test_an_unknown_model_is_refused(api: Api) -> None:
    """Bedrock answers 400 where the API answers 404."""
    response = ask(api, "/model/anthropic.gpt-v1:0/invoke", bedrock())
    assert (response.status, value(response)) == (400, {"message": "The provided model identifier is invalid."})


@pytest.mark.parametrize(
    ("status", "given", "kind"),
    [
        (429, 429, "ThrottlingException"),
        (500, 500, "InternalServerException"),
        (529, 503, "ServiceUnavailableException"),
        (504, 408, "ModelTimeoutException"),
    ],
)
def test_errors_on_demand_have_the_shape_of_bedrock(api: Api, status: int, given: int, kind: str) -> None:
    """A fault of the API is told in Bedrock's words, with the time after which to try again."""
    response = ask(api, f"{PATH}/invoke", bedrock(), {**BEARER, "x-local-fault": f"status={status}; retry-after=3"})
    assert (response.status, response.headers["x-amzn-errortype"]) == (given, kind)
    assert response.headers["retry-after"] == "3"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("overloaded_error", "serviceUnavailableException"),
        ("rate_limit_error", "throttlingException"),
        ("api_error", "internalServerException"),
        ("strange_error", "modelStreamErrorException"),
    ],
)
def test_an_error_ends_a_stream_as_an_exception(api: Api, error: str, kind: str) -> None:
    """An error event of the API is a message of type exception here, with its text."""
    headers = {**BEARER, "x-local-fault": f"error-event={error}; message=Too bad"}
    found, left = messages(sent(ask(api, f"{PATH}/invoke-with-response-stream", bedrock(), headers)))
    last, payload = found[-1]
    assert (last[":message-type"], last[":exception-type"], payload, left) == (
        "exception",
        kind,
        {"message": "Too bad"},
        b"",
    )


def test_a_stream_that_is_cut_ends_within_a_message(api: Api) -> None:
    """What is cut within an event is cut within a message, and the connection ends."""
    headers = {**BEARER, "x-local-fault": "cut=700"}
    response = ask(api, f"{PATH}/invoke-with-response-stream", bedrock(), headers)
    assert not isinstance(response.body, bytes)
    found = list(pieces(response.body))
    whole, left = messages(b"".join(piece for piece in found if isinstance(piece, bytes)))
    assert found[-1] is Break.CUT
    assert whole
    assert left


def test_broken_json_of_a_stream_stands_in_a_chunk(api: Api) -> None:
    """An event whose JSON is broken keeps its frame, so that a client must cope with it."""
    headers = {**BEARER, "x-local-fault": "malformed-json=3"}
    with pytest.raises(json.JSONDecodeError):
        chunks(sent(ask(api, f"{PATH}/invoke-with-response-stream", bedrock(), headers)))


def test_beta_features_stand_in_the_body(api: Api) -> None:
    """``anthropic_beta`` asks for the beta API, whose answers hold more."""
    response = ask(api, f"{PATH}/invoke", bedrock(anthropic_beta=["context-management-2025-06-27"]))
    assert "context_management" in value(response)
    assert "context_management" not in value(ask(api, f"{PATH}/invoke", bedrock()))


def test_tokens_are_counted(api: Api) -> None:
    """CountTokens takes the body of InvokeModel in base64 and gives what the API would use."""
    inner = b64encode(json.dumps(bedrock("count me")).encode()).decode()
    response = ask(api, f"{PATH}/count-tokens", {"input": {"invokeModel": {"body": inner}}})
    used = value(ask(api, f"{PATH}/invoke", bedrock("count me")))["usage"]["input_tokens"]
    assert value(response) == {"inputTokens": used}


def test_requests_are_remembered_as_they_came(api: Api) -> None:
    """What the server has seen is what the client has sent, refused or not."""
    ask(api, f"{PATH}/invoke", bedrock())
    ask(api, f"{PATH}/invoke", turn("x"))
    assert [(seen.path, seen.json()) for seen in api.requests] == [
        (f"{PATH}/invoke", bedrock()),
        (f"{PATH}/invoke", turn("x")),
    ]


def test_a_body_above_the_limit_is_refused() -> None:
    """The limit of the settings holds in the shape of a cloud too."""
    api = Api(settings=Settings(clouds=True, max_body=100))
    response = ask(api, f"{PATH}/invoke", b" " * 101)
    assert (response.status, response.headers["x-amzn-errortype"]) == (413, "RequestEntityTooLargeException")


def test_credentials_of_the_settings_hold() -> None:
    """An unknown token and one that may do nothing are refused as AWS does."""
    api = Api(settings=Settings(clouds=True, keys=frozenset({"known", "poor"}), forbidden=frozenset({"poor"})))
    found = [ask(api, f"{PATH}/invoke", bedrock(), {"authorization": f"Bearer {k}"}) for k in ("known", "poor", "no")]
    assert [response.status for response in found] == [200, 403, 403]
    kinds = [response.headers["x-amzn-errortype"] for response in found[1:]]
    assert kinds == ["AccessDeniedException", "UnrecognizedClientException"]


def test_the_clouds_are_there_only_when_asked_for() -> None:
    """Without the setting the paths of the clouds are unknown, as they are to the API."""
    with LocalServer() as server:
        assert ask(server.api, f"{PATH}/invoke", bedrock()).status == 404

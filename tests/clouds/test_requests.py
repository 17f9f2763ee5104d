"""Request tables: for each operation and platform, what goes on the wire for the same call."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any

import pytest

from attropic.clouds import bedrock, vertex
from tests.client.calls import MESSAGE, answer, run, settled

TURNS = [{"role": "user", "content": "Hi."}]
BODY = {"messages": TURNS, "max_tokens": 5}
ARN = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/ab12"
NEW, OLD = "claude-opus-5", "claude-opus-4-5"
OLD_ON_BEDROCK = "anthropic.claude-opus-4-5-20251101-v1:0"
BEDROCK = "https://bedrock-runtime.eu-west-1.amazonaws.com/model"
VERTEX = (
    "https://europe-west1-aiplatform.googleapis.com/v1/projects/blue/locations/europe-west1/publishers/anthropic/models"
)
V_BEDROCK, V_VERTEX = "bedrock-2023-05-31", "vertex-2023-10-16"
BETAS = ["context-1m-2025-08-07", "other-2025-01-01"]
CLIENTS: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "bedrock": (
        [bedrock.AnthropicBedrock, bedrock.AsyncAnthropicBedrock],
        {"api_key": "bearer-key", "aws_region": "eu-west-1"},
    ),
    "vertex": (
        [vertex.AnthropicVertex, vertex.AsyncAnthropicVertex],
        {"access_token": "bearer-key", "region": "europe-west1", "project_id": "blue", "max_retries": 0},
    ),
}
#: Platform, operation, model and options → address, body, and headers; None is a header that must not be there.
TABLE: list[tuple[str, str, str, dict[str, Any], str, dict[str, Any], dict[str, str | None]]] = [
    ("bedrock", "create", OLD, {}, f"{OLD_ON_BEDROCK}/invoke", {**BODY, "anthropic_version": V_BEDROCK}, {}),
    (
        "bedrock", "stream", OLD, {}, f"{OLD_ON_BEDROCK}/invoke-with-response-stream",
        {**BODY, "anthropic_version": V_BEDROCK}, {},
    ),
    (
        "bedrock", "create", ARN, {}, f"{ARN.replace('/', '%2F')}/invoke",
        {**BODY, "anthropic_version": V_BEDROCK}, {},
    ),
    ("bedrock", "create", "a;b c", {}, "a;b%20c/invoke", {**BODY, "anthropic_version": V_BEDROCK}, {}),
    (
        "bedrock", "create", OLD, {"extra_body": {"anthropic_version": "mine"}}, f"{OLD_ON_BEDROCK}/invoke",
        {**BODY, "anthropic_version": "mine"}, {},
    ),
    (
        "bedrock", "create", OLD, {"extra_headers": {"Anthropic-Beta": ",".join(BETAS)}}, f"{OLD_ON_BEDROCK}/invoke",
        {**BODY, "anthropic_version": V_BEDROCK, "anthropic_beta": BETAS}, {"anthropic-beta": None},
    ),
    (
        "bedrock", "beta.create", OLD, {"betas": BETAS}, f"{OLD_ON_BEDROCK}/invoke",
        {**BODY, "anthropic_version": V_BEDROCK, "anthropic_beta": BETAS}, {"anthropic-beta": None},
    ),
    (
        "bedrock", "create", OLD, {"extra_query": {"trace": "1"}}, f"{OLD_ON_BEDROCK}/invoke?trace=1",
        {**BODY, "anthropic_version": V_BEDROCK}, {},
    ),
    (
        "bedrock", "count_tokens", OLD, {}, f"{OLD_ON_BEDROCK}/count-tokens",
        {"messages": TURNS, "max_tokens": 1, "anthropic_version": V_BEDROCK}, {},
    ),
    (
        "bedrock", "count_tokens", f"us.{OLD_ON_BEDROCK}", {}, f"{OLD_ON_BEDROCK}/count-tokens",
        {"messages": TURNS, "max_tokens": 1, "anthropic_version": V_BEDROCK}, {},
    ),
    ("vertex", "create", NEW, {}, f"{NEW}:rawPredict", {**BODY, "anthropic_version": V_VERTEX}, {}),
    (
        "vertex", "stream", OLD, {}, "claude-opus-4-5@20251101:streamRawPredict",
        {**BODY, "stream": True, "anthropic_version": V_VERTEX}, {},
    ),
    (
        "vertex", "create", "claude-3-sonnet@20240229", {}, "claude-3-sonnet@20240229:rawPredict",
        {**BODY, "anthropic_version": V_VERTEX}, {},
    ),
    ("vertex", "create", "a/b?c", {}, "a%2Fb%3Fc:rawPredict", {**BODY, "anthropic_version": V_VERTEX}, {}),
    (
        "vertex", "create", NEW, {"extra_body": {"anthropic_version": "mine"}}, f"{NEW}:rawPredict",
        {**BODY, "anthropic_version": "mine"}, {},
    ),
    (
        "vertex", "beta.create", NEW, {"betas": BETAS}, f"{NEW}:rawPredict",
        {**BODY, "anthropic_version": V_VERTEX}, {"anthropic-beta": ",".join(BETAS)},
    ),
    (
        "vertex", "count_tokens", NEW, {}, "count-tokens:rawPredict",
        {"model": NEW, "messages": TURNS, "anthropic_version": V_VERTEX}, {},
    ),
]  # fmt: skip


async def call(client: Any, operation: str, arguments: dict[str, Any]) -> Any:
    """One call of an operation of the table."""
    beta, _, name = operation.rpartition(".")
    messages = client.beta.messages if beta else client.messages
    if name == "count_tokens":
        return await settled(messages.count_tokens(**{**arguments, "messages": TURNS}))
    if name == "stream":
        return await settled(messages.create(**arguments, **BODY, stream=True))
    return await settled(messages.create(**arguments, **BODY))


@pytest.mark.parametrize("colour", [0, 1], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("platform", "operation", "model", "options", "target", "body", "headers"),
    TABLE,
    ids=lambda value: str(value)[:40],
)
def test_request(
    platform: str,
    operation: str,
    model: str,
    options: dict[str, Any],
    target: str,
    body: dict[str, Any],
    headers: dict[str, str | None],
    colour: int,
) -> None:
    """The address, headers and body of a call are those of the table."""
    kinds, arguments = CLIENTS[platform]
    seen = run(
        kinds[colour],
        lambda client: call(client, operation, {"model": model, **options}),
        answer(200, {**MESSAGE, "inputTokens": 1, "input_tokens": 1}),
        **arguments,
    )
    request, sent = seen.request, json.loads(seen.request.content)
    if platform == "bedrock" and operation == "count_tokens":
        assert list(sent) == ["input"]
        sent = json.loads(b64decode(sent["input"]["invokeModel"]["body"]))

    assert request.method == "POST"
    assert str(request.url) == f"{BEDROCK if platform == 'bedrock' else VERTEX}/{target}"
    assert sent == body
    assert request.headers["authorization"] == "Bearer bearer-key"
    assert request.headers["content-type"] == "application/json"
    for name, value in {"anthropic-version": None, "x-api-key": None, **headers}.items():
        assert request.headers.get(name) == value, name


@pytest.mark.parametrize("platform", list(CLIENTS))
@pytest.mark.parametrize("model", ["", "..", "%2e%2e", None])
def test_model_that_leads_elsewhere_is_refused(platform: str, model: Any) -> None:
    """A model that is empty or a step in the path is refused by name, and nothing is sent."""
    kinds, arguments = CLIENTS[platform]
    with pytest.raises(ValueError, match="`model`"):
        run(kinds[0], lambda client: call(client, "create", {"model": model}), **arguments)

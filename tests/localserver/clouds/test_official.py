"""The clients of the official package for the clouds talk to the local API."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

import pytest

from attropic.localserver import LocalServer, Settings

from .asking import MODEL

anthropic = pytest.importorskip("anthropic", reason="the official package is not installed")
needs_botocore = pytest.mark.skipif(find_spec("botocore") is None, reason="botocore is not installed")
needs_boto3 = pytest.mark.skipif(find_spec("boto3") is None, reason="boto3 is not installed")

BEDROCK, VERTEX = f"us.anthropic.{MODEL}-v1:0", "claude-sonnet-4@20250514"
KEY = {"aws_access_key": "AKIDEXAMPLE", "aws_secret_key": "the-secret", "aws_session_token": "a-token"}
Ask = Callable[..., Any]


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_BEDROCK_BASE_URL", "ANTHROPIC_VERTEX_BASE_URL", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer(settings=Settings(clouds=True, aws_keys={"AKIDEXAMPLE": "the-secret"})) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def bedrock(request: pytest.FixtureRequest, server: LocalServer) -> Ask:
    """Asks as ``AnthropicBedrock``, or as its async twin."""
    names = {"sync": "AnthropicBedrock", "async": "AsyncAnthropicBedrock"}
    return _asking(
        names[request.param], {"api_key": "local", "aws_region": "eu-west-1", "base_url": server.url}, BEDROCK
    )


@pytest.fixture(params=["sync", "async"])
def vertex(request: pytest.FixtureRequest, server: LocalServer) -> Ask:
    """Asks as ``AnthropicVertex``, or as its async twin."""
    names = {"sync": "AnthropicVertex", "async": "AsyncAnthropicVertex"}
    given = {"access_token": "local", "region": "global", "project_id": "acme", "base_url": f"{server.url}/v1"}
    return _asking(names[request.param], given, VERTEX)


def _asking(name: str, usual: dict[str, Any], model: str) -> Ask:
    def ask(
        method: str, text: str = "hi there", fault: str = "", options: dict[str, Any] | None = None, **more: Any
    ) -> Any:
        limits = {} if method == "count_tokens" else {"max_tokens": 100}
        turn = {"model": model, "messages": [{"role": "user", "content": text}], **limits, **more}
        turn["extra_headers"] = {"x-local-fault": fault} if fault else {}
        made = getattr(anthropic, name)(**{"max_retries": 0, **usual, **(options or {})})
        return asyncio.run(_asked_async(made, method, turn)) if "Async" in name else _asked(made, method, turn)

    return ask


def _asked(client: Any, method: str, turn: dict[str, Any]) -> Any:
    with client:
        if method != "stream":
            return getattr(client.messages, method)(**turn)
        with client.messages.stream(**turn) as stream:
            return [event.type for event in stream], stream.get_final_message()


async def _asked_async(client: Any, method: str, turn: dict[str, Any]) -> Any:
    async with client:
        if method != "stream":
            return await getattr(client.messages, method)(**turn)
        async with client.messages.stream(**turn) as stream:
            return [event.type async for event in stream], await stream.get_final_message()


def test_bedrock_gives_a_message(bedrock: Ask) -> None:
    """A message comes with its text, by the name that the API gives its model."""
    message = bedrock("create")
    assert (message.content[0].text, message.model) == ("You said: hi there", MODEL)


@needs_botocore
def test_bedrock_streams(bedrock: Ask) -> None:
    """botocore reads the event stream, and the message is whole."""
    types, message = bedrock("stream")
    assert (types[0], types[-1]) == ("message_start", "message_stop")
    assert message.content[0].text == "You said: hi there"


@needs_boto3
def test_bedrock_signs(bedrock: Ask) -> None:
    """A request that boto3 signed is accepted; one that was signed with another secret is not."""
    signed = {"api_key": None, **KEY}
    assert bedrock("create", options=signed).content[0].text == "You said: hi there"
    arn = f"arn:aws:bedrock:eu-west-1:1:inference-profile/{BEDROCK}"
    assert bedrock("create", options=signed, model=arn).model == MODEL
    with pytest.raises(anthropic.PermissionDeniedError, match="signature we calculated does not match"):
        bedrock("create", options={**signed, "aws_secret_key": "another"})


ERRORS = {429: "RateLimitError", 500: "InternalServerError", 529: "InternalServerError", 403: "PermissionDeniedError"}


@pytest.mark.parametrize(("status", "name"), ERRORS.items())
def test_bedrock_errors_have_their_classes(bedrock: Ask, status: int, name: str) -> None:
    """Each refusal is the exception that the client has for it."""
    with pytest.raises(getattr(anthropic, name), match="Too bad"):
        bedrock("create", fault=f"status={status}; message=Too bad")


def test_bedrock_refuses_what_the_api_refuses(bedrock: Ask) -> None:
    """The message names the field, and a model that is not there."""
    with pytest.raises(anthropic.BadRequestError, match="stop_sequences: Input should be"):
        bedrock("create", extra_body={"stop_sequences": "END"})
    with pytest.raises(anthropic.BadRequestError, match="The provided model identifier is invalid"):
        bedrock("create", model="anthropic.gpt")


@needs_botocore
def test_an_error_in_a_stream_of_bedrock_is_raised(bedrock: Ask) -> None:
    """The exception in the event stream reaches the caller with its text."""
    with pytest.raises(anthropic.APIStatusError, match="Too bad"):
        bedrock("stream", fault="error-event=overloaded_error; message=Too bad")


def test_vertex_gives_a_message_and_a_stream(vertex: Ask) -> None:
    """A message comes whole or as events, and its tokens are counted."""
    assert vertex("create").content[0].text == "You said: hi there"
    types, message = vertex("stream")
    assert (types[0], types[-1], message.content[0].text) == ("message_start", "message_stop", "You said: hi there")
    assert vertex("count_tokens").input_tokens == message.usage.input_tokens


@pytest.mark.parametrize(("status", "name"), {**ERRORS, 401: "AuthenticationError", 404: "NotFoundError"}.items())
def test_vertex_errors_have_their_classes(vertex: Ask, status: int, name: str) -> None:
    """Each refusal is the exception that the client has for it, in Google's shape or in the API's."""
    with pytest.raises(getattr(anthropic, name), match="Too bad"):
        vertex("create", fault=f"status={status}; message=Too bad")

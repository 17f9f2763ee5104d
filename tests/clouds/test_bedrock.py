"""The clients of Bedrock against the local server: the whole overlay works, and gives what the official one does."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from typing import Any

import pytest

import attropic
from attropic.clouds._unsupported import NotOfferedError
from attropic.clouds.bedrock import AnthropicBedrock, AsyncAnthropicBedrock
from attropic.lib.bedrock import AnthropicBedrock as Official
from attropic.localserver import LocalServer, Settings
from tests.client.calls import entered
from tests.helpers.scenes import COLOURS, run

from .bedrock_calls import ASK, BEARER, KEYS, MODEL, PLAIN

pytest.importorskip("botocore")
ARN = f"arn:aws:bedrock:eu-west-1:123456789012:inference-profile/{MODEL}"
CREDENTIALS = {"bearer": BEARER, "signed": KEYS}
TOOL: Any = {"name": "look", "description": "Look.", "input_schema": {"type": "object", "properties": {}}}


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("AWS_", "ANTHROPIC_")):
            monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    keys = {KEYS["aws_access_key"]: KEYS["aws_secret_key"]}
    with LocalServer(settings=Settings(clouds=True, aws_keys=keys)) as running:
        yield running


def made(server: LocalServer, colour: str = "sync", **options: Any) -> Any:
    if not {*options} & {*KEYS, *BEARER, "session"}:
        options |= BEARER
    kind = AnthropicBedrock if colour == "sync" else AsyncAnthropicBedrock
    return kind(**{"aws_region": "eu-west-1", "base_url": server.url, "max_retries": 0, **options})


async def settled(value: Any) -> Any:
    """A value, awaited when it must be."""
    return await value if hasattr(value, "__await__") else value


async def events_of(stream: Any) -> list[Any]:
    """All events of a stream of either colour."""
    if hasattr(stream, "__aiter__"):
        return [event async for event in stream]
    return list(stream)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("who", CREDENTIALS)
def test_create_stream_and_count(server: LocalServer, who: str, colour: str) -> None:
    """With a bearer key or a signature: a message, its stream in events and raw, and the count of its tokens."""

    async def main() -> None:
        async with entered(made(server, colour, **CREDENTIALS[who])) as client:
            message = await settled(client.messages.create(**ASK))
            assert (message.content[0].text, message.model) == ("You said: hi there", PLAIN)
            assert message._request_id.startswith("00000000-")
            async with entered(client.messages.stream(**ASK)) as stream:
                types = [event.type for event in await events_of(stream)]
                whole = await settled(stream.get_final_message())
            assert (types[0], types[-1]) == ("message_start", "message_stop")
            assert (whole.content[0].text, whole.usage.output_tokens) == (
                message.content[0].text,
                message.usage.output_tokens,
            )
            counted = await settled(client.messages.count_tokens(model=MODEL, messages=ASK["messages"]))
            assert counted.input_tokens == message.usage.input_tokens
            plain = await settled(client.beta.messages.create(**ASK, betas=["fine-grained-tool-streaming-2025-05-14"]))
            assert plain.content[0].text == message.content[0].text

    run(colour, main)


@pytest.mark.parametrize("colour", COLOURS)
def test_tools_run_in_a_loop(server: LocalServer, colour: str) -> None:
    """The tool runner calls the tool that the model asks for, and gives the answer after it."""
    called: list[str] = []

    async def main() -> None:
        def look(place: str) -> str:
            """Look somewhere.

            Args:
                place: Where.
            """
            called.append(place)
            return "a tree"

        async with entered(made(server, colour, **KEYS)) as client:
            ask = {**ASK, "tool_choice": {"type": "any"}}
            runner = client.beta.messages.tool_runner(**ask, tools=[attropic.beta_tool(look)], max_iterations=2)
            last = await settled(runner.until_done())
            assert last.content

    run(colour, main)
    assert called


@pytest.mark.parametrize("colour", COLOURS)
def test_a_tool_call_is_streamed(server: LocalServer, colour: str) -> None:
    """The input of a tool that the model must call arrives in pieces and is read whole."""

    async def main() -> None:
        async with entered(made(server, colour)) as client:
            ask = {**ASK, "tools": [TOOL], "tool_choice": {"type": "tool", "name": "look"}}
            async with entered(client.messages.stream(**ask)) as stream:
                await events_of(stream)
                message = await settled(stream.get_final_message())
            assert [block.type for block in message.content] == ["tool_use"]
            assert (message.content[0].name, message.stop_reason) == ("look", "tool_use")

    run(colour, main)


#: Type of the API's error in a stream → the class; each travels as an exception of AWS.
IN_STREAM = {
    "api_error": attropic.InternalServerError,
    "invalid_request_error": attropic.BadRequestError,
    "overloaded_error": attropic.OverloadedError,
    "rate_limit_error": attropic.RateLimitError,
    "timeout_error": attropic.GatewayTimeoutError,
    "made_up_error": attropic.InternalServerError,
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", IN_STREAM)
def test_every_error_in_a_stream_has_its_class(server: LocalServer, kind: str, colour: str) -> None:
    """The six exceptions of InvokeModelWithResponseStream are the errors of the API, at the place where they came."""

    async def main() -> None:
        headers = {"x-local-fault": f"error-event={kind}; message=Too bad"}
        async with entered(made(server, colour)) as client:
            with pytest.raises(IN_STREAM[kind], match="Too bad") as caught:
                async with entered(client.messages.stream(**ASK, extra_headers=headers)) as stream:
                    await events_of(stream)
        assert type(caught.value) is IN_STREAM[kind]

    run(colour, main)


STATUSES = {
    400: attropic.BadRequestError,
    401: attropic.PermissionDeniedError,
    403: attropic.PermissionDeniedError,
    404: attropic.NotFoundError,
    413: attropic.ContentTooLargeError,
    429: attropic.RateLimitError,
    500: attropic.InternalServerError,
    504: attropic.RequestTimeoutError,
    529: attropic.ServiceUnavailableError,
}


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
@pytest.mark.parametrize("status", STATUSES)
def test_every_refusal_has_its_class(server: LocalServer, status: int, colour: str) -> None:
    """Each refusal is the class of the status with which Bedrock answers, for create, stream and count alike."""

    async def main() -> None:
        headers = {"x-local-fault": f"status={status}; message=Too bad"}
        counted = {"model": MODEL, "messages": ASK["messages"]}
        async with entered(made(server, colour, **KEYS)) as client:
            for method, ask in (("create", ASK), ("count_tokens", counted), ("create", {**ASK, "stream": True})):
                with pytest.raises(STATUSES[status], match="Too bad") as caught:
                    await settled(getattr(client.messages, method)(**ask, extra_headers=headers))
                assert type(caught.value) is STATUSES[status]

    run(colour, main)


def test_a_wrong_secret_is_refused_and_not_shown(server: LocalServer) -> None:
    """The server works the signature out by itself; the message shows no token."""
    wrong = made(server, **{**KEYS, "aws_secret_key": "another"})
    with wrong, pytest.raises(attropic.PermissionDeniedError, match="signature we calculated") as caught:
        wrong.messages.create(**ASK)
    assert KEYS["aws_session_token"] not in str(caught.value)
    with made(server, **KEYS, default_query={"trace": "a b&c=1/2"}, default_headers={"x-two": "a  b"}) as client:
        assert client.messages.create(**{**ASK, "model": ARN}).model == PLAIN


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_a_function_gives_the_bearer_key_for_each_attempt(server: LocalServer, colour: str) -> None:
    """A key that changes is asked for each time; an async client takes an async function."""
    asked: list[int] = []

    def key() -> str:
        asked.append(1)
        return "fresh-key"

    async def async_key() -> str:
        return key()

    async def main() -> None:
        async with entered(made(server, colour, api_key=key if colour == "sync" else async_key)) as client:
            await settled(client.messages.create(**ASK))
            await settled(client.messages.create(**ASK))

    run(colour, main)
    assert len(asked) == 2


def test_middleware_sees_the_request_of_the_api(server: LocalServer) -> None:
    """Path and model are those of the API, before the rewriting, and no signature is there yet."""
    seen: list[Any] = []

    def look(request: Any, call_next: Any) -> Any:
        seen.append((request.url, request.json["model"], "authorization" in request.headers))
        return call_next(request)

    with made(server, **KEYS, middleware=[look]) as client:
        client.messages.create(**ASK)
    assert seen == [(f"{server.url}/v1/messages", MODEL, False)]


def test_raw_events_and_raw_answers(server: LocalServer) -> None:
    """Raw answers have the headers of AWS and the parsed message; raw events the bytes of the stream."""
    with made(server) as client:
        raw = client.messages.with_raw_response.create(**ASK)
        assert raw.headers["x-amzn-bedrock-input-token-count"] == str(raw.parse().usage.input_tokens)
        with client.messages.create(**ASK, stream=True) as stream:
            events = list(stream.raw_events())
        assert events[0].event == "message_start"
        assert all(b":message-type" in event.raw for event in events)


@pytest.mark.parametrize("method", ["messages.batches.list", "models.list", "beta.files.list", "completions.create"])
def test_what_bedrock_does_not_offer_is_said_at_once(server: LocalServer, method: str) -> None:
    """Batches, files and models raise an error that names operation and platform; nothing is sent."""
    found: Any = made(server, base_url="http://127.0.0.1:1")
    for name in method.split("."):
        found = getattr(found, name)
    more = {"model": "m", "prompt": "p", "max_tokens_to_sample": 1} if "completions" in method else {}
    with pytest.raises(NotOfferedError, match=f"`{method}` is not offered by Amazon Bedrock"):
        found(**more)


def test_copies_replace_who_signs_and_where(server: LocalServer) -> None:
    """A copy has another region, key or session; attributes say what was given, under their official names."""
    client = made(server, **KEYS)
    other = client.copy(aws_region="us-east-1", max_retries=5)
    assert (other.aws_region, other.aws_access_key, other.max_retries) == ("us-east-1", "AKIDEXAMPLE", 5)
    assert (client.aws_region, client.aws_secret_key) == ("eu-west-1", KEYS["aws_secret_key"])
    assert client.aws_session_token == KEYS["aws_session_token"]
    profiled = client.with_options(aws_profile="work")
    assert (profiled.aws_profile, profiled.aws_access_key) == ("work", None)
    bearer = made(server).copy(api_key="another-key")
    assert (bearer.api_key, made(server, **KEYS).api_key) == ("another-key", None)
    with pytest.raises(attropic.ConfigurationError, match="aws_reigon"):
        client.copy(aws_reigon="x")


def test_arguments_have_the_official_order_and_place() -> None:
    """Positional arguments stand where the official package has them, and so does the class."""
    client = AnthropicBedrock("secret", "AKID", "us-west-2", None, "token", None, "http://127.0.0.1:1", 3.0, 4)
    assert (client.aws_secret_key, client.aws_access_key, client.aws_region) == ("secret", "AKID", "us-west-2")
    assert (client.aws_session_token, client.timeout, client.max_retries) == ("token", 3.0, 4)
    assert Official is AnthropicBedrock


@pytest.mark.parametrize("who", CREDENTIALS)
def test_the_official_client_gives_the_same(server: LocalServer, who: str) -> None:
    """Message, events of the stream and class of errors are those of the official client at the same server."""
    anthropic: Any = pytest.importorskip("anthropic")
    pytest.importorskip("boto3")
    options = {"aws_region": "eu-west-1", "base_url": server.url, "max_retries": 0, **CREDENTIALS[who]}
    ask = {**ASK, "tools": [TOOL]}

    def told(client: Any, errors: Any) -> list[Any]:
        message = client.messages.create(**ask)
        found: list[Any] = [[block.to_dict() for block in message.content], message.model, message.stop_reason]
        found += [message.usage.input_tokens, message.usage.output_tokens]
        with client.messages.create(**ask, stream=True) as stream:
            found.append([event.type for event in stream])
        with client.messages.stream(**ask) as helper:
            found.append([event.type for event in helper])
            found.append(helper.get_final_message().content[0].text)
        for fault in ("status=429", "status=529", "status=403", "status=400"):
            with pytest.raises(errors.APIStatusError) as caught:
                client.messages.create(**ask, extra_headers={"x-local-fault": f"{fault}; message=Too bad"})
            found.append((type(caught.value).__name__, caught.value.status_code, caught.value.body["message"]))
        return found

    with made(server, **CREDENTIALS[who]) as ours, anthropic.AnthropicBedrock(**options) as theirs:
        assert told(ours, attropic) == told(theirs, anthropic)

    async def both() -> list[Any]:
        texts = []
        for kind in (AsyncAnthropicBedrock, anthropic.AsyncAnthropicBedrock):
            async with kind(**options) as client, client.messages.stream(**ask) as stream:
                texts.append(await stream.get_final_text())
        return texts

    assert len(set(asyncio.run(both()))) == 1

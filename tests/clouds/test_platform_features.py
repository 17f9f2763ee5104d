"""Everything that the client does, on each platform: the same scene gives what it gives at the API itself."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

import attropic
from attropic.clouds import bedrock, vertex
from attropic.localserver import Api, Fault, Settings
from attropic.testing import AsyncLocalTransport, LocalTransport, reply_of
from attropic.tools import beta_async_tool, beta_tool
from tests.client.calls import entered, gathered, settled

MODEL = "claude-opus-4-5-20251101"
ASK: dict[str, Any] = {
    "model": MODEL,
    "max_tokens": 200,
    "messages": [{"role": "user", "content": "Where is it warm?"}],
}
SIGNED = {"aws_access_key": "AKIDEXAMPLE", "aws_secret_key": "secret-key", "aws_session_token": "secret-session"}
AT = {"aws_region": "eu-west-1"}
KINDS: dict[str, tuple[Any, Any, dict[str, Any]]] = {
    "api": (attropic.Anthropic, attropic.AsyncAnthropic, {"api_key": "local", "base_url": "http://localhost:9"}),
    "bedrock": (bedrock.AnthropicBedrock, bedrock.AsyncAnthropicBedrock, {"api_key": "local", **AT}),
    "signed": (bedrock.AnthropicBedrock, bedrock.AsyncAnthropicBedrock, {**SIGNED, **AT}),
    "vertex": (
        vertex.AnthropicVertex, vertex.AsyncAnthropicVertex,
        {"access_token": "local", "region": "global", "project_id": "acme"},
    ),
}  # fmt: skip
Scene = Callable[[Any, Api], Awaitable[Any]]


@dataclasses.dataclass
class City:
    """A place."""

    name: str
    degrees: int


def say(body: Any) -> Any:
    """What the model says: a tool call first, then a city as JSON."""
    last = body["messages"][-1]["content"]
    if body.get("tools") and isinstance(last, str):
        return reply_of("I look.", tool_use={"name": "look", "input": {"city": "Köln"}})
    if body.get("tools"):
        return reply_of(f"It is {last[0]['content']}.")
    return reply_of('{"name": "Köln", "degrees": 31}')


def play(where: str, scene: Scene, colour: str, **options: Any) -> Any:
    """What a scene gives with a client of a platform over a local API."""
    plain, waits, arguments = KINDS[where]
    api = Api(say, settings=Settings(clouds=True, strict=True, aws_keys={"AKIDEXAMPLE": "secret-key"}))
    options = {**arguments, "retry": attropic.RetryPolicy(initial_delay=0.0), **options}

    async def main() -> Any:
        library: Any
        if colour == "sync":
            library, kind = httpx.Client(transport=LocalTransport(api)), plain
        else:
            library, kind = httpx.AsyncClient(transport=AsyncLocalTransport(api)), waits
        async with entered(kind(http_client=library, **options)) as client:
            return await scene(client, api)

    return asyncio.run(main())


async def create(client: Any, api: Api) -> Any:
    """A whole answer."""
    message = await settled(client.messages.create(**ASK))
    return message.model, message.content[0].text, message.usage.output_tokens, message.stop_reason


async def events(client: Any, api: Api) -> Any:
    """The events of the API."""
    stream = await settled(client.messages.create(**ASK, stream=True))
    return [event.type for event in await gathered(stream) if event.type != "ping"]


async def stream(client: Any, api: Api) -> Any:
    """A message stream with the helpers of it."""
    async with entered(client.messages.stream(**ASK)) as opened:
        text = "".join(await gathered(opened.text_stream))
        message = await settled(opened.get_final_message())
    return text, message.usage.input_tokens, message.stop_reason


async def beta_stream(client: Any, api: Api) -> Any:
    """A message stream of the beta API, with a beta."""
    async with entered(client.beta.messages.stream(**ASK, betas=["context-1m-2025-08-07"])) as opened:
        message = await settled(opened.get_final_message())
    return message.content[0].text, api.requests[-1].headers.get("content-type")


async def long_answer(client: Any, api: Api) -> Any:
    """An answer that is streamed on the way."""
    message = await settled(client.messages.create(**{**ASK, "max_tokens": 64_000}))
    return message.content[0].text, message.usage.output_tokens


async def parse(client: Any, api: Api) -> Any:
    """An answer in a type."""
    return (await settled(client.messages.parse(**ASK, output_format=City))).parsed_output


async def tools(client: Any, api: Api) -> Any:
    """A loop of tools."""

    def look(city: str) -> str:
        """Look at the thermometer.

        Args:
            city: Where.
        """
        return f"31 °C in {city}"

    async def async_look(city: str) -> str:
        return look(city)

    async_look.__doc__ = look.__doc__
    plain = isinstance(client, attropic.Anthropic)
    tool = beta_tool(look) if plain else beta_async_tool(name="look")(async_look)
    runner = client.beta.messages.tool_runner(**ASK, tools=[tool])
    message = await settled(runner.until_done())
    return message.content[0].text


async def count(client: Any, api: Api) -> Any:
    """Tokens that are counted; the answer as it came has the same."""
    asked = {"model": MODEL, "messages": ASK["messages"]}
    raw = await settled(client.messages.with_raw_response.count_tokens(**asked))
    return (await settled(client.messages.count_tokens(**asked))).input_tokens, (
        await settled(raw.parse())
    ).input_tokens


async def raw(client: Any, api: Api) -> Any:
    """An answer as it came."""
    answer = await settled(client.messages.with_raw_response.create(**ASK))
    return answer.status_code, (await settled(answer.parse())).content[0].text, answer.request_id is not None


async def retried(client: Any, api: Api) -> Any:
    """A call that goes through at the second attempt."""
    api.fault_next(Fault(status=529))
    answer = await settled(client.messages.with_raw_response.create(**ASK))
    return answer.retries_taken, len(api.requests)


async def refused(client: Any, api: Api) -> Any:
    """An error of the request."""
    with pytest.raises(attropic.BadRequestError) as caught:
        await settled(client.messages.create(**{**ASK, "max_tokens": -1}))
    assert "secret" not in repr(dict(caught.value.request.headers)).replace("[secret]", "")
    return type(caught.value), caught.value.type, caught.value.request_id is not None, caught.value.is_retryable


SCENES = [create, events, stream, beta_stream, long_answer, parse, tools, count, raw, retried, refused]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("where", ["bedrock", "signed", "vertex"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_every_feature_gives_what_it_gives_at_the_api(scene: Scene, where: str, colour: str) -> None:
    """On each platform, and in each colour, a feature gives the same as at the API itself."""
    assert play(where, scene, colour) == play("api", scene, colour)


@pytest.mark.parametrize("where", ["bedrock", "signed", "vertex"])
def test_no_variable_of_the_api_reaches_a_cloud(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and address of the API in the environment change nothing for a client of a cloud."""
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"):
        monkeypatch.setenv(name, "sk-home")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://home.test")

    async def scene(client: Any, api: Api) -> Any:
        await settled(client.messages.create(**ASK))
        return client.base_url, str(api.requests[-1].headers)

    base_url, headers = play(where, scene, "sync")

    assert "home" not in base_url + headers


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("where", ["bedrock", "vertex"])
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.messages.batches.create(requests=[{"custom_id": "a", "params": ASK}]),
        lambda client: client.beta.messages.batches.list(),
        lambda client: client.models.list(),
        lambda client: client.beta.files.list(),
        lambda client: client.beta.skills.list(),
    ],
)
def test_what_a_cloud_lacks_is_said_by_name(call: Any, where: str, colour: str) -> None:
    """Batches, models, files and skills are refused on both clouds before anything is sent."""

    async def scene(client: Any, api: Api) -> Any:
        with pytest.raises(attropic.AnthropicError, match="is not offered by"):
            await settled(call(client))
        return len(api.requests)

    assert play(where, scene, colour) == 0

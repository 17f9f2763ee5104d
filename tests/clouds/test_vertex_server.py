"""Vertex AI over a socket: the local API in its shapes, our clients, and those of the official package."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

import attropic
from attropic.localserver import LocalServer, Settings
from tests.client.calls import entered, gathered, settled
from tests.clouds.vertex_calls import COLOURS, kind
from tests.helpers.scenes import run

MODEL = "claude-haiku-4-5"
ASK: dict[str, Any] = {"model": MODEL, "max_tokens": 100, "messages": [{"role": "user", "content": "hi there"}]}
colours = pytest.mark.parametrize("colour", COLOURS)


@dataclass
class Point:
    """What is asked for as a type."""

    x: int
    y: int


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer(settings=Settings(clouds=True)) as running:
        yield running


def play(colour: str, server: LocalServer, scene: Any, **options: Any) -> Any:
    """What a scene gives with a client of the local API."""
    given = {"access_token": "local", "region": "global", "project_id": "acme", "max_retries": 0, **options}

    async def main() -> Any:
        async with entered(kind(colour)(base_url=f"{server.url}/v1", **given)) as client:
            return await scene(client)

    return run(colour, main)


def faulty(fault: str) -> dict[str, Any]:
    """The option that has the local API fail."""
    return {"extra_headers": {"x-local-fault": fault}}


@colours
def test_whole_message_raw_answer_and_count(colour: str, server: LocalServer) -> None:
    """A message comes whole, with its answer when asked, and its tokens are counted."""

    async def scene(client: Any) -> None:
        message = await settled(client.messages.create(**ASK))
        raw = await settled(client.messages.with_raw_response.create(**ASK))
        counted = await settled(client.messages.count_tokens(model=MODEL, messages=ASK["messages"]))
        assert message.content[0].text == "You said: hi there"
        assert (raw.status_code, (await settled(raw.parse())).content[0].text) == (200, message.content[0].text)
        assert counted.input_tokens == message.usage.input_tokens
        assert message._request_id

    play(colour, server, scene)


@colours
@pytest.mark.parametrize("beta", [False, True])
def test_streams(colour: str, beta: bool, server: LocalServer) -> None:
    """A message comes as events, by ``stream`` and by ``create``, of the API and of its betas."""

    async def scene(client: Any) -> None:
        messages = client.beta.messages if beta else client.messages
        async with entered(messages.stream(**ASK)) as stream:
            text = "".join(await gathered(stream.text_stream))
            message = await settled(stream.get_final_message())
        events = await gathered(await settled(messages.create(**ASK, stream=True)))
        assert text == message.content[0].text == "You said: hi there"
        assert (events[0].type, events[-1].type) == ("message_start", "message_stop")

    play(colour, server, scene)


@colours
def test_long_answer_is_streamed_on_the_way(colour: str, server: LocalServer) -> None:
    """An answer that may take longer than a connection lasts comes back whole all the same."""

    async def scene(client: Any) -> Any:
        return await settled(client.messages.create(**{**ASK, "max_tokens": 64_000}, timeout=1))

    assert play(colour, server, scene).content[0].text == "You said: hi there"


@colours
def test_answer_in_a_type(colour: str, server: LocalServer) -> None:
    """A structured output is read as the type that was asked for."""

    async def scene(client: Any) -> Any:
        return await settled(client.messages.parse(**ASK, output_format=Point))

    assert isinstance(play(colour, server, scene).parsed_output, Point)


@colours
def test_tools_are_run(colour: str, server: LocalServer) -> None:
    """The runner calls a tool and gives its result back, through as many calls as it takes."""
    asked: list[str] = []

    def weather_of(city: str) -> str:
        """The weather of a city."""
        asked.append(city)
        return "sunny"

    async def waits(city: str) -> str:
        return weather_of(city)

    tool: Any = attropic.beta_tool(weather_of)
    if colour != "sync":
        tool = attropic.beta_async_tool(waits, name="weather_of", description="The weather of a city.")

    async def scene(client: Any) -> Any:
        turns = [{"role": "user", "content": "Ask weather_of for Paris."}]
        runner = client.beta.messages.tool_runner(**{**ASK, "messages": turns}, tools=[tool])
        return await settled(runner.until_done())

    message = play(colour, server, scene)

    assert len(asked) == 1
    assert message.stop_reason == "end_turn"


ERRORS = [
    (400, attropic.BadRequestError),
    (401, attropic.AuthenticationError),
    (403, attropic.PermissionDeniedError),
    (404, attropic.NotFoundError),
    (429, attropic.RateLimitError),
    (500, attropic.InternalServerError),
    (503, attropic.ServiceUnavailableError),
    (504, attropic.GatewayTimeoutError),
    (529, attropic.OverloadedError),
]


@colours
@pytest.mark.parametrize(("status", "error"), ERRORS)
def test_errors_have_their_classes(colour: str, status: int, error: Any, server: LocalServer) -> None:
    """Each status is the same class as with the API itself, whole or streamed."""

    async def whole(client: Any) -> Any:
        return await settled(client.messages.create(**ASK, **faulty(f"status={status}; message=Too bad")))

    async def streamed(client: Any) -> Any:
        async with entered(client.messages.stream(**ASK, **faulty(f"status={status}; message=Too bad"))) as stream:
            return await settled(stream.get_final_message())

    for scene in (whole, streamed):
        with pytest.raises(error, match="Too bad") as caught:
            play(colour, server, scene)
        assert type(caught.value) is error


@colours
def test_error_in_a_stream_and_retry(colour: str, server: LocalServer) -> None:
    """An error event has its class; a failure that passes is passed over."""

    async def broken(client: Any) -> Any:
        more = faulty("error-event=overloaded_error; message=Too bad")
        async with entered(client.messages.stream(**ASK, **more)) as stream:
            return await settled(stream.get_final_message())

    async def passing(client: Any) -> Any:
        more = faulty(f"status=529; times=1; retry-after=0; id=vertex-{colour}")
        return await settled(client.messages.create(**ASK, **more))

    with pytest.raises(attropic.OverloadedError, match="Too bad"):
        play(colour, server, broken)
    assert play(colour, server, passing, max_retries=1).content[0].text == "You said: hi there"


@colours
def test_wrong_model_is_not_found(colour: str, server: LocalServer) -> None:
    """A model that is not there is the platform's own answer."""

    async def scene(client: Any) -> Any:
        return await settled(client.messages.create(**{**ASK, "model": "gpt"}))

    with pytest.raises(attropic.NotFoundError, match="Publisher Model"):
        play(colour, server, scene)


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_official_client_gives_the_same(colour: str, server: LocalServer) -> None:
    """Messages, events, counts and errors are those of the official package's client, which is asked the same."""
    anthropic = pytest.importorskip("anthropic", reason="the official package is not installed")
    given = {"access_token": "local", "region": "global", "project_id": "acme", "max_retries": 0}
    name = "AnthropicVertex" if colour == "sync" else "AsyncAnthropicVertex"
    # The official client knows no ids of the API; ours takes those of Vertex AI, too.
    ask = {**ASK, "model": "claude-haiku-4-5@20251001"}

    async def scene(client: Any) -> list[Any]:
        found: list[Any] = [plain(await settled(client.messages.create(**ask)))]
        async with entered(client.messages.stream(**ask)) as stream:
            found.append([event.type for event in await gathered(stream)])
            found.append(plain(await settled(stream.get_final_message())))
        count = await settled(client.messages.count_tokens(model=ask["model"], messages=ask["messages"]))
        found.append(count.input_tokens)
        for status in (400, 401, 403, 404, 429, 500):
            try:
                await settled(client.messages.create(**ask, **faulty(f"status={status}; message=Too bad")))
            except Exception as error:
                found.append((type(error).__name__, getattr(error, "status_code", None)))
        return found

    async def official() -> list[Any]:
        async with entered(getattr(anthropic, name)(base_url=f"{server.url}/v1", **given)) as client:
            return await scene(client)

    theirs = asyncio.run(official()) if colour == "asyncio" else run("sync", official)
    assert play(colour, server, scene) == theirs
    assert len(theirs) == 10


def plain(message: Any) -> Any:
    """What a message says, without what differs from call to call and from package to package."""
    said = message.to_dict()
    return {name: said[name] for name in ("content", "model", "role", "stop_reason", "type")} | {
        "used": (message.usage.input_tokens, message.usage.output_tokens)
    }

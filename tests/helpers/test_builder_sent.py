"""What is sent of a builder, by each client: a message, a stream, a count of tokens."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic import streaming
from attropic.types import Message, MessageTokensCount
from attropic.types.beta import BetaMessage, BetaMessageTokensCount
from tests.client.calls import entered, gathered, settled

from .building import CLIENTS, check, sent

KINDS = {
    ("sync", False): streaming.MessageStream,
    ("sync", True): streaming.BetaMessageStream,
    ("asyncio", False): streaming.AsyncMessageStream,
    ("asyncio", True): streaming.BetaAsyncMessageStream,
}
EACH = pytest.mark.parametrize(("colour", "beta"), CLIENTS)


def whole(builder: Any) -> Any:
    """A request with every step."""
    return (
        builder.system("Be kind.")
        .user("What is it?")
        .image("https://example.com/a.png")
        .document("A text.", title="T", citations=True)
        .assistant("A cat?")
        .user("Look.")
        .tool("look", "Looks.", {"type": "object", "properties": {}})
        .thinking(1024)
        .temperature(1)
        .stop("END")
        .set(top_k=5, metadata={"user_id": "u"}, extra_headers={"x-trace": "t"})
    )


@EACH
def test_send_sends_what_params_says(colour: str, beta: bool) -> None:
    """The body of the request is the arguments; options of the call are kept; the answer is a message."""

    async def use(builder: Any) -> Any:
        made = whole(builder)
        return made.params(), await settled(made.send())

    (request,), (params, message) = sent(colour, beta, use)

    assert request.method == "POST"
    assert request.url.path == "/v1/messages"
    assert dict(request.url.params) == ({"beta": "true"} if beta else {})
    assert request.headers["x-trace"] == params.pop("extra_headers")["x-trace"] == "t"
    assert json.loads(request.content) == params
    assert type(message) is (BetaMessage if beta else Message)
    assert message.content[0].text == "Hello."
    check(params, beta=beta)


@EACH
def test_send_is_create_with_those_arguments(colour: str, beta: bool) -> None:
    """The same call by hand sends the same bytes and headers."""

    async def use(builder: Any) -> Any:
        made = whole(builder)
        await settled(made.send())
        await settled(made._resource.create(**made.params()))

    (one, two), _ = sent(colour, beta, use)

    assert one.content == two.content
    assert one.url == two.url
    assert dict(one.headers) == dict(two.headers)


@EACH
def test_stream_opens_a_message_stream(colour: str, beta: bool) -> None:
    """The same body with ``stream``, when the manager is entered and not before."""

    async def use(builder: Any) -> Any:
        made = whole(builder)
        made.stream()
        async with entered(made.stream()) as stream:
            kind = type(stream)
            return made.params(), kind, "".join(await gathered(stream.text_stream))

    (request,), (params, kind, text) = sent(colour, beta, use)

    params.pop("extra_headers")
    assert json.loads(request.content) == {**params, "stream": True}
    assert kind is KINDS["sync" if colour == "sync" else "asyncio", beta]
    assert text == "Hello, world."


@EACH
def test_count_tokens_sends_what_counts(colour: str, beta: bool) -> None:
    """The arguments that the other operation knows: content and tools, not how the answer is made."""

    async def use(builder: Any) -> Any:
        made = whole(builder)
        return made.params(), await settled(made.count_tokens())

    (request,), (params, count) = sent(colour, beta, use)

    body = json.loads(request.content)
    assert request.url.path == "/v1/messages/count_tokens"
    assert request.headers["x-trace"] == "t"
    assert set(body) == {"model", "messages", "system", "tools", "thinking"}
    assert body == {name: params[name] for name in body}
    assert type(count) is (BetaMessageTokensCount if beta else MessageTokensCount)
    assert count.input_tokens == 3
    check(body, beta=beta, name="CountMessageTokensParams")


@EACH
def test_a_builder_may_be_sent_more_than_once(colour: str, beta: bool) -> None:
    """Each time is a call of its own with the same body; a conversation goes on from the answer."""

    async def use(builder: Any) -> None:
        first = builder.user("Hi.")
        answer = await settled(first.send())
        await settled(first.send())
        await settled(first.assistant(answer).user("Go on.").send())

    (one, two, three), _ = sent(colour, beta, use)

    assert one.content == two.content
    turns = json.loads(three.content)["messages"]
    assert [turn["role"] for turn in turns] == ["user", "assistant", "user"]
    assert turns[1]["content"][0]["text"] == "Hello."
    check(json.loads(three.content), beta=beta)


@EACH
@pytest.mark.parametrize("call", ["send", "stream", "count_tokens"])
def test_what_is_not_finished_is_not_sent(colour: str, beta: bool, call: str) -> None:
    """Without a turn there is an error that says what to call, and no request."""

    async def use(builder: Any) -> None:
        with pytest.raises(attropic.ConfigurationError, match=r"`.user\(...\)`"):
            await settled(getattr(builder.system("Be kind."), call)())

    requests, _ = sent(colour, beta, use)

    assert requests == []


@EACH
def test_betas_are_sent_as_a_header(colour: str, beta: bool) -> None:
    """``set(betas=...)`` is known where ``create`` knows it; elsewhere the header itself can be set."""

    async def use(builder: Any) -> None:
        more: Any = {"betas": ["b-1"]} if beta else {"extra_headers": {"anthropic-beta": "b-1"}}
        made = builder.user("Hi.").set(**more)
        await settled(made.send())
        async with entered(made.stream()) as stream:
            await settled(stream.done())

    requests, _ = sent(colour, beta, use)

    assert [request.headers["anthropic-beta"] for request in requests] == ["b-1"] * 2
    assert all(isinstance(request, httpx.Request) for request in requests)

"""``parse`` and ``stream(output_format=...)`` through the clients: what is asked for, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import attrs
import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict

import attropic
from attropic.structured import OutputFormat, OutputValidationError, ParsedBetaMessage, ParsedMessage
from attropic.testing import local_client
from attropic.types import OutputConfigParam
from attropic_api import models
from tests.client.calls import entered, settled

from .asking import (
    APPLES,
    APPLES_JSON,
    APPLES_TEXT,
    ASK,
    COLOURS,
    WAYS,
    Order,
    message_of,
    messages_of,
    saying,
    with_client,
)

SCHEMA = OutputFormat.of(Order).schema


class Model(BaseModel):
    item: str
    price: float
    tags: list[str] = []


@attrs.define
class Attrs:
    item: str
    price: float
    tags: list[str]


class Typed(TypedDict):
    item: str
    price: float
    tags: list[str]


class Named(NamedTuple):
    item: str
    price: float


KINDS: dict[str, tuple[Any, str, Any]] = {
    "dataclass": (Order, APPLES_TEXT, APPLES),
    "attrs": (Attrs, APPLES_TEXT, Attrs(**APPLES_JSON)),
    "TypedDict": (Typed, APPLES_TEXT, APPLES_JSON),
    "pydantic": (Model, APPLES_TEXT, Model(**APPLES_JSON)),
    "named tuple": (Named, '["apples", 3.5]', Named("apples", 3.5)),
    "schema": (SCHEMA, APPLES_TEXT, APPLES_JSON),
    "schema as the API takes it": ({"type": "json_schema", "schema": SCHEMA}, APPLES_TEXT, APPLES_JSON),
    "format": (OutputFormat.of(Order), APPLES_TEXT, APPLES),
    "list": (list[Order], f"[{APPLES_TEXT}]", [APPLES]),
    "list of models": (list[Model], f"[{APPLES_TEXT}]", [Model(**APPLES_JSON)]),
    "union": (Order | int, "3", 3),
    "text": (str, '"yes"', "yes"),
}


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("colour", COLOURS)
def test_an_answer_in_a_type(colour: str, way: str, beta: bool) -> None:
    """The schema is sent, and the answer comes back in its type, of the message class of its API."""
    message, (body,) = with_client(colour, lambda c: message_of(c, way, Order, beta=beta), saying("Well.", APPLES_TEXT))

    assert message.parsed_output == APPLES
    assert [block.parsed_output for block in message.content] == [None, APPLES]
    assert type(message) is (ParsedBetaMessage if beta else ParsedMessage)
    assert body["output_config"] == {"format": {"type": "json_schema", "schema": SCHEMA}}
    assert "output_format" not in body


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_type(kind: str, way: str) -> None:
    """Answers come in every kind of type, and in plain JSON where a schema is given."""
    output_format, text, value = KINDS[kind]

    message, (body,) = with_client("sync", lambda client: message_of(client, way, output_format), saying(text))

    assert message.parsed_output == value
    assert type(message.parsed_output) is type(value)
    assert body["output_config"]["format"]["schema"] == OutputFormat.of(output_format).schema


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "named tuple"])
def test_the_local_api_answers_by_the_schema(kind: str, way: str) -> None:
    """An answer that only the schema has shaped can be read in the type; what stands in a tuple is told in words."""
    message, _ = with_client("sync", lambda client: message_of(client, way, KINDS[kind][0]))

    assert message.parsed_output is not None


@pytest.mark.parametrize("config", [{"effort": "low"}, models.OutputConfigParam(effort="low")], ids=["dict", "model"])
@pytest.mark.parametrize("way", WAYS)
def test_the_format_is_put_into_the_configuration(way: str, config: Any) -> None:
    """What ``output_config`` says beside stays; what was given is not changed."""
    _, (body,) = with_client("sync", lambda client: message_of(client, way, Order, output_config=config))

    assert body["output_config"] == {"effort": "low", "format": {"type": "json_schema", "schema": SCHEMA}}
    assert config == {"effort": "low"} or config.format is None


@pytest.mark.parametrize("none", [None, attropic.omit, attropic.NOT_GIVEN], ids=str)
@pytest.mark.parametrize("colour", COLOURS)
def test_no_format(colour: str, none: Any) -> None:
    """Without a format nothing is asked for and nothing is read; ``parse`` gives its class all the same."""
    message, (body,) = with_client(colour, lambda client: message_of(client, "parse", none), saying(APPLES_TEXT))

    assert type(message) is ParsedMessage
    assert message.parsed_output is None
    assert "output_config" not in body


def test_a_stream_without_a_format_is_as_before() -> None:
    """A stream without a format gives a plain message."""
    message, _ = with_client("sync", lambda client: message_of(client, "stream", None), saying(APPLES_TEXT))

    assert type(message) is models.Message
    assert type(message.content[0]) is models.TextBlock


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("way", [*WAYS, "count_tokens"])
def test_two_formats_are_one_too_many(way: str, beta: bool) -> None:
    """A format in ``output_config`` beside ``output_format`` is refused before anything is sent."""
    config: OutputConfigParam = {"format": {"type": "json_schema", "schema": SCHEMA}}
    with local_client() as client:
        method = getattr(messages_of(client, beta), way)
        with pytest.raises(attropic.ConfigurationError, match=r"`output_format` and `output_config.format`"):
            method(**ASK, output_config=config, output_format=Order)
        empty: Any = {"format": None}
        client.messages.parse(**ASK, output_config=empty, output_format=Order)
        assert len(client._options.arguments["http_client"]._transport.requests) == 1


@pytest.mark.parametrize("way", [*WAYS, "count_tokens"])
def test_what_cannot_be_asked_for_is_refused_at_once(way: str) -> None:
    """Something that is no type is refused when the method is called, with the name of the argument."""
    with local_client() as client, pytest.raises(attropic.ConfigurationError, match="`output_format`"):
        getattr(client.messages, way)(**ASK, output_format=print)


@pytest.mark.parametrize("colour", COLOURS)
def test_mistakes_of_the_caller(colour: str) -> None:
    """Missing and unknown arguments are a ``TypeError``, and so is asking ``parse`` for a stream."""

    async def use(client: Any) -> None:
        for wrong in ({"max_tokens": 1}, {**ASK, "nonsense": 1}, {**ASK, "stream": True}):
            with pytest.raises(TypeError):
                await settled(client.messages.parse(**wrong, output_format=Order))

    _, bodies = with_client(colour, use)
    assert bodies == []


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("colour", COLOURS)
def test_tokens_of_a_format_are_counted(colour: str, beta: bool) -> None:
    """``count_tokens`` takes a format, which is sent as for an answer, and counts."""
    ask = {name: value for name, value in ASK.items() if name != "max_tokens"}

    async def use(client: Any) -> list[int]:
        count = messages_of(client, beta).count_tokens
        return [
            (await settled(count(**ask, output_config={"effort": "low"}, **given))).input_tokens
            for given in ({}, {"output_format": Order})
        ]

    (without, beside), bodies = with_client(colour, use)

    assert beside > without
    assert [set(body["output_config"]) for body in bodies] == [{"effort"}, {"effort", "format"}]


@pytest.mark.parametrize("colour", COLOURS)
def test_raw_responses(colour: str) -> None:
    """``with_raw_response`` and ``with_streaming_response`` give the answer as it came, and parse its message."""

    async def use(client: Any) -> tuple[Any, Any, Any]:
        raw = await settled(client.messages.with_raw_response.parse(**ASK, output_format=Order))
        with_body = await settled(raw.json()), await settled(raw.parse())
        async with entered(client.messages.with_streaming_response.parse(**ASK, output_format=Order)) as streaming:
            return *with_body, await settled(streaming.parse())

    (body, raw, streaming), _ = with_client(colour, use, saying(APPLES_TEXT))

    assert body["content"][0]["text"] == APPLES_TEXT
    assert raw.parsed_output == streaming.parsed_output == APPLES


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("script", "words"),
    [
        (saying("No."), "expected JSON"),
        (saying('{"item": "a", "price": []}'), "price: expected a number"),
        (saying('{"item": "a', stop_reason="max_tokens"), "raise `max_tokens`"),
        (saying(), "no text"),
    ],
    ids=["prose", "other type", "cut off", "empty"],
)
def test_answers_that_cannot_be_read(colour: str, way: str, script: Callable[[Any], Any], words: str) -> None:
    """What is no answer of the type is the same error both ways, with the message and the request id."""

    async def use(client: Any) -> OutputValidationError:
        with pytest.raises(OutputValidationError, match=words) as caught:
            await message_of(client, way, Order)
        return caught.value

    error, _ = with_client(colour, use, script)

    assert isinstance(error.message, models.Message)
    assert error.text == (error.message.content[0].text if error.message.content else None)
    assert way == "stream" or error.message._request_id
    assert "item" not in json.dumps(getattr(error, "__notes__", []))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("reason", ["refusal", "pause_turn"])
def test_messages_without_an_answer(way: str, reason: str) -> None:
    """A refusal and a pause have no output, and are no error."""
    message, _ = with_client("sync", lambda client: message_of(client, way, Order), saying("No.", stop_reason=reason))

    assert message.parsed_output is None
    assert message.stop_reason == reason


@pytest.mark.parametrize("way", WAYS)
def test_calls_of_tools_come_first(way: str) -> None:
    """A message that calls a tool has no output yet; the answer comes after the result."""
    tool = {"name": "price_of", "input_schema": {"type": "object", "properties": {"item": {"type": "string"}}}}
    call = {"name": "price_of", "input": {"item": "apples"}}
    script = saying("Let me look.", tool_use=call)

    message, _ = with_client("sync", lambda client: message_of(client, way, Order, tools=[tool]), script)

    assert message.stop_reason == "tool_use"
    assert message.parsed_output is None


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
def test_create_stays_raw(beta: bool) -> None:
    """``create`` with a schema in ``output_config`` gives the message as it came; a format may stand there."""
    config: Any = {"format": OutputFormat.of(Order)}
    with local_client(script=saying(APPLES_TEXT)) as client:
        message = messages_of(client, beta).create(**ASK, output_config=config)

    assert type(message) is (models.BetaMessage if beta else models.Message)
    assert OutputFormat.of(Order).parse(message).parsed_output == APPLES


def test_long_answers_that_are_streamed_on_the_way() -> None:
    """An answer that is so long that the client streams it is read as any other."""
    message, (body,) = with_client(
        "sync", lambda client: message_of(client, "parse", Order, max_tokens=64_000), saying(APPLES_TEXT)
    )

    assert body["stream"] is True
    assert message.parsed_output == APPLES


def test_a_builder_counts_its_tokens_still() -> None:
    """A message that is built step by step knows the arguments of ``count_tokens``."""
    with local_client() as client:
        assert client.messages.build("claude-sonnet-4-6", 10).user("Hi.").count_tokens().input_tokens > 0

"""The same calls through the official package and through this one: what is sent, and what is read."""

from __future__ import annotations

import dataclasses
import json
import warnings
from typing import Annotated, Any, Literal, Optional

import anthropic
import httpx2
import pytest
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

import attropic
from attropic.structured import transform_schema
from tests.streaming.official import official, ours
from tests.streaming.script import END, begin, change, start, stop, texts
from tests.tools.define.test_forms import plain

from .asking import ASK, Order, message_of, saying, with_client


class Item(BaseModel):
    name: str = Field(description="What it is.", min_length=1)
    price: float = Field(gt=0)
    kind: Literal["new", "used"] = "new"


class Shelf(BaseModel):
    """A shelf."""

    items: list[Item]
    label: Optional[str] = None  # noqa: UP045
    under: "Optional[Shelf]" = None  # noqa: UP037, UP045


class Keys(TypedDict):
    name: str
    amount: Annotated[int, Field(ge=1)]


@dataclasses.dataclass
class Pair:
    left: Item
    right: list[int]


SHELF = {"items": [{"name": "book", "price": 2}], "under": {"items": []}}
KINDS: dict[str, tuple[Any, Any]] = {
    "model": (Item, {"name": "book", "price": 2.5}),
    "model of models": (Shelf, SHELF),
    "list of models": (list[Item], [{"name": "book", "price": 2.5}]),
    "TypedDict": (Keys, {"name": "a", "amount": 3}),
    "dataclass": (Pair, {"left": {"name": "book", "price": 2.5}, "right": [1]}),
    "list": (list[int], [1, 2]),
    "text": (str, "a"),
    "choice": (Literal["a", "b"], "b"),
    "union": (Item | int, 3),
}
#: Schemas that are the very same: pydantic describes its models itself. Others differ in titles and defaults.
SAME = ("model", "model of models", "list", "text", "choice")


def theirs(way: str, beta: bool, output_format: Any, text: str) -> tuple[Any, Any]:
    """What the official package reads, and the body that it sends."""
    bodies: list[Any] = []

    def handle(request: Any) -> Any:
        bodies.append(json.loads(request.content))
        message = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn"}
        usage = {"input_tokens": 1, "output_tokens": 2}
        return httpx2.Response(200, json={**message, "content": [{"type": "text", "text": text}], "usage": usage})

    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http:
        client = anthropic.Anthropic(api_key="k", base_url="https://api.test", http_client=http)
        messages: Any = client.beta.messages if beta else client.messages
        return getattr(messages, way)(**ASK, output_format=output_format), bodies[0]


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("kind", KINDS)
def test_parse_is_the_same(kind: str, beta: bool) -> None:
    """``parse`` sends the same format, but for words, and gives an equal value of the same type."""
    output_format, value = KINDS[kind]
    text = json.dumps(value)

    async def use(client: Any) -> Any:
        return (client.beta.messages if beta else client.messages).parse(**ASK, output_format=output_format)

    expected, their_body = theirs("parse", beta, output_format, text)
    message, (body,) = with_client("sync", use, saying(text))

    assert message.parsed_output == expected.parsed_output
    assert type(message.parsed_output) is type(expected.parsed_output)
    sent, their_sent = (one.pop("output_config")["format"] for one in (body, their_body))
    assert body == their_body
    if kind in SAME:
        assert sent == their_sent
    assert sent["type"] == their_sent["type"]
    schema, their_schema = sent["schema"], their_sent["schema"]
    assert plain(schema, schema) == plain(their_schema, their_schema)


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_streams_are_the_same(colour: str, beta: bool) -> None:
    """Snapshots, blocks and message of a stream have the same outputs, event by event."""
    pieces = ['{"items": [{"na', 'me": "bo', 'ok", "price": 2}], "lab', 'el": null}']
    events = [start(), begin(0, "text", text=""), *texts(0, *pieces), stop(0), change(), END]
    content = b"".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events)

    async def use(stream: Any) -> Any:
        found: list[Any] = []

        def take(event: Any) -> None:
            if event.type == "text":
                found.append(event.parsed_snapshot())
            elif event.type == "content_block_stop":
                found.append(event.content_block.parsed_output)
            elif event.type == "message_stop":
                found.append(event.message.parsed_output)

        if hasattr(stream, "__aiter__"):
            async for event in stream:
                take(event)
            return [*found, (await stream.get_final_message()).parsed_output]
        for event in stream:
            take(event)
        return [*found, stream.get_final_message().parsed_output]

    expected = official(colour, content, use, beta=beta, output_format=Shelf)
    found = ours(colour, content, use, beta=beta, output_format=Shelf)

    assert found == expected
    assert found[-1] == Shelf(items=[Item(name="book", price=2)])


def test_counting_is_the_same() -> None:
    """``count_tokens`` sends the same format."""
    given = {name: value for name, value in ASK.items() if name != "max_tokens"}
    bodies: list[Any] = []

    def handle(request: Any) -> Any:
        bodies.append(json.loads(request.content))
        return httpx2.Response(200, json={"input_tokens": 1})

    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http:
        anthropic.Anthropic(api_key="k", http_client=http).messages.count_tokens(**given, output_format=Shelf)
        with attropic.Anthropic(api_key="k", http_client=http) as client:
            client.messages.count_tokens(**given, output_format=Shelf)

    assert bodies[0] == bodies[1]


def test_the_function_has_the_official_name() -> None:
    """``transform_schema`` is a name of the package itself."""
    assert attropic.transform_schema is transform_schema


def test_where_we_differ_on_purpose() -> None:
    """Prose before the answer breaks the official call; here only the last text block is read. Zero is an answer."""
    message = {"type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn", "id": "msg_1"}
    usage = {"input_tokens": 1, "output_tokens": 2}
    texts = [{"type": "text", "text": text} for text in ("Let me see.", '{"item": "a", "price": 1}')]

    def handle(request: Any) -> Any:
        return httpx2.Response(200, json={**message, "content": texts, "usage": usage})

    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(ValueError, match="Invalid JSON"):
            anthropic.Anthropic(api_key="k", http_client=http).messages.parse(**ASK, output_format=Order)
        with attropic.Anthropic(api_key="k", http_client=http) as client:
            assert client.messages.parse(**ASK, output_format=Order).parsed_output == Order("a", 1)
    expected, _ = theirs("parse", False, int, "0")
    zero, _ = with_client("sync", lambda client: message_of(client, "parse", int), saying("0"))
    assert (expected.parsed_output, zero.parsed_output) == (None, 0)

"""Asks a local API without a socket, and looks at its answers with a checker of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import jsonschema

from attropic._core.accumulate import Accumulator
from attropic.localserver import Api, Request, Response
from attropic.localserver._contract import contract
from attropic.localserver._wire import Events

HAIKU = "claude-haiku-4-5-20251001"
Json = dict[str, Any]


def turn(text: Any = "hello", **more: Any) -> Json:
    """The body of a request with one turn of the user."""
    return {"model": HAIKU, "max_tokens": 2000, "messages": [{"role": "user", "content": text}], **more}


def talk(*contents: Any, **more: Any) -> Json:
    """The body of a request with turns of the user and the assistant in turn."""
    roles = ("user", "assistant") * len(contents)
    messages = [{"role": role, "content": content} for role, content in zip(roles, contents, strict=False)]
    return {"model": HAIKU, "max_tokens": 2000, "messages": messages, **more}


def send(api: Api, body: Json, *, beta: bool = False, path: str = "/v1/messages", **headers: str) -> Response:
    """The response to a request."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    usual = {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}
    query = "beta=true" if beta else ""
    return api.respond(Request("POST", path, query, {**usual, **named}, json.dumps(body).encode()))


def read(response: Response) -> Json:
    """The JSON of a response that has to be one."""
    assert isinstance(response.body, bytes)
    found = json.loads(response.body)
    assert response.status == 200, found
    return found


def ask(api: Api, body: Json, **more: Any) -> Json:
    """The whole message that answers a request."""
    return read(send(api, body, **more))


def stream(api: Api, body: Json, **more: Any) -> list[Json]:
    """The events that answer a request; the seconds between them are left out."""
    response = send(api, {**body, "stream": True}, **more)
    assert isinstance(response.body, Events), response.body
    return [event for event in response.body.events if isinstance(event, dict)]


def refusal(api: Api, body: Json, **more: Any) -> tuple[int, str, str]:
    """Status, type and message of the error that answers a request."""
    response = send(api, body, **more)
    assert isinstance(response.body, bytes)
    error = json.loads(response.body)
    assert response.status >= 400, error
    return response.status, error["error"]["type"], error["error"]["message"]


def texts(message: Json) -> str:
    """The text of a message."""
    return "".join(block["text"] for block in message["content"] if block["type"] == "text")


def accumulated(events: Iterable[Json]) -> Json:
    """The message that the events make, put together by the client."""
    whole = Accumulator()
    for event in events:
        whole.add(event)
    assert whole.complete
    return whole.message()


_VALIDATOR = jsonschema.Draft202012Validator(contract().document)


def check(name: str, value: Any) -> None:
    """A value is one of a schema of the contract."""
    _VALIDATOR.evolve(schema={"$ref": f"#/components/schemas/{name}"}).validate(value)


def check_message(message: Json, beta: bool) -> None:
    """A message keeps the contract."""
    check("BetaMessage" if beta else "Message", message)


def check_events(events: Iterable[Json], beta: bool) -> None:
    """Each event keeps the contract."""
    for event in events:
        check("BetaMessageStreamEvent" if beta else "MessageStreamEvent", event)

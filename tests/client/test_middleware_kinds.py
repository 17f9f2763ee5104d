"""Which middleware fits which client, and what it may see."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic import ConfigurationError, Middleware

from .calls import ASK, CLIENTS, KEY, MESSAGE, Body, answer, both, gathered, run, settled, sse

CANARY = "sk-canary-4711"


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


def plain_function(request: Any, call_next: Any) -> Any:
    return call_next(request)


async def async_function(request: Any, call_next: Any) -> Any:
    return await call_next(request)


class Plain(Middleware):
    def handle(self, request: Any, call_next: Any) -> Any:
        return call_next(request)


class Async(Middleware):
    async def handle_async(self, request: Any, call_next: Any) -> Any:
        return await call_next(request)


def test_middleware_of_the_other_colour_is_refused() -> None:
    """Functions and classes that do not fit the client are refused when it is made, by their place; so is a value."""
    for kind, fits, other in (
        (attropic.Anthropic, (plain_function, Plain()), (async_function, Async(), 7)),
        (attropic.AsyncAnthropic, (async_function, Async()), (plain_function, Plain(), 7)),
    ):
        for one in fits:
            assert run(kind, ask, middleware=[one]).result.id == "msg_1"
            for wrong in other:
                with pytest.raises(ConfigurationError, match=r"`middleware\[1\]`"):
                    kind(api_key=KEY, middleware=[one, wrong])
                with pytest.raises(ConfigurationError, match=r"`middleware\[0\]`"):
                    kind(api_key=KEY).with_middleware(wrong)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_passes_through(kind: Any) -> None:
    """A streamed answer is not read by the middleware's machinery, and the caller gets its events."""
    seen: list[Any] = []

    async def function(request: Any, call_next: Any) -> Any:
        response = await settled(call_next(request))
        seen.append((request.stream, response.status_code))
        return response

    async def scene(client: Any) -> Any:
        return await gathered(await settled(client.messages.create(**ASK, stream=True)))

    body = Body(sse({"type": "message_stop"}))
    found = run(kind, scene, lambda request: httpx.Response(200, stream=body), middleware=[both(function)])
    assert ([event.type for event in found.result], seen) == (["message_stop"], [(True, 200)])


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_request_shows_no_key(kind: Any) -> None:
    """Whatever middleware prints of a request or of an answer holds no credential, though the headers carry it."""
    shown: list[str] = []

    async def function(request: Any, call_next: Any) -> Any:
        request.headers["Authorization"] = f"Bearer {CANARY}"
        response = await settled(call_next(request))
        items = [request, request.headers, dict(request.headers), list(request.headers.items()), request.copy()]
        items += [response, response.http_request.headers, dict(response.http_request.headers)]
        shown.extend(f"{item!r} {item} {item:}" for item in items)
        return response

    found = run(kind, ask, middleware=[both(function)], api_key=CANARY)
    assert (found.request.headers["x-api-key"], found.request.headers["authorization"]) == (CANARY, f"Bearer {CANARY}")
    assert CANARY not in "".join(shown)


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_answer_of_middleware_is_what_a_raw_call_gives(kind: Any) -> None:
    """``with_raw_response`` gives the answer that middleware gave back, one made by hand included."""

    async def function(request: Any, call_next: Any) -> Any:
        return request.respond(202, json=MESSAGE, headers={"x-mine": "1"})

    async def scene(client: Any) -> Any:
        response = await settled(client.messages.with_raw_response.create(**ASK))
        assert (response.status_code, response.headers["x-mine"]) == (202, "1")
        return await settled(response.parse())

    assert run(kind, scene, middleware=[both(function)]).result.to_dict() == MESSAGE


@pytest.mark.parametrize("kind", CLIENTS)
def test_middleware_can_read_the_value(kind: Any) -> None:
    """``parse()`` of the answer in middleware is the typed value, and what the caller gets is equal to it."""
    seen: list[Any] = []

    async def function(request: Any, call_next: Any) -> Any:
        response = await settled(call_next(request))
        seen.append(await settled(response.parse()))
        return response

    assert run(kind, ask, answer(), middleware=[both(function)]).result == seen[0]

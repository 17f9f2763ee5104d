"""Functions between a call and the network."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic import APIConnectionError, RetryableError, RetryPolicy

from .calls import ASK, CLIENTS, KEY, MESSAGE, answer, both, failing, in_turn, run, settled

FAST = RetryPolicy(max_retries=2, initial_delay=0)


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


def play(kind: Any, *functions: Any, handler: Any = None, scene: Any = ask, **options: Any) -> Any:
    """One call through middleware made of these functions."""
    return run(kind, scene, handler, middleware=[both(function) for function in functions], **options)


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_first_is_the_outermost(kind: Any) -> None:
    """Middleware is passed in its order on the way out, and in the opposite one on the way back."""
    seen: list[str] = []

    def named(name: str) -> Any:
        async def function(request: Any, call_next: Any) -> Any:
            seen.append(f"{name} out")
            response = await settled(call_next(request))
            seen.append(f"{name} back")
            return response

        return function

    assert play(kind, named("a"), named("b")).result.to_dict() == MESSAGE
    assert seen == ["a out", "b out", "b back", "a back"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_attempt_is_seen(kind: Any) -> None:
    """Middleware runs inside the retry loop: it is told the number of the retry and what is called."""
    seen: list[Any] = []

    async def function(request: Any, call_next: Any) -> Any:
        response = await settled(call_next(request))
        seen.append((request.operation, request.method, request.retries_taken, response.status_code, request.stream))
        assert response.retries_taken == request.retries_taken
        return response

    play(kind, function, handler=in_turn(answer(529, {}), answer()), retry=FAST)
    assert seen == [("messages.create", "POST", 0, 529, False), ("messages.create", "POST", 1, 200, False)]


@pytest.mark.parametrize("kind", CLIENTS)
def test_changes_last_for_one_attempt(kind: Any) -> None:
    """Headers, body, timeout and address that middleware changes are those of one attempt; the next starts afresh."""

    async def function(request: Any, call_next: Any) -> Any:
        if request.retries_taken == 0:
            request.headers["X-Trace"] = "1"
            del request.headers["ANTHROPIC-VERSION"]
            request.json["messages"][0]["content"] = "Changed."
            request.timeout = 7
            request.url += "?changed=1"
        return await settled(call_next(request))

    first, second = play(kind, function, handler=in_turn(answer(529, {}), answer()), retry=FAST).requests
    assert (first.headers["x-trace"], "anthropic-version" in first.headers) == ("1", False)
    assert (json.loads(first.content)["messages"][0]["content"], first.extensions["timeout"]["read"]) == ("Changed.", 7)
    assert first.url.query == b"changed=1"
    assert ("x-trace" in second.headers, second.headers["anthropic-version"]) == (False, "2023-06-01")
    assert (json.loads(second.content), second.extensions["timeout"]["read"]) == (ASK, 600.0)
    assert second.url.query == b""


@pytest.mark.parametrize("kind", CLIENTS)
def test_headers_can_be_changed_in_every_way_of_a_dict(kind: Any) -> None:
    """``update``, ``|=``, ``setdefault`` and ``pop`` know no case either, and one header is sent once."""

    async def function(request: Any, call_next: Any) -> Any:
        request.headers.update({"X-Api-Key": "new"})
        request.headers |= {"Accept": "text/plain"}
        assert request.headers.setdefault("ANTHROPIC-Version", "no") == "2023-06-01"
        assert request.headers.pop("User-Agent").startswith("attropic/")
        return await settled(call_next(request))

    headers = play(kind, function).request.headers
    assert headers.get_list("x-api-key") == ["new"]
    assert headers.get_list("accept") == ["text/plain"]
    assert headers.get_list("anthropic-version") == ["2023-06-01"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_middleware_may_come_from_an_iterator(kind: Any) -> None:
    """An iterator is read once: the client and its copies have what it gave."""
    seen: list[str] = []

    async def function(request: Any, call_next: Any) -> Any:
        seen.append(request.operation)
        return await settled(call_next(request))

    async def scene(client: Any) -> None:
        await ask(client)
        await ask(client.copy(max_retries=0))

    run(kind, scene, answer(), middleware=iter([both(function)]))
    assert seen == ["messages.create"] * 2


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_request_has_the_official_names(kind: Any) -> None:
    """``query_params`` and ``max_retries`` are there; ``copy`` takes ``params`` and ``body``."""
    seen: list[Any] = []

    async def function(request: Any, call_next: Any) -> Any:
        seen.append((request.query_params, request.max_retries))
        twin = request.copy(params={"b": [1, 2], "c": "x y"}, body={"other": True})
        seen.append((twin.query_params, request.json["model"]))
        return await settled(call_next(twin))

    played = play(kind, function, default_query={"a": "1"}, max_retries=5)
    assert seen == [({"a": "1"}, 5), ({"b[]": "2", "c": "x y"}, ASK["model"])]
    assert played.requests[0].url.query == b"b%5B%5D=1&b%5B%5D=2&c=x%20y"
    assert json.loads(played.requests[0].content) == {"other": True}


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_copy_of_the_request_can_be_sent(kind: Any) -> None:
    """``copy`` changes what it is told and leaves the request; both can be sent."""

    async def function(request: Any, call_next: Any) -> Any:
        twin = request.copy(headers={**request.headers, "x-twin": "1"}, json={"other": True}, timeout=3)
        await settled(call_next(twin))
        return await settled(call_next(request))

    twin, first = play(kind, function).requests
    assert (json.loads(twin.content), twin.headers["x-twin"], twin.headers["x-api-key"]) == ({"other": True}, "1", KEY)
    assert (json.loads(first.content), "x-twin" in first.headers) == (ASK, False)


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_answer_can_be_made_by_hand(kind: Any) -> None:
    """``respond`` gives an answer that is read like one of the server, errors included; nothing is sent."""

    async def function(request: Any, call_next: Any) -> Any:
        return request.respond(200, json=MESSAGE, headers={"request-id": "mine"})

    found = play(kind, function)
    assert (found.requests, found.result.to_dict(), found.result._request_id) == ([], MESSAGE, "mine")

    async def refuse(request: Any, call_next: Any) -> Any:
        return request.respond(429, json={"error": {"type": "rate_limit_error"}})

    with pytest.raises(attropic.RateLimitError) as caught:
        play(kind, refuse)
    assert KEY not in repr(caught.value.request.headers)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("value", [None, 7, {"a": 1}], ids=repr)
def test_any_other_value_becomes_the_result(value: Any, kind: Any) -> None:
    """What is no answer is given to the caller as it is."""

    async def function(request: Any, call_next: Any) -> Any:
        return value

    found = play(kind, function)
    assert (found.result, found.requests) == (value, [])


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_of_middleware_ends_the_call(kind: Any) -> None:
    """An exception of its own reaches the caller as it is, without a retry, and nothing is sent."""
    tries: list[int] = []

    async def function(request: Any, call_next: Any) -> Any:
        tries.append(request.retries_taken)
        raise KeyError("no budget")

    sent: list[Any] = []
    with pytest.raises(KeyError, match="no budget"):
        play(kind, function, handler=lambda request: sent.append(request) or answer()(request), retry=FAST)
    assert (tries, sent) == ([0], [])


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_status_is_seen_as_an_answer(kind: Any) -> None:
    """Middleware gets a 404 like any answer, may read it, and may put another in its place; else it is raised."""
    seen: list[Any] = []

    async def function(request: Any, call_next: Any) -> Any:
        response = await settled(call_next(request))
        seen.append((response.status_code, await settled(response.json())))
        return response

    with pytest.raises(attropic.NotFoundError):
        play(kind, function, handler=answer(404, {"error": 1}))
    assert seen == [(404, {"error": 1})]

    async def heal(request: Any, call_next: Any) -> Any:
        await settled(call_next(request))
        return request.respond(json=MESSAGE)

    assert play(kind, heal, handler=answer(404, {})).result.to_dict() == MESSAGE


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_lost_answer_is_raised_by_call_next(kind: Any) -> None:
    """It is APIConnectionError there, is retried when it goes on, and can be answered instead."""
    seen: list[int] = []

    async def function(request: Any, call_next: Any) -> Any:
        try:
            return await settled(call_next(request))
        except APIConnectionError:
            seen.append(request.retries_taken)
            raise

    lost = failing(httpx.ReadError)
    assert play(kind, function, handler=in_turn(lost, lost, answer()), retry=FAST).result.id == "msg_1"
    assert seen == [0, 1]
    with pytest.raises(APIConnectionError, match="lost") as caught:
        play(kind, function, handler=lost, retry=FAST)
    assert (caught.value.retries_taken, type(caught.value.__cause__)) == (2, httpx.ReadError)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("wrapped", [False, True])
def test_a_retryable_error_is_retried(wrapped: bool, kind: Any) -> None:
    """RetryableError, also as the cause of another error, is retried under the policy and raised at its end."""
    tries: list[int] = []

    async def function(request: Any, call_next: Any) -> Any:
        tries.append(request.retries_taken)
        if wrapped:
            raise KeyError("outer") from RetryableError("again")
        raise RetryableError("again")

    with pytest.raises(KeyError if wrapped else RetryableError):
        play(kind, function, retry=FAST)
    assert tries == [0, 1, 2]

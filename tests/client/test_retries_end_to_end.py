"""Retries as a caller and a server see them; the rules themselves are tested with the policy."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic import RetryPolicy
from attropic.localserver import LocalServer

from .calls import ASK, CLIENTS, KEY, answer, entered, failing, in_turn, run, settled

FAST = RetryPolicy(max_retries=2, initial_delay=0)


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 529])
def test_a_call_succeeds_after_retries(status: int, kind: Any) -> None:
    """Every attempt sends the same bytes, and tells the server its number."""
    found = run(kind, ask, in_turn(answer(status, {}), answer(status, {}), answer()), retry=FAST)
    assert found.result.id == "msg_1"
    assert [request.headers["x-stainless-retry-count"] for request in found.requests] == ["0", "1", "2"]
    assert len({request.content for request in found.requests}) == 1


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_last_error_is_raised(kind: Any) -> None:
    """When no retry is left the error of the last attempt is raised, with the number of retries."""
    replies = in_turn(failing(httpx.ConnectError), answer(529, {}, request_id="b"), answer(500, {}, request_id="c"))
    with pytest.raises(attropic.InternalServerError) as caught:
        run(kind, ask, replies, retry=FAST)
    error = caught.value
    assert (error.status_code, error.request_id, error.retries_taken, error.is_retryable) == (500, "c", 2, True)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422])
def test_a_refusal_is_not_retried(status: int, kind: Any) -> None:
    """An error of the request is raised at once, unless the server says ``x-should-retry``."""
    with pytest.raises(attropic.APIStatusError) as caught:
        run(kind, ask, answer(status, {}), retry=FAST)
    assert (caught.value.retries_taken, caught.value.is_retryable) == (0, False)
    assert len(run(kind, ask, in_turn(answer(status, {}, x_should_retry="true"), answer()), retry=FAST).requests) == 2
    with pytest.raises(attropic.APIStatusError) as told:
        run(kind, ask, answer(529, {}, x_should_retry="false"), retry=FAST)
    assert told.value.retries_taken == 0


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_wait_is_the_one_that_the_server_asks_for(kind: Any) -> None:
    """``retry-after-ms`` beats ``retry-after``; a wait above the limit raises at once and is told by the error."""
    waits: list[Any] = []
    policy = RetryPolicy(max_retries=3, on_retry=lambda *told: waits.append(told))
    busy = answer(429, {}, retry_after_ms="1", retry_after="9", request_id="r")
    run(kind, ask, in_turn(busy, busy, answer()), retry=policy)
    assert [(attempt, delay, request_id) for attempt, delay, _, request_id in waits] == [
        (1, 0.001, "r"),
        (2, 0.001, "r"),
    ]
    assert all("429" in reason for _, _, reason, _ in waits)
    with pytest.raises(attropic.RateLimitError, match="max_retry_after") as caught:
        run(kind, ask, answer(429, {}, retry_after="3600"), retry=policy)
    assert (caught.value.retry_after, caught.value.retries_taken) == (3600, 0)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_raw_answer_tells_its_retries(kind: Any) -> None:
    """``retries_taken`` of the answer is the number of the retry that brought it."""

    async def scene(client: Any) -> Any:
        return (await settled(client.messages.with_raw_response.create(**ASK))).retries_taken

    assert run(kind, scene, in_turn(answer(500, {}), answer()), retry=FAST).result == 1

    async def streaming(client: Any) -> Any:
        async with entered(client.messages.with_streaming_response.create(**ASK)) as response:
            return response.retries_taken

    assert run(kind, streaming, in_turn(answer(500, {}), answer(500, {}), answer()), retry=FAST).result == 2


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_lost_answer_repeats_only_what_may_be_repeated(kind: Any) -> None:
    """A message is asked for again; a batch is not made twice, unless the policy says so or nothing was sent."""
    batch = {"requests": [{"custom_id": "a", "params": ASK}]}

    async def scene(client: Any) -> Any:
        return await settled(client.messages.batches.with_raw_response.create(**batch))

    lost, unsent = failing(httpx.ReadError), failing(httpx.ConnectError)
    assert len(run(kind, ask, in_turn(lost, answer()), retry=FAST).requests) == 2
    with pytest.raises(attropic.APIConnectionError, match="retry_ambiguous") as caught:
        run(kind, scene, in_turn(lost, answer()), retry=FAST)
    assert caught.value.retries_taken == 0
    assert len(run(kind, scene, in_turn(unsent, answer()), retry=FAST).requests) == 2
    brave = RetryPolicy(max_retries=2, initial_delay=0, retry_ambiguous=True)
    assert len(run(kind, scene, in_turn(lost, answer()), retry=brave).requests) == 2


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_caller_decides_with_retry_if(kind: Any) -> None:
    """``retry_if`` sees the error: True retries what is not, False stops what is, None leaves it to the rules."""
    for said, first, sent in ((True, 400, 2), (None, 529, 2)):
        policy = RetryPolicy(max_retries=2, initial_delay=0, retry_if=lambda error, said=said: said)
        assert len(run(kind, ask, in_turn(answer(first, {}), answer()), retry=policy).requests) == sent
    with pytest.raises(attropic.OverloadedError):
        run(kind, ask, in_turn(answer(529, {}), answer()), retry=RetryPolicy(retry_if=lambda error: False))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_retry_count_of_the_caller_is_kept(kind: Any) -> None:
    """A retry count that the caller set or took away stays so in every attempt."""
    for value, expected in (("7", "7"), (attropic.omit, None)):

        async def scene(client: Any, value: Any = value) -> None:
            await settled(client.messages.create(**ASK, extra_headers={"X-Stainless-Retry-Count": value}))

        found = run(kind, scene, in_turn(answer(529, {}), answer()), retry=FAST)
        assert [request.headers.get("x-stainless-retry-count") for request in found.requests] == [expected] * 2


def test_retries_over_real_sockets() -> None:
    """A server that is there only from the second attempt on is reached, and the answer is whole."""
    server = LocalServer()

    def start(attempt: int, delay: float, reason: str, request_id: str | None) -> None:
        server.start()

    with LocalServer() as first:
        url = first.url
    server = LocalServer(port=int(url.rpartition(":")[2]))
    policy = RetryPolicy(max_retries=1, initial_delay=0, on_retry=start)
    try:
        with attropic.Anthropic(api_key=KEY, base_url=url, retry=policy) as client:
            message = client.messages.create(**{**ASK, "model": "claude-haiku-4-5", "max_tokens": 50})
    finally:
        server.close()
    assert "You said: Hi." in json.dumps(message.to_dict())

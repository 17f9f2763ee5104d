"""Answers that take long are streamed on the way and come back whole."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic import Hooks, RetryPolicy

from .calls import ASK, CLIENTS, MESSAGE, Body, answer, both, entered, in_turn, run, settled, sse, streamed

FAST = RetryPolicy(max_retries=2, initial_delay=0)
LONG = {**ASK, "max_tokens": 64_000}
CITED = {"type": "char_location", "cited_text": "c", "document_index": 0, "document_title": None}
CITATION = {**CITED, "start_char_index": 0, "end_char_index": 1, "file_id": None}
TOOL = {"type": "tool_use", "id": "t_1", "name": "n", "caller": {"type": "direct"}}
WHOLE = {
    **MESSAGE,
    "content": [
        {"type": "thinking", "thinking": "Let me think.", "signature": "sig"},
        {"type": "text", "text": "Hello, é🙂.", "citations": [CITATION, CITATION]},
        {**TOOL, "input": {"a": [1, {"b": None}], "é": "x"}},
        {**TOOL, "id": "t_2", "input": {}},
        {"type": "redacted_thinking", "data": "xyz"},
    ],
    "stop_reason": "tool_use",
    "usage": {**MESSAGE["usage"], "output_tokens": 9},
}
PIECES: list[tuple[dict[str, Any], list[dict[str, Any]]]] = [
    (
        {"type": "thinking", "thinking": "", "signature": ""},
        [
            {"type": "thinking_delta", "thinking": "Let me "},
            {"type": "thinking_delta", "thinking": "think."},
            {"type": "signature_delta", "signature": "sig"},
        ],
    ),
    (
        {"type": "text", "text": "", "citations": None},
        [
            {"type": "text_delta", "text": "Hello, "},
            {"type": "citations_delta", "citation": CITATION},
            {"type": "text_delta", "text": "é🙂."},
            {"type": "citations_delta", "citation": CITATION},
        ],
    ),
    (
        {**TOOL, "input": {}},
        [
            {"type": "input_json_delta", "partial_json": part}
            for part in ("", '{"a": [1, {"b"', ': null}], "', 'é": "x"}')
        ],
    ),
    ({**TOOL, "id": "t_2", "input": {}}, [{"type": "input_json_delta", "partial_json": ""}]),
    ({"type": "redacted_thinking", "data": "xyz"}, []),
]


def events() -> list[dict[str, Any]]:
    """The stream of the whole message, with a ping and an event of tomorrow."""
    begun = {**WHOLE, "content": [], "stop_reason": None, "usage": {**WHOLE["usage"], "output_tokens": 1}}
    found: list[dict[str, Any]] = [{"type": "message_start", "message": begun}, {"type": "ping"}]
    for index, (start, deltas) in enumerate(PIECES):
        found.append({"type": "content_block_start", "index": index, "content_block": start})
        found += [{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas]
        found.append({"type": "content_block_stop", "index": index})
    found.append({"type": "tomorrow", "x": 1})
    last = {name: WHOLE[name] for name in ("stop_reason", "stop_sequence", "stop_details", "container")}
    found.append({"type": "message_delta", "delta": last, "usage": {"output_tokens": 9}})
    return [*found, {"type": "message_stop"}]


EVENTS = events()
ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}


def serve(request: httpx.Request) -> httpx.Response:
    """The whole message, streamed when a stream is asked for."""
    if json.loads(request.content).get("stream"):
        return streamed(*EVENTS, request_id="r", anthropic_ratelimit_requests_limit="5")(request)
    return answer(200, WHOLE, request_id="r", anthropic_ratelimit_requests_limit="5")(request)


async def ask(client: Any, **more: Any) -> Any:
    return await settled(client.messages.create(**LONG, **more))


def asks(request: httpx.Request) -> bool:
    """Whether a request asked for a stream."""
    return bool(json.loads(request.content).get("stream"))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("beta", [False, True])
def test_a_long_answer_is_streamed_and_whole(beta: bool, kind: Any) -> None:
    """With many tokens and the default timeout a stream is asked for, and the message equals the unstreamed one:
    thinking, citations, tool inputs, usage, request id and rate limits."""

    async def scene(client: Any) -> Any:
        return await settled((client.beta if beta else client).messages.create(**LONG))

    long = run(kind, scene, serve)
    short = run(kind, scene, serve, stream_long_answers=False)
    assert (asks(long.request), asks(short.request)) == (True, False)
    assert long.result == short.result
    assert type(long.result) is type(short.result)
    assert long.result.to_dict() == short.result.to_dict() == WHOLE
    assert (long.result._request_id, long.result._rate_limits) == ("r", short.result._rate_limits)
    assert long.result._rate_limits.requests.limit == 5


RULE = [
    (64_000, 600, True),
    (64_000, None, False),
    (64_000, 3600, False),
    (21_400, 600, True),
    (21_300, 600, False),
    (1024, 600, False),
    (2_200, 1, True),
    (2_000, 1, False),
    (64_000, httpx.Timeout(10.0, read=3600.0), False),
    (64_000, httpx.Timeout(3600.0, read=600.0), True),
]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("tokens", "timeout", "expected"), RULE, ids=str)
def test_what_is_long_depends_on_the_read_timeout(tokens: int, timeout: Any, expected: bool, kind: Any) -> None:
    """An answer is streamed when at 128 000 tokens an hour it takes longer than the read timeout, or than a minute
    when that is shorter; without a timeout nothing is too long."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**{**ASK, "max_tokens": tokens}, timeout=timeout))

    async def of_client(client: Any) -> None:
        await settled(client.copy(timeout=timeout).messages.create(**{**ASK, "max_tokens": tokens}))

    for one in (scene, of_client):
        assert asks(run(kind, one, serve).request) is expected


@pytest.mark.parametrize("kind", CLIENTS)
def test_raw_answers_and_other_operations_are_never_streamed(kind: Any) -> None:
    """A raw answer is what the server sent, so nothing is put together; a stream that the caller asks for stays his."""

    async def scene(client: Any) -> None:
        raw = await settled(client.messages.with_raw_response.create(**LONG))
        assert (await settled(raw.parse())).to_dict() == WHOLE
        async with entered(client.messages.with_streaming_response.create(**LONG)) as response:
            assert await settled(response.json()) == WHOLE
        await settled(client.post("/v1/messages", body=LONG, cast_to=dict))

    assert [asks(request) for request in run(kind, scene, serve).requests] == [False] * 3


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_server_that_does_not_stream_is_understood(kind: Any) -> None:
    """JSON in answer to a streamed request is taken as the message, and an error status is that error."""
    found = run(kind, ask, answer(200, WHOLE, content_type="application/json"))
    assert (asks(found.request), found.result.to_dict()) == (True, WHOLE)
    with pytest.raises(attropic.BadRequestError, match="too many"):
        run(kind, ask, answer(400, {"error": {"type": "invalid_request_error", "message": "too many"}}))


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_event_is_its_error_and_is_retried(kind: Any) -> None:
    """An ``error`` event raises the class of its type; the call is sent again as for the HTTP error."""
    broken = streamed(*EVENTS[:5], ERROR, request_id="r")
    found = run(kind, ask, in_turn(broken, broken, serve), retry=FAST)
    assert (len(found.requests), found.result.to_dict()) == (3, WHOLE)
    with pytest.raises(attropic.OverloadedError, match="busy") as caught:
        run(kind, ask, broken, retry=FAST)
    assert (caught.value.retries_taken, caught.value.request_id, caught.value.status_code) == (2, "r", 529)
    refused = {"type": "error", "error": {"type": "invalid_request_error", "message": "no"}}
    with pytest.raises(attropic.BadRequestError) as once:
        run(kind, ask, streamed(*EVENTS[:5], refused), retry=FAST)
    assert once.value.retries_taken == 0


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("length", [0, 1, len(EVENTS) // 2, len(EVENTS) - 1])
def test_a_stream_that_ends_too_early_is_a_connection_error(length: int, kind: Any) -> None:
    """Without ``message_stop`` no part of a message is given; the call is sent again, and at last raises."""
    cut = streamed(*EVENTS[:length])
    assert run(kind, ask, in_turn(cut, serve), retry=FAST).result.to_dict() == WHOLE
    with pytest.raises(attropic.APIConnectionError) as caught:
        run(kind, ask, cut, retry=FAST)
    assert (caught.value.retries_taken, caught.value.is_retryable) == (2, True)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "body",
    [b"data: {\n\n", b'data: {"type": "message_start"}\n\n', sse(EVENTS[3]), sse(EVENTS[0], EVENTS[3])],
    ids=["no json", "no message", "no start", "no block"],
)
def test_a_garbled_stream_is_a_validation_error(body: bytes, kind: Any) -> None:
    """Events that do not fit together are no transport error: they are not retried and name the operation."""
    with pytest.raises(attropic.APIResponseValidationError, match=r"messages\.create") as caught:
        run(kind, ask, answer(200, body, content_type="text/event-stream"), retry=FAST)
    assert caught.value.retries_taken == 0


@pytest.mark.parametrize("kind", CLIENTS)
def test_middleware_sees_a_long_answer(kind: Any) -> None:
    """Middleware gets the answer of a long call, may read its value, and passes it on whole."""
    seen: list[Any] = []

    async def function(request: Any, call_next: Any) -> Any:
        response = await settled(call_next(request))
        seen.append((response.status_code, await settled(response.parse())))
        return response

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Body(sse(*EVENTS)))

    found = run(kind, ask, handler, middleware=[both(function)])
    assert found.result.to_dict() == WHOLE
    assert seen == [(200, found.result)]


@pytest.mark.parametrize("kind", CLIENTS)
def test_hooks_see_a_call_and_no_stream(kind: Any) -> None:
    """For those who watch a long answer is a plain call: its body, its result and its usage."""
    told: list[Any] = []
    hooks = Hooks(on_end=lambda event: told.append((event.streaming, event.result, event.usage, event.body)))
    message = run(kind, ask, serve, hooks=hooks).result
    assert told == [(False, message, message.usage, LONG)]

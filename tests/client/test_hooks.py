"""What the caller's hooks are told about a call."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

import attropic
from attropic import Hooks, RetryPolicy

from .calls import ASK, CLIENTS, MESSAGE, answer, both, entered, failing, gathered, in_turn, run, settled, sse, streamed

FAST = RetryPolicy(max_retries=2, initial_delay=0)
NAMES = ("on_start", "on_retry", "on_first_byte", "on_end", "on_error")
START = {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}}
DELTA = {"stop_reason": "end_turn", "stop_sequence": None, "stop_details": None, "container": None}
EVENTS = [START, {"type": "message_delta", "delta": DELTA, "usage": {"output_tokens": 9}}, {"type": "message_stop"}]
LIMITS = {"request_id": "req_1", "anthropic_ratelimit_requests_limit": "5"}


class Record:
    """Hooks that write down what they are told, at the time."""

    def __init__(self) -> None:
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.hooks = Hooks(**{name: self.note(name) for name in NAMES})

    def note(self, name: str) -> Any:
        return lambda event: self.told.append((name, {key: getattr(event, key) for key in dir(event) if key[0] != "_"}))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.told]

    def of(self, name: str) -> dict[str, Any]:
        (only,) = [event for told, event in self.told if told == name]
        return only


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


async def stream(client: Any) -> Any:
    return await gathered(await settled(client.messages.create(**ASK, stream=True)))


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_call_that_succeeds_is_told_in_order(kind: Any) -> None:
    """Start, first byte and end come once each, with what is known by then filled in."""
    record = Record()
    options = {"hooks": record.hooks, "base_url": "https://me:pw@a.test/p"}
    result = run(kind, ask, answer(**LIMITS), **options).result
    assert record.names == ["on_start", "on_first_byte", "on_end"]
    start, first, end = (event for _, event in record.told)
    assert (start["operation"], start["method"], start["path"]) == ("messages.create", "POST", "/v1/messages")
    assert (start["base_url"], start["body"], start["streaming"]) == ("https://a.test/p/", ASK, False)
    assert [start[name] for name in ("status", "result", "error", "first_byte", "request_id")] == [None] * 5
    assert (first["status"], first["request_id"], first["rate_limits"].requests.limit) == (200, "req_1", 5)
    assert 0 <= first["first_byte"] <= end["elapsed"] < 60
    assert (end["result"], end["usage"], end["error"]) == (result, result.usage, None)
    assert (end["attempt"], end["retries_taken"]) == (0, 0)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_retry_is_told_before_the_wait(kind: Any) -> None:
    """``on_retry`` has the delay, the reason, the status and the id of the attempt that failed."""
    record = Record()
    run(kind, ask, in_turn(answer(529, {}, request_id="req_0"), answer(**LIMITS)), hooks=record.hooks, retry=FAST)
    assert record.names == ["on_start", "on_retry", "on_first_byte", "on_end"]
    retry, end = record.of("on_retry"), record.of("on_end")
    assert (retry["delay"], retry["status"], retry["request_id"], retry["retries_taken"]) == (0, 529, "req_0", 1)
    assert "529" in retry["reason"]
    assert (end["attempt"], end["retries_taken"], end["status"], end["delay"], end["reason"]) == (1, 1, 200, None, None)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("handler", "status"),
    [
        (answer(404, {}, request_id="e"), 404),
        (failing(httpx.ConnectError), None),
        (answer(200, [], request_id="e"), 200),
    ],
    ids=["status", "lost", "malformed"],
)
def test_a_call_that_fails_is_told_its_error(handler: Any, status: int | None, kind: Any) -> None:
    """``on_error`` comes once, instead of ``on_end``, with the very error that the caller gets."""
    record = Record()
    with pytest.raises(attropic.APIError) as caught:
        run(kind, ask, handler, hooks=record.hooks)
    assert record.names == ["on_start", *(["on_first_byte"] if status == 200 else []), "on_error"]
    error = record.of("on_error")
    assert error["error"] is caught.value
    assert (error["status"], error["request_id"]) == (status, "e" if status else None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_of_middleware_is_told(kind: Any) -> None:
    """A call ends with exactly one of ``on_end`` and ``on_error``, whoever ended it."""
    record = Record()

    async def refuse(request: Any, call_next: Any) -> Any:
        raise KeyError("no budget")

    with pytest.raises(KeyError):
        run(kind, ask, hooks=record.hooks, middleware=[both(refuse)])
    assert record.names == ["on_start", "on_error"]
    assert isinstance(record.of("on_error")["error"], KeyError)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_is_told_when_it_has_ended(kind: Any) -> None:
    """``on_end`` of a stream comes after its last event, with the message and the usage that it told in the end."""
    record = Record()
    run(kind, stream, streamed(*EVENTS, **LIMITS), hooks=record.hooks)
    assert record.names == ["on_start", "on_first_byte", "on_end"]
    end = record.of("on_end")
    assert (end["streaming"], end["request_id"]) == (True, "req_1")
    assert (end["result"].id, end["result"].stop_reason, end["result"].usage) == ("msg_1", "end_turn", end["usage"])
    assert (end["usage"].input_tokens, end["usage"].output_tokens) == (1, 9)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_that_is_closed_early_has_ended(kind: Any) -> None:
    """Closing tells ``on_end`` once, with the usage as far as it was seen, also when nothing was read."""
    for read in (0, 1):
        record = Record()

        async def scene(client: Any, record: Record = record, read: int = read) -> None:
            found = await settled(client.messages.create(**ASK, stream=True))
            if read:
                await (found.__anext__() if hasattr(found, "__anext__") else settled(next(found)))
            assert "on_end" not in record.names
            await settled(found.close())
            await settled(found.close())

        run(kind, scene, streamed(*EVENTS), hooks=record.hooks)
        assert record.names == ["on_start", "on_first_byte", "on_end"]
        usage = record.of("on_end")["usage"]
        assert (usage.output_tokens if read else usage) == (2 if read else None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_that_fails_is_told_its_error(kind: Any) -> None:
    """An ``error`` event and a garbled one give ``on_error`` instead of ``on_end``."""
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "m"}}
    for body in (sse(START, error), sse(START) + b"data: {\n\n"):
        record = Record()
        with pytest.raises(attropic.APIError) as caught:
            run(kind, stream, answer(200, body, content_type="text/event-stream"), hooks=record.hooks)
        assert record.names == ["on_start", "on_first_byte", "on_error"]
        assert record.of("on_error")["error"] is caught.value


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("streaming", [False, True])
def test_a_streaming_response_has_ended_when_its_block_is_left(streaming: bool, kind: Any) -> None:
    """Answers that are read when they are asked for end once too, read or not."""
    record = Record()

    async def scene(client: Any) -> None:
        more = {"stream": True} if streaming else {}
        async with entered(client.messages.with_streaming_response.create(**ASK, **more)):
            assert record.names == ["on_start", "on_first_byte"]

    run(kind, scene, streamed(*EVENTS) if streaming else answer(), hooks=record.hooks)
    assert record.names == ["on_start", "on_first_byte", "on_end"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_result_of_a_raw_call_is_its_value(kind: Any) -> None:
    """``on_end`` of a raw call has the typed value, as that of a plain one, and its usage."""
    record = Record()

    async def scene(client: Any) -> Any:
        return await settled((await settled(client.messages.with_raw_response.create(**ASK))).parse())

    found = run(kind, scene, hooks=record.hooks).result
    assert record.names == ["on_start", "on_first_byte", "on_end"]
    assert (record.of("on_end")["result"], record.of("on_end")["usage"]) == (found, found.usage)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", NAMES)
def test_a_hook_that_raises_is_logged_and_harmless(name: str, kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Whichever hook fails, the call goes on, the hooks after it are called, and the log says what happened."""
    record = Record()

    def fail(event: Any) -> None:
        raise ValueError(f"broken {event.operation}")

    hooks = [Hooks(**{name: fail}), record.hooks]
    replies = in_turn(answer(529, {}), answer(404, {}) if name == "on_error" else answer())
    if name == "on_error":
        with pytest.raises(attropic.NotFoundError):
            run(kind, ask, replies, hooks=hooks, retry=FAST)
    else:
        assert run(kind, ask, replies, hooks=hooks, retry=FAST).result.id == "msg_1"
    assert name in record.names
    assert [one.levelno for one in caplog.records if "broken messages.create" in one.getMessage()] == [logging.ERROR]


def test_hooks_may_be_async_with_an_async_client_only(caplog: pytest.LogCaptureFixture) -> None:
    """An async client waits for them; a sync client logs that it cannot and goes on."""
    told: list[str] = []

    async def note(event: Any) -> None:
        told.append(event.operation)

    hooks = Hooks(on_start=note, on_end=note)
    assert run(attropic.AsyncAnthropic, ask, hooks=hooks).result.id == "msg_1"
    assert run(attropic.AsyncAnthropic, stream, streamed(*EVENTS), hooks=hooks).result
    assert told == ["messages.create"] * 4
    assert run(attropic.Anthropic, ask, hooks=hooks).result.id == "msg_1"
    assert told == ["messages.create"] * 4
    assert "async" in caplog.text


@pytest.mark.parametrize("kind", CLIENTS)
def test_state_is_shared_by_the_events_of_one_call(kind: Any) -> None:
    """What one hook puts into ``state`` the next ones find, in this call and in no other."""
    spans: list[Any] = []

    def begin(event: Any) -> None:
        assert event.state == {}
        event.state["span"] = object()
        spans.append(event.state["span"])

    def finish(event: Any) -> None:
        spans.append(event.state.pop("span"))

    async def scene(client: Any) -> None:
        await ask(client)
        await ask(client)

    run(kind, scene, hooks=[Hooks(on_start=begin), Hooks(on_end=finish)])
    first, same, second, again = spans
    assert first is same
    assert second is again
    assert first is not second

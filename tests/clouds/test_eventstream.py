"""The event stream of Bedrock: events of the API, exceptions as errors, damage as an error with what came."""

from __future__ import annotations

import json
from base64 import b64encode
from random import Random
from typing import Any

import pytest

import attropic
from attropic.clouds._eventstream import EventStreamEvents, EventStreamValues
from attropic.clouds._frames import EventStreamError
from attropic_api._runtime.template import Learner, plain
from tests.client.calls import entered
from tests.helpers.scenes import COLOURS, run

from .bedrock_calls import ASK, EVENT, begun, chunk, client, ended, exception, frame, streamed, text_headers

ENDS = ("message_stop", "error")


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_BEDROCK_BASE_URL", "AWS_PROFILE", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)


def read(*pieces: bytes) -> EventStreamValues:
    """What read these pieces; its values are in ``found``."""
    values = EventStreamValues(ENDS)
    for piece in pieces:
        FOUND.extend(values.batch(piece))
    return values


FOUND: list[Any] = []


@pytest.fixture(autouse=True)
def _nothing_found() -> None:
    FOUND.clear()


def test_events_are_read_up_to_the_end() -> None:
    """Chunks are events in order; pings are left out, and what follows the end does not matter."""
    events = [*begun("Hé", "llo 漢"), *ended()]
    data = b"".join(map(chunk, [*events[:2], {"type": "ping"}, *events[2:]])) + b"rubbish"
    assert read(data).ended == "message_stop"
    assert events == FOUND


def test_padding_and_space_in_a_payload_do_not_matter() -> None:
    """Bedrock pads payloads to hide their length; any JSON around the base64 is read."""
    event = {"type": "message_stop"}
    inner = b64encode(json.dumps(event).encode()).decode()
    for payload in (
        json.dumps({"bytes": inner, "p": "abcdefgh"}),
        json.dumps({"p": "abc", "bytes": inner, "more": [1]}),
        f' {{\n "bytes" : "{inner}" }} ',
        json.dumps({"bytes": b64encode(f" {json.dumps(event)}\n".encode()).decode()}),
    ):
        FOUND.clear()
        assert read(frame(text_headers(EVENT), payload.encode())).ended == "message_stop"
        assert [event] == FOUND


@pytest.mark.parametrize(
    "payload",
    [
        b"{}",
        b"[1]",
        b"not json",
        b'{"bytes": 5}',
        b'{"bytes":"abc"}',
        b'{"bytes":"ab=c"}',
        b'{"bytes": "YW\\nJj"}',
        b'{"bytes":"/w=="}',
        b"\xff",
    ],
)
def test_a_chunk_that_holds_no_text_is_an_error(payload: bytes) -> None:
    """What is no base64 of text in UTF-8 is a damaged stream, never text with holes."""
    values = read(chunk({"type": "message_start"}) + frame(text_headers(EVENT), payload))
    assert isinstance(values.failure, EventStreamError)
    assert FOUND == [{"type": "message_start"}]


def test_what_is_no_event_of_the_api_has_its_place() -> None:
    """A piece of an old completion is one, an object without a type is left out, text is a completion."""
    read(
        chunk({"completion": "Hi", "stop_reason": None}),
        chunk({"anything": 1}),
        chunk("plain text"),
        chunk({"type": 4}),
    )
    assert FOUND == [
        {"type": "completion", "completion": "Hi", "stop_reason": None},
        {"type": "completion", "completion": "plain text"},
    ]


@pytest.mark.parametrize("headers", [{":event-type": "initial-response"}, {":event-type": "metadata"}])
def test_messages_that_are_no_chunks_are_left_out(headers: dict[str, str]) -> None:
    """The head of an answer and events of kinds to come are no events of the API."""
    read(frame(text_headers({**EVENT, **headers}), b"{}"), frame(text_headers({":message-type": "new"}), b""))
    assert FOUND == []


def test_raw_events_have_the_bytes_that_they_came_in() -> None:
    """The bytes of all events together are the stream, messages without an event included."""
    other = frame(text_headers({":message-type": "event", ":event-type": "metadata"}), b"{}")
    data = other + chunk(begun()[0]) + other + chunk({"type": "ping"}) + exception("throttlingException", message="no")
    decoder = EventStreamEvents()
    events = [event for at in range(0, len(data), 7) for event in decoder.events(data[at : at + 7])]
    assert [event.event for event in events] == ["message_start", "ping", "error"]
    assert b"".join(event.raw for event in events) == data
    assert events[0].json() == begun()[0]


#: The exception → the class and status of the error, and whether the call is worth sending again.
EXCEPTIONS: dict[str, tuple[type[attropic.APIStatusError], int, bool]] = {
    "throttlingException": (attropic.RateLimitError, 429, True),
    "modelTimeoutException": (attropic.GatewayTimeoutError, 504, True),
    "validationException": (attropic.BadRequestError, 400, False),
    "internalServerException": (attropic.InternalServerError, 500, True),
    "modelStreamErrorException": (attropic.InternalServerError, 500, True),
    "serviceUnavailableException": (attropic.OverloadedError, 529, True),
    "accessDeniedException": (attropic.PermissionDeniedError, 403, False),
    "resourceNotFoundException": (attropic.NotFoundError, 404, False),
    "somethingNewException": (attropic.InternalServerError, 500, True),
}


async def _asked(colour: str, *pieces: bytes, **options: Any) -> tuple[list[Any], Any]:
    """The events of a stream, and the error that ended it."""
    events = []
    async with entered(client(streamed(*pieces), coloured=colour != "sync", **options)) as made:
        try:
            async with entered(made.messages.stream(**ASK)) as stream:
                if colour == "sync":
                    events.extend(stream)
                else:
                    async for event in stream:
                        events.append(event)
        except attropic.AnthropicError as error:
            return events, error
    return events, None


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", EXCEPTIONS)
def test_every_exception_has_the_class_of_the_api(kind: str, colour: str) -> None:
    """An exception in the stream is the error that the API's own event would be, with what came before it."""
    expected, status, retryable = EXCEPTIONS[kind]
    data = b"".join(map(chunk, begun("Hello"))) + exception(kind, message="No luck.")

    async def main() -> None:
        events, error = await _asked(colour, data)
        assert type(error) is expected
        assert (error.status_code, error.is_retryable, error.http_status) == (status, retryable, 200)
        assert "No luck." in str(error)
        assert kind in str(error)
        assert error.in_stream
        assert error.partial_message.content[0].text == "Hello"
        assert [event.text for event in events if event.type == "text"] == ["Hello"]

    run(colour, main)


def test_what_the_model_said_first_decides_and_is_told() -> None:
    """A stream error with the status of the model is the error of that status."""
    read(exception("modelStreamErrorException", message="Failed.", originalStatusCode=429, originalMessage="Too many"))
    assert FOUND[0]["error"]["type"] == "rate_limit_error"
    assert FOUND[0]["error"]["message"] == "Failed. (Too many)"


def test_an_error_message_is_an_error() -> None:
    """AWS has messages of type `error`, whose code and text stand in headers."""
    headers = {":message-type": "error", ":error-code": "ThrottlingException", ":error-message": "Slow down."}
    assert read(frame(text_headers(headers), b"")).ended == "error"
    error = {"type": "rate_limit_error", "message": "Slow down.", "exception": "ThrottlingException"}
    assert [{"type": "error", "error": error}] == FOUND


@pytest.mark.parametrize("payload", [b"", b"[]", b"plain words", b'{"Message": "upper"}', b"\xff"])
def test_an_exception_may_say_anything(payload: bytes) -> None:
    """The name alone is enough for an error, whatever the payload is."""
    headers = {":message-type": "exception", ":exception-type": "validationException"}
    assert read(frame(text_headers(headers), payload)).ended == "error"
    assert FOUND[0]["error"]["type"] == "invalid_request_error"
    assert FOUND[0]["error"]["message"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "error", "error": {"type": "overloaded_error", "message": "Busy."}}, attropic.OverloadedError),
        ({"error": {"type": "rate_limit_error", "message": "Busy."}}, attropic.RateLimitError),
        ({"error": "Busy."}, attropic.InternalServerError),
    ],
)
def test_an_error_within_a_chunk_is_an_error(value: Any, expected: type[Exception]) -> None:
    """The model's own errors arrive as chunks, sometimes without their type."""
    _, error = run("sync", lambda: _asked("sync", *map(chunk, begun("Hello")), chunk(value)))
    assert type(error) is expected
    assert "Busy." in str(error)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_damaged_stream_is_a_typed_error_with_what_came(colour: str) -> None:
    """A checksum that does not fit ends the stream with an error that has the message so far."""
    damaged = bytearray(chunk(ended()[0]))
    damaged[40] ^= 4

    async def main() -> None:
        events, error = await _asked(colour, b"".join(map(chunk, begun("Hel", "lo"))) + bytes(damaged))
        assert type(error) is EventStreamError
        assert isinstance(error, attropic.APIConnectionError)
        assert error.partial_message.content[0].text == "Hello"
        assert error.content_started
        assert [event.text for event in events if event.type == "text"] == ["Hel", "lo"]

    run(colour, main)


@pytest.mark.parametrize("cut", [0, 5, 30])
def test_a_stream_that_ends_early_is_incomplete(cut: int) -> None:
    """The end of the bytes before `message_stop`, also within a message, is an incomplete stream."""
    last = chunk({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "lost"}})
    _, error = run("sync", lambda: _asked("sync", b"".join(map(chunk, begun("Hello"))) + last[:cut]))
    assert type(error) is attropic.StreamIncompleteError
    assert error.partial_message.content[0].text == "Hello"


def test_a_stream_without_any_message_is_worth_another_try() -> None:
    """No event at all is a stream of the right type that broke off."""
    _, error = run("sync", lambda: _asked("sync"))
    assert type(error) is attropic.StreamIncompleteError
    assert error.is_retryable
    assert "no stream of events" not in str(error)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "first",
    [exception("throttlingException", message="slow"), b"\0" * 40, chunk(begun()[0])],
    ids=["throttled", "damaged", "cut"],
)
def test_a_failure_before_the_first_content_is_retried(colour: str, first: bytes) -> None:
    """A throttled, damaged or cut stream that gave nothing is asked for again, as one of the API is."""
    quick = attropic.RetryPolicy(max_retries=1, initial_delay=0.001)
    answers = [streamed(first), streamed(*map(chunk, [*begun("Hello"), *ended()]))]

    async def main() -> None:
        made = client(lambda request: answers.pop(0)(request), coloured=colour != "sync", retry=quick)
        async with entered(made), entered(made.messages.stream(**ASK)) as stream:
            found = stream.get_final_message()
            message = found if colour == "sync" else await found
        assert message.content[0].text == "Hello"
        assert answers == []

    run(colour, main)


class Deaf(Learner):
    """Learns nothing, so that every event is read as JSON."""

    def see(self, event: str, start: int, end: int) -> None:
        """Take no notice."""


@pytest.mark.parametrize("seed", range(20))
def test_events_of_a_template_are_those_of_json(seed: int) -> None:
    """Events that differ in one string are read by it; values, end and failure are as when each is read as JSON."""
    random = Random(seed)
    texts = ["".join(random.choice('a"\\\n\t漢🙂{}') for _ in range(random.randrange(9))) for _ in range(40)]
    odd = [{"type": "ping"}, {"type": "later", "text": "x"}, {"completion": "x"}, {"text": "x", "type": "error"}]
    frames = list(map(chunk, begun(*texts)))
    for _ in range(random.randrange(6)):
        event = random.choice([*odd, {"index": 0, "type": "content_block_delta", "delta": {"text": "turned"}}])
        frames.insert(random.randrange(3, len(frames)), chunk(event))
    data = b"".join([*frames, *map(chunk, ended())])
    cut = random.randrange(len(data))

    found = []
    for learner in (Learner(), Deaf()):
        values = EventStreamValues(ENDS)
        values._learner = learner
        pieces = [values.pieces(data[:cut]), [] if values.ended else values.pieces(data[cut:])]
        found.append(([plain(value) for piece in pieces for value in piece], values.ended, values.failure))
        if learner.template is not None and values.ended == "message_stop":
            assert sum(value.__class__ is tuple for piece in pieces for value in piece) > 5
    assert found[0] == found[1]

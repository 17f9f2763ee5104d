"""What the values of a stream mean, and who is told when it ends."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from attropic import Hooks
from attropic._core.ending import Ending
from attropic._core.flow import perform
from attropic._core.stream import decoder, failure
from attropic_api._runtime.errors import ValidationError

from .events import ANSWER, change, message, start
from .steps import CREATE, answer, plan, walk

ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "why"}, "request_id": "req_1"}


def watched(told: list[Any]) -> Any:
    """The plan of a stream that was opened, and whose end is written down."""
    hooks = Hooks(
        on_end=lambda event: told.append(("end", event)), on_error=lambda event: told.append(("error", event))
    )
    made = plan(hooks=[hooks], keep_open=True)
    walk(perform(made, lambda received: None), answer(529), answer(200))
    return made


def tell(ending: Ending) -> None:
    for ask in ending.tell():
        assert ask.quiet
        ask.function(*ask.arguments)


def test_an_error_event_raises_the_class_of_its_type() -> None:
    """Inside a stream the error is the one that the HTTP error would be, with the response of the stream."""
    received = answer(200, request_id="req_h")
    decode = decoder("sse", dict, received, None)

    with pytest.raises(attropic.OverloadedError) as caught:
        decode(ERROR)

    assert (caught.value.status_code, caught.value.request_id) == (529, "req_h")
    assert caught.value.response is received.response


@pytest.mark.parametrize("kind", ["jsonl"])
def test_only_a_stream_of_events_has_error_events(kind: str) -> None:
    """A line of results that says ``error`` is a value like any other."""
    assert decoder(kind, dict, answer(200), None)(ERROR) == ERROR


def test_other_values_are_typed() -> None:
    """What is no error goes through the decoder of the operation."""
    decode = decoder("sse", lambda value: ("typed", value), answer(200), None)

    assert decode({"type": "ping"}) == ("typed", {"type": "ping"})


@pytest.mark.parametrize("error", [ValidationError("text", 7), ValueError("no JSON")], ids=["type", "json"])
def test_a_value_that_is_not_of_its_type(error: Exception) -> None:
    """It becomes the error of an answer that is not of its type, with the operation and the words."""
    raised = failure(error, CREATE, answer(200, request_id="req_h"))

    assert isinstance(raised, attropic.APIResponseValidationError)
    assert raised.message.startswith("The answer of messages.create is not of its type.")
    assert str(error) in raised.message
    assert raised.request_id == "req_h"


@pytest.mark.parametrize("error", [KeyError("x"), attropic.OverloadedError("m", response=answer().response, body=None)])
def test_other_errors_stay_what_they_are(error: Exception) -> None:
    """An error of this package or of the caller's own is not wrapped."""
    assert failure(error, CREATE, answer(200)) is error


def test_the_end_of_a_stream_is_told_once() -> None:
    """However often it is closed, one end is told."""
    told: list[Any] = []
    ending = Ending(watched(told), lambda error: error)

    tell(ending)
    tell(ending)

    assert [name for name, _ in told] == ["end"]


def test_the_failure_of_a_stream_is_told_once() -> None:
    """What the caller is raised is what the hook is told, instead of an end."""
    told: list[Any] = []
    raised = attropic.APIConnectionError(message="lost")
    ending = Ending(watched(told), lambda error: raised)

    assert ending.translate(OSError()) is raised
    tell(ending)
    tell(ending)

    ((name, event),) = told
    assert (name, event.error, event.retries_taken) == ("error", raised, 1)


def test_without_a_watch_nothing_is_told() -> None:
    """A stream that nobody watches ends in silence."""
    ending = Ending(plan(), lambda error: error)

    ending.translate(OSError())

    assert list(ending.tell()) == []


def streamed(*events: Any) -> Any:
    """What the hook is told of a stream that gave these events and was then closed."""
    told: list[Any] = []
    made = watched(told)
    assert CREATE.stream is not None
    decode = decoder("sse", CREATE.stream, answer(200), made.watch)
    for event in events:
        decode(event)
    tell(Ending(made, lambda error: error))
    ((_, event),) = told
    return event


@pytest.mark.parametrize(
    ("changes", "figures"),
    [
        ([], (10, 1, 5)),
        ([{"output_tokens": 7, "input_tokens": None}], (10, 7, 5)),
        ([{"output_tokens": 7}, {"output_tokens": 9, "input_tokens": 0}], (0, 9, 5)),
    ],
    ids=["start", "null", "zero"],
)
def test_the_usage_of_a_stream_is_cumulative(changes: Any, figures: Any) -> None:
    """The end has the usage as far as the stream was read; null keeps the figure before, zero counts."""
    event = streamed(start(), *[change(usage) for usage in changes])

    usage = event.usage
    assert (usage.input_tokens, usage.output_tokens, usage.cache_read_input_tokens) == figures


def test_the_result_of_a_stream_is_its_message() -> None:
    """What came is put together to the message, as if it had not been streamed."""
    event = streamed(*ANSWER)

    whole = CREATE.result(200, json.dumps(message(*ANSWER)).encode())
    assert event.result.to_dict() == whole.to_dict()
    assert event.usage.output_tokens == 42


@pytest.mark.parametrize("read", range(1, len(ANSWER)))
def test_a_stream_that_was_closed_early_has_its_usage(read: int) -> None:
    """Wherever the caller stopped, within the input of a tool too, the figures that came are told."""
    event = streamed(*ANSWER[:read])

    assert event.usage.input_tokens == 10


def test_a_stream_of_which_nothing_was_read_has_no_usage() -> None:
    """Without a first event there is nothing to tell."""
    event = streamed()

    assert (event.result, event.usage) == (None, None)

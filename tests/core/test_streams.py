"""Who is told of a stream: what is remembered of its events, and how its end is told once."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from attropic import Hooks
from attropic._core.course import Course
from attropic._core.effects import Received
from attropic._core.ending import Ending
from attropic._core.flow import perform
from attropic._core.lost import misread
from attropic_api._runtime.errors import ValidationError

from .courses import RESULTS, course, head, ride
from .events import ANSWER, block, change, delta, message, start, wire
from .steps import CREATE, answer, plan, walk


def watched(told: list[Any], operation: Any = CREATE) -> Course:
    """The course of a stream that was opened, and whose end is written down."""
    hooks = Hooks(
        on_end=lambda event: told.append(("end", event)), on_error=lambda event: told.append(("error", event))
    )
    made = course(operation, hooks=[hooks], max_retries=2)
    walk(perform(made.plan, lambda received: None), answer(529), answer(200))
    return made


def tell(ending: Ending) -> None:
    for ask in ending.tell():
        assert ask.quiet
        ask.function(*ask.arguments)


# -- values ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [ValidationError("text", 7), ValueError("no JSON")], ids=["type", "json"])
def test_a_value_that_is_not_of_its_type(error: Exception) -> None:
    """It becomes the error of an answer that is not of its type, with the operation and the words."""
    raised = misread(CREATE, answer(200, request_id="req_h"), error)

    assert isinstance(raised, attropic.APIResponseValidationError)
    assert raised.message.startswith("The answer of messages.create is not of its type.")
    assert str(error) in raised.message
    assert raised.request_id == "req_h"


@pytest.mark.parametrize("error", [KeyError("x"), attropic.OverloadedError("m", response=answer().response, body=None)])
def test_other_errors_stay_what_they_are(error: Exception) -> None:
    """An error of this package or of the caller's own is not wrapped."""
    assert misread(CREATE, answer(200), error) is error


def test_only_a_stream_of_a_message_remembers_one() -> None:
    """The values of other streams are typed, and nothing grows while they come."""
    lines = course(RESULTS)

    assert lines.snapshot is None
    assert lines.typed() is lines.decode
    assert course().typed() is not course().decode


# -- the end ---------------------------------------------------------------------------------------


def test_the_end_of_a_stream_is_told_once() -> None:
    """However often it is closed, one end is told."""
    told: list[Any] = []
    ending = Ending(watched(told).plan)

    tell(ending)
    tell(ending)

    assert [name for name, _ in told] == ["end"]


def test_the_failure_of_a_stream_is_told_once() -> None:
    """What the caller is raised is what the hook is told, instead of an end."""
    told: list[Any] = []
    raised = attropic.APIConnectionError(message="lost")
    ending = Ending(watched(told).plan)

    assert ending.failed(raised) is raised
    tell(ending)
    tell(ending)

    ((name, event),) = told
    assert (name, event.error, event.retries_taken) == ("error", raised, 1)


def test_the_failure_is_explained_before_it_is_told() -> None:
    """The hook finds in the error what the caller finds: the message so far and the rest of what is known."""
    told: list[Any] = []
    made = watched(told)
    made.received = head(request_id="req_1")
    ride(made, wire(*ANSWER[:4]), b"data: {\n\n")
    ending = Ending(made.plan, made.explain)

    ending.failed(attropic.APIConnectionError(message="lost"))
    tell(ending)

    ((_, event),) = told
    assert event.error.in_stream
    assert event.error.open_blocks == (0,)
    assert event.error.partial_message.content[0].thinking == "Let me "
    assert (event.usage.input_tokens, event.result) == (10, None)


def test_without_a_watch_nothing_is_told() -> None:
    """A stream that nobody watches ends in silence."""
    ending = Ending(plan())

    ending.failed(OSError())

    assert list(ending.tell()) == []


# -- what is remembered ----------------------------------------------------------------------------


def streamed(*events: Any) -> Any:
    """What the hook is told of a stream that gave these events and was then closed."""
    told: list[Any] = []
    made = watched(told)
    typed = made.typed()
    for event in events:
        typed(event)
    tell(Ending(made.plan, made.explain))
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
    """Wherever the caller stopped, within the input of a tool too, the figures and the blocks that came are told."""
    event = streamed(*ANSWER[:read])

    assert event.usage.input_tokens == 10
    begun = sum(sent["type"] == "content_block_start" for sent in ANSWER[:read])
    assert len(event.result.content) == begun


def test_a_stream_of_which_nothing_was_read_has_no_usage() -> None:
    """Without a first event there is nothing to tell."""
    event = streamed()

    assert (event.result, event.usage) == (None, None)


def test_a_call_that_is_cut_in_a_block_of_tomorrow_is_told() -> None:
    """A call of an unknown kind that was cut off is no reason for a hook not to be told."""
    event = streamed(
        start(), block(0, "novel_tool_use", id="t", input={}), delta(0, "input_json_delta", partial_json="{")
    )

    assert event.usage.input_tokens == 10
    assert event.result.content[0].type == "novel_tool_use"


def test_a_message_that_is_not_of_its_type_is_no_result() -> None:
    """The hook is told of the end and of the usage; the message that cannot be read is left out."""
    told: list[Any] = []
    made = watched(told)
    typed = made.typed()
    typed(start())
    with pytest.raises(ValueError):
        typed(block(0, "text", text=7))

    tell(Ending(made.plan, made.explain))

    ((name, event),) = told
    assert (name, event.result, event.usage.input_tokens) == ("end", None, 10)


def test_the_stream_of_another_kind_has_no_message() -> None:
    """Of a stream of lines the end is told, with nothing to show."""
    told: list[Any] = []
    made = watched(told, RESULTS)
    made.received = Received(200, {}, b"", None)
    ride(made, b'{"custom_id": "a", "result": {"type": "canceled"}}\n', None)

    tell(Ending(made.plan, made.explain))

    ((name, event),) = told
    assert (name, event.result, event.usage) == ("end", None, None)

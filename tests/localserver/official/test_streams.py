"""Streams as the official client reads them: raw events, and its helper with snapshots and a final message."""

from __future__ import annotations

from typing import Any

import pytest

from .asking import Asked
from .test_messages import WEATHER, turn

ORDER = ["message_start", "content_block_start", "content_block_stop", "message_delta", "message_stop"]
LONG = "A sentence that is long enough to come in several pieces, one after the other."


@pytest.fixture(params=[False, True], ids=["stable", "beta"])
def messages(api: Asked, request: pytest.FixtureRequest) -> Any:
    """The resource of the stable and of the beta API."""
    return api.client.beta.messages if request.param else api.client.messages


def test_events_come_in_the_order_of_the_api(api: Asked, messages: Any) -> None:
    """``create(stream=True)`` gives the raw events: each kind once, and the text in several pieces between."""
    events = api.items(messages.create(**turn(LONG), stream=True))
    pieces = [event.delta.text for event in events if event.type == "content_block_delta"]
    assert [event.type for event in events if event.type in ORDER] == ORDER
    assert len(pieces) > 1
    assert LONG in "".join(pieces)


def test_a_stream_makes_the_message_of_a_whole_answer(api: Asked, messages: Any) -> None:
    """The final message of the helper is the one that the same request gives without a stream."""
    with api.within(messages.stream(**turn(LONG))) as stream:
        streamed = api.run(stream.get_final_message())
    whole = api.run(messages.create(**turn(LONG)))
    told = ("role", "model", "stop_reason", "stop_sequence")
    assert [getattr(streamed, name) for name in told] == [getattr(whole, name) for name in told]
    assert [block.text for block in streamed.content] == [block.text for block in whole.content]
    assert streamed.usage.input_tokens == whole.usage.input_tokens
    assert streamed.usage.output_tokens == whole.usage.output_tokens


def test_the_text_stream_is_the_text(api: Asked, messages: Any) -> None:
    """``text_stream`` and the final text agree, and the request has an id."""
    with api.within(messages.stream(**turn(LONG))) as stream:
        text = "".join(api.items(stream.text_stream))
        assert text == api.run(stream.get_final_text())
        assert stream.request_id.startswith("req_")
    assert LONG in text


def test_events_of_the_helper_have_snapshots(api: Asked, messages: Any) -> None:
    """Events of the helper go with those of the API, and the last snapshot is the whole text."""
    with api.within(messages.stream(**turn(LONG))) as stream:
        events = api.items(stream)
    texts = [event for event in events if event.type == "text"]
    assert texts[-1].snapshot == "".join(event.text for event in texts)
    assert events[-1].type == "message_stop"
    assert events[-1].message.stop_reason == "end_turn"


def test_the_input_of_a_tool_streams_as_json(api: Asked, messages: Any) -> None:
    """The pieces of a tool's input make the input of the block."""
    with api.within(messages.stream(**turn("What is the weather in Lisbon?", tools=[WEATHER]))) as stream:
        events = api.items(stream)
        message = api.run(stream.get_final_message())
    pieces = [event for event in events if event.type == "input_json"]
    assert pieces[-1].snapshot == {"city": "Lisbon"} == message.content[-1].input
    assert message.stop_reason == "tool_use"


def test_a_stream_can_be_left_early(api: Asked, messages: Any) -> None:
    """Who leaves a stream before its end can ask again with the same client."""
    with api.within(messages.stream(**turn(LONG))):
        pass
    assert api.run(messages.create(**turn("Again."))).stop_reason == "end_turn"

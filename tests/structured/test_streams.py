"""How streams of structured answers end: blocks, the message, and what goes wrong."""

from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import pytest

import attropic
from attropic.structured import OutputValidationError, ParsedMessage, ParsedTextBlock
from attropic.testing import local_client
from attropic_api import models
from tests.client.calls import settled
from tests.streaming.playing import COLOURS, each
from tests.streaming.script import END, Transcript, begin, change, inputs, start, stop, texts

from .asking import APPLES, APPLES_TEXT, ASK, Order, saying
from .transcripts import PIECES, PROSE, SEEN, answer_of, played, text_block


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("pieces", "reason", "words"),
    [
        (["No", "."], "end_turn", "expected JSON"),
        (['{"item": 1', "}"], "stop_sequence", "item: expected a string"),
        (['{"item": "a', "pp"], "max_tokens", "raise `max_tokens`"),
        ([APPLES_TEXT], "max_tokens", "raise `max_tokens`"),
    ],
    ids=["prose", "another type", "cut off", "cut off behind its end"],
)
def test_what_cannot_be_read_is_told_at_the_end(colour: str, pieces: list[str], reason: str, words: str) -> None:
    """The iteration gives every event; the final message is refused, again and again, and keeps what came."""
    told: list[Any] = []

    async def use(stream: Any) -> Any:
        kinds: list[Any] = []
        stream.on("final_message", told.append)
        await each(stream, lambda event: kinds.append(event.type))
        assert kinds[-1] == "message_stop"
        for _ in range(2):
            with pytest.raises(OutputValidationError, match=words) as caught:
                await settled(stream.get_final_message())
        assert await settled(stream.get_final_text()) == PROSE + "".join(pieces)
        assert stream.current_message_snapshot is caught.value.message
        return caught.value

    error = played(colour, answer_of(*pieces, reason=reason), use)

    assert error.text == "".join(pieces)
    assert error.message.parsed_output is None
    assert told == [error.message]


@dataclasses.dataclass
class Failing:
    item: str

    def __post_init__(self) -> None:
        raise LookupError(self.item)


def test_a_class_that_fails_does_not_break_the_stream() -> None:
    """An exception of the class that is asked for is told at the end, as the cause."""

    async def use(stream: Any) -> Any:
        stream.until_done()
        with pytest.raises(OutputValidationError, match="LookupError") as caught:
            stream.get_final_message()
        return caught.value.__cause__

    assert isinstance(played("sync", answer_of(*PIECES), use, output_format=Failing), LookupError)


@pytest.mark.parametrize("reason", ["refusal", "pause_turn", "tool_use"])
def test_messages_without_an_answer(reason: str) -> None:
    """A message that stopped for another reason has no output, though the event of its block may have had one."""
    blocks: list[Any] = []

    async def use(stream: Any) -> Any:
        await each(stream, lambda event: blocks.append(getattr(event, "content_block", None)))
        return stream.get_final_message()

    message = played("sync", answer_of(*PIECES, reason=reason), use)

    assert message.parsed_output is None
    assert [block.parsed_output for block in message.content] == [None, None]
    assert blocks[-3].parsed_output == APPLES


def test_a_text_that_fits_is_no_answer_when_another_follows() -> None:
    """Only the last text block is the answer: one before it loses its output in the message."""
    events = [start(), *text_block(0, '{"item": "x", "price": 1}'), *text_block(1, *PIECES), change(), END]
    blocks: list[Any] = []

    async def use(stream: Any) -> Any:
        def take(event: Any) -> None:
            if event.type == "content_block_stop":
                snapshot = stream.current_message_snapshot
                blocks.append((event.content_block.parsed_output, [part.parsed_output for part in snapshot.content]))

        await each(stream, take)
        return stream.get_final_message()

    message = played("sync", Transcript("two", events, {}), use)

    first = Order("x", 1)
    assert blocks == [(first, [first]), (APPLES, [None, APPLES])]
    assert [block.parsed_output for block in message.content] == [None, APPLES]


def test_blocks_of_other_kinds_stay_as_they_are() -> None:
    """Thinking and calls of tools before the answer are what they are without a format."""
    head = [*text_block(0, PROSE), begin(1, "tool_use", id="t", name="look", input={})]
    events = [start(), *head, *inputs(1, '{"a": 1}'), stop(1), *text_block(2, *PIECES), change(), END]

    async def use(stream: Any) -> Any:
        return stream.get_final_message()

    message = played("sync", Transcript("mixed", events, {}), use)

    assert [type(block) for block in message.content] == [ParsedTextBlock, models.ToolUseBlock, ParsedTextBlock]
    assert message.content[1].input == {"a": 1}
    assert message.parsed_output == APPLES


@pytest.mark.parametrize("colour", COLOURS)
def test_streams_that_break_off(colour: str) -> None:
    """An answer that breaks off is the error of the stream; what came can be read, kept and gone on with."""
    events = [start(), *text_block(0, PROSE), begin(1, "text", text=""), *texts(1, *PIECES[:3])]

    async def use(stream: Any) -> Any:
        with pytest.raises(attropic.StreamIncompleteError) as caught:
            await settled(stream.get_final_message())
        return caught.value, stream.current_parsed_snapshot

    error, seen = played(colour, Transcript("broken", events, {}), use)

    assert seen == SEEN[2]
    for message in (error.partial_message, pickle.loads(pickle.dumps(error)).partial_message):
        assert isinstance(message, ParsedMessage)
        assert message.parsed_output is None
        assert message.to_continuation(None)[0]["content"][1]["text"] == "".join(PIECES[:3])


def test_every_part_of_a_divided_stream_reads_the_answer() -> None:
    """The streams of ``tee`` know the format, and lines of JSON hold the events of the API alone."""

    async def use(stream: Any) -> Any:
        first, second = stream.tee()
        lines = list(second.to_ndjson())
        return first.get_final_message(), lines

    message, lines = played("sync", answer_of(*PIECES), use)

    assert message.parsed_output == APPLES
    assert b"parsed_output" not in b"".join(lines)
    again = attropic.MessageStream.from_ndjson(lines).get_final_message()
    assert type(again) is models.Message
    assert again.to_dict() == message.to_dict()


def test_callbacks_are_told_the_answer() -> None:
    """``content_block``, ``message`` and ``final_message`` tell what was read."""
    told: list[Any] = []
    with (
        local_client(script=saying(APPLES_TEXT)) as client,
        client.messages.stream(**ASK, output_format=Order) as stream,
    ):
        for name in ("content_block", "message", "final_message"):
            stream.on(name, lambda value: told.append(value.parsed_output))
        stream.until_done()

    assert told == [APPLES] * 3


def test_a_stream_may_be_made_with_a_type() -> None:
    """A stream of events that was made by hand takes the type as the manager does, and no type as none."""
    with local_client(script=saying(APPLES_TEXT)) as client:
        for kind, output in ((Order, APPLES), (attropic.NOT_GIVEN, None), (None, None)):
            raw = client.messages.create(**ASK, stream=True)
            with attropic.MessageStream(raw, output_format=kind) as stream:
                message: Any = stream.get_final_message()
            assert getattr(message, "parsed_output", None) == output

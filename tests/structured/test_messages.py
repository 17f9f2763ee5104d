"""Messages whose answer was read: the same messages, wherever they are written, sent or compared."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any, get_args

import pytest

import attropic
from attropic._core.partial import _marked
from attropic._core.turns import turn_of
from attropic.structured import OutputFormat, OutputValidationError, ParsedBetaMessage, ParsedMessage, ParsedTextBlock
from attropic.structured import _blocks as blocks
from attropic.testing import message as answer
from attropic_api import models
from tests.streaming.script import Transcript
from tests.streaming.transcripts import ALL
from tests.wire.contract import ROOT

from .asking import APPLES, APPLES_TEXT, Order

FORMAT = OutputFormat.of(Order)
#: What shows nothing but what the API said.
WRITTEN: dict[str, Callable[[Any], Any]] = {
    "to_dict": lambda message: message.to_dict(),
    "to_json": lambda message: json.loads(message.to_json()),
    "model_dump": lambda message: message.model_dump(),
    "model_dump_json": lambda message: json.loads(message.model_dump_json()),
    "each block": lambda message: {**message.to_dict(), "content": [block.to_dict() for block in message.content]},
    "through a copy": lambda message: copy.deepcopy(message).to_dict(),
    "through a pickle": lambda message: pickle.loads(pickle.dumps(message)).to_dict(),
}


def parsed(text: str = APPLES_TEXT, *before: Any, reason: str | None = "end_turn") -> ParsedMessage[Order]:
    """A message with this answer."""
    content = [*before, {"type": "text", "text": text}]
    whole = answer(content=content, usage={"output_tokens": 77})
    return FORMAT.parse(models.Message.from_dict({**whole, "stop_reason": reason}))


@pytest.mark.parametrize("transcript", [one for one in ALL if not one.incomplete], ids=str)
def test_what_was_read_is_never_written(transcript: Transcript) -> None:
    """Messages of every kind of block, with an answer: what is written of them is what is written without it."""
    kind: Any = models.BetaMessage if transcript.beta else models.Message
    whole = {**transcript.message, "content": [*transcript.message["content"], {"type": "text", "text": APPLES_TEXT}]}
    raw = kind.from_dict({**whole, "stop_reason": "end_turn"})

    found = FORMAT.parse(raw)

    assert found.parsed_output == APPLES
    for name, write in WRITTEN.items():
        assert write(found) == write(raw), name
        assert "parsed_output" not in repr(write(found)), name
    assert [block for block in found.content if block.type != "text"] == [b for b in raw.content if b.type != "text"]
    assert isinstance(found, ParsedBetaMessage if transcript.beta else ParsedMessage)
    assert isinstance(found, kind)
    assert type(raw) is kind


@pytest.mark.parametrize(
    "send",
    [
        lambda message: {"role": "assistant", "content": message.content},
        lambda message: {"role": "assistant", "content": [block.to_param() for block in message.content]},
        turn_of,
    ],
    ids=["content", "to_param", "turn"],
)
@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
def test_an_answer_is_sent_back_as_it_came(beta: bool, send: Callable[[Any], Any]) -> None:
    """A message that was read, sent back as content, passes the contract, and nothing of ours is in the request."""
    from attropic.testing import local_client

    with local_client() as client:
        messages = client.beta.messages if beta else client.messages
        ask: dict[str, Any] = {"model": "claude-sonnet-4-6", "max_tokens": 100}
        first = messages.parse(**ask, messages=[{"role": "user", "content": "Hi."}], output_format=Order)
        assert isinstance(first.parsed_output, Order)
        turns = [{"role": "user", "content": "Hi."}, send(first), {"role": "user", "content": "And now?"}]
        messages.parse(**ask, messages=turns, output_format=Order)
        sent = client._options.arguments["http_client"]._transport.requests[-1].json()

    assert "parsed_output" not in json.dumps(sent)
    assert sent["messages"][1]["content"][0]["text"] == first.content[0].text


def test_copies_keep_what_was_read() -> None:
    """Copies and pickles have what was read, of blocks and messages, whole ones and those that broke off."""
    message = parsed()

    for same in (copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message)), message.model_copy()):
        assert type(same) is ParsedMessage
        assert same == message
        assert same.parsed_output == APPLES
    block = pickle.loads(pickle.dumps(message.content[0]))
    assert block == message.content[0]
    assert block.parsed_output == APPLES
    broken = pickle.loads(pickle.dumps(_marked(parsed())))
    assert isinstance(broken, ParsedMessage)
    assert broken.to_continuation(None)[0]["content"][0]["text"] == APPLES_TEXT


def test_what_was_read_is_shown() -> None:
    """The ``repr`` of a block shows what was read of it."""
    assert repr(parsed().content[0]).endswith(f"parsed_output={APPLES!r})")
    assert (
        repr(ParsedTextBlock(text="a")) == "ParsedTextBlock(citations=None, text='a', type='text', parsed_output=None)"
    )


def test_blocks_made_otherwise_have_read_nothing() -> None:
    """A parsed block or message that was made or read from JSON has no output."""
    assert ParsedTextBlock(text="a").parsed_output is None
    assert ParsedTextBlock.from_dict({"type": "text", "text": "a", "citations": None}).parsed_output is None
    assert ParsedMessage.from_dict(parsed().to_dict()).parsed_output is None
    with pytest.raises(AttributeError, match="nothing"):
        _ = ParsedTextBlock(text="a").nothing


def test_the_answer_is_the_last_text_block() -> None:
    """Prose before the answer is no answer, even where it happens to fit: its block has no output."""
    prose = {"type": "text", "text": "Let me see."}
    other = {"type": "text", "text": APPLES_TEXT.replace("apples", "pears")}

    message = parsed(APPLES_TEXT, prose, other)

    assert [block.parsed_output for block in message.content] == [None, None, APPLES]
    assert message.parsed_output == APPLES


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [(int, "0", 0), (list[int], "[]", []), (bool, "false", False), (str, '""', ""), (int | None, "null", None)],
    ids=str,
)
def test_answers_that_are_empty_are_answers(kind: Any, text: str, value: Any) -> None:
    """Zero, false, null and nothing are answers as good as others."""
    message = models.Message.from_dict(answer(text))

    assert OutputFormat.of(kind).parse(message).parsed_output == value


@pytest.mark.parametrize("reason", ["refusal", "tool_use", "pause_turn", "compaction"])
@pytest.mark.parametrize("text", ["I cannot.", APPLES_TEXT], ids=["prose", "json"])
def test_without_an_answer_there_is_no_output(reason: str, text: str) -> None:
    """A message that stopped for another reason has no output, whatever its text is, and that is no error."""
    message = parsed(text, reason=reason)

    assert message.parsed_output is None
    assert message.content[0].parsed_output is None


@pytest.mark.parametrize("reason", [None, "new_reason"])
def test_reasons_that_are_not_known(reason: Any) -> None:
    """After a reason to stop that is not known an answer is read where there is one; else there is no output."""
    assert parsed(APPLES_TEXT, reason=reason).parsed_output == APPLES
    assert parsed("No.", reason=reason).parsed_output is None


@pytest.mark.parametrize(
    ("reason", "remedy"),
    [("max_tokens", "raise `max_tokens`"), ("model_context_window_exceeded", "shorten the conversation")],
)
@pytest.mark.parametrize("text", ['{"item": "app', APPLES_TEXT, ""], ids=["cut", "whole", "nothing"])
def test_an_answer_that_was_cut_off(reason: str, remedy: str, text: str) -> None:
    """A limit that ended the answer is an error that says so, how far it came, and what helps."""
    with pytest.raises(OutputValidationError) as caught:
        parsed(text, reason=reason)

    error = caught.value
    assert remedy in str(error)
    assert "after 77 tokens" in str(error)
    assert (error.text, error.problems) == (text, ())
    assert error.message.stop_reason == reason
    assert error.message.parsed_output is None


@pytest.mark.parametrize("reason", ["end_turn", "stop_sequence"])
def test_an_answer_that_does_not_fit(reason: str) -> None:
    """An answer that should be there and does not fit is an error that keeps the message."""
    with pytest.raises(OutputValidationError) as caught:
        parsed('{"item": 1, "price": "x"}', reason=reason)

    error = caught.value
    assert [problem.path for problem in error.problems] == ["item", "price"]
    assert error.message.content[0].text == error.text == '{"item": 1, "price": "x"}'
    assert isinstance(error, ValueError)
    assert isinstance(error, attropic.AnthropicError)
    same = pickle.loads(pickle.dumps(error))
    assert (str(same), same.message, same.problems) == (str(error), error.message, error.problems)


@pytest.mark.parametrize("thinking", ["", "Hm."])
def test_a_message_without_text(thinking: str) -> None:
    """A message that has ended without a text says what it has instead."""
    message = models.Message.from_dict(answer(thinking=thinking, stop_reason="end_turn"))

    with pytest.raises(OutputValidationError, match=f"its content is {'thinking' if thinking else 'empty'}") as caught:
        FORMAT.parse(message)

    assert caught.value.text is None


@pytest.mark.parametrize("name", ["ContentBlock", "BetaContentBlock"])
def test_the_blocks_of_parsed_messages_are_those_of_messages(name: str) -> None:
    """The unions that type checkers see, which are written by hand, have every block of the description."""
    known = get_args(getattr(models, name))
    made = get_args(getattr(blocks, f"Parsed{name}"))
    text = (ROOT / "overlay/attropic/structured/_blocks.py").read_text(encoding="utf-8")
    written = text.partition(f"Parsed{name}: TypeAlias = (")[2].partition(")\n")[0]

    assert [getattr(kind, "__origin__", kind) for kind in made] == [
        ParsedTextBlock if kind is models.TextBlock else kind for kind in known
    ]
    named = [part.strip().removeprefix("m.").removesuffix("[T]") for part in written.split("|")]
    assert named == ["ParsedTextBlock", *(kind.__name__ for kind in known[1:])]


def test_the_text_block_is_one_class_in_both_apis() -> None:
    """The beta API has no text block of its own; with one, its parsed block would have to be another class."""
    assert models.BetaTextBlock is models.TextBlock


def test_names_are_where_the_official_package_has_them() -> None:
    """Classes are found under their official names, and take the type of the answer in brackets."""
    from attropic.lib.streaming import ParsedBetaMessageStopEvent, ParsedContentBlockStopEvent
    from attropic.types import ParsedContentBlock, ParsedTextBlock
    from attropic.types.beta import ParsedBetaTextBlock
    from attropic.types.beta.parsed_beta_message import ParsedBetaContentBlock, ParsedBetaMessage
    from attropic.types.parsed_message import ParsedMessage

    streams = (attropic.MessageStream, attropic.BetaAsyncMessageStream, attropic.AsyncMessageStreamManager)
    events = (ParsedContentBlockStopEvent, ParsedBetaMessageStopEvent)
    messages = (ParsedMessage, ParsedBetaMessage, ParsedTextBlock, ParsedBetaTextBlock)
    for kind in (*streams, *events, *messages, ParsedContentBlock, ParsedBetaContentBlock):
        assert kind[Order] is not None
    assert "ParsedMessage" in dir(attropic.types)
    assert attropic.types.Message is models.Message

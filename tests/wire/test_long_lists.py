"""A long list of an answer is made when it is asked for, and nobody can tell."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest

from attropic_api._runtime.codec import Ref
from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.jsontext import engine
from attropic_api._runtime.reading import Reader
from attropic_api.models import Message, TextBlock

pytest.importorskip("msgspec")
pytestmark = pytest.mark.skipif(engine.choice == "stdlib", reason="msgspec is left alone: ATTROPIC_JSON=stdlib")

COUNT = 200
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": str(number), "citations": None} for number in range(COUNT)],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "stop_details": None,
    "container": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
}
READER = Reader(Ref("attropic_api.models.message", ".message:Message"))


@pytest.fixture
def message() -> Message:
    """One whose content was not asked for."""
    engine.weigh(1 << 20)
    for _ in range(4):
        found: Message = READER(json.dumps(MESSAGE).encode())
    assert found._pending is not None
    return found


def _copied(one: Any) -> Any:
    return copy.copy(one)


def _pickled(one: Any) -> Any:
    return pickle.loads(pickle.dumps(one))


def _evolved(one: Any) -> Any:
    return attrs.evolve(one, id="msg_2")


def _deep(one: Any) -> Any:
    return copy.deepcopy(one)


def _read(one: Any) -> Any:
    return READER(json.dumps(one.to_dict()).encode())


@pytest.mark.parametrize("way", [_copied, _deep, _pickled, _evolved, _read])
def test_copies_of_a_message_have_its_content(message: Message, way: Any) -> None:
    """However a message is copied before its content was asked for, both have all of it."""
    other = way(message)
    assert other.content == Message.from_dict(MESSAGE).content == message.content
    assert [type(block) for block in other.content] == [TextBlock] * COUNT


def test_the_content_is_a_list_of_ones_own(message: Message) -> None:
    """It is a list, always the same one, and changes of it stay."""
    content = message.content
    assert content.__class__ is list
    assert content is message.content
    assert message._pending is None
    content.append(content[0])
    content[0].text = "changed"
    assert len(message.content) == COUNT + 1
    assert message.to_dict()["content"][COUNT]["text"] == "changed"


@pytest.mark.parametrize(
    "look", [repr, lambda one: one.to_dict(), lambda one: one.to_json(), lambda one: one.model_dump(), attrs.asdict]
)
def test_a_look_at_all_of_it_sees_the_content(message: Message, look: Any) -> None:
    """What shows a message shows its content, asked for before or not."""
    assert look(message) == look(Message.from_dict(MESSAGE))


def test_messages_are_equal_before_and_after(message: Message) -> None:
    """A message is equal to one whose content was read, from both sides."""
    other = Message.from_dict(MESSAGE)
    assert message == other
    assert other == message
    assert hasattr(message, "content")
    assert not hasattr(message, "of_tomorrow")


def test_content_that_is_set_first_stays(message: Message) -> None:
    """Who sets the content before it was asked for has set it."""
    message.content = []
    assert message.content == []
    assert message.to_dict()["content"] == []


def test_threads_get_one_list(message: Message) -> None:
    """Threads that ask at the same time are given the same list."""
    with ThreadPoolExecutor(8) as pool:
        lists = list(pool.map(lambda _: message.content, range(64)))
    assert {id(one) for one in lists} == {id(message.content)}


def test_a_malformed_block_is_found_when_the_answer_is_read(message: Message) -> None:
    """A block at the end of a long list that is not of its type is an error of reading, with its place."""
    del message
    blocks = [*MESSAGE["content"], {"type": "text", "text": 7, "citations": None}]
    with pytest.raises(ValidationError, match=r"string") as caught:
        READER(json.dumps({**MESSAGE, "content": blocks}).encode())
    assert caught.value.path == ("content", COUNT, "text")

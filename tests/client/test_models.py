"""Models as objects: equality, copies, pickles, JSON, unknown properties."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime, timezone
from typing import Any

import pytest

import attropic
from attropic import UnknownVariant
from attropic.types import Message, MessageBatch, TextBlock

from .calls import CLIENTS, KEY, MESSAGE, answer, create

NEW = {**MESSAGE, "added": {"deep": [1, None]}, "content": [*MESSAGE["content"], {"type": "tomorrow", "x": {"y": 1}}]}
BATCH = {
    "id": "batch_1",
    "type": "message_batch",
    "processing_status": "ended",
    "request_counts": {"processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0},
    "ended_at": None,
    "created_at": "2024-05-06T07:08:09.1234+00:00",
    "expires_at": "2024-05-07T07:08:09Z",
    "archived_at": None,
    "cancel_initiated_at": None,
    "results_url": None,
}


def message(**changes: Any) -> Any:
    return Message.from_dict({**NEW, **changes})


def test_equal_json_makes_equal_models() -> None:
    """Models are equal when all properties are, known or not, and unequal to others and to mappings."""
    assert message() == message()
    assert message() != message(id="other")
    assert message() != message(added=1)
    assert message() != NEW
    assert message().content[0] != UnknownVariant.from_dict(MESSAGE["content"][0])
    with pytest.raises(TypeError):
        hash(message())


def test_a_repr_shows_class_and_properties() -> None:
    """The repr has the name of the class, each known property, those of tomorrow, and nested models."""
    shown = repr(message())
    assert shown.startswith("Message(")
    for part in ("id='msg_1'", "TextBlock(", "text='Hello.'", "added={'deep': [1, None]}", "'type': 'tomorrow'"):
        assert part in shown


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_copies_and_pickles_are_equal(again: Any) -> None:
    """A copy, a deep copy and a pickle equal the model, keep what is unknown, and encode to the same JSON."""
    for one in (message(), MessageBatch.from_dict(BATCH), UnknownVariant.from_dict({"type": "x", "y": [1]})):
        twin = again(one)
        assert type(twin) is type(one)
        assert twin == one
        assert twin is not one
        assert twin.to_dict() == one.to_dict()


def test_a_copy_is_independent() -> None:
    """Setting an attribute of a copy leaves the original; a deep copy shares nothing."""
    one = message()
    shallow, deep = copy.copy(one), copy.deepcopy(one)
    shallow.id = "changed"
    deep.content[0].text = "changed"
    deep.added["deep"].append(2)
    assert one == message()


def test_a_model_copy_replaces_attributes() -> None:
    """``model_copy`` copies, with ``update`` replacing attributes, and ``deep`` sharing nothing."""
    one = message()
    assert one.model_copy() == one
    assert one.model_copy(update={"id": "new"}).to_dict() == {**NEW, "id": "new"}
    deep = one.model_copy(deep=True)
    deep.content[0].text = "changed"
    assert one == message()


def test_json_text_is_readable_and_complete() -> None:
    """``to_json`` is indented, ``model_dump_json`` compact; both leave unicode as it is and lose nothing."""
    one = message(id="é🙂")
    assert json.loads(one.to_json()) == one.to_dict() == {**NEW, "id": "é🙂"}
    assert '\n  "id": "é🙂"' in one.to_json()
    assert one.to_json(indent=None).count("\n") == 0
    compact = one.model_dump_json(exclude_unset=True)
    assert json.loads(compact) == one.to_dict()
    assert '","' in compact
    assert "é🙂" in compact
    assert one.model_dump_json(indent=4).startswith('{\n    "')


def test_null_and_absent_are_told_apart() -> None:
    """A null that arrived is sent back as null, and what did not arrive stays absent; both read as None."""
    block = TextBlock.from_dict({"type": "text", "text": "a", "citations": None})
    assert block.to_dict() == {"type": "text", "text": "a", "citations": None}
    from attropic_api.models import TextBlockParam

    absent = TextBlockParam.from_dict({"type": "text", "text": "a"})
    null = TextBlockParam.from_dict({"type": "text", "text": "a", "cache_control": None})
    assert (absent.cache_control, null.cache_control) == (None, None)
    assert absent.to_dict() == {"type": "text", "text": "a"}
    assert null.to_dict() == {"type": "text", "text": "a", "cache_control": None}


def test_unknown_properties_are_attributes() -> None:
    """A property of tomorrow can be read by its name and is listed, and so can those of an unknown block."""
    one = message()
    assert one.added == {"deep": [1, None]}
    assert one.additional_properties == one.model_extra == {"added": {"deep": [1, None]}}
    block = one.content[1]
    assert isinstance(block, UnknownVariant)
    assert (block.type, block.x, block.raw) == ("tomorrow", {"y": 1}, {"type": "tomorrow", "x": {"y": 1}})


def test_a_misspelt_attribute_is_an_error() -> None:
    """Reading or setting a name that a model does not have raises AttributeError naming class and attribute."""
    one = message()
    with pytest.raises(AttributeError, match=r"Message.*contnet"):
        _ = one.contnet
    with pytest.raises(AttributeError, match="contnet"):
        one.contnet = []
    with pytest.raises(AttributeError, match=r"tomorrow.*text"):
        _ = one.content[1].text
    assert not hasattr(one, "choices")


def test_moments_are_datetimes_that_keep_their_text() -> None:
    """A moment is an aware datetime, and is encoded as it arrived."""
    batch = MessageBatch.from_dict(BATCH)
    assert batch.created_at == datetime(2024, 5, 6, 7, 8, 9, 123400, timezone.utc)
    assert batch.expires_at.utcoffset() is not None
    assert batch.to_dict() == BATCH


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_result_knows_the_id_of_its_request(kind: Any) -> None:
    """``_request_id`` is the header of the answer, None without one; it is in no JSON, no repr and no comparison."""
    one = create(kind, api_key=KEY, handler=answer(200, NEW, request_id="req_7")).result
    none = create(kind, api_key=KEY, handler=answer(200, NEW)).result
    assert (one._request_id, none._request_id, one.content[0]._request_id) == ("req_7", None, None)
    assert one == none == message()
    assert "req_7" not in one.to_json() + repr(one)
    assert copy.copy(one)._request_id == "req_7"


def test_a_model_can_be_made_by_hand() -> None:
    """A model takes its properties as keywords, for tests and for messages that are put together."""
    block = TextBlock(text="a", type="text", citations=None)
    assert block == TextBlock.from_dict({"type": "text", "text": "a", "citations": None})
    with pytest.raises(TypeError, match="txt"):
        TextBlock(txt="a")  # type: ignore[call-arg]


def test_structural_matching_works() -> None:
    """A model can be matched by class and attributes."""
    match message().content[0]:
        case attropic.types.TextBlock(text=found):
            assert found == "Hello."
        case other:
            pytest.fail(f"no match: {other!r}")


def test_a_missing_property_takes_its_default() -> None:
    """A server that leaves out what has a default, such as who called a tool, is understood; a text is not made up."""
    from attropic.types import CacheCreation, DirectCaller, ToolUseBlock
    from attropic_api import ValidationError

    block = ToolUseBlock.from_dict({"type": "tool_use", "id": "t", "name": "n", "input": {}})
    assert block.caller == DirectCaller()
    by_hand = ToolUseBlock(id="t", name="n", input={})
    assert by_hand == block
    assert by_hand.caller is not ToolUseBlock(id="t", name="n", input={}).caller
    assert CacheCreation.from_dict({}).ephemeral_1h_input_tokens == 0
    with pytest.raises(ValidationError, match=r"^\$\.message: expected a value"):
        attropic.types.RateLimitError.from_dict({"type": "rate_limit_error"})

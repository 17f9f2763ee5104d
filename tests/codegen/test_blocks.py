"""Blocks of content of the committed package: whole, cut off, copied, and sent back."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from generated_package import Package
from jsonschema import Draft202012Validator

from attropic_api._runtime.block import Block, Cut
from attropic_api._runtime.model import UnknownVariant
from codegen import contract, overlay
from codegen.inputs import SPEC
from codegen.sample import Sampler

TEXT: dict[str, Any] = {"type": "text", "text": "half a", "citations": None}
CALL: dict[str, Any] = {
    "type": "tool_use", "id": "toolu_1", "name": "look", "input": {"a": 1}, "caller": {"type": "direct"}, "more": [1],
}  # fmt: skip
HALF = '{"a": 1, "b'
COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda value: value.model_copy(),
    "deep model_copy": lambda value: value.model_copy(deep=True),
    **{
        f"pickle {protocol}": lambda value, protocol=protocol: pickle.loads(pickle.dumps(value, protocol))
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    },
}


class Unreadable(Exception):
    """What asking for an input that is not JSON raises here."""


def read(api: Package, value: Any) -> Any:
    return api.decode("ContentBlock", value)


def cut_call(api: Package, text: str = HALF) -> Any:
    """A call of a tool whose input is not JSON."""
    block = read(api, CALL)
    del block.input
    block._cut = Cut(text, partial(Unreadable, "look", text))
    return block


def cut_text(api: Package) -> Any:
    """A text that a limit cut off."""
    block = read(api, TEXT)
    block._cut = Cut()
    return block


@pytest.mark.parametrize("value", [TEXT, CALL], ids=lambda value: value["type"])
def test_a_block_that_was_read_is_whole(api: Package, value: dict[str, Any]) -> None:
    """Nothing of being whole is in its JSON or its text."""
    block = read(api, value)
    assert (block.complete, block.raw_input) == (True, None)
    assert block.to_dict() == value
    assert "complete" not in repr(block)


def test_a_text_that_was_cut_off_can_be_read(api: Package) -> None:
    """It says that it is not complete, and is otherwise as it came; it is another than the whole one."""
    block = cut_text(api)
    assert (block.complete, block.raw_input, block.text) == (False, None, "half a")
    assert block.to_dict() == TEXT
    assert block.to_param() == {"type": "text", "text": "half a"}
    assert "text='half a'" in repr(block)
    assert "complete=False" in repr(block)
    assert block == cut_text(api)
    assert block != read(api, TEXT)
    assert read(api, TEXT) != block


def test_an_input_that_was_cut_off_raises(api: Package) -> None:
    """Whoever asks for it gets an error, a new one each time; the text that came can be read."""
    block = cut_call(api)
    assert (block.complete, block.raw_input, block.name) == (False, HALF, "look")
    for ask in (lambda: block.input, block.to_param, lambda: getattr(block, "input", None)):
        with pytest.raises(Unreadable) as caught:
            ask()
        assert caught.value.args == ("look", HALF)
    with pytest.raises(AttributeError, match="missing"):
        block.missing  # noqa: B018  # reading it is what is tested


def test_an_input_that_was_cut_off_is_written_as_text(api: Package) -> None:
    """``to_dict`` and what is made of it hold the text in place of the input, and every other property."""
    block = cut_call(api)
    written = {**CALL, "input": HALF}
    assert block.to_dict() == written
    assert json.loads(block.to_json()) == written
    assert json.loads(block.model_dump_json()) == written
    assert list(block.to_dict()) == list(read(api, CALL).to_dict())
    with pytest.raises(api.errors.ValidationError, match=r"\$\.input"):
        read(api, written)


def test_a_block_that_was_cut_off_shows_itself(api: Package) -> None:
    """``repr`` never raises; it has the name of the class, what came, and the text."""
    shown = repr(cut_call(api))
    assert shown.startswith("ToolUseBlock(")
    assert shown.endswith(f"complete=False, raw_input={HALF!r})")
    assert "name='look'" in shown
    assert "more=[1]" in shown


def test_blocks_are_equal_when_they_are_cut_off_alike(api: Package) -> None:
    """The text counts, and the other properties; comparing never raises."""
    block = cut_call(api)
    assert block == cut_call(api)
    assert block != cut_call(api, HALF + "c")
    other = cut_call(api)
    other.name = "other"
    for different in (other, read(api, CALL), cut_text(api), {"type": "tool_use"}, None):
        assert block != different
        assert different != block


@pytest.mark.parametrize("way", COPIES)
def test_copies_are_cut_off_alike(api: Package, way: str) -> None:
    """A copy of any kind says the same, raises the same and equals the block."""
    for block in (cut_call(api), cut_text(api), read(api, CALL), read(api, TEXT)):
        twin = COPIES[way](block)
        assert twin is not block
        assert type(twin) is type(block)
        assert twin == block
        assert (twin.complete, twin.raw_input, repr(twin)) == (block.complete, block.raw_input, repr(block))
        assert twin.to_dict() == block.to_dict()
    with pytest.raises(Unreadable):
        COPIES[way](cut_call(api)).input  # noqa: B018  # reading it is what is tested


def test_a_deep_copy_is_its_own(api: Package) -> None:
    """Changing the copy leaves the block as it was."""
    block = cut_call(api)
    twin = copy.deepcopy(block)
    twin.name = "other"
    twin.caller.type = "another"
    assert block == cut_call(api)


@pytest.mark.parametrize("way", COPIES)
def test_a_message_holds_blocks_that_are_cut_off(api: Package, way: str) -> None:
    """It can be written, shown, compared and copied."""
    value = {**api.sampler.make(api.sampler.schemas["Message"], full=False), "content": [TEXT, CALL]}
    message = api.decode("Message", value)
    message.content = [cut_text(api), cut_call(api)]
    twin = COPIES[way](message)
    assert twin == message
    assert twin != api.decode("Message", value)
    assert twin.to_dict() == {**value, "content": [TEXT, {**CALL, "input": HALF}]}
    assert HALF in repr(twin)


def test_an_unknown_block_may_be_cut_off(api: Package) -> None:
    """``complete`` of what this version does not know is what the server says, or whether the stream cut it off."""
    block = read(api, {"type": "of_tomorrow", "a": 1})
    assert isinstance(block, UnknownVariant)
    assert block.complete
    block._cut = Cut()
    assert not block.complete
    assert block.to_dict() == {"type": "of_tomorrow", "a": 1}
    assert not read(api, {"type": "of_tomorrow", "complete": False}).complete
    for twin in (copy.copy(block), copy.deepcopy(block), pickle.loads(pickle.dumps(block))):
        assert not twin.complete


DOCUMENT = contract.read(SPEC)
overlay.apply_all(DOCUMENT, SPEC / "overlays")
SAMPLER = Sampler(DOCUMENT)
#: What an id has to look like to be sent back; the sampler does not make texts from patterns.
ID = "srvtoolu_1"


def with_ids(value: Any) -> Any:
    """The same value with ids that requests take."""
    if isinstance(value, list):
        return [with_ids(part) for part in value]
    if isinstance(value, dict):
        ids = ("id", "tool_use_id", "tool_id")
        return {key: ID if key in ids and part == "text" else with_ids(part) for key, part in value.items()}
    return value


def variants(member: Any, tag: dict[str, str]) -> Iterator[Any]:
    """The smallest and the largest instance of a block, and both with each kind of what may stand in a property."""
    for value in (SAMPLER.make(member, full=full, tag=tag) for full in (False, True)):
        yield with_ids(value)
        for name, part in SAMPLER.resolve(member)["properties"].items():
            for inner, inner_tag in SAMPLER.members(part):
                for full in (False, True):
                    yield with_ids({**value, name: SAMPLER.make(inner, full=full, tag=inner_tag)})


SENT_BACK = [
    pytest.param(prefix, member, tag, id=f"{prefix}{tag['type']}")
    for prefix in ("", "Beta")
    for member, tag in SAMPLER.members({"$ref": f"#/components/schemas/{prefix}ContentBlock"})
]


@pytest.mark.parametrize(("prefix", "member", "tag"), SENT_BACK)
def test_every_block_of_an_answer_goes_back(api: Package, prefix: str, member: Any, tag: dict[str, str]) -> None:
    """``to_param`` of every block, with every kind of content, is valid in a request, and has all that one takes."""
    takes = DOCUMENT["components"]["schemas"][f"{prefix}InputContentBlock"]["discriminator"]["mapping"][tag["type"]]
    validator = Draft202012Validator({"$ref": takes, "components": DOCUMENT["components"]})
    known = SAMPLER.resolve({"$ref": takes})["properties"]
    for value in variants(member, tag):
        block = api.decode(f"{prefix}ContentBlock", value)
        assert isinstance(block, Block)
        sent = block.to_param()
        validator.validate(sent)
        assert {key for key in sent if sent[key] is not None} == {key for key in known if value.get(key) is not None}
        assert block.to_dict() == value


def test_what_a_request_does_not_know_is_left_out(api: Package) -> None:
    """Properties of tomorrow, optional nulls and those of answers are dropped at every depth; kinds of it are kept."""
    place = {"type": "char_location", "cited_text": "c", "document_index": 0, "document_title": None, "file_id": "f"}
    place |= {"start_char_index": 0, "end_char_index": 1}
    future = {"type": "of_tomorrow", "n": [None]}
    block = read(api, {"type": "text", "text": "a", "citations": [{**place, "more": 1}, future], "more": {"b": 1}})
    del place["file_id"]
    assert block.to_param() == {"type": "text", "text": "a", "citations": [place, future]}


def test_a_block_that_no_request_takes_is_refused(api: Package) -> None:
    """A block that was changed to what its request does not allow raises with the place."""
    block = read(api, TEXT)
    block.text = 5
    with pytest.raises(api.errors.ValidationError) as caught:
        block.to_param()
    assert caught.value.json_path == "$.text"

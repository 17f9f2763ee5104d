"""What may stand inside a JSON body, and what it is on the wire."""

from __future__ import annotations

import enum
import json
import uuid
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

import httpx
import pytest

import attropic
from attropic.types import MessageParam, TextBlock, TextBlockParam
from attropic_api import models

from .contract import call, sampler
from .routes import RESOURCES, ROUTES, Recorder, reach, success

CREATE = call("messages.create")


class Model(str, enum.Enum):
    NAMED = "claude-test"


class Level(enum.Enum):
    HIGH = "high"


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "not what is sent"


def send(route: str, **fields: Any) -> httpx.Request:
    recorder = Recorder(success(CREATE))
    reach(route, CREATE, recorder, {}, body={"model": "m", "max_tokens": 1, "messages": [], **fields})
    return recorder.request


def sent(route: str, **fields: Any) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(send(route, **fields).content)
    return {key: body[key] for key in fields}


@pytest.mark.parametrize("route", ROUTES)
def test_unicode_is_sent_as_it_is(route: str) -> None:
    """Letters, emoji and line separators go out as UTF-8, not as escapes; separators are compact."""
    text = "naïve 日本語 🙂 \u2028"
    content = send(route, messages=[{"role": "user", "content": text}]).content
    assert text.encode() in content
    assert content == json.dumps(json.loads(content), ensure_ascii=False, separators=(",", ":")).encode()


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_json_cannot_say_is_refused(value: float, route: str) -> None:
    """NaN and the infinities raise ValueError, however deep they stand, and nothing is sent."""
    recorder = Recorder(success(CREATE))
    tools = [{"name": "t", "input_schema": {"type": "object", "maximum": value}}]
    with pytest.raises(ValueError, match="JSON"):
        reach(route, CREATE, recorder, {}, body={"model": "m", "max_tokens": 1, "messages": [], "tools": tools})
    assert recorder.requests == []


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize(
    "value", [b"bytes", bytearray(b"x"), object(), 1j, len], ids=lambda value: type(value).__name__
)
def test_a_value_that_has_no_json_form_is_refused(value: Any, route: str) -> None:
    """Bytes, functions and other objects raise TypeError that names their type, and nothing is sent."""
    recorder = Recorder(success(CREATE))
    body = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": value}]}
    with pytest.raises(TypeError, match=type(value).__name__):
        reach(route, CREATE, recorder, {}, body=body)
    assert recorder.requests == []


@pytest.mark.parametrize("route", ROUTES)
def test_models_and_mappings_may_be_mixed(route: str) -> None:
    """A content list of a model that was received, an input model, a TypedDict and a plain mapping is sent as JSON."""
    received = TextBlock.from_dict({"type": "text", "text": "received", "citations": None})
    made = models.TextBlockParam(text="made", type="text")
    typed: TextBlockParam = {"type": "text", "text": "typed"}
    plain = MappingProxyType({"type": "text", "text": "plain"})
    message: MessageParam = {"role": "assistant", "content": [received, made, typed, plain]}  # type: ignore[typeddict-item]
    assert sent(route, messages=[message])["messages"] == [
        {
            "role": "assistant",
            "content": [
                {"type": "text", "text": "received", "citations": None},
                {"type": "text", "text": "made"},
                {"type": "text", "text": "typed"},
                {"type": "text", "text": "plain"},
            ],
        }
    ]


@pytest.mark.parametrize("route", ROUTES)
def test_an_answer_can_be_sent_back(route: str) -> None:
    """The content of a message that was received, unknown blocks and unknown keys included, goes back unchanged."""
    content = [
        {"type": "text", "text": "a", "citations": None, "new_key": [1]},
        {"type": "tool_use", "id": "t", "name": "n", "input": {"deep": {"x": None}}, "caller": {"type": "direct"}},
        {"type": "block_of_tomorrow", "data": {"x": 1.0}},
    ]
    answer = sampler().make(CREATE.success["application/json"], full=False)
    message = attropic.types.Message.from_dict({**answer, "content": content})
    assert (
        sent(route, messages=[{"role": "assistant", "content": message.content}])["messages"][0]["content"] == content
    )


@pytest.mark.parametrize("route", ROUTES)
def test_tuples_and_generators_are_arrays(route: str) -> None:
    """Any iterable but text, bytes and mappings is an array, also when it can be read only once."""

    def messages() -> Iterator[Mapping[str, Any]]:
        yield {"role": "user", "content": ({"type": "text", "text": t} for t in ("a", "b"))}

    body = sent(route, messages=messages(), stop_sequences=("x", "y"))
    assert body == {
        "messages": [{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}],
        "stop_sequences": ["x", "y"],
    }


@pytest.mark.parametrize("route", ROUTES)
def test_moments_and_days_are_text(route: str) -> None:
    """A datetime is sent in RFC 3339 with its offset (UTC as Z), a date and a UUID in their usual form."""
    moment = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)
    schema = {
        "utc": moment,
        "elsewhere": moment.astimezone(timezone(timedelta(hours=-3, minutes=-30))),
        "micro": moment.replace(microsecond=5),
        "day": date(2024, 5, 6),
        "id": uuid.UUID(int=7),
    }
    tools = [{"name": "t", "input_schema": schema}]
    assert sent(route, tools=tools)["tools"][0]["input_schema"] == {
        "utc": "2024-05-06T07:08:09Z",
        "elsewhere": "2024-05-06T03:38:09-03:30",
        "micro": "2024-05-06T07:08:09.000005Z",
        "day": "2024-05-06",
        "id": "00000000-0000-0000-0000-000000000007",
    }


@pytest.mark.parametrize("route", ROUTES)
def test_enums_and_text_subclasses_are_their_values(route: str) -> None:
    """A member of an enum is its value, whether or not it is a string as well; a subclass of str is its text."""
    body = sent(route, model=Model.NAMED, service_tier=Level.HIGH, system=Loud("sent"), stop_sequences=[Loud("stop")])
    assert body == {"model": "claude-test", "service_tier": "high", "system": "sent", "stop_sequences": ["stop"]}


@pytest.mark.parametrize("route", RESOURCES)
def test_omit_is_left_out_at_every_depth(route: str) -> None:
    """``omit`` inside a mapping or a list leaves neither key nor element behind, and None stays null."""
    nothing = attropic.omit
    content = [nothing, {"type": "text", "text": "a", "cache_control": nothing, "citations": None}]
    assert sent(route, messages=[{"role": "user", "content": content}])["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "a", "citations": None}]}
    ]


@pytest.mark.parametrize("route", ROUTES)
def test_numbers_keep_their_kind(route: str) -> None:
    """Integers of any size stay integers, floats stay floats, booleans are not numbers."""
    schema = {"big": 2**70, "float": 1.0, "small": 1e-300, "true": True, "zero": -0.0}
    raw = send(route, tools=[{"name": "t", "input_schema": schema}]).content
    assert b'{"big":1180591620717411303424,"float":1.0,"small":1e-300,"true":true,"zero":-0.0}' in raw


def test_the_arguments_are_not_changed() -> None:
    """What the caller gave is the same after the call."""
    messages = [{"role": "user", "content": [{"type": "text", "text": "a", "cache_control": attropic.omit}]}]
    before = repr(messages)
    extra = {"x": {"y": 1}}
    recorder = Recorder(success(CREATE))
    body = {"model": "m", "max_tokens": 1, "messages": messages}
    reach("Anthropic", CREATE, recorder, {"extra_body": extra}, body=body)
    assert repr(messages) == before
    assert extra == {"x": {"y": 1}}

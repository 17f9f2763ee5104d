"""What a tool gave, as the block that answers its call."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

import attrs
import pydantic
import pytest

from attropic.tools import InvalidValueError, Problem, ToolError, tool_result
from attropic.types import Message, TextBlock
from attropic_api._runtime.secret import Secret

from .scenes import problems, use

PNG, JPEG, GIF = b"\x89PNG\r\n\x1a\n...", b"\xff\xd8\xff...", b"GIF89a..."
WEBP, PDF = b"RIFF\0\0\0\0WEBPVP8 ", b"%PDF-1.7 ..."
TEXT = {"type": "text", "text": "hello"}
REFERENCE = {"type": "tool_reference", "tool_name": "other"}
SEARCH = {"type": "search_result", "source": "https://x", "title": "X", "content": [TEXT]}


@dataclass
class Point:
    x: int
    y: int = 0


@attrs.define
class Box:
    corner: Point


class Model(pydantic.BaseModel):
    day: date


class Pair(NamedTuple):
    left: int
    right: int


class Colour(str, Enum):
    RED = "red"


def media(kind: str, content: bytes) -> dict[str, Any]:
    source = {"type": "base64", "media_type": kind, "data": base64.b64encode(content).decode()}
    return {"type": "document" if kind.endswith("pdf") else "image", "source": source}


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ("hello", "hello"),
        ("", ""),
        (3, "3"),
        (True, "true"),
        (2.5, "2.5"),
        ({"a": [1, None, "ü"]}, '{"a": [1, null, "ü"]}'),
        ([], "[]"),
        (["a", "b"], '["a", "b"]'),
        ((1, 2), "[1, 2]"),
        (Pair(1, 2), "[1, 2]"),
        (Point(1), '{"x": 1, "y": 0}'),
        ([Point(1)], '[{"x": 1, "y": 0}]'),
        (Box(Point(1, 2)), '{"corner": {"x": 1, "y": 2}}'),
        (Model(day=date(2026, 1, 31)), '{"day": "2026-01-31"}'),
        (date(2026, 1, 31), "2026-01-31"),
        (Colour.RED, "red"),
        (b"plain text", "plain text"),
        (TEXT, [TEXT]),
        ([TEXT, REFERENCE], [TEXT, REFERENCE]),
        (SEARCH, [SEARCH]),
        (PNG, [media("image/png", PNG)]),
        (JPEG, [media("image/jpeg", JPEG)]),
        (GIF, [media("image/gif", GIF)]),
        (bytearray(WEBP), [media("image/webp", WEBP)]),
        (memoryview(PDF), [media("application/pdf", PDF)]),
        (["see", PNG, "", TEXT], [{"type": "text", "text": "see"}, media("image/png", PNG), TEXT]),
        ({"type": "text", "text": 3}, '{"type": "text", "text": 3}'),
        ({"type": "weather", "text": "x"}, '{"type": "weather", "text": "x"}'),
        ([TEXT, 3], '[{"type": "text", "text": "hello"}, 3]'),
        ({**TEXT, "annotations": None, "_meta": 1}, [TEXT]),
        ("half a pair \ud83d!", "half a pair �!"),
        ("a pair \ud83d\ude00", "a pair 😀"),
        ({"text": "\udc80"}, '{"text": "�"}'),
        ([{"type": "text", "text": "\udc80"}], [{"type": "text", "text": "�"}]),
    ],
)
def test_values(value: object, content: object) -> None:
    """A value becomes text, JSON, or blocks; the description takes the block that answers the call."""
    result = tool_result("toolu_1", value)

    assert result == {"type": "tool_result", "tool_use_id": "toolu_1", "content": content}
    assert problems([use("t")], [result]) == []
    json.dumps(result).encode()


def test_no_value_is_no_content() -> None:
    """None has no content; that a tool failed can be said of any value."""
    assert tool_result("toolu_1") == {"type": "tool_result", "tool_use_id": "toolu_1"}
    assert tool_result("toolu_1", "no", is_error=True)["is_error"] is True


def test_blocks_of_an_answer_are_sent_back_as_params() -> None:
    """A block that a model wrote, alone or with others, is content without what only answers have."""
    block = TextBlock.from_dict({"type": "text", "text": "hi", "citations": None})
    thought = {"type": "thinking", "thinking": "hm", "signature": "s"}
    message = Message.from_dict(
        {
            "id": "m", "type": "message", "role": "assistant", "model": "m", "stop_reason": None, "stop_sequence": None,
            "content": [thought, block.to_dict()], "usage": {"input_tokens": 1, "output_tokens": 1},
        }
    )  # fmt: skip

    assert tool_result("toolu_1", block)["content"] == [{"type": "text", "text": "hi"}]
    assert tool_result("toolu_1", [block, "x"])["content"][0] == {"type": "text", "text": "hi"}
    told = json.loads(tool_result("toolu_1", message.content)["content"])
    assert [part["type"] for part in told] == ["thinking", "text"]


class Broken(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no text")


class Several(Exception):
    def __init__(self, *exceptions: Exception) -> None:
        super().__init__("several")
        self.exceptions = exceptions


@pytest.mark.parametrize(
    ("error", "content"),
    [
        (ValueError("no such city"), "ValueError: no such city"),
        (KeyError("x"), "KeyError: 'x'"),
        (RuntimeError(), "RuntimeError"),
        (Broken(), "Broken"),
        (Several(ValueError("a"), KeyError("b")), "Several: several: ValueError: a; KeyError: 'b'"),
        (RuntimeError("\ud83d"), "RuntimeError: �"),
        (ToolError("try a larger number"), "try a larger number"),
        (ToolError([TEXT, PNG]), [TEXT, media("image/png", PNG)]),
        (ToolError({"code": 3}), '{"code": 3}'),
        (InvalidValueError("f", [Problem("n", "is required")]), "InvalidValueError: f: n: is required"),
    ],
)
def test_exceptions(error: Exception, content: object) -> None:
    """Of an exception the model reads its class and message, of a ToolError its content."""
    result = tool_result("toolu_1", error)

    assert result == {"type": "tool_result", "tool_use_id": "toolu_1", "content": content, "is_error": True}
    assert problems([use("t")], [result]) == []


def test_the_text_of_an_exception_is_bounded_and_holds_no_traceback() -> None:
    """4,096 characters are told at most, and no place in the code."""
    try:
        raise ValueError("x" * 100_000) from OSError("inner")
    except ValueError as error:
        told = tool_result("toolu_1", error)["content"]

    assert len(told) == 4096
    assert told.endswith("x…")
    assert "Traceback" not in told
    assert "inner" not in told


KEY = "sk-ant-api03-abcdefghijklmnop"


@pytest.mark.parametrize(
    "message",
    [
        f"401 for key {KEY}",
        f"https://api.example.com/?api_key={KEY}&x=1",
        f"headers: {{'Authorization': 'Bearer {KEY}'}}",
        "x-api-key: tTk3jw0sP2xxq",
        "connection to postgres://admin:tTk3jw0sP2xxq@db/x failed",
        "PASSWORD=tTk3jw0sP2xxq",
        '{"client_secret": "tTk3jw0sP2xxq"}',
        "x" * 4090 + KEY,
    ],
)
def test_what_looks_like_a_credential_is_not_told(message: str) -> None:
    """Keys, tokens and passwords in the text of an exception are replaced."""
    told = tool_result("toolu_1", RuntimeError(message))["content"]

    assert "tTk3jw0sP2xxq" not in told
    assert "abcdefghijklmnop" not in told
    assert "[secret]" in told or len(told) == 4096


def test_other_texts_of_exceptions_stay() -> None:
    """Words about tokens and keys are no credentials."""
    for told in ("the token count is 12", "max_tokens must be > 0", "KeyError in sk-learn", "http://host:80/a?b=c"):
        assert tool_result("toolu_1", ValueError(told))["content"] == f"ValueError: {told}"


@pytest.mark.parametrize(
    "value",
    [
        Secret(KEY),
        {"key": Secret(KEY)},
        {Secret(KEY): 1},
        [Secret(KEY), PNG],
        {"type": "text", "text": Secret(KEY)},
        TextBlock(type="text", text=Secret(KEY), citations=None),
        Point(Secret(KEY)),
        ValueError(Secret(KEY)),
        ToolError({"key": Secret(KEY)}),
        ToolError([{"type": "text", "text": Secret(KEY)}]),
    ],
)
def test_a_secret_is_not_told(value: object) -> None:
    """A credential of this package stays a placeholder, wherever it stands in a value."""
    told = json.dumps(tool_result("toolu_1", value))

    assert KEY not in told
    assert "[secret]" in told


@pytest.mark.parametrize("value", [object(), b"\x00\xff\x00", {"a": object()}, [b"\xff\xfe"[:1], object()]])
def test_a_value_without_json_is_refused(value: object) -> None:
    """What cannot be sent is a TypeError that says what to give instead."""
    with pytest.raises(TypeError, match="give"):
        tool_result("toolu_1", value)

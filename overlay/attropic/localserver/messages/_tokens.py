"""Tokens, by an approximation that is stated and does not change.

A token is four bytes of UTF-8. What is counted is the text of a text block, and the compact JSON of any other block
and of a tool; each is rounded up. Images and pages have a fixed size, and each turn four tokens for its frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from .._wire import Json, dumps
from ._asked import blocks
from ._media import pages_of, stored

#: Tokens of an image, whatever its size.
IMAGE: Final = 1_600
#: Tokens of a page of a PDF. A document that nobody has read, behind an URL, counts as one.
PAGE: Final = 2_000
#: Tokens around a turn.
TURN: Final = 4
_TEXTS: Final = ("text/", "application/json", "application/xml")


@dataclass(frozen=True)
class Piece:
    """A part of a request that is counted as one.

    Attributes:
        tokens: How many it has.
        value: What it is.
        role: Where it stands: ``tools``, ``system``, or the role of its turn.
        cache: Its ``cache_control``, if the cache breaks after it.
    """

    tokens: int
    value: Any
    role: str
    cache: Json | None


def tokens(data: bytes) -> int:
    """The approximate number of tokens of UTF-8 text: a quarter of its bytes, rounded up."""
    return -(-len(data) // 4)


def pieces(body: Json) -> Iterator[Piece]:
    """The parts of a request in the order in which the cache sees them: tools, system, messages."""
    for tool in body.get("tools") or ():
        yield Piece(weight(tool), tool, "tools", tool.get("cache_control"))
    form = (body.get("output_config") or {}).get("format") or body.get("output_format")
    if form:
        yield Piece(weight(form), form, "tools", None)
    for block in blocks({"content": body.get("system")}):
        yield Piece(weight(block), block, "system", _cache(block))
    for turn in body["messages"]:
        frame = TURN
        for block in blocks(turn):
            yield Piece(weight(block) + frame, block, turn["role"], _cache(block))
            frame = 0


def _cache(block: Json) -> Json | None:
    inner = block.get("content")
    if block.get("cache_control") or not isinstance(inner, list):
        return block.get("cache_control")
    return next((part["cache_control"] for part in inner if isinstance(part, dict) and part.get("cache_control")), None)


def input_tokens(body: Json) -> int:
    """The approximate number of tokens of a request for a message."""
    return sum(piece.tokens for piece in pieces(body))


def weight(block: Json) -> int:
    """The tokens of one block, or of one tool."""
    kind = block.get("type")
    if kind == "text":
        return tokens(block["text"].encode("utf-8", "replace"))
    if kind == "image":
        return IMAGE
    if kind == "document":
        return _document(block)
    if kind == "tool_result":
        inner = block.get("content") or []
        return 1 + (tokens(inner.encode("utf-8", "replace")) if isinstance(inner, str) else sum(map(weight, inner)))
    return tokens(dumps({name: part for name, part in block.items() if name != "cache_control"}))


def _document(block: Json) -> int:
    source = block["source"]
    frame = tokens(f"{block.get('title') or ''}{block.get('context') or ''}".encode("utf-8", "replace"))
    if source["type"] == "base64":
        return frame + PAGE * pages_of(source["data"])
    if source["type"] == "text":
        return frame + tokens(source["data"].encode("utf-8", "replace"))
    if source["type"] == "content":
        return frame + sum(map(weight, blocks(source)))
    found = stored(source["file_id"]) if source["type"] == "file" else None
    if found is not None and found["mime_type"].startswith(_TEXTS):
        size: int = found["size_bytes"]
        return frame + -(-size // 4)
    return frame + PAGE


def written(block: Json) -> bytes:
    """What the model writes of a block, as far as it counts: text, thinking, and the JSON of an input."""
    for key in ("text", "thinking", "data"):
        if key in block:
            return str(block[key]).encode("utf-8", "replace")
    if "input" in block:
        return dumps(block["input"])
    return str(block.get("content") or "").encode("utf-8", "replace") if block.get("type") == "compaction" else b""

"""Blocks of an answer, for those who write scripts. What they leave out is added when the answer is made."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Any, Final

from .._wire import Json

#: Server tool → the type of the block with its result, where that is not the name and `_tool_result`.
_RESULTS: Final = {
    "tool_search_tool_regex": "tool_search_tool_result",
    "tool_search_tool_bm25": "tool_search_tool_result",
}


def text(text: str, citations: Sequence[Json] | None = None) -> Json:
    """A text, with what it cites."""
    return {"type": "text", "text": text, "citations": None if citations is None else list(citations)}


def tool_use(name: str, input: Json | None = None, *, id: str | None = None) -> Json:
    """A call of a tool."""
    return {"type": "tool_use", **({} if id is None else {"id": id}), "name": name, "input": input or {}}


def thinking(thinking: str, *, signature: str | None = None) -> Json:
    """Thinking; it is signed where no signature is given."""
    return {"type": "thinking", "thinking": thinking, "signature": signature or sign(thinking)}


def redacted_thinking(data: str = "bG9jYWw=") -> Json:
    """Thinking that is encrypted."""
    return {"type": "redacted_thinking", "data": data}


def server_tool_use(name: str, input: Json | None = None, *, id: str | None = None) -> Json:
    """A call of a tool that the API runs."""
    return {**tool_use(name, input, id=id), "type": "server_tool_use"}


def server_tool_result(name: str, content: Any) -> Json:
    """The result of the call before it of a tool that the API runs."""
    return {"type": _RESULTS.get(name, f"{name}_tool_result"), "content": content}


def sign(thinking: str) -> str:
    """The signature of a thinking; the same for the same text."""
    return b64encode(sha256(thinking.encode("utf-8", "replace")).digest()).decode()

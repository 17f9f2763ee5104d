"""An answer as far as its request lets it go."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from .._wire import Json
from ._tokens import tokens, written


@dataclass(frozen=True)
class Limited:
    """An answer within its limits.

    Attributes:
        content: The blocks.
        tokens: How many were written.
        stop_reason: Why it was cut: ``max_tokens`` or ``stop_sequence``; None when it was not.
        stop_sequence: The stop sequence that ended it.
        fragment: As much JSON as was written of the input of the last block, which is a call that was cut.
    """

    content: list[Json]
    tokens: int
    stop_reason: str | None = None
    stop_sequence: str | None = None
    fragment: str | None = None


def limited(content: list[Json], max_tokens: int, stops: Sequence[str] = ()) -> Limited:
    """The answer up to a stop sequence in its text, or to ``max_tokens``.

    Args:
        content: The blocks.
        max_tokens: How many tokens may be written.
        stops: Texts that end the answer. They are looked for in text, never in thinking or in the input of a tool.
    """
    kept: list[Json] = []
    room = max_tokens
    for block in content:
        stop = None
        if stops and block["type"] == "text":
            block, stop = _stopped(block, stops)
        data = written(block)
        size = tokens(data)
        if size > room:
            fragment = None
            if "input" in block:
                whole = json.dumps(block["input"], ensure_ascii=False).encode("utf-8", "replace")
                fragment = whole[: room * 4].decode(errors="ignore")
            kept += _cut(block, data[: room * 4].decode(errors="ignore"))
            return Limited(kept, max_tokens, "max_tokens", fragment=fragment)
        room -= size
        if stop is None or data:
            kept.append(block)
        if stop is not None:
            return Limited(kept, max_tokens - room, "stop_sequence", stop)
    return Limited(kept, max_tokens - room)


def _stopped(block: Json, stops: Sequence[str]) -> tuple[Json, str | None]:
    """A text before the first stop sequence in it; of two that begin at one place, the one that ends first."""
    text = block["text"]
    found = [(text.index(stop), len(stop), stop) for stop in stops if stop and stop in text]
    if not found:
        return block, None
    end, _, stop = min(found)
    return {**block, "text": text[:end]}, stop


def _cut(block: Json, text: str) -> list[Json]:
    """As much of a block as was written; nothing of one that does not come in pieces."""
    if "input" in block:
        return [{**block, "input": {}}]
    for key in ("text", "thinking"):
        if key in block:
            return [{**block, key: text}] if text else []
    return []

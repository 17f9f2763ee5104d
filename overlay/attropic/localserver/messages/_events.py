"""A message as a stream of events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from .._wire import Json

_WORDS: Final = re.compile(r"\s*\S+|\s+\Z")
#: Characters of JSON in a fragment of the input of a tool.
_FRAGMENT: Final = 8
#: Counts that the end of a stream tells.
_TOTALS: Final = (
    "input_tokens",
    "output_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "server_tool_use",
    "iterations",
)


def events(message: Json, fragment: str | None = None) -> Iterator[Json]:
    """The stream of a message, event by event; a ping follows the start of the first block.

    Args:
        message: The whole message.
        fragment: As much JSON as was written of the input of its last block, where that was cut.
    """
    end = {name: message[name] for name in ("stop_reason", "stop_sequence", "stop_details")}
    used = message["usage"]
    counted = min(1, used["output_tokens"])
    begun = {**message, "content": [], **dict.fromkeys(end), "usage": {**used, "output_tokens": counted}}
    yield {"type": "message_start", "message": begun}
    last = len(message["content"]) - 1
    for index, block in enumerate(message["content"]):
        start, deltas = _deltas(block, fragment if index == last else None)
        yield {"type": "content_block_start", "index": index, "content_block": start}
        if index == 0:
            yield {"type": "ping"}
        for delta in deltas:
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    counts = {name: used[name] for name in _TOTALS if name in used}
    beta = {"context_management": message["context_management"]} if "context_management" in message else {}
    yield {"type": "message_delta", "delta": {**end, "container": message["container"]}, "usage": counts, **beta}
    yield {"type": "message_stop"}


def _deltas(block: Json, fragment: str | None) -> tuple[Json, Iterable[Json]]:
    """A block as its stream starts, and the pieces that complete it; a kind without pieces comes whole."""
    kind = block["type"]
    if kind == "text":
        cited = block["citations"]
        pieces = [{"type": "text_delta", "text": piece} for piece in _WORDS.findall(block["text"])]
        pieces += [{"type": "citations_delta", "citation": citation} for citation in cited or ()]
        return {**block, "text": "", "citations": [] if cited else cited}, pieces
    if kind == "thinking":
        pieces = [{"type": "thinking_delta", "thinking": piece} for piece in _WORDS.findall(block["thinking"])]
        return {**block, "thinking": "", "signature": ""}, [
            *pieces,
            {"type": "signature_delta", "signature": block["signature"]},
        ]
    if "input" in block:
        source = fragment
        if source is None:
            source = json.dumps(block["input"], ensure_ascii=False) if block["input"] else ""
        parts = ["", *(source[at : at + _FRAGMENT] for at in range(0, len(source), _FRAGMENT))]
        return {**block, "input": {}}, [{"type": "input_json_delta", "partial_json": part} for part in parts]
    if kind == "compaction" and block["content"] is not None:
        words = _WORDS.findall(block["content"])
        deltas: list[Json] = [
            {"type": "compaction_delta", "content": word, "encrypted_content": None} for word in words
        ]
        if deltas:
            deltas[-1]["encrypted_content"] = block["encrypted_content"]
        return {**block, "content": None, "encrypted_content": None}, deltas
    return block, ()


def paced(events: Iterable[Json], first: float, pace: float) -> Iterable[Json | float]:
    """Events with the seconds to wait before the first one, and between two of them."""
    return _waiting(events, first, pace) if first or pace else events


def _waiting(events: Iterable[Json], first: float, pace: float) -> Iterator[Json | float]:
    wait = first
    for event in events:
        if wait:
            yield wait
        yield event
        wait = pace

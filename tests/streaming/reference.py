"""What events make, worked out anew from all of them: slow, plain, and without any code of the product.

The rules are those of the description and of the issue: text gathers, signatures replace, citations are appended,
figures that are there replace. Of what the description does not know, texts and lists grow and the rest replaces.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from typing import Any

_LIMITS = ("max_tokens", "model_context_window_exceeded")


@dataclass
class Account:
    """What is known after some events.

    Attributes:
        message: The JSON of the message as far as it came; None before it started. An input that cannot be read is
            the text that came of it.
        usage: Its figures.
        open_blocks: The indices of the blocks that began and did not end.
        incomplete: The places in the content of the blocks that are not complete.
        content_started: Whether anything came but the head.
    """

    message: dict[str, Any] | None
    usage: dict[str, Any] | None
    open_blocks: tuple[int, ...]
    incomplete: tuple[int, ...]
    content_started: bool


def account(events: list[dict[str, Any]]) -> Account:
    """What these events make."""
    started = any(event["type"] != "message_start" for event in events)
    heads = [event["message"] for event in events if event["type"] == "message_start"]
    if not heads:
        return Account(None, None, (), (), started)
    message = copy.deepcopy(heads[0])
    over = any(event["type"] == "message_stop" for event in events)
    begun = dict(enumerate(message["content"]))
    begun |= {event["index"]: event["content_block"] for event in events if event["type"] == "content_block_start"}
    stopped = {event["index"] for event in events if event["type"] == "content_block_stop"}
    for event in events:
        if event["type"] == "message_delta":
            _end(message, event)
    blocks, incomplete = [], []
    for place, index in enumerate(sorted(begun)):
        deltas = [
            event["delta"] for event in events if event["type"] == "content_block_delta" and event["index"] == index
        ]
        is_call = begun[index]["type"].endswith("tool_use")
        cut = message.get("stop_reason") in _LIMITS and index == max(begun) and (is_call or bool(deltas))
        complete = not cut and (over or index in stopped)
        block, readable = _block(begun[index], deltas, complete)
        blocks.append(block)
        if not (complete and readable):
            incomplete.append(place)
    message["content"] = blocks
    left = () if over else tuple(index for index in sorted(begun) if index not in stopped)
    return Account(message, message["usage"], left, tuple(incomplete), started)


def _end(message: dict[str, Any], event: dict[str, Any]) -> None:
    """Take a ``message_delta``; a null does not take away what was told of the container and of the edits."""
    told = {key: value for key, value in event.items() if key not in ("type", "delta", "usage")} | event["delta"]
    for key, value in told.items():
        if value is not None or message.get(key) is None or key not in ("container", "context_management"):
            message[key] = value
    for name, figure in event.get("usage", {}).items():
        if figure is not None:
            message["usage"][name] = figure


def _block(begun: dict[str, Any], deltas: list[dict[str, Any]], complete: bool) -> tuple[dict[str, Any], bool]:
    """A block after its deltas, and whether its input can be read."""
    block = copy.deepcopy(begun)
    for delta in deltas:
        for key, value in delta.items():
            if key in ("type", "partial_json") or value is None:
                continue
            if delta["type"] == "citations_delta" and key == "citation":
                block["citations"] = [*(block.get("citations") or []), value]
            elif isinstance(value, str) and delta["type"] != "signature_delta":
                block[key] = (block.get(key) or "") + value
            elif isinstance(value, list):
                block[key] = [*(block.get(key) or []), *value]
            else:
                block[key] = value
    pieces = [delta["partial_json"] for delta in deltas if "partial_json" in delta]
    if not pieces and (complete or "input" not in begun or not begun["type"].endswith("tool_use")):
        return block, True
    text = "".join(pieces)
    found = _object(text, block.get("input"))
    if found is None or not (complete or found):
        return {**block, "input": text}, False
    return {**block, "input": found}, True


def _object(text: str, given: Any) -> Any:
    """The input that this text is: what the block began with when it is blank, None when it cannot be read."""
    if not text.strip():
        return given or {}
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None

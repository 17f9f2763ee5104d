"""Turns of a conversation as a request takes them, made of whatever a caller has: params, models, answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attropic_api._meanings import STOPS
from attropic_api._runtime.values import encode

Turn = dict[str, Any]
#: Reasons to stop at which the block that was being written is not complete.
CUT: Final = frozenset(reason for reason, after in STOPS.items() if after == "cut")


def turn_of(message: Any) -> Turn:
    """One message as a request takes it: its role and its content, nothing that only answers have.

    Args:
        message: A param, a model, or an answer. An input that cannot be read is sent as an empty one.

    Raises:
        TypeError: It is no message.
    """
    role, content = _get(message, "role"), _get(message, "content")
    if not isinstance(role, str) or content is None:
        raise TypeError(f"a message needs `role` and `content`; {type(message).__name__} is none")
    if isinstance(content, str):
        return {"role": role, "content": content}
    return {"role": role, "content": [block_of(block) for block in content]}


def block_of(block: Any) -> Any:
    """One block of content as a request takes it."""
    to_param = getattr(block, "to_param", None)
    if to_param is None:
        return encode(block)
    return readable(block).to_param() if hasattr(block, "complete") else to_param()


def readable(block: Any) -> Any:
    """A block whose input can be read: one that was cut off has an empty input then."""
    if block.complete or block.raw_input is None:
        return block
    return type(block).from_dict({**block.to_dict(), "input": {}})


def blocks(turn: Mapping[str, Any]) -> Sequence[Any]:
    """The content of a turn as blocks."""
    content = turn["content"]
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def _get(message: Any, name: str) -> Any:
    return message.get(name) if isinstance(message, Mapping) else getattr(message, name, None)

"""Answers as values, for loops that are stepped by hand: no client, no clock."""

from __future__ import annotations

from typing import Any

from attropic._core.tool_limits import Limits
from attropic._core.tool_loop import Loop
from attropic.testing import message
from attropic_api.models import Message

HELLO = {"role": "user", "content": "Hello."}


def answer(
    text: str = "",
    calls: str = "",
    stop_reason: str | None = None,
    *,
    usage: Any = None,
    content: Any = (),
    **more: Any,
) -> Message:
    """An answer; each letter of ``calls`` is a call with that id."""
    tool_use = [{"id": letter, "name": "get", "input": {"key": letter}} for letter in calls]
    made = message(text, tool_use=tool_use, content=content, usage=usage or {})
    reason = stop_reason or ("tool_use" if calls else "end_turn")
    return Message.from_dict({**made, "stop_reason": None if reason == "none" else reason, **more})


def result(id: str) -> dict[str, Any]:
    """A result, as an executor gives it."""
    return {"type": "tool_result", "tool_use_id": id, "content": f"result {id}"}


def loop(**settings: Any) -> Loop:
    """A loop at its beginning."""
    limits = settings.pop("limits", Limits())
    return Loop({"model": "m", "max_tokens": 9}, [HELLO], limits=limits, **settings)


def reply(loop: Loop, message: Message) -> None:
    """Send the request of a loop, and give it this answer."""
    loop.sending()
    loop.replied(message)

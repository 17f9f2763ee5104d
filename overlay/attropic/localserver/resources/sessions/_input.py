"""Events that a caller sends: what they may say about a session."""

from __future__ import annotations

from typing import Final

from ..._wire import ApiError, Json
from ._state import answered_by, waiting

_MOST_ITERATIONS: Final = 20


def check_input(sent: list[Json], seen: list[Json], thread: str) -> None:
    """Refuse events that do not fit a session.

    Args:
        sent: In order.
        seen: The events of the session so far.
        thread: The id of its only thread.

    Raises:
        ApiError: 400, an answer is to no use of a tool that waits for it, or a field does not fit; 404, a thread is
            none. The message names the field.
    """
    uses = {event["id"]: answered_by(event) for event in seen}
    open_uses = set(waiting(seen))
    for place, event in enumerate(sent):
        field = f"events.{place}"
        kind = event["type"]
        for name in ("custom_tool_use_id", "tool_use_id"):
            if name not in event:
                continue
            if event[name] not in open_uses or uses[event[name]] != (kind, name):
                raise ApiError(400, f"{field}.{name}: no use of a tool with the id {event[name]!r} waits for this")
            open_uses.remove(event[name])
        if kind == "user.interrupt":
            open_uses.clear()
            if event.get("session_thread_id") not in (None, thread):
                raise ApiError(404, f"{field}.session_thread_id: no thread has the id {event['session_thread_id']!r}")
        if event.get("deny_message") is not None and event["result"] != "deny":
            raise ApiError(400, f"{field}.deny_message: Input should only be given with a result of 'deny'")
        if not 1 <= (event.get("max_iterations") or 1) <= _MOST_ITERATIONS:
            raise ApiError(400, f"{field}.max_iterations: Input should be 1 to {_MOST_ITERATIONS}")

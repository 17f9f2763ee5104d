"""The events of a session as a conversation that the Messages API takes."""

from __future__ import annotations

from itertools import pairwise
from math import inf
from typing import Final

from ..._wire import Json

_USES: Final = ("agent.custom_tool_use", "agent.tool_use", "agent.mcp_tool_use")
#: Kind of the result of a tool → its field with the id of the use.
_RESULTS: Final = {
    "user.custom_tool_result": "custom_tool_use_id",
    "agent.tool_result": "tool_use_id",
    "agent.mcp_tool_result": "mcp_tool_use_id",
}
_GIVEN_UP: Final = [{"type": "text", "text": "The use was interrupted."}]


def conversation(events: list[Json]) -> list[Json]:
    """Turns that alternate, the user's first; a use of a tool that was given up has a result that says so.

    Args:
        events: All, with the times at which they were handled.
    """
    turns: list[Json] = []
    for event in sorted(events, key=_handled):
        role, blocks = _blocks(event)
        if turns and turns[-1]["role"] == role:
            turns[-1]["content"] += blocks
        elif blocks:
            turns.append({"role": role, "content": blocks})
    for before, turn in pairwise(turns):
        if turn["role"] == "user":
            turn["content"] = _answering(before["content"], turn["content"])
    return turns


def _handled(event: Json) -> tuple[float, str]:
    return inf if event["taken"] is None else event["taken"], event["id"]


def _blocks(event: Json) -> tuple[str, list[Json]]:
    kind = event["type"]
    if kind == "user.message":
        return "user", list(event["content"])
    if kind == "user.define_outcome":
        return "user", [{"type": "text", "text": event["description"] or "Reach the outcome."}]
    if kind in _RESULTS:
        result = {"type": "tool_result", "tool_use_id": event[_RESULTS[kind]], "content": event.get("content") or []}
        return "user", [{**result, "is_error": bool(event.get("is_error"))}]
    if kind == "agent.message":
        return "assistant", list(event["content"])
    if kind in _USES:
        return "assistant", [{"type": "tool_use", "id": event["id"], "name": event["name"], "input": event["input"]}]
    return "", []


def _answering(said: list[Json], blocks: list[Json]) -> list[Json]:
    """The blocks of a user, the results first, with one for each use of a tool in what the agent said."""
    results = {block["tool_use_id"]: block for block in blocks if block["type"] == "tool_result"}
    uses = [block["id"] for block in said if block["type"] == "tool_use"]
    blank = {"type": "tool_result", "content": _GIVEN_UP, "is_error": True}
    first = [results.get(use) or {**blank, "tool_use_id": use} for use in uses]
    return [*first, *(block for block in blocks if block["type"] != "tool_result")]

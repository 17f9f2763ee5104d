"""What a session is, told by its events alone: what it does, what it waits for, what it used, what it reached."""

from __future__ import annotations

from typing import Final

from ..._wire import Json

_STATUS: Final = "session.status_"
_STATUSES: Final = {"rescheduled": "rescheduling"}
#: Kind of a use of a tool → kind of the answer that the caller owes, and its field with the id of the use.
_ANSWERS: Final = {
    "agent.custom_tool_use": ("user.custom_tool_result", "custom_tool_use_id"),
    "agent.tool_use": ("user.tool_confirmation", "tool_use_id"),
    "agent.mcp_tool_use": ("user.tool_confirmation", "tool_use_id"),
}


def status(events: list[Json]) -> str:
    """What the session does: `idle`, `running`, `rescheduling` or `terminated`."""
    told = [event["type"].removeprefix(_STATUS) for event in events if event["type"].startswith(_STATUS)]
    last = told[-1] if told else "idle"
    return _STATUSES.get(last, last)


def waiting(events: list[Json]) -> list[str]:
    """The ids of the uses of tools that the caller has to answer."""
    found: dict[str, Json] = {}
    for event in events:
        kind = event["type"]
        if kind == "user.interrupt":
            found.clear()
        elif kind == "agent.custom_tool_use" or event.get("evaluated_permission") == "ask":
            found[event["id"]] = event
        elif kind in ("user.custom_tool_result", "user.tool_confirmation"):
            found.pop(event[_field(kind)], None)
    return list(found)


def _field(answer: str) -> str:
    return next(field for kind, field in _ANSWERS.values() if kind == answer)


def answered_by(use: Json) -> tuple[str, str]:
    """The kind of event that answers a use of a tool, and its field with the id of the use."""
    return _ANSWERS.get(use["type"], ("", ""))


def usage(events: list[Json]) -> Json:
    """The tokens that were used."""
    spans = [event["model_usage"] for event in events if event["type"] == "span.model_request_end"]
    total = {name: sum(span[name] for span in spans) for name in ("input_tokens", "output_tokens")}
    total["cache_read_input_tokens"] = sum(span["cache_read_input_tokens"] for span in spans)
    written = sum(span["cache_creation_input_tokens"] for span in spans)
    return {**total, "cache_creation": {"ephemeral_5m_input_tokens": written, "ephemeral_1h_input_tokens": 0}}


def stats(events: list[Json], created: float, now: float) -> Json:
    """The time that it took.

    Args:
        events: In order.
        created: When the session was created, in seconds of the epoch.
        now: The time until which it is counted.
    """
    active, since, first = 0.0, None, None
    for event in events:
        if event["type"] == f"{_STATUS}running":
            since = event["due"]
            first = since if first is None else first
        elif event["type"].startswith(_STATUS) and since is not None:
            active, since = active + event["due"] - since, None
    if since is not None:
        active += now - since
    startup = {} if first is None else {"startup_seconds": first - created}
    return {"duration_seconds": now - created, "active_seconds": active, **startup}


def outcomes(events: list[Json]) -> list[Json]:
    """How far each outcome has come."""
    found: dict[str, Json] = {}
    for event in events:
        if event["type"] == "user.define_outcome":
            blank = {"iteration": 0, "completed_at": None, "explanation": None}
            names = {"outcome_id": event["outcome_id"], "description": event["description"]}
            found[event["outcome_id"]] = {"type": "outcome_evaluation", **names, "result": "running", **blank}
        elif event["type"] == "span.outcome_evaluation_end":
            verdict = {name: event[name] for name in ("result", "iteration", "explanation")}
            found[event["outcome_id"]] |= {**verdict, "completed_at": event["processed_at"]}
        elif event["type"] == "user.interrupt":
            for outcome in found.values():
                if outcome["completed_at"] is None:
                    outcome |= {"result": "interrupted", "completed_at": event["processed_at"]}
    return list(found.values())

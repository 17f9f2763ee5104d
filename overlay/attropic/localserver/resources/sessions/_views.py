"""A session and its thread as they are told now: what changes by itself is told by the events."""

from __future__ import annotations

from typing import Final

from ..._store import Store
from ..._time import instant
from ..._wire import Json
from ._log import Log
from ._state import outcomes, stats, status, usage

RESOURCES: Final = "sessions.resources"


def session_view(store: Store, session: Json, now: float) -> Json:
    """A session, with what it does and holds now.

    Args:
        store: Where it is kept.
        session: As it is kept.
        now: Seconds of the epoch.
    """
    events = Log(store, session["id"], now).seen()
    resources = store.all(RESOURCES, parent=session["id"])[::-1]
    told = {"status": status(events), "usage": usage(events), "outcome_evaluations": outcomes(events)}
    return {**session, **told, "resources": resources, "stats": _stats(session, events, now)}


def thread_view(store: Store, thread: Json, now: float) -> Json:
    """The thread of a session, with what it does now."""
    events = Log(store, thread["session_id"], now).seen()
    return {**thread, "status": status(events), "usage": usage(events), "stats": _stats(thread, events, now)}


def _stats(one: Json, events: list[Json], now: float) -> Json:
    end = now if one["archived_at"] is None else instant(one["archived_at"])
    return stats(events, instant(one["created_at"]), end)


def thread_event(event: Json, thread: Json) -> Json:
    """An event of a session as its thread tells it."""
    kind = event["type"]
    if not kind.startswith("session.status_"):
        return event
    names = {"session_thread_id": thread["id"], "agent_name": thread["agent"]["name"]}
    return {**event, "type": kind.replace("session.status_", "session.thread_status_"), **names}

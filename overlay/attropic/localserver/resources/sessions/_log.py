"""The events of a session. What the agent does may be due later: it is written now, and seen when its time comes."""

from __future__ import annotations

from typing import Any, Final

from ..._call import timestamp
from ..._store import Store
from ..._wire import Json

KIND: Final = "sessions.events"


class Log:
    """The events of a session, those that are still to come among them.

    Args:
        store: Where they are kept.
        session: The id of the session.
        now: Seconds of the epoch: an event that is due later is not seen yet.
    """

    def __init__(self, store: Store, session: str, now: float) -> None:
        self._store = store
        self._session = session
        self._now = now

    def all(self) -> list[Json]:
        """Every event, in the order in which they are seen."""
        return sorted(self._store.all(KIND, parent=self._session), key=order)

    def seen(self) -> list[Json]:
        """The events that are seen now, in order."""
        return [as_seen(event, self._now) for event in self.all() if event["due"] <= self._now]

    def add(self, type: str, at: float, *, waits: bool = False, **fields: Any) -> Json:
        """Add an event.

        Args:
            type: Its kind.
            at: When it is seen.
            waits: Whether it waits to be handled.
            fields: What else it says.
        """
        stamps = {"processed_at": timestamp(at), "created_at": timestamp(at), "due": at, "taken": None if waits else at}
        event = {"type": type, "id": self._store.new_id("sevt"), **fields, **stamps}
        self._put(event)
        return event

    def take(self) -> float | None:
        """Let the events be handled that wait; when they are, after all that is to come. None when none waits."""
        events = self.all()
        start = max([self._now, *(float(event["due"]) for event in events)])
        waiting = [event for event in events if event["taken"] is None]
        for event in waiting:
            self._put({**event, "taken": start, "processed_at": timestamp(start)})
        return start if waiting else None

    def interrupt(self) -> bool:
        """Forget what is still to come, and say whether there was something; what waits to be handled is handled."""
        was_busy = False
        for event in self.all():
            if event["due"] > self._now:
                self._store.remove(KIND, event["id"], parent=self._session)
                was_busy = True
            elif event["taken"] is None or event["taken"] > self._now:
                self._put({**event, "taken": self._now, "processed_at": timestamp(self._now)})
                was_busy = True
        return was_busy

    def rest(self) -> None:
        """Add that the session is idle now."""
        self.add("session.status_idle", self._now, stop_reason={"type": "end_turn"})

    def _put(self, event: Json) -> None:
        self._store.put(KIND, event["id"], event, parent=self._session)


def order(event: Json) -> tuple[float, str]:
    """The key of events in the order in which they are seen."""
    return event["due"], event["id"]


def as_seen(event: Json, now: float) -> Json:
    """An event as it is told: as long as it waits to be handled, there is no time at which it was."""
    waits = event["taken"] is None or event["taken"] > now
    return {**event, "processed_at": None} if waits and event["type"] != "user.define_outcome" else event

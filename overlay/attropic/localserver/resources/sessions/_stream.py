"""Streams of the events of a session: what happens from now on, until nothing more can happen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ..._call import Call, timestamp
from ..._wire import Json, Response, event_response
from .._shape import shape
from ._log import KIND, as_seen

#: Seconds between two looks at the store.
_PAUSE: Final = 0.05


def stream(call: Call, session: str, told: Callable[[Json], Json]) -> Response:
    """A stream that ends with the session: when it is deleted, archived or terminated.

    Args:
        call: Which asks for it.
        session: The id of the session.
        told: How an event is told.
    """
    forms = shape(call.api.contract)
    schema = call.operation.answers["200"]["text/event-stream"]
    known = {number for number, event in call.api.store.since(KIND, 0, parent=session) if event["due"] <= call.at}
    return event_response(
        forms.fit(schema, told(one)) if isinstance(one, dict) else one for one in _news(call, session, known)
    )


def _news(call: Call, session: str, known: set[int]) -> Iterator[Json | float]:
    """Events in the order in which they fall due, and pauses.

    Args:
        call: Which asks for them.
        session: The id of the session.
        known: The numbers of the events that are not news.
    """
    store, clock = call.api.store, call.api.clock
    floor = 0  # all events up to this number are known
    while True:
        now = clock()
        kept = store.get("sessions", session)
        found = store.since(KIND, floor, parent=session)
        news = [(number, event) for number, event in found if number not in known and event["due"] <= now]
        for number, event in sorted(news, key=lambda pair: (pair[1]["due"], pair[0])):
            known.add(number)
            yield as_seen(event, now)
            if event["type"] == "session.status_terminated":
                return
        for number, _ in found:
            if number not in known:
                break
            floor = number
            known.discard(number)
        if kept is None:
            yield {"type": "session.deleted", "id": store.new_id("sevt"), "processed_at": timestamp(now)}
            return
        if kept["archived_at"] is not None:
            return
        yield _PAUSE

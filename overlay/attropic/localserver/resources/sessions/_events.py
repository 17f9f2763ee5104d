"""Events of sessions: they are sent, listed, and streamed."""

from __future__ import annotations

from typing import ClassVar

from ..._wire import ApiError, Json, Response
from .._resource import Resource
from ._input import check_input
from ._log import Log, order
from ._runs import stop, work
from ._stream import stream
from ._threads import THREADS
from ._views import thread_event


class SessionEvents(Resource):
    """The events of a session."""

    usual: ClassVar[int] = 100
    most: ClassVar[int] = 1000

    @property
    def log(self) -> Log:
        """The events of the session that the path names."""
        return Log(self.store, self.above[0][2], self.call.at)

    def objects(self) -> list[Json]:
        """The events that are seen now."""
        return self.log.seen()

    def order(self) -> Json:
        """From the first on, unless the call says otherwise."""
        return {"key": order, "descending": self.call.parameters.get("order") == "desc"}

    def answer(self) -> Response:
        """The response. Events that are sent are taken as a whole or not at all; then the agent works."""
        response = super().answer()
        if self.route.action != "create":
            return response
        work(self.call, self._session)
        log = Log(self.store, self.parent, self.call.api.clock())
        return self.give({"data": [event for event in log.seen() if event["id"] in self._added]})

    def on_create(self) -> Response:
        """Take events, which are handled in order; an interrupt is handled at once."""
        self.refuse_archived()
        self._session = self.ancestors()[0] or {}
        thread = self.store.all(THREADS, parent=self.parent)[0]
        if thread["archived_at"] is not None:
            raise ApiError(400, f"{thread['id']} is archived and takes no events")
        check_input(self.body["events"], self.log.seen(), thread["id"])
        self._added = {self._add(event)["id"] for event in self.body["events"]}
        return self.give({"data": []})

    def _add(self, event: Json) -> Json:
        if event["type"] == "user.interrupt":
            was_at_work = stop(self.call.api, self.parent)
            was_busy = self.log.interrupt() or was_at_work
            added = self.log.add(**event, at=self.call.at)
            if was_busy:
                self.log.rest()
            return added
        more: Json = {"outcome_id": self.store.new_id("outc")} if event["type"] == "user.define_outcome" else {}
        return self.log.add(**event, **more, at=self.call.at, waits=True)

    def on_stream(self) -> Response:
        """What happens in the session from now on."""
        return stream(self.call, self.parent, lambda event: event)


class ThreadEvents(SessionEvents):
    """The events of a thread, which are those of its session."""

    def objects(self) -> list[Json]:
        """The events that are seen now, as the thread tells them."""
        thread = self.ancestors()[-1] or {}
        return [thread_event(event, thread) for event in super().objects()]

"""Threads of sessions. The local API opens one for each session, and no agent delegates."""

from __future__ import annotations

from typing import ClassVar, Final

from ..._wire import Json, Response
from .._resource import Resource
from ._stream import stream
from ._views import thread_event, thread_view

THREADS: Final = "sessions.threads"


class Threads(Resource):
    """The threads of a session."""

    prefix: ClassVar[str] = "sthr"
    usual: ClassVar[int] = 1000
    most: ClassVar[int] = 1000

    def give(self, one: Json) -> Response:
        """A thread as it is now, or a page."""
        return super().give(thread_view(self.store, one, self.call.at) if "session_id" in one else one)

    def objects(self) -> list[Json]:
        """The threads as they are now."""
        return [thread_view(self.store, one, self.call.at) for one in super().objects()]

    def on_stream(self) -> Response:
        """What happens in a thread from now on."""
        thread = self.object()
        return stream(self.call, self.parent, lambda event: thread_event(event, thread))

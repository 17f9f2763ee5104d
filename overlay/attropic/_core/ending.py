"""How a stream ended, for those who watch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .effects import Ask
from .guard import leave, used_by_stream

if TYPE_CHECKING:
    from .flow import Plan
    from .snapshot import Snapshot


class Ending:
    """Remembers the error of a stream, and tells the watch and the guards once that the stream is over.

    Args:
        plan: The call.
        explain: Puts what is known of the stream into its error.
        snapshot: What was given to the caller, when the events make a message.
    """

    __slots__ = ("_error", "_explain", "_guards", "_snapshot", "_told", "_watch")

    def __init__(
        self, plan: Plan, explain: Callable[[Exception], None] | None = None, snapshot: Snapshot | None = None
    ) -> None:
        self._watch = plan.watch
        self._guards = plan.guards
        self._snapshot = snapshot
        self._explain = explain
        self._error: Exception | None = None
        self._told = False

    def failed(self, error: Exception) -> Exception:
        """The stream ended with this error."""
        if self._explain is not None:
            self._explain(error)
        self._error = error
        return error

    def tell(self) -> Iterator[Ask]:
        """What is left to tell; nothing the second time."""
        if self._told:
            return iter(())
        self._told = True
        leave(self._guards, used_by_stream(self._snapshot), failed=self._error is not None)
        if self._watch is None:
            return iter(())
        if self._error is not None:
            return self._watch.failed(self._error)
        return self._watch.ended(None, None)

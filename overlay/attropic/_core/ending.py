"""How a stream ended, for those who watch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .effects import Ask

if TYPE_CHECKING:
    from .flow import Plan


class Ending:
    """Remembers the error of a stream, and tells the watch once that the stream is over.

    Args:
        plan: The call.
        explain: Puts what is known of the stream into its error.
    """

    __slots__ = ("_error", "_explain", "_told", "_watch")

    def __init__(self, plan: Plan, explain: Callable[[Exception], None] | None = None) -> None:
        self._watch = plan.watch
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
        if self._watch is None or self._told:
            return iter(())
        self._told = True
        if self._error is not None:
            return self._watch.failed(self._error)
        return self._watch.ended(None, None)

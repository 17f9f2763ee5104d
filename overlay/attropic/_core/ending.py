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
        translate: What to raise for an error that ended the stream.
    """

    __slots__ = ("_error", "_plan", "_told", "_translate")

    def __init__(self, plan: Plan, translate: Callable[[Exception], Exception]) -> None:
        self._plan = plan
        self._translate = translate
        self._error: Exception | None = None
        self._told = False

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error."""
        self._error = self._translate(error)
        return self._error

    def tell(self) -> Iterator[Ask]:
        """What is left to tell; nothing the second time."""
        watch = self._plan.watch
        if watch is None or self._told:
            return iter(())
        self._told = True
        if self._error is not None:
            return watch.failed(self._error)
        return watch.ended(None, None)

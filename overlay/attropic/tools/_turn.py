"""The calls of one answer: each is answered once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ._errors import ToolCancelledError
from ._record import HELD, Record

if TYPE_CHECKING:
    from .._core.tool_calls import ToolCall
    from .._io.gate import Gate
    from ._policy import ToolPolicy
    from ._progress import ToolFailed
    from ._registry import ToolRegistry


class Settings(NamedTuple):
    """What an executor was told; see there."""

    registry: ToolRegistry
    gate: Gate
    tool_gates: dict[str, Gate]
    concurrency: int
    policy: ToolPolicy | None
    context: Any
    on_event: Callable[[Any], Any] | None
    approve: Callable[[ToolCall], Any] | None
    raise_errors: bool
    grace: float


class Turn:
    """The calls of one answer.

    Args:
        calls: The calls, each id once.
        settings: What the executor was told.

    Attributes:
        records: What becomes of each, in order.
        cancelled: Whether no further attempt is made.
        held: The limits that the call has passed in which this turn is.
    """

    def __init__(self, calls: list[ToolCall], settings: Settings) -> None:
        self.settings = settings
        self.held = HELD.get()
        self.records = [Record(call, self) for call in calls]
        self.cancelled = False
        self._stop: Callable[[], object] | None = None
        self._errors: list[BaseException] = []

    def attach(self, stop: Callable[[], object]) -> None:
        """Say what cancels what runs; at once when it was cancelled before."""
        self._stop = stop
        if self.cancelled:
            stop()

    def cancel(self) -> None:
        """Begin nothing any more, and cancel what runs; any thread may."""
        self.cancelled = True
        if self._stop is not None:
            self._stop()

    def settle(self) -> Iterator[ToolFailed]:
        """Answer what has no answer: everything has ended."""
        for record in self.records:
            if record.result is None:
                self.cancelled = True
                yield record.fail(ToolCancelledError("The call was cancelled before it ended."))

    def failed(self, error: BaseException) -> None:
        """A tool has failed, and not the model or the person who was asked."""
        self._errors.append(error)
        if isinstance(error, KeyboardInterrupt | SystemExit):
            self.cancel()

    def results(self) -> list[Any]:
        """The answers, in the order of the calls.

        Raises:
            BaseException: The first that a tool has raised, if the executor raises them; in any case one that ends
                the program.
        """
        fatal = [error for error in self._errors if isinstance(error, KeyboardInterrupt | SystemExit)]
        errors, self._errors = self._errors, []
        for error in fatal or (errors if self.settings.raise_errors else ()):
            raise error
        return [record.result for record in self.records]

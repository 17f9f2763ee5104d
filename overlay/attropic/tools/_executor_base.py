"""What both executors are, whatever their colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Lock
from typing import TYPE_CHECKING, Any

from .._core.tool_calls import ToolCall, calls_of
from .._errors import ConfigurationError
from .._io.gate import Gate
from ._policy import ToolPolicy, check_concurrency
from ._registry import ToolRegistry
from ._turn import Settings, Turn

if TYPE_CHECKING:
    from attropic_api.params import ToolResultBlockParam


class BaseExecutor:
    """What both executors are."""

    def __init__(
        self,
        tools: ToolRegistry | Iterable[Any],
        *,
        concurrency: int = 16,
        policy: ToolPolicy | None = None,
        context: Any = None,
        on_event: Callable[[Any], Any] | None = None,
        approve: Callable[[ToolCall], Any] | None = None,
        raise_errors: bool = False,
        grace: float = 5.0,
    ) -> None:
        check_concurrency(concurrency)
        if policy is not None and not isinstance(policy, ToolPolicy):
            raise ConfigurationError(f"`policy` must be a ToolPolicy or None, not {type(policy).__name__}.")
        for name, hook in (("on_event", on_event), ("approve", approve)):
            if hook is not None and not callable(hook):
                raise ConfigurationError(f"`{name}` must be a function or None, not {type(hook).__name__}.")
        if not isinstance(grace, int | float) or not 0 <= grace < float("inf"):
            raise ConfigurationError(f"`grace` must be a number of seconds from 0 on, not {grace!r}.")
        self.registry = tools if isinstance(tools, ToolRegistry) else ToolRegistry(tools)
        if approve is None:
            self._see_that_nobody_is_asked(policy)
        self._settings = Settings(
            self.registry, Gate(concurrency), {}, concurrency, policy, context, on_event, approve, raise_errors, grace
        )
        self._lock = Lock()
        self._turns: set[Turn] = set()

    def _see_that_nobody_is_asked(self, policy: ToolPolicy | None) -> None:
        for name in self.registry.names():
            found = self.registry.policy(name) or policy
            if found is not None and found.approval is True:
                raise ConfigurationError(
                    f"Calls of {name!r} need approval: give the executor a function to ask as `approve`."
                )

    def cancel(self) -> None:
        """Cancel all calls that run or wait; any thread may. Each is answered, and who waits for them gets that."""
        with self._lock:
            turns = list(self._turns)
        for turn in turns:
            turn.cancel()

    def _open(self, calls: Any) -> Turn:
        turn = Turn(calls_of(calls), self._settings)
        with self._lock:
            self._turns.add(turn)
        return turn

    def _close(self, turn: Turn, into: list[ToolResultBlockParam] | None) -> None:
        with self._lock:
            self._turns.discard(turn)
        if into is not None:
            into.extend(record.result for record in turn.records)

"""What becomes of one call of a tool, and that it is answered. Pure but for time and chance."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from contextvars import ContextVar
from random import random
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from .._core.tool_calls import Approval, Attempt, Outcome, Tell, ToolCall, Wait, approval_of
from .._io.gate import Gate
from .._observe import LOGGER
from ._context import ToolContext
from ._errors import (
    InvalidValueError,
    ToolCallError,
    ToolCancelledError,
    ToolError,
    ToolNotFoundError,
    ToolRefusedError,
    ToolTimeoutError,
)
from ._policy import ToolPolicy
from ._progress import ToolFailed, ToolFinished, ToolRetried, ToolStarted
from ._results import echoed, error_text, tool_result

if TYPE_CHECKING:
    from ._turn import Settings, Turn

#: The limits that the running call has passed: a tool that has tools executed does not wait for itself.
HELD: Final[ContextVar[frozenset[Gate]]] = ContextVar("held", default=frozenset())
_DEFAULT = ToolPolicy()
Flow = Generator[Tell | Attempt | Wait, Outcome | None, None]


class Record:
    """What becomes of one call.

    Args:
        call: The call.
        turn: The turn that it belongs to.

    Attributes:
        entry: The tool; None when the call cannot be carried out.
        policy: How it is carried out.
        result: The block that answers it; None until there is one.
        gate: The limit of its tool; None is none.
    """

    def __init__(self, call: ToolCall, turn: Turn) -> None:
        settings = turn.settings
        self.call = call
        self.entry = settings.registry.find(call.name) if call.complete else None
        self.policy = (self.entry and self.entry.policy) or settings.policy or _DEFAULT
        self.result: Any = None
        self.gate = self._own_gate(settings)
        self._turn = turn
        self._began = 0.0
        self._attempt = 0
        self._signal: Event | None = None

    @property
    def hook(self) -> Callable[[ToolCall], Any] | None:
        """Who is asked whether the call may be carried out; None when nobody is."""
        approval = self.policy.approval
        if callable(approval):
            return approval
        if approval is False:
            return None
        return self._turn.settings.approve or (_nobody if approval else None)

    def _own_gate(self, settings: Settings) -> Gate | None:
        entry, most = self.entry, self.policy.concurrency
        if entry is None or most is None or entry.gate is not None:
            return entry.gate if entry is not None else None
        return settings.tool_gates.setdefault(entry.name, Gate(most))

    @property
    def gates(self) -> list[Gate]:
        """The limits that it waits for: first that of its tool, so that it blocks nobody meanwhile."""
        gates = [self._turn.settings.gate] if self.gate is None else [self.gate, self._turn.settings.gate]
        return [gate for gate in gates if gate not in self._turn.held]

    @property
    def signal(self) -> Event:
        """That of the attempt: set when nobody waits for it any more."""
        assert self._signal is not None
        return self._signal

    def judge(self, answer: object) -> ToolFailed | None:
        """Take the answer of who was asked, or the exception. Gives an event when the call is not carried out."""
        try:
            if isinstance(answer, BaseException):
                raise answer
            approval = approval_of(answer)
        except BaseException as error:
            LOGGER.error("the approval of %r failed: %s", self.call.name, error_text(error))
            self._turn.failed(error)
            approval = Approval(False, "the approval failed")
        if not approval.approved:
            return self.fail(ToolRefusedError(f"The call was not approved{approval.reason and ': '}{approval.reason}"))
        if approval.input is not None:
            call = self.call
            self.call = ToolCall(call.id, call.name, dict(approval.input), block=call.block)
        return None

    def refusal(self) -> ToolFailed | None:
        """Why it cannot be carried out, as an event; None when it can be."""
        if self.call.cut:
            return self.fail(ToolRefusedError(f"The call was not carried out: {self.call.cut}. Make it again."))
        if self.entry is None:
            names = ", ".join(self._turn.settings.registry.names()) or "none"
            return self.fail(ToolNotFoundError(f"There is no tool {self.call.name!r}. The tools are: {names}"))
        return None

    def perform(self) -> Any:
        """Make an attempt: gives the block that answers the call, or something to await that `answer` takes."""
        assert self.entry is not None
        HELD.set(self._turn.held.union(self.gates))
        context = ToolContext(self.call.name, self.call.id, self._attempt, self._turn.settings.context, self.signal)
        value = self.entry.call(_copied(self.call.input), context)
        return value if hasattr(value, "__await__") else self.answer(value)

    def answer(self, value: Any) -> Any:
        """The block that answers the call with a value or an exception.

        Raises:
            TypeError: There is no JSON for the value.
        """
        return {**tool_result(self.call.id, value), **echoed(self.call.block)}

    def carried_out(self) -> Flow:
        """The attempts, and what the listener is told of them."""
        self._began, self._attempt = monotonic(), 1
        yield Tell(ToolStarted(**self._progress()))
        while True:
            self._signal = Event()
            if self._turn.cancelled:
                self._signal.set()
            outcome = yield Attempt(self._attempt, self.policy.timeout)
            assert outcome is not None
            if outcome.ended and outcome.error is None:
                self.result = outcome.value
                yield Tell(ToolFinished(**self._progress(), result=self.result))
                return
            error = self._error(outcome)
            delay = self._delay(error)
            if outcome.cancelled or self._turn.cancelled or delay is None:
                yield Tell(self.fail(error))
                return
            yield Tell(ToolRetried(**self._progress(), error=error, delay=delay))
            waited = yield Wait(delay)
            if self._turn.cancelled or (waited is not None and waited.cancelled):
                yield Tell(self.fail(ToolCancelledError("The call was cancelled before it was tried again.")))
                return
            self._attempt += 1

    def fail(self, error: BaseException) -> ToolFailed:
        """The call failed: it is answered, and the listener is to be told."""
        try:
            self.result = self.answer(error)
        except Exception:  # the content of a ToolError has no JSON
            self.result = self.answer(ToolCallError(error_text(error)))
        if isinstance(error, InvalidValueError) and error.name == self.call.name:
            told = "; ".join(map(str, error.problems))
            self.result = self.answer(ToolCallError(f"The input is invalid: {told}"))
        elif isinstance(error, ToolTimeoutError) or not isinstance(error, ToolCallError | ToolError):
            detail = error if LOGGER.isEnabledFor(logging.DEBUG) else None
            LOGGER.warning("the tool %r failed: %s", self.call.name, error_text(error), exc_info=detail)
            self._turn.failed(error)
        return ToolFailed(**self._progress(), result=self.result, error=error)

    def _error(self, outcome: Outcome) -> BaseException:
        if outcome.error is not None:
            return outcome.error
        if outcome.timed_out:
            return ToolTimeoutError(f"The tool did not end within {self.policy.timeout:g} s and was given up.")
        return ToolCancelledError("The call was cancelled while it ran.")

    def _delay(self, error: BaseException) -> float | None:
        """The seconds until the next attempt; None when there is none."""
        if not self.policy.retries(error, self._attempt - 1):
            return None
        try:
            return self.policy.delay(self._attempt - 1, random())
        except Exception as failure:
            LOGGER.error("the backoff of %r failed: %s", self.call.name, error_text(failure))
            return None

    def _progress(self) -> dict[str, Any]:
        seconds = monotonic() - self._began if self._attempt else 0.0
        call = self.call
        return {"name": call.name, "id": call.id, "attempt": self._attempt, "seconds": seconds, "input": call.input}


def _nobody(call: ToolCall) -> str:
    return "nobody is there to be asked"


def _copied(value: Any) -> Any:
    """JSON that a tool may change: the answer of the model is sent back as it came."""
    if isinstance(value, dict):
        return {key: _copied(part) for key, part in value.items()}
    return [_copied(part) for part in value] if isinstance(value, list) else value

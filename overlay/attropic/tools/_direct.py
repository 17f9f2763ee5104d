"""The calls of a turn one after another in the thread of the caller, without an event loop and without a thread."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from threading import Event
from typing import TYPE_CHECKING, Any

from .._core.tool_calls import Attempt, Outcome, Tell, Wait
from ._hooks import plain_ask, plain_tell

if TYPE_CHECKING:
    from .._io.gate import Gate
    from ._record import Flow, Record
    from ._turn import Turn


class Direct:
    """Carries out the calls of a turn.

    Args:
        turn: The calls; none is of an async tool, and none has a timeout.
    """

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._stops: list[Event] = []

    def perform(self) -> None:
        """Carry out the calls: when this ends, however it does, all are answered."""
        turn = self._turn
        turn.attach(self._stop)
        try:
            for record in turn.records:
                refusal = record.refusal()
                if refusal is None and record.hook is not None and not turn.cancelled:
                    refusal = record.judge(plain_ask(record.hook, record.call))
                if refusal is not None:
                    self._tell(refusal)
                elif not turn.cancelled:
                    self._handle(record)
        finally:
            for event in turn.settle():
                self._tell(event)

    def _handle(self, record: Record) -> None:
        passed = []
        try:
            for gate in record.gates:
                if not self._pass_through(gate):
                    return
                passed.append(gate)
            drive(record.carried_out(), lambda effect: self._carry_out(effect, record))
        finally:
            for gate in passed:
                gate.leave()

    def _pass_through(self, gate: Gate) -> bool:
        """Wait until a gate lets this thread through; gives False when the turn was cancelled before."""
        if gate.enter():
            return True
        event = Event()
        wake = event.set
        if gate.enter(wake):
            return True
        self._stops.append(event)
        try:
            if not self._turn.cancelled:
                event.wait()
        except BaseException:
            gate.give_up(wake)
            raise
        if self._turn.cancelled:
            gate.give_up(wake)
        return not self._turn.cancelled

    def _carry_out(self, effect: Tell | Attempt | Wait, record: Record) -> Outcome | None:
        if isinstance(effect, Tell):
            self._tell(effect.event)
            return None
        self._stops = [record.signal]
        if isinstance(effect, Wait):
            return Outcome(cancelled=record.signal.wait(effect.seconds))
        try:
            value = copy_context().run(record.perform)
            if hasattr(value, "__await__"):
                return self._awaited(value, record)
        except KeyboardInterrupt:
            record.signal.set()
            raise
        except BaseException as error:
            return Outcome(error=error)
        return Outcome(value)

    def _awaited(self, given: Any, record: Record) -> Outcome:
        """How something ends that a tool gave to be awaited, though it is not async."""
        from .._io.loop_thread import run
        from .._io.tasks import group, in_loop
        from ._conduct import finished

        turn = self._turn
        outcome = Outcome(ended=False, cancelled=True)

        async def main(inbox: object) -> None:
            nonlocal outcome
            async with group() as tasks:
                turn.attach(tasks.cancel)
                limits: dict[str, Any] = {"timeout": None, "grace": turn.settings.grace, "signal": record.signal}
                outcome = await in_loop(finished(record, lambda: given), **limits)
                if outcome.interrupt is not None:
                    raise outcome.interrupt

        run(main, turn.cancel)
        turn.attach(self._stop)
        outcome.interrupt = None
        return outcome

    def _stop(self) -> None:
        for event in list(self._stops):
            event.set()

    def _tell(self, event: Any) -> None:
        listener = self._turn.settings.on_event
        if listener is not None:
            plain_tell(listener, event)


def drive(flow: Flow, carry_out: Callable[[Any], Outcome | None]) -> None:
    """Carry out what a call asks for until it is answered."""
    outcome: Outcome | None = None
    interrupt: BaseException | None = None
    try:
        while True:
            outcome = carry_out(flow.send(outcome))
            if outcome is not None and outcome.interrupt is not None:
                interrupt = outcome.interrupt
    except StopIteration:
        if interrupt is not None:
            raise interrupt from None
    finally:
        del interrupt, outcome  # or it would hold itself by its traceback

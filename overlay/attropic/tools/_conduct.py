"""The calls of a turn in an event loop: those that need approval one after another, the others at the same time."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from .._core.tool_calls import Attempt, Outcome, Tell, Wait
from .._io.tasks import Group, group, in_loop, in_thread, left, pass_through, pause
from .._io.threads import MOST_LEFT, Workers
from ._errors import ToolCallError

if TYPE_CHECKING:
    from ._outside import Outside
    from ._record import Flow, Record
    from ._turn import Turn


class Lane:
    """The calls of one tool that wait, so that those of a tool with a limit of its own hold up nobody else's."""

    def __init__(self, limit: int) -> None:
        self.waiting: deque[Record] = deque()
        self.limit = limit
        self.tasks = 0


class Conductor:
    """Carries out the calls of a turn.

    Args:
        turn: The calls.
        outside: Who is told and asked.
        tasks: Where tasks are started: only for calls whose turn it is.
        workers: The threads of tools that are not async.
    """

    def __init__(self, turn: Turn, outside: Outside, tasks: Group, workers: Workers) -> None:
        self._turn = turn
        self._outside = outside
        self._tasks = tasks
        self._workers = workers
        self._lanes: dict[Any, Lane] = {}

    async def begin(self) -> None:
        """Answer what cannot be carried out, and start the rest."""
        asking: list[Record] = []
        ready: list[Record] = []
        for record in self._turn.records:
            refusal = record.refusal()
            if refusal is not None:
                await self._outside.tell(refusal)
            else:
                (ready if record.hook is None else asking).append(record)
        if asking:
            self._tasks.start(self._ask, asking)
        elif len(ready) == 1:
            return await self._handle(ready[0])
        for record in ready:
            self._admit(record)
        return None

    async def _ask(self, records: list[Record]) -> None:
        for record in records:
            assert record.hook is not None
            if self._turn.cancelled:
                return
            refusal = record.judge(await self._outside.ask(record.hook, record.call, self._workers))
            if refusal is None:
                self._admit(record)
            else:
                await self._outside.tell(refusal)

    def _admit(self, record: Record) -> None:
        most, gate = self._turn.settings.concurrency, record.gate
        lane = self._lanes.get(gate)
        if lane is None:
            lane = self._lanes[gate] = Lane(min(most, gate.size) if gate is not None else most)
        lane.waiting.append(record)
        if lane.tasks < lane.limit:
            lane.tasks += 1
            self._tasks.start(self._serve, lane)

    async def _serve(self, lane: Lane) -> None:
        while lane.waiting and not self._turn.cancelled:
            await self._handle(lane.waiting.popleft())
        lane.tasks -= 1

    async def _handle(self, record: Record) -> None:
        passed = []
        try:
            for gate in record.gates:
                await pass_through(gate)
                passed.append(gate)
            await async_drive(record.carried_out(), lambda effect: self._carry_out(effect, record))
        finally:
            for gate in passed:
                gate.leave()

    async def _carry_out(self, effect: Tell | Attempt | Wait, record: Record) -> Outcome | None:
        if isinstance(effect, Tell):
            await self._outside.tell(effect.event)
            return None
        if isinstance(effect, Wait):
            return self._noticed(await pause(effect.seconds))
        return self._noticed(await self._attempt(effect, record))

    def _noticed(self, outcome: Outcome) -> Outcome:
        if outcome.cancelled:
            self._turn.cancelled = True
        return outcome

    async def _attempt(self, effect: Attempt, record: Record) -> Outcome:
        if left() >= MOST_LEFT:
            return Outcome(error=ToolCallError(f"Not begun: {left()} calls that were given up still run."))
        limits: dict[str, Any] = {
            "timeout": effect.timeout,
            "grace": self._turn.settings.grace,
            "signal": record.signal,
        }
        assert record.entry is not None
        if record.entry.is_async:
            return await in_loop(finished(record, record.perform), **limits)
        found = await in_thread(self._workers, record.perform, **limits)
        if found.ended and hasattr(found.value, "__await__") and not found.cancelled:
            given: Any = found.value
            return await in_loop(finished(record, lambda: given), **limits)
        return found


def finished(record: Record, make: Callable[[], Any]) -> Callable[[], Any]:
    """An async function that gives the block which answers a call.

    Args:
        record: The call.
        make: Gives that block, or something to await that gives the value of the tool.
    """

    async def work() -> Any:
        given = make()
        return record.answer(await given) if hasattr(given, "__await__") else given

    return work


async def async_drive(flow: Flow, carry_out: Callable[[Any], Awaitable[Outcome | None]]) -> None:
    """Carry out what a call asks for until it is answered."""
    outcome: Outcome | None = None
    interrupt: BaseException | None = None
    try:
        while True:
            outcome = await carry_out(flow.send(outcome))
            if outcome is not None and outcome.interrupt is not None:
                interrupt = outcome.interrupt
    except StopIteration:
        if interrupt is not None:
            raise interrupt from None
    finally:
        del interrupt, outcome  # or it would hold itself by its traceback


async def conduct(turn: Turn, outside: Outside) -> None:
    """Carry out the calls of a turn: when this ends, however it does, nothing of them runs and all are answered."""
    try:
        with Workers() as workers:
            async with group() as tasks:
                turn.attach(tasks.cancel)
                await Conductor(turn, outside, tasks, workers).begin()
    finally:
        turn.attach(lambda: None)
        for event in turn.settle():
            await outside.tell(event)

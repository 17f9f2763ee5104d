"""The live mode: requests at the same time, as many and as fast as the limits of the API let through."""

from __future__ import annotations

import heapq
import itertools
import math
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from .._core.congestion import Congestion
from .._core.forecast import Forecast
from .._core.pace import Cost, Ticket
from .._errors import ConfigurationError
from .._io.tasks import Group, group
from .._io.waiting import async_heard, async_signal, cancel_scope
from ._estimate import estimated_tokens, max_tokens_of
from ._items import Item
from ._live_call import Answer, Sender, refused_for_good
from ._pace import LocalPace, Pace

if TYPE_CHECKING:
    from ._work import Work

#: Items that are read from the journal at a time, and their bytes.
_READ: Final = 256
_READ_BYTES: Final = 32 * 1024 * 1024
#: How often a request may be refused because of limits until its item has failed.
_REFUSALS: Final = 20
#: Seconds until a refused request is sent again when the server does not say.
_AGAIN: Final = 1.0


class LiveMode:
    """Sends each item as a request of its own. What comes of it is in the journal at once.

    Limits are learned from the headers of answers; requests wait before they would exceed one. Where the API is
    overloaded, or tells no limits, the number of requests at the same time adapts.

    Args:
        concurrency: How many requests may be on their way at most.
        pace: The limits, when other processes share them; default: those of this process.

    Raises:
        ConfigurationError: `concurrency` is below 1.
    """

    def __init__(self, *, concurrency: int = 256, pace: Pace | None = None) -> None:
        if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
            raise ConfigurationError(f"`concurrency` must be a whole number from 1 on, not {concurrency!r}.")
        self.pace = LocalPace() if pace is None else pace
        self._congestion = Congestion(concurrency)
        self._forecasts: dict[str, Forecast] = {}

    async def run(self, work: Work) -> None:
        """Send what is pending until every item has a result, or nothing new may be sent.

        Raises:
            AuthenticationError: The key is not accepted. No other request is sent; so with every error that all would
                meet.
            PaymentRequiredError: There is no credit.
        """
        await _Run(work, self.pace, self._congestion, self._forecasts).run()


class _Trial:
    """An item on its way.

    Attributes:
        item: The item.
        model: Its model.
        size: Its input tokens by its size.
        started: Whether the journal knows that it is being sent.
        refusals: How often it was refused.
    """

    __slots__ = ("item", "model", "refusals", "size", "started")

    def __init__(self, item: Item) -> None:
        self.item = item
        self.model = str(item.params.get("model"))
        self.size = estimated_tokens(item.params)
        self.started = False
        self.refusals = 0


class _Run:
    def __init__(self, work: Work, pace: Pace, congestion: Congestion, forecasts: dict[str, Forecast]) -> None:
        self._work = work
        self._pace = pace
        self._congestion = congestion
        self._forecasts = forecasts
        self._sender = Sender(work)
        self._ready: deque[_Trial] = deque()
        self._again: list[tuple[float, int, _Trial]] = []
        self._numbers = itertools.count()
        self._changed = async_signal()
        self._open = 0
        self._fatal: Exception | None = None

    async def run(self) -> None:
        watching = cancel_scope()
        async with group() as tasks:
            tasks.start(self._watch, watching)
            try:
                await self._dispatch(tasks)
            finally:
                watching.cancel()
        left = [trial.item.custom_id for _, _, trial in self._again]
        if left:
            self._work.journal.release(left, sent=False)
        if self._fatal is not None:
            raise self._fatal

    async def _watch(self, scope: object) -> None:
        with scope:  # type: ignore[attr-defined]
            await self._work.pause(math.inf)
            self._changed.set()

    async def _dispatch(self, tasks: Group) -> None:
        """Send one after the other, in turn, each when it may go."""
        while not self._work.stopping and self._fatal is None:
            trial, wait = self._next()
            if trial is not None:
                wait = await self._go(trial, tasks)
            elif not self._open and wait == math.inf:
                return
            if wait > 0:
                await self._wait(wait)

    def _next(self) -> tuple[_Trial | None, float]:
        """What is to go next, and otherwise how long until something is, unless an answer comes before."""
        wait = math.inf
        if self._again:
            wait = self._again[0][0] - time.monotonic()
            if wait <= 0:
                return self._again[0][2], 0.0
        if not self._congestion.has_room:
            return None, math.inf
        if not self._ready:
            self._ready.extend(map(_Trial, self._work.journal.pending(_READ, _READ_BYTES)))
        if not self._ready or not self._work.room(1):
            return None, wait
        return self._ready[0], 0.0

    async def _go(self, trial: _Trial, tasks: Group) -> float:
        """Send a request, or give the seconds that it has to wait."""
        if not self._congestion.has_room:
            return math.inf
        cost = self._forecast(trial).cost(trial.size, max_tokens_of(trial.item.params))
        delay, ticket = await self._pace.admit(trial.model, cost)
        if ticket is None:
            return delay
        if trial.started:
            heapq.heappop(self._again)
        else:
            self._ready.popleft()
            self._work.journal.started([trial.item.custom_id])
            trial.started = True
        self._congestion.sent()
        self._open += 1
        tasks.start(self._send, trial, cost, ticket)
        return 0.0

    async def _send(self, trial: _Trial, cost: Cost, ticket: Ticket) -> None:
        sent_at = time.monotonic()
        try:
            answer = await self._sender.send(trial.item, cost)
        except BaseException:
            self._congestion.lost()
            raise
        finally:
            self._open -= 1
        try:
            self._note(trial, answer)
        except Exception as error:  # other requests are under way, and their answers are to be noted as well
            self._fatal = error
        await self._adapt(trial, answer, ticket, sent_at)
        self._changed.set()

    def _note(self, trial: _Trial, answer: Answer) -> None:
        """Write down what came of an item; it may have to be sent again."""
        journal, item, outcome = self._work.journal, trial.item, answer.outcome
        if answer.fatal is not None:
            self._fatal = answer.fatal
            journal.release([item.custom_id], sent=False)
        elif outcome is None:
            trial.refusals += 1
            if trial.refusals < _REFUSALS:
                due = time.monotonic() + max(_AGAIN if answer.asked is None else answer.asked, 0.0)
                heapq.heappush(self._again, (due, next(self._numbers), trial))
            else:
                journal.record([refused_for_good(item, trial.refusals)])
        elif outcome.may_pass and item.attempts + 1 < self._work.max_attempts:
            journal.release([item.custom_id])
        else:
            journal.record([outcome])

    async def _adapt(self, trial: _Trial, answer: Answer, ticket: Ticket, sent_at: float) -> None:
        """Learn from an answer for those that go after it."""
        await self._pace.settle(trial.model, ticket, answer.limits, answer.used)
        if answer.trouble is not None:
            now, congestion = time.monotonic(), self._congestion
            wait = congestion.failed() if answer.trouble == "failure" else congestion.refused(now, sent_at)
            await self._pace.hold(trial.model, wait if answer.asked is None else answer.asked)
            return
        if answer.outcome is None or answer.outcome.kind != "succeeded":
            self._congestion.lost()
            return
        self._congestion.answered()
        if answer.used is not None:
            self._forecast(trial).learn(trial.size, max_tokens_of(trial.item.params), answer.used)

    def _forecast(self, trial: _Trial) -> Forecast:
        found = self._forecasts.get(trial.model)
        if found is None:
            found = self._forecasts[trial.model] = Forecast()
        return found

    async def _wait(self, seconds: float) -> None:
        """Wait until something changes, for so long at most."""
        await async_heard(self._changed, seconds)
        if self._changed.is_set():
            self._changed = async_signal()

"""Where a meter keeps its counters: in memory, by second for its windows, and in a store. Threads may share it."""

from __future__ import annotations

import datetime
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from .._observe import LOGGER
from ._plain import Amounts, Counters
from ._tally import Answered, Call, Cell, add_amounts, add_answered, add_durations, of_call
from ._windows import Seconds

if TYPE_CHECKING:
    from ._persist import UsageStore

_DAY: Final = 86_400
#: How many calls are counted together.
_TOGETHER: Final = 64
#: How many results of batches are written to the store together.
_WRITTEN: Final = 256
#: How many kinds of calls are told apart; calls of further kinds are counted without their tag and tools.
_MOST: Final = 10_000


class Kept(NamedTuple):
    """What was counted until a moment: a copy.

    Attributes:
        since: When counting began, in seconds of the epoch.
        at: The moment.
        cells: What calls have in common → their counters.
        seconds: The counters of the last seconds, each with its day.
    """

    since: float
    at: float
    cells: dict[Cell, Counters]
    seconds: list[tuple[int, str, Counters]]


class Recorder:
    """Counters that are added to.

    Args:
        span: How many seconds are remembered one by one.
        clock: Gives the time in seconds of the epoch.
        boundaries: The sizes of a prompt above which prices change.
        store: Where everything is added, too.

    Attributes:
        since: When counting began, in seconds of the epoch.
    """

    def __init__(
        self, span: float, clock: Callable[[], float], boundaries: Sequence[int], store: UsageStore | None
    ) -> None:
        self._span = span
        self._clock = clock
        self._boundaries = boundaries
        self._store = store
        #: Calls that were not counted yet.
        self._ended: deque[Call] = deque()
        self._lock = threading.Lock()
        self._day_ends, self._day = 0.0, ""
        #: What waits to be written to the store.
        self._waiting: dict[Cell, Counters] = {}
        self._waiting_results: dict[int, tuple[Cell, Counters]] = {}
        self._results: set[int] = set()
        self._begin()

    def _begin(self) -> None:
        self.since = self._clock()
        self._cells: dict[Cell, Counters] = {}
        self._seconds = Seconds(self._span)

    def load(self) -> None:
        """Begin with what the store has."""
        assert self._store is not None
        with self._lock:
            self._cells, self._results = self._store.read(), self._store.results()
            days = [cell.day for cell in self._cells]
            if days:
                begin = datetime.datetime.fromisoformat(min(days)).replace(tzinfo=datetime.timezone.utc)
                self.since = min(self.since, begin.timestamp())

    def add(self, call: Call) -> None:
        """Count a call: now when there is a store, else together with others, which takes a fraction of the time."""
        self._ended.append(call)
        if self._store is not None or len(self._ended) >= _TOGETHER:
            with self._lock:
                self._settle()
                self._write()

    def _settle(self) -> None:
        """Count the calls that have ended: those that are alike, and of one second, together."""
        alike: dict[tuple[int, tuple[str, ...], tuple[str, ...]], list[Call]] = {}
        ended = self._ended
        while ended:  # others may add to it, and nobody else takes from it
            call = ended.popleft()
            alike.setdefault((int(call.now), call.names, tuple(call.tools)), []).append(call)
        for (now, names, tools), calls in alike.items():
            counters, times = self._counted(calls)
            cell = self._count(now, (*names, "\n".join(sorted(set(tools)))), counters, times)
            if self._store is not None:
                kept = self._waiting.setdefault(cell, {})
                add_amounts(kept, counters.items())
                add_amounts(kept, times.items())

    def _counted(self, calls: Sequence[Call]) -> tuple[Counters, Counters]:
        """The counters of calls that are alike, and those of their durations. One that cannot be counted is logged."""
        counters: Counters = {}
        times: Counters = {}
        answered = [call for call in calls if isinstance(call, Answered)]
        left: Sequence[Call] = calls
        if len(answered) == len(calls):
            with suppress(Exception):  # it is found out which of them cannot be counted
                add_answered(counters, answered, self._boundaries)
                left = ()
        counted = [] if left else calls
        for call in left:
            try:
                if isinstance(call, Answered):
                    add_answered(counters, [call], self._boundaries)
                else:
                    add_amounts(counters, of_call(call, self._boundaries))
            except Exception as error:  # of a server that answers what nobody expects
                LOGGER.error("a call of %s was not counted: %s: %s", call.names[0], type(error).__name__, error)
            else:
                counted = [*counted, call]
        add_durations(times, counted)
        return counters, times

    def add_result(self, number: int, names: tuple[str, str, str, str, str], amounts: Amounts) -> None:
        """Count a result of a batch, unless it was counted before."""
        with self._lock:
            if number in self._results:
                return
            self._results.add(number)
            counters: Counters = {}
            add_amounts(counters, amounts)
            cell = self._count(self._clock(), names, counters, {})
            if self._store is not None:
                self._waiting_results[number] = (cell, counters)
                if len(self._waiting_results) >= _WRITTEN:
                    self._write()

    def _count(self, now: float, names: tuple[str, ...], found: Counters, times: Counters) -> Cell:
        if not 0 < self._day_ends - now <= _DAY:
            self._day = datetime.datetime.fromtimestamp(now, datetime.timezone.utc).date().isoformat()
            self._day_ends = (now // _DAY + 1) * _DAY
        cell = Cell._make((self._day, *names))
        counters = self._cells.get(cell)
        if counters is None:
            if len(self._cells) >= _MOST:
                cell = cell._replace(tag="", tools="")
            counters = self._cells.setdefault(cell, {})
        self._seconds.add(now, self._day, found)
        add_amounts(counters, found.items())
        add_amounts(counters, times.items())
        return cell

    def take(self, *, anew: bool = False) -> Kept:
        """What was counted so far.

        Args:
            anew: Begin anew; the store keeps what it has, and results of batches stay counted.
        """
        with self._lock:
            self._settle()
            if anew:
                kept = Kept(self.since, self._clock(), self._cells, self._seconds.copy())
                self._begin()
                return kept
            cells = {cell: dict(counters) for cell, counters in self._cells.items()}
            return Kept(self.since, self._clock(), cells, self._seconds.copy())

    def flush(self, *, close: bool = False) -> None:
        """Write what waits.

        Args:
            close: Close the store then.

        Raises:
            sqlite3.Error: It could not be written; it goes on waiting.
        """
        with self._lock:
            self._settle()
            self._write(quiet=False)
            if close and self._store is not None:
                self._store.close()
                self._store = None

    def _write(self, *, quiet: bool = True) -> None:
        if self._store is None or not (self._waiting or self._waiting_results):
            return
        try:
            self._store.add(self._waiting, self._waiting_results)
        except sqlite3.Error as error:
            if not quiet:
                raise
            LOGGER.warning("usage was not written to %s, and is tried again: %s", self._store.path, error)
            return
        self._waiting, self._waiting_results = {}, {}

"""Adds up what the calls of a client use, cost and take."""

from __future__ import annotations

import datetime
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.prices import PriceTable

from .._errors import ConfigurationError
from .._observe import LOGGER, Hooks
from . import _tally as tally
from ._persist import UsageStore, number_of
from ._snapshot import Snapshot, snapshot_of
from ._windows import Seconds, minutes, windows

if TYPE_CHECKING:
    import os

    from typing_extensions import Self

    from .._call_event import CallEvent

_TAG: Final[ContextVar[str]] = ContextVar("attropic_usage_tag", default="")
_DAY: Final = 86_400
#: The last minute, five minutes and hour.
_SPANS: Final = (60.0, 300.0, 3600.0)
#: How many results of batches are written to the store together.
_TOGETHER: Final = 256
#: How many kinds of calls are told apart; calls of further kinds are counted without their tag and tools.
_MOST: Final = 10_000


class UsageMeter:
    """Adds up what calls use, cost and take: ``Anthropic(meter=meter)``. Threads and tasks may share it.

    Each call is counted once, when it has ended: one that was sent several times too, with what each answer told that
    broke off. An answer of a stream that was cut, or closed by its reader, is counted with what it told until then.
    A result of a batch is counted when it is read, and not a second time.

    Args:
        window: The length of the sliding windows in seconds, or several of them. Default: 1 min, 5 min, 1 h.
        prices: Other prices than those of the package; a mapping or a file is added to them.
        store: A SQLite file to which everything is added, too. Several processes may write to it.
        by_key: Whether totals are kept by API key. Of a key only a digest and the last four characters are seen.
        clock: Gives the time in seconds of the epoch.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
    """

    def __init__(
        self,
        window: float | Sequence[float] = _SPANS,
        *,
        prices: PriceTable | Mapping[str, Any] | str | os.PathLike[str] | None = None,
        store: str | os.PathLike[str] | None = None,
        by_key: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._spans = _spans(window)
        self.prices = _table(prices)
        self._boundaries = self.prices.boundaries
        self._by_key = by_key
        self._clock = clock
        self._lock = threading.Lock()
        self._store = None if store is None else UsageStore(store)
        self._day_ends, self._day = 0.0, ""
        #: What waits to be written to the store.
        self._waiting: dict[tally.Cell, dict[tally.Counter, int]] = {}
        self._waiting_results: dict[int, tuple[tally.Cell, dict[tally.Counter, int]]] = {}
        self._start()

    def _start(self) -> None:
        self._since = self._clock()
        self._cells: dict[tally.Cell, dict[tally.Counter, int]] = {}
        self._seconds = Seconds(max(self._spans))
        self._results: set[int] = set()

    @classmethod
    def load(cls, path: str | os.PathLike[str], **arguments: Any) -> Self:
        """A meter that begins with what a store has, and goes on adding to it.

        Args:
            path: The store.
            arguments: Further arguments of the meter.

        Raises:
            ConfigurationError: It is no store, or an argument cannot be used.
        """
        meter = cls(store=path, **arguments)
        assert meter._store is not None
        meter._cells = meter._store.read()
        meter._results = set(meter._store.results())
        days = [cell.day for cell in meter._cells]
        if days:
            begin = datetime.datetime.fromisoformat(min(days)).replace(tzinfo=datetime.timezone.utc)
            meter._since = min(meter._since, begin.timestamp())
        return meter

    # -- seeing calls --------------------------------------------------------------------------

    @property
    def hooks(self) -> Hooks:
        """What sees the calls of a client, for ``hooks=``; ``meter=`` takes the meter itself."""
        return self.hooks_with("")

    def hooks_with(self, tag: str) -> Hooks:
        """Hooks that mark calls with a tag, where the block around them does not."""

        def started(event: CallEvent) -> None:
            event.state.setdefault(self, _TAG.get() or tag)

        return Hooks(
            on_start=started,
            on_retry=self._retrying,
            on_end=self._ended,
            on_error=self._ended,
            on_item=self._item,
            inline=True,
        )

    @contextmanager
    def tag(self, name: str) -> Iterator[Self]:
        """Mark the calls that begin in a ``with`` block, in this task or thread; an inner block counts.

        Raises:
            ConfigurationError: It is no text, or an empty one.
        """
        token = _TAG.set(_checked(name))
        try:
            yield self
        finally:
            _TAG.reset(token)

    def tagged(self, name: str) -> TaggedMeter:
        """This meter for a client whose calls are marked: ``client.with_meter(meter.tagged("search"))``.

        Raises:
            ConfigurationError: It is no text, or an empty one.
        """
        return TaggedMeter(self, _checked(name))

    def _retrying(self, event: CallEvent) -> None:
        tag = event.state.get(self)
        if tag is not None:  # of a meter that was given twice, only the first one counts
            counter = (tally.RETRY, type(event.cause).__name__)
            event.state.setdefault((self, "retries"), []).append(counter)

    def _ended(self, event: CallEvent) -> None:
        tag = event.state.pop(self, None)
        if tag is None:
            return
        model, tools, amounts = tally.of_call(event, self._boundaries)
        if event.retries_taken:
            amounts += [(counter, 1) for counter in event.state.pop((self, "retries"), ())]
        key = (event.credential or "") if self._by_key else ""
        with self._lock:
            self._count(event.operation, model, key, tag, tools, amounts, tally.durations(event))
            if self._store is not None:
                self._write()

    def _item(self, event: CallEvent, value: Any) -> None:
        """A line of an answer of many: a result of a batch is counted."""
        id, result = (value.get("custom_id"), value.get("result")) if isinstance(value, dict) else (None, None)
        if not isinstance(id, str) or not isinstance(result, dict):
            return
        number = number_of(event.path, id)
        model, amounts = tally.of_result(result, self._boundaries)
        key = (event.credential or "") if self._by_key else ""
        tag = event.state.get(self)
        with self._lock:
            if not amounts or tag is None or number in self._results:
                return
            self._results.add(number)
            self._count(event.operation, model, key, tag, "", amounts, result=number)
            if len(self._waiting_results) >= _TOGETHER:
                self._write()

    def _count(
        self,
        operation: str,
        model: str,
        key: str,
        tag: str,
        tools: str,
        amounts: tally.Amounts,
        durations: tally.Amounts = (),
        result: int | None = None,
    ) -> None:
        now = self._clock()
        if not 0 < self._day_ends - now <= _DAY:
            self._day = datetime.datetime.fromtimestamp(now, datetime.timezone.utc).date().isoformat()
            self._day_ends = (now // _DAY + 1) * _DAY
        names = (self._day, operation, model, key, tag, tools)
        counters = self._cells.get(names)  # type: ignore[call-overload]  # a cell equals the tuple of its names
        if counters is None:
            if len(self._cells) >= _MOST:
                names = (*names[:4], "", "")
            counters = self._cells.setdefault(tally.Cell(*names), {})
        self._seconds.add(now, self._day, amounts)
        _add(counters, amounts)
        _add(counters, durations)
        if self._store is None:
            return
        cell = tally.Cell(*names)
        kept = (
            self._waiting.setdefault(cell, {})
            if result is None
            else self._waiting_results.setdefault(result, (cell, {}))[1]
        )
        _add(kept, amounts)
        _add(kept, durations)

    # -- what was counted ----------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """What was counted so far, at the prices of the days on which it was."""
        with self._lock:
            now, since = self._clock(), self._since
            cells = {cell: dict(counters) for cell, counters in self._cells.items()}
            seconds = self._seconds.copy()
        return snapshot_of(
            cells,
            self.prices,
            since=since,
            at=now,
            windows=windows(seconds, now, self._spans, self.prices),
            minutes=minutes(seconds, now, max(self._spans), self.prices),
        )

    def reset(self) -> Snapshot:
        """Begin anew, and give what was counted until now. A store keeps what it has."""
        found = self.snapshot()
        with self._lock:
            self._start()
        return found

    def flush(self) -> None:
        """Write what waits to the store; it waits only after a write has failed, and while results are read.

        Raises:
            sqlite3.Error: It could not be written; it goes on waiting.
        """
        with self._lock:
            self._write(quiet=False)

    def close(self) -> None:
        """Write what waits, and close the store."""
        self.flush()
        if self._store is not None:
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

    def __repr__(self) -> str:
        return f"<{type(self).__name__} since {datetime.datetime.fromtimestamp(self._since, datetime.timezone.utc)}>"


class TaggedMeter:
    """A meter that marks calls with a tag.

    Attributes:
        meter: What counts.
        name: The tag.
    """

    def __init__(self, meter: UsageMeter, name: str) -> None:
        self.meter = meter
        self.name = name

    @property
    def hooks(self) -> Hooks:
        """What sees the calls of a client."""
        return self.meter.hooks_with(self.name)


def _add(counters: dict[tally.Counter, int], amounts: tally.Amounts) -> None:
    for counter, amount in amounts:
        counters[counter] = counters.get(counter, 0) + amount


def _spans(window: float | Sequence[float]) -> tuple[float, ...]:
    found = tuple(window) if isinstance(window, list | tuple) else (window,)
    if not found or not all(isinstance(one, int | float) and 1 <= one <= 86_400 for one in found):
        raise ConfigurationError(f"`window` must be from 1 to 86400 seconds, or several of such, not {window!r}.")
    return tuple(sorted(set(map(float, found))))


def _table(prices: PriceTable | Mapping[str, Any] | str | os.PathLike[str] | None) -> PriceTable:
    if isinstance(prices, PriceTable):
        return prices
    return PriceTable.default() if prices is None else PriceTable.default().with_overrides(prices)


def _checked(name: str) -> str:
    if not isinstance(name, str) or not name.strip():
        raise ConfigurationError(f"`tag` must be a text that is not empty, not {name!r}.")
    return name

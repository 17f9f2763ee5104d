"""Adds up what the calls of a client use, cost and take."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.prices import PriceTable

from .._errors import ConfigurationError
from .._observe import Hooks
from . import _tally as tally
from ._persist import UsageStore, number_of
from ._recorder import Kept, Recorder
from ._snapshot import Snapshot, snapshot_of
from ._windows import minutes, windows

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from typing_extensions import Self

    from .._call_event import CallEvent

_TAG: Final[ContextVar[str]] = ContextVar("attropic_usage_tag", default="")
#: The last minute, five minutes and hour.
_SPANS: Final = (60.0, 300.0, 3600.0)


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
        kept = None if store is None else UsageStore(store)
        self._recorder = Recorder(max(self._spans), clock, self._boundaries, kept)

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
        meter._recorder.load()
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
            event.state.setdefault((self, "retries"), []).append(type(event.cause).__name__)

    def _ended(self, event: CallEvent) -> None:
        state = event.state
        tag = state.pop(self, None)
        if tag is not None:
            retries = state.pop((self, "retries"), ()) if state else ()
            key = (event.credential or "") if self._by_key else ""
            self._recorder.add(tally.ended(event, self._clock(), key, tag, retries))

    def _item(self, event: CallEvent, value: Any) -> None:
        """A line of an answer of many: a result of a batch is counted."""
        tag = event.state.get(self)
        id, result = (value.get("custom_id"), value.get("result")) if isinstance(value, dict) else (None, None)
        if tag is None or not isinstance(id, str) or not isinstance(result, dict):
            return
        model, amounts = tally.of_result(result, self._boundaries)
        if amounts:
            key = (event.credential or "") if self._by_key else ""
            self._recorder.add_result(number_of(event.path, id), (event.operation, model, key, tag, ""), amounts)

    # -- what was counted ----------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """What was counted so far, at the prices of the days on which it was."""
        return self._snapshot(self._recorder.take())

    def reset(self) -> Snapshot:
        """Begin anew, and give what was counted until now. A store keeps what it has."""
        return self._snapshot(self._recorder.take(anew=True))

    def _snapshot(self, kept: Kept) -> Snapshot:
        return snapshot_of(
            kept.cells,
            self.prices,
            since=kept.since,
            at=kept.at,
            windows=windows(kept.seconds, kept.at, self._spans, self.prices),
            minutes=minutes(kept.seconds, kept.at, max(self._spans), self.prices),
        )

    def report(self, path: str | os.PathLike[str]) -> Path:
        """Write what was counted so far to a file whose suffix says how, as ``attropic.usage.report`` does.

        Raises:
            ConfigurationError: The suffix is not known, or what it needs is not installed.
            OSError: The file could not be written.
        """
        from ._outputs._report import report

        return report(self, path)

    def flush(self) -> None:
        """Write what waits to the store; it waits only after a write has failed, and while results are read.

        Raises:
            sqlite3.Error: It could not be written; it goes on waiting.
        """
        self._recorder.flush()

    def close(self) -> None:
        """Write what waits, and close the store; what is counted from now on stays in memory.

        Raises:
            sqlite3.Error: It could not be written; it goes on waiting.
        """
        self._recorder.flush(close=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def __repr__(self) -> str:
        since = datetime.datetime.fromtimestamp(self._recorder.since, datetime.timezone.utc)
        return f"<{type(self).__name__} since {since:%Y-%m-%d %H:%M:%S} UTC>"


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


def _spans(window: float | Sequence[float]) -> tuple[float, ...]:
    found: tuple[Any, ...] = tuple(window) if isinstance(window, list | tuple) else (window,)
    if not found or not all(isinstance(one, int | float) and 1 <= one <= 86_400 for one in found):
        raise ConfigurationError(f"`window` must be from 1 to 86400 seconds, or several of such, not {window!r}.")
    return tuple(sorted({float(one) for one in found}))


def _table(prices: PriceTable | Mapping[str, Any] | str | os.PathLike[str] | None) -> PriceTable:
    if isinstance(prices, PriceTable):
        return prices
    return PriceTable.default() if prices is None else PriceTable.default().with_overrides(prices)


def _checked(name: str) -> str:
    if not isinstance(name, str) or not name.strip():
        raise ConfigurationError(f"`tag` must be a text that is not empty, not {name!r}.")
    return name

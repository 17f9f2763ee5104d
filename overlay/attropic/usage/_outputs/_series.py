"""What happened over time: days or months, and the last minutes, without gaps."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .._totals import Totals

if TYPE_CHECKING:
    from .._snapshot import Snapshot

#: Over more days, months are shown.
_MOST_DAYS: Final = 92
#: Into how many columns the longest window is cut.
_COLUMNS: Final = 60
_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of time.

    Attributes:
        label: What it is called in full.
        short: What it is called below a plot.
        totals: What happened in it.
    """

    label: str
    short: str
    totals: Totals


@dataclass(frozen=True, slots=True)
class Series:
    """Stretches of time of one length, without gaps.

    Attributes:
        unit: What each of them is, as ``day``.
        slots: The stretches, the oldest first.
    """

    unit: str
    slots: tuple[Slot, ...]


def days(snapshot: Snapshot) -> Series | None:
    """The days from the first to the last in which something happened; months, if there are many."""
    found = snapshot.by_day
    if not found:
        return None
    first, last = datetime.date.fromisoformat(min(found)), datetime.date.fromisoformat(max(found))
    if (last - first).days >= _MOST_DAYS:
        return _months(snapshot, first, last)
    every = [first + datetime.timedelta(days=number) for number in range((last - first).days + 1)]
    slots = (Slot(day.isoformat(), f"{day:%m-%d}", found.get(day.isoformat(), Totals())) for day in every)
    return Series("day", tuple(slots))


def _months(snapshot: Snapshot, first: datetime.date, last: datetime.date) -> Series:
    totals: dict[str, Totals] = {}
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        totals[f"{number // 12:04}-{number % 12 + 1:02}"] = Totals()
    for day, one in snapshot.by_day.items():
        totals[day[:7]] += one
    return Series("month", tuple(Slot(month, month, one) for month, one in totals.items()))


def minutes(snapshot: Snapshot) -> Series | None:
    """The longest window in columns of whole minutes; nothing where nothing happened in it."""
    if not snapshot.minutes:
        return None
    span = max((window.seconds for window in snapshot.windows), default=_COLUMNS * _MINUTE)
    each = max(1, -(-int(span) // (_COLUMNS * _MINUTE)))
    last = max(int(snapshot.at // _MINUTE), *(_minute(one.at) for one in snapshot.minutes))
    first = min(last - each * -(-int(span) // (each * _MINUTE)) + 1, *(_minute(one.at) for one in snapshot.minutes))
    totals = [Totals() for _ in range((last - first) // each + 1)]
    for one in snapshot.minutes:
        totals[(_minute(one.at) - first) // each] += one.totals
    starts = [
        datetime.datetime.fromtimestamp((first + number * each) * _MINUTE, datetime.timezone.utc)
        for number in range(len(totals))
    ]
    slots = (Slot(f"{at:%Y-%m-%d %H:%M} UTC", f"{at:%H:%M}", one) for at, one in zip(starts, totals, strict=True))
    return Series("minute" if each == 1 else f"{each} minutes", tuple(slots))


def _minute(end: float) -> int:
    """The number of the minute that ends at a moment."""
    return round(end / _MINUTE) - 1

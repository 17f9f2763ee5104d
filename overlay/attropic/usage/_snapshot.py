"""What a meter has counted, as a value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ._plain import Counter
from ._tally import Cell
from ._totals import Totals, totals_of
from ._windows import Window

if TYPE_CHECKING:
    from attropic_api._runtime.prices import PriceTable

#: What the form of ``to_dict`` is called.
FORMAT: Final = "attropic usage 1"
#: Groups of totals → what a cell says of itself; one may be in several.
_GROUPS: Final[Mapping[str, Callable[[Cell], Iterable[str]]]] = {
    "by_model": lambda cell: (cell.model,),
    "by_key": lambda cell: (cell.key,),
    "by_tag": lambda cell: (cell.tag,),
    "by_tool": lambda cell: cell.tools.splitlines(),
    "by_operation": lambda cell: (cell.operation,),
    "by_day": lambda cell: (cell.day,),
}


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """What a meter has counted until a moment. It does not change.

    What has no model, key or tag is in ``total`` and in none of the groups of that name.

    Attributes:
        since: When the meter began, in seconds of the epoch.
        at: The moment, in seconds of the epoch.
        total: Everything.
        by_model: By the model that answered, or was asked.
        by_key: By the API key: the beginning of its SHA-256, and the last four characters of a long one.
        by_tag: By what the caller marked calls with.
        by_tool: By the tools that answers call. An answer that calls several is counted at each.
        by_operation: By what was called, as ``messages.create``.
        by_day: By the day, in UTC.
        windows: The last minute, five minutes and hour, or what the meter was told.
        minutes: The minutes of the longest window in which something happened, the oldest first.
    """

    since: float
    at: float
    total: Totals = field(default_factory=Totals)
    by_model: Mapping[str, Totals] = field(default_factory=dict)
    by_key: Mapping[str, Totals] = field(default_factory=dict)
    by_tag: Mapping[str, Totals] = field(default_factory=dict)
    by_tool: Mapping[str, Totals] = field(default_factory=dict)
    by_operation: Mapping[str, Totals] = field(default_factory=dict)
    by_day: Mapping[str, Totals] = field(default_factory=dict)
    windows: tuple[Window, ...] = ()
    minutes: tuple[Window, ...] = ()

    def merge(self, other: Snapshot) -> Snapshot:
        """What two meters have counted together, as those of two processes; windows of the same length are added."""
        return Snapshot(
            since=min(self.since, other.since),
            at=max(self.at, other.at),
            total=self.total + other.total,
            **{name: _merged([getattr(self, name), getattr(other, name)]) for name in _GROUPS},
            windows=tuple(_merged([{one.seconds: one} for one in (*self.windows, *other.windows)]).values()),
            minutes=tuple(_merged([{one.at: one} for one in _in_order(self, other)]).values()),
        )

    def to_dict(self) -> dict[str, Any]:
        """As JSON; ``from_dict`` takes it back."""
        return {
            "format": FORMAT,
            "since": self.since,
            "at": self.at,
            "total": self.total.to_dict(),
            **{name: {key: one.to_dict() for key, one in getattr(self, name).items()} for name in _GROUPS},
            "windows": [window.to_dict() for window in self.windows],
            "minutes": [minute.to_dict() for minute in self.minutes],
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Snapshot:
        """What ``to_dict`` gave.

        Raises:
            ValueError: It is of another form.
        """
        if value.get("format") != FORMAT:
            raise ValueError(f"`format` must be {FORMAT!r}, not {value.get('format')!r}.")
        groups: dict[str, Any] = {
            name: {key: Totals.from_dict(one) for key, one in value[name].items()} for name in _GROUPS
        }
        return cls(
            since=value["since"],
            at=value["at"],
            total=Totals.from_dict(value["total"]),
            **groups,
            windows=tuple(Window.from_dict(one) for one in value["windows"]),
            minutes=tuple(Window.from_dict(one) for one in value["minutes"]),
        )


def snapshot_of(
    cells: Mapping[Cell, Mapping[Counter, int]],
    prices: PriceTable,
    *,
    since: float,
    at: float,
    windows: tuple[Window, ...] = (),
    minutes: tuple[Window, ...] = (),
) -> Snapshot:
    """The snapshot of some counters."""
    total = Totals()
    groups: dict[str, dict[str, Totals]] = {name: {} for name in _GROUPS}
    for cell, counters in cells.items():
        found = totals_of(counters, prices, cell.day)
        total += found
        for name, names_of in _GROUPS.items():
            for key in names_of(cell):
                if key:
                    group = groups[name]
                    group[key] = group[key] + found if key in group else found
    sorted_groups: dict[str, Any] = {name: dict(sorted(group.items())) for name, group in groups.items()}
    return Snapshot(since=since, at=at, total=total, **sorted_groups, windows=windows, minutes=minutes)


def _in_order(one: Snapshot, other: Snapshot) -> list[Window]:
    return sorted((*one.minutes, *other.minutes), key=lambda minute: minute.at)


def _merged(groups: Iterable[Mapping[Any, Any]]) -> dict[Any, Any]:
    """Groups put together; what is in several is added."""
    found: dict[Any, Any] = {}
    for group in groups:
        for key, one in group.items():
            found[key] = found[key] + one if key in found else one
    return found

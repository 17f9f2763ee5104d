"""How durations are distributed: a DDSketch, whose bins are counts that add up over threads, processes and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, log, log1p, log2
from typing import Any, Final

from ddsketch import DDSketch
from ddsketch.mapping import LogarithmicMapping

#: By how much a percentile may be off, as a fraction of itself.
ACCURACY: Final = 0.01
_MAPPING: Final = LogarithmicMapping(ACCURACY)
#: Bins for a factor of two: the mapping works that out with two steps more.
_BINS: Final = log(2) / log1p(2 * ACCURACY / (1 - ACCURACY))
#: Shorter durations are counted as this one, in seconds.
_LEAST: Final = 1e-6


def bin_of(seconds: float) -> int:
    """The bin of a duration."""
    return ceil(log2(seconds if seconds > _LEAST else _LEAST) * _BINS)


@dataclass(frozen=True, kw_only=True)
class Distribution:
    """How some durations are distributed, in seconds. Distributions add up with ``+``, exactly.

    A percentile is within 1 % of the true one.

    Attributes:
        bins: The number of a bin of the sketch → how many durations are in it.
        seconds: The sum of all durations.
    """

    bins: Mapping[int, int] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(self.bins.values())

    @property
    def mean(self) -> float | None:
        """Their mean; None when there is none."""
        return self.seconds / self.count if self.bins else None

    @property
    def p50(self) -> float | None:
        """The median."""
        return self.percentile(50)

    @property
    def p90(self) -> float | None:
        """Nine of ten are at most as long."""
        return self.percentile(90)

    @property
    def p99(self) -> float | None:
        """All but one of a hundred are at most as long."""
        return self.percentile(99)

    def percentile(self, percent: float) -> float | None:
        """The duration that so many of a hundred do not exceed; None when there is none.

        Raises:
            ValueError: It is not from 0 to 100.
        """
        if not 0 <= percent <= 100:
            raise ValueError(f"`percent` must be from 0 to 100, not {percent!r}.")
        found: float | None = self._sketch.get_quantile_value(percent / 100)
        return found

    @cached_property
    def _sketch(self) -> Any:
        sketch: Any = DDSketch(ACCURACY)
        for number in sorted(self.bins):
            sketch.add(_MAPPING.value(number), float(self.bins[number]))
        return sketch

    def __add__(self, other: Distribution) -> Distribution:
        bins = dict(self.bins)
        for number, count in other.bins.items():
            bins[number] = bins.get(number, 0) + count
        return Distribution(bins=bins, seconds=self.seconds + other.seconds)

    def to_dict(self) -> dict[str, Any]:
        """As JSON: some percentiles for who reads it, and the bins from which it can be made again."""
        told = {"count": self.count, "mean": self.mean, "p50": self.p50, "p90": self.p90, "p99": self.p99}
        return {**told, "seconds": self.seconds, "bins": {str(number): self.bins[number] for number in self.bins}}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Distribution:
        """What ``to_dict`` gave."""
        bins = {int(number): count for number, count in value["bins"].items()}
        return cls(bins=bins, seconds=value["seconds"])

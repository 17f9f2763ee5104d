"""Statistics of few, noisy figures: medians, their spread, ratios of what ran in the same round, and growth."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

#: Growth above it is more than linear.
LINEAR = 1.05


class Spread(NamedTuple):
    """A median, and the quartiles about it."""

    middle: float
    low: float
    high: float

    @property
    def share(self) -> float:
        """How far apart the quartiles are, as a share of the median."""
        return (self.high - self.low) / self.middle if self.middle else 0.0


def spread(values: Sequence[float]) -> Spread:
    """The median and the quartiles of some figures.

    Raises:
        ValueError: There are none.
    """
    if not values:
        raise ValueError("there are no figures to take the median of")
    return Spread(median(values), quantile(values, 0.25), quantile(values, 0.75))


def quantile(values: Sequence[float], share: float) -> float:
    """A quantile, by linear interpolation between neighbours."""
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def ratio(values: Sequence[float], others: Sequence[float]) -> Spread:
    """How many times as much: of each round the one over the other, and the median of that.

    What disturbed the machine in a round disturbed both, and mostly cancels. Rounds that only one of them had do not
    count.
    """
    return spread([one / other for one, other in zip(values, others, strict=False) if other > 0])


def exponent(costs: Mapping[int, float]) -> float | None:
    """By which power of its size the cost of work grows: the least-squares line through the logarithms.

    Args:
        costs: The cost of the whole work, by its size.

    Returns:
        1 is linear, 2 quadratic; None for fewer than two sizes.
    """
    points = [(math.log(size), math.log(cost)) for size, cost in costs.items() if size > 0 and cost > 0]
    if len(points) < 2:
        return None
    mean_x, mean_y = (sum(point[axis] for point in points) / len(points) for axis in (0, 1))
    across = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / across if across else None

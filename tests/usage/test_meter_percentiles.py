"""Percentiles of durations: how exact they are, and that they add up."""

from __future__ import annotations

import random

import pytest
from ddsketch import DDSketch

from attropic.usage import Distribution
from attropic.usage._percentiles import _MAPPING, bin_of


def distribution(values: list[float]) -> Distribution:
    bins: dict[int, int] = {}
    for value in values:
        bins[bin_of(value)] = bins.get(bin_of(value), 0) + 1
    return Distribution(bins=bins, seconds=sum(values))


@pytest.mark.parametrize("seed", range(5))
def test_percentiles_are_within_one_percent(seed: int) -> None:
    """Of values over six powers of ten each percentile is within 1 % of the true one."""
    chance = random.Random(seed)
    values = sorted(10 ** chance.uniform(-4, 2) for _ in range(2001))
    found = distribution(values)
    for percent in range(0, 101, 5):
        true = values[int(percent / 100 * (len(values) - 1))]
        assert found.percentile(percent) == pytest.approx(true, rel=0.0101)


def test_sums_are_those_of_the_library() -> None:
    """Two distributions added are the sketch that the library makes of all values, and know their exact mean."""
    chance = random.Random(7)
    one, other = ([chance.expovariate(2) + 0.001 for _ in range(300)] for _ in range(2))
    sketch = DDSketch(0.01)
    for value in (*one, *other):
        sketch.add(value)
    found = distribution(one) + distribution(other)
    assert [found.percentile(p) for p in (1, 50, 90, 99)] == pytest.approx(
        [sketch.get_quantile_value(p / 100) for p in (1, 50, 90, 99)]
    )
    assert found.mean == pytest.approx(sum([*one, *other]) / 600)


def test_bins_are_those_of_the_library() -> None:
    """The short way to a bin leads where the library's leads, or next door by a rounding, for any duration."""
    chance = random.Random(3)
    for _ in range(5000):
        value = 10 ** chance.uniform(-5, 5)
        assert abs(bin_of(value) - _MAPPING.key(value)) <= 1
        assert _MAPPING.value(bin_of(value)) == pytest.approx(value, rel=0.0101)


def test_nothing_has_no_percentile() -> None:
    """Without durations there is no percentile and no mean, and a percentage beyond 100 is refused."""
    assert (Distribution().p50, Distribution().mean, Distribution().count) == (None, None, 0)
    with pytest.raises(ValueError, match="`percent`"):
        Distribution().percentile(101)
    assert bin_of(0.0) == bin_of(1e-6)

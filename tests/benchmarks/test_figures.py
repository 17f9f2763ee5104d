"""Statistics of few and noisy figures."""

from __future__ import annotations

import pytest

from benchmarks.figures import exponent, quantile, ratio, spread


def test_the_median_and_its_quartiles() -> None:
    """One bad round moves neither the median nor the quartiles far."""
    found = spread([1.0, 2.0, 3.0, 4.0, 100.0])

    assert found == (3.0, 2.0, 4.0)
    assert found.share == pytest.approx(2 / 3)


def test_one_figure_is_its_own_spread() -> None:
    """A row with one round has no noise that is known."""
    assert spread([2.0]) == (2.0, 2.0, 2.0)


def test_no_figures_are_an_error() -> None:
    """A median of nothing is never a zero."""
    with pytest.raises(ValueError, match="no figures"):
        spread([])


@pytest.mark.parametrize(("share", "value"), [(0, 1.0), (0.25, 1.5), (0.5, 2.0), (1, 3.0)])
def test_quantiles_lie_between_neighbours(share: float, value: float) -> None:
    """Quantiles are interpolated, whatever the order of the figures."""
    assert quantile([3.0, 1.0, 2.0], share) == value


def test_a_ratio_is_of_the_same_round() -> None:
    """A machine that is ten times slower for a while slows both, and the ratio stays."""
    floor = [1.0, 10.0, 1.0, 10.0]

    assert ratio([2 * one for one in floor], floor) == (2.0, 2.0, 2.0)


def test_rounds_that_only_one_had_do_not_count() -> None:
    """A contender that is too slow has fewer rounds: only those both had are compared."""
    assert ratio([2.0, 2.0, 50.0], [1.0, 1.0]).high == 2.0


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0, 1.3, 2.0])
def test_the_exponent_of_a_power(power: float) -> None:
    """The growth of a pure power is found exactly."""
    assert exponent({size: 3e-6 * size**power for size in (1_000, 10_000, 100_000)}) == pytest.approx(power)


def test_a_fixed_cost_lowers_the_exponent() -> None:
    """What every call costs anyway is no growth: the exponent of linear work with it is below one."""
    found = exponent({size: 1e-3 + 1e-6 * size for size in (1_000, 10_000)})

    assert found is not None
    assert 0 < found < 1


@pytest.mark.parametrize("costs", [{}, {10: 1.0}, {10: 1.0, 20: 0.0}])
def test_one_size_does_not_grow(costs: dict[int, float]) -> None:
    """Without two sizes that cost something there is no exponent."""
    assert exponent(costs) is None

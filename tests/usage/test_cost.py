"""``Cost``: exact amounts by part."""

from __future__ import annotations

import decimal
import pickle
from decimal import Decimal

import pytest

from attropic.usage import Cost, total_cost

from .answers import message

CENT = Cost((("input", Decimal("0.01")),))


def test_costs_add_up_by_part() -> None:
    """``+``, ``-`` and ``sum`` work on the parts; the total is theirs."""
    other = Cost((("output", Decimal("0.5")), ("input", Decimal("0.25"))))
    assert (CENT + other).parts == {"input": Decimal("0.26"), "output": Decimal("0.5")}
    assert sum([CENT, other], Cost()).total == Decimal("0.76")
    assert (other - CENT).parts == {"output": Decimal("0.5"), "input": Decimal("0.24")}
    assert (Cost() - CENT).total == Decimal("-0.01")
    assert Cost() + CENT == CENT
    assert total_cost([CENT, other]) == CENT + other
    assert total_cost([CENT, None, other]) is None
    assert total_cost([]) == Cost()


def test_no_sum_is_rounded() -> None:
    """A context of the caller that rounds to three digits changes nothing."""
    answer = message("claude-haiku-5-5", input_tokens=99_999, output_tokens=123_457)
    exact = (99_999 * Decimal("0.10") + 123_457 * Decimal("0.50")) / 1_000_000
    with decimal.localcontext(decimal.Context(prec=3)):
        cost = answer.cost()
        total = (cost + cost).total
    assert cost.total == exact
    assert total == exact * 2


def test_a_million_small_costs_are_exact() -> None:
    """A sum of very many very small amounts has no error."""
    one = Cost((("input", Decimal("0.0000001")),))
    total = Cost()
    for _ in range(20):
        one += one
        total += one
    assert total.total == Decimal("0.0000001") * (2**21 - 2)


@pytest.mark.parametrize(
    ("total", "text"),
    [("0", "0.00 USD"), ("1", "1.00 USD"), ("0.5", "0.50 USD"), ("0.0012500", "0.00125 USD"), ("1E+3", "1000.00 USD")],
)
def test_a_cost_as_text(total: str, text: str) -> None:
    """It is written with its currency, all its digits, and at least the cents."""
    assert str(Cost((("input", Decimal(total)),))) == text


def test_currencies_do_not_mix() -> None:
    """Amounts of two currencies are refused, and so is a number."""
    with pytest.raises(ValueError, match="USD and EUR do not add up"):
        _ = CENT + Cost(CENT.items, "EUR")
    with pytest.raises(TypeError):
        _ = CENT + 1
    with pytest.raises(TypeError):
        _ = CENT - 1


def test_a_cost_is_a_value() -> None:
    """It can be hashed, pickled and made a float."""
    assert pickle.loads(pickle.dumps(CENT)) == CENT
    assert {CENT: 1}[Cost(CENT.items)] == 1
    assert float(CENT) == 0.01

"""What is spent and reserved, stepped by hand: no clock, no call."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest

from attropic._core.budget import PERIODS, Account, Amount, Calendar, Forever, Limits, Sliding

NOON = datetime(2026, 1, 31, 12, 0, 30, tzinfo=timezone.utc).timestamp()
ONE = Amount(Decimal("0.10"), 10)


def test_what_is_reserved_counts_until_it_is_settled() -> None:
    """A call under way keeps its amount from others; what it did not take comes back."""
    account = Account(Limits(Decimal("0.25")), Forever())
    account.reserve(ONE)
    account.reserve(ONE)

    assert account.shortage(0.0, ONE) == ("cost", Decimal("0.25"), Decimal(), Decimal("0.20"), Decimal("0.10"))
    account.settle(0.0, ONE, Amount(Decimal("0.05"), 5))
    assert account.shortage(0.0, ONE) is None
    assert account.period.spent(0.0) == Amount(Decimal("0.05"), 5)


def test_a_limit_may_be_reached_and_not_passed() -> None:
    """Exactly as much as is left is allowed; a token more is not."""
    account = Account(Limits(tokens=30), Forever())
    account.reserve(ONE)

    assert account.shortage(0.0, Amount(tokens=20)) is None
    found = account.shortage(0.0, Amount(tokens=21))
    assert found == ("tokens", 30, 0, 10, 21)


@pytest.mark.parametrize(
    ("unit", "still", "later", "resets"),
    [
        ("minute", 29, 30, "2026-01-31T12:01:00"),
        ("hour", 3569, 3570, "2026-01-31T13:00:00"),
        ("day", 43_169, 43_170, "2026-02-01T00:00:00"),
        ("month", 43_169, 43_170, "2026-02-01T00:00:00"),
    ],
)
def test_a_period_of_the_calendar_begins_anew(unit: str, still: int, later: int, resets: str) -> None:
    """What was spent counts until the end of the minute, hour, day or month of UTC, which the period tells."""
    period = Calendar(*PERIODS[unit])
    period.spend(NOON, ONE)

    assert period.resets(NOON) == datetime.fromisoformat(resets).replace(tzinfo=timezone.utc)
    assert period.spent(NOON + still) == ONE
    assert period.spent(NOON + later) == Amount()


def test_a_clock_that_goes_back_gives_nothing_back() -> None:
    """What was spent today still counts when the clock says yesterday."""
    period = Calendar(*PERIODS["day"])
    period.spend(NOON, ONE)

    assert period.spent(NOON - 86_400) == ONE


@pytest.mark.parametrize("seed", range(20))
def test_in_no_stretch_of_a_sliding_period_more_than_the_limit_is_spent(seed: int) -> None:
    """Whatever comes when, the spendings of the last ten seconds never pass the limit, and nothing lasts longer."""
    chance = random.Random(seed)
    account, spent, now = Account(Limits(tokens=100), Sliding(10.0)), list[tuple[float, int]](), 0.0
    for _ in range(2_000):
        now += chance.expovariate(3.0)
        amount = Amount(tokens=chance.randint(1, 30))
        last = sum(tokens for at, tokens in spent if at > now - 10.0)
        if account.shortage(now, amount) is None:
            account.reserve(amount)
            account.settle(now, amount, amount)
            spent.append((now, amount.tokens))
            assert last + amount.tokens <= 100
        assert account.period.spent(now).tokens <= sum(t for at, t in spent if at > now - 10.0 * 65 / 64 - 1e-9)
    assert account.period.spent(now + 10.5) == Amount()


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("period", [Forever, lambda: Calendar(*PERIODS["day"])], ids=["for ever", "a day"])
def test_reserved_and_spent_never_pass_the_limit(seed: int, period: Callable[[], Forever]) -> None:
    """Calls that take at most what they reserve, in any order of beginnings and ends, stay within; sums are exact."""
    chance = random.Random(seed)
    account, open_, total = Account(Limits(Decimal(1), 1_000), period()), list[Amount](), Amount()
    for _ in range(1_000):
        if open_ and chance.random() < 0.5:
            need = open_.pop(chance.randrange(len(open_)))
            used = Amount(need.cost * chance.randint(0, 10) / 10, need.tokens * chance.randint(0, 10) // 10)
            account.settle(NOON, need, used)
            total = total.plus(used)
        need = Amount(Decimal(chance.randint(1, 999)) / 10_000, chance.randint(1, 99))
        if account.shortage(NOON, need) is None:
            account.reserve(need)
            open_.append(need)
        assert account.period.spent(NOON) == total
        assert account.reserved == Amount(sum((n.cost for n in open_), Decimal()), sum(n.tokens for n in open_))
        assert total.cost + account.reserved.cost <= 1
        assert total.tokens + account.reserved.tokens <= 1_000


def test_a_month_is_followed_by_the_next_one() -> None:
    """Of every month the period says the first of the next, whatever its length."""
    start, span = PERIODS["month"]
    for month in range(1, 13):
        first = datetime(2027, month, 1, tzinfo=timezone.utc)
        assert start(first + span) == start(first + timedelta(days=32))

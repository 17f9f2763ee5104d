"""Budgets: the most that calls may cost, or take of tokens."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .._core.budget import PERIODS, Account, Amount, Calendar, Forever, Limits, Shortage, Sliding
from .._errors import ConfigurationError
from ._budget_errors import BudgetExceededError

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from attropic_api._runtime.prices import PriceTable

    Period: TypeAlias = Literal["minute", "hour", "day", "month"] | timedelta
    OnExceed: TypeAlias = Literal["raise", "warn"] | Callable[[BudgetExceededError], Awaitable[object] | object]

    class BudgetArguments(TypedDict, total=False):
        """The arguments of a ``Budget``."""

        max_cost: Decimal | float | str | None
        max_tokens: int | None
        per: Period | None
        on_exceed: OnExceed
        name: str | None
        unknown: Literal["raise", "allow"]
        prices: PriceTable | None
        estimate: Callable[[Mapping[str, Any]], int] | None


_LOCK: Final = Lock()
#: Calls that are over and not yet settled. A call may end in a destructor, which can interrupt whoever has the lock, so
#: that it must not wait for it; whoever has the lock looks here first.
_OVER: Final[deque[tuple[Account, float, Amount, Amount]]] = deque()


class Budget:
    """The most that calls may cost, or take of tokens. One budget may stand for calls of several clients and threads.

    Before a call is sent, what it may take at most is reserved: its input by its size, its output by ``max_tokens``.
    When it is over, what it took in truth is spent in place of that.

    Args:
        max_cost: The most that calls may cost, in the currency of the prices: a number, or text.
        max_tokens: The most tokens that they may take: input, cache and output together.
        per: The period of the limits: a ``minute``, ``hour``, ``day`` or ``month`` of UTC, or any stretch of a
            ``timedelta``. Default: all time.
        on_exceed: What happens to a call that a limit does not allow: ``raise``, ``warn`` once and send it, or a
            function that is called with the error and may raise it; when it does not, the call is sent.
        name: What messages call the budget.
        unknown: Whether a call whose price is not known may be sent (``allow``) where there is a ``max_cost``.
        prices: Other prices than those of the package.
        estimate: Gives the most input tokens of a request, from its params. Default: by its size.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
    """

    def __init__(
        self,
        max_cost: Decimal | float | str | None = None,
        max_tokens: int | None = None,
        *,
        per: Period | None = None,
        on_exceed: OnExceed = "raise",
        name: str | None = None,
        unknown: Literal["raise", "allow"] = "raise",
        prices: PriceTable | None = None,
        estimate: Callable[[Mapping[str, Any]], int] | None = None,
    ) -> None:
        self.max_cost = _money(max_cost)
        self.max_tokens = _tokens(max_tokens)
        if self.max_cost is None and self.max_tokens is None:
            raise ConfigurationError("A Budget needs `max_cost` or `max_tokens`.")
        if on_exceed not in ("raise", "warn") and not callable(on_exceed):
            raise ConfigurationError(f"`on_exceed` must be 'raise', 'warn' or a function, not {on_exceed!r}.")
        if unknown not in ("raise", "allow"):
            raise ConfigurationError(f"`unknown` must be 'raise' or 'allow', not {unknown!r}.")
        self.per = per
        self.on_exceed = on_exceed
        self.name = name or "budget"
        self.unknown = unknown
        self.prices = prices
        self.estimate = estimate
        self._account = Account(Limits(self.max_cost, self.max_tokens), _period(per))

    @property
    def spent(self) -> Decimal:
        """What calls cost that are over, in this period."""
        return self._state()[0].cost

    @property
    def spent_tokens(self) -> int:
        """The tokens of calls that are over, in this period."""
        return self._state()[0].tokens

    @property
    def reserved(self) -> Decimal:
        """What calls may cost that are under way."""
        return self._state()[1].cost

    @property
    def reserved_tokens(self) -> int:
        """The tokens that calls may take that are under way."""
        return self._state()[1].tokens

    @property
    def remaining(self) -> Decimal | None:
        """What may still be spent or reserved, not below zero; None without a ``max_cost``."""
        spent, reserved = self._state()
        return None if self.max_cost is None else max(Decimal(), self.max_cost - spent.plus(reserved).cost)

    @property
    def remaining_tokens(self) -> int | None:
        """The tokens that may still be taken or reserved, not below zero; None without a ``max_tokens``."""
        spent, reserved = self._state()
        return None if self.max_tokens is None else max(0, self.max_tokens - spent.tokens - reserved.tokens)

    def _state(self) -> tuple[Amount, Amount]:
        with _LOCK:
            _drain()
            return self._account.period.spent(time.time()), self._account.reserved

    def __repr__(self) -> str:
        limits = [f"{key}={getattr(self, key)}" for key in ("max_cost", "max_tokens", "per") if getattr(self, key)]
        return f"<Budget {self.name!r} {' '.join(limits)} spent={self.spent} spent_tokens={self.spent_tokens}>"


def reserve(wanted: Sequence[tuple[Budget, Amount]]) -> tuple[list[tuple[Budget, Shortage]], bool]:
    """Reserve for a call in all of its budgets, or in none of them.

    Returns:
        What the call would pass, and whether it was reserved: not when one of those is to raise.
    """
    now = time.time()
    with _LOCK:
        _drain()
        lacking = [
            (budget, found)
            for budget, need in wanted
            if (found := budget._account.shortage(now, need)) is not None
            and (budget.on_exceed != "warn" or not budget._account.told)
        ]
        if any(budget.on_exceed == "raise" for budget, _ in lacking):
            return lacking, False
        for budget, need in wanted:
            budget._account.told = budget._account.shortage(now, need) is not None
            budget._account.reserve(need)
    return lacking, True


def settle(reserved: Sequence[tuple[Budget, Amount, Amount]]) -> None:
    """A call is over: for each of its budgets, what was reserved, and what it took."""
    now = time.time()
    _OVER.extend([(budget._account, now, need, used) for budget, need, used in reserved])
    while _OVER and _LOCK.acquire(blocking=False):
        try:
            _drain()
        finally:
            _LOCK.release()


def _drain() -> None:
    while _OVER:
        account, at, need, used = _OVER.popleft()
        account.settle(at, need, used)


def budgets_of(given: Any) -> tuple[Budget, ...]:
    """The budgets of an argument.

    Raises:
        ConfigurationError: It is none.
    """
    found = () if given is None else tuple(given) if isinstance(given, list | tuple) else (given,)
    for one in found:
        if not isinstance(one, Budget):
            raise ConfigurationError(f"`budget` must be a Budget, or a sequence of them, not {type(one).__name__}.")
    return found


def _period(per: Any) -> Forever:
    if per is None:
        return Forever()
    if isinstance(per, timedelta) and per > timedelta():
        return Sliding(per.total_seconds())
    if isinstance(per, str) and per in PERIODS:
        return Calendar(*PERIODS[per])
    raise ConfigurationError(f"`per` must be one of {', '.join(PERIODS)} or a timedelta above 0, not {per!r}.")


def _money(value: Any) -> Decimal | None:
    if value is None:
        return None
    try:
        found = Decimal(str(value)) if isinstance(value, int | float | str | Decimal) else None
    except InvalidOperation:
        found = None
    if found is None or isinstance(value, bool) or not found.is_finite() or found < 0:
        raise ConfigurationError(f"`max_cost` must be an amount of money from 0 on, not {value!r}.")
    return found


def _tokens(value: Any) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise ConfigurationError(f"`max_tokens` of a Budget must be a whole number from 0 on, not {value!r}.")
    return value

"""What one call reserves of its budgets, and what it takes in the end."""

from __future__ import annotations

import time
import warnings
from collections.abc import Generator, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.prices import PriceTable

from .._core.budget import Amount, Shortage
from .._core.effects import Ask, Received
from .._core.guard import BLOCKS, Used, used_by_answer, used_by_attempt
from .._errors import ConfigurationError
from ._budget import Budget, budgets_of, reserve, settle
from ._budget_errors import BudgetExceededError, BudgetExceededWarning
from ._need import charges_before, is_paid, need_of, taken_of

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation
    from attropic_api._runtime.request import Request

    from .._core.effects import Effect, Outcome
    from .._core.flow import Plan

_NOTHING: Final = Amount()


class BudgetBlock:
    """A stretch of work whose calls of a client a budget pays for: ``with client.budget(max_cost=1) as budget``.

    It counts the calls of this thread or task, of tasks that it starts, and of tools; a thread that it starts by itself
    is not part of it (``contextvars.copy_context().run`` makes it so). Other budgets of the client count as well.

    Args:
        pool: The connections of the client, which its copies share.
        budget: The budget.
    """

    def __init__(self, pool: Any, budget: Budget) -> None:
        self.pool = pool
        self.budget = budget

    def __enter__(self) -> Budget:
        BLOCKS.set((*BLOCKS.get(), self))
        return self.budget

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        BLOCKS.set(tuple(block for block in BLOCKS.get() if block is not self))

    async def __aenter__(self) -> Budget:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.__exit__(kind, error, trace)


def block(pool: Any, budget: Budget | None, limits: Mapping[str, Any]) -> BudgetBlock:
    """The block of a budget, or of a new one.

    Raises:
        ConfigurationError: Both are given, or neither is what a budget needs.
    """
    if budget is not None and limits:
        raise ConfigurationError(f"`{min(limits)}` has no effect on a Budget that is given: make it with that.")
    (found,) = budgets_of(Budget(**limits) if budget is None else budget)
    return BudgetBlock(pool, found)


def reservation(operation: Operation[Any], budgets: Sequence[Budget], pool: Any) -> Reservation | None:
    """What a call has to reserve; None when no budget pays for it, or it takes nothing.

    Args:
        operation: What is called.
        budgets: Those of the client.
        pool: The connections of the client.
    """
    if not is_paid(operation):
        return None
    here = [block.budget for block in BLOCKS.get() if block.pool is pool]
    found = list(dict.fromkeys((*budgets, *here)))
    return Reservation(operation, found) if found else None


class Reservation:
    """What one call reserves of its budgets; of retries, only once.

    Args:
        operation: What is called.
        budgets: Who pays for it.
    """

    __slots__ = ("_budgets", "_discarded", "_held", "_model", "_operation", "_over", "_received", "_request")

    def __init__(self, operation: Operation[Any], budgets: Sequence[Budget]) -> None:
        self._operation = operation
        self._budgets = budgets
        self._held = [_NOTHING] * len(budgets)
        self._discarded: list[Used] = []
        self._received: Received | None = None
        self._request: Request | None = None
        self._model: str | None = None
        self._over = False

    def enter(self, plan: Plan) -> Generator[Effect, Any, None]:
        """Reserve what the request may take; a stream that goes on with another one reserves that too.

        Raises:
            BudgetExceededError: A budget does not pay for it.
            UnknownPriceError: Nobody knows what it costs.
        """
        if plan.request is self._request:
            return
        wanted = self._wanted(plan.request)
        lacking, reserved = reserve(wanted)
        if not reserved:
            budget, shortage = next(one for one in lacking if one[0].on_exceed == "raise")
            raise self._error(budget, shortage)
        self._held = [held.plus(need) for held, (_, need) in zip(self._held, wanted, strict=True)]
        self._request = plan.request
        for budget, shortage in lacking:
            error = self._error(budget, shortage)
            if callable(budget.on_exceed):
                yield Ask(budget.on_exceed, (error,))
            else:
                warnings.warn(f"{error} It is sent all the same.", BudgetExceededWarning, stacklevel=2)

    def _wanted(self, request: Request) -> list[tuple[Budget, Amount]]:
        known: dict[Any, Any] = {}
        found = []
        for budget in self._budgets:
            if budget.estimate not in known:
                known[budget.estimate] = charges_before(self._operation, request, budget.estimate)
            charges, batch = known[budget.estimate]
            models = list(dict.fromkeys(charge.model for charge in charges))
            self._model = models[0] if len(models) == 1 else None
            found.append((budget, need_of(budget, charges, batch=batch)))
        return found

    def _error(self, budget: Budget, shortage: Shortage) -> BudgetExceededError:
        return BudgetExceededError(
            budget.name,
            shortage,
            operation=self._operation.name,
            model=self._model,
            unit=(budget.prices or PriceTable.default()).currency,
            resets_at=budget._account.period.resets(time.time()),
        )

    def attempted(self, outcome: Outcome) -> None:
        """What is reserved stays so until the call is over."""
        self._received = outcome if isinstance(outcome, Received) else None
        broken = used_by_attempt(outcome)
        if broken is not None:
            self.discard(broken)

    def discard(self, used: Used) -> None:
        """An attempt that is made again used something."""
        self._discarded.append(used)

    def ended(self, used: Used | None, *, failed: bool) -> None:
        """Spend what the call took; where nobody knows it, what was reserved, and of a failure nothing."""
        if self._over:
            return
        self._over = True
        if self._request is None:
            return
        if used is None and not failed and self._received is not None and self._operation.length is not None:
            used = used_by_answer(None, self._received)
        held = zip(self._budgets, self._held, strict=True)
        settle([(budget, need, self._taken(budget, need, used, failed)) for budget, need in held])
        self._received = None

    def _taken(self, budget: Budget, need: Amount, used: Used | None, failed: bool) -> Amount:
        if used is None:
            taken = _NOTHING if failed else need
        else:
            taken = taken_of(budget, used, self._model, need)
        for one in self._discarded:
            taken = taken.plus(taken_of(budget, one, self._model, need))
        return taken

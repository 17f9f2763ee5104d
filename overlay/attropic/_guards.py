"""Budgets and the rate limiter of a client: what its calls have to pass. Without them, nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._core.guard import BLOCKS
from ._errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._core.flow import Plan
    from ._core.guard import Guard
    from ._options import ClientOptions
    from .usage._budget import Budget, BudgetArguments
    from .usage._limiter import RateLimiter
    from .usage._reservation import BudgetBlock


class Guarded:
    """A client whose calls a budget may pay for."""

    _pool: Any

    def budget(self, budget: Budget | None = None, /, **limits: Unpack[BudgetArguments]) -> BudgetBlock:
        """A block whose calls of this client a budget pays for, too: ``with client.budget(max_cost=1) as budget``.

        With an async client, ``async with``. It counts the calls of this thread or task, and of tasks and tools that
        are started in it; a budget for others is that of a copy (``client.with_options(budget=…)``).

        Args:
            budget: The budget. Default: a new one of the ``limits``, which are the arguments of ``Budget``.

        Raises:
            ConfigurationError: Both are given, or an argument cannot be used.
        """
        from .usage._reservation import block

        return block(self._pool, budget, limits)


def guards_of(
    options: ClientOptions, plan: Plan, pool: Any, timeouts: Callable[[], Mapping[str, float | None]]
) -> tuple[Guard, ...]:
    """What a call has to pass.

    Args:
        options: Of the client.
        plan: The call.
        pool: The connections of the client, by which it knows the blocks that are about it.
        timeouts: Gives the seconds that each part of the call may take.
    """
    found: tuple[Guard, ...] = ()
    if options.budgets or BLOCKS.get():
        from .usage._reservation import reservation

        reserved = reservation(plan.operation, options.budgets, pool)
        found = () if reserved is None else (reserved,)
    if options.limiter is not None:
        found = (*found, options.limiter.turn(plan, lambda: timeouts()["read"]))
    return found


def budgets_of(given: Any) -> Sequence[Budget]:
    """The budgets of an argument.

    Raises:
        ConfigurationError: It is none.
    """
    if given is None:
        return ()
    from .usage._budget import budgets_of

    return budgets_of(given)


def limiter_of(given: Any) -> RateLimiter | None:
    """The rate limiter of an argument.

    Raises:
        ConfigurationError: It is none.
    """
    if given is None or callable(getattr(given, "turn", None)):
        return given  # type: ignore[no-any-return]
    raise ConfigurationError(f"`rate_limiter` must be a RateLimiter, not {type(given).__name__}.")

"""What is raised, or told, when a budget does not pay for a call, and when nobody knows what a call costs."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._errors import AnthropicError

if TYPE_CHECKING:
    from .._core.budget import Shortage, What


class BudgetExceededError(AnthropicError):
    """A budget does not pay for a call. Nothing was sent.

    Attributes:
        budget: The name of the budget.
        what: Which of its limits the call would pass: ``cost`` or ``tokens``.
        limit: That limit.
        spent: What was spent of it before.
        reserved: What calls that are under way may spend of it.
        needed: What the call may spend: its input by its size, its output by ``max_tokens``.
        operation: The call, for example ``messages.create``.
        model: Its model.
        resets_at: When the budget begins anew, if it is of a period of the calendar.
    """

    def __init__(
        self,
        budget: str,
        shortage: Shortage,
        *,
        operation: str,
        model: str | None,
        unit: str,
        resets_at: datetime | None = None,
    ) -> None:
        self.budget = budget
        self.what: What = shortage.what
        self.limit = shortage.limit
        self.spent = shortage.spent
        self.reserved = shortage.reserved
        self.needed = shortage.needed
        self.operation = operation
        self.model = model
        self.resets_at = resets_at
        self._unit = unit
        super().__init__(self._words())

    def _words(self) -> str:
        with_model = f" with {self.model}" if self.model else ""
        again = f" It begins anew at {self.resets_at:%Y-%m-%d %H:%M} UTC." if self.resets_at else ""
        output = "" if self.operation.endswith("batches.create") else "lower `max_tokens` of the call or "
        return (
            f"The budget {self.budget!r} does not pay for {self.operation}{with_model}, which may take "
            f"{self._amount(self.needed)}: its `max_{self.what}` is {self._amount(self.limit)}, of which "
            f"{self._amount(self.spent)} are spent and {self._amount(self.reserved)} reserved by calls under way."
            f"{again} Nothing was sent: {output}raise `max_{self.what}` of the budget."
        )

    def _amount(self, value: Decimal | int) -> str:
        return f"{_plain(value)} {self._unit}" if isinstance(value, Decimal) else f"{value} tokens"

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.__dict__, self.args)


class BudgetExceededWarning(UserWarning):
    """A budget does not pay for a call that is sent all the same, since ``on_exceed`` is ``warn``."""


class UnknownPriceError(AnthropicError, ValueError):
    """A budget limits what calls cost, and nobody knows what this one costs. Nothing was sent.

    Attributes:
        budget: The name of the budget.
        model: The model whose price is not known.
    """

    def __init__(self, budget: str, model: str | None) -> None:
        super().__init__(budget, model)
        self.budget = budget
        self.model = model

    def __str__(self) -> str:
        return (
            f"The budget {self.budget!r} has a `max_cost`, and the price of this call of {self.model!r} is not known. "
            "Give `prices` to the budget (`PriceTable.default().with_overrides(…)`), or `unknown='allow'` to let such "
            "calls pass without counting what they cost. Nothing was sent."
        )


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _again(state: dict[str, object], args: tuple[object, ...]) -> BudgetExceededError:
    made = BudgetExceededError.__new__(BudgetExceededError, *args)
    made.__dict__.update(state)
    return made

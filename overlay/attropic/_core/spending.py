"""What an answer costs as a number: at the prices of the package, or as somebody else says."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attropic_api._runtime.billed import Billed


def published(answer: Any, *, silent: bool) -> Decimal | None:
    """What an answer costs at the prices of the package; None when they do not say.

    Args:
        answer: A message.
        silent: Do not warn of a price that is not known: nobody asked for the cost.
    """
    if not isinstance(answer, Billed):
        return None
    from attropic_api._runtime.billing import charges_of
    from attropic_api._runtime.prices import cost_of

    cost = cost_of(charges_of(answer), silent=silent)
    return None if cost is None else cost.total


def amount(cost: Any) -> Decimal | None:
    """What a function of the caller's gave, as an exact number: a ``Cost``, a number, or None."""
    return None if cost is None else Decimal(str(getattr(cost, "total", cost)))

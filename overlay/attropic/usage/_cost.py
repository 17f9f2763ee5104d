"""What something costs, whatever form it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._usage import Usage

if TYPE_CHECKING:
    import datetime

    from attropic_api._runtime.cost import Cost
    from attropic_api._runtime.prices import PriceTable


def cost_of(
    value: Any,
    model: str | None = None,
    *,
    batch: bool = False,
    on: datetime.date | None = None,
    prices: PriceTable | None = None,
) -> Cost | None:
    """What an answer or a usage costs, by part; None, with one warning, when a price is not known.

    Args:
        value: A message, a result of a batch, a ``usage``, a mapping of one of these forms, or a ``Usage``.
        model: The model that did it, where ``value`` does not say so.
        batch: Whether it is of an answer of a batch. A result of one is.
        on: The day whose prices count. Default: today, in UTC.
        prices: Other prices than those of the package.

    Raises:
        ConfigurationError: It is none of them, or nobody said which model it was.
    """
    return Usage.of(value, model, batch=batch).cost(model, on=on, prices=prices)

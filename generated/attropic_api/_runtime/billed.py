# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The bases of what says what it used, and so what it costs (``x-billed``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    import datetime

    from .cost import Cost
    from .prices import PriceTable


class Billed:
    """An answer that says what it used, and by which model."""

    __slots__ = ()
    #: Where its usage stands, where its model, and whether it is an answer of a batch.
    _billed: ClassVar[tuple[str, str, bool]]

    def cost(
        self, *, batch: bool = False, on: datetime.date | None = None, prices: PriceTable | None = None
    ) -> Cost | None:
        """What it costs, by part; None, with one warning, when a price is not known.

        Args:
            batch: Whether it is an answer of a batch; one that says so itself costs what a batch does anyway.
            on: The day whose prices count. Default: today, in UTC.
            prices: Other prices than those of the package.
        """
        from .billing import charges_of
        from .prices import cost_of

        return cost_of(charges_of(self), batch=batch, on=on, prices=prices)


class Metered:
    """What was used, without the model that did it."""

    __slots__ = ()

    def cost(
        self,
        model: str,
        *,
        batch: bool = False,
        on: datetime.date | None = None,
        prices: PriceTable | None = None,
    ) -> Cost | None:
        """What it costs, by part; None, with one warning, when a price is not known.

        Args:
            model: The model that did it.
            batch: Whether it is of an answer of a batch; one that says so itself costs what a batch does anyway.
            on: The day whose prices count. Default: today, in UTC.
            prices: Other prices than those of the package.
        """
        from .billing import charges
        from .prices import cost_of

        usage: Any = self
        return cost_of(charges(usage.to_dict(), model), batch=batch, on=on, prices=prices)

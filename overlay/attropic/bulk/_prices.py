"""What items cost by a table of prices: before they are sent at most, and afterwards by what their messages tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.billing import Charge, charges
from attropic_api._runtime.prices import PriceTable

from ._errors import PriceUnknownError
from ._items import Json

if TYPE_CHECKING:
    from attropic_api._runtime.cost import Cost

#: Params that make tokens dearer or cheaper.
_CHOICES: Final = ("inference_geo", "speed")


@dataclass(frozen=True)
class Reads:
    """What requests that are alike read and write at most.

    Attributes:
        model: Their model.
        choices: What makes their tokens dearer or cheaper.
        read: Their input tokens.
        written: Their output tokens.
        largest: The input tokens of the largest of them.
    """

    model: str
    choices: tuple[tuple[str, str], ...]
    read: float
    written: int
    largest: int


class Pricing:
    """The prices of a bulk run.

    Args:
        table: The prices. Default: the published ones, with those of ``ATTROPIC_PRICES``.
    """

    def __init__(self, table: PriceTable | None = None) -> None:
        self._table = PriceTable.default() if table is None else table
        self._known: dict[tuple[str, bool], bool] = {}

    @property
    def boundaries(self) -> list[int]:
        """The sizes of a prompt above which a model has other prices."""
        return self._table.boundaries

    def cost(self, result: Json, batch: bool, params: Callable[[], Json] | None = None) -> float | None:
        """What a result cost; None when nobody knows, 0 when it is no message.

        Args:
            result: The result.
            batch: Whether it is of a batch.
            params: Gives the params of the item: their model has a price where that which answered has none.
        """
        message = result.get("message")
        if not isinstance(message, Mapping):
            return 0.0
        usage = message.get("usage")
        if not isinstance(usage, Mapping):
            return None
        found = self._cost(charges(usage, message.get("model"), batch=batch), batch)
        if found is None and params is not None and (asked := params().get("model")) != message.get("model"):
            found = self._cost(charges(usage, asked, batch=batch), batch)
        return None if found is None else float(found)

    def most(self, reads: Iterable[Reads], batch: bool) -> tuple[float | None, tuple[str, ...]]:
        """What requests cost at most, None when nobody knows; and the models whose price is not known."""
        total, unknown = 0.0, dict[str, None]()
        for one in reads:
            tokens = {"input": round(one.read), "output": one.written}
            size = one.largest
            charge = Charge(model=one.model, tokens=tokens, choices=dict(one.choices), least=size, most=size)
            found = self._cost([charge], batch)
            if found is None:
                unknown[one.model] = None
            else:
                total += float(found)
        return (None if unknown else total), tuple(unknown)

    def knows(self, model: str, batch: bool) -> bool:
        """Whether a model has a price."""
        key = (model, batch)
        if key not in self._known:
            self._known[key] = self._cost([Charge(model=model, tokens={"input": 1, "output": 1})], batch) is not None
        return self._known[key]

    def require(self, models: Iterable[str], batch: bool, budget: float) -> None:
        """See that a budget can be kept.

        Raises:
            PriceUnknownError: A model has no price.
        """
        for model in models:
            if not self.knows(model, batch):
                raise PriceUnknownError(model, budget, batch)

    def _cost(self, found: list[Charge], batch: bool) -> Cost | None:
        """What charges cost. Nobody is warned of what is not known: reports of the run say it."""
        if any(charge.model is None for charge in found):
            return None
        return self._table.cost(found, batch=batch, silent=True)


def choices_of(params: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """What of a request makes its tokens dearer or cheaper."""
    return tuple((name, value) for name in _CHOICES if isinstance(value := params.get(name), str))

"""What the results in a journal cost: what is known of it, and how many have a cost that nobody knows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from ._database import DONE, Database
from ._errors import BulkError
from ._items import Json, Outcome
from ._prices import Pricing

if TYPE_CHECKING:
    from attropic_api._runtime.prices import PriceTable

#: What an item cost, from its params and its result; None when that is not known.
Cost = Callable[[Json, Json], float | None]
#: Results that are priced afterwards at a time.
_CHUNK: Final = 500


def cost_by(cost: Cost | PriceTable | None) -> Cost | Pricing:
    """Who says what an item cost: by default the published prices.

    Raises:
        BulkError: It is neither prices nor a function.
    """
    if cost is None or hasattr(cost, "with_overrides"):
        return Pricing(cost)  # type: ignore[arg-type]
    if not callable(cost):
        raise BulkError(f"cost={cost!r} must be a PriceTable, or a function (params, result) -> float or None")
    return cost


class Ledger:
    """The costs of a journal. The cost of an item is that of all its results, which is known when each is.

    Args:
        database: That of the journal.
        cost: What an item cost, or prices. Default: what outcomes say themselves.

    Attributes:
        spent: What is known of the cost of all results.
        priced: How many items have a cost.
        unpriced: How many results have none.
        missed: How many of those came since the journal was opened.
    """

    def __init__(self, database: Database, cost: Cost | Pricing | None) -> None:
        self._database = database
        self._cost = cost
        self.missed = 0
        self._count()

    @property
    def cost(self) -> float | None:
        """What all results cost; None when that of one is not known."""
        return None if self.unpriced else self.spent

    def cost_of(self, outcome: Outcome, batch: bool, params: Callable[[], Json]) -> float | None:
        """What a result cost.

        Args:
            outcome: The result.
            batch: Whether it is of a batch.
            params: Gives the params of its item.

        Raises:
            Exception: What the cost function raised.
        """
        if self._cost is None:
            return outcome.cost
        if isinstance(self._cost, Pricing):
            return self._cost.cost(outcome.result, batch, params)
        found = self._cost(params(), outcome.result)
        return None if found is None else float(found)

    def added(self, costs: Iterable[tuple[float | None, float | None]]) -> None:
        """Results were written; each has the cost of its item before and now."""
        for before, now in costs:
            self.spent += (now or 0.0) - (before or 0.0)
            self.priced += (now is not None) - (before is not None)
            self.unpriced += now is None
            self.missed += now is None

    def price(self) -> None:
        """Price results of earlier runs whose price was not known then, as far as it is known now."""
        if not isinstance(self._cost, Pricing) or not self.unpriced:
            return
        run, last = self._database.connection.execute, -1
        while rows := run(
            "select position, body, submission from items join results using (position) "
            "where state = ? and cost is null and position > ? order by position limit ?",
            (DONE, last, _CHUNK),
        ).fetchall():
            found = [(self._cost.cost(json.loads(body), batch is not None), at) for at, body, batch in rows]
            with self._database.change() as connection:
                connection.executemany("update items set cost = ? where position = ?", found)
            last = rows[-1][0]
        self._count()

    def _count(self) -> None:
        row = self._database.connection.execute(
            "select coalesce(sum(cost), 0.0), count(cost), coalesce(sum(state = ? and cost is null), 0) from items",
            (DONE,),
        ).fetchone()
        self.spent, self.priced, self.unpriced = float(row[0]), int(row[1]), int(row[2])

"""How many more items a budget pays for. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from ._errors import BulkError


@dataclass(frozen=True)
class Budget:
    """A limit of what a run may cost.

    What an item costs is known when its result is there. Until then it is expected to cost what items cost so far on
    average, and as long as no item has a cost, no more than a probe is sent.

    Attributes:
        limit: The most that the run may cost, in the unit of the cost function; None is no limit.
        probe: How many items may be sent before the first cost is known.

    Raises:
        BulkError: The limit is not above 0.
    """

    limit: float | None = None
    probe: int = 100

    def __post_init__(self) -> None:
        if self.limit is not None and not self.limit > 0:
            raise BulkError(f"budget={self.limit!r} must be above 0, or None for no limit")

    def allows(
        self, wanted: int, *, spent: float, priced: int, under_way: int, unpriced: int = 0, missed: int = 0
    ) -> int:
        """How many of the items that are wanted may be sent.

        Args:
            wanted: How many there are to send.
            spent: What is known of the cost so far.
            priced: How many items have a cost.
            under_way: How many items were sent and have no result yet.
            unpriced: How many results have a cost that nobody knows; it is expected to be the average.
            missed: How many of them are of this run.
        """
        if self.limit is None:
            return wanted
        if not priced:
            return max(0, min(wanted, self.probe - under_way - missed))
        each = spent / priced
        if each <= 0:
            return wanted
        return max(0, min(wanted, int((self.limit - spent) / each + 1e-9) - unpriced - under_way))

"""A number that is not known exactly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """The least, the expected and the most."""

    low: float = 0.0
    expected: float = 0.0
    high: float = 0.0

    @classmethod
    def of(cls, figures: float | Sequence[float]) -> Span:
        """A span from data: three figures, or one that is exact."""
        return cls(*figures) if isinstance(figures, Sequence) else cls(figures, figures, figures)

    def plus(self, other: Span) -> Span:
        """The sum of both."""
        return Span(self.low + other.low, self.expected + other.expected, self.high + other.high)

    def times(self, count: float) -> Span:
        """So many of it."""
        return Span(self.low * count, self.expected * count, self.high * count)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Rate limits as the API tells them in the headers of every answer.

Headers are ``<prefix><what>-<limit|remaining|reset>``; what is limited is not fixed, so what
is new tomorrow is here as well, in ``others``.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final

from .conventions import RATE_LIMITS_PREFIX
from .timestamps import parse_datetime

_KINDS: Final = ("requests", "tokens", "input_tokens", "output_tokens")


class RateLimit:
    """One limit.

    Attributes:
        limit: How many are allowed in a period.
        remaining: How many are left in this period; of tokens, rounded by the API.
        reset: When the limit is full again.
    """

    __slots__ = ("limit", "remaining", "reset")

    def __init__(
        self, limit: int | None = None, remaining: int | None = None, reset: datetime.datetime | None = None
    ) -> None:
        self.limit = limit
        self.remaining = remaining
        self.reset = reset

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RateLimit) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    def __hash__(self) -> int:
        return hash((self.limit, self.remaining, self.reset))

    def __repr__(self) -> str:
        return f"RateLimit(limit={self.limit}, remaining={self.remaining}, reset={self.reset!r})"


class RateLimits:
    """The limits that an answer told.

    Attributes:
        requests: Requests.
        tokens: The tightest limit on tokens.
        input_tokens: Tokens read.
        output_tokens: Tokens written.
        others: Further limits by name, for example ``priority_input_tokens``.
    """

    __slots__ = ("input_tokens", "others", "output_tokens", "requests", "tokens")

    def __init__(self, limits: Mapping[str, RateLimit]) -> None:
        self.requests = limits.get("requests")
        self.tokens = limits.get("tokens")
        self.input_tokens = limits.get("input_tokens")
        self.output_tokens = limits.get("output_tokens")
        self.others = {name: limit for name, limit in limits.items() if name not in _KINDS}

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> RateLimits | None:
        """The limits in these headers, or None when there are none. What cannot be read is left out."""
        found: dict[str, RateLimit] = {}
        for header, text in headers.items() if RATE_LIMITS_PREFIX else ():
            name = header.lower()
            if not name.startswith(RATE_LIMITS_PREFIX):
                continue
            what, _, part = name[len(RATE_LIMITS_PREFIX) :].rpartition("-")
            value = _read(part, text)
            if what and value is not None:
                setattr(found.setdefault(what.replace("-", "_"), RateLimit()), part, value)
        return cls(found) if found else None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RateLimits) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    __hash__ = None  # type: ignore[assignment]  # `others` is mutable

    def __repr__(self) -> str:
        shown = {name: getattr(self, name) for name in _KINDS} | self.others
        return f"RateLimits({', '.join(f'{name}={value!r}' for name, value in shown.items() if value)})"


def _read(part: str, text: str) -> Any:
    try:
        if part in ("limit", "remaining"):
            return int(text)
        return parse_datetime(text) if part == "reset" else None
    except ValueError:
        return None

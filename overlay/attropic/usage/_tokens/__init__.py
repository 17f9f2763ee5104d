"""How many tokens a request has, without asking anybody: pure Python, no network, some microseconds per kB."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from attropic_api._runtime.values import encode

from ..._errors import ConfigurationError
from ._body import Body
from ._families import family_of
from ._pieces import count_kinds


@dataclass(frozen=True, slots=True)
class TokenEstimate:
    """How many tokens something has, as far as that can be told offline.

    Attributes:
        low: Fewer are not to be expected.
        expected: The best guess.
        high: More are not to be expected.
        known: Whether the size of everything is known. That of files and URLs, and of what tools of the server add,
            is not: it may be far off then.
    """

    low: int
    expected: int
    high: int
    known: bool = True

    def __add__(self, other: TokenEstimate) -> TokenEstimate:
        return TokenEstimate(
            self.low + other.low, self.expected + other.expected, self.high + other.high, self.known and other.known
        )

    @classmethod
    def exactly(cls, count: int) -> TokenEstimate:
        """One that is known, as by the API."""
        return cls(count, count, count)


def estimate_tokens(body: Mapping[str, Any] | str, model: str | None = None) -> TokenEstimate:
    """Estimate the input tokens of a request, or the tokens of a text.

    Args:
        body: The arguments of ``create``, as a mapping, or a text.
        model: The model whose tokenizer counts. Default: that of ``body``; else the newest.

    Raises:
        ConfigurationError: It is neither.
    """
    if isinstance(body, str):
        found: dict[str, float] = {}
        count_kinds(body, found)
        low, expected, high = family_of(model).tokens(found)
        return TokenEstimate(math.floor(low), round(expected), math.ceil(high))
    if not isinstance(body, Mapping):
        raise ConfigurationError(
            f"`body` must be a text or a mapping of the arguments of `create`, not {type(body).__name__}."
        )
    params = encode(body)
    named = model or params.get("model")
    request = Body(family_of(named if isinstance(named, str) else None))
    request.add(params)
    low, expected, high = request.tokens()
    return TokenEstimate(math.floor(low), round(expected), math.ceil(high), request.known)

"""What a tool may return, and what may stand in a list of tools, under their official names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeAlias, runtime_checkable

from attropic_api.params import BetaToolResultBlockContentItemParam, BetaToolUnionParam

BetaFunctionToolResultType: TypeAlias = str | Iterable[BetaToolResultBlockContentItemParam]


@runtime_checkable
class SupportsToDict(Protocol):
    """Something that says how a request declares it."""

    def to_dict(self) -> BetaToolUnionParam:
        """The tool as a request declares it."""
        ...


BetaToolLike: TypeAlias = BetaToolUnionParam | SupportsToDict

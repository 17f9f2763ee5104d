"""Keyword arguments of what is asked before a call: for type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import NotRequired, TypedDict

    from attropic_api._runtime.omit import Omit
    from attropic_api._runtime.prices import PriceTable
    from attropic_api.params import BetaMessagesCreateArguments, MessagesCreateArguments

    from ._arguments import CallArguments

    class EstimateTerms(TypedDict, total=False):
        """Under which terms a call is estimated."""

        offline: bool
        prices: PriceTable | Mapping[str, Any] | None
        batch: bool
        cache_hit_rate: float | None

    class CountArguments(CallArguments, MessagesCreateArguments):
        """The keyword arguments of `client.messages.count`."""

        output_format: NotRequired[Any]
        betas: NotRequired[Sequence[str] | Omit]

    class EstimateArguments(CountArguments, EstimateTerms):
        """The keyword arguments of `client.messages.estimate_cost`."""

    class BetaCountArguments(CallArguments, BetaMessagesCreateArguments):
        """The keyword arguments of `client.beta.messages.count`."""

        output_format: NotRequired[Any]  # pyright: ignore[reportIncompatibleVariableOverride]

    class BetaEstimateArguments(BetaCountArguments, EstimateTerms):
        """The keyword arguments of `client.beta.messages.estimate_cost`."""

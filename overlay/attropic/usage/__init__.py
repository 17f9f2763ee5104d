"""What was used and what it costs. Each name loads what it needs when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from attropic_api._runtime.cost import Cost as Cost
    from attropic_api._runtime.cost import total_cost as total_cost
    from attropic_api._runtime.price_file import Price as Price
    from attropic_api._runtime.price_file import UnknownPriceWarning as UnknownPriceWarning
    from attropic_api._runtime.prices import PriceTable as PriceTable

    from ._budget import Budget as Budget
    from ._budget_errors import BudgetExceededError as BudgetExceededError
    from ._budget_errors import BudgetExceededWarning as BudgetExceededWarning
    from ._budget_errors import UnknownPriceError as UnknownPriceError
    from ._cost import cost_of as cost_of
    from ._estimate import CostEstimate as CostEstimate
    from ._limiter import RateLimiter as RateLimiter
    from ._limiter_errors import RateLimiterTimeoutError as RateLimiterTimeoutError
    from ._meter import UsageMeter as UsageMeter
    from ._outputs._prometheus import UsageCollector as UsageCollector
    from ._outputs._report import render as render
    from ._outputs._report import report as report
    from ._percentiles import Distribution as Distribution
    from ._snapshot import Snapshot as Snapshot
    from ._tokens import TokenEstimate as TokenEstimate
    from ._tokens import estimate_tokens as estimate_tokens
    from ._totals import Totals as Totals
    from ._usage import Usage as Usage
    from ._windows import Window as Window

_MODULES = {
    "attropic_api._runtime.cost": ("Cost", "total_cost"),
    "attropic_api._runtime.price_file": ("Price", "UnknownPriceWarning"),
    "attropic_api._runtime.prices": ("PriceTable",),
    "._budget": ("Budget",),
    "._budget_errors": ("BudgetExceededError", "BudgetExceededWarning", "UnknownPriceError"),
    "._cost": ("cost_of",),
    "._estimate": ("CostEstimate",),
    "._limiter": ("RateLimiter",),
    "._limiter_errors": ("RateLimiterTimeoutError",),
    "._meter": ("UsageMeter",),
    "._outputs._prometheus": ("UsageCollector",),
    "._outputs._report": ("render", "report"),
    "._percentiles": ("Distribution",),
    "._snapshot": ("Snapshot",),
    "._tokens": ("TokenEstimate", "estimate_tokens"),
    "._totals": ("Totals",),
    "._windows": ("Window",),
    "._usage": ("Usage",),
}

__getattr__, __dir__ = _table(
    __name__, globals(), {name: module for module, names in _MODULES.items() for name in names}
)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_iterations_usage_item import BetaIterationsUsageItem

    BetaIterationsUsage: TypeAlias = list[BetaIterationsUsageItem] | None
    """Token counts of every model call behind one answer, in order. Null when not reported."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaIterationsUsage",
        "list[BetaIterationsUsageItem] | None",
        {
            "BetaIterationsUsageItem": ".beta_iterations_usage_item",
        },
    )

_t_beta_iterations_usage_item = _c.Ref(__name__, ".beta_iterations_usage_item")
decoder: _c.Decoder = _c.NullOr(_c.ListOf(_t_beta_iterations_usage_item))

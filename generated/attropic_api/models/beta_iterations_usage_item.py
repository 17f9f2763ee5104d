# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_advisor_message_iteration_usage import BetaAdvisorMessageIterationUsage
    from .beta_compaction_iteration_usage import BetaCompactionIterationUsage
    from .beta_message_iteration_usage import BetaMessageIterationUsage

    BetaIterationsUsageItem: TypeAlias = (
        BetaMessageIterationUsage
        | BetaCompactionIterationUsage
        | BetaAdvisorMessageIterationUsage
        | UnknownVariant
    )
    """The schema `BetaIterationsUsageItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaIterationsUsageItem",
        "BetaMessageIterationUsage | BetaCompactionIterationUsage | BetaAdvisorMessageIterationUsage | UnknownVariant",
        {
            "BetaAdvisorMessageIterationUsage": ".beta_advisor_message_iteration_usage",
            "BetaCompactionIterationUsage": ".beta_compaction_iteration_usage",
            "BetaMessageIterationUsage": ".beta_message_iteration_usage",
        },
    )

_t_beta_message_iteration_usage = _c.Ref(__name__, ".beta_message_iteration_usage:BetaMessageIterationUsage")
_t_beta_compaction_iteration_usage = _c.Ref(
    __name__, ".beta_compaction_iteration_usage:BetaCompactionIterationUsage"
)
_t_beta_advisor_message_iteration_usage = _c.Ref(
    __name__, ".beta_advisor_message_iteration_usage:BetaAdvisorMessageIterationUsage"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "message": _t_beta_message_iteration_usage,
        "compaction": _t_beta_compaction_iteration_usage,
        "advisor_message": _t_beta_advisor_message_iteration_usage,
    },
)

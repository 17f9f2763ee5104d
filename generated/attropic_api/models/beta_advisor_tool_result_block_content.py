# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_advisor_redacted_result_block import BetaAdvisorRedactedResultBlock
    from .beta_advisor_result_block import BetaAdvisorResultBlock
    from .beta_advisor_tool_result_error import BetaAdvisorToolResultError

    BetaAdvisorToolResultBlockContent: TypeAlias = (
        BetaAdvisorToolResultError | BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlock | UnknownVariant
    )
    """The advice, readable or encrypted, or an error."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaAdvisorToolResultBlockContent",
        "BetaAdvisorToolResultError | BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlock | UnknownVariant",
        {
            "BetaAdvisorRedactedResultBlock": ".beta_advisor_redacted_result_block",
            "BetaAdvisorResultBlock": ".beta_advisor_result_block",
            "BetaAdvisorToolResultError": ".beta_advisor_tool_result_error",
        },
    )

_t_beta_advisor_tool_result_error = _c.Ref(
    __name__, ".beta_advisor_tool_result_error:BetaAdvisorToolResultError"
)
_t_beta_advisor_result_block = _c.Ref(__name__, ".beta_advisor_result_block:BetaAdvisorResultBlock")
_t_beta_advisor_redacted_result_block = _c.Ref(
    __name__, ".beta_advisor_redacted_result_block:BetaAdvisorRedactedResultBlock"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "advisor_tool_result_error": _t_beta_advisor_tool_result_error,
        "advisor_result": _t_beta_advisor_result_block,
        "advisor_redacted_result": _t_beta_advisor_redacted_result_block,
    },
)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_advisor_redacted_result_block_param import BetaAdvisorRedactedResultBlockParam
    from .beta_advisor_result_block_param import BetaAdvisorResultBlockParam
    from .beta_advisor_tool_result_error_param import BetaAdvisorToolResultErrorParam

    BetaAdvisorToolResultBlockContentParam: TypeAlias = (
        BetaAdvisorToolResultErrorParam
        | BetaAdvisorResultBlockParam
        | BetaAdvisorRedactedResultBlockParam
        | UnknownVariant
    )
    """The advice or error, exactly as received."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaAdvisorToolResultBlockContentParam",
        "BetaAdvisorToolResultErrorParam | BetaAdvisorResultBlockParam | BetaAdvisorRedactedResultBlockParam | UnknownVariant",
        {
            "BetaAdvisorRedactedResultBlockParam": ".beta_advisor_redacted_result_block_param",
            "BetaAdvisorResultBlockParam": ".beta_advisor_result_block_param",
            "BetaAdvisorToolResultErrorParam": ".beta_advisor_tool_result_error_param",
        },
    )

_t_beta_advisor_tool_result_error_param = _c.Ref(
    __name__, ".beta_advisor_tool_result_error_param:BetaAdvisorToolResultErrorParam"
)
_t_beta_advisor_result_block_param = _c.Ref(
    __name__, ".beta_advisor_result_block_param:BetaAdvisorResultBlockParam"
)
_t_beta_advisor_redacted_result_block_param = _c.Ref(
    __name__, ".beta_advisor_redacted_result_block_param:BetaAdvisorRedactedResultBlockParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "advisor_tool_result_error": _t_beta_advisor_tool_result_error_param,
        "advisor_result": _t_beta_advisor_result_block_param,
        "advisor_redacted_result": _t_beta_advisor_redacted_result_block_param,
    },
)

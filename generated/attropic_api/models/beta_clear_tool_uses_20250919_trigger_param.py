# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_input_tokens_trigger_param import BetaInputTokensTriggerParam
    from .beta_tool_uses_trigger_param import BetaToolUsesTriggerParam

    BetaClearToolUses20250919TriggerParam: TypeAlias = (
        BetaInputTokensTriggerParam | BetaToolUsesTriggerParam | UnknownVariant
    )
    """When to start clearing, by input tokens or by number of tool uses."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaClearToolUses20250919TriggerParam",
        "BetaInputTokensTriggerParam | BetaToolUsesTriggerParam | UnknownVariant",
        {
            "BetaInputTokensTriggerParam": ".beta_input_tokens_trigger_param",
            "BetaToolUsesTriggerParam": ".beta_tool_uses_trigger_param",
        },
    )

_t_beta_input_tokens_trigger_param = _c.Ref(
    __name__, ".beta_input_tokens_trigger_param:BetaInputTokensTriggerParam"
)
_t_beta_tool_uses_trigger_param = _c.Ref(__name__, ".beta_tool_uses_trigger_param:BetaToolUsesTriggerParam")
decoder: _c.Decoder = _c.Tagged(
    "type", {"input_tokens": _t_beta_input_tokens_trigger_param, "tool_uses": _t_beta_tool_uses_trigger_param}
)

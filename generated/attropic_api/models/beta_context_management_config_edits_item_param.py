# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_clear_thinking_20251015_edit_param import BetaClearThinking20251015EditParam
    from .beta_clear_tool_uses_20250919_edit_param import BetaClearToolUses20250919EditParam
    from .beta_compact_20260112_edit_param import BetaCompact20260112EditParam

    BetaContextManagementConfigEditsItemParam: TypeAlias = (
        BetaClearToolUses20250919EditParam
        | BetaClearThinking20251015EditParam
        | BetaCompact20260112EditParam
        | UnknownVariant
    )
    """The schema `BetaContextManagementConfigEditsItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaContextManagementConfigEditsItemParam",
        "BetaClearToolUses20250919EditParam | BetaClearThinking20251015EditParam | BetaCompact20260112EditParam | UnknownVariant",
        {
            "BetaClearThinking20251015EditParam": ".beta_clear_thinking_20251015_edit_param",
            "BetaClearToolUses20250919EditParam": ".beta_clear_tool_uses_20250919_edit_param",
            "BetaCompact20260112EditParam": ".beta_compact_20260112_edit_param",
        },
    )

_t_beta_clear_tool_uses_20250919_edit_param = _c.Ref(
    __name__, ".beta_clear_tool_uses_20250919_edit_param:BetaClearToolUses20250919EditParam"
)
_t_beta_clear_thinking_20251015_edit_param = _c.Ref(
    __name__, ".beta_clear_thinking_20251015_edit_param:BetaClearThinking20251015EditParam"
)
_t_beta_compact_20260112_edit_param = _c.Ref(
    __name__, ".beta_compact_20260112_edit_param:BetaCompact20260112EditParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "clear_tool_uses_20250919": _t_beta_clear_tool_uses_20250919_edit_param,
        "clear_thinking_20251015": _t_beta_clear_thinking_20251015_edit_param,
        "compact_20260112": _t_beta_compact_20260112_edit_param,
    },
)

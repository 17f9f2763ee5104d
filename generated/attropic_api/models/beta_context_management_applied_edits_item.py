# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_clear_thinking_20251015_edit_response import BetaClearThinking20251015EditResponse
    from .beta_clear_tool_uses_20250919_edit_response import BetaClearToolUses20250919EditResponse

    BetaContextManagementAppliedEditsItem: TypeAlias = (
        BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse | UnknownVariant
    )
    """The schema `BetaResponseContextManagementAppliedEditsItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaContextManagementAppliedEditsItem",
        "BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse | UnknownVariant",
        {
            "BetaClearThinking20251015EditResponse": ".beta_clear_thinking_20251015_edit_response",
            "BetaClearToolUses20250919EditResponse": ".beta_clear_tool_uses_20250919_edit_response",
        },
    )

_t_beta_clear_tool_uses_20250919_edit_response = _c.Ref(
    __name__, ".beta_clear_tool_uses_20250919_edit_response:BetaClearToolUses20250919EditResponse"
)
_t_beta_clear_thinking_20251015_edit_response = _c.Ref(
    __name__, ".beta_clear_thinking_20251015_edit_response:BetaClearThinking20251015EditResponse"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "clear_tool_uses_20250919": _t_beta_clear_tool_uses_20250919_edit_response,
        "clear_thinking_20251015": _t_beta_clear_thinking_20251015_edit_response,
    },
)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_all_thinking_turns_param import BetaAllThinkingTurnsParam
    from .beta_thinking_turns_param import BetaThinkingTurnsParam

    BetaClearThinking20251015KeepOption1Param: TypeAlias = (
        BetaThinkingTurnsParam | BetaAllThinkingTurnsParam | UnknownVariant
    )
    """The schema `BetaClearThinking20251015KeepOption1`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaClearThinking20251015KeepOption1Param",
        "BetaThinkingTurnsParam | BetaAllThinkingTurnsParam | UnknownVariant",
        {
            "BetaAllThinkingTurnsParam": ".beta_all_thinking_turns_param",
            "BetaThinkingTurnsParam": ".beta_thinking_turns_param",
        },
    )

_t_beta_thinking_turns_param = _c.Ref(__name__, ".beta_thinking_turns_param:BetaThinkingTurnsParam")
_t_beta_all_thinking_turns_param = _c.Ref(
    __name__, ".beta_all_thinking_turns_param:BetaAllThinkingTurnsParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type", {"thinking_turns": _t_beta_thinking_turns_param, "all": _t_beta_all_thinking_turns_param}
)

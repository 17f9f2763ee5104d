# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam

    ThinkingConfigParam: TypeAlias = (
        ThinkingConfigEnabledParam
        | ThinkingConfigDisabledParam
        | ThinkingConfigAdaptiveParam
        | UnknownVariant
    )
    """Whether and how the model reasons before it answers: with a budget, at its own discretion, or not at all."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ThinkingConfigParam",
        "ThinkingConfigEnabledParam | ThinkingConfigDisabledParam | ThinkingConfigAdaptiveParam | UnknownVariant",
        {
            "ThinkingConfigAdaptiveParam": ".thinking_config_adaptive_param",
            "ThinkingConfigDisabledParam": ".thinking_config_disabled_param",
            "ThinkingConfigEnabledParam": ".thinking_config_enabled_param",
        },
    )

_t_thinking_config_enabled_param = _c.Ref(
    __name__, ".thinking_config_enabled_param:ThinkingConfigEnabledParam"
)
_t_thinking_config_disabled_param = _c.Ref(
    __name__, ".thinking_config_disabled_param:ThinkingConfigDisabledParam"
)
_t_thinking_config_adaptive_param = _c.Ref(
    __name__, ".thinking_config_adaptive_param:ThinkingConfigAdaptiveParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "enabled": _t_thinking_config_enabled_param,
        "disabled": _t_thinking_config_disabled_param,
        "adaptive": _t_thinking_config_adaptive_param,
    },
)

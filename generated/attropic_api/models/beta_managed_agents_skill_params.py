# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_anthropic_skill_params import BetaManagedAgentsAnthropicSkillParams
    from .beta_managed_agents_custom_skill_params import BetaManagedAgentsCustomSkillParams

    BetaManagedAgentsSkillParams: TypeAlias = (
        BetaManagedAgentsAnthropicSkillParams | BetaManagedAgentsCustomSkillParams | UnknownVariant
    )
    """A skill the agent may load."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSkillParams",
        "BetaManagedAgentsAnthropicSkillParams | BetaManagedAgentsCustomSkillParams | UnknownVariant",
        {
            "BetaManagedAgentsAnthropicSkillParams": ".beta_managed_agents_anthropic_skill_params",
            "BetaManagedAgentsCustomSkillParams": ".beta_managed_agents_custom_skill_params",
        },
    )

_t_beta_managed_agents_anthropic_skill_params = _c.Ref(
    __name__, ".beta_managed_agents_anthropic_skill_params:BetaManagedAgentsAnthropicSkillParams"
)
_t_beta_managed_agents_custom_skill_params = _c.Ref(
    __name__, ".beta_managed_agents_custom_skill_params:BetaManagedAgentsCustomSkillParams"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "anthropic": _t_beta_managed_agents_anthropic_skill_params,
        "custom": _t_beta_managed_agents_custom_skill_params,
    },
)

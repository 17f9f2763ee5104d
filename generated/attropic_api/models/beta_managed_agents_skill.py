# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_anthropic_skill import BetaManagedAgentsAnthropicSkill
    from .beta_managed_agents_custom_skill import BetaManagedAgentsCustomSkill

    BetaManagedAgentsSkill: TypeAlias = (
        BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill | UnknownVariant
    )
    """A skill the agent may load."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSkill",
        "BetaManagedAgentsAnthropicSkill | BetaManagedAgentsCustomSkill | UnknownVariant",
        {
            "BetaManagedAgentsAnthropicSkill": ".beta_managed_agents_anthropic_skill",
            "BetaManagedAgentsCustomSkill": ".beta_managed_agents_custom_skill",
        },
    )

_t_beta_managed_agents_anthropic_skill = _c.Ref(
    __name__, ".beta_managed_agents_anthropic_skill:BetaManagedAgentsAnthropicSkill"
)
_t_beta_managed_agents_custom_skill = _c.Ref(
    __name__, ".beta_managed_agents_custom_skill:BetaManagedAgentsCustomSkill"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {"anthropic": _t_beta_managed_agents_anthropic_skill, "custom": _t_beta_managed_agents_custom_skill},
)

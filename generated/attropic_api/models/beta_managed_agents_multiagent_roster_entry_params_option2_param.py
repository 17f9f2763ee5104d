# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams
    from .beta_managed_agents_multiagent_self_params import BetaManagedAgentsMultiagentSelfParams

    BetaManagedAgentsMultiagentRosterEntryParamsOption2Param: TypeAlias = (
        BetaManagedAgentsAgentParams | BetaManagedAgentsMultiagentSelfParams | UnknownVariant
    )
    """The schema `BetaManagedAgentsMultiagentRosterEntryParamsOption2`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param",
        "BetaManagedAgentsAgentParams | BetaManagedAgentsMultiagentSelfParams | UnknownVariant",
        {
            "BetaManagedAgentsAgentParams": ".beta_managed_agents_agent_params",
            "BetaManagedAgentsMultiagentSelfParams": ".beta_managed_agents_multiagent_self_params",
        },
    )

_t_beta_managed_agents_agent_params = _c.Ref(
    __name__, ".beta_managed_agents_agent_params:BetaManagedAgentsAgentParams"
)
_t_beta_managed_agents_multiagent_self_params = _c.Ref(
    __name__, ".beta_managed_agents_multiagent_self_params:BetaManagedAgentsMultiagentSelfParams"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {"agent": _t_beta_managed_agents_agent_params, "self": _t_beta_managed_agents_multiagent_self_params},
)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_multiagent_roster_entry_params_option2_param import (
        BetaManagedAgentsMultiagentRosterEntryParamsOption2Param,
    )

    BetaManagedAgentsMultiagentRosterEntryParams: TypeAlias = (
        str | BetaManagedAgentsMultiagentRosterEntryParamsOption2Param | UnknownVariant
    )
    """An agent that a coordinator may call: an ID, a reference, or the coordinator itself."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMultiagentRosterEntryParams",
        "str | BetaManagedAgentsMultiagentRosterEntryParamsOption2Param | UnknownVariant",
        {
            "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param": ".beta_managed_agents_multiagent_roster_entry_params_option2_param",
        },
    )

_t_beta_managed_agents_agent_params = _c.Ref(
    __name__, ".beta_managed_agents_agent_params:BetaManagedAgentsAgentParams"
)
_t_beta_managed_agents_multiagent_self_params = _c.Ref(
    __name__, ".beta_managed_agents_multiagent_self_params:BetaManagedAgentsMultiagentSelfParams"
)
decoder: _c.Decoder = _c.ByKind(
    {
        dict: _c.Tagged(
            "type",
            {
                "agent": _t_beta_managed_agents_agent_params,
                "self": _t_beta_managed_agents_multiagent_self_params,
            },
        ),
        str: _c.string,
    },
    "a string or an object",
)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams

    BetaManagedAgentsAgentUnionParams: TypeAlias = str | BetaManagedAgentsAgentParams
    """Names the agent of a session: an ID for its latest version, or an object that can fix the version."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsAgentUnionParams",
        "str | BetaManagedAgentsAgentParams",
        {
            "BetaManagedAgentsAgentParams": ".beta_managed_agents_agent_params",
        },
    )

_t_beta_managed_agents_agent_params = _c.Ref(
    __name__, ".beta_managed_agents_agent_params:BetaManagedAgentsAgentParams"
)
decoder: _c.Decoder = _c.ByKind(
    {dict: _t_beta_managed_agents_agent_params, str: _c.string}, "a string or an object"
)

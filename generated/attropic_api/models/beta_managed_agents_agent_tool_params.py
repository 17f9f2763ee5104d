# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_agent_toolset_20260401_params import BetaManagedAgentsAgentToolset20260401Params
    from .beta_managed_agents_custom_tool_params import BetaManagedAgentsCustomToolParams
    from .beta_managed_agents_mcp_toolset_params import BetaManagedAgentsMCPToolsetParams

    BetaManagedAgentsAgentToolParams: TypeAlias = (
        BetaManagedAgentsAgentToolset20260401Params
        | BetaManagedAgentsMCPToolsetParams
        | BetaManagedAgentsCustomToolParams
        | UnknownVariant
    )
    """A tool or set of tools to give to an agent."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsAgentToolParams",
        "BetaManagedAgentsAgentToolset20260401Params | BetaManagedAgentsMCPToolsetParams | BetaManagedAgentsCustomToolParams | UnknownVariant",
        {
            "BetaManagedAgentsAgentToolset20260401Params": ".beta_managed_agents_agent_toolset_20260401_params",
            "BetaManagedAgentsCustomToolParams": ".beta_managed_agents_custom_tool_params",
            "BetaManagedAgentsMCPToolsetParams": ".beta_managed_agents_mcp_toolset_params",
        },
    )

_t_beta_managed_agents_agent_toolset_20260401_params = _c.Ref(
    __name__, ".beta_managed_agents_agent_toolset_20260401_params:BetaManagedAgentsAgentToolset20260401Params"
)
_t_beta_managed_agents_mcp_toolset_params = _c.Ref(
    __name__, ".beta_managed_agents_mcp_toolset_params:BetaManagedAgentsMCPToolsetParams"
)
_t_beta_managed_agents_custom_tool_params = _c.Ref(
    __name__, ".beta_managed_agents_custom_tool_params:BetaManagedAgentsCustomToolParams"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "agent_toolset_20260401": _t_beta_managed_agents_agent_toolset_20260401_params,
        "mcp_toolset": _t_beta_managed_agents_mcp_toolset_params,
        "custom": _t_beta_managed_agents_custom_tool_params,
    },
)

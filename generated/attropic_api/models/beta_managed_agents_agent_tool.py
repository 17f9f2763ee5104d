# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_agent_toolset_20260401 import BetaManagedAgentsAgentToolset20260401
    from .beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool
    from .beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset

    BetaManagedAgentsAgentTool: TypeAlias = (
        BetaManagedAgentsAgentToolset20260401
        | BetaManagedAgentsMCPToolset
        | BetaManagedAgentsCustomTool
        | UnknownVariant
    )
    """A tool or set of tools of an agent."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsAgentTool",
        "BetaManagedAgentsAgentToolset20260401 | BetaManagedAgentsMCPToolset | BetaManagedAgentsCustomTool | UnknownVariant",
        {
            "BetaManagedAgentsAgentToolset20260401": ".beta_managed_agents_agent_toolset_20260401",
            "BetaManagedAgentsCustomTool": ".beta_managed_agents_custom_tool",
            "BetaManagedAgentsMCPToolset": ".beta_managed_agents_mcp_toolset",
        },
    )

_t_beta_managed_agents_agent_toolset_20260401 = _c.Ref(
    __name__, ".beta_managed_agents_agent_toolset_20260401:BetaManagedAgentsAgentToolset20260401"
)
_t_beta_managed_agents_mcp_toolset = _c.Ref(
    __name__, ".beta_managed_agents_mcp_toolset:BetaManagedAgentsMCPToolset"
)
_t_beta_managed_agents_custom_tool = _c.Ref(
    __name__, ".beta_managed_agents_custom_tool:BetaManagedAgentsCustomTool"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "agent_toolset_20260401": _t_beta_managed_agents_agent_toolset_20260401,
        "mcp_toolset": _t_beta_managed_agents_mcp_toolset,
        "custom": _t_beta_managed_agents_custom_tool,
    },
)

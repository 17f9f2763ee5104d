# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_mcp_server_url_definition import BetaManagedAgentsMCPServerURLDefinition

    BetaManagedAgentsMCPServer: TypeAlias = BetaManagedAgentsMCPServerURLDefinition
    """An MCP server the agent may connect to."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMCPServer",
        "BetaManagedAgentsMCPServerURLDefinition",
        {
            "BetaManagedAgentsMCPServerURLDefinition": ".beta_managed_agents_mcp_server_url_definition",
        },
    )

_t_beta_managed_agents_mcp_server_url_definition = _c.Ref(
    __name__, ".beta_managed_agents_mcp_server_url_definition:BetaManagedAgentsMCPServerURLDefinition"
)
decoder: _c.Decoder = _c.Tagged("type", {"url": _t_beta_managed_agents_mcp_server_url_definition})

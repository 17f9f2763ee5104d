# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_urlmcp_server_params import BetaManagedAgentsURLMCPServerParams

    BetaManagedAgentsMCPServerParams: TypeAlias = BetaManagedAgentsURLMCPServerParams
    """An MCP server the agent may connect to."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMCPServerParams",
        "BetaManagedAgentsURLMCPServerParams",
        {
            "BetaManagedAgentsURLMCPServerParams": ".beta_managed_agents_urlmcp_server_params",
        },
    )

_t_beta_managed_agents_urlmcp_server_params = _c.Ref(
    __name__, ".beta_managed_agents_urlmcp_server_params:BetaManagedAgentsURLMCPServerParams"
)
decoder: _c.Decoder = _c.Tagged("type", {"url": _t_beta_managed_agents_urlmcp_server_params})

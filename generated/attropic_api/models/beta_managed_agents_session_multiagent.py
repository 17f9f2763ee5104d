# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_session_multiagent_coordinator import (
        BetaManagedAgentsSessionMultiagentCoordinator,
    )

    BetaManagedAgentsSessionMultiagent: TypeAlias = BetaManagedAgentsSessionMultiagentCoordinator
    """The other agents that the agent of a session may call."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSessionMultiagent",
        "BetaManagedAgentsSessionMultiagentCoordinator",
        {
            "BetaManagedAgentsSessionMultiagentCoordinator": ".beta_managed_agents_session_multiagent_coordinator",
        },
    )

_t_beta_managed_agents_session_multiagent_coordinator = _c.Ref(
    __name__,
    ".beta_managed_agents_session_multiagent_coordinator:BetaManagedAgentsSessionMultiagentCoordinator",
)
decoder: _c.Decoder = _c.Tagged(
    "type", {"coordinator": _t_beta_managed_agents_session_multiagent_coordinator}
)

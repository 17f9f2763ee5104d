# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_multiagent_params import BetaManagedAgentsMultiagentParams

    BetaManagedAgentsMultiagentUnionParams: TypeAlias = BetaManagedAgentsMultiagentParams
    """The other agents an agent may call."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMultiagentUnionParams",
        "BetaManagedAgentsMultiagentParams",
        {
            "BetaManagedAgentsMultiagentParams": ".beta_managed_agents_multiagent_params",
        },
    )

_t_beta_managed_agents_multiagent_params = _c.Ref(
    __name__, ".beta_managed_agents_multiagent_params:BetaManagedAgentsMultiagentParams"
)
decoder: _c.Decoder = _c.Tagged("type", {"coordinator": _t_beta_managed_agents_multiagent_params})

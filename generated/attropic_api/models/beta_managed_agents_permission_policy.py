# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_always_allow_policy import BetaManagedAgentsAlwaysAllowPolicy
    from .beta_managed_agents_always_ask_policy import BetaManagedAgentsAlwaysAskPolicy

    BetaManagedAgentsPermissionPolicy: TypeAlias = (
        BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | UnknownVariant
    )
    """Whether a tool use runs at once or waits for the caller's consent."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsPermissionPolicy",
        "BetaManagedAgentsAlwaysAllowPolicy | BetaManagedAgentsAlwaysAskPolicy | UnknownVariant",
        {
            "BetaManagedAgentsAlwaysAllowPolicy": ".beta_managed_agents_always_allow_policy",
            "BetaManagedAgentsAlwaysAskPolicy": ".beta_managed_agents_always_ask_policy",
        },
    )

_t_beta_managed_agents_always_allow_policy = _c.Ref(
    __name__, ".beta_managed_agents_always_allow_policy:BetaManagedAgentsAlwaysAllowPolicy"
)
_t_beta_managed_agents_always_ask_policy = _c.Ref(
    __name__, ".beta_managed_agents_always_ask_policy:BetaManagedAgentsAlwaysAskPolicy"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "always_allow": _t_beta_managed_agents_always_allow_policy,
        "always_ask": _t_beta_managed_agents_always_ask_policy,
    },
)

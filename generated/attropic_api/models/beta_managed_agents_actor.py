# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_api_actor import BetaManagedAgentsAPIActor
    from .beta_managed_agents_session_actor import BetaManagedAgentsSessionActor
    from .beta_managed_agents_user_actor import BetaManagedAgentsUserActor

    BetaManagedAgentsActor: TypeAlias = (
        BetaManagedAgentsSessionActor
        | BetaManagedAgentsAPIActor
        | BetaManagedAgentsUserActor
        | UnknownVariant
    )
    """Who did something: a session, an API key or a user."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsActor",
        "BetaManagedAgentsSessionActor | BetaManagedAgentsAPIActor | BetaManagedAgentsUserActor | UnknownVariant",
        {
            "BetaManagedAgentsAPIActor": ".beta_managed_agents_api_actor",
            "BetaManagedAgentsSessionActor": ".beta_managed_agents_session_actor",
            "BetaManagedAgentsUserActor": ".beta_managed_agents_user_actor",
        },
    )

_t_beta_managed_agents_session_actor = _c.Ref(
    __name__, ".beta_managed_agents_session_actor:BetaManagedAgentsSessionActor"
)
_t_beta_managed_agents_api_actor = _c.Ref(
    __name__, ".beta_managed_agents_api_actor:BetaManagedAgentsAPIActor"
)
_t_beta_managed_agents_user_actor = _c.Ref(
    __name__, ".beta_managed_agents_user_actor:BetaManagedAgentsUserActor"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "session_actor": _t_beta_managed_agents_session_actor,
        "api_actor": _t_beta_managed_agents_api_actor,
        "user_actor": _t_beta_managed_agents_user_actor,
    },
)

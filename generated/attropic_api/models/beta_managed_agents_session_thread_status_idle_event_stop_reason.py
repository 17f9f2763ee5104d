# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_session_end_turn import BetaManagedAgentsSessionEndTurn
    from .beta_managed_agents_session_requires_action import BetaManagedAgentsSessionRequiresAction
    from .beta_managed_agents_session_retries_exhausted import BetaManagedAgentsSessionRetriesExhausted

    BetaManagedAgentsSessionThreadStatusIdleEventStopReason: TypeAlias = (
        BetaManagedAgentsSessionEndTurn
        | BetaManagedAgentsSessionRequiresAction
        | BetaManagedAgentsSessionRetriesExhausted
        | UnknownVariant
    )
    """Why it stopped: done, action needed, or retries used up."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSessionThreadStatusIdleEventStopReason",
        "BetaManagedAgentsSessionEndTurn | BetaManagedAgentsSessionRequiresAction | BetaManagedAgentsSessionRetriesExhausted | UnknownVariant",
        {
            "BetaManagedAgentsSessionEndTurn": ".beta_managed_agents_session_end_turn",
            "BetaManagedAgentsSessionRequiresAction": ".beta_managed_agents_session_requires_action",
            "BetaManagedAgentsSessionRetriesExhausted": ".beta_managed_agents_session_retries_exhausted",
        },
    )

_t_beta_managed_agents_session_end_turn = _c.Ref(
    __name__, ".beta_managed_agents_session_end_turn:BetaManagedAgentsSessionEndTurn"
)
_t_beta_managed_agents_session_requires_action = _c.Ref(
    __name__, ".beta_managed_agents_session_requires_action:BetaManagedAgentsSessionRequiresAction"
)
_t_beta_managed_agents_session_retries_exhausted = _c.Ref(
    __name__, ".beta_managed_agents_session_retries_exhausted:BetaManagedAgentsSessionRetriesExhausted"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "end_turn": _t_beta_managed_agents_session_end_turn,
        "requires_action": _t_beta_managed_agents_session_requires_action,
        "retries_exhausted": _t_beta_managed_agents_session_retries_exhausted,
    },
)

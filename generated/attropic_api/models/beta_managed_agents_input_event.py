# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_user_custom_tool_result_event import BetaManagedAgentsUserCustomToolResultEvent
    from .beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from .beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
    from .beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from .beta_managed_agents_user_tool_confirmation_event import BetaManagedAgentsUserToolConfirmationEvent

    BetaManagedAgentsInputEvent: TypeAlias = (
        BetaManagedAgentsUserMessageEvent
        | BetaManagedAgentsUserInterruptEvent
        | BetaManagedAgentsUserToolConfirmationEvent
        | BetaManagedAgentsUserCustomToolResultEvent
        | BetaManagedAgentsUserDefineOutcomeEvent
        | UnknownVariant
    )
    """An event that was sent to a session."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsInputEvent",
        "BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserInterruptEvent | BetaManagedAgentsUserToolConfirmationEvent | BetaManagedAgentsUserCustomToolResultEvent | BetaManagedAgentsUserDefineOutcomeEvent | UnknownVariant",
        {
            "BetaManagedAgentsUserCustomToolResultEvent": ".beta_managed_agents_user_custom_tool_result_event",
            "BetaManagedAgentsUserDefineOutcomeEvent": ".beta_managed_agents_user_define_outcome_event",
            "BetaManagedAgentsUserInterruptEvent": ".beta_managed_agents_user_interrupt_event",
            "BetaManagedAgentsUserMessageEvent": ".beta_managed_agents_user_message_event",
            "BetaManagedAgentsUserToolConfirmationEvent": ".beta_managed_agents_user_tool_confirmation_event",
        },
    )

_t_beta_managed_agents_user_message_event = _c.Ref(
    __name__, ".beta_managed_agents_user_message_event:BetaManagedAgentsUserMessageEvent"
)
_t_beta_managed_agents_user_interrupt_event = _c.Ref(
    __name__, ".beta_managed_agents_user_interrupt_event:BetaManagedAgentsUserInterruptEvent"
)
_t_beta_managed_agents_user_tool_confirmation_event = _c.Ref(
    __name__, ".beta_managed_agents_user_tool_confirmation_event:BetaManagedAgentsUserToolConfirmationEvent"
)
_t_beta_managed_agents_user_custom_tool_result_event = _c.Ref(
    __name__, ".beta_managed_agents_user_custom_tool_result_event:BetaManagedAgentsUserCustomToolResultEvent"
)
_t_beta_managed_agents_user_define_outcome_event = _c.Ref(
    __name__, ".beta_managed_agents_user_define_outcome_event:BetaManagedAgentsUserDefineOutcomeEvent"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "user.message": _t_beta_managed_agents_user_message_event,
        "user.interrupt": _t_beta_managed_agents_user_interrupt_event,
        "user.tool_confirmation": _t_beta_managed_agents_user_tool_confirmation_event,
        "user.custom_tool_result": _t_beta_managed_agents_user_custom_tool_result_event,
        "user.define_outcome": _t_beta_managed_agents_user_define_outcome_event,
    },
)

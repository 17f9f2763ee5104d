# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_user_custom_tool_result_event_params import (
        BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from .beta_managed_agents_user_define_outcome_event_params import (
        BetaManagedAgentsUserDefineOutcomeEventParams,
    )
    from .beta_managed_agents_user_interrupt_event_params import BetaManagedAgentsUserInterruptEventParams
    from .beta_managed_agents_user_message_event_params import BetaManagedAgentsUserMessageEventParams
    from .beta_managed_agents_user_tool_confirmation_event_params import (
        BetaManagedAgentsUserToolConfirmationEventParams,
    )

    BetaManagedAgentsEventParams: TypeAlias = (
        BetaManagedAgentsUserMessageEventParams
        | BetaManagedAgentsUserInterruptEventParams
        | BetaManagedAgentsUserToolConfirmationEventParams
        | BetaManagedAgentsUserCustomToolResultEventParams
        | BetaManagedAgentsUserDefineOutcomeEventParams
        | UnknownVariant
    )
    """An event that can be sent to a session."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsEventParams",
        "BetaManagedAgentsUserMessageEventParams | BetaManagedAgentsUserInterruptEventParams | BetaManagedAgentsUserToolConfirmationEventParams | BetaManagedAgentsUserCustomToolResultEventParams | BetaManagedAgentsUserDefineOutcomeEventParams | UnknownVariant",
        {
            "BetaManagedAgentsUserCustomToolResultEventParams": ".beta_managed_agents_user_custom_tool_result_event_params",
            "BetaManagedAgentsUserDefineOutcomeEventParams": ".beta_managed_agents_user_define_outcome_event_params",
            "BetaManagedAgentsUserInterruptEventParams": ".beta_managed_agents_user_interrupt_event_params",
            "BetaManagedAgentsUserMessageEventParams": ".beta_managed_agents_user_message_event_params",
            "BetaManagedAgentsUserToolConfirmationEventParams": ".beta_managed_agents_user_tool_confirmation_event_params",
        },
    )

_t_beta_managed_agents_user_message_event_params = _c.Ref(
    __name__, ".beta_managed_agents_user_message_event_params:BetaManagedAgentsUserMessageEventParams"
)
_t_beta_managed_agents_user_interrupt_event_params = _c.Ref(
    __name__, ".beta_managed_agents_user_interrupt_event_params:BetaManagedAgentsUserInterruptEventParams"
)
_t_beta_managed_agents_user_tool_confirmation_event_params = _c.Ref(
    __name__,
    ".beta_managed_agents_user_tool_confirmation_event_params:BetaManagedAgentsUserToolConfirmationEventParams",
)
_t_beta_managed_agents_user_custom_tool_result_event_params = _c.Ref(
    __name__,
    ".beta_managed_agents_user_custom_tool_result_event_params:BetaManagedAgentsUserCustomToolResultEventParams",
)
_t_beta_managed_agents_user_define_outcome_event_params = _c.Ref(
    __name__,
    ".beta_managed_agents_user_define_outcome_event_params:BetaManagedAgentsUserDefineOutcomeEventParams",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "user.message": _t_beta_managed_agents_user_message_event_params,
        "user.interrupt": _t_beta_managed_agents_user_interrupt_event_params,
        "user.tool_confirmation": _t_beta_managed_agents_user_tool_confirmation_event_params,
        "user.custom_tool_result": _t_beta_managed_agents_user_custom_tool_result_event_params,
        "user.define_outcome": _t_beta_managed_agents_user_define_outcome_event_params,
    },
)

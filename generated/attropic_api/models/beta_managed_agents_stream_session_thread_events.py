# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_agent_custom_tool_use_event import BetaManagedAgentsAgentCustomToolUseEvent
    from .beta_managed_agents_agent_mcp_tool_result_event import BetaManagedAgentsAgentMCPToolResultEvent
    from .beta_managed_agents_agent_mcp_tool_use_event import BetaManagedAgentsAgentMCPToolUseEvent
    from .beta_managed_agents_agent_message_event import BetaManagedAgentsAgentMessageEvent
    from .beta_managed_agents_agent_thinking_event import BetaManagedAgentsAgentThinkingEvent
    from .beta_managed_agents_agent_thread_context_compacted_event import (
        BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from .beta_managed_agents_agent_thread_message_received_event import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from .beta_managed_agents_agent_thread_message_sent_event import (
        BetaManagedAgentsAgentThreadMessageSentEvent,
    )
    from .beta_managed_agents_agent_tool_result_event import BetaManagedAgentsAgentToolResultEvent
    from .beta_managed_agents_agent_tool_use_event import BetaManagedAgentsAgentToolUseEvent
    from .beta_managed_agents_session_deleted_event import BetaManagedAgentsSessionDeletedEvent
    from .beta_managed_agents_session_error_event import BetaManagedAgentsSessionErrorEvent
    from .beta_managed_agents_session_status_idle_event import BetaManagedAgentsSessionStatusIdleEvent
    from .beta_managed_agents_session_status_rescheduled_event import (
        BetaManagedAgentsSessionStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_status_running_event import BetaManagedAgentsSessionStatusRunningEvent
    from .beta_managed_agents_session_status_terminated_event import (
        BetaManagedAgentsSessionStatusTerminatedEvent,
    )
    from .beta_managed_agents_session_thread_created_event import BetaManagedAgentsSessionThreadCreatedEvent
    from .beta_managed_agents_session_thread_status_idle_event import (
        BetaManagedAgentsSessionThreadStatusIdleEvent,
    )
    from .beta_managed_agents_session_thread_status_rescheduled_event import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_thread_status_running_event import (
        BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from .beta_managed_agents_session_thread_status_terminated_event import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from .beta_managed_agents_span_model_request_end_event import BetaManagedAgentsSpanModelRequestEndEvent
    from .beta_managed_agents_span_model_request_start_event import (
        BetaManagedAgentsSpanModelRequestStartEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_end_event import (
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_ongoing_event import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_start_event import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from .beta_managed_agents_user_custom_tool_result_event import BetaManagedAgentsUserCustomToolResultEvent
    from .beta_managed_agents_user_define_outcome_event import BetaManagedAgentsUserDefineOutcomeEvent
    from .beta_managed_agents_user_interrupt_event import BetaManagedAgentsUserInterruptEvent
    from .beta_managed_agents_user_message_event import BetaManagedAgentsUserMessageEvent
    from .beta_managed_agents_user_tool_confirmation_event import BetaManagedAgentsUserToolConfirmationEvent

    BetaManagedAgentsStreamSessionThreadEvents: TypeAlias = (
        BetaManagedAgentsUserMessageEvent
        | BetaManagedAgentsUserInterruptEvent
        | BetaManagedAgentsUserToolConfirmationEvent
        | BetaManagedAgentsUserCustomToolResultEvent
        | BetaManagedAgentsAgentCustomToolUseEvent
        | BetaManagedAgentsAgentMessageEvent
        | BetaManagedAgentsAgentThinkingEvent
        | BetaManagedAgentsAgentMCPToolUseEvent
        | BetaManagedAgentsAgentMCPToolResultEvent
        | BetaManagedAgentsAgentToolUseEvent
        | BetaManagedAgentsAgentToolResultEvent
        | BetaManagedAgentsAgentThreadMessageReceivedEvent
        | BetaManagedAgentsAgentThreadMessageSentEvent
        | BetaManagedAgentsAgentThreadContextCompactedEvent
        | BetaManagedAgentsSessionErrorEvent
        | BetaManagedAgentsSessionStatusRescheduledEvent
        | BetaManagedAgentsSessionStatusRunningEvent
        | BetaManagedAgentsSessionStatusIdleEvent
        | BetaManagedAgentsSessionStatusTerminatedEvent
        | BetaManagedAgentsSessionThreadCreatedEvent
        | BetaManagedAgentsSpanOutcomeEvaluationStartEvent
        | BetaManagedAgentsSpanOutcomeEvaluationEndEvent
        | BetaManagedAgentsSpanModelRequestStartEvent
        | BetaManagedAgentsSpanModelRequestEndEvent
        | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
        | BetaManagedAgentsUserDefineOutcomeEvent
        | BetaManagedAgentsSessionDeletedEvent
        | BetaManagedAgentsSessionThreadStatusRunningEvent
        | BetaManagedAgentsSessionThreadStatusIdleEvent
        | BetaManagedAgentsSessionThreadStatusTerminatedEvent
        | BetaManagedAgentsSessionThreadStatusRescheduledEvent
        | UnknownVariant
    )
    """An event in the stream of a thread, told apart by `type`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsStreamSessionThreadEvents",
        "BetaManagedAgentsUserMessageEvent | BetaManagedAgentsUserInterruptEvent | BetaManagedAgentsUserToolConfirmationEvent | BetaManagedAgentsUserCustomToolResultEvent | BetaManagedAgentsAgentCustomToolUseEvent | BetaManagedAgentsAgentMessageEvent | BetaManagedAgentsAgentThinkingEvent | BetaManagedAgentsAgentMCPToolUseEvent | BetaManagedAgentsAgentMCPToolResultEvent | BetaManagedAgentsAgentToolUseEvent | BetaManagedAgentsAgentToolResultEvent | BetaManagedAgentsAgentThreadMessageReceivedEvent | BetaManagedAgentsAgentThreadMessageSentEvent | BetaManagedAgentsAgentThreadContextCompactedEvent | BetaManagedAgentsSessionErrorEvent | BetaManagedAgentsSessionStatusRescheduledEvent | BetaManagedAgentsSessionStatusRunningEvent | BetaManagedAgentsSessionStatusIdleEvent | BetaManagedAgentsSessionStatusTerminatedEvent | BetaManagedAgentsSessionThreadCreatedEvent | BetaManagedAgentsSpanOutcomeEvaluationStartEvent | BetaManagedAgentsSpanOutcomeEvaluationEndEvent | BetaManagedAgentsSpanModelRequestStartEvent | BetaManagedAgentsSpanModelRequestEndEvent | BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent | BetaManagedAgentsUserDefineOutcomeEvent | BetaManagedAgentsSessionDeletedEvent | BetaManagedAgentsSessionThreadStatusRunningEvent | BetaManagedAgentsSessionThreadStatusIdleEvent | BetaManagedAgentsSessionThreadStatusTerminatedEvent | BetaManagedAgentsSessionThreadStatusRescheduledEvent | UnknownVariant",
        {
            "BetaManagedAgentsAgentCustomToolUseEvent": ".beta_managed_agents_agent_custom_tool_use_event",
            "BetaManagedAgentsAgentMCPToolResultEvent": ".beta_managed_agents_agent_mcp_tool_result_event",
            "BetaManagedAgentsAgentMCPToolUseEvent": ".beta_managed_agents_agent_mcp_tool_use_event",
            "BetaManagedAgentsAgentMessageEvent": ".beta_managed_agents_agent_message_event",
            "BetaManagedAgentsAgentThinkingEvent": ".beta_managed_agents_agent_thinking_event",
            "BetaManagedAgentsAgentThreadContextCompactedEvent": ".beta_managed_agents_agent_thread_context_compacted_event",
            "BetaManagedAgentsAgentThreadMessageReceivedEvent": ".beta_managed_agents_agent_thread_message_received_event",
            "BetaManagedAgentsAgentThreadMessageSentEvent": ".beta_managed_agents_agent_thread_message_sent_event",
            "BetaManagedAgentsAgentToolResultEvent": ".beta_managed_agents_agent_tool_result_event",
            "BetaManagedAgentsAgentToolUseEvent": ".beta_managed_agents_agent_tool_use_event",
            "BetaManagedAgentsSessionDeletedEvent": ".beta_managed_agents_session_deleted_event",
            "BetaManagedAgentsSessionErrorEvent": ".beta_managed_agents_session_error_event",
            "BetaManagedAgentsSessionStatusIdleEvent": ".beta_managed_agents_session_status_idle_event",
            "BetaManagedAgentsSessionStatusRescheduledEvent": ".beta_managed_agents_session_status_rescheduled_event",
            "BetaManagedAgentsSessionStatusRunningEvent": ".beta_managed_agents_session_status_running_event",
            "BetaManagedAgentsSessionStatusTerminatedEvent": ".beta_managed_agents_session_status_terminated_event",
            "BetaManagedAgentsSessionThreadCreatedEvent": ".beta_managed_agents_session_thread_created_event",
            "BetaManagedAgentsSessionThreadStatusIdleEvent": ".beta_managed_agents_session_thread_status_idle_event",
            "BetaManagedAgentsSessionThreadStatusRescheduledEvent": ".beta_managed_agents_session_thread_status_rescheduled_event",
            "BetaManagedAgentsSessionThreadStatusRunningEvent": ".beta_managed_agents_session_thread_status_running_event",
            "BetaManagedAgentsSessionThreadStatusTerminatedEvent": ".beta_managed_agents_session_thread_status_terminated_event",
            "BetaManagedAgentsSpanModelRequestEndEvent": ".beta_managed_agents_span_model_request_end_event",
            "BetaManagedAgentsSpanModelRequestStartEvent": ".beta_managed_agents_span_model_request_start_event",
            "BetaManagedAgentsSpanOutcomeEvaluationEndEvent": ".beta_managed_agents_span_outcome_evaluation_end_event",
            "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent": ".beta_managed_agents_span_outcome_evaluation_ongoing_event",
            "BetaManagedAgentsSpanOutcomeEvaluationStartEvent": ".beta_managed_agents_span_outcome_evaluation_start_event",
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
_t_beta_managed_agents_agent_custom_tool_use_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_custom_tool_use_event:BetaManagedAgentsAgentCustomToolUseEvent"
)
_t_beta_managed_agents_agent_message_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_message_event:BetaManagedAgentsAgentMessageEvent"
)
_t_beta_managed_agents_agent_thinking_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_thinking_event:BetaManagedAgentsAgentThinkingEvent"
)
_t_beta_managed_agents_agent_mcp_tool_use_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_mcp_tool_use_event:BetaManagedAgentsAgentMCPToolUseEvent"
)
_t_beta_managed_agents_agent_mcp_tool_result_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_mcp_tool_result_event:BetaManagedAgentsAgentMCPToolResultEvent"
)
_t_beta_managed_agents_agent_tool_use_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_tool_use_event:BetaManagedAgentsAgentToolUseEvent"
)
_t_beta_managed_agents_agent_tool_result_event = _c.Ref(
    __name__, ".beta_managed_agents_agent_tool_result_event:BetaManagedAgentsAgentToolResultEvent"
)
_t_beta_managed_agents_agent_thread_message_received_event = _c.Ref(
    __name__,
    ".beta_managed_agents_agent_thread_message_received_event:BetaManagedAgentsAgentThreadMessageReceivedEvent",
)
_t_beta_managed_agents_agent_thread_message_sent_event = _c.Ref(
    __name__,
    ".beta_managed_agents_agent_thread_message_sent_event:BetaManagedAgentsAgentThreadMessageSentEvent",
)
_t_beta_managed_agents_agent_thread_context_compacted_event = _c.Ref(
    __name__,
    ".beta_managed_agents_agent_thread_context_compacted_event:BetaManagedAgentsAgentThreadContextCompactedEvent",
)
_t_beta_managed_agents_session_error_event = _c.Ref(
    __name__, ".beta_managed_agents_session_error_event:BetaManagedAgentsSessionErrorEvent"
)
_t_beta_managed_agents_session_status_rescheduled_event = _c.Ref(
    __name__,
    ".beta_managed_agents_session_status_rescheduled_event:BetaManagedAgentsSessionStatusRescheduledEvent",
)
_t_beta_managed_agents_session_status_running_event = _c.Ref(
    __name__, ".beta_managed_agents_session_status_running_event:BetaManagedAgentsSessionStatusRunningEvent"
)
_t_beta_managed_agents_session_status_idle_event = _c.Ref(
    __name__, ".beta_managed_agents_session_status_idle_event:BetaManagedAgentsSessionStatusIdleEvent"
)
_t_beta_managed_agents_session_status_terminated_event = _c.Ref(
    __name__,
    ".beta_managed_agents_session_status_terminated_event:BetaManagedAgentsSessionStatusTerminatedEvent",
)
_t_beta_managed_agents_session_thread_created_event = _c.Ref(
    __name__, ".beta_managed_agents_session_thread_created_event:BetaManagedAgentsSessionThreadCreatedEvent"
)
_t_beta_managed_agents_span_outcome_evaluation_start_event = _c.Ref(
    __name__,
    ".beta_managed_agents_span_outcome_evaluation_start_event:BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
)
_t_beta_managed_agents_span_outcome_evaluation_end_event = _c.Ref(
    __name__,
    ".beta_managed_agents_span_outcome_evaluation_end_event:BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
)
_t_beta_managed_agents_span_model_request_start_event = _c.Ref(
    __name__,
    ".beta_managed_agents_span_model_request_start_event:BetaManagedAgentsSpanModelRequestStartEvent",
)
_t_beta_managed_agents_span_model_request_end_event = _c.Ref(
    __name__, ".beta_managed_agents_span_model_request_end_event:BetaManagedAgentsSpanModelRequestEndEvent"
)
_t_beta_managed_agents_span_outcome_evaluation_ongoing_event = _c.Ref(
    __name__,
    ".beta_managed_agents_span_outcome_evaluation_ongoing_event:BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
)
_t_beta_managed_agents_user_define_outcome_event = _c.Ref(
    __name__, ".beta_managed_agents_user_define_outcome_event:BetaManagedAgentsUserDefineOutcomeEvent"
)
_t_beta_managed_agents_session_deleted_event = _c.Ref(
    __name__, ".beta_managed_agents_session_deleted_event:BetaManagedAgentsSessionDeletedEvent"
)
_t_beta_managed_agents_session_thread_status_running_event = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_running_event:BetaManagedAgentsSessionThreadStatusRunningEvent",
)
_t_beta_managed_agents_session_thread_status_idle_event = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_idle_event:BetaManagedAgentsSessionThreadStatusIdleEvent",
)
_t_beta_managed_agents_session_thread_status_terminated_event = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_terminated_event:BetaManagedAgentsSessionThreadStatusTerminatedEvent",
)
_t_beta_managed_agents_session_thread_status_rescheduled_event = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_rescheduled_event:BetaManagedAgentsSessionThreadStatusRescheduledEvent",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "user.message": _t_beta_managed_agents_user_message_event,
        "user.interrupt": _t_beta_managed_agents_user_interrupt_event,
        "user.tool_confirmation": _t_beta_managed_agents_user_tool_confirmation_event,
        "user.custom_tool_result": _t_beta_managed_agents_user_custom_tool_result_event,
        "agent.custom_tool_use": _t_beta_managed_agents_agent_custom_tool_use_event,
        "agent.message": _t_beta_managed_agents_agent_message_event,
        "agent.thinking": _t_beta_managed_agents_agent_thinking_event,
        "agent.mcp_tool_use": _t_beta_managed_agents_agent_mcp_tool_use_event,
        "agent.mcp_tool_result": _t_beta_managed_agents_agent_mcp_tool_result_event,
        "agent.tool_use": _t_beta_managed_agents_agent_tool_use_event,
        "agent.tool_result": _t_beta_managed_agents_agent_tool_result_event,
        "agent.thread_message_received": _t_beta_managed_agents_agent_thread_message_received_event,
        "agent.thread_message_sent": _t_beta_managed_agents_agent_thread_message_sent_event,
        "agent.thread_context_compacted": _t_beta_managed_agents_agent_thread_context_compacted_event,
        "session.error": _t_beta_managed_agents_session_error_event,
        "session.status_rescheduled": _t_beta_managed_agents_session_status_rescheduled_event,
        "session.status_running": _t_beta_managed_agents_session_status_running_event,
        "session.status_idle": _t_beta_managed_agents_session_status_idle_event,
        "session.status_terminated": _t_beta_managed_agents_session_status_terminated_event,
        "session.thread_created": _t_beta_managed_agents_session_thread_created_event,
        "span.outcome_evaluation_start": _t_beta_managed_agents_span_outcome_evaluation_start_event,
        "span.outcome_evaluation_end": _t_beta_managed_agents_span_outcome_evaluation_end_event,
        "span.model_request_start": _t_beta_managed_agents_span_model_request_start_event,
        "span.model_request_end": _t_beta_managed_agents_span_model_request_end_event,
        "span.outcome_evaluation_ongoing": _t_beta_managed_agents_span_outcome_evaluation_ongoing_event,
        "user.define_outcome": _t_beta_managed_agents_user_define_outcome_event,
        "session.deleted": _t_beta_managed_agents_session_deleted_event,
        "session.thread_status_running": _t_beta_managed_agents_session_thread_status_running_event,
        "session.thread_status_idle": _t_beta_managed_agents_session_thread_status_idle_event,
        "session.thread_status_terminated": _t_beta_managed_agents_session_thread_status_terminated_event,
        "session.thread_status_rescheduled": _t_beta_managed_agents_session_thread_status_rescheduled_event,
    },
)

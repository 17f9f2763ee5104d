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

    BetaManagedAgentsSessionEvent: TypeAlias = (
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
    """An event recorded in a session, told apart by `type`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSessionEvent",
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

_beta_managed_agents_user_message_event_type = _c.Ref(
    __name__, ".beta_managed_agents_user_message_event:BetaManagedAgentsUserMessageEvent"
)
_beta_managed_agents_user_interrupt_event_type = _c.Ref(
    __name__, ".beta_managed_agents_user_interrupt_event:BetaManagedAgentsUserInterruptEvent"
)
_beta_managed_agents_user_tool_confirmation_event_type = _c.Ref(
    __name__, ".beta_managed_agents_user_tool_confirmation_event:BetaManagedAgentsUserToolConfirmationEvent"
)
_beta_managed_agents_user_custom_tool_result_event_type = _c.Ref(
    __name__, ".beta_managed_agents_user_custom_tool_result_event:BetaManagedAgentsUserCustomToolResultEvent"
)
_beta_managed_agents_agent_custom_tool_use_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_custom_tool_use_event:BetaManagedAgentsAgentCustomToolUseEvent"
)
_beta_managed_agents_agent_message_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_message_event:BetaManagedAgentsAgentMessageEvent"
)
_beta_managed_agents_agent_thinking_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_thinking_event:BetaManagedAgentsAgentThinkingEvent"
)
_beta_managed_agents_agent_mcp_tool_use_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_mcp_tool_use_event:BetaManagedAgentsAgentMCPToolUseEvent"
)
_beta_managed_agents_agent_mcp_tool_result_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_mcp_tool_result_event:BetaManagedAgentsAgentMCPToolResultEvent"
)
_beta_managed_agents_agent_tool_use_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_tool_use_event:BetaManagedAgentsAgentToolUseEvent"
)
_beta_managed_agents_agent_tool_result_event_type = _c.Ref(
    __name__, ".beta_managed_agents_agent_tool_result_event:BetaManagedAgentsAgentToolResultEvent"
)
_beta_managed_agents_agent_thread_message_received_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_agent_thread_message_received_event:BetaManagedAgentsAgentThreadMessageReceivedEvent",
)
_beta_managed_agents_agent_thread_message_sent_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_agent_thread_message_sent_event:BetaManagedAgentsAgentThreadMessageSentEvent",
)
_beta_managed_agents_agent_thread_context_compacted_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_agent_thread_context_compacted_event:BetaManagedAgentsAgentThreadContextCompactedEvent",
)
_beta_managed_agents_session_error_event_type = _c.Ref(
    __name__, ".beta_managed_agents_session_error_event:BetaManagedAgentsSessionErrorEvent"
)
_beta_managed_agents_session_status_rescheduled_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_session_status_rescheduled_event:BetaManagedAgentsSessionStatusRescheduledEvent",
)
_beta_managed_agents_session_status_running_event_type = _c.Ref(
    __name__, ".beta_managed_agents_session_status_running_event:BetaManagedAgentsSessionStatusRunningEvent"
)
_beta_managed_agents_session_status_idle_event_type = _c.Ref(
    __name__, ".beta_managed_agents_session_status_idle_event:BetaManagedAgentsSessionStatusIdleEvent"
)
_beta_managed_agents_session_status_terminated_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_session_status_terminated_event:BetaManagedAgentsSessionStatusTerminatedEvent",
)
_beta_managed_agents_session_thread_created_event_type = _c.Ref(
    __name__, ".beta_managed_agents_session_thread_created_event:BetaManagedAgentsSessionThreadCreatedEvent"
)
_beta_managed_agents_span_outcome_evaluation_start_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_span_outcome_evaluation_start_event:BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
)
_beta_managed_agents_span_outcome_evaluation_end_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_span_outcome_evaluation_end_event:BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
)
_beta_managed_agents_span_model_request_start_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_span_model_request_start_event:BetaManagedAgentsSpanModelRequestStartEvent",
)
_beta_managed_agents_span_model_request_end_event_type = _c.Ref(
    __name__, ".beta_managed_agents_span_model_request_end_event:BetaManagedAgentsSpanModelRequestEndEvent"
)
_beta_managed_agents_span_outcome_evaluation_ongoing_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_span_outcome_evaluation_ongoing_event:BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
)
_beta_managed_agents_user_define_outcome_event_type = _c.Ref(
    __name__, ".beta_managed_agents_user_define_outcome_event:BetaManagedAgentsUserDefineOutcomeEvent"
)
_beta_managed_agents_session_deleted_event_type = _c.Ref(
    __name__, ".beta_managed_agents_session_deleted_event:BetaManagedAgentsSessionDeletedEvent"
)
_beta_managed_agents_session_thread_status_running_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_running_event:BetaManagedAgentsSessionThreadStatusRunningEvent",
)
_beta_managed_agents_session_thread_status_idle_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_idle_event:BetaManagedAgentsSessionThreadStatusIdleEvent",
)
_beta_managed_agents_session_thread_status_terminated_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_terminated_event:BetaManagedAgentsSessionThreadStatusTerminatedEvent",
)
_beta_managed_agents_session_thread_status_rescheduled_event_type = _c.Ref(
    __name__,
    ".beta_managed_agents_session_thread_status_rescheduled_event:BetaManagedAgentsSessionThreadStatusRescheduledEvent",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "user.message": _beta_managed_agents_user_message_event_type,
        "user.interrupt": _beta_managed_agents_user_interrupt_event_type,
        "user.tool_confirmation": _beta_managed_agents_user_tool_confirmation_event_type,
        "user.custom_tool_result": _beta_managed_agents_user_custom_tool_result_event_type,
        "agent.custom_tool_use": _beta_managed_agents_agent_custom_tool_use_event_type,
        "agent.message": _beta_managed_agents_agent_message_event_type,
        "agent.thinking": _beta_managed_agents_agent_thinking_event_type,
        "agent.mcp_tool_use": _beta_managed_agents_agent_mcp_tool_use_event_type,
        "agent.mcp_tool_result": _beta_managed_agents_agent_mcp_tool_result_event_type,
        "agent.tool_use": _beta_managed_agents_agent_tool_use_event_type,
        "agent.tool_result": _beta_managed_agents_agent_tool_result_event_type,
        "agent.thread_message_received": _beta_managed_agents_agent_thread_message_received_event_type,
        "agent.thread_message_sent": _beta_managed_agents_agent_thread_message_sent_event_type,
        "agent.thread_context_compacted": _beta_managed_agents_agent_thread_context_compacted_event_type,
        "session.error": _beta_managed_agents_session_error_event_type,
        "session.status_rescheduled": _beta_managed_agents_session_status_rescheduled_event_type,
        "session.status_running": _beta_managed_agents_session_status_running_event_type,
        "session.status_idle": _beta_managed_agents_session_status_idle_event_type,
        "session.status_terminated": _beta_managed_agents_session_status_terminated_event_type,
        "session.thread_created": _beta_managed_agents_session_thread_created_event_type,
        "span.outcome_evaluation_start": _beta_managed_agents_span_outcome_evaluation_start_event_type,
        "span.outcome_evaluation_end": _beta_managed_agents_span_outcome_evaluation_end_event_type,
        "span.model_request_start": _beta_managed_agents_span_model_request_start_event_type,
        "span.model_request_end": _beta_managed_agents_span_model_request_end_event_type,
        "span.outcome_evaluation_ongoing": _beta_managed_agents_span_outcome_evaluation_ongoing_event_type,
        "user.define_outcome": _beta_managed_agents_user_define_outcome_event_type,
        "session.deleted": _beta_managed_agents_session_deleted_event_type,
        "session.thread_status_running": _beta_managed_agents_session_thread_status_running_event_type,
        "session.thread_status_idle": _beta_managed_agents_session_thread_status_idle_event_type,
        "session.thread_status_terminated": _beta_managed_agents_session_thread_status_terminated_event_type,
        "session.thread_status_rescheduled": _beta_managed_agents_session_thread_status_rescheduled_event_type,
    },
)

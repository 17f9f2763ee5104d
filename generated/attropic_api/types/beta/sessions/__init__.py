# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.beta.sessions`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ....models import (
        BetaManagedAgentsAgentCustomToolUseEvent as BetaManagedAgentsAgentCustomToolUseEvent,
    )
    from ....models import (
        BetaManagedAgentsAgentMCPToolResultEvent as BetaManagedAgentsAgentMCPToolResultEvent,
    )
    from ....models import BetaManagedAgentsAgentMCPToolUseEvent as BetaManagedAgentsAgentMCPToolUseEvent
    from ....models import BetaManagedAgentsAgentMessageEvent as BetaManagedAgentsAgentMessageEvent
    from ....models import BetaManagedAgentsAgentThinkingEvent as BetaManagedAgentsAgentThinkingEvent
    from ....models import (
        BetaManagedAgentsAgentThreadContextCompactedEvent as BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from ....models import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent as BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from ....models import (
        BetaManagedAgentsAgentThreadMessageSentEvent as BetaManagedAgentsAgentThreadMessageSentEvent,
    )
    from ....models import BetaManagedAgentsAgentToolResultEvent as BetaManagedAgentsAgentToolResultEvent
    from ....models import BetaManagedAgentsAgentToolUseEvent as BetaManagedAgentsAgentToolUseEvent
    from ....models import BetaManagedAgentsBase64DocumentSource as BetaManagedAgentsBase64DocumentSource
    from ....models import BetaManagedAgentsBase64ImageSource as BetaManagedAgentsBase64ImageSource
    from ....models import BetaManagedAgentsBillingError as BetaManagedAgentsBillingError
    from ....models import BetaManagedAgentsDeleteSessionResource as BetaManagedAgentsDeleteSessionResource
    from ....models import BetaManagedAgentsDocumentBlock as BetaManagedAgentsDocumentBlock
    from ....models import BetaManagedAgentsFileDocumentSource as BetaManagedAgentsFileDocumentSource
    from ....models import BetaManagedAgentsFileImageSource as BetaManagedAgentsFileImageSource
    from ....models import BetaManagedAgentsFileResource as BetaManagedAgentsFileResource
    from ....models import BetaManagedAgentsFileRubric as BetaManagedAgentsFileRubric
    from ....models import (
        BetaManagedAgentsGitHubRepositoryResource as BetaManagedAgentsGitHubRepositoryResource,
    )
    from ....models import BetaManagedAgentsImageBlock as BetaManagedAgentsImageBlock
    from ....models import (
        BetaManagedAgentsMCPAuthenticationFailedError as BetaManagedAgentsMCPAuthenticationFailedError,
    )
    from ....models import (
        BetaManagedAgentsMCPConnectionFailedError as BetaManagedAgentsMCPConnectionFailedError,
    )
    from ....models import BetaManagedAgentsMemoryStoreResource as BetaManagedAgentsMemoryStoreResource
    from ....models import BetaManagedAgentsModelOverloadedError as BetaManagedAgentsModelOverloadedError
    from ....models import BetaManagedAgentsModelRateLimitedError as BetaManagedAgentsModelRateLimitedError
    from ....models import (
        BetaManagedAgentsModelRequestFailedError as BetaManagedAgentsModelRequestFailedError,
    )
    from ....models import (
        BetaManagedAgentsPlainTextDocumentSource as BetaManagedAgentsPlainTextDocumentSource,
    )
    from ....models import BetaManagedAgentsRetryStatusExhausted as BetaManagedAgentsRetryStatusExhausted
    from ....models import BetaManagedAgentsRetryStatusRetrying as BetaManagedAgentsRetryStatusRetrying
    from ....models import BetaManagedAgentsRetryStatusTerminal as BetaManagedAgentsRetryStatusTerminal
    from ....models import BetaManagedAgentsSendSessionEvents as BetaManagedAgentsSendSessionEvents
    from ....models import BetaManagedAgentsSessionDeletedEvent as BetaManagedAgentsSessionDeletedEvent
    from ....models import BetaManagedAgentsSessionEndTurn as BetaManagedAgentsSessionEndTurn
    from ....models import BetaManagedAgentsSessionErrorEvent as BetaManagedAgentsSessionErrorEvent
    from ....models import BetaManagedAgentsSessionEvent as BetaManagedAgentsSessionEvent
    from ....models import BetaManagedAgentsSessionRequiresAction as BetaManagedAgentsSessionRequiresAction
    from ....models import BetaManagedAgentsSessionResource as BetaManagedAgentsSessionResource
    from ....models import (
        BetaManagedAgentsSessionRetriesExhausted as BetaManagedAgentsSessionRetriesExhausted,
    )
    from ....models import BetaManagedAgentsSessionStatusIdleEvent as BetaManagedAgentsSessionStatusIdleEvent
    from ....models import (
        BetaManagedAgentsSessionStatusRescheduledEvent as BetaManagedAgentsSessionStatusRescheduledEvent,
    )
    from ....models import (
        BetaManagedAgentsSessionStatusRunningEvent as BetaManagedAgentsSessionStatusRunningEvent,
    )
    from ....models import (
        BetaManagedAgentsSessionStatusTerminatedEvent as BetaManagedAgentsSessionStatusTerminatedEvent,
    )
    from ....models import BetaManagedAgentsSessionThread as BetaManagedAgentsSessionThread
    from ....models import (
        BetaManagedAgentsSessionThreadCreatedEvent as BetaManagedAgentsSessionThreadCreatedEvent,
    )
    from ....models import BetaManagedAgentsSessionThreadStats as BetaManagedAgentsSessionThreadStats
    from ....models import BetaManagedAgentsSessionThreadStatus as BetaManagedAgentsSessionThreadStatus
    from ....models import (
        BetaManagedAgentsSessionThreadStatusIdleEvent as BetaManagedAgentsSessionThreadStatusIdleEvent,
    )
    from ....models import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent as BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from ....models import (
        BetaManagedAgentsSessionThreadStatusRunningEvent as BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from ....models import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent as BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from ....models import BetaManagedAgentsSessionThreadUsage as BetaManagedAgentsSessionThreadUsage
    from ....models import (
        BetaManagedAgentsSpanModelRequestEndEvent as BetaManagedAgentsSpanModelRequestEndEvent,
    )
    from ....models import (
        BetaManagedAgentsSpanModelRequestStartEvent as BetaManagedAgentsSpanModelRequestStartEvent,
    )
    from ....models import BetaManagedAgentsSpanModelUsage as BetaManagedAgentsSpanModelUsage
    from ....models import (
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent as BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from ....models import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent as BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from ....models import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent as BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from ....models import BetaManagedAgentsStreamSessionEvents as BetaManagedAgentsStreamSessionEvents
    from ....models import (
        BetaManagedAgentsStreamSessionThreadEvents as BetaManagedAgentsStreamSessionThreadEvents,
    )
    from ....models import BetaManagedAgentsTextBlock as BetaManagedAgentsTextBlock
    from ....models import BetaManagedAgentsTextRubric as BetaManagedAgentsTextRubric
    from ....models import BetaManagedAgentsUnknownError as BetaManagedAgentsUnknownError
    from ....models import BetaManagedAgentsURLDocumentSource as BetaManagedAgentsURLDocumentSource
    from ....models import BetaManagedAgentsURLImageSource as BetaManagedAgentsURLImageSource
    from ....models import (
        BetaManagedAgentsUserCustomToolResultEvent as BetaManagedAgentsUserCustomToolResultEvent,
    )
    from ....models import BetaManagedAgentsUserDefineOutcomeEvent as BetaManagedAgentsUserDefineOutcomeEvent
    from ....models import BetaManagedAgentsUserInterruptEvent as BetaManagedAgentsUserInterruptEvent
    from ....models import BetaManagedAgentsUserMessageEvent as BetaManagedAgentsUserMessageEvent
    from ....models import (
        BetaManagedAgentsUserToolConfirmationEvent as BetaManagedAgentsUserToolConfirmationEvent,
    )
    from ....models import SessionResourceRetrieveResponse as ResourceRetrieveResponse
    from ....models import SessionResourceUpdateResponse as ResourceUpdateResponse
    from ....params import (
        BetaManagedAgentsBase64DocumentSourceParam as BetaManagedAgentsBase64DocumentSourceParam,
    )
    from ....params import BetaManagedAgentsBase64ImageSourceParam as BetaManagedAgentsBase64ImageSourceParam
    from ....params import BetaManagedAgentsDocumentBlockParam as BetaManagedAgentsDocumentBlockParam
    from ....params import BetaManagedAgentsEventParams as BetaManagedAgentsEventParams
    from ....params import (
        BetaManagedAgentsFileDocumentSourceParam as BetaManagedAgentsFileDocumentSourceParam,
    )
    from ....params import BetaManagedAgentsFileImageSourceParam as BetaManagedAgentsFileImageSourceParam
    from ....params import BetaManagedAgentsFileRubricParams as BetaManagedAgentsFileRubricParams
    from ....params import BetaManagedAgentsImageBlockParam as BetaManagedAgentsImageBlockParam
    from ....params import (
        BetaManagedAgentsPlainTextDocumentSourceParam as BetaManagedAgentsPlainTextDocumentSourceParam,
    )
    from ....params import BetaManagedAgentsTextBlockParam as BetaManagedAgentsTextBlockParam
    from ....params import BetaManagedAgentsTextRubricParams as BetaManagedAgentsTextRubricParams
    from ....params import BetaManagedAgentsURLDocumentSourceParam as BetaManagedAgentsURLDocumentSourceParam
    from ....params import BetaManagedAgentsURLImageSourceParam as BetaManagedAgentsURLImageSourceParam
    from ....params import (
        BetaManagedAgentsUserCustomToolResultEventParams as BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from ....params import (
        BetaManagedAgentsUserDefineOutcomeEventParams as BetaManagedAgentsUserDefineOutcomeEventParams,
    )
    from ....params import (
        BetaManagedAgentsUserInterruptEventParams as BetaManagedAgentsUserInterruptEventParams,
    )
    from ....params import BetaManagedAgentsUserMessageEventParams as BetaManagedAgentsUserMessageEventParams
    from ....params import (
        BetaManagedAgentsUserToolConfirmationEventParams as BetaManagedAgentsUserToolConfirmationEventParams,
    )
    from ....params import BetaSessionsEventsListArguments as EventListParams
    from ....params import BetaSessionsEventsStreamArguments as EventStreamParams
    from ....params import BetaSessionsResourcesDeleteArguments as ResourceDeleteParams
    from ....params import BetaSessionsResourcesListArguments as ResourceListParams
    from ....params import BetaSessionsResourcesRetrieveArguments as ResourceRetrieveParams
    from ....params import BetaSessionsThreadsArchiveArguments as ThreadArchiveParams
    from ....params import BetaSessionsThreadsListArguments as ThreadListParams
    from ....params import BetaSessionsThreadsRetrieveArguments as ThreadRetrieveParams
    from ....params import SessionEventSendParams as EventSendParams
    from ....params import SessionResourceAddParams as ResourceAddParams
    from ....params import SessionResourceUpdateParams as ResourceUpdateParams
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BetaManagedAgentsAgentCustomToolUseEvent": "....models",
            "BetaManagedAgentsAgentMCPToolResultEvent": "....models",
            "BetaManagedAgentsAgentMCPToolUseEvent": "....models",
            "BetaManagedAgentsAgentMessageEvent": "....models",
            "BetaManagedAgentsAgentThinkingEvent": "....models",
            "BetaManagedAgentsAgentThreadContextCompactedEvent": "....models",
            "BetaManagedAgentsAgentThreadMessageReceivedEvent": "....models",
            "BetaManagedAgentsAgentThreadMessageSentEvent": "....models",
            "BetaManagedAgentsAgentToolResultEvent": "....models",
            "BetaManagedAgentsAgentToolUseEvent": "....models",
            "BetaManagedAgentsBase64DocumentSource": "....models",
            "BetaManagedAgentsBase64DocumentSourceParam": "....params",
            "BetaManagedAgentsBase64ImageSource": "....models",
            "BetaManagedAgentsBase64ImageSourceParam": "....params",
            "BetaManagedAgentsBillingError": "....models",
            "BetaManagedAgentsDeleteSessionResource": "....models",
            "BetaManagedAgentsDocumentBlock": "....models",
            "BetaManagedAgentsDocumentBlockParam": "....params",
            "BetaManagedAgentsEventParams": "....params",
            "BetaManagedAgentsFileDocumentSource": "....models",
            "BetaManagedAgentsFileDocumentSourceParam": "....params",
            "BetaManagedAgentsFileImageSource": "....models",
            "BetaManagedAgentsFileImageSourceParam": "....params",
            "BetaManagedAgentsFileResource": "....models",
            "BetaManagedAgentsFileRubric": "....models",
            "BetaManagedAgentsFileRubricParams": "....params",
            "BetaManagedAgentsGitHubRepositoryResource": "....models",
            "BetaManagedAgentsImageBlock": "....models",
            "BetaManagedAgentsImageBlockParam": "....params",
            "BetaManagedAgentsMCPAuthenticationFailedError": "....models",
            "BetaManagedAgentsMCPConnectionFailedError": "....models",
            "BetaManagedAgentsMemoryStoreResource": "....models",
            "BetaManagedAgentsModelOverloadedError": "....models",
            "BetaManagedAgentsModelRateLimitedError": "....models",
            "BetaManagedAgentsModelRequestFailedError": "....models",
            "BetaManagedAgentsPlainTextDocumentSource": "....models",
            "BetaManagedAgentsPlainTextDocumentSourceParam": "....params",
            "BetaManagedAgentsRetryStatusExhausted": "....models",
            "BetaManagedAgentsRetryStatusRetrying": "....models",
            "BetaManagedAgentsRetryStatusTerminal": "....models",
            "BetaManagedAgentsSendSessionEvents": "....models",
            "BetaManagedAgentsSessionDeletedEvent": "....models",
            "BetaManagedAgentsSessionEndTurn": "....models",
            "BetaManagedAgentsSessionErrorEvent": "....models",
            "BetaManagedAgentsSessionEvent": "....models",
            "BetaManagedAgentsSessionRequiresAction": "....models",
            "BetaManagedAgentsSessionResource": "....models",
            "BetaManagedAgentsSessionRetriesExhausted": "....models",
            "BetaManagedAgentsSessionStatusIdleEvent": "....models",
            "BetaManagedAgentsSessionStatusRescheduledEvent": "....models",
            "BetaManagedAgentsSessionStatusRunningEvent": "....models",
            "BetaManagedAgentsSessionStatusTerminatedEvent": "....models",
            "BetaManagedAgentsSessionThread": "....models",
            "BetaManagedAgentsSessionThreadCreatedEvent": "....models",
            "BetaManagedAgentsSessionThreadStats": "....models",
            "BetaManagedAgentsSessionThreadStatus": "....models",
            "BetaManagedAgentsSessionThreadStatusIdleEvent": "....models",
            "BetaManagedAgentsSessionThreadStatusRescheduledEvent": "....models",
            "BetaManagedAgentsSessionThreadStatusRunningEvent": "....models",
            "BetaManagedAgentsSessionThreadStatusTerminatedEvent": "....models",
            "BetaManagedAgentsSessionThreadUsage": "....models",
            "BetaManagedAgentsSpanModelRequestEndEvent": "....models",
            "BetaManagedAgentsSpanModelRequestStartEvent": "....models",
            "BetaManagedAgentsSpanModelUsage": "....models",
            "BetaManagedAgentsSpanOutcomeEvaluationEndEvent": "....models",
            "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent": "....models",
            "BetaManagedAgentsSpanOutcomeEvaluationStartEvent": "....models",
            "BetaManagedAgentsStreamSessionEvents": "....models",
            "BetaManagedAgentsStreamSessionThreadEvents": "....models",
            "BetaManagedAgentsTextBlock": "....models",
            "BetaManagedAgentsTextBlockParam": "....params",
            "BetaManagedAgentsTextRubric": "....models",
            "BetaManagedAgentsTextRubricParams": "....params",
            "BetaManagedAgentsURLDocumentSource": "....models",
            "BetaManagedAgentsURLDocumentSourceParam": "....params",
            "BetaManagedAgentsURLImageSource": "....models",
            "BetaManagedAgentsURLImageSourceParam": "....params",
            "BetaManagedAgentsUnknownError": "....models",
            "BetaManagedAgentsUserCustomToolResultEvent": "....models",
            "BetaManagedAgentsUserCustomToolResultEventParams": "....params",
            "BetaManagedAgentsUserDefineOutcomeEvent": "....models",
            "BetaManagedAgentsUserDefineOutcomeEventParams": "....params",
            "BetaManagedAgentsUserInterruptEvent": "....models",
            "BetaManagedAgentsUserInterruptEventParams": "....params",
            "BetaManagedAgentsUserMessageEvent": "....models",
            "BetaManagedAgentsUserMessageEventParams": "....params",
            "BetaManagedAgentsUserToolConfirmationEvent": "....models",
            "BetaManagedAgentsUserToolConfirmationEventParams": "....params",
            "EventListParams": "....params:BetaSessionsEventsListArguments",
            "EventSendParams": "....params:SessionEventSendParams",
            "EventStreamParams": "....params:BetaSessionsEventsStreamArguments",
            "ResourceAddParams": "....params:SessionResourceAddParams",
            "ResourceDeleteParams": "....params:BetaSessionsResourcesDeleteArguments",
            "ResourceListParams": "....params:BetaSessionsResourcesListArguments",
            "ResourceRetrieveParams": "....params:BetaSessionsResourcesRetrieveArguments",
            "ResourceRetrieveResponse": "....models:SessionResourceRetrieveResponse",
            "ResourceUpdateParams": "....params:SessionResourceUpdateParams",
            "ResourceUpdateResponse": "....models:SessionResourceUpdateResponse",
            "ThreadArchiveParams": "....params:BetaSessionsThreadsArchiveArguments",
            "ThreadListParams": "....params:BetaSessionsThreadsListArguments",
            "ThreadRetrieveParams": "....params:BetaSessionsThreadsRetrieveArguments",
        },
    )

__all__ = [
    "BetaManagedAgentsAgentCustomToolUseEvent",
    "BetaManagedAgentsAgentMCPToolResultEvent",
    "BetaManagedAgentsAgentMCPToolUseEvent",
    "BetaManagedAgentsAgentMessageEvent",
    "BetaManagedAgentsAgentThinkingEvent",
    "BetaManagedAgentsAgentThreadContextCompactedEvent",
    "BetaManagedAgentsAgentThreadMessageReceivedEvent",
    "BetaManagedAgentsAgentThreadMessageSentEvent",
    "BetaManagedAgentsAgentToolResultEvent",
    "BetaManagedAgentsAgentToolUseEvent",
    "BetaManagedAgentsBase64DocumentSource",
    "BetaManagedAgentsBase64DocumentSourceParam",
    "BetaManagedAgentsBase64ImageSource",
    "BetaManagedAgentsBase64ImageSourceParam",
    "BetaManagedAgentsBillingError",
    "BetaManagedAgentsDeleteSessionResource",
    "BetaManagedAgentsDocumentBlock",
    "BetaManagedAgentsDocumentBlockParam",
    "BetaManagedAgentsEventParams",
    "BetaManagedAgentsFileDocumentSource",
    "BetaManagedAgentsFileDocumentSourceParam",
    "BetaManagedAgentsFileImageSource",
    "BetaManagedAgentsFileImageSourceParam",
    "BetaManagedAgentsFileResource",
    "BetaManagedAgentsFileRubric",
    "BetaManagedAgentsFileRubricParams",
    "BetaManagedAgentsGitHubRepositoryResource",
    "BetaManagedAgentsImageBlock",
    "BetaManagedAgentsImageBlockParam",
    "BetaManagedAgentsMCPAuthenticationFailedError",
    "BetaManagedAgentsMCPConnectionFailedError",
    "BetaManagedAgentsMemoryStoreResource",
    "BetaManagedAgentsModelOverloadedError",
    "BetaManagedAgentsModelRateLimitedError",
    "BetaManagedAgentsModelRequestFailedError",
    "BetaManagedAgentsPlainTextDocumentSource",
    "BetaManagedAgentsPlainTextDocumentSourceParam",
    "BetaManagedAgentsRetryStatusExhausted",
    "BetaManagedAgentsRetryStatusRetrying",
    "BetaManagedAgentsRetryStatusTerminal",
    "BetaManagedAgentsSendSessionEvents",
    "BetaManagedAgentsSessionDeletedEvent",
    "BetaManagedAgentsSessionEndTurn",
    "BetaManagedAgentsSessionErrorEvent",
    "BetaManagedAgentsSessionEvent",
    "BetaManagedAgentsSessionRequiresAction",
    "BetaManagedAgentsSessionResource",
    "BetaManagedAgentsSessionRetriesExhausted",
    "BetaManagedAgentsSessionStatusIdleEvent",
    "BetaManagedAgentsSessionStatusRescheduledEvent",
    "BetaManagedAgentsSessionStatusRunningEvent",
    "BetaManagedAgentsSessionStatusTerminatedEvent",
    "BetaManagedAgentsSessionThread",
    "BetaManagedAgentsSessionThreadCreatedEvent",
    "BetaManagedAgentsSessionThreadStats",
    "BetaManagedAgentsSessionThreadStatus",
    "BetaManagedAgentsSessionThreadStatusIdleEvent",
    "BetaManagedAgentsSessionThreadStatusRescheduledEvent",
    "BetaManagedAgentsSessionThreadStatusRunningEvent",
    "BetaManagedAgentsSessionThreadStatusTerminatedEvent",
    "BetaManagedAgentsSessionThreadUsage",
    "BetaManagedAgentsSpanModelRequestEndEvent",
    "BetaManagedAgentsSpanModelRequestStartEvent",
    "BetaManagedAgentsSpanModelUsage",
    "BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
    "BetaManagedAgentsStreamSessionEvents",
    "BetaManagedAgentsStreamSessionThreadEvents",
    "BetaManagedAgentsTextBlock",
    "BetaManagedAgentsTextBlockParam",
    "BetaManagedAgentsTextRubric",
    "BetaManagedAgentsTextRubricParams",
    "BetaManagedAgentsURLDocumentSource",
    "BetaManagedAgentsURLDocumentSourceParam",
    "BetaManagedAgentsURLImageSource",
    "BetaManagedAgentsURLImageSourceParam",
    "BetaManagedAgentsUnknownError",
    "BetaManagedAgentsUserCustomToolResultEvent",
    "BetaManagedAgentsUserCustomToolResultEventParams",
    "BetaManagedAgentsUserDefineOutcomeEvent",
    "BetaManagedAgentsUserDefineOutcomeEventParams",
    "BetaManagedAgentsUserInterruptEvent",
    "BetaManagedAgentsUserInterruptEventParams",
    "BetaManagedAgentsUserMessageEvent",
    "BetaManagedAgentsUserMessageEventParams",
    "BetaManagedAgentsUserToolConfirmationEvent",
    "BetaManagedAgentsUserToolConfirmationEventParams",
    "EventListParams",
    "EventSendParams",
    "EventStreamParams",
    "ResourceAddParams",
    "ResourceDeleteParams",
    "ResourceListParams",
    "ResourceRetrieveParams",
    "ResourceRetrieveResponse",
    "ResourceUpdateParams",
    "ResourceUpdateResponse",
    "ThreadArchiveParams",
    "ThreadListParams",
    "ThreadRetrieveParams",
]

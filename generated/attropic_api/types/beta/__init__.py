# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.beta`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ...models import BetaAdvisorMessageIterationUsage as BetaAdvisorMessageIterationUsage
    from ...models import BetaAdvisorRedactedResultBlock as BetaAdvisorRedactedResultBlock
    from ...models import BetaAdvisorResultBlock as BetaAdvisorResultBlock
    from ...models import BetaAdvisorToolResultBlock as BetaAdvisorToolResultBlock
    from ...models import BetaAdvisorToolResultBlockContent as BetaAdvisorToolResultBlockContent
    from ...models import BetaAdvisorToolResultError as BetaAdvisorToolResultError
    from ...models import BetaAdvisorToolResultErrorCode as BetaAdvisorToolResultErrorCode
    from ...models import BetaAPIError as BetaAPIError
    from ...models import BetaAuthenticationError as BetaAuthenticationError
    from ...models import BetaBase64PDFSource as BetaBase64PDFSource
    from ...models import BetaBashCodeExecutionOutputBlock as BetaBashCodeExecutionOutputBlock
    from ...models import BetaBashCodeExecutionResultBlock as BetaBashCodeExecutionResultBlock
    from ...models import BetaBashCodeExecutionToolResultBlock as BetaBashCodeExecutionToolResultBlock
    from ...models import (
        BetaBashCodeExecutionToolResultBlockContent as BetaBashCodeExecutionToolResultBlockContent,
    )
    from ...models import BetaBashCodeExecutionToolResultError as BetaBashCodeExecutionToolResultError
    from ...models import BetaBashCodeExecutionToolResultErrorCode as BetaBashCodeExecutionToolResultErrorCode
    from ...models import BetaBillingError as BetaBillingError
    from ...models import BetaCacheCreation as BetaCacheCreation
    from ...models import BetaCapabilitySupport as BetaCapabilitySupport
    from ...models import BetaCitationCharLocation as BetaCitationCharLocation
    from ...models import BetaCitationConfig as BetaCitationConfig
    from ...models import BetaCitationContentBlockLocation as BetaCitationContentBlockLocation
    from ...models import BetaCitationPageLocation as BetaCitationPageLocation
    from ...models import BetaCitationsDelta as BetaCitationsDelta
    from ...models import BetaCitationsDeltaCitation as BetaCitationsDeltaCitation
    from ...models import BetaCitationSearchResultLocation as BetaCitationSearchResultLocation
    from ...models import BetaCitationsWebSearchResultLocation as BetaCitationsWebSearchResultLocation
    from ...models import BetaClearThinking20251015EditResponse as BetaClearThinking20251015EditResponse
    from ...models import BetaClearToolUses20250919EditResponse as BetaClearToolUses20250919EditResponse
    from ...models import BetaCloudConfig as BetaCloudConfig
    from ...models import BetaCloudConfigNetworking as BetaCloudConfigNetworking
    from ...models import BetaCodeExecutionOutputBlock as BetaCodeExecutionOutputBlock
    from ...models import BetaCodeExecutionResultBlock as BetaCodeExecutionResultBlock
    from ...models import BetaCodeExecutionToolResultBlock as BetaCodeExecutionToolResultBlock
    from ...models import BetaCodeExecutionToolResultBlockContent as BetaCodeExecutionToolResultBlockContent
    from ...models import BetaCodeExecutionToolResultError as BetaCodeExecutionToolResultError
    from ...models import BetaCodeExecutionToolResultErrorCode as BetaCodeExecutionToolResultErrorCode
    from ...models import BetaCompactionBlock as BetaCompactionBlock
    from ...models import BetaCompactionContentBlockDelta as BetaCompactionContentBlockDelta
    from ...models import BetaCompactionIterationUsage as BetaCompactionIterationUsage
    from ...models import BetaContainer as BetaContainer
    from ...models import BetaContainerUploadBlock as BetaContainerUploadBlock
    from ...models import BetaContentBlock as BetaContentBlock
    from ...models import BetaContentBlockStartEventContentBlock as BetaContentBlockStartEventContentBlock
    from ...models import BetaContextManagementAppliedEditsItem as BetaContextManagementAppliedEditsItem
    from ...models import BetaContextManagementCapability as BetaContextManagementCapability
    from ...models import BetaContextManagementResponse as BetaContextManagementResponse
    from ...models import BetaCountTokensContextManagementResponse as BetaCountTokensContextManagementResponse
    from ...models import BetaDeletedMessageBatch as BetaDeletedMessageBatch
    from ...models import BetaDirectCaller as BetaDirectCaller
    from ...models import BetaDocumentBlock as BetaDocumentBlock
    from ...models import BetaDocumentBlockSource as BetaDocumentBlockSource
    from ...models import BetaEffortCapability as BetaEffortCapability
    from ...models import BetaEncryptedCodeExecutionResultBlock as BetaEncryptedCodeExecutionResultBlock
    from ...models import BetaEnvironment as BetaEnvironment
    from ...models import BetaEnvironmentDeleteResponse as BetaEnvironmentDeleteResponse
    from ...models import BetaEnvironmentListResponse as BetaEnvironmentListResponse
    from ...models import BetaError as BetaError
    from ...models import BetaErrorResponse as BetaErrorResponse
    from ...models import BetaErrorType as BetaErrorType
    from ...models import BetaFileListResponse as BetaFileListResponse
    from ...models import BetaFileScope as BetaFileScope
    from ...models import BetaGatewayTimeoutError as BetaGatewayTimeoutError
    from ...models import BetaInputJSONDelta as BetaInputJSONDelta
    from ...models import BetaInvalidRequestError as BetaInvalidRequestError
    from ...models import BetaIterationsUsage as BetaIterationsUsage
    from ...models import BetaIterationsUsageItem as BetaIterationsUsageItem
    from ...models import BetaLimitedNetwork as BetaLimitedNetwork
    from ...models import BetaListResponseMessageBatch as BetaListResponseMessageBatch
    from ...models import BetaListResponseModelInfo as BetaListResponseModelInfo
    from ...models import BetaListSkillsResponse as BetaListSkillsResponse
    from ...models import BetaListSkillVersionsResponse as BetaListSkillVersionsResponse
    from ...models import BetaListUserProfilesResponse as BetaListUserProfilesResponse
    from ...models import BetaManagedAgentsActor as BetaManagedAgentsActor
    from ...models import BetaManagedAgentsAddSessionResource as BetaManagedAgentsAddSessionResource
    from ...models import BetaManagedAgentsAgent as BetaManagedAgentsAgent
    from ...models import BetaManagedAgentsAgentCustomToolUseEvent as BetaManagedAgentsAgentCustomToolUseEvent
    from ...models import (
        BetaManagedAgentsAgentEvaluatedPermission as BetaManagedAgentsAgentEvaluatedPermission,
    )
    from ...models import BetaManagedAgentsAgentMCPToolResultEvent as BetaManagedAgentsAgentMCPToolResultEvent
    from ...models import BetaManagedAgentsAgentMCPToolUseEvent as BetaManagedAgentsAgentMCPToolUseEvent
    from ...models import BetaManagedAgentsAgentMessageEvent as BetaManagedAgentsAgentMessageEvent
    from ...models import BetaManagedAgentsAgentReference as BetaManagedAgentsAgentReference
    from ...models import BetaManagedAgentsAgentThinkingEvent as BetaManagedAgentsAgentThinkingEvent
    from ...models import (
        BetaManagedAgentsAgentThreadContextCompactedEvent as BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from ...models import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent as BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from ...models import (
        BetaManagedAgentsAgentThreadMessageSentEvent as BetaManagedAgentsAgentThreadMessageSentEvent,
    )
    from ...models import BetaManagedAgentsAgentTool as BetaManagedAgentsAgentTool
    from ...models import BetaManagedAgentsAgentToolConfig as BetaManagedAgentsAgentToolConfig
    from ...models import BetaManagedAgentsAgentToolName as BetaManagedAgentsAgentToolName
    from ...models import BetaManagedAgentsAgentToolResultEvent as BetaManagedAgentsAgentToolResultEvent
    from ...models import BetaManagedAgentsAgentToolset20260401 as BetaManagedAgentsAgentToolset20260401
    from ...models import (
        BetaManagedAgentsAgentToolsetDefaultConfig as BetaManagedAgentsAgentToolsetDefaultConfig,
    )
    from ...models import BetaManagedAgentsAgentToolUseEvent as BetaManagedAgentsAgentToolUseEvent
    from ...models import BetaManagedAgentsAlwaysAllowPolicy as BetaManagedAgentsAlwaysAllowPolicy
    from ...models import BetaManagedAgentsAlwaysAskPolicy as BetaManagedAgentsAlwaysAskPolicy
    from ...models import BetaManagedAgentsAnthropicSkill as BetaManagedAgentsAnthropicSkill
    from ...models import BetaManagedAgentsAPIActor as BetaManagedAgentsAPIActor
    from ...models import (
        BetaManagedAgentsArchiveMemoryStoreResponse as BetaManagedAgentsArchiveMemoryStoreResponse,
    )
    from ...models import BetaManagedAgentsBase64DocumentSource as BetaManagedAgentsBase64DocumentSource
    from ...models import BetaManagedAgentsBase64ImageSource as BetaManagedAgentsBase64ImageSource
    from ...models import BetaManagedAgentsBillingError as BetaManagedAgentsBillingError
    from ...models import BetaManagedAgentsBranchCheckout as BetaManagedAgentsBranchCheckout
    from ...models import BetaManagedAgentsCacheCreationUsage as BetaManagedAgentsCacheCreationUsage
    from ...models import BetaManagedAgentsCommitCheckout as BetaManagedAgentsCommitCheckout
    from ...models import BetaManagedAgentsConflictError as BetaManagedAgentsConflictError
    from ...models import (
        BetaManagedAgentsCreateMemoryStoreResponse as BetaManagedAgentsCreateMemoryStoreResponse,
    )
    from ...models import BetaManagedAgentsCredential as BetaManagedAgentsCredential
    from ...models import BetaManagedAgentsCredentialAuth as BetaManagedAgentsCredentialAuth
    from ...models import BetaManagedAgentsCredentialRefreshStatus as BetaManagedAgentsCredentialRefreshStatus
    from ...models import BetaManagedAgentsCredentialValidation as BetaManagedAgentsCredentialValidation
    from ...models import (
        BetaManagedAgentsCredentialValidationStatus as BetaManagedAgentsCredentialValidationStatus,
    )
    from ...models import BetaManagedAgentsCustomSkill as BetaManagedAgentsCustomSkill
    from ...models import BetaManagedAgentsCustomTool as BetaManagedAgentsCustomTool
    from ...models import BetaManagedAgentsCustomToolInputSchema as BetaManagedAgentsCustomToolInputSchema
    from ...models import BetaManagedAgentsDeletedCredential as BetaManagedAgentsDeletedCredential
    from ...models import BetaManagedAgentsDeletedMemory as BetaManagedAgentsDeletedMemory
    from ...models import BetaManagedAgentsDeletedMemoryStore as BetaManagedAgentsDeletedMemoryStore
    from ...models import BetaManagedAgentsDeletedSession as BetaManagedAgentsDeletedSession
    from ...models import BetaManagedAgentsDeletedVault as BetaManagedAgentsDeletedVault
    from ...models import (
        BetaManagedAgentsDeleteMemoryStoreResponse as BetaManagedAgentsDeleteMemoryStoreResponse,
    )
    from ...models import BetaManagedAgentsDeleteSessionResource as BetaManagedAgentsDeleteSessionResource
    from ...models import BetaManagedAgentsDocumentBlock as BetaManagedAgentsDocumentBlock
    from ...models import BetaManagedAgentsDocumentSource as BetaManagedAgentsDocumentSource
    from ...models import BetaManagedAgentsError as BetaManagedAgentsError
    from ...models import BetaManagedAgentsErrorResponse as BetaManagedAgentsErrorResponse
    from ...models import BetaManagedAgentsFileDocumentSource as BetaManagedAgentsFileDocumentSource
    from ...models import BetaManagedAgentsFileImageSource as BetaManagedAgentsFileImageSource
    from ...models import BetaManagedAgentsFileResource as BetaManagedAgentsFileResource
    from ...models import BetaManagedAgentsFileRubric as BetaManagedAgentsFileRubric
    from ...models import BetaManagedAgentsGetMemoryStoreResponse as BetaManagedAgentsGetMemoryStoreResponse
    from ...models import (
        BetaManagedAgentsGitHubRepositoryResource as BetaManagedAgentsGitHubRepositoryResource,
    )
    from ...models import BetaManagedAgentsImageBlock as BetaManagedAgentsImageBlock
    from ...models import BetaManagedAgentsImageSource as BetaManagedAgentsImageSource
    from ...models import BetaManagedAgentsInputEvent as BetaManagedAgentsInputEvent
    from ...models import BetaManagedAgentsListAgents as BetaManagedAgentsListAgents
    from ...models import BetaManagedAgentsListAgentVersions as BetaManagedAgentsListAgentVersions
    from ...models import BetaManagedAgentsListCredentialsResponse as BetaManagedAgentsListCredentialsResponse
    from ...models import BetaManagedAgentsListMemoriesResult as BetaManagedAgentsListMemoriesResult
    from ...models import (
        BetaManagedAgentsListMemoryStoresResponse as BetaManagedAgentsListMemoryStoresResponse,
    )
    from ...models import (
        BetaManagedAgentsListMemoryVersionsResult as BetaManagedAgentsListMemoryVersionsResult,
    )
    from ...models import BetaManagedAgentsListSessionEvents as BetaManagedAgentsListSessionEvents
    from ...models import BetaManagedAgentsListSessionResources as BetaManagedAgentsListSessionResources
    from ...models import BetaManagedAgentsListSessions as BetaManagedAgentsListSessions
    from ...models import BetaManagedAgentsListSessionThreadEvents as BetaManagedAgentsListSessionThreadEvents
    from ...models import BetaManagedAgentsListSessionThreads as BetaManagedAgentsListSessionThreads
    from ...models import BetaManagedAgentsListVaultsResponse as BetaManagedAgentsListVaultsResponse
    from ...models import (
        BetaManagedAgentsMCPAuthenticationFailedError as BetaManagedAgentsMCPAuthenticationFailedError,
    )
    from ...models import (
        BetaManagedAgentsMCPConnectionFailedError as BetaManagedAgentsMCPConnectionFailedError,
    )
    from ...models import BetaManagedAgentsMCPOAuthAuthResponse as BetaManagedAgentsMCPOAuthAuthResponse
    from ...models import BetaManagedAgentsMCPOAuthRefreshResponse as BetaManagedAgentsMCPOAuthRefreshResponse
    from ...models import (
        BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth as BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth,
    )
    from ...models import BetaManagedAgentsMCPProbe as BetaManagedAgentsMCPProbe
    from ...models import BetaManagedAgentsMCPServer as BetaManagedAgentsMCPServer
    from ...models import BetaManagedAgentsMCPServerURLDefinition as BetaManagedAgentsMCPServerURLDefinition
    from ...models import BetaManagedAgentsMCPToolConfig as BetaManagedAgentsMCPToolConfig
    from ...models import BetaManagedAgentsMCPToolset as BetaManagedAgentsMCPToolset
    from ...models import BetaManagedAgentsMCPToolsetDefaultConfig as BetaManagedAgentsMCPToolsetDefaultConfig
    from ...models import BetaManagedAgentsMemory as BetaManagedAgentsMemory
    from ...models import BetaManagedAgentsMemoryListItem as BetaManagedAgentsMemoryListItem
    from ...models import BetaManagedAgentsMemoryPathConflictError as BetaManagedAgentsMemoryPathConflictError
    from ...models import (
        BetaManagedAgentsMemoryPreconditionFailedError as BetaManagedAgentsMemoryPreconditionFailedError,
    )
    from ...models import BetaManagedAgentsMemoryPrefix as BetaManagedAgentsMemoryPrefix
    from ...models import BetaManagedAgentsMemoryStore as BetaManagedAgentsMemoryStore
    from ...models import BetaManagedAgentsMemoryStoreResource as BetaManagedAgentsMemoryStoreResource
    from ...models import BetaManagedAgentsMemoryVersion as BetaManagedAgentsMemoryVersion
    from ...models import BetaManagedAgentsMemoryVersionOperation as BetaManagedAgentsMemoryVersionOperation
    from ...models import BetaManagedAgentsMemoryView as BetaManagedAgentsMemoryView
    from ...models import BetaManagedAgentsModel as BetaManagedAgentsModel
    from ...models import BetaManagedAgentsModelConfig as BetaManagedAgentsModelConfig
    from ...models import BetaManagedAgentsModelOverloadedError as BetaManagedAgentsModelOverloadedError
    from ...models import BetaManagedAgentsModelRateLimitedError as BetaManagedAgentsModelRateLimitedError
    from ...models import BetaManagedAgentsModelRequestFailedError as BetaManagedAgentsModelRequestFailedError
    from ...models import BetaManagedAgentsMountMode as BetaManagedAgentsMountMode
    from ...models import BetaManagedAgentsMultiagent as BetaManagedAgentsMultiagent
    from ...models import BetaManagedAgentsMultiagentUnion as BetaManagedAgentsMultiagentUnion
    from ...models import (
        BetaManagedAgentsOutcomeEvaluationResource as BetaManagedAgentsOutcomeEvaluationResource,
    )
    from ...models import BetaManagedAgentsPermissionPolicy as BetaManagedAgentsPermissionPolicy
    from ...models import BetaManagedAgentsPlainTextDocumentSource as BetaManagedAgentsPlainTextDocumentSource
    from ...models import BetaManagedAgentsRefreshHTTPResponse as BetaManagedAgentsRefreshHTTPResponse
    from ...models import BetaManagedAgentsRefreshObject as BetaManagedAgentsRefreshObject
    from ...models import BetaManagedAgentsRepositoryCheckout as BetaManagedAgentsRepositoryCheckout
    from ...models import BetaManagedAgentsRetryStatus as BetaManagedAgentsRetryStatus
    from ...models import BetaManagedAgentsRetryStatusExhausted as BetaManagedAgentsRetryStatusExhausted
    from ...models import BetaManagedAgentsRetryStatusRetrying as BetaManagedAgentsRetryStatusRetrying
    from ...models import BetaManagedAgentsRetryStatusTerminal as BetaManagedAgentsRetryStatusTerminal
    from ...models import BetaManagedAgentsRubric as BetaManagedAgentsRubric
    from ...models import BetaManagedAgentsSendSessionEvents as BetaManagedAgentsSendSessionEvents
    from ...models import BetaManagedAgentsSession as BetaManagedAgentsSession
    from ...models import BetaManagedAgentsSessionActor as BetaManagedAgentsSessionActor
    from ...models import BetaManagedAgentsSessionAgent as BetaManagedAgentsSessionAgent
    from ...models import BetaManagedAgentsSessionDeletedEvent as BetaManagedAgentsSessionDeletedEvent
    from ...models import BetaManagedAgentsSessionEndTurn as BetaManagedAgentsSessionEndTurn
    from ...models import BetaManagedAgentsSessionErrorEvent as BetaManagedAgentsSessionErrorEvent
    from ...models import BetaManagedAgentsSessionErrorEventError as BetaManagedAgentsSessionErrorEventError
    from ...models import BetaManagedAgentsSessionEvent as BetaManagedAgentsSessionEvent
    from ...models import BetaManagedAgentsSessionMultiagent as BetaManagedAgentsSessionMultiagent
    from ...models import (
        BetaManagedAgentsSessionMultiagentCoordinator as BetaManagedAgentsSessionMultiagentCoordinator,
    )
    from ...models import BetaManagedAgentsSessionRequiresAction as BetaManagedAgentsSessionRequiresAction
    from ...models import BetaManagedAgentsSessionResource as BetaManagedAgentsSessionResource
    from ...models import BetaManagedAgentsSessionRetriesExhausted as BetaManagedAgentsSessionRetriesExhausted
    from ...models import BetaManagedAgentsSessionStats as BetaManagedAgentsSessionStats
    from ...models import BetaManagedAgentsSessionStatus as BetaManagedAgentsSessionStatus
    from ...models import BetaManagedAgentsSessionStatusIdleEvent as BetaManagedAgentsSessionStatusIdleEvent
    from ...models import (
        BetaManagedAgentsSessionStatusIdleEventStopReason as BetaManagedAgentsSessionStatusIdleEventStopReason,
    )
    from ...models import (
        BetaManagedAgentsSessionStatusRescheduledEvent as BetaManagedAgentsSessionStatusRescheduledEvent,
    )
    from ...models import (
        BetaManagedAgentsSessionStatusRunningEvent as BetaManagedAgentsSessionStatusRunningEvent,
    )
    from ...models import (
        BetaManagedAgentsSessionStatusTerminatedEvent as BetaManagedAgentsSessionStatusTerminatedEvent,
    )
    from ...models import BetaManagedAgentsSessionThread as BetaManagedAgentsSessionThread
    from ...models import BetaManagedAgentsSessionThreadAgent as BetaManagedAgentsSessionThreadAgent
    from ...models import (
        BetaManagedAgentsSessionThreadCreatedEvent as BetaManagedAgentsSessionThreadCreatedEvent,
    )
    from ...models import BetaManagedAgentsSessionThreadStats as BetaManagedAgentsSessionThreadStats
    from ...models import BetaManagedAgentsSessionThreadStatus as BetaManagedAgentsSessionThreadStatus
    from ...models import (
        BetaManagedAgentsSessionThreadStatusIdleEvent as BetaManagedAgentsSessionThreadStatusIdleEvent,
    )
    from ...models import (
        BetaManagedAgentsSessionThreadStatusIdleEventStopReason as BetaManagedAgentsSessionThreadStatusIdleEventStopReason,
    )
    from ...models import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent as BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from ...models import (
        BetaManagedAgentsSessionThreadStatusRunningEvent as BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from ...models import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent as BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from ...models import BetaManagedAgentsSessionThreadUsage as BetaManagedAgentsSessionThreadUsage
    from ...models import BetaManagedAgentsSessionUsage as BetaManagedAgentsSessionUsage
    from ...models import BetaManagedAgentsSkill as BetaManagedAgentsSkill
    from ...models import (
        BetaManagedAgentsSpanModelRequestEndEvent as BetaManagedAgentsSpanModelRequestEndEvent,
    )
    from ...models import (
        BetaManagedAgentsSpanModelRequestStartEvent as BetaManagedAgentsSpanModelRequestStartEvent,
    )
    from ...models import BetaManagedAgentsSpanModelUsage as BetaManagedAgentsSpanModelUsage
    from ...models import (
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent as BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from ...models import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent as BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from ...models import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent as BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from ...models import BetaManagedAgentsSpeed as BetaManagedAgentsSpeed
    from ...models import (
        BetaManagedAgentsStaticBearerAuthResponse as BetaManagedAgentsStaticBearerAuthResponse,
    )
    from ...models import BetaManagedAgentsStreamSessionEvents as BetaManagedAgentsStreamSessionEvents
    from ...models import (
        BetaManagedAgentsStreamSessionThreadEvents as BetaManagedAgentsStreamSessionThreadEvents,
    )
    from ...models import BetaManagedAgentsStruct as BetaManagedAgentsStruct
    from ...models import BetaManagedAgentsTextBlock as BetaManagedAgentsTextBlock
    from ...models import BetaManagedAgentsTextRubric as BetaManagedAgentsTextRubric
    from ...models import (
        BetaManagedAgentsTokenEndpointAuthBasicResponse as BetaManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from ...models import (
        BetaManagedAgentsTokenEndpointAuthNoneResponse as BetaManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from ...models import (
        BetaManagedAgentsTokenEndpointAuthPostResponse as BetaManagedAgentsTokenEndpointAuthPostResponse,
    )
    from ...models import BetaManagedAgentsToolResultContentBlock as BetaManagedAgentsToolResultContentBlock
    from ...models import BetaManagedAgentsUnknownError as BetaManagedAgentsUnknownError
    from ...models import (
        BetaManagedAgentsUpdateMemoryStoreResponse as BetaManagedAgentsUpdateMemoryStoreResponse,
    )
    from ...models import BetaManagedAgentsURLDocumentSource as BetaManagedAgentsURLDocumentSource
    from ...models import BetaManagedAgentsURLImageSource as BetaManagedAgentsURLImageSource
    from ...models import BetaManagedAgentsUserActor as BetaManagedAgentsUserActor
    from ...models import BetaManagedAgentsUserContentBlock as BetaManagedAgentsUserContentBlock
    from ...models import (
        BetaManagedAgentsUserCustomToolResultEvent as BetaManagedAgentsUserCustomToolResultEvent,
    )
    from ...models import BetaManagedAgentsUserDefineOutcomeEvent as BetaManagedAgentsUserDefineOutcomeEvent
    from ...models import BetaManagedAgentsUserInterruptEvent as BetaManagedAgentsUserInterruptEvent
    from ...models import BetaManagedAgentsUserMessageEvent as BetaManagedAgentsUserMessageEvent
    from ...models import (
        BetaManagedAgentsUserToolConfirmationEvent as BetaManagedAgentsUserToolConfirmationEvent,
    )
    from ...models import (
        BetaManagedAgentsUserToolConfirmationResult as BetaManagedAgentsUserToolConfirmationResult,
    )
    from ...models import BetaManagedAgentsVault as BetaManagedAgentsVault
    from ...models import BetaMCPToolResultBlock as BetaMCPToolResultBlock
    from ...models import BetaMCPToolUseBlock as BetaMCPToolUseBlock
    from ...models import BetaMemoryTool20250818Command as BetaMemoryTool20250818Command
    from ...models import BetaMemoryTool20250818CreateCommand as BetaMemoryTool20250818CreateCommand
    from ...models import BetaMemoryTool20250818DeleteCommand as BetaMemoryTool20250818DeleteCommand
    from ...models import BetaMemoryTool20250818InsertCommand as BetaMemoryTool20250818InsertCommand
    from ...models import BetaMemoryTool20250818RenameCommand as BetaMemoryTool20250818RenameCommand
    from ...models import BetaMemoryTool20250818StrReplaceCommand as BetaMemoryTool20250818StrReplaceCommand
    from ...models import BetaMemoryTool20250818ViewCommand as BetaMemoryTool20250818ViewCommand
    from ...models import BetaMessage as BetaMessage
    from ...models import BetaMessageBatch as BetaMessageBatch
    from ...models import BetaMessageBatchCanceledResult as BetaMessageBatchCanceledResult
    from ...models import BetaMessageBatchErroredResult as BetaMessageBatchErroredResult
    from ...models import BetaMessageBatchExpiredResult as BetaMessageBatchExpiredResult
    from ...models import BetaMessageBatchIndividualResponse as BetaMessageBatchIndividualResponse
    from ...models import BetaMessageBatchRequestCounts as BetaMessageBatchRequestCounts
    from ...models import BetaMessageBatchResult as BetaMessageBatchResult
    from ...models import BetaMessageBatchSucceededResult as BetaMessageBatchSucceededResult
    from ...models import BetaMessageDelta as BetaMessageDelta
    from ...models import BetaMessageDeltaUsage as BetaMessageDeltaUsage
    from ...models import BetaMessageIterationUsage as BetaMessageIterationUsage
    from ...models import BetaMessageTokensCount as BetaMessageTokensCount
    from ...models import BetaModelCapabilities as BetaModelCapabilities
    from ...models import BetaModelInfo as BetaModelInfo
    from ...models import BetaNotFoundError as BetaNotFoundError
    from ...models import BetaOverloadedError as BetaOverloadedError
    from ...models import BetaPackages as BetaPackages
    from ...models import BetaPermissionError as BetaPermissionError
    from ...models import BetaPlainTextSource as BetaPlainTextSource
    from ...models import BetaRateLimitError as BetaRateLimitError
    from ...models import BetaRawContentBlockDelta as BetaRawContentBlockDelta
    from ...models import BetaRawContentBlockDeltaEvent as BetaRawContentBlockDeltaEvent
    from ...models import BetaRawContentBlockStartEvent as BetaRawContentBlockStartEvent
    from ...models import BetaRawContentBlockStopEvent as BetaRawContentBlockStopEvent
    from ...models import BetaRawMessageDeltaEvent as BetaRawMessageDeltaEvent
    from ...models import BetaRawMessageStartEvent as BetaRawMessageStartEvent
    from ...models import BetaRawMessageStopEvent as BetaRawMessageStopEvent
    from ...models import BetaRawMessageStreamEvent as BetaRawMessageStreamEvent
    from ...models import BetaRedactedThinkingBlock as BetaRedactedThinkingBlock
    from ...models import BetaRefusalStopDetails as BetaRefusalStopDetails
    from ...models import BetaRequestTooLargeError as BetaRequestTooLargeError
    from ...models import BetaServerToolCaller as BetaServerToolCaller
    from ...models import BetaServerToolCaller20260120 as BetaServerToolCaller20260120
    from ...models import BetaServerToolUsage as BetaServerToolUsage
    from ...models import BetaServerToolUseBlock as BetaServerToolUseBlock
    from ...models import BetaServerToolUseBlockCaller as BetaServerToolUseBlockCaller
    from ...models import BetaSignatureDelta as BetaSignatureDelta
    from ...models import BetaSkill as BetaSkill
    from ...models import BetaSpeed as BetaSpeed
    from ...models import BetaStopReason as BetaStopReason
    from ...models import BetaTextBlock as BetaTextBlock
    from ...models import BetaTextCitation as BetaTextCitation
    from ...models import BetaTextDelta as BetaTextDelta
    from ...models import (
        BetaTextEditorCodeExecutionCreateResultBlock as BetaTextEditorCodeExecutionCreateResultBlock,
    )
    from ...models import (
        BetaTextEditorCodeExecutionStrReplaceResultBlock as BetaTextEditorCodeExecutionStrReplaceResultBlock,
    )
    from ...models import (
        BetaTextEditorCodeExecutionToolResultBlock as BetaTextEditorCodeExecutionToolResultBlock,
    )
    from ...models import (
        BetaTextEditorCodeExecutionToolResultBlockContent as BetaTextEditorCodeExecutionToolResultBlockContent,
    )
    from ...models import (
        BetaTextEditorCodeExecutionToolResultError as BetaTextEditorCodeExecutionToolResultError,
    )
    from ...models import (
        BetaTextEditorCodeExecutionToolResultErrorCode as BetaTextEditorCodeExecutionToolResultErrorCode,
    )
    from ...models import (
        BetaTextEditorCodeExecutionViewResultBlock as BetaTextEditorCodeExecutionViewResultBlock,
    )
    from ...models import BetaThinkingBlock as BetaThinkingBlock
    from ...models import BetaThinkingCapability as BetaThinkingCapability
    from ...models import BetaThinkingDelta as BetaThinkingDelta
    from ...models import BetaThinkingTypes as BetaThinkingTypes
    from ...models import BetaTimestamp as BetaTimestamp
    from ...models import BetaToolReferenceBlock as BetaToolReferenceBlock
    from ...models import BetaToolSearchToolResultBlock as BetaToolSearchToolResultBlock
    from ...models import BetaToolSearchToolResultBlockContent as BetaToolSearchToolResultBlockContent
    from ...models import BetaToolSearchToolResultError as BetaToolSearchToolResultError
    from ...models import BetaToolSearchToolResultErrorCode as BetaToolSearchToolResultErrorCode
    from ...models import BetaToolSearchToolSearchResultBlock as BetaToolSearchToolSearchResultBlock
    from ...models import BetaToolUseBlock as BetaToolUseBlock
    from ...models import BetaToolUseBlockCaller as BetaToolUseBlockCaller
    from ...models import BetaUnrestrictedNetwork as BetaUnrestrictedNetwork
    from ...models import BetaUsage as BetaUsage
    from ...models import BetaUserProfile as BetaUserProfile
    from ...models import BetaUserProfileEnrollmentURL as BetaUserProfileEnrollmentURL
    from ...models import BetaUserProfileRelationship as BetaUserProfileRelationship
    from ...models import BetaUserProfileTrustGrant as BetaUserProfileTrustGrant
    from ...models import BetaWebFetchBlock as BetaWebFetchBlock
    from ...models import BetaWebFetchToolResultBlock as BetaWebFetchToolResultBlock
    from ...models import BetaWebFetchToolResultBlockCaller as BetaWebFetchToolResultBlockCaller
    from ...models import BetaWebFetchToolResultBlockContent as BetaWebFetchToolResultBlockContent
    from ...models import BetaWebFetchToolResultErrorBlock as BetaWebFetchToolResultErrorBlock
    from ...models import BetaWebFetchToolResultErrorCode as BetaWebFetchToolResultErrorCode
    from ...models import BetaWebhookEventData as BetaWebhookEventData
    from ...models import BetaWebhookSessionArchivedEventData as BetaWebhookSessionArchivedEventData
    from ...models import BetaWebhookSessionCreatedEventData as BetaWebhookSessionCreatedEventData
    from ...models import BetaWebhookSessionDeletedEventData as BetaWebhookSessionDeletedEventData
    from ...models import BetaWebhookSessionIdledEventData as BetaWebhookSessionIdledEventData
    from ...models import (
        BetaWebhookSessionOutcomeEvaluationEndedEventData as BetaWebhookSessionOutcomeEvaluationEndedEventData,
    )
    from ...models import BetaWebhookSessionPendingEventData as BetaWebhookSessionPendingEventData
    from ...models import (
        BetaWebhookSessionRequiresActionEventData as BetaWebhookSessionRequiresActionEventData,
    )
    from ...models import BetaWebhookSessionRunningEventData as BetaWebhookSessionRunningEventData
    from ...models import BetaWebhookSessionStatusIdledEventData as BetaWebhookSessionStatusIdledEventData
    from ...models import (
        BetaWebhookSessionStatusRescheduledEventData as BetaWebhookSessionStatusRescheduledEventData,
    )
    from ...models import (
        BetaWebhookSessionStatusRunStartedEventData as BetaWebhookSessionStatusRunStartedEventData,
    )
    from ...models import (
        BetaWebhookSessionStatusTerminatedEventData as BetaWebhookSessionStatusTerminatedEventData,
    )
    from ...models import BetaWebhookSessionThreadCreatedEventData as BetaWebhookSessionThreadCreatedEventData
    from ...models import BetaWebhookSessionThreadIdledEventData as BetaWebhookSessionThreadIdledEventData
    from ...models import (
        BetaWebhookSessionThreadTerminatedEventData as BetaWebhookSessionThreadTerminatedEventData,
    )
    from ...models import BetaWebhookVaultArchivedEventData as BetaWebhookVaultArchivedEventData
    from ...models import BetaWebhookVaultCreatedEventData as BetaWebhookVaultCreatedEventData
    from ...models import (
        BetaWebhookVaultCredentialArchivedEventData as BetaWebhookVaultCredentialArchivedEventData,
    )
    from ...models import (
        BetaWebhookVaultCredentialCreatedEventData as BetaWebhookVaultCredentialCreatedEventData,
    )
    from ...models import (
        BetaWebhookVaultCredentialDeletedEventData as BetaWebhookVaultCredentialDeletedEventData,
    )
    from ...models import (
        BetaWebhookVaultCredentialRefreshFailedEventData as BetaWebhookVaultCredentialRefreshFailedEventData,
    )
    from ...models import BetaWebhookVaultDeletedEventData as BetaWebhookVaultDeletedEventData
    from ...models import BetaWebSearchResultBlock as BetaWebSearchResultBlock
    from ...models import BetaWebSearchToolResultBlock as BetaWebSearchToolResultBlock
    from ...models import BetaWebSearchToolResultBlockCaller as BetaWebSearchToolResultBlockCaller
    from ...models import BetaWebSearchToolResultBlockContent as BetaWebSearchToolResultBlockContent
    from ...models import BetaWebSearchToolResultError as BetaWebSearchToolResultError
    from ...models import BetaWebSearchToolResultErrorCode as BetaWebSearchToolResultErrorCode
    from ...models import DeletedFile as DeletedFile
    from ...models import FileMetadata as FileMetadata
    from ...models import SkillCreateResponse as SkillCreateResponse
    from ...models import SkillDeleteResponse as SkillDeleteResponse
    from ...models import SkillListResponse as SkillListResponse
    from ...models import SkillRetrieveResponse as SkillRetrieveResponse
    from ...models import UnwrapWebhookEvent as UnwrapWebhookEvent
    from ...params import AgentCreateParams as AgentCreateParams
    from ...params import AgentUpdateParams as AgentUpdateParams
    from ...params import BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam
    from ...params import BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam
    from ...params import BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param
    from ...params import BetaAdvisorToolResultBlockContentParam as BetaAdvisorToolResultBlockContentParam
    from ...params import BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam
    from ...params import BetaAdvisorToolResultErrorCodeParam as BetaAdvisorToolResultErrorCodeParam
    from ...params import BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam
    from ...params import BetaAgentsArchiveArguments as AgentArchiveParams
    from ...params import BetaAgentsListArguments as AgentListParams
    from ...params import BetaAgentsRetrieveArguments as AgentRetrieveParams
    from ...params import BetaAllowedCallerParam as BetaAllowedCallerParam
    from ...params import BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam
    from ...params import BetaBase64ImageSourceParam as BetaBase64ImageSourceParam
    from ...params import BetaBase64PDFSourceParam as BetaBase64PDFSourceParam
    from ...params import BetaBashCodeExecutionOutputBlockParam as BetaBashCodeExecutionOutputBlockParam
    from ...params import BetaBashCodeExecutionResultBlockParam as BetaBashCodeExecutionResultBlockParam
    from ...params import (
        BetaBashCodeExecutionToolResultBlockContentParam as BetaBashCodeExecutionToolResultBlockContentParam,
    )
    from ...params import (
        BetaBashCodeExecutionToolResultBlockParam as BetaBashCodeExecutionToolResultBlockParam,
    )
    from ...params import (
        BetaBashCodeExecutionToolResultErrorCodeParam as BetaBashCodeExecutionToolResultErrorCodeParam,
    )
    from ...params import (
        BetaBashCodeExecutionToolResultErrorParam as BetaBashCodeExecutionToolResultErrorParam,
    )
    from ...params import BetaCacheControlEphemeralParam as BetaCacheControlEphemeralParam
    from ...params import BetaCitationCharLocationParam as BetaCitationCharLocationParam
    from ...params import BetaCitationContentBlockLocationParam as BetaCitationContentBlockLocationParam
    from ...params import BetaCitationPageLocationParam as BetaCitationPageLocationParam
    from ...params import BetaCitationsConfigParam as BetaCitationsConfigParam
    from ...params import BetaCitationSearchResultLocationParam as BetaCitationSearchResultLocationParam
    from ...params import BetaCitationWebSearchResultLocationParam as BetaCitationWebSearchResultLocationParam
    from ...params import BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam
    from ...params import (
        BetaClearThinking20251015KeepOption1Param as BetaClearThinking20251015KeepOption1Param,
    )
    from ...params import BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam
    from ...params import BetaClearToolUses20250919TriggerParam as BetaClearToolUses20250919TriggerParam
    from ...params import BetaCloudConfigParams as BetaCloudConfigParams
    from ...params import BetaCloudConfigParamsNetworkingParam as BetaCloudConfigParamsNetworkingParam
    from ...params import BetaCodeExecutionOutputBlockParam as BetaCodeExecutionOutputBlockParam
    from ...params import BetaCodeExecutionResultBlockParam as BetaCodeExecutionResultBlockParam
    from ...params import BetaCodeExecutionTool20250522Param as BetaCodeExecutionTool20250522Param
    from ...params import BetaCodeExecutionTool20250825Param as BetaCodeExecutionTool20250825Param
    from ...params import BetaCodeExecutionTool20260120Param as BetaCodeExecutionTool20260120Param
    from ...params import BetaCodeExecutionToolResultBlockParam as BetaCodeExecutionToolResultBlockParam
    from ...params import (
        BetaCodeExecutionToolResultBlockParamContentParam as BetaCodeExecutionToolResultBlockParamContentParam,
    )
    from ...params import BetaCodeExecutionToolResultErrorParam as BetaCodeExecutionToolResultErrorParam
    from ...params import BetaCompact20260112EditParam as BetaCompact20260112EditParam
    from ...params import BetaCompactionBlockParam as BetaCompactionBlockParam
    from ...params import BetaContainerParams as BetaContainerParams
    from ...params import BetaContainerUploadBlockParam as BetaContainerUploadBlockParam
    from ...params import BetaContentBlockParam as BetaContentBlockParam
    from ...params import BetaContentBlockSourceContentParam as BetaContentBlockSourceContentParam
    from ...params import BetaContentBlockSourceParam as BetaContentBlockSourceParam
    from ...params import (
        BetaContextManagementConfigEditsItemParam as BetaContextManagementConfigEditsItemParam,
    )
    from ...params import BetaContextManagementConfigParam as BetaContextManagementConfigParam
    from ...params import (
        BetaCountMessageTokensParamsToolsItemParam as BetaCountMessageTokensParamsToolsItemParam,
    )
    from ...params import BetaDirectCallerParam as BetaDirectCallerParam
    from ...params import BetaDocumentBlockSourceParam as BetaDocumentBlockSourceParam
    from ...params import BetaEffortLevelParam as BetaEffortLevelParam
    from ...params import (
        BetaEncryptedCodeExecutionResultBlockParam as BetaEncryptedCodeExecutionResultBlockParam,
    )
    from ...params import BetaEnvironmentsArchiveArguments as EnvironmentArchiveParams
    from ...params import BetaEnvironmentsDeleteArguments as EnvironmentDeleteParams
    from ...params import BetaEnvironmentsListArguments as EnvironmentListParams
    from ...params import BetaEnvironmentsRetrieveArguments as EnvironmentRetrieveParams
    from ...params import BetaFileDocumentSourceParam as BetaFileDocumentSourceParam
    from ...params import BetaFileImageSourceParam as BetaFileImageSourceParam
    from ...params import BetaFilesDeleteArguments as FileDeleteParams
    from ...params import BetaFilesDownloadArguments as FileDownloadParams
    from ...params import BetaFilesListArguments as FileListParams
    from ...params import BetaFilesRetrieveMetadataArguments as FileRetrieveMetadataParams
    from ...params import BetaImageBlockParam as BetaImageBlockParam
    from ...params import BetaImageBlockSourceParam as BetaImageBlockSourceParam
    from ...params import BetaInputSchemaParam as BetaInputSchemaParam
    from ...params import BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam
    from ...params import BetaInputTokensTriggerParam as BetaInputTokensTriggerParam
    from ...params import BetaJSONOutputFormatParam as BetaJSONOutputFormatParam
    from ...params import BetaJsonValueParam as BetaJsonValueParam
    from ...params import BetaLimitedNetworkParams as BetaLimitedNetworkParams
    from ...params import BetaManagedAgentsAgentParams as BetaManagedAgentsAgentParams
    from ...params import BetaManagedAgentsAgentToolConfigParams as BetaManagedAgentsAgentToolConfigParams
    from ...params import BetaManagedAgentsAgentToolNameParam as BetaManagedAgentsAgentToolNameParam
    from ...params import BetaManagedAgentsAgentToolParams as BetaManagedAgentsAgentToolParams
    from ...params import (
        BetaManagedAgentsAgentToolset20260401Params as BetaManagedAgentsAgentToolset20260401Params,
    )
    from ...params import (
        BetaManagedAgentsAgentToolsetDefaultConfigParams as BetaManagedAgentsAgentToolsetDefaultConfigParams,
    )
    from ...params import BetaManagedAgentsAgentUnionParams as BetaManagedAgentsAgentUnionParams
    from ...params import BetaManagedAgentsAlwaysAllowPolicyParam as BetaManagedAgentsAlwaysAllowPolicyParam
    from ...params import BetaManagedAgentsAlwaysAskPolicyParam as BetaManagedAgentsAlwaysAskPolicyParam
    from ...params import BetaManagedAgentsAnthropicSkillParams as BetaManagedAgentsAnthropicSkillParams
    from ...params import (
        BetaManagedAgentsBase64DocumentSourceParam as BetaManagedAgentsBase64DocumentSourceParam,
    )
    from ...params import BetaManagedAgentsBase64ImageSourceParam as BetaManagedAgentsBase64ImageSourceParam
    from ...params import BetaManagedAgentsBranchCheckoutParam as BetaManagedAgentsBranchCheckoutParam
    from ...params import BetaManagedAgentsCommitCheckoutParam as BetaManagedAgentsCommitCheckoutParam
    from ...params import (
        BetaManagedAgentsCredentialCreateAuthParam as BetaManagedAgentsCredentialCreateAuthParam,
    )
    from ...params import (
        BetaManagedAgentsCredentialUpdateAuthParam as BetaManagedAgentsCredentialUpdateAuthParam,
    )
    from ...params import BetaManagedAgentsCustomSkillParams as BetaManagedAgentsCustomSkillParams
    from ...params import (
        BetaManagedAgentsCustomToolInputSchemaParam as BetaManagedAgentsCustomToolInputSchemaParam,
    )
    from ...params import BetaManagedAgentsCustomToolParams as BetaManagedAgentsCustomToolParams
    from ...params import BetaManagedAgentsDocumentBlockParam as BetaManagedAgentsDocumentBlockParam
    from ...params import BetaManagedAgentsDocumentSourceParam as BetaManagedAgentsDocumentSourceParam
    from ...params import BetaManagedAgentsEventParams as BetaManagedAgentsEventParams
    from ...params import BetaManagedAgentsFileDocumentSourceParam as BetaManagedAgentsFileDocumentSourceParam
    from ...params import BetaManagedAgentsFileImageSourceParam as BetaManagedAgentsFileImageSourceParam
    from ...params import BetaManagedAgentsFileResourceParams as BetaManagedAgentsFileResourceParams
    from ...params import BetaManagedAgentsFileRubricParams as BetaManagedAgentsFileRubricParams
    from ...params import (
        BetaManagedAgentsGitHubRepositoryResourceParams as BetaManagedAgentsGitHubRepositoryResourceParams,
    )
    from ...params import BetaManagedAgentsImageBlockParam as BetaManagedAgentsImageBlockParam
    from ...params import BetaManagedAgentsImageSourceParam as BetaManagedAgentsImageSourceParam
    from ...params import BetaManagedAgentsListOrderParam as BetaManagedAgentsListOrderParam
    from ...params import BetaManagedAgentsMCPOAuthCreateParams as BetaManagedAgentsMCPOAuthCreateParams
    from ...params import BetaManagedAgentsMCPOAuthRefreshParams as BetaManagedAgentsMCPOAuthRefreshParams
    from ...params import (
        BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam as BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam,
    )
    from ...params import (
        BetaManagedAgentsMCPOAuthRefreshUpdateParams as BetaManagedAgentsMCPOAuthRefreshUpdateParams,
    )
    from ...params import (
        BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam as BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam,
    )
    from ...params import BetaManagedAgentsMCPOAuthUpdateParams as BetaManagedAgentsMCPOAuthUpdateParams
    from ...params import BetaManagedAgentsMCPServerParams as BetaManagedAgentsMCPServerParams
    from ...params import BetaManagedAgentsMCPToolConfigParams as BetaManagedAgentsMCPToolConfigParams
    from ...params import (
        BetaManagedAgentsMCPToolsetDefaultConfigParams as BetaManagedAgentsMCPToolsetDefaultConfigParams,
    )
    from ...params import BetaManagedAgentsMCPToolsetParams as BetaManagedAgentsMCPToolsetParams
    from ...params import (
        BetaManagedAgentsMemoryStoreResourceParam as BetaManagedAgentsMemoryStoreResourceParam,
    )
    from ...params import (
        BetaManagedAgentsMemoryVersionOperationParam as BetaManagedAgentsMemoryVersionOperationParam,
    )
    from ...params import BetaManagedAgentsModelConfigParams as BetaManagedAgentsModelConfigParams
    from ...params import BetaManagedAgentsModelParam as BetaManagedAgentsModelParam
    from ...params import BetaManagedAgentsModelParams as BetaManagedAgentsModelParams
    from ...params import BetaManagedAgentsMountModeParam as BetaManagedAgentsMountModeParam
    from ...params import BetaManagedAgentsMultiagentParams as BetaManagedAgentsMultiagentParams
    from ...params import (
        BetaManagedAgentsMultiagentRosterEntryParams as BetaManagedAgentsMultiagentRosterEntryParams,
    )
    from ...params import (
        BetaManagedAgentsMultiagentRosterEntryParamsOption2Param as BetaManagedAgentsMultiagentRosterEntryParamsOption2Param,
    )
    from ...params import BetaManagedAgentsMultiagentSelfParams as BetaManagedAgentsMultiagentSelfParams
    from ...params import BetaManagedAgentsMultiagentUnionParams as BetaManagedAgentsMultiagentUnionParams
    from ...params import BetaManagedAgentsPermissionPolicyParam as BetaManagedAgentsPermissionPolicyParam
    from ...params import (
        BetaManagedAgentsPlainTextDocumentSourceParam as BetaManagedAgentsPlainTextDocumentSourceParam,
    )
    from ...params import BetaManagedAgentsPreconditionParam as BetaManagedAgentsPreconditionParam
    from ...params import BetaManagedAgentsPreconditionUnionParam as BetaManagedAgentsPreconditionUnionParam
    from ...params import BetaManagedAgentsRepositoryCheckoutParam as BetaManagedAgentsRepositoryCheckoutParam
    from ...params import BetaManagedAgentsRubricParams as BetaManagedAgentsRubricParams
    from ...params import BetaManagedAgentsSessionResourceParams as BetaManagedAgentsSessionResourceParams
    from ...params import BetaManagedAgentsSessionStatusParam as BetaManagedAgentsSessionStatusParam
    from ...params import BetaManagedAgentsSkillParams as BetaManagedAgentsSkillParams
    from ...params import BetaManagedAgentsSpeedParam as BetaManagedAgentsSpeedParam
    from ...params import (
        BetaManagedAgentsStaticBearerCreateParams as BetaManagedAgentsStaticBearerCreateParams,
    )
    from ...params import (
        BetaManagedAgentsStaticBearerUpdateParams as BetaManagedAgentsStaticBearerUpdateParams,
    )
    from ...params import BetaManagedAgentsStructParam as BetaManagedAgentsStructParam
    from ...params import BetaManagedAgentsTextBlockParam as BetaManagedAgentsTextBlockParam
    from ...params import BetaManagedAgentsTextRubricParams as BetaManagedAgentsTextRubricParams
    from ...params import (
        BetaManagedAgentsTokenEndpointAuthBasicParam as BetaManagedAgentsTokenEndpointAuthBasicParam,
    )
    from ...params import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam as BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from ...params import (
        BetaManagedAgentsTokenEndpointAuthNoneParam as BetaManagedAgentsTokenEndpointAuthNoneParam,
    )
    from ...params import (
        BetaManagedAgentsTokenEndpointAuthPostParam as BetaManagedAgentsTokenEndpointAuthPostParam,
    )
    from ...params import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam as BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from ...params import (
        BetaManagedAgentsToolResultContentBlockParam as BetaManagedAgentsToolResultContentBlockParam,
    )
    from ...params import BetaManagedAgentsURLDocumentSourceParam as BetaManagedAgentsURLDocumentSourceParam
    from ...params import BetaManagedAgentsURLImageSourceParam as BetaManagedAgentsURLImageSourceParam
    from ...params import BetaManagedAgentsURLMCPServerParams as BetaManagedAgentsURLMCPServerParams
    from ...params import BetaManagedAgentsUserContentBlockParam as BetaManagedAgentsUserContentBlockParam
    from ...params import (
        BetaManagedAgentsUserCustomToolResultEventParams as BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from ...params import (
        BetaManagedAgentsUserDefineOutcomeEventParams as BetaManagedAgentsUserDefineOutcomeEventParams,
    )
    from ...params import (
        BetaManagedAgentsUserInterruptEventParams as BetaManagedAgentsUserInterruptEventParams,
    )
    from ...params import BetaManagedAgentsUserMessageEventParams as BetaManagedAgentsUserMessageEventParams
    from ...params import (
        BetaManagedAgentsUserToolConfirmationEventParams as BetaManagedAgentsUserToolConfirmationEventParams,
    )
    from ...params import (
        BetaManagedAgentsUserToolConfirmationResultParam as BetaManagedAgentsUserToolConfirmationResultParam,
    )
    from ...params import BetaMCPToolConfigParam as BetaMCPToolConfigParam
    from ...params import BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam
    from ...params import BetaMCPToolsetParam as BetaMCPToolsetParam
    from ...params import BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam
    from ...params import BetaMemoryStoresArchiveArguments as MemoryStoreArchiveParams
    from ...params import BetaMemoryStoresDeleteArguments as MemoryStoreDeleteParams
    from ...params import BetaMemoryStoresListArguments as MemoryStoreListParams
    from ...params import BetaMemoryStoresRetrieveArguments as MemoryStoreRetrieveParams
    from ...params import BetaMemoryTool20250818Param as BetaMemoryTool20250818Param
    from ...params import BetaMessageBatchCreateParams as BetaMessageBatchCreateParams
    from ...params import BetaMessageBatchIndividualRequestParams as BetaMessageBatchIndividualRequestParams
    from ...params import BetaMessageCountTokensParams as BetaMessageCountTokensParams
    from ...params import BetaMessageCountTokensParams as MessageCountTokensParams
    from ...params import BetaMessageCreateParams as BetaMessageCreateParams
    from ...params import BetaMessageCreateParams as MessageCreateParams
    from ...params import BetaMessageParam as BetaMessageParam
    from ...params import BetaMetadataParam as BetaMetadataParam
    from ...params import BetaModelsListArguments as ModelListParams
    from ...params import BetaModelsRetrieveArguments as ModelRetrieveParams
    from ...params import BetaOutputConfigParam as BetaOutputConfigParam
    from ...params import BetaPackagesParams as BetaPackagesParams
    from ...params import BetaPlainTextSourceParam as BetaPlainTextSourceParam
    from ...params import BetaRedactedThinkingBlockParam as BetaRedactedThinkingBlockParam
    from ...params import BetaRequestDocumentBlockParam as BetaBase64PDFBlockParam
    from ...params import BetaRequestDocumentBlockParam as BetaRequestDocumentBlockParam
    from ...params import (
        BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam,
    )
    from ...params import BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam
    from ...params import BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam
    from ...params import BetaSearchResultBlockParam as BetaSearchResultBlockParam
    from ...params import BetaServerToolCaller20260120Param as BetaServerToolCaller20260120Param
    from ...params import BetaServerToolCallerParam as BetaServerToolCallerParam
    from ...params import BetaServerToolUseBlockCallerParam as BetaServerToolUseBlockCallerParam
    from ...params import BetaServerToolUseBlockParam as BetaServerToolUseBlockParam
    from ...params import BetaSessionsArchiveArguments as SessionArchiveParams
    from ...params import BetaSessionsDeleteArguments as SessionDeleteParams
    from ...params import BetaSessionsListArguments as SessionListParams
    from ...params import BetaSessionsRetrieveArguments as SessionRetrieveParams
    from ...params import BetaSkillParams as BetaSkillParams
    from ...params import BetaSkillsDeleteArguments as SkillDeleteParams
    from ...params import BetaSkillsListArguments as SkillListParams
    from ...params import BetaSkillsRetrieveArguments as SkillRetrieveParams
    from ...params import BetaSpeedParam as BetaSpeedParam
    from ...params import BetaTextBlockParam as BetaTextBlockParam
    from ...params import BetaTextCitationParam as BetaTextCitationParam
    from ...params import (
        BetaTextEditorCodeExecutionCreateResultBlockParam as BetaTextEditorCodeExecutionCreateResultBlockParam,
    )
    from ...params import (
        BetaTextEditorCodeExecutionStrReplaceResultBlockParam as BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from ...params import (
        BetaTextEditorCodeExecutionToolResultBlockContentParam as BetaTextEditorCodeExecutionToolResultBlockContentParam,
    )
    from ...params import (
        BetaTextEditorCodeExecutionToolResultBlockParam as BetaTextEditorCodeExecutionToolResultBlockParam,
    )
    from ...params import (
        BetaTextEditorCodeExecutionToolResultErrorCodeParam as BetaTextEditorCodeExecutionToolResultErrorCodeParam,
    )
    from ...params import (
        BetaTextEditorCodeExecutionToolResultErrorParam as BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from ...params import (
        BetaTextEditorCodeExecutionViewResultBlockParam as BetaTextEditorCodeExecutionViewResultBlockParam,
    )
    from ...params import BetaThinkingBlockParam as BetaThinkingBlockParam
    from ...params import BetaThinkingConfigAdaptiveParam as BetaThinkingConfigAdaptiveParam
    from ...params import BetaThinkingConfigDisabledParam as BetaThinkingConfigDisabledParam
    from ...params import BetaThinkingConfigEnabledParam as BetaThinkingConfigEnabledParam
    from ...params import BetaThinkingConfigParam as BetaThinkingConfigParam
    from ...params import BetaThinkingDisplayModeParam as BetaThinkingDisplayModeParam
    from ...params import BetaThinkingTurnsParam as BetaThinkingTurnsParam
    from ...params import BetaTimestampParam as BetaTimestampParam
    from ...params import BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam
    from ...params import BetaToolBash20241022Param as BetaToolBash20241022Param
    from ...params import BetaToolBash20250124Param as BetaToolBash20250124Param
    from ...params import BetaToolChoiceAnyParam as BetaToolChoiceAnyParam
    from ...params import BetaToolChoiceAutoParam as BetaToolChoiceAutoParam
    from ...params import BetaToolChoiceNoneParam as BetaToolChoiceNoneParam
    from ...params import BetaToolChoiceParam as BetaToolChoiceParam
    from ...params import BetaToolChoiceToolParam as BetaToolChoiceToolParam
    from ...params import BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param
    from ...params import BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param
    from ...params import BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param
    from ...params import BetaToolParam as BetaToolParam
    from ...params import BetaToolReferenceBlockParam as BetaToolReferenceBlockParam
    from ...params import BetaToolResultBlockContentItemParam as BetaToolResultBlockContentItemParam
    from ...params import BetaToolResultBlockParam as BetaToolResultBlockParam
    from ...params import BetaToolSearchToolBm25_20251119Param as BetaToolSearchToolBm25_20251119Param
    from ...params import BetaToolSearchToolRegex20251119Param as BetaToolSearchToolRegex20251119Param
    from ...params import (
        BetaToolSearchToolResultBlockContentParam as BetaToolSearchToolResultBlockContentParam,
    )
    from ...params import BetaToolSearchToolResultBlockParam as BetaToolSearchToolResultBlockParam
    from ...params import BetaToolSearchToolResultErrorCodeParam as BetaToolSearchToolResultErrorCodeParam
    from ...params import BetaToolSearchToolResultErrorParam as BetaToolSearchToolResultErrorParam
    from ...params import BetaToolSearchToolSearchResultBlockParam as BetaToolSearchToolSearchResultBlockParam
    from ...params import BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param
    from ...params import BetaToolTextEditor20250124Param as BetaToolTextEditor20250124Param
    from ...params import BetaToolTextEditor20250429Param as BetaToolTextEditor20250429Param
    from ...params import BetaToolTextEditor20250728Param as BetaToolTextEditor20250728Param
    from ...params import BetaToolUnionParam as BetaToolUnionParam
    from ...params import BetaToolUseBlockCallerParam as BetaToolUseBlockCallerParam
    from ...params import BetaToolUseBlockParam as BetaToolUseBlockParam
    from ...params import BetaToolUsesKeepParam as BetaToolUsesKeepParam
    from ...params import BetaToolUsesTriggerParam as BetaToolUsesTriggerParam
    from ...params import BetaUnrestrictedNetworkParam as BetaUnrestrictedNetworkParam
    from ...params import BetaURLImageSourceParam as BetaURLImageSourceParam
    from ...params import BetaURLPDFSourceParam as BetaURLPDFSourceParam
    from ...params import BetaUserLocationParam as BetaUserLocationParam
    from ...params import BetaUserProfileListOrderParam as BetaUserProfileListOrderParam
    from ...params import BetaUserProfileRelationshipParam as BetaUserProfileRelationshipParam
    from ...params import BetaUserProfilesCreateEnrollmentUrlArguments as UserProfileCreateEnrollmentUrlParams
    from ...params import BetaUserProfilesListArguments as UserProfileListParams
    from ...params import BetaUserProfilesRetrieveArguments as UserProfileRetrieveParams
    from ...params import BetaVaultsArchiveArguments as VaultArchiveParams
    from ...params import BetaVaultsDeleteArguments as VaultDeleteParams
    from ...params import BetaVaultsListArguments as VaultListParams
    from ...params import BetaVaultsRetrieveArguments as VaultRetrieveParams
    from ...params import BetaWebFetchBlockParam as BetaWebFetchBlockParam
    from ...params import BetaWebFetchTool20250910Param as BetaWebFetchTool20250910Param
    from ...params import BetaWebFetchTool20260209Param as BetaWebFetchTool20260209Param
    from ...params import BetaWebFetchTool20260309Param as BetaWebFetchTool20260309Param
    from ...params import BetaWebFetchToolResultBlockCallerParam as BetaWebFetchToolResultBlockCallerParam
    from ...params import BetaWebFetchToolResultBlockContentParam as BetaWebFetchToolResultBlockContentParam
    from ...params import BetaWebFetchToolResultBlockParam as BetaWebFetchToolResultBlockParam
    from ...params import BetaWebFetchToolResultErrorBlockParam as BetaWebFetchToolResultErrorBlockParam
    from ...params import BetaWebSearchResultBlockParam as BetaWebSearchResultBlockParam
    from ...params import BetaWebSearchTool20250305Param as BetaWebSearchTool20250305Param
    from ...params import BetaWebSearchTool20260209Param as BetaWebSearchTool20260209Param
    from ...params import BetaWebSearchToolRequestErrorParam as BetaWebSearchToolRequestErrorParam
    from ...params import BetaWebSearchToolResultBlockCallerParam as BetaWebSearchToolResultBlockCallerParam
    from ...params import BetaWebSearchToolResultBlockParam as BetaWebSearchToolResultBlockParam
    from ...params import (
        BetaWebSearchToolResultBlockParamContentParam as BetaWebSearchToolResultBlockParamContentParam,
    )
    from ...params import EnvironmentCreateParams as EnvironmentCreateParams
    from ...params import EnvironmentUpdateParams as EnvironmentUpdateParams
    from ...params import FileUploadParams as FileUploadParams
    from ...params import MemoryStoreCreateParams as MemoryStoreCreateParams
    from ...params import MemoryStoreUpdateParams as MemoryStoreUpdateParams
    from ...params import SessionCreateParams as SessionCreateParams
    from ...params import SessionUpdateParams as SessionUpdateParams
    from ...params import SkillCreateParams as SkillCreateParams
    from ...params import UserProfileCreateParams as UserProfileCreateParams
    from ...params import UserProfileUpdateParams as UserProfileUpdateParams
    from ...params import VaultCreateParams as VaultCreateParams
    from ...params import VaultUpdateParams as VaultUpdateParams
    from . import memory_stores as memory_stores
    from . import messages as messages
    from . import sessions as sessions
    from . import skills as skills
    from . import vaults as vaults
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "memory_stores": ".memory_stores:",
            "messages": ".messages:",
            "sessions": ".sessions:",
            "skills": ".skills:",
            "vaults": ".vaults:",
            "AgentArchiveParams": "...params:BetaAgentsArchiveArguments",
            "AgentCreateParams": "...params",
            "AgentListParams": "...params:BetaAgentsListArguments",
            "AgentRetrieveParams": "...params:BetaAgentsRetrieveArguments",
            "AgentUpdateParams": "...params",
            "BetaAPIError": "...models",
            "BetaAdvisorMessageIterationUsage": "...models",
            "BetaAdvisorRedactedResultBlock": "...models",
            "BetaAdvisorRedactedResultBlockParam": "...params",
            "BetaAdvisorResultBlock": "...models",
            "BetaAdvisorResultBlockParam": "...params",
            "BetaAdvisorTool20260301Param": "...params",
            "BetaAdvisorToolResultBlock": "...models",
            "BetaAdvisorToolResultBlockContent": "...models",
            "BetaAdvisorToolResultBlockContentParam": "...params",
            "BetaAdvisorToolResultBlockParam": "...params",
            "BetaAdvisorToolResultError": "...models",
            "BetaAdvisorToolResultErrorCode": "...models",
            "BetaAdvisorToolResultErrorCodeParam": "...params",
            "BetaAdvisorToolResultErrorParam": "...params",
            "BetaAllThinkingTurnsParam": "...params",
            "BetaAllowedCallerParam": "...params",
            "BetaAuthenticationError": "...models",
            "BetaBase64ImageSourceParam": "...params",
            "BetaBase64PDFBlockParam": "...params:BetaRequestDocumentBlockParam",
            "BetaBase64PDFSource": "...models",
            "BetaBase64PDFSourceParam": "...params",
            "BetaBashCodeExecutionOutputBlock": "...models",
            "BetaBashCodeExecutionOutputBlockParam": "...params",
            "BetaBashCodeExecutionResultBlock": "...models",
            "BetaBashCodeExecutionResultBlockParam": "...params",
            "BetaBashCodeExecutionToolResultBlock": "...models",
            "BetaBashCodeExecutionToolResultBlockContent": "...models",
            "BetaBashCodeExecutionToolResultBlockContentParam": "...params",
            "BetaBashCodeExecutionToolResultBlockParam": "...params",
            "BetaBashCodeExecutionToolResultError": "...models",
            "BetaBashCodeExecutionToolResultErrorCode": "...models",
            "BetaBashCodeExecutionToolResultErrorCodeParam": "...params",
            "BetaBashCodeExecutionToolResultErrorParam": "...params",
            "BetaBillingError": "...models",
            "BetaCacheControlEphemeralParam": "...params",
            "BetaCacheCreation": "...models",
            "BetaCapabilitySupport": "...models",
            "BetaCitationCharLocation": "...models",
            "BetaCitationCharLocationParam": "...params",
            "BetaCitationConfig": "...models",
            "BetaCitationContentBlockLocation": "...models",
            "BetaCitationContentBlockLocationParam": "...params",
            "BetaCitationPageLocation": "...models",
            "BetaCitationPageLocationParam": "...params",
            "BetaCitationSearchResultLocation": "...models",
            "BetaCitationSearchResultLocationParam": "...params",
            "BetaCitationWebSearchResultLocationParam": "...params",
            "BetaCitationsConfigParam": "...params",
            "BetaCitationsDelta": "...models",
            "BetaCitationsDeltaCitation": "...models",
            "BetaCitationsWebSearchResultLocation": "...models",
            "BetaClearThinking20251015EditParam": "...params",
            "BetaClearThinking20251015EditResponse": "...models",
            "BetaClearThinking20251015KeepOption1Param": "...params",
            "BetaClearToolUses20250919EditParam": "...params",
            "BetaClearToolUses20250919EditResponse": "...models",
            "BetaClearToolUses20250919TriggerParam": "...params",
            "BetaCloudConfig": "...models",
            "BetaCloudConfigNetworking": "...models",
            "BetaCloudConfigParams": "...params",
            "BetaCloudConfigParamsNetworkingParam": "...params",
            "BetaCodeExecutionOutputBlock": "...models",
            "BetaCodeExecutionOutputBlockParam": "...params",
            "BetaCodeExecutionResultBlock": "...models",
            "BetaCodeExecutionResultBlockParam": "...params",
            "BetaCodeExecutionTool20250522Param": "...params",
            "BetaCodeExecutionTool20250825Param": "...params",
            "BetaCodeExecutionTool20260120Param": "...params",
            "BetaCodeExecutionToolResultBlock": "...models",
            "BetaCodeExecutionToolResultBlockContent": "...models",
            "BetaCodeExecutionToolResultBlockParam": "...params",
            "BetaCodeExecutionToolResultBlockParamContentParam": "...params",
            "BetaCodeExecutionToolResultError": "...models",
            "BetaCodeExecutionToolResultErrorCode": "...models",
            "BetaCodeExecutionToolResultErrorParam": "...params",
            "BetaCompact20260112EditParam": "...params",
            "BetaCompactionBlock": "...models",
            "BetaCompactionBlockParam": "...params",
            "BetaCompactionContentBlockDelta": "...models",
            "BetaCompactionIterationUsage": "...models",
            "BetaContainer": "...models",
            "BetaContainerParams": "...params",
            "BetaContainerUploadBlock": "...models",
            "BetaContainerUploadBlockParam": "...params",
            "BetaContentBlock": "...models",
            "BetaContentBlockParam": "...params",
            "BetaContentBlockSourceContentParam": "...params",
            "BetaContentBlockSourceParam": "...params",
            "BetaContentBlockStartEventContentBlock": "...models",
            "BetaContextManagementAppliedEditsItem": "...models",
            "BetaContextManagementCapability": "...models",
            "BetaContextManagementConfigEditsItemParam": "...params",
            "BetaContextManagementConfigParam": "...params",
            "BetaContextManagementResponse": "...models",
            "BetaCountMessageTokensParamsToolsItemParam": "...params",
            "BetaCountTokensContextManagementResponse": "...models",
            "BetaDeletedMessageBatch": "...models",
            "BetaDirectCaller": "...models",
            "BetaDirectCallerParam": "...params",
            "BetaDocumentBlock": "...models",
            "BetaDocumentBlockSource": "...models",
            "BetaDocumentBlockSourceParam": "...params",
            "BetaEffortCapability": "...models",
            "BetaEffortLevelParam": "...params",
            "BetaEncryptedCodeExecutionResultBlock": "...models",
            "BetaEncryptedCodeExecutionResultBlockParam": "...params",
            "BetaEnvironment": "...models",
            "BetaEnvironmentDeleteResponse": "...models",
            "BetaEnvironmentListResponse": "...models",
            "BetaError": "...models",
            "BetaErrorResponse": "...models",
            "BetaErrorType": "...models",
            "BetaFileDocumentSourceParam": "...params",
            "BetaFileImageSourceParam": "...params",
            "BetaFileListResponse": "...models",
            "BetaFileScope": "...models",
            "BetaGatewayTimeoutError": "...models",
            "BetaImageBlockParam": "...params",
            "BetaImageBlockSourceParam": "...params",
            "BetaInputJSONDelta": "...models",
            "BetaInputSchemaParam": "...params",
            "BetaInputTokensClearAtLeastParam": "...params",
            "BetaInputTokensTriggerParam": "...params",
            "BetaInvalidRequestError": "...models",
            "BetaIterationsUsage": "...models",
            "BetaIterationsUsageItem": "...models",
            "BetaJSONOutputFormatParam": "...params",
            "BetaJsonValueParam": "...params",
            "BetaLimitedNetwork": "...models",
            "BetaLimitedNetworkParams": "...params",
            "BetaListResponseMessageBatch": "...models",
            "BetaListResponseModelInfo": "...models",
            "BetaListSkillVersionsResponse": "...models",
            "BetaListSkillsResponse": "...models",
            "BetaListUserProfilesResponse": "...models",
            "BetaMCPToolConfigParam": "...params",
            "BetaMCPToolDefaultConfigParam": "...params",
            "BetaMCPToolResultBlock": "...models",
            "BetaMCPToolUseBlock": "...models",
            "BetaMCPToolUseBlockParam": "...params",
            "BetaMCPToolsetParam": "...params",
            "BetaManagedAgentsAPIActor": "...models",
            "BetaManagedAgentsActor": "...models",
            "BetaManagedAgentsAddSessionResource": "...models",
            "BetaManagedAgentsAgent": "...models",
            "BetaManagedAgentsAgentCustomToolUseEvent": "...models",
            "BetaManagedAgentsAgentEvaluatedPermission": "...models",
            "BetaManagedAgentsAgentMCPToolResultEvent": "...models",
            "BetaManagedAgentsAgentMCPToolUseEvent": "...models",
            "BetaManagedAgentsAgentMessageEvent": "...models",
            "BetaManagedAgentsAgentParams": "...params",
            "BetaManagedAgentsAgentReference": "...models",
            "BetaManagedAgentsAgentThinkingEvent": "...models",
            "BetaManagedAgentsAgentThreadContextCompactedEvent": "...models",
            "BetaManagedAgentsAgentThreadMessageReceivedEvent": "...models",
            "BetaManagedAgentsAgentThreadMessageSentEvent": "...models",
            "BetaManagedAgentsAgentTool": "...models",
            "BetaManagedAgentsAgentToolConfig": "...models",
            "BetaManagedAgentsAgentToolConfigParams": "...params",
            "BetaManagedAgentsAgentToolName": "...models",
            "BetaManagedAgentsAgentToolNameParam": "...params",
            "BetaManagedAgentsAgentToolParams": "...params",
            "BetaManagedAgentsAgentToolResultEvent": "...models",
            "BetaManagedAgentsAgentToolUseEvent": "...models",
            "BetaManagedAgentsAgentToolset20260401": "...models",
            "BetaManagedAgentsAgentToolset20260401Params": "...params",
            "BetaManagedAgentsAgentToolsetDefaultConfig": "...models",
            "BetaManagedAgentsAgentToolsetDefaultConfigParams": "...params",
            "BetaManagedAgentsAgentUnionParams": "...params",
            "BetaManagedAgentsAlwaysAllowPolicy": "...models",
            "BetaManagedAgentsAlwaysAllowPolicyParam": "...params",
            "BetaManagedAgentsAlwaysAskPolicy": "...models",
            "BetaManagedAgentsAlwaysAskPolicyParam": "...params",
            "BetaManagedAgentsAnthropicSkill": "...models",
            "BetaManagedAgentsAnthropicSkillParams": "...params",
            "BetaManagedAgentsArchiveMemoryStoreResponse": "...models",
            "BetaManagedAgentsBase64DocumentSource": "...models",
            "BetaManagedAgentsBase64DocumentSourceParam": "...params",
            "BetaManagedAgentsBase64ImageSource": "...models",
            "BetaManagedAgentsBase64ImageSourceParam": "...params",
            "BetaManagedAgentsBillingError": "...models",
            "BetaManagedAgentsBranchCheckout": "...models",
            "BetaManagedAgentsBranchCheckoutParam": "...params",
            "BetaManagedAgentsCacheCreationUsage": "...models",
            "BetaManagedAgentsCommitCheckout": "...models",
            "BetaManagedAgentsCommitCheckoutParam": "...params",
            "BetaManagedAgentsConflictError": "...models",
            "BetaManagedAgentsCreateMemoryStoreResponse": "...models",
            "BetaManagedAgentsCredential": "...models",
            "BetaManagedAgentsCredentialAuth": "...models",
            "BetaManagedAgentsCredentialCreateAuthParam": "...params",
            "BetaManagedAgentsCredentialRefreshStatus": "...models",
            "BetaManagedAgentsCredentialUpdateAuthParam": "...params",
            "BetaManagedAgentsCredentialValidation": "...models",
            "BetaManagedAgentsCredentialValidationStatus": "...models",
            "BetaManagedAgentsCustomSkill": "...models",
            "BetaManagedAgentsCustomSkillParams": "...params",
            "BetaManagedAgentsCustomTool": "...models",
            "BetaManagedAgentsCustomToolInputSchema": "...models",
            "BetaManagedAgentsCustomToolInputSchemaParam": "...params",
            "BetaManagedAgentsCustomToolParams": "...params",
            "BetaManagedAgentsDeleteMemoryStoreResponse": "...models",
            "BetaManagedAgentsDeleteSessionResource": "...models",
            "BetaManagedAgentsDeletedCredential": "...models",
            "BetaManagedAgentsDeletedMemory": "...models",
            "BetaManagedAgentsDeletedMemoryStore": "...models",
            "BetaManagedAgentsDeletedSession": "...models",
            "BetaManagedAgentsDeletedVault": "...models",
            "BetaManagedAgentsDocumentBlock": "...models",
            "BetaManagedAgentsDocumentBlockParam": "...params",
            "BetaManagedAgentsDocumentSource": "...models",
            "BetaManagedAgentsDocumentSourceParam": "...params",
            "BetaManagedAgentsError": "...models",
            "BetaManagedAgentsErrorResponse": "...models",
            "BetaManagedAgentsEventParams": "...params",
            "BetaManagedAgentsFileDocumentSource": "...models",
            "BetaManagedAgentsFileDocumentSourceParam": "...params",
            "BetaManagedAgentsFileImageSource": "...models",
            "BetaManagedAgentsFileImageSourceParam": "...params",
            "BetaManagedAgentsFileResource": "...models",
            "BetaManagedAgentsFileResourceParams": "...params",
            "BetaManagedAgentsFileRubric": "...models",
            "BetaManagedAgentsFileRubricParams": "...params",
            "BetaManagedAgentsGetMemoryStoreResponse": "...models",
            "BetaManagedAgentsGitHubRepositoryResource": "...models",
            "BetaManagedAgentsGitHubRepositoryResourceParams": "...params",
            "BetaManagedAgentsImageBlock": "...models",
            "BetaManagedAgentsImageBlockParam": "...params",
            "BetaManagedAgentsImageSource": "...models",
            "BetaManagedAgentsImageSourceParam": "...params",
            "BetaManagedAgentsInputEvent": "...models",
            "BetaManagedAgentsListAgentVersions": "...models",
            "BetaManagedAgentsListAgents": "...models",
            "BetaManagedAgentsListCredentialsResponse": "...models",
            "BetaManagedAgentsListMemoriesResult": "...models",
            "BetaManagedAgentsListMemoryStoresResponse": "...models",
            "BetaManagedAgentsListMemoryVersionsResult": "...models",
            "BetaManagedAgentsListOrderParam": "...params",
            "BetaManagedAgentsListSessionEvents": "...models",
            "BetaManagedAgentsListSessionResources": "...models",
            "BetaManagedAgentsListSessionThreadEvents": "...models",
            "BetaManagedAgentsListSessionThreads": "...models",
            "BetaManagedAgentsListSessions": "...models",
            "BetaManagedAgentsListVaultsResponse": "...models",
            "BetaManagedAgentsMCPAuthenticationFailedError": "...models",
            "BetaManagedAgentsMCPConnectionFailedError": "...models",
            "BetaManagedAgentsMCPOAuthAuthResponse": "...models",
            "BetaManagedAgentsMCPOAuthCreateParams": "...params",
            "BetaManagedAgentsMCPOAuthRefreshParams": "...params",
            "BetaManagedAgentsMCPOAuthRefreshResponse": "...models",
            "BetaManagedAgentsMCPOAuthRefreshUpdateParams": "...params",
            "BetaManagedAgentsMCPOAuthUpdateParams": "...params",
            "BetaManagedAgentsMCPProbe": "...models",
            "BetaManagedAgentsMCPServer": "...models",
            "BetaManagedAgentsMCPServerParams": "...params",
            "BetaManagedAgentsMCPServerURLDefinition": "...models",
            "BetaManagedAgentsMCPToolConfig": "...models",
            "BetaManagedAgentsMCPToolConfigParams": "...params",
            "BetaManagedAgentsMCPToolset": "...models",
            "BetaManagedAgentsMCPToolsetDefaultConfig": "...models",
            "BetaManagedAgentsMCPToolsetDefaultConfigParams": "...params",
            "BetaManagedAgentsMCPToolsetParams": "...params",
            "BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam": "...params",
            "BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth": "...models",
            "BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam": "...params",
            "BetaManagedAgentsMemory": "...models",
            "BetaManagedAgentsMemoryListItem": "...models",
            "BetaManagedAgentsMemoryPathConflictError": "...models",
            "BetaManagedAgentsMemoryPreconditionFailedError": "...models",
            "BetaManagedAgentsMemoryPrefix": "...models",
            "BetaManagedAgentsMemoryStore": "...models",
            "BetaManagedAgentsMemoryStoreResource": "...models",
            "BetaManagedAgentsMemoryStoreResourceParam": "...params",
            "BetaManagedAgentsMemoryVersion": "...models",
            "BetaManagedAgentsMemoryVersionOperation": "...models",
            "BetaManagedAgentsMemoryVersionOperationParam": "...params",
            "BetaManagedAgentsMemoryView": "...models",
            "BetaManagedAgentsModel": "...models",
            "BetaManagedAgentsModelConfig": "...models",
            "BetaManagedAgentsModelConfigParams": "...params",
            "BetaManagedAgentsModelOverloadedError": "...models",
            "BetaManagedAgentsModelParam": "...params",
            "BetaManagedAgentsModelParams": "...params",
            "BetaManagedAgentsModelRateLimitedError": "...models",
            "BetaManagedAgentsModelRequestFailedError": "...models",
            "BetaManagedAgentsMountMode": "...models",
            "BetaManagedAgentsMountModeParam": "...params",
            "BetaManagedAgentsMultiagent": "...models",
            "BetaManagedAgentsMultiagentParams": "...params",
            "BetaManagedAgentsMultiagentRosterEntryParams": "...params",
            "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param": "...params",
            "BetaManagedAgentsMultiagentSelfParams": "...params",
            "BetaManagedAgentsMultiagentUnion": "...models",
            "BetaManagedAgentsMultiagentUnionParams": "...params",
            "BetaManagedAgentsOutcomeEvaluationResource": "...models",
            "BetaManagedAgentsPermissionPolicy": "...models",
            "BetaManagedAgentsPermissionPolicyParam": "...params",
            "BetaManagedAgentsPlainTextDocumentSource": "...models",
            "BetaManagedAgentsPlainTextDocumentSourceParam": "...params",
            "BetaManagedAgentsPreconditionParam": "...params",
            "BetaManagedAgentsPreconditionUnionParam": "...params",
            "BetaManagedAgentsRefreshHTTPResponse": "...models",
            "BetaManagedAgentsRefreshObject": "...models",
            "BetaManagedAgentsRepositoryCheckout": "...models",
            "BetaManagedAgentsRepositoryCheckoutParam": "...params",
            "BetaManagedAgentsRetryStatus": "...models",
            "BetaManagedAgentsRetryStatusExhausted": "...models",
            "BetaManagedAgentsRetryStatusRetrying": "...models",
            "BetaManagedAgentsRetryStatusTerminal": "...models",
            "BetaManagedAgentsRubric": "...models",
            "BetaManagedAgentsRubricParams": "...params",
            "BetaManagedAgentsSendSessionEvents": "...models",
            "BetaManagedAgentsSession": "...models",
            "BetaManagedAgentsSessionActor": "...models",
            "BetaManagedAgentsSessionAgent": "...models",
            "BetaManagedAgentsSessionDeletedEvent": "...models",
            "BetaManagedAgentsSessionEndTurn": "...models",
            "BetaManagedAgentsSessionErrorEvent": "...models",
            "BetaManagedAgentsSessionErrorEventError": "...models",
            "BetaManagedAgentsSessionEvent": "...models",
            "BetaManagedAgentsSessionMultiagent": "...models",
            "BetaManagedAgentsSessionMultiagentCoordinator": "...models",
            "BetaManagedAgentsSessionRequiresAction": "...models",
            "BetaManagedAgentsSessionResource": "...models",
            "BetaManagedAgentsSessionResourceParams": "...params",
            "BetaManagedAgentsSessionRetriesExhausted": "...models",
            "BetaManagedAgentsSessionStats": "...models",
            "BetaManagedAgentsSessionStatus": "...models",
            "BetaManagedAgentsSessionStatusIdleEvent": "...models",
            "BetaManagedAgentsSessionStatusIdleEventStopReason": "...models",
            "BetaManagedAgentsSessionStatusParam": "...params",
            "BetaManagedAgentsSessionStatusRescheduledEvent": "...models",
            "BetaManagedAgentsSessionStatusRunningEvent": "...models",
            "BetaManagedAgentsSessionStatusTerminatedEvent": "...models",
            "BetaManagedAgentsSessionThread": "...models",
            "BetaManagedAgentsSessionThreadAgent": "...models",
            "BetaManagedAgentsSessionThreadCreatedEvent": "...models",
            "BetaManagedAgentsSessionThreadStats": "...models",
            "BetaManagedAgentsSessionThreadStatus": "...models",
            "BetaManagedAgentsSessionThreadStatusIdleEvent": "...models",
            "BetaManagedAgentsSessionThreadStatusIdleEventStopReason": "...models",
            "BetaManagedAgentsSessionThreadStatusRescheduledEvent": "...models",
            "BetaManagedAgentsSessionThreadStatusRunningEvent": "...models",
            "BetaManagedAgentsSessionThreadStatusTerminatedEvent": "...models",
            "BetaManagedAgentsSessionThreadUsage": "...models",
            "BetaManagedAgentsSessionUsage": "...models",
            "BetaManagedAgentsSkill": "...models",
            "BetaManagedAgentsSkillParams": "...params",
            "BetaManagedAgentsSpanModelRequestEndEvent": "...models",
            "BetaManagedAgentsSpanModelRequestStartEvent": "...models",
            "BetaManagedAgentsSpanModelUsage": "...models",
            "BetaManagedAgentsSpanOutcomeEvaluationEndEvent": "...models",
            "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent": "...models",
            "BetaManagedAgentsSpanOutcomeEvaluationStartEvent": "...models",
            "BetaManagedAgentsSpeed": "...models",
            "BetaManagedAgentsSpeedParam": "...params",
            "BetaManagedAgentsStaticBearerAuthResponse": "...models",
            "BetaManagedAgentsStaticBearerCreateParams": "...params",
            "BetaManagedAgentsStaticBearerUpdateParams": "...params",
            "BetaManagedAgentsStreamSessionEvents": "...models",
            "BetaManagedAgentsStreamSessionThreadEvents": "...models",
            "BetaManagedAgentsStruct": "...models",
            "BetaManagedAgentsStructParam": "...params",
            "BetaManagedAgentsTextBlock": "...models",
            "BetaManagedAgentsTextBlockParam": "...params",
            "BetaManagedAgentsTextRubric": "...models",
            "BetaManagedAgentsTextRubricParams": "...params",
            "BetaManagedAgentsTokenEndpointAuthBasicParam": "...params",
            "BetaManagedAgentsTokenEndpointAuthBasicResponse": "...models",
            "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": "...params",
            "BetaManagedAgentsTokenEndpointAuthNoneParam": "...params",
            "BetaManagedAgentsTokenEndpointAuthNoneResponse": "...models",
            "BetaManagedAgentsTokenEndpointAuthPostParam": "...params",
            "BetaManagedAgentsTokenEndpointAuthPostResponse": "...models",
            "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": "...params",
            "BetaManagedAgentsToolResultContentBlock": "...models",
            "BetaManagedAgentsToolResultContentBlockParam": "...params",
            "BetaManagedAgentsURLDocumentSource": "...models",
            "BetaManagedAgentsURLDocumentSourceParam": "...params",
            "BetaManagedAgentsURLImageSource": "...models",
            "BetaManagedAgentsURLImageSourceParam": "...params",
            "BetaManagedAgentsURLMCPServerParams": "...params",
            "BetaManagedAgentsUnknownError": "...models",
            "BetaManagedAgentsUpdateMemoryStoreResponse": "...models",
            "BetaManagedAgentsUserActor": "...models",
            "BetaManagedAgentsUserContentBlock": "...models",
            "BetaManagedAgentsUserContentBlockParam": "...params",
            "BetaManagedAgentsUserCustomToolResultEvent": "...models",
            "BetaManagedAgentsUserCustomToolResultEventParams": "...params",
            "BetaManagedAgentsUserDefineOutcomeEvent": "...models",
            "BetaManagedAgentsUserDefineOutcomeEventParams": "...params",
            "BetaManagedAgentsUserInterruptEvent": "...models",
            "BetaManagedAgentsUserInterruptEventParams": "...params",
            "BetaManagedAgentsUserMessageEvent": "...models",
            "BetaManagedAgentsUserMessageEventParams": "...params",
            "BetaManagedAgentsUserToolConfirmationEvent": "...models",
            "BetaManagedAgentsUserToolConfirmationEventParams": "...params",
            "BetaManagedAgentsUserToolConfirmationResult": "...models",
            "BetaManagedAgentsUserToolConfirmationResultParam": "...params",
            "BetaManagedAgentsVault": "...models",
            "BetaMemoryTool20250818Command": "...models",
            "BetaMemoryTool20250818CreateCommand": "...models",
            "BetaMemoryTool20250818DeleteCommand": "...models",
            "BetaMemoryTool20250818InsertCommand": "...models",
            "BetaMemoryTool20250818Param": "...params",
            "BetaMemoryTool20250818RenameCommand": "...models",
            "BetaMemoryTool20250818StrReplaceCommand": "...models",
            "BetaMemoryTool20250818ViewCommand": "...models",
            "BetaMessage": "...models",
            "BetaMessageBatch": "...models",
            "BetaMessageBatchCanceledResult": "...models",
            "BetaMessageBatchCreateParams": "...params",
            "BetaMessageBatchErroredResult": "...models",
            "BetaMessageBatchExpiredResult": "...models",
            "BetaMessageBatchIndividualRequestParams": "...params",
            "BetaMessageBatchIndividualResponse": "...models",
            "BetaMessageBatchRequestCounts": "...models",
            "BetaMessageBatchResult": "...models",
            "BetaMessageBatchSucceededResult": "...models",
            "BetaMessageCountTokensParams": "...params",
            "BetaMessageCreateParams": "...params",
            "BetaMessageDelta": "...models",
            "BetaMessageDeltaUsage": "...models",
            "BetaMessageIterationUsage": "...models",
            "BetaMessageParam": "...params",
            "BetaMessageTokensCount": "...models",
            "BetaMetadataParam": "...params",
            "BetaModelCapabilities": "...models",
            "BetaModelInfo": "...models",
            "BetaNotFoundError": "...models",
            "BetaOutputConfigParam": "...params",
            "BetaOverloadedError": "...models",
            "BetaPackages": "...models",
            "BetaPackagesParams": "...params",
            "BetaPermissionError": "...models",
            "BetaPlainTextSource": "...models",
            "BetaPlainTextSourceParam": "...params",
            "BetaRateLimitError": "...models",
            "BetaRawContentBlockDelta": "...models",
            "BetaRawContentBlockDeltaEvent": "...models",
            "BetaRawContentBlockStartEvent": "...models",
            "BetaRawContentBlockStopEvent": "...models",
            "BetaRawMessageDeltaEvent": "...models",
            "BetaRawMessageStartEvent": "...models",
            "BetaRawMessageStopEvent": "...models",
            "BetaRawMessageStreamEvent": "...models",
            "BetaRedactedThinkingBlock": "...models",
            "BetaRedactedThinkingBlockParam": "...params",
            "BetaRefusalStopDetails": "...models",
            "BetaRequestDocumentBlockParam": "...params",
            "BetaRequestMCPServerToolConfigurationParam": "...params",
            "BetaRequestMCPServerURLDefinitionParam": "...params",
            "BetaRequestMCPToolResultBlockParam": "...params",
            "BetaRequestTooLargeError": "...models",
            "BetaSearchResultBlockParam": "...params",
            "BetaServerToolCaller": "...models",
            "BetaServerToolCaller20260120": "...models",
            "BetaServerToolCaller20260120Param": "...params",
            "BetaServerToolCallerParam": "...params",
            "BetaServerToolUsage": "...models",
            "BetaServerToolUseBlock": "...models",
            "BetaServerToolUseBlockCaller": "...models",
            "BetaServerToolUseBlockCallerParam": "...params",
            "BetaServerToolUseBlockParam": "...params",
            "BetaSignatureDelta": "...models",
            "BetaSkill": "...models",
            "BetaSkillParams": "...params",
            "BetaSpeed": "...models",
            "BetaSpeedParam": "...params",
            "BetaStopReason": "...models",
            "BetaTextBlock": "...models",
            "BetaTextBlockParam": "...params",
            "BetaTextCitation": "...models",
            "BetaTextCitationParam": "...params",
            "BetaTextDelta": "...models",
            "BetaTextEditorCodeExecutionCreateResultBlock": "...models",
            "BetaTextEditorCodeExecutionCreateResultBlockParam": "...params",
            "BetaTextEditorCodeExecutionStrReplaceResultBlock": "...models",
            "BetaTextEditorCodeExecutionStrReplaceResultBlockParam": "...params",
            "BetaTextEditorCodeExecutionToolResultBlock": "...models",
            "BetaTextEditorCodeExecutionToolResultBlockContent": "...models",
            "BetaTextEditorCodeExecutionToolResultBlockContentParam": "...params",
            "BetaTextEditorCodeExecutionToolResultBlockParam": "...params",
            "BetaTextEditorCodeExecutionToolResultError": "...models",
            "BetaTextEditorCodeExecutionToolResultErrorCode": "...models",
            "BetaTextEditorCodeExecutionToolResultErrorCodeParam": "...params",
            "BetaTextEditorCodeExecutionToolResultErrorParam": "...params",
            "BetaTextEditorCodeExecutionViewResultBlock": "...models",
            "BetaTextEditorCodeExecutionViewResultBlockParam": "...params",
            "BetaThinkingBlock": "...models",
            "BetaThinkingBlockParam": "...params",
            "BetaThinkingCapability": "...models",
            "BetaThinkingConfigAdaptiveParam": "...params",
            "BetaThinkingConfigDisabledParam": "...params",
            "BetaThinkingConfigEnabledParam": "...params",
            "BetaThinkingConfigParam": "...params",
            "BetaThinkingDelta": "...models",
            "BetaThinkingDisplayModeParam": "...params",
            "BetaThinkingTurnsParam": "...params",
            "BetaThinkingTypes": "...models",
            "BetaTimestamp": "...models",
            "BetaTimestampParam": "...params",
            "BetaTokenTaskBudgetParam": "...params",
            "BetaToolBash20241022Param": "...params",
            "BetaToolBash20250124Param": "...params",
            "BetaToolChoiceAnyParam": "...params",
            "BetaToolChoiceAutoParam": "...params",
            "BetaToolChoiceNoneParam": "...params",
            "BetaToolChoiceParam": "...params",
            "BetaToolChoiceToolParam": "...params",
            "BetaToolComputerUse20241022Param": "...params",
            "BetaToolComputerUse20250124Param": "...params",
            "BetaToolComputerUse20251124Param": "...params",
            "BetaToolParam": "...params",
            "BetaToolReferenceBlock": "...models",
            "BetaToolReferenceBlockParam": "...params",
            "BetaToolResultBlockContentItemParam": "...params",
            "BetaToolResultBlockParam": "...params",
            "BetaToolSearchToolBm25_20251119Param": "...params",
            "BetaToolSearchToolRegex20251119Param": "...params",
            "BetaToolSearchToolResultBlock": "...models",
            "BetaToolSearchToolResultBlockContent": "...models",
            "BetaToolSearchToolResultBlockContentParam": "...params",
            "BetaToolSearchToolResultBlockParam": "...params",
            "BetaToolSearchToolResultError": "...models",
            "BetaToolSearchToolResultErrorCode": "...models",
            "BetaToolSearchToolResultErrorCodeParam": "...params",
            "BetaToolSearchToolResultErrorParam": "...params",
            "BetaToolSearchToolSearchResultBlock": "...models",
            "BetaToolSearchToolSearchResultBlockParam": "...params",
            "BetaToolTextEditor20241022Param": "...params",
            "BetaToolTextEditor20250124Param": "...params",
            "BetaToolTextEditor20250429Param": "...params",
            "BetaToolTextEditor20250728Param": "...params",
            "BetaToolUnionParam": "...params",
            "BetaToolUseBlock": "...models",
            "BetaToolUseBlockCaller": "...models",
            "BetaToolUseBlockCallerParam": "...params",
            "BetaToolUseBlockParam": "...params",
            "BetaToolUsesKeepParam": "...params",
            "BetaToolUsesTriggerParam": "...params",
            "BetaURLImageSourceParam": "...params",
            "BetaURLPDFSourceParam": "...params",
            "BetaUnrestrictedNetwork": "...models",
            "BetaUnrestrictedNetworkParam": "...params",
            "BetaUsage": "...models",
            "BetaUserLocationParam": "...params",
            "BetaUserProfile": "...models",
            "BetaUserProfileEnrollmentURL": "...models",
            "BetaUserProfileListOrderParam": "...params",
            "BetaUserProfileRelationship": "...models",
            "BetaUserProfileRelationshipParam": "...params",
            "BetaUserProfileTrustGrant": "...models",
            "BetaWebFetchBlock": "...models",
            "BetaWebFetchBlockParam": "...params",
            "BetaWebFetchTool20250910Param": "...params",
            "BetaWebFetchTool20260209Param": "...params",
            "BetaWebFetchTool20260309Param": "...params",
            "BetaWebFetchToolResultBlock": "...models",
            "BetaWebFetchToolResultBlockCaller": "...models",
            "BetaWebFetchToolResultBlockCallerParam": "...params",
            "BetaWebFetchToolResultBlockContent": "...models",
            "BetaWebFetchToolResultBlockContentParam": "...params",
            "BetaWebFetchToolResultBlockParam": "...params",
            "BetaWebFetchToolResultErrorBlock": "...models",
            "BetaWebFetchToolResultErrorBlockParam": "...params",
            "BetaWebFetchToolResultErrorCode": "...models",
            "BetaWebSearchResultBlock": "...models",
            "BetaWebSearchResultBlockParam": "...params",
            "BetaWebSearchTool20250305Param": "...params",
            "BetaWebSearchTool20260209Param": "...params",
            "BetaWebSearchToolRequestErrorParam": "...params",
            "BetaWebSearchToolResultBlock": "...models",
            "BetaWebSearchToolResultBlockCaller": "...models",
            "BetaWebSearchToolResultBlockCallerParam": "...params",
            "BetaWebSearchToolResultBlockContent": "...models",
            "BetaWebSearchToolResultBlockParam": "...params",
            "BetaWebSearchToolResultBlockParamContentParam": "...params",
            "BetaWebSearchToolResultError": "...models",
            "BetaWebSearchToolResultErrorCode": "...models",
            "BetaWebhookEventData": "...models",
            "BetaWebhookSessionArchivedEventData": "...models",
            "BetaWebhookSessionCreatedEventData": "...models",
            "BetaWebhookSessionDeletedEventData": "...models",
            "BetaWebhookSessionIdledEventData": "...models",
            "BetaWebhookSessionOutcomeEvaluationEndedEventData": "...models",
            "BetaWebhookSessionPendingEventData": "...models",
            "BetaWebhookSessionRequiresActionEventData": "...models",
            "BetaWebhookSessionRunningEventData": "...models",
            "BetaWebhookSessionStatusIdledEventData": "...models",
            "BetaWebhookSessionStatusRescheduledEventData": "...models",
            "BetaWebhookSessionStatusRunStartedEventData": "...models",
            "BetaWebhookSessionStatusTerminatedEventData": "...models",
            "BetaWebhookSessionThreadCreatedEventData": "...models",
            "BetaWebhookSessionThreadIdledEventData": "...models",
            "BetaWebhookSessionThreadTerminatedEventData": "...models",
            "BetaWebhookVaultArchivedEventData": "...models",
            "BetaWebhookVaultCreatedEventData": "...models",
            "BetaWebhookVaultCredentialArchivedEventData": "...models",
            "BetaWebhookVaultCredentialCreatedEventData": "...models",
            "BetaWebhookVaultCredentialDeletedEventData": "...models",
            "BetaWebhookVaultCredentialRefreshFailedEventData": "...models",
            "BetaWebhookVaultDeletedEventData": "...models",
            "DeletedFile": "...models",
            "EnvironmentArchiveParams": "...params:BetaEnvironmentsArchiveArguments",
            "EnvironmentCreateParams": "...params",
            "EnvironmentDeleteParams": "...params:BetaEnvironmentsDeleteArguments",
            "EnvironmentListParams": "...params:BetaEnvironmentsListArguments",
            "EnvironmentRetrieveParams": "...params:BetaEnvironmentsRetrieveArguments",
            "EnvironmentUpdateParams": "...params",
            "FileDeleteParams": "...params:BetaFilesDeleteArguments",
            "FileDownloadParams": "...params:BetaFilesDownloadArguments",
            "FileListParams": "...params:BetaFilesListArguments",
            "FileMetadata": "...models",
            "FileRetrieveMetadataParams": "...params:BetaFilesRetrieveMetadataArguments",
            "FileUploadParams": "...params",
            "MemoryStoreArchiveParams": "...params:BetaMemoryStoresArchiveArguments",
            "MemoryStoreCreateParams": "...params",
            "MemoryStoreDeleteParams": "...params:BetaMemoryStoresDeleteArguments",
            "MemoryStoreListParams": "...params:BetaMemoryStoresListArguments",
            "MemoryStoreRetrieveParams": "...params:BetaMemoryStoresRetrieveArguments",
            "MemoryStoreUpdateParams": "...params",
            "MessageCountTokensParams": "...params:BetaMessageCountTokensParams",
            "MessageCreateParams": "...params:BetaMessageCreateParams",
            "ModelListParams": "...params:BetaModelsListArguments",
            "ModelRetrieveParams": "...params:BetaModelsRetrieveArguments",
            "SessionArchiveParams": "...params:BetaSessionsArchiveArguments",
            "SessionCreateParams": "...params",
            "SessionDeleteParams": "...params:BetaSessionsDeleteArguments",
            "SessionListParams": "...params:BetaSessionsListArguments",
            "SessionRetrieveParams": "...params:BetaSessionsRetrieveArguments",
            "SessionUpdateParams": "...params",
            "SkillCreateParams": "...params",
            "SkillCreateResponse": "...models",
            "SkillDeleteParams": "...params:BetaSkillsDeleteArguments",
            "SkillDeleteResponse": "...models",
            "SkillListParams": "...params:BetaSkillsListArguments",
            "SkillListResponse": "...models",
            "SkillRetrieveParams": "...params:BetaSkillsRetrieveArguments",
            "SkillRetrieveResponse": "...models",
            "UnwrapWebhookEvent": "...models",
            "UserProfileCreateEnrollmentUrlParams": "...params:BetaUserProfilesCreateEnrollmentUrlArguments",
            "UserProfileCreateParams": "...params",
            "UserProfileListParams": "...params:BetaUserProfilesListArguments",
            "UserProfileRetrieveParams": "...params:BetaUserProfilesRetrieveArguments",
            "UserProfileUpdateParams": "...params",
            "VaultArchiveParams": "...params:BetaVaultsArchiveArguments",
            "VaultCreateParams": "...params",
            "VaultDeleteParams": "...params:BetaVaultsDeleteArguments",
            "VaultListParams": "...params:BetaVaultsListArguments",
            "VaultRetrieveParams": "...params:BetaVaultsRetrieveArguments",
            "VaultUpdateParams": "...params",
        },
    )

__all__ = [
    "memory_stores",
    "messages",
    "sessions",
    "skills",
    "vaults",
    "AgentArchiveParams",
    "AgentCreateParams",
    "AgentListParams",
    "AgentRetrieveParams",
    "AgentUpdateParams",
    "BetaAPIError",
    "BetaAdvisorMessageIterationUsage",
    "BetaAdvisorRedactedResultBlock",
    "BetaAdvisorRedactedResultBlockParam",
    "BetaAdvisorResultBlock",
    "BetaAdvisorResultBlockParam",
    "BetaAdvisorTool20260301Param",
    "BetaAdvisorToolResultBlock",
    "BetaAdvisorToolResultBlockContent",
    "BetaAdvisorToolResultBlockContentParam",
    "BetaAdvisorToolResultBlockParam",
    "BetaAdvisorToolResultError",
    "BetaAdvisorToolResultErrorCode",
    "BetaAdvisorToolResultErrorCodeParam",
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaAllowedCallerParam",
    "BetaAuthenticationError",
    "BetaBase64ImageSourceParam",
    "BetaBase64PDFBlockParam",
    "BetaBase64PDFSource",
    "BetaBase64PDFSourceParam",
    "BetaBashCodeExecutionOutputBlock",
    "BetaBashCodeExecutionOutputBlockParam",
    "BetaBashCodeExecutionResultBlock",
    "BetaBashCodeExecutionResultBlockParam",
    "BetaBashCodeExecutionToolResultBlock",
    "BetaBashCodeExecutionToolResultBlockContent",
    "BetaBashCodeExecutionToolResultBlockContentParam",
    "BetaBashCodeExecutionToolResultBlockParam",
    "BetaBashCodeExecutionToolResultError",
    "BetaBashCodeExecutionToolResultErrorCode",
    "BetaBashCodeExecutionToolResultErrorCodeParam",
    "BetaBashCodeExecutionToolResultErrorParam",
    "BetaBillingError",
    "BetaCacheControlEphemeralParam",
    "BetaCacheCreation",
    "BetaCapabilitySupport",
    "BetaCitationCharLocation",
    "BetaCitationCharLocationParam",
    "BetaCitationConfig",
    "BetaCitationContentBlockLocation",
    "BetaCitationContentBlockLocationParam",
    "BetaCitationPageLocation",
    "BetaCitationPageLocationParam",
    "BetaCitationSearchResultLocation",
    "BetaCitationSearchResultLocationParam",
    "BetaCitationWebSearchResultLocationParam",
    "BetaCitationsConfigParam",
    "BetaCitationsDelta",
    "BetaCitationsDeltaCitation",
    "BetaCitationsWebSearchResultLocation",
    "BetaClearThinking20251015EditParam",
    "BetaClearThinking20251015EditResponse",
    "BetaClearThinking20251015KeepOption1Param",
    "BetaClearToolUses20250919EditParam",
    "BetaClearToolUses20250919EditResponse",
    "BetaClearToolUses20250919TriggerParam",
    "BetaCloudConfig",
    "BetaCloudConfigNetworking",
    "BetaCloudConfigParams",
    "BetaCloudConfigParamsNetworkingParam",
    "BetaCodeExecutionOutputBlock",
    "BetaCodeExecutionOutputBlockParam",
    "BetaCodeExecutionResultBlock",
    "BetaCodeExecutionResultBlockParam",
    "BetaCodeExecutionTool20250522Param",
    "BetaCodeExecutionTool20250825Param",
    "BetaCodeExecutionTool20260120Param",
    "BetaCodeExecutionToolResultBlock",
    "BetaCodeExecutionToolResultBlockContent",
    "BetaCodeExecutionToolResultBlockParam",
    "BetaCodeExecutionToolResultBlockParamContentParam",
    "BetaCodeExecutionToolResultError",
    "BetaCodeExecutionToolResultErrorCode",
    "BetaCodeExecutionToolResultErrorParam",
    "BetaCompact20260112EditParam",
    "BetaCompactionBlock",
    "BetaCompactionBlockParam",
    "BetaCompactionContentBlockDelta",
    "BetaCompactionIterationUsage",
    "BetaContainer",
    "BetaContainerParams",
    "BetaContainerUploadBlock",
    "BetaContainerUploadBlockParam",
    "BetaContentBlock",
    "BetaContentBlockParam",
    "BetaContentBlockSourceContentParam",
    "BetaContentBlockSourceParam",
    "BetaContentBlockStartEventContentBlock",
    "BetaContextManagementAppliedEditsItem",
    "BetaContextManagementCapability",
    "BetaContextManagementConfigEditsItemParam",
    "BetaContextManagementConfigParam",
    "BetaContextManagementResponse",
    "BetaCountMessageTokensParamsToolsItemParam",
    "BetaCountTokensContextManagementResponse",
    "BetaDeletedMessageBatch",
    "BetaDirectCaller",
    "BetaDirectCallerParam",
    "BetaDocumentBlock",
    "BetaDocumentBlockSource",
    "BetaDocumentBlockSourceParam",
    "BetaEffortCapability",
    "BetaEffortLevelParam",
    "BetaEncryptedCodeExecutionResultBlock",
    "BetaEncryptedCodeExecutionResultBlockParam",
    "BetaEnvironment",
    "BetaEnvironmentDeleteResponse",
    "BetaEnvironmentListResponse",
    "BetaError",
    "BetaErrorResponse",
    "BetaErrorType",
    "BetaFileDocumentSourceParam",
    "BetaFileImageSourceParam",
    "BetaFileListResponse",
    "BetaFileScope",
    "BetaGatewayTimeoutError",
    "BetaImageBlockParam",
    "BetaImageBlockSourceParam",
    "BetaInputJSONDelta",
    "BetaInputSchemaParam",
    "BetaInputTokensClearAtLeastParam",
    "BetaInputTokensTriggerParam",
    "BetaInvalidRequestError",
    "BetaIterationsUsage",
    "BetaIterationsUsageItem",
    "BetaJSONOutputFormatParam",
    "BetaJsonValueParam",
    "BetaLimitedNetwork",
    "BetaLimitedNetworkParams",
    "BetaListResponseMessageBatch",
    "BetaListResponseModelInfo",
    "BetaListSkillVersionsResponse",
    "BetaListSkillsResponse",
    "BetaListUserProfilesResponse",
    "BetaMCPToolConfigParam",
    "BetaMCPToolDefaultConfigParam",
    "BetaMCPToolResultBlock",
    "BetaMCPToolUseBlock",
    "BetaMCPToolUseBlockParam",
    "BetaMCPToolsetParam",
    "BetaManagedAgentsAPIActor",
    "BetaManagedAgentsActor",
    "BetaManagedAgentsAddSessionResource",
    "BetaManagedAgentsAgent",
    "BetaManagedAgentsAgentCustomToolUseEvent",
    "BetaManagedAgentsAgentEvaluatedPermission",
    "BetaManagedAgentsAgentMCPToolResultEvent",
    "BetaManagedAgentsAgentMCPToolUseEvent",
    "BetaManagedAgentsAgentMessageEvent",
    "BetaManagedAgentsAgentParams",
    "BetaManagedAgentsAgentReference",
    "BetaManagedAgentsAgentThinkingEvent",
    "BetaManagedAgentsAgentThreadContextCompactedEvent",
    "BetaManagedAgentsAgentThreadMessageReceivedEvent",
    "BetaManagedAgentsAgentThreadMessageSentEvent",
    "BetaManagedAgentsAgentTool",
    "BetaManagedAgentsAgentToolConfig",
    "BetaManagedAgentsAgentToolConfigParams",
    "BetaManagedAgentsAgentToolName",
    "BetaManagedAgentsAgentToolNameParam",
    "BetaManagedAgentsAgentToolParams",
    "BetaManagedAgentsAgentToolResultEvent",
    "BetaManagedAgentsAgentToolUseEvent",
    "BetaManagedAgentsAgentToolset20260401",
    "BetaManagedAgentsAgentToolset20260401Params",
    "BetaManagedAgentsAgentToolsetDefaultConfig",
    "BetaManagedAgentsAgentToolsetDefaultConfigParams",
    "BetaManagedAgentsAgentUnionParams",
    "BetaManagedAgentsAlwaysAllowPolicy",
    "BetaManagedAgentsAlwaysAllowPolicyParam",
    "BetaManagedAgentsAlwaysAskPolicy",
    "BetaManagedAgentsAlwaysAskPolicyParam",
    "BetaManagedAgentsAnthropicSkill",
    "BetaManagedAgentsAnthropicSkillParams",
    "BetaManagedAgentsArchiveMemoryStoreResponse",
    "BetaManagedAgentsBase64DocumentSource",
    "BetaManagedAgentsBase64DocumentSourceParam",
    "BetaManagedAgentsBase64ImageSource",
    "BetaManagedAgentsBase64ImageSourceParam",
    "BetaManagedAgentsBillingError",
    "BetaManagedAgentsBranchCheckout",
    "BetaManagedAgentsBranchCheckoutParam",
    "BetaManagedAgentsCacheCreationUsage",
    "BetaManagedAgentsCommitCheckout",
    "BetaManagedAgentsCommitCheckoutParam",
    "BetaManagedAgentsConflictError",
    "BetaManagedAgentsCreateMemoryStoreResponse",
    "BetaManagedAgentsCredential",
    "BetaManagedAgentsCredentialAuth",
    "BetaManagedAgentsCredentialCreateAuthParam",
    "BetaManagedAgentsCredentialRefreshStatus",
    "BetaManagedAgentsCredentialUpdateAuthParam",
    "BetaManagedAgentsCredentialValidation",
    "BetaManagedAgentsCredentialValidationStatus",
    "BetaManagedAgentsCustomSkill",
    "BetaManagedAgentsCustomSkillParams",
    "BetaManagedAgentsCustomTool",
    "BetaManagedAgentsCustomToolInputSchema",
    "BetaManagedAgentsCustomToolInputSchemaParam",
    "BetaManagedAgentsCustomToolParams",
    "BetaManagedAgentsDeleteMemoryStoreResponse",
    "BetaManagedAgentsDeleteSessionResource",
    "BetaManagedAgentsDeletedCredential",
    "BetaManagedAgentsDeletedMemory",
    "BetaManagedAgentsDeletedMemoryStore",
    "BetaManagedAgentsDeletedSession",
    "BetaManagedAgentsDeletedVault",
    "BetaManagedAgentsDocumentBlock",
    "BetaManagedAgentsDocumentBlockParam",
    "BetaManagedAgentsDocumentSource",
    "BetaManagedAgentsDocumentSourceParam",
    "BetaManagedAgentsError",
    "BetaManagedAgentsErrorResponse",
    "BetaManagedAgentsEventParams",
    "BetaManagedAgentsFileDocumentSource",
    "BetaManagedAgentsFileDocumentSourceParam",
    "BetaManagedAgentsFileImageSource",
    "BetaManagedAgentsFileImageSourceParam",
    "BetaManagedAgentsFileResource",
    "BetaManagedAgentsFileResourceParams",
    "BetaManagedAgentsFileRubric",
    "BetaManagedAgentsFileRubricParams",
    "BetaManagedAgentsGetMemoryStoreResponse",
    "BetaManagedAgentsGitHubRepositoryResource",
    "BetaManagedAgentsGitHubRepositoryResourceParams",
    "BetaManagedAgentsImageBlock",
    "BetaManagedAgentsImageBlockParam",
    "BetaManagedAgentsImageSource",
    "BetaManagedAgentsImageSourceParam",
    "BetaManagedAgentsInputEvent",
    "BetaManagedAgentsListAgentVersions",
    "BetaManagedAgentsListAgents",
    "BetaManagedAgentsListCredentialsResponse",
    "BetaManagedAgentsListMemoriesResult",
    "BetaManagedAgentsListMemoryStoresResponse",
    "BetaManagedAgentsListMemoryVersionsResult",
    "BetaManagedAgentsListOrderParam",
    "BetaManagedAgentsListSessionEvents",
    "BetaManagedAgentsListSessionResources",
    "BetaManagedAgentsListSessionThreadEvents",
    "BetaManagedAgentsListSessionThreads",
    "BetaManagedAgentsListSessions",
    "BetaManagedAgentsListVaultsResponse",
    "BetaManagedAgentsMCPAuthenticationFailedError",
    "BetaManagedAgentsMCPConnectionFailedError",
    "BetaManagedAgentsMCPOAuthAuthResponse",
    "BetaManagedAgentsMCPOAuthCreateParams",
    "BetaManagedAgentsMCPOAuthRefreshParams",
    "BetaManagedAgentsMCPOAuthRefreshResponse",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams",
    "BetaManagedAgentsMCPOAuthUpdateParams",
    "BetaManagedAgentsMCPProbe",
    "BetaManagedAgentsMCPServer",
    "BetaManagedAgentsMCPServerParams",
    "BetaManagedAgentsMCPServerURLDefinition",
    "BetaManagedAgentsMCPToolConfig",
    "BetaManagedAgentsMCPToolConfigParams",
    "BetaManagedAgentsMCPToolset",
    "BetaManagedAgentsMCPToolsetDefaultConfig",
    "BetaManagedAgentsMCPToolsetDefaultConfigParams",
    "BetaManagedAgentsMCPToolsetParams",
    "BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam",
    "BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth",
    "BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam",
    "BetaManagedAgentsMemory",
    "BetaManagedAgentsMemoryListItem",
    "BetaManagedAgentsMemoryPathConflictError",
    "BetaManagedAgentsMemoryPreconditionFailedError",
    "BetaManagedAgentsMemoryPrefix",
    "BetaManagedAgentsMemoryStore",
    "BetaManagedAgentsMemoryStoreResource",
    "BetaManagedAgentsMemoryStoreResourceParam",
    "BetaManagedAgentsMemoryVersion",
    "BetaManagedAgentsMemoryVersionOperation",
    "BetaManagedAgentsMemoryVersionOperationParam",
    "BetaManagedAgentsMemoryView",
    "BetaManagedAgentsModel",
    "BetaManagedAgentsModelConfig",
    "BetaManagedAgentsModelConfigParams",
    "BetaManagedAgentsModelOverloadedError",
    "BetaManagedAgentsModelParam",
    "BetaManagedAgentsModelParams",
    "BetaManagedAgentsModelRateLimitedError",
    "BetaManagedAgentsModelRequestFailedError",
    "BetaManagedAgentsMountMode",
    "BetaManagedAgentsMountModeParam",
    "BetaManagedAgentsMultiagent",
    "BetaManagedAgentsMultiagentParams",
    "BetaManagedAgentsMultiagentRosterEntryParams",
    "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param",
    "BetaManagedAgentsMultiagentSelfParams",
    "BetaManagedAgentsMultiagentUnion",
    "BetaManagedAgentsMultiagentUnionParams",
    "BetaManagedAgentsOutcomeEvaluationResource",
    "BetaManagedAgentsPermissionPolicy",
    "BetaManagedAgentsPermissionPolicyParam",
    "BetaManagedAgentsPlainTextDocumentSource",
    "BetaManagedAgentsPlainTextDocumentSourceParam",
    "BetaManagedAgentsPreconditionParam",
    "BetaManagedAgentsPreconditionUnionParam",
    "BetaManagedAgentsRefreshHTTPResponse",
    "BetaManagedAgentsRefreshObject",
    "BetaManagedAgentsRepositoryCheckout",
    "BetaManagedAgentsRepositoryCheckoutParam",
    "BetaManagedAgentsRetryStatus",
    "BetaManagedAgentsRetryStatusExhausted",
    "BetaManagedAgentsRetryStatusRetrying",
    "BetaManagedAgentsRetryStatusTerminal",
    "BetaManagedAgentsRubric",
    "BetaManagedAgentsRubricParams",
    "BetaManagedAgentsSendSessionEvents",
    "BetaManagedAgentsSession",
    "BetaManagedAgentsSessionActor",
    "BetaManagedAgentsSessionAgent",
    "BetaManagedAgentsSessionDeletedEvent",
    "BetaManagedAgentsSessionEndTurn",
    "BetaManagedAgentsSessionErrorEvent",
    "BetaManagedAgentsSessionErrorEventError",
    "BetaManagedAgentsSessionEvent",
    "BetaManagedAgentsSessionMultiagent",
    "BetaManagedAgentsSessionMultiagentCoordinator",
    "BetaManagedAgentsSessionRequiresAction",
    "BetaManagedAgentsSessionResource",
    "BetaManagedAgentsSessionResourceParams",
    "BetaManagedAgentsSessionRetriesExhausted",
    "BetaManagedAgentsSessionStats",
    "BetaManagedAgentsSessionStatus",
    "BetaManagedAgentsSessionStatusIdleEvent",
    "BetaManagedAgentsSessionStatusIdleEventStopReason",
    "BetaManagedAgentsSessionStatusParam",
    "BetaManagedAgentsSessionStatusRescheduledEvent",
    "BetaManagedAgentsSessionStatusRunningEvent",
    "BetaManagedAgentsSessionStatusTerminatedEvent",
    "BetaManagedAgentsSessionThread",
    "BetaManagedAgentsSessionThreadAgent",
    "BetaManagedAgentsSessionThreadCreatedEvent",
    "BetaManagedAgentsSessionThreadStats",
    "BetaManagedAgentsSessionThreadStatus",
    "BetaManagedAgentsSessionThreadStatusIdleEvent",
    "BetaManagedAgentsSessionThreadStatusIdleEventStopReason",
    "BetaManagedAgentsSessionThreadStatusRescheduledEvent",
    "BetaManagedAgentsSessionThreadStatusRunningEvent",
    "BetaManagedAgentsSessionThreadStatusTerminatedEvent",
    "BetaManagedAgentsSessionThreadUsage",
    "BetaManagedAgentsSessionUsage",
    "BetaManagedAgentsSkill",
    "BetaManagedAgentsSkillParams",
    "BetaManagedAgentsSpanModelRequestEndEvent",
    "BetaManagedAgentsSpanModelRequestStartEvent",
    "BetaManagedAgentsSpanModelUsage",
    "BetaManagedAgentsSpanOutcomeEvaluationEndEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent",
    "BetaManagedAgentsSpanOutcomeEvaluationStartEvent",
    "BetaManagedAgentsSpeed",
    "BetaManagedAgentsSpeedParam",
    "BetaManagedAgentsStaticBearerAuthResponse",
    "BetaManagedAgentsStaticBearerCreateParams",
    "BetaManagedAgentsStaticBearerUpdateParams",
    "BetaManagedAgentsStreamSessionEvents",
    "BetaManagedAgentsStreamSessionThreadEvents",
    "BetaManagedAgentsStruct",
    "BetaManagedAgentsStructParam",
    "BetaManagedAgentsTextBlock",
    "BetaManagedAgentsTextBlockParam",
    "BetaManagedAgentsTextRubric",
    "BetaManagedAgentsTextRubricParams",
    "BetaManagedAgentsTokenEndpointAuthBasicParam",
    "BetaManagedAgentsTokenEndpointAuthBasicResponse",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
    "BetaManagedAgentsTokenEndpointAuthNoneParam",
    "BetaManagedAgentsTokenEndpointAuthNoneResponse",
    "BetaManagedAgentsTokenEndpointAuthPostParam",
    "BetaManagedAgentsTokenEndpointAuthPostResponse",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
    "BetaManagedAgentsToolResultContentBlock",
    "BetaManagedAgentsToolResultContentBlockParam",
    "BetaManagedAgentsURLDocumentSource",
    "BetaManagedAgentsURLDocumentSourceParam",
    "BetaManagedAgentsURLImageSource",
    "BetaManagedAgentsURLImageSourceParam",
    "BetaManagedAgentsURLMCPServerParams",
    "BetaManagedAgentsUnknownError",
    "BetaManagedAgentsUpdateMemoryStoreResponse",
    "BetaManagedAgentsUserActor",
    "BetaManagedAgentsUserContentBlock",
    "BetaManagedAgentsUserContentBlockParam",
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
    "BetaManagedAgentsUserToolConfirmationResult",
    "BetaManagedAgentsUserToolConfirmationResultParam",
    "BetaManagedAgentsVault",
    "BetaMemoryTool20250818Command",
    "BetaMemoryTool20250818CreateCommand",
    "BetaMemoryTool20250818DeleteCommand",
    "BetaMemoryTool20250818InsertCommand",
    "BetaMemoryTool20250818Param",
    "BetaMemoryTool20250818RenameCommand",
    "BetaMemoryTool20250818StrReplaceCommand",
    "BetaMemoryTool20250818ViewCommand",
    "BetaMessage",
    "BetaMessageBatch",
    "BetaMessageBatchCanceledResult",
    "BetaMessageBatchCreateParams",
    "BetaMessageBatchErroredResult",
    "BetaMessageBatchExpiredResult",
    "BetaMessageBatchIndividualRequestParams",
    "BetaMessageBatchIndividualResponse",
    "BetaMessageBatchRequestCounts",
    "BetaMessageBatchResult",
    "BetaMessageBatchSucceededResult",
    "BetaMessageCountTokensParams",
    "BetaMessageCreateParams",
    "BetaMessageDelta",
    "BetaMessageDeltaUsage",
    "BetaMessageIterationUsage",
    "BetaMessageParam",
    "BetaMessageTokensCount",
    "BetaMetadataParam",
    "BetaModelCapabilities",
    "BetaModelInfo",
    "BetaNotFoundError",
    "BetaOutputConfigParam",
    "BetaOverloadedError",
    "BetaPackages",
    "BetaPackagesParams",
    "BetaPermissionError",
    "BetaPlainTextSource",
    "BetaPlainTextSourceParam",
    "BetaRateLimitError",
    "BetaRawContentBlockDelta",
    "BetaRawContentBlockDeltaEvent",
    "BetaRawContentBlockStartEvent",
    "BetaRawContentBlockStopEvent",
    "BetaRawMessageDeltaEvent",
    "BetaRawMessageStartEvent",
    "BetaRawMessageStopEvent",
    "BetaRawMessageStreamEvent",
    "BetaRedactedThinkingBlock",
    "BetaRedactedThinkingBlockParam",
    "BetaRefusalStopDetails",
    "BetaRequestDocumentBlockParam",
    "BetaRequestMCPServerToolConfigurationParam",
    "BetaRequestMCPServerURLDefinitionParam",
    "BetaRequestMCPToolResultBlockParam",
    "BetaRequestTooLargeError",
    "BetaSearchResultBlockParam",
    "BetaServerToolCaller",
    "BetaServerToolCaller20260120",
    "BetaServerToolCaller20260120Param",
    "BetaServerToolCallerParam",
    "BetaServerToolUsage",
    "BetaServerToolUseBlock",
    "BetaServerToolUseBlockCaller",
    "BetaServerToolUseBlockCallerParam",
    "BetaServerToolUseBlockParam",
    "BetaSignatureDelta",
    "BetaSkill",
    "BetaSkillParams",
    "BetaSpeed",
    "BetaSpeedParam",
    "BetaStopReason",
    "BetaTextBlock",
    "BetaTextBlockParam",
    "BetaTextCitation",
    "BetaTextCitationParam",
    "BetaTextDelta",
    "BetaTextEditorCodeExecutionCreateResultBlock",
    "BetaTextEditorCodeExecutionCreateResultBlockParam",
    "BetaTextEditorCodeExecutionStrReplaceResultBlock",
    "BetaTextEditorCodeExecutionStrReplaceResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultBlock",
    "BetaTextEditorCodeExecutionToolResultBlockContent",
    "BetaTextEditorCodeExecutionToolResultBlockContentParam",
    "BetaTextEditorCodeExecutionToolResultBlockParam",
    "BetaTextEditorCodeExecutionToolResultError",
    "BetaTextEditorCodeExecutionToolResultErrorCode",
    "BetaTextEditorCodeExecutionToolResultErrorCodeParam",
    "BetaTextEditorCodeExecutionToolResultErrorParam",
    "BetaTextEditorCodeExecutionViewResultBlock",
    "BetaTextEditorCodeExecutionViewResultBlockParam",
    "BetaThinkingBlock",
    "BetaThinkingBlockParam",
    "BetaThinkingCapability",
    "BetaThinkingConfigAdaptiveParam",
    "BetaThinkingConfigDisabledParam",
    "BetaThinkingConfigEnabledParam",
    "BetaThinkingConfigParam",
    "BetaThinkingDelta",
    "BetaThinkingDisplayModeParam",
    "BetaThinkingTurnsParam",
    "BetaThinkingTypes",
    "BetaTimestamp",
    "BetaTimestampParam",
    "BetaTokenTaskBudgetParam",
    "BetaToolBash20241022Param",
    "BetaToolBash20250124Param",
    "BetaToolChoiceAnyParam",
    "BetaToolChoiceAutoParam",
    "BetaToolChoiceNoneParam",
    "BetaToolChoiceParam",
    "BetaToolChoiceToolParam",
    "BetaToolComputerUse20241022Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolComputerUse20251124Param",
    "BetaToolParam",
    "BetaToolReferenceBlock",
    "BetaToolReferenceBlockParam",
    "BetaToolResultBlockContentItemParam",
    "BetaToolResultBlockParam",
    "BetaToolSearchToolBm25_20251119Param",
    "BetaToolSearchToolRegex20251119Param",
    "BetaToolSearchToolResultBlock",
    "BetaToolSearchToolResultBlockContent",
    "BetaToolSearchToolResultBlockContentParam",
    "BetaToolSearchToolResultBlockParam",
    "BetaToolSearchToolResultError",
    "BetaToolSearchToolResultErrorCode",
    "BetaToolSearchToolResultErrorCodeParam",
    "BetaToolSearchToolResultErrorParam",
    "BetaToolSearchToolSearchResultBlock",
    "BetaToolSearchToolSearchResultBlockParam",
    "BetaToolTextEditor20241022Param",
    "BetaToolTextEditor20250124Param",
    "BetaToolTextEditor20250429Param",
    "BetaToolTextEditor20250728Param",
    "BetaToolUnionParam",
    "BetaToolUseBlock",
    "BetaToolUseBlockCaller",
    "BetaToolUseBlockCallerParam",
    "BetaToolUseBlockParam",
    "BetaToolUsesKeepParam",
    "BetaToolUsesTriggerParam",
    "BetaURLImageSourceParam",
    "BetaURLPDFSourceParam",
    "BetaUnrestrictedNetwork",
    "BetaUnrestrictedNetworkParam",
    "BetaUsage",
    "BetaUserLocationParam",
    "BetaUserProfile",
    "BetaUserProfileEnrollmentURL",
    "BetaUserProfileListOrderParam",
    "BetaUserProfileRelationship",
    "BetaUserProfileRelationshipParam",
    "BetaUserProfileTrustGrant",
    "BetaWebFetchBlock",
    "BetaWebFetchBlockParam",
    "BetaWebFetchTool20250910Param",
    "BetaWebFetchTool20260209Param",
    "BetaWebFetchTool20260309Param",
    "BetaWebFetchToolResultBlock",
    "BetaWebFetchToolResultBlockCaller",
    "BetaWebFetchToolResultBlockCallerParam",
    "BetaWebFetchToolResultBlockContent",
    "BetaWebFetchToolResultBlockContentParam",
    "BetaWebFetchToolResultBlockParam",
    "BetaWebFetchToolResultErrorBlock",
    "BetaWebFetchToolResultErrorBlockParam",
    "BetaWebFetchToolResultErrorCode",
    "BetaWebSearchResultBlock",
    "BetaWebSearchResultBlockParam",
    "BetaWebSearchTool20250305Param",
    "BetaWebSearchTool20260209Param",
    "BetaWebSearchToolRequestErrorParam",
    "BetaWebSearchToolResultBlock",
    "BetaWebSearchToolResultBlockCaller",
    "BetaWebSearchToolResultBlockCallerParam",
    "BetaWebSearchToolResultBlockContent",
    "BetaWebSearchToolResultBlockParam",
    "BetaWebSearchToolResultBlockParamContentParam",
    "BetaWebSearchToolResultError",
    "BetaWebSearchToolResultErrorCode",
    "BetaWebhookEventData",
    "BetaWebhookSessionArchivedEventData",
    "BetaWebhookSessionCreatedEventData",
    "BetaWebhookSessionDeletedEventData",
    "BetaWebhookSessionIdledEventData",
    "BetaWebhookSessionOutcomeEvaluationEndedEventData",
    "BetaWebhookSessionPendingEventData",
    "BetaWebhookSessionRequiresActionEventData",
    "BetaWebhookSessionRunningEventData",
    "BetaWebhookSessionStatusIdledEventData",
    "BetaWebhookSessionStatusRescheduledEventData",
    "BetaWebhookSessionStatusRunStartedEventData",
    "BetaWebhookSessionStatusTerminatedEventData",
    "BetaWebhookSessionThreadCreatedEventData",
    "BetaWebhookSessionThreadIdledEventData",
    "BetaWebhookSessionThreadTerminatedEventData",
    "BetaWebhookVaultArchivedEventData",
    "BetaWebhookVaultCreatedEventData",
    "BetaWebhookVaultCredentialArchivedEventData",
    "BetaWebhookVaultCredentialCreatedEventData",
    "BetaWebhookVaultCredentialDeletedEventData",
    "BetaWebhookVaultCredentialRefreshFailedEventData",
    "BetaWebhookVaultDeletedEventData",
    "DeletedFile",
    "EnvironmentArchiveParams",
    "EnvironmentCreateParams",
    "EnvironmentDeleteParams",
    "EnvironmentListParams",
    "EnvironmentRetrieveParams",
    "EnvironmentUpdateParams",
    "FileDeleteParams",
    "FileDownloadParams",
    "FileListParams",
    "FileMetadata",
    "FileRetrieveMetadataParams",
    "FileUploadParams",
    "MemoryStoreArchiveParams",
    "MemoryStoreCreateParams",
    "MemoryStoreDeleteParams",
    "MemoryStoreListParams",
    "MemoryStoreRetrieveParams",
    "MemoryStoreUpdateParams",
    "MessageCountTokensParams",
    "MessageCreateParams",
    "ModelListParams",
    "ModelRetrieveParams",
    "SessionArchiveParams",
    "SessionCreateParams",
    "SessionDeleteParams",
    "SessionListParams",
    "SessionRetrieveParams",
    "SessionUpdateParams",
    "SkillCreateParams",
    "SkillCreateResponse",
    "SkillDeleteParams",
    "SkillDeleteResponse",
    "SkillListParams",
    "SkillListResponse",
    "SkillRetrieveParams",
    "SkillRetrieveResponse",
    "UnwrapWebhookEvent",
    "UserProfileCreateEnrollmentUrlParams",
    "UserProfileCreateParams",
    "UserProfileListParams",
    "UserProfileRetrieveParams",
    "UserProfileUpdateParams",
    "VaultArchiveParams",
    "VaultCreateParams",
    "VaultDeleteParams",
    "VaultListParams",
    "VaultRetrieveParams",
    "VaultUpdateParams",
]

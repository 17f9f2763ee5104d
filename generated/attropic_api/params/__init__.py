# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Types of arguments, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import table as _table

if TYPE_CHECKING:
    from .types import AgentCreateParams as AgentCreateParams
    from .types import AgentUpdateParams as AgentUpdateParams
    from .types import AllowedCallerParam as AllowedCallerParam
    from .types import AnthropicBetaParam as AnthropicBetaParam
    from .types import Base64ImageSourceParam as Base64ImageSourceParam
    from .types import Base64PDFSourceParam as Base64PDFSourceParam
    from .types import BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam
    from .types import BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam
    from .types import (
        BashCodeExecutionToolResultBlockContentParam as BashCodeExecutionToolResultBlockContentParam,
    )
    from .types import BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam
    from .types import BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode
    from .types import BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam
    from .types import BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam
    from .types import BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam
    from .types import BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param
    from .types import BetaAdvisorToolResultBlockContentParam as BetaAdvisorToolResultBlockContentParam
    from .types import BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam
    from .types import BetaAdvisorToolResultErrorCodeParam as BetaAdvisorToolResultErrorCodeParam
    from .types import BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam
    from .types import BetaAgentsArchiveArguments as BetaAgentsArchiveArguments
    from .types import BetaAgentsCreateArguments as BetaAgentsCreateArguments
    from .types import BetaAgentsListArguments as BetaAgentsListArguments
    from .types import BetaAgentsRetrieveArguments as BetaAgentsRetrieveArguments
    from .types import BetaAgentsUpdateArguments as BetaAgentsUpdateArguments
    from .types import BetaAgentsVersionsListArguments as BetaAgentsVersionsListArguments
    from .types import BetaAllowedCallerParam as BetaAllowedCallerParam
    from .types import BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam
    from .types import BetaBase64ImageSourceParam as BetaBase64ImageSourceParam
    from .types import BetaBase64PDFSourceParam as BetaBase64PDFSourceParam
    from .types import BetaBashCodeExecutionOutputBlockParam as BetaBashCodeExecutionOutputBlockParam
    from .types import BetaBashCodeExecutionResultBlockParam as BetaBashCodeExecutionResultBlockParam
    from .types import (
        BetaBashCodeExecutionToolResultBlockContentParam as BetaBashCodeExecutionToolResultBlockContentParam,
    )
    from .types import BetaBashCodeExecutionToolResultBlockParam as BetaBashCodeExecutionToolResultBlockParam
    from .types import (
        BetaBashCodeExecutionToolResultErrorCodeParam as BetaBashCodeExecutionToolResultErrorCodeParam,
    )
    from .types import BetaBashCodeExecutionToolResultErrorParam as BetaBashCodeExecutionToolResultErrorParam
    from .types import BetaCacheControlEphemeralParam as BetaCacheControlEphemeralParam
    from .types import BetaCitationCharLocationParam as BetaCitationCharLocationParam
    from .types import BetaCitationContentBlockLocationParam as BetaCitationContentBlockLocationParam
    from .types import BetaCitationPageLocationParam as BetaCitationPageLocationParam
    from .types import BetaCitationsConfigParam as BetaCitationsConfigParam
    from .types import BetaCitationSearchResultLocationParam as BetaCitationSearchResultLocationParam
    from .types import BetaCitationWebSearchResultLocationParam as BetaCitationWebSearchResultLocationParam
    from .types import BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam
    from .types import BetaClearThinking20251015KeepOption1Param as BetaClearThinking20251015KeepOption1Param
    from .types import BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam
    from .types import BetaClearToolUses20250919TriggerParam as BetaClearToolUses20250919TriggerParam
    from .types import BetaCloudConfigParams as BetaCloudConfigParams
    from .types import BetaCloudConfigParamsNetworkingParam as BetaCloudConfigParamsNetworkingParam
    from .types import BetaCodeExecutionOutputBlockParam as BetaCodeExecutionOutputBlockParam
    from .types import BetaCodeExecutionResultBlockParam as BetaCodeExecutionResultBlockParam
    from .types import BetaCodeExecutionTool20250522Param as BetaCodeExecutionTool20250522Param
    from .types import BetaCodeExecutionTool20250825Param as BetaCodeExecutionTool20250825Param
    from .types import BetaCodeExecutionTool20260120Param as BetaCodeExecutionTool20260120Param
    from .types import BetaCodeExecutionToolResultBlockParam as BetaCodeExecutionToolResultBlockParam
    from .types import (
        BetaCodeExecutionToolResultBlockParamContentParam as BetaCodeExecutionToolResultBlockParamContentParam,
    )
    from .types import BetaCodeExecutionToolResultErrorCode as BetaCodeExecutionToolResultErrorCode
    from .types import BetaCodeExecutionToolResultErrorParam as BetaCodeExecutionToolResultErrorParam
    from .types import BetaCompact20260112EditParam as BetaCompact20260112EditParam
    from .types import BetaCompactionBlockParam as BetaCompactionBlockParam
    from .types import BetaContainerParams as BetaContainerParams
    from .types import BetaContainerUploadBlockParam as BetaContainerUploadBlockParam
    from .types import BetaContentBlockParam as BetaContentBlockParam
    from .types import BetaContentBlockSourceContentParam as BetaContentBlockSourceContentParam
    from .types import BetaContentBlockSourceParam as BetaContentBlockSourceParam
    from .types import BetaContextManagementConfigEditsItemParam as BetaContextManagementConfigEditsItemParam
    from .types import BetaContextManagementConfigParam as BetaContextManagementConfigParam
    from .types import (
        BetaCountMessageTokensParamsToolsItemParam as BetaCountMessageTokensParamsToolsItemParam,
    )
    from .types import BetaDirectCallerParam as BetaDirectCallerParam
    from .types import BetaDocumentBlockSourceParam as BetaDocumentBlockSourceParam
    from .types import BetaEffortLevelParam as BetaEffortLevelParam
    from .types import (
        BetaEncryptedCodeExecutionResultBlockParam as BetaEncryptedCodeExecutionResultBlockParam,
    )
    from .types import BetaEnvironmentsArchiveArguments as BetaEnvironmentsArchiveArguments
    from .types import BetaEnvironmentsCreateArguments as BetaEnvironmentsCreateArguments
    from .types import BetaEnvironmentsDeleteArguments as BetaEnvironmentsDeleteArguments
    from .types import BetaEnvironmentsListArguments as BetaEnvironmentsListArguments
    from .types import BetaEnvironmentsRetrieveArguments as BetaEnvironmentsRetrieveArguments
    from .types import BetaEnvironmentsUpdateArguments as BetaEnvironmentsUpdateArguments
    from .types import BetaFileDocumentSourceParam as BetaFileDocumentSourceParam
    from .types import BetaFileImageSourceParam as BetaFileImageSourceParam
    from .types import BetaFilesDeleteArguments as BetaFilesDeleteArguments
    from .types import BetaFilesDownloadArguments as BetaFilesDownloadArguments
    from .types import BetaFilesListArguments as BetaFilesListArguments
    from .types import BetaFilesRetrieveMetadataArguments as BetaFilesRetrieveMetadataArguments
    from .types import BetaFilesUploadArguments as BetaFilesUploadArguments
    from .types import BetaImageBlockParam as BetaImageBlockParam
    from .types import BetaImageBlockSourceParam as BetaImageBlockSourceParam
    from .types import BetaInputSchemaParam as BetaInputSchemaParam
    from .types import BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam
    from .types import BetaInputTokensTriggerParam as BetaInputTokensTriggerParam
    from .types import BetaJSONOutputFormatParam as BetaJSONOutputFormatParam
    from .types import BetaJsonValueParam as BetaJsonValueParam
    from .types import BetaLimitedNetworkParams as BetaLimitedNetworkParams
    from .types import BetaManagedAgentsAgentParams as BetaManagedAgentsAgentParams
    from .types import BetaManagedAgentsAgentToolConfigParams as BetaManagedAgentsAgentToolConfigParams
    from .types import BetaManagedAgentsAgentToolNameParam as BetaManagedAgentsAgentToolNameParam
    from .types import BetaManagedAgentsAgentToolParams as BetaManagedAgentsAgentToolParams
    from .types import (
        BetaManagedAgentsAgentToolset20260401Params as BetaManagedAgentsAgentToolset20260401Params,
    )
    from .types import (
        BetaManagedAgentsAgentToolsetDefaultConfigParams as BetaManagedAgentsAgentToolsetDefaultConfigParams,
    )
    from .types import BetaManagedAgentsAgentUnionParams as BetaManagedAgentsAgentUnionParams
    from .types import BetaManagedAgentsAlwaysAllowPolicyParam as BetaManagedAgentsAlwaysAllowPolicyParam
    from .types import BetaManagedAgentsAlwaysAskPolicyParam as BetaManagedAgentsAlwaysAskPolicyParam
    from .types import BetaManagedAgentsAnthropicSkillParams as BetaManagedAgentsAnthropicSkillParams
    from .types import (
        BetaManagedAgentsBase64DocumentSourceParam as BetaManagedAgentsBase64DocumentSourceParam,
    )
    from .types import BetaManagedAgentsBase64ImageSourceParam as BetaManagedAgentsBase64ImageSourceParam
    from .types import BetaManagedAgentsBranchCheckoutParam as BetaManagedAgentsBranchCheckoutParam
    from .types import BetaManagedAgentsCommitCheckoutParam as BetaManagedAgentsCommitCheckoutParam
    from .types import (
        BetaManagedAgentsCredentialCreateAuthParam as BetaManagedAgentsCredentialCreateAuthParam,
    )
    from .types import (
        BetaManagedAgentsCredentialUpdateAuthParam as BetaManagedAgentsCredentialUpdateAuthParam,
    )
    from .types import BetaManagedAgentsCustomSkillParams as BetaManagedAgentsCustomSkillParams
    from .types import (
        BetaManagedAgentsCustomToolInputSchemaParam as BetaManagedAgentsCustomToolInputSchemaParam,
    )
    from .types import BetaManagedAgentsCustomToolParams as BetaManagedAgentsCustomToolParams
    from .types import BetaManagedAgentsDocumentBlockParam as BetaManagedAgentsDocumentBlockParam
    from .types import BetaManagedAgentsDocumentSourceParam as BetaManagedAgentsDocumentSourceParam
    from .types import BetaManagedAgentsEventParams as BetaManagedAgentsEventParams
    from .types import BetaManagedAgentsFileDocumentSourceParam as BetaManagedAgentsFileDocumentSourceParam
    from .types import BetaManagedAgentsFileImageSourceParam as BetaManagedAgentsFileImageSourceParam
    from .types import BetaManagedAgentsFileResourceParams as BetaManagedAgentsFileResourceParams
    from .types import BetaManagedAgentsFileRubricParams as BetaManagedAgentsFileRubricParams
    from .types import (
        BetaManagedAgentsGitHubRepositoryResourceParams as BetaManagedAgentsGitHubRepositoryResourceParams,
    )
    from .types import BetaManagedAgentsImageBlockParam as BetaManagedAgentsImageBlockParam
    from .types import BetaManagedAgentsImageSourceParam as BetaManagedAgentsImageSourceParam
    from .types import BetaManagedAgentsListOrderParam as BetaManagedAgentsListOrderParam
    from .types import BetaManagedAgentsMCPOAuthCreateParams as BetaManagedAgentsMCPOAuthCreateParams
    from .types import BetaManagedAgentsMCPOAuthRefreshParams as BetaManagedAgentsMCPOAuthRefreshParams
    from .types import (
        BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam as BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam,
    )
    from .types import (
        BetaManagedAgentsMCPOAuthRefreshUpdateParams as BetaManagedAgentsMCPOAuthRefreshUpdateParams,
    )
    from .types import (
        BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam as BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam,
    )
    from .types import BetaManagedAgentsMCPOAuthUpdateParams as BetaManagedAgentsMCPOAuthUpdateParams
    from .types import BetaManagedAgentsMCPServerParams as BetaManagedAgentsMCPServerParams
    from .types import BetaManagedAgentsMCPToolConfigParams as BetaManagedAgentsMCPToolConfigParams
    from .types import (
        BetaManagedAgentsMCPToolsetDefaultConfigParams as BetaManagedAgentsMCPToolsetDefaultConfigParams,
    )
    from .types import BetaManagedAgentsMCPToolsetParams as BetaManagedAgentsMCPToolsetParams
    from .types import BetaManagedAgentsMemoryStoreResourceParam as BetaManagedAgentsMemoryStoreResourceParam
    from .types import (
        BetaManagedAgentsMemoryVersionOperationParam as BetaManagedAgentsMemoryVersionOperationParam,
    )
    from .types import BetaManagedAgentsMemoryView as BetaManagedAgentsMemoryView
    from .types import BetaManagedAgentsModelConfigParams as BetaManagedAgentsModelConfigParams
    from .types import BetaManagedAgentsModelParam as BetaManagedAgentsModelParam
    from .types import BetaManagedAgentsModelParams as BetaManagedAgentsModelParams
    from .types import BetaManagedAgentsMountModeParam as BetaManagedAgentsMountModeParam
    from .types import BetaManagedAgentsMultiagentParams as BetaManagedAgentsMultiagentParams
    from .types import (
        BetaManagedAgentsMultiagentRosterEntryParams as BetaManagedAgentsMultiagentRosterEntryParams,
    )
    from .types import (
        BetaManagedAgentsMultiagentRosterEntryParamsOption2Param as BetaManagedAgentsMultiagentRosterEntryParamsOption2Param,
    )
    from .types import BetaManagedAgentsMultiagentSelfParams as BetaManagedAgentsMultiagentSelfParams
    from .types import BetaManagedAgentsMultiagentUnionParams as BetaManagedAgentsMultiagentUnionParams
    from .types import BetaManagedAgentsPermissionPolicyParam as BetaManagedAgentsPermissionPolicyParam
    from .types import (
        BetaManagedAgentsPlainTextDocumentSourceParam as BetaManagedAgentsPlainTextDocumentSourceParam,
    )
    from .types import BetaManagedAgentsPreconditionParam as BetaManagedAgentsPreconditionParam
    from .types import BetaManagedAgentsPreconditionUnionParam as BetaManagedAgentsPreconditionUnionParam
    from .types import BetaManagedAgentsRepositoryCheckoutParam as BetaManagedAgentsRepositoryCheckoutParam
    from .types import BetaManagedAgentsRubricParams as BetaManagedAgentsRubricParams
    from .types import BetaManagedAgentsSessionResourceParams as BetaManagedAgentsSessionResourceParams
    from .types import BetaManagedAgentsSessionStatusParam as BetaManagedAgentsSessionStatusParam
    from .types import BetaManagedAgentsSkillParams as BetaManagedAgentsSkillParams
    from .types import BetaManagedAgentsSpeedParam as BetaManagedAgentsSpeedParam
    from .types import BetaManagedAgentsStaticBearerCreateParams as BetaManagedAgentsStaticBearerCreateParams
    from .types import BetaManagedAgentsStaticBearerUpdateParams as BetaManagedAgentsStaticBearerUpdateParams
    from .types import BetaManagedAgentsStructParam as BetaManagedAgentsStructParam
    from .types import BetaManagedAgentsTextBlockParam as BetaManagedAgentsTextBlockParam
    from .types import BetaManagedAgentsTextRubricParams as BetaManagedAgentsTextRubricParams
    from .types import (
        BetaManagedAgentsTokenEndpointAuthBasicParam as BetaManagedAgentsTokenEndpointAuthBasicParam,
    )
    from .types import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam as BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from .types import (
        BetaManagedAgentsTokenEndpointAuthNoneParam as BetaManagedAgentsTokenEndpointAuthNoneParam,
    )
    from .types import (
        BetaManagedAgentsTokenEndpointAuthPostParam as BetaManagedAgentsTokenEndpointAuthPostParam,
    )
    from .types import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam as BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from .types import (
        BetaManagedAgentsToolResultContentBlockParam as BetaManagedAgentsToolResultContentBlockParam,
    )
    from .types import BetaManagedAgentsURLDocumentSourceParam as BetaManagedAgentsURLDocumentSourceParam
    from .types import BetaManagedAgentsURLImageSourceParam as BetaManagedAgentsURLImageSourceParam
    from .types import BetaManagedAgentsURLMCPServerParams as BetaManagedAgentsURLMCPServerParams
    from .types import BetaManagedAgentsUserContentBlockParam as BetaManagedAgentsUserContentBlockParam
    from .types import (
        BetaManagedAgentsUserCustomToolResultEventParams as BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from .types import (
        BetaManagedAgentsUserDefineOutcomeEventParams as BetaManagedAgentsUserDefineOutcomeEventParams,
    )
    from .types import BetaManagedAgentsUserInterruptEventParams as BetaManagedAgentsUserInterruptEventParams
    from .types import BetaManagedAgentsUserMessageEventParams as BetaManagedAgentsUserMessageEventParams
    from .types import (
        BetaManagedAgentsUserToolConfirmationEventParams as BetaManagedAgentsUserToolConfirmationEventParams,
    )
    from .types import (
        BetaManagedAgentsUserToolConfirmationResultParam as BetaManagedAgentsUserToolConfirmationResultParam,
    )
    from .types import BetaMCPToolConfigParam as BetaMCPToolConfigParam
    from .types import BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam
    from .types import BetaMCPToolsetParam as BetaMCPToolsetParam
    from .types import BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam
    from .types import BetaMemoryStoresArchiveArguments as BetaMemoryStoresArchiveArguments
    from .types import BetaMemoryStoresCreateArguments as BetaMemoryStoresCreateArguments
    from .types import BetaMemoryStoresDeleteArguments as BetaMemoryStoresDeleteArguments
    from .types import BetaMemoryStoresListArguments as BetaMemoryStoresListArguments
    from .types import BetaMemoryStoresMemoriesCreateArguments as BetaMemoryStoresMemoriesCreateArguments
    from .types import BetaMemoryStoresMemoriesDeleteArguments as BetaMemoryStoresMemoriesDeleteArguments
    from .types import BetaMemoryStoresMemoriesListArguments as BetaMemoryStoresMemoriesListArguments
    from .types import BetaMemoryStoresMemoriesRetrieveArguments as BetaMemoryStoresMemoriesRetrieveArguments
    from .types import BetaMemoryStoresMemoriesUpdateArguments as BetaMemoryStoresMemoriesUpdateArguments
    from .types import (
        BetaMemoryStoresMemoryVersionsListArguments as BetaMemoryStoresMemoryVersionsListArguments,
    )
    from .types import (
        BetaMemoryStoresMemoryVersionsRedactArguments as BetaMemoryStoresMemoryVersionsRedactArguments,
    )
    from .types import (
        BetaMemoryStoresMemoryVersionsRetrieveArguments as BetaMemoryStoresMemoryVersionsRetrieveArguments,
    )
    from .types import BetaMemoryStoresRetrieveArguments as BetaMemoryStoresRetrieveArguments
    from .types import BetaMemoryStoresUpdateArguments as BetaMemoryStoresUpdateArguments
    from .types import BetaMemoryTool20250818Param as BetaMemoryTool20250818Param
    from .types import BetaMessageBatchCreateParams as BetaMessageBatchCreateParams
    from .types import BetaMessageBatchIndividualRequestParams as BetaMessageBatchIndividualRequestParams
    from .types import BetaMessageCountTokensParams as BetaMessageCountTokensParams
    from .types import BetaMessageCreateParams as BetaMessageCreateParams
    from .types import BetaMessageParam as BetaMessageParam
    from .types import BetaMessagesBatchesCancelArguments as BetaMessagesBatchesCancelArguments
    from .types import BetaMessagesBatchesCreateArguments as BetaMessagesBatchesCreateArguments
    from .types import BetaMessagesBatchesDeleteArguments as BetaMessagesBatchesDeleteArguments
    from .types import BetaMessagesBatchesListArguments as BetaMessagesBatchesListArguments
    from .types import BetaMessagesBatchesResultsArguments as BetaMessagesBatchesResultsArguments
    from .types import BetaMessagesBatchesRetrieveArguments as BetaMessagesBatchesRetrieveArguments
    from .types import BetaMessagesCountTokensArguments as BetaMessagesCountTokensArguments
    from .types import BetaMessagesCreateArguments as BetaMessagesCreateArguments
    from .types import BetaMetadataParam as BetaMetadataParam
    from .types import BetaModelsListArguments as BetaModelsListArguments
    from .types import BetaModelsRetrieveArguments as BetaModelsRetrieveArguments
    from .types import BetaOutputConfigParam as BetaOutputConfigParam
    from .types import BetaPackagesParams as BetaPackagesParams
    from .types import BetaPlainTextSourceParam as BetaPlainTextSourceParam
    from .types import BetaRedactedThinkingBlockParam as BetaRedactedThinkingBlockParam
    from .types import BetaRequestDocumentBlockParam as BetaRequestDocumentBlockParam
    from .types import (
        BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam,
    )
    from .types import BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam
    from .types import BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam
    from .types import BetaSearchResultBlockParam as BetaSearchResultBlockParam
    from .types import BetaServerToolCaller20260120Param as BetaServerToolCaller20260120Param
    from .types import BetaServerToolCallerParam as BetaServerToolCallerParam
    from .types import BetaServerToolUseBlockCallerParam as BetaServerToolUseBlockCallerParam
    from .types import BetaServerToolUseBlockParam as BetaServerToolUseBlockParam
    from .types import BetaSessionsArchiveArguments as BetaSessionsArchiveArguments
    from .types import BetaSessionsCreateArguments as BetaSessionsCreateArguments
    from .types import BetaSessionsDeleteArguments as BetaSessionsDeleteArguments
    from .types import BetaSessionsEventsListArguments as BetaSessionsEventsListArguments
    from .types import BetaSessionsEventsSendArguments as BetaSessionsEventsSendArguments
    from .types import BetaSessionsEventsStreamArguments as BetaSessionsEventsStreamArguments
    from .types import BetaSessionsListArguments as BetaSessionsListArguments
    from .types import BetaSessionsResourcesAddArguments as BetaSessionsResourcesAddArguments
    from .types import BetaSessionsResourcesDeleteArguments as BetaSessionsResourcesDeleteArguments
    from .types import BetaSessionsResourcesListArguments as BetaSessionsResourcesListArguments
    from .types import BetaSessionsResourcesRetrieveArguments as BetaSessionsResourcesRetrieveArguments
    from .types import BetaSessionsResourcesUpdateArguments as BetaSessionsResourcesUpdateArguments
    from .types import BetaSessionsRetrieveArguments as BetaSessionsRetrieveArguments
    from .types import BetaSessionsThreadsArchiveArguments as BetaSessionsThreadsArchiveArguments
    from .types import BetaSessionsThreadsEventsListArguments as BetaSessionsThreadsEventsListArguments
    from .types import BetaSessionsThreadsEventsStreamArguments as BetaSessionsThreadsEventsStreamArguments
    from .types import BetaSessionsThreadsListArguments as BetaSessionsThreadsListArguments
    from .types import BetaSessionsThreadsRetrieveArguments as BetaSessionsThreadsRetrieveArguments
    from .types import BetaSessionsUpdateArguments as BetaSessionsUpdateArguments
    from .types import BetaSkillParams as BetaSkillParams
    from .types import BetaSkillsCreateArguments as BetaSkillsCreateArguments
    from .types import BetaSkillsDeleteArguments as BetaSkillsDeleteArguments
    from .types import BetaSkillsListArguments as BetaSkillsListArguments
    from .types import BetaSkillsRetrieveArguments as BetaSkillsRetrieveArguments
    from .types import BetaSkillsVersionsCreateArguments as BetaSkillsVersionsCreateArguments
    from .types import BetaSkillsVersionsDeleteArguments as BetaSkillsVersionsDeleteArguments
    from .types import BetaSkillsVersionsListArguments as BetaSkillsVersionsListArguments
    from .types import BetaSkillsVersionsRetrieveArguments as BetaSkillsVersionsRetrieveArguments
    from .types import BetaSpeedParam as BetaSpeedParam
    from .types import BetaTextBlockParam as BetaTextBlockParam
    from .types import BetaTextCitationParam as BetaTextCitationParam
    from .types import (
        BetaTextEditorCodeExecutionCreateResultBlockParam as BetaTextEditorCodeExecutionCreateResultBlockParam,
    )
    from .types import (
        BetaTextEditorCodeExecutionStrReplaceResultBlockParam as BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .types import (
        BetaTextEditorCodeExecutionToolResultBlockContentParam as BetaTextEditorCodeExecutionToolResultBlockContentParam,
    )
    from .types import (
        BetaTextEditorCodeExecutionToolResultBlockParam as BetaTextEditorCodeExecutionToolResultBlockParam,
    )
    from .types import (
        BetaTextEditorCodeExecutionToolResultErrorCodeParam as BetaTextEditorCodeExecutionToolResultErrorCodeParam,
    )
    from .types import (
        BetaTextEditorCodeExecutionToolResultErrorParam as BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from .types import (
        BetaTextEditorCodeExecutionViewResultBlockParam as BetaTextEditorCodeExecutionViewResultBlockParam,
    )
    from .types import BetaThinkingBlockParam as BetaThinkingBlockParam
    from .types import BetaThinkingConfigAdaptiveParam as BetaThinkingConfigAdaptiveParam
    from .types import BetaThinkingConfigDisabledParam as BetaThinkingConfigDisabledParam
    from .types import BetaThinkingConfigEnabledParam as BetaThinkingConfigEnabledParam
    from .types import BetaThinkingConfigParam as BetaThinkingConfigParam
    from .types import BetaThinkingDisplayModeParam as BetaThinkingDisplayModeParam
    from .types import BetaThinkingTurnsParam as BetaThinkingTurnsParam
    from .types import BetaTimestampParam as BetaTimestampParam
    from .types import BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam
    from .types import BetaToolBash20241022Param as BetaToolBash20241022Param
    from .types import BetaToolBash20250124Param as BetaToolBash20250124Param
    from .types import BetaToolChoiceAnyParam as BetaToolChoiceAnyParam
    from .types import BetaToolChoiceAutoParam as BetaToolChoiceAutoParam
    from .types import BetaToolChoiceNoneParam as BetaToolChoiceNoneParam
    from .types import BetaToolChoiceParam as BetaToolChoiceParam
    from .types import BetaToolChoiceToolParam as BetaToolChoiceToolParam
    from .types import BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param
    from .types import BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param
    from .types import BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param
    from .types import BetaToolParam as BetaToolParam
    from .types import BetaToolReferenceBlockParam as BetaToolReferenceBlockParam
    from .types import BetaToolResultBlockContentItemParam as BetaToolResultBlockContentItemParam
    from .types import BetaToolResultBlockParam as BetaToolResultBlockParam
    from .types import BetaToolSearchToolBm25_20251119Param as BetaToolSearchToolBm25_20251119Param
    from .types import BetaToolSearchToolRegex20251119Param as BetaToolSearchToolRegex20251119Param
    from .types import BetaToolSearchToolResultBlockContentParam as BetaToolSearchToolResultBlockContentParam
    from .types import BetaToolSearchToolResultBlockParam as BetaToolSearchToolResultBlockParam
    from .types import BetaToolSearchToolResultErrorCodeParam as BetaToolSearchToolResultErrorCodeParam
    from .types import BetaToolSearchToolResultErrorParam as BetaToolSearchToolResultErrorParam
    from .types import BetaToolSearchToolSearchResultBlockParam as BetaToolSearchToolSearchResultBlockParam
    from .types import BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param
    from .types import BetaToolTextEditor20250124Param as BetaToolTextEditor20250124Param
    from .types import BetaToolTextEditor20250429Param as BetaToolTextEditor20250429Param
    from .types import BetaToolTextEditor20250728Param as BetaToolTextEditor20250728Param
    from .types import BetaToolUnionParam as BetaToolUnionParam
    from .types import BetaToolUseBlockCallerParam as BetaToolUseBlockCallerParam
    from .types import BetaToolUseBlockParam as BetaToolUseBlockParam
    from .types import BetaToolUsesKeepParam as BetaToolUsesKeepParam
    from .types import BetaToolUsesTriggerParam as BetaToolUsesTriggerParam
    from .types import BetaUnrestrictedNetworkParam as BetaUnrestrictedNetworkParam
    from .types import BetaURLImageSourceParam as BetaURLImageSourceParam
    from .types import BetaURLPDFSourceParam as BetaURLPDFSourceParam
    from .types import BetaUserLocationParam as BetaUserLocationParam
    from .types import BetaUserProfileListOrderParam as BetaUserProfileListOrderParam
    from .types import BetaUserProfileRelationshipParam as BetaUserProfileRelationshipParam
    from .types import BetaUserProfilesCreateArguments as BetaUserProfilesCreateArguments
    from .types import (
        BetaUserProfilesCreateEnrollmentUrlArguments as BetaUserProfilesCreateEnrollmentUrlArguments,
    )
    from .types import BetaUserProfilesListArguments as BetaUserProfilesListArguments
    from .types import BetaUserProfilesRetrieveArguments as BetaUserProfilesRetrieveArguments
    from .types import BetaUserProfilesUpdateArguments as BetaUserProfilesUpdateArguments
    from .types import BetaVaultsArchiveArguments as BetaVaultsArchiveArguments
    from .types import BetaVaultsCreateArguments as BetaVaultsCreateArguments
    from .types import BetaVaultsCredentialsArchiveArguments as BetaVaultsCredentialsArchiveArguments
    from .types import BetaVaultsCredentialsCreateArguments as BetaVaultsCredentialsCreateArguments
    from .types import BetaVaultsCredentialsDeleteArguments as BetaVaultsCredentialsDeleteArguments
    from .types import BetaVaultsCredentialsListArguments as BetaVaultsCredentialsListArguments
    from .types import (
        BetaVaultsCredentialsMcpOauthValidateArguments as BetaVaultsCredentialsMcpOauthValidateArguments,
    )
    from .types import BetaVaultsCredentialsRetrieveArguments as BetaVaultsCredentialsRetrieveArguments
    from .types import BetaVaultsCredentialsUpdateArguments as BetaVaultsCredentialsUpdateArguments
    from .types import BetaVaultsDeleteArguments as BetaVaultsDeleteArguments
    from .types import BetaVaultsListArguments as BetaVaultsListArguments
    from .types import BetaVaultsRetrieveArguments as BetaVaultsRetrieveArguments
    from .types import BetaVaultsUpdateArguments as BetaVaultsUpdateArguments
    from .types import BetaWebFetchBlockParam as BetaWebFetchBlockParam
    from .types import BetaWebFetchTool20250910Param as BetaWebFetchTool20250910Param
    from .types import BetaWebFetchTool20260209Param as BetaWebFetchTool20260209Param
    from .types import BetaWebFetchTool20260309Param as BetaWebFetchTool20260309Param
    from .types import BetaWebFetchToolResultBlockCallerParam as BetaWebFetchToolResultBlockCallerParam
    from .types import BetaWebFetchToolResultBlockContentParam as BetaWebFetchToolResultBlockContentParam
    from .types import BetaWebFetchToolResultBlockParam as BetaWebFetchToolResultBlockParam
    from .types import BetaWebFetchToolResultErrorBlockParam as BetaWebFetchToolResultErrorBlockParam
    from .types import BetaWebFetchToolResultErrorCode as BetaWebFetchToolResultErrorCode
    from .types import BetaWebSearchResultBlockParam as BetaWebSearchResultBlockParam
    from .types import BetaWebSearchTool20250305Param as BetaWebSearchTool20250305Param
    from .types import BetaWebSearchTool20260209Param as BetaWebSearchTool20260209Param
    from .types import BetaWebSearchToolRequestErrorParam as BetaWebSearchToolRequestErrorParam
    from .types import BetaWebSearchToolResultBlockCallerParam as BetaWebSearchToolResultBlockCallerParam
    from .types import BetaWebSearchToolResultBlockParam as BetaWebSearchToolResultBlockParam
    from .types import (
        BetaWebSearchToolResultBlockParamContentParam as BetaWebSearchToolResultBlockParamContentParam,
    )
    from .types import BetaWebSearchToolResultErrorCode as BetaWebSearchToolResultErrorCode
    from .types import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .types import CitationCharLocationParam as CitationCharLocationParam
    from .types import CitationContentBlockLocationParam as CitationContentBlockLocationParam
    from .types import CitationPageLocationParam as CitationPageLocationParam
    from .types import CitationsConfigParam as CitationsConfigParam
    from .types import CitationSearchResultLocationParam as CitationSearchResultLocationParam
    from .types import CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam
    from .types import CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam
    from .types import CodeExecutionResultBlockParam as CodeExecutionResultBlockParam
    from .types import CodeExecutionTool20250522Param as CodeExecutionTool20250522Param
    from .types import CodeExecutionTool20250825Param as CodeExecutionTool20250825Param
    from .types import CodeExecutionTool20260120Param as CodeExecutionTool20260120Param
    from .types import CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam
    from .types import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .types import CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode
    from .types import CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam
    from .types import CompletionCreateParams as CompletionCreateParams
    from .types import CompletionsCreateArguments as CompletionsCreateArguments
    from .types import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .types import ContentBlockParam as ContentBlockParam
    from .types import ContentBlockSourceContentParam as ContentBlockSourceContentParam
    from .types import ContentBlockSourceParam as ContentBlockSourceParam
    from .types import DirectCallerParam as DirectCallerParam
    from .types import DocumentBlockParam as DocumentBlockParam
    from .types import DocumentBlockSourceParam as DocumentBlockSourceParam
    from .types import EffortLevelParam as EffortLevelParam
    from .types import EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam
    from .types import EnvironmentCreateParams as EnvironmentCreateParams
    from .types import EnvironmentUpdateParams as EnvironmentUpdateParams
    from .types import FileUploadParams as FileUploadParams
    from .types import ImageBlockParam as ImageBlockParam
    from .types import ImageBlockSourceParam as ImageBlockSourceParam
    from .types import InputSchemaParam as InputSchemaParam
    from .types import JSONOutputFormatParam as JSONOutputFormatParam
    from .types import JsonValueParam as JsonValueParam
    from .types import MemoryStoreCreateParams as MemoryStoreCreateParams
    from .types import MemoryStoreMemoryCreateParams as MemoryStoreMemoryCreateParams
    from .types import MemoryStoreMemoryUpdateParams as MemoryStoreMemoryUpdateParams
    from .types import MemoryStoreUpdateParams as MemoryStoreUpdateParams
    from .types import MemoryTool20250818Param as MemoryTool20250818Param
    from .types import MessageBatchCreateParams as MessageBatchCreateParams
    from .types import MessageBatchIndividualRequestParams as MessageBatchIndividualRequestParams
    from .types import MessageCountTokensParams as MessageCountTokensParams
    from .types import MessageCountTokensToolParam as MessageCountTokensToolParam
    from .types import MessageCreateParams as MessageCreateParams
    from .types import MessageParam as MessageParam
    from .types import MessagesBatchesCreateArguments as MessagesBatchesCreateArguments
    from .types import MessagesBatchesListArguments as MessagesBatchesListArguments
    from .types import MessagesCountTokensArguments as MessagesCountTokensArguments
    from .types import MessagesCreateArguments as MessagesCreateArguments
    from .types import MetadataParam as MetadataParam
    from .types import ModelParam as ModelParam
    from .types import ModelsListArguments as ModelsListArguments
    from .types import ModelsRetrieveArguments as ModelsRetrieveArguments
    from .types import OutputConfigParam as OutputConfigParam
    from .types import PlainTextSourceParam as PlainTextSourceParam
    from .types import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .types import SearchResultBlockParam as SearchResultBlockParam
    from .types import ServerToolCaller20260120Param as ServerToolCaller20260120Param
    from .types import ServerToolCallerParam as ServerToolCallerParam
    from .types import ServerToolUseBlockCallerParam as ServerToolUseBlockCallerParam
    from .types import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .types import SessionCreateParams as SessionCreateParams
    from .types import SessionEventSendParams as SessionEventSendParams
    from .types import SessionResourceAddParams as SessionResourceAddParams
    from .types import SessionResourceUpdateParams as SessionResourceUpdateParams
    from .types import SessionUpdateParams as SessionUpdateParams
    from .types import SkillCreateParams as SkillCreateParams
    from .types import SkillVersionCreateParams as SkillVersionCreateParams
    from .types import TextBlockParam as TextBlockParam
    from .types import TextCitationParam as TextCitationParam
    from .types import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .types import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .types import (
        TextEditorCodeExecutionToolResultBlockContentParam as TextEditorCodeExecutionToolResultBlockContentParam,
    )
    from .types import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .types import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .types import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .types import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .types import ThinkingBlockParam as ThinkingBlockParam
    from .types import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .types import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .types import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .types import ThinkingConfigParam as ThinkingConfigParam
    from .types import ThinkingDisplayModeParam as ThinkingDisplayModeParam
    from .types import ToolBash20250124Param as ToolBash20250124Param
    from .types import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .types import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .types import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .types import ToolChoiceParam as ToolChoiceParam
    from .types import ToolChoiceToolParam as ToolChoiceToolParam
    from .types import ToolParam as ToolParam
    from .types import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .types import ToolResultBlockContentItemParam as ToolResultBlockContentItemParam
    from .types import ToolResultBlockParam as ToolResultBlockParam
    from .types import ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param
    from .types import ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param
    from .types import ToolSearchToolResultBlockContentParam as ToolSearchToolResultBlockContentParam
    from .types import ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam
    from .types import ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode
    from .types import ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam
    from .types import ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam
    from .types import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .types import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .types import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .types import ToolUnionParam as ToolUnionParam
    from .types import ToolUseBlockCallerParam as ToolUseBlockCallerParam
    from .types import ToolUseBlockParam as ToolUseBlockParam
    from .types import URLImageSourceParam as URLImageSourceParam
    from .types import URLPDFSourceParam as URLPDFSourceParam
    from .types import UserLocationParam as UserLocationParam
    from .types import UserProfileCreateParams as UserProfileCreateParams
    from .types import UserProfileUpdateParams as UserProfileUpdateParams
    from .types import VaultCreateParams as VaultCreateParams
    from .types import VaultCredentialCreateParams as VaultCredentialCreateParams
    from .types import VaultCredentialUpdateParams as VaultCredentialUpdateParams
    from .types import VaultUpdateParams as VaultUpdateParams
    from .types import WebFetchBlockParam as WebFetchBlockParam
    from .types import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .types import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .types import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .types import WebFetchToolResultBlockCallerParam as WebFetchToolResultBlockCallerParam
    from .types import WebFetchToolResultBlockContentParam as WebFetchToolResultBlockContentParam
    from .types import WebFetchToolResultBlockParam as WebFetchToolResultBlockParam
    from .types import WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam
    from .types import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .types import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .types import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .types import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .types import WebSearchToolRequestErrorParam as WebSearchToolRequestErrorParam
    from .types import WebSearchToolResultBlockCallerParam as WebSearchToolResultBlockCallerParam
    from .types import WebSearchToolResultBlockParam as WebSearchToolResultBlockParam
    from .types import WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam
    from .types import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "AgentCreateParams": ".types",
            "AgentUpdateParams": ".types",
            "AllowedCallerParam": ".types",
            "AnthropicBetaParam": ".types",
            "Base64ImageSourceParam": ".types",
            "Base64PDFSourceParam": ".types",
            "BashCodeExecutionOutputBlockParam": ".types",
            "BashCodeExecutionResultBlockParam": ".types",
            "BashCodeExecutionToolResultBlockContentParam": ".types",
            "BashCodeExecutionToolResultBlockParam": ".types",
            "BashCodeExecutionToolResultErrorCode": ".types",
            "BashCodeExecutionToolResultErrorParam": ".types",
            "BetaAdvisorRedactedResultBlockParam": ".types",
            "BetaAdvisorResultBlockParam": ".types",
            "BetaAdvisorTool20260301Param": ".types",
            "BetaAdvisorToolResultBlockContentParam": ".types",
            "BetaAdvisorToolResultBlockParam": ".types",
            "BetaAdvisorToolResultErrorCodeParam": ".types",
            "BetaAdvisorToolResultErrorParam": ".types",
            "BetaAgentsArchiveArguments": ".types",
            "BetaAgentsCreateArguments": ".types",
            "BetaAgentsListArguments": ".types",
            "BetaAgentsRetrieveArguments": ".types",
            "BetaAgentsUpdateArguments": ".types",
            "BetaAgentsVersionsListArguments": ".types",
            "BetaAllThinkingTurnsParam": ".types",
            "BetaAllowedCallerParam": ".types",
            "BetaBase64ImageSourceParam": ".types",
            "BetaBase64PDFSourceParam": ".types",
            "BetaBashCodeExecutionOutputBlockParam": ".types",
            "BetaBashCodeExecutionResultBlockParam": ".types",
            "BetaBashCodeExecutionToolResultBlockContentParam": ".types",
            "BetaBashCodeExecutionToolResultBlockParam": ".types",
            "BetaBashCodeExecutionToolResultErrorCodeParam": ".types",
            "BetaBashCodeExecutionToolResultErrorParam": ".types",
            "BetaCacheControlEphemeralParam": ".types",
            "BetaCitationCharLocationParam": ".types",
            "BetaCitationContentBlockLocationParam": ".types",
            "BetaCitationPageLocationParam": ".types",
            "BetaCitationSearchResultLocationParam": ".types",
            "BetaCitationWebSearchResultLocationParam": ".types",
            "BetaCitationsConfigParam": ".types",
            "BetaClearThinking20251015EditParam": ".types",
            "BetaClearThinking20251015KeepOption1Param": ".types",
            "BetaClearToolUses20250919EditParam": ".types",
            "BetaClearToolUses20250919TriggerParam": ".types",
            "BetaCloudConfigParams": ".types",
            "BetaCloudConfigParamsNetworkingParam": ".types",
            "BetaCodeExecutionOutputBlockParam": ".types",
            "BetaCodeExecutionResultBlockParam": ".types",
            "BetaCodeExecutionTool20250522Param": ".types",
            "BetaCodeExecutionTool20250825Param": ".types",
            "BetaCodeExecutionTool20260120Param": ".types",
            "BetaCodeExecutionToolResultBlockParam": ".types",
            "BetaCodeExecutionToolResultBlockParamContentParam": ".types",
            "BetaCodeExecutionToolResultErrorCode": ".types",
            "BetaCodeExecutionToolResultErrorParam": ".types",
            "BetaCompact20260112EditParam": ".types",
            "BetaCompactionBlockParam": ".types",
            "BetaContainerParams": ".types",
            "BetaContainerUploadBlockParam": ".types",
            "BetaContentBlockParam": ".types",
            "BetaContentBlockSourceContentParam": ".types",
            "BetaContentBlockSourceParam": ".types",
            "BetaContextManagementConfigEditsItemParam": ".types",
            "BetaContextManagementConfigParam": ".types",
            "BetaCountMessageTokensParamsToolsItemParam": ".types",
            "BetaDirectCallerParam": ".types",
            "BetaDocumentBlockSourceParam": ".types",
            "BetaEffortLevelParam": ".types",
            "BetaEncryptedCodeExecutionResultBlockParam": ".types",
            "BetaEnvironmentsArchiveArguments": ".types",
            "BetaEnvironmentsCreateArguments": ".types",
            "BetaEnvironmentsDeleteArguments": ".types",
            "BetaEnvironmentsListArguments": ".types",
            "BetaEnvironmentsRetrieveArguments": ".types",
            "BetaEnvironmentsUpdateArguments": ".types",
            "BetaFileDocumentSourceParam": ".types",
            "BetaFileImageSourceParam": ".types",
            "BetaFilesDeleteArguments": ".types",
            "BetaFilesDownloadArguments": ".types",
            "BetaFilesListArguments": ".types",
            "BetaFilesRetrieveMetadataArguments": ".types",
            "BetaFilesUploadArguments": ".types",
            "BetaImageBlockParam": ".types",
            "BetaImageBlockSourceParam": ".types",
            "BetaInputSchemaParam": ".types",
            "BetaInputTokensClearAtLeastParam": ".types",
            "BetaInputTokensTriggerParam": ".types",
            "BetaJSONOutputFormatParam": ".types",
            "BetaJsonValueParam": ".types",
            "BetaLimitedNetworkParams": ".types",
            "BetaMCPToolConfigParam": ".types",
            "BetaMCPToolDefaultConfigParam": ".types",
            "BetaMCPToolUseBlockParam": ".types",
            "BetaMCPToolsetParam": ".types",
            "BetaManagedAgentsAgentParams": ".types",
            "BetaManagedAgentsAgentToolConfigParams": ".types",
            "BetaManagedAgentsAgentToolNameParam": ".types",
            "BetaManagedAgentsAgentToolParams": ".types",
            "BetaManagedAgentsAgentToolset20260401Params": ".types",
            "BetaManagedAgentsAgentToolsetDefaultConfigParams": ".types",
            "BetaManagedAgentsAgentUnionParams": ".types",
            "BetaManagedAgentsAlwaysAllowPolicyParam": ".types",
            "BetaManagedAgentsAlwaysAskPolicyParam": ".types",
            "BetaManagedAgentsAnthropicSkillParams": ".types",
            "BetaManagedAgentsBase64DocumentSourceParam": ".types",
            "BetaManagedAgentsBase64ImageSourceParam": ".types",
            "BetaManagedAgentsBranchCheckoutParam": ".types",
            "BetaManagedAgentsCommitCheckoutParam": ".types",
            "BetaManagedAgentsCredentialCreateAuthParam": ".types",
            "BetaManagedAgentsCredentialUpdateAuthParam": ".types",
            "BetaManagedAgentsCustomSkillParams": ".types",
            "BetaManagedAgentsCustomToolInputSchemaParam": ".types",
            "BetaManagedAgentsCustomToolParams": ".types",
            "BetaManagedAgentsDocumentBlockParam": ".types",
            "BetaManagedAgentsDocumentSourceParam": ".types",
            "BetaManagedAgentsEventParams": ".types",
            "BetaManagedAgentsFileDocumentSourceParam": ".types",
            "BetaManagedAgentsFileImageSourceParam": ".types",
            "BetaManagedAgentsFileResourceParams": ".types",
            "BetaManagedAgentsFileRubricParams": ".types",
            "BetaManagedAgentsGitHubRepositoryResourceParams": ".types",
            "BetaManagedAgentsImageBlockParam": ".types",
            "BetaManagedAgentsImageSourceParam": ".types",
            "BetaManagedAgentsListOrderParam": ".types",
            "BetaManagedAgentsMCPOAuthCreateParams": ".types",
            "BetaManagedAgentsMCPOAuthRefreshParams": ".types",
            "BetaManagedAgentsMCPOAuthRefreshUpdateParams": ".types",
            "BetaManagedAgentsMCPOAuthUpdateParams": ".types",
            "BetaManagedAgentsMCPServerParams": ".types",
            "BetaManagedAgentsMCPToolConfigParams": ".types",
            "BetaManagedAgentsMCPToolsetDefaultConfigParams": ".types",
            "BetaManagedAgentsMCPToolsetParams": ".types",
            "BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam": ".types",
            "BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam": ".types",
            "BetaManagedAgentsMemoryStoreResourceParam": ".types",
            "BetaManagedAgentsMemoryVersionOperationParam": ".types",
            "BetaManagedAgentsMemoryView": ".types",
            "BetaManagedAgentsModelConfigParams": ".types",
            "BetaManagedAgentsModelParam": ".types",
            "BetaManagedAgentsModelParams": ".types",
            "BetaManagedAgentsMountModeParam": ".types",
            "BetaManagedAgentsMultiagentParams": ".types",
            "BetaManagedAgentsMultiagentRosterEntryParams": ".types",
            "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param": ".types",
            "BetaManagedAgentsMultiagentSelfParams": ".types",
            "BetaManagedAgentsMultiagentUnionParams": ".types",
            "BetaManagedAgentsPermissionPolicyParam": ".types",
            "BetaManagedAgentsPlainTextDocumentSourceParam": ".types",
            "BetaManagedAgentsPreconditionParam": ".types",
            "BetaManagedAgentsPreconditionUnionParam": ".types",
            "BetaManagedAgentsRepositoryCheckoutParam": ".types",
            "BetaManagedAgentsRubricParams": ".types",
            "BetaManagedAgentsSessionResourceParams": ".types",
            "BetaManagedAgentsSessionStatusParam": ".types",
            "BetaManagedAgentsSkillParams": ".types",
            "BetaManagedAgentsSpeedParam": ".types",
            "BetaManagedAgentsStaticBearerCreateParams": ".types",
            "BetaManagedAgentsStaticBearerUpdateParams": ".types",
            "BetaManagedAgentsStructParam": ".types",
            "BetaManagedAgentsTextBlockParam": ".types",
            "BetaManagedAgentsTextRubricParams": ".types",
            "BetaManagedAgentsTokenEndpointAuthBasicParam": ".types",
            "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": ".types",
            "BetaManagedAgentsTokenEndpointAuthNoneParam": ".types",
            "BetaManagedAgentsTokenEndpointAuthPostParam": ".types",
            "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": ".types",
            "BetaManagedAgentsToolResultContentBlockParam": ".types",
            "BetaManagedAgentsURLDocumentSourceParam": ".types",
            "BetaManagedAgentsURLImageSourceParam": ".types",
            "BetaManagedAgentsURLMCPServerParams": ".types",
            "BetaManagedAgentsUserContentBlockParam": ".types",
            "BetaManagedAgentsUserCustomToolResultEventParams": ".types",
            "BetaManagedAgentsUserDefineOutcomeEventParams": ".types",
            "BetaManagedAgentsUserInterruptEventParams": ".types",
            "BetaManagedAgentsUserMessageEventParams": ".types",
            "BetaManagedAgentsUserToolConfirmationEventParams": ".types",
            "BetaManagedAgentsUserToolConfirmationResultParam": ".types",
            "BetaMemoryStoresArchiveArguments": ".types",
            "BetaMemoryStoresCreateArguments": ".types",
            "BetaMemoryStoresDeleteArguments": ".types",
            "BetaMemoryStoresListArguments": ".types",
            "BetaMemoryStoresMemoriesCreateArguments": ".types",
            "BetaMemoryStoresMemoriesDeleteArguments": ".types",
            "BetaMemoryStoresMemoriesListArguments": ".types",
            "BetaMemoryStoresMemoriesRetrieveArguments": ".types",
            "BetaMemoryStoresMemoriesUpdateArguments": ".types",
            "BetaMemoryStoresMemoryVersionsListArguments": ".types",
            "BetaMemoryStoresMemoryVersionsRedactArguments": ".types",
            "BetaMemoryStoresMemoryVersionsRetrieveArguments": ".types",
            "BetaMemoryStoresRetrieveArguments": ".types",
            "BetaMemoryStoresUpdateArguments": ".types",
            "BetaMemoryTool20250818Param": ".types",
            "BetaMessageBatchCreateParams": ".types",
            "BetaMessageBatchIndividualRequestParams": ".types",
            "BetaMessageCountTokensParams": ".types",
            "BetaMessageCreateParams": ".types",
            "BetaMessageParam": ".types",
            "BetaMessagesBatchesCancelArguments": ".types",
            "BetaMessagesBatchesCreateArguments": ".types",
            "BetaMessagesBatchesDeleteArguments": ".types",
            "BetaMessagesBatchesListArguments": ".types",
            "BetaMessagesBatchesResultsArguments": ".types",
            "BetaMessagesBatchesRetrieveArguments": ".types",
            "BetaMessagesCountTokensArguments": ".types",
            "BetaMessagesCreateArguments": ".types",
            "BetaMetadataParam": ".types",
            "BetaModelsListArguments": ".types",
            "BetaModelsRetrieveArguments": ".types",
            "BetaOutputConfigParam": ".types",
            "BetaPackagesParams": ".types",
            "BetaPlainTextSourceParam": ".types",
            "BetaRedactedThinkingBlockParam": ".types",
            "BetaRequestDocumentBlockParam": ".types",
            "BetaRequestMCPServerToolConfigurationParam": ".types",
            "BetaRequestMCPServerURLDefinitionParam": ".types",
            "BetaRequestMCPToolResultBlockParam": ".types",
            "BetaSearchResultBlockParam": ".types",
            "BetaServerToolCaller20260120Param": ".types",
            "BetaServerToolCallerParam": ".types",
            "BetaServerToolUseBlockCallerParam": ".types",
            "BetaServerToolUseBlockParam": ".types",
            "BetaSessionsArchiveArguments": ".types",
            "BetaSessionsCreateArguments": ".types",
            "BetaSessionsDeleteArguments": ".types",
            "BetaSessionsEventsListArguments": ".types",
            "BetaSessionsEventsSendArguments": ".types",
            "BetaSessionsEventsStreamArguments": ".types",
            "BetaSessionsListArguments": ".types",
            "BetaSessionsResourcesAddArguments": ".types",
            "BetaSessionsResourcesDeleteArguments": ".types",
            "BetaSessionsResourcesListArguments": ".types",
            "BetaSessionsResourcesRetrieveArguments": ".types",
            "BetaSessionsResourcesUpdateArguments": ".types",
            "BetaSessionsRetrieveArguments": ".types",
            "BetaSessionsThreadsArchiveArguments": ".types",
            "BetaSessionsThreadsEventsListArguments": ".types",
            "BetaSessionsThreadsEventsStreamArguments": ".types",
            "BetaSessionsThreadsListArguments": ".types",
            "BetaSessionsThreadsRetrieveArguments": ".types",
            "BetaSessionsUpdateArguments": ".types",
            "BetaSkillParams": ".types",
            "BetaSkillsCreateArguments": ".types",
            "BetaSkillsDeleteArguments": ".types",
            "BetaSkillsListArguments": ".types",
            "BetaSkillsRetrieveArguments": ".types",
            "BetaSkillsVersionsCreateArguments": ".types",
            "BetaSkillsVersionsDeleteArguments": ".types",
            "BetaSkillsVersionsListArguments": ".types",
            "BetaSkillsVersionsRetrieveArguments": ".types",
            "BetaSpeedParam": ".types",
            "BetaTextBlockParam": ".types",
            "BetaTextCitationParam": ".types",
            "BetaTextEditorCodeExecutionCreateResultBlockParam": ".types",
            "BetaTextEditorCodeExecutionStrReplaceResultBlockParam": ".types",
            "BetaTextEditorCodeExecutionToolResultBlockContentParam": ".types",
            "BetaTextEditorCodeExecutionToolResultBlockParam": ".types",
            "BetaTextEditorCodeExecutionToolResultErrorCodeParam": ".types",
            "BetaTextEditorCodeExecutionToolResultErrorParam": ".types",
            "BetaTextEditorCodeExecutionViewResultBlockParam": ".types",
            "BetaThinkingBlockParam": ".types",
            "BetaThinkingConfigAdaptiveParam": ".types",
            "BetaThinkingConfigDisabledParam": ".types",
            "BetaThinkingConfigEnabledParam": ".types",
            "BetaThinkingConfigParam": ".types",
            "BetaThinkingDisplayModeParam": ".types",
            "BetaThinkingTurnsParam": ".types",
            "BetaTimestampParam": ".types",
            "BetaTokenTaskBudgetParam": ".types",
            "BetaToolBash20241022Param": ".types",
            "BetaToolBash20250124Param": ".types",
            "BetaToolChoiceAnyParam": ".types",
            "BetaToolChoiceAutoParam": ".types",
            "BetaToolChoiceNoneParam": ".types",
            "BetaToolChoiceParam": ".types",
            "BetaToolChoiceToolParam": ".types",
            "BetaToolComputerUse20241022Param": ".types",
            "BetaToolComputerUse20250124Param": ".types",
            "BetaToolComputerUse20251124Param": ".types",
            "BetaToolParam": ".types",
            "BetaToolReferenceBlockParam": ".types",
            "BetaToolResultBlockContentItemParam": ".types",
            "BetaToolResultBlockParam": ".types",
            "BetaToolSearchToolBm25_20251119Param": ".types",
            "BetaToolSearchToolRegex20251119Param": ".types",
            "BetaToolSearchToolResultBlockContentParam": ".types",
            "BetaToolSearchToolResultBlockParam": ".types",
            "BetaToolSearchToolResultErrorCodeParam": ".types",
            "BetaToolSearchToolResultErrorParam": ".types",
            "BetaToolSearchToolSearchResultBlockParam": ".types",
            "BetaToolTextEditor20241022Param": ".types",
            "BetaToolTextEditor20250124Param": ".types",
            "BetaToolTextEditor20250429Param": ".types",
            "BetaToolTextEditor20250728Param": ".types",
            "BetaToolUnionParam": ".types",
            "BetaToolUseBlockCallerParam": ".types",
            "BetaToolUseBlockParam": ".types",
            "BetaToolUsesKeepParam": ".types",
            "BetaToolUsesTriggerParam": ".types",
            "BetaURLImageSourceParam": ".types",
            "BetaURLPDFSourceParam": ".types",
            "BetaUnrestrictedNetworkParam": ".types",
            "BetaUserLocationParam": ".types",
            "BetaUserProfileListOrderParam": ".types",
            "BetaUserProfileRelationshipParam": ".types",
            "BetaUserProfilesCreateArguments": ".types",
            "BetaUserProfilesCreateEnrollmentUrlArguments": ".types",
            "BetaUserProfilesListArguments": ".types",
            "BetaUserProfilesRetrieveArguments": ".types",
            "BetaUserProfilesUpdateArguments": ".types",
            "BetaVaultsArchiveArguments": ".types",
            "BetaVaultsCreateArguments": ".types",
            "BetaVaultsCredentialsArchiveArguments": ".types",
            "BetaVaultsCredentialsCreateArguments": ".types",
            "BetaVaultsCredentialsDeleteArguments": ".types",
            "BetaVaultsCredentialsListArguments": ".types",
            "BetaVaultsCredentialsMcpOauthValidateArguments": ".types",
            "BetaVaultsCredentialsRetrieveArguments": ".types",
            "BetaVaultsCredentialsUpdateArguments": ".types",
            "BetaVaultsDeleteArguments": ".types",
            "BetaVaultsListArguments": ".types",
            "BetaVaultsRetrieveArguments": ".types",
            "BetaVaultsUpdateArguments": ".types",
            "BetaWebFetchBlockParam": ".types",
            "BetaWebFetchTool20250910Param": ".types",
            "BetaWebFetchTool20260209Param": ".types",
            "BetaWebFetchTool20260309Param": ".types",
            "BetaWebFetchToolResultBlockCallerParam": ".types",
            "BetaWebFetchToolResultBlockContentParam": ".types",
            "BetaWebFetchToolResultBlockParam": ".types",
            "BetaWebFetchToolResultErrorBlockParam": ".types",
            "BetaWebFetchToolResultErrorCode": ".types",
            "BetaWebSearchResultBlockParam": ".types",
            "BetaWebSearchTool20250305Param": ".types",
            "BetaWebSearchTool20260209Param": ".types",
            "BetaWebSearchToolRequestErrorParam": ".types",
            "BetaWebSearchToolResultBlockCallerParam": ".types",
            "BetaWebSearchToolResultBlockParam": ".types",
            "BetaWebSearchToolResultBlockParamContentParam": ".types",
            "BetaWebSearchToolResultErrorCode": ".types",
            "CacheControlEphemeralParam": ".types",
            "CitationCharLocationParam": ".types",
            "CitationContentBlockLocationParam": ".types",
            "CitationPageLocationParam": ".types",
            "CitationSearchResultLocationParam": ".types",
            "CitationWebSearchResultLocationParam": ".types",
            "CitationsConfigParam": ".types",
            "CodeExecutionOutputBlockParam": ".types",
            "CodeExecutionResultBlockParam": ".types",
            "CodeExecutionTool20250522Param": ".types",
            "CodeExecutionTool20250825Param": ".types",
            "CodeExecutionTool20260120Param": ".types",
            "CodeExecutionToolResultBlockParam": ".types",
            "CodeExecutionToolResultBlockParamContentParam": ".types",
            "CodeExecutionToolResultErrorCode": ".types",
            "CodeExecutionToolResultErrorParam": ".types",
            "CompletionCreateParams": ".types",
            "CompletionsCreateArguments": ".types",
            "ContainerUploadBlockParam": ".types",
            "ContentBlockParam": ".types",
            "ContentBlockSourceContentParam": ".types",
            "ContentBlockSourceParam": ".types",
            "DirectCallerParam": ".types",
            "DocumentBlockParam": ".types",
            "DocumentBlockSourceParam": ".types",
            "EffortLevelParam": ".types",
            "EncryptedCodeExecutionResultBlockParam": ".types",
            "EnvironmentCreateParams": ".types",
            "EnvironmentUpdateParams": ".types",
            "FileUploadParams": ".types",
            "ImageBlockParam": ".types",
            "ImageBlockSourceParam": ".types",
            "InputSchemaParam": ".types",
            "JSONOutputFormatParam": ".types",
            "JsonValueParam": ".types",
            "MemoryStoreCreateParams": ".types",
            "MemoryStoreMemoryCreateParams": ".types",
            "MemoryStoreMemoryUpdateParams": ".types",
            "MemoryStoreUpdateParams": ".types",
            "MemoryTool20250818Param": ".types",
            "MessageBatchCreateParams": ".types",
            "MessageBatchIndividualRequestParams": ".types",
            "MessageCountTokensParams": ".types",
            "MessageCountTokensToolParam": ".types",
            "MessageCreateParams": ".types",
            "MessageParam": ".types",
            "MessagesBatchesCreateArguments": ".types",
            "MessagesBatchesListArguments": ".types",
            "MessagesCountTokensArguments": ".types",
            "MessagesCreateArguments": ".types",
            "MetadataParam": ".types",
            "ModelParam": ".types",
            "ModelsListArguments": ".types",
            "ModelsRetrieveArguments": ".types",
            "OutputConfigParam": ".types",
            "PlainTextSourceParam": ".types",
            "RedactedThinkingBlockParam": ".types",
            "SearchResultBlockParam": ".types",
            "ServerToolCaller20260120Param": ".types",
            "ServerToolCallerParam": ".types",
            "ServerToolUseBlockCallerParam": ".types",
            "ServerToolUseBlockParam": ".types",
            "SessionCreateParams": ".types",
            "SessionEventSendParams": ".types",
            "SessionResourceAddParams": ".types",
            "SessionResourceUpdateParams": ".types",
            "SessionUpdateParams": ".types",
            "SkillCreateParams": ".types",
            "SkillVersionCreateParams": ".types",
            "TextBlockParam": ".types",
            "TextCitationParam": ".types",
            "TextEditorCodeExecutionCreateResultBlockParam": ".types",
            "TextEditorCodeExecutionStrReplaceResultBlockParam": ".types",
            "TextEditorCodeExecutionToolResultBlockContentParam": ".types",
            "TextEditorCodeExecutionToolResultBlockParam": ".types",
            "TextEditorCodeExecutionToolResultErrorCode": ".types",
            "TextEditorCodeExecutionToolResultErrorParam": ".types",
            "TextEditorCodeExecutionViewResultBlockParam": ".types",
            "ThinkingBlockParam": ".types",
            "ThinkingConfigAdaptiveParam": ".types",
            "ThinkingConfigDisabledParam": ".types",
            "ThinkingConfigEnabledParam": ".types",
            "ThinkingConfigParam": ".types",
            "ThinkingDisplayModeParam": ".types",
            "ToolBash20250124Param": ".types",
            "ToolChoiceAnyParam": ".types",
            "ToolChoiceAutoParam": ".types",
            "ToolChoiceNoneParam": ".types",
            "ToolChoiceParam": ".types",
            "ToolChoiceToolParam": ".types",
            "ToolParam": ".types",
            "ToolReferenceBlockParam": ".types",
            "ToolResultBlockContentItemParam": ".types",
            "ToolResultBlockParam": ".types",
            "ToolSearchToolBm25_20251119Param": ".types",
            "ToolSearchToolRegex20251119Param": ".types",
            "ToolSearchToolResultBlockContentParam": ".types",
            "ToolSearchToolResultBlockParam": ".types",
            "ToolSearchToolResultErrorCode": ".types",
            "ToolSearchToolResultErrorParam": ".types",
            "ToolSearchToolSearchResultBlockParam": ".types",
            "ToolTextEditor20250124Param": ".types",
            "ToolTextEditor20250429Param": ".types",
            "ToolTextEditor20250728Param": ".types",
            "ToolUnionParam": ".types",
            "ToolUseBlockCallerParam": ".types",
            "ToolUseBlockParam": ".types",
            "URLImageSourceParam": ".types",
            "URLPDFSourceParam": ".types",
            "UserLocationParam": ".types",
            "UserProfileCreateParams": ".types",
            "UserProfileUpdateParams": ".types",
            "VaultCreateParams": ".types",
            "VaultCredentialCreateParams": ".types",
            "VaultCredentialUpdateParams": ".types",
            "VaultUpdateParams": ".types",
            "WebFetchBlockParam": ".types",
            "WebFetchTool20250910Param": ".types",
            "WebFetchTool20260209Param": ".types",
            "WebFetchTool20260309Param": ".types",
            "WebFetchToolResultBlockCallerParam": ".types",
            "WebFetchToolResultBlockContentParam": ".types",
            "WebFetchToolResultBlockParam": ".types",
            "WebFetchToolResultErrorBlockParam": ".types",
            "WebFetchToolResultErrorCode": ".types",
            "WebSearchResultBlockParam": ".types",
            "WebSearchTool20250305Param": ".types",
            "WebSearchTool20260209Param": ".types",
            "WebSearchToolRequestErrorParam": ".types",
            "WebSearchToolResultBlockCallerParam": ".types",
            "WebSearchToolResultBlockParam": ".types",
            "WebSearchToolResultBlockParamContentParam": ".types",
            "WebSearchToolResultErrorCode": ".types",
        },
    )

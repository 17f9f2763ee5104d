# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Every type of the description, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import table as _table

if TYPE_CHECKING:
    from .agent_create_params import AgentCreateParams as AgentCreateParams
    from .agent_update_params import AgentUpdateParams as AgentUpdateParams
    from .allowed_caller_param import AllowedCallerParam as AllowedCallerParam
    from .allowed_caller_param import AllowedCallerParam as BetaAllowedCallerParam
    from .anthropic_beta_param import AnthropicBetaParam as AnthropicBetaParam
    from .api_error_object import APIErrorObject as APIErrorObject
    from .api_error_object import APIErrorObject as BetaAPIError
    from .authentication_error import AuthenticationError as AuthenticationError
    from .authentication_error import AuthenticationError as BetaAuthenticationError
    from .base64_image_source_param import Base64ImageSourceParam as Base64ImageSourceParam
    from .base64_image_source_param import Base64ImageSourceParam as BetaBase64ImageSourceParam
    from .base64_pdf_source import Base64PDFSource as Base64PDFSource
    from .base64_pdf_source import Base64PDFSource as BetaBase64PDFSource
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .bash_code_execution_output_block import (
        BashCodeExecutionOutputBlock as BetaBashCodeExecutionOutputBlock,
    )
    from .bash_code_execution_output_block_param import (
        BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    )
    from .bash_code_execution_output_block_param import (
        BashCodeExecutionOutputBlockParam as BetaBashCodeExecutionOutputBlockParam,
    )
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .bash_code_execution_result_block import (
        BashCodeExecutionResultBlock as BetaBashCodeExecutionResultBlock,
    )
    from .bash_code_execution_result_block_param import (
        BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    )
    from .bash_code_execution_result_block_param import (
        BashCodeExecutionResultBlockParam as BetaBashCodeExecutionResultBlockParam,
    )
    from .bash_code_execution_tool_result_block import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from .bash_code_execution_tool_result_block import (
        BashCodeExecutionToolResultBlock as BetaBashCodeExecutionToolResultBlock,
    )
    from .bash_code_execution_tool_result_block_content import (
        BashCodeExecutionToolResultBlockContent as BashCodeExecutionToolResultBlockContent,
    )
    from .bash_code_execution_tool_result_block_content import (
        BashCodeExecutionToolResultBlockContent as BetaBashCodeExecutionToolResultBlockContent,
    )
    from .bash_code_execution_tool_result_block_content_param import (
        BashCodeExecutionToolResultBlockContentParam as BashCodeExecutionToolResultBlockContentParam,
    )
    from .bash_code_execution_tool_result_block_content_param import (
        BashCodeExecutionToolResultBlockContentParam as BetaBashCodeExecutionToolResultBlockContentParam,
    )
    from .bash_code_execution_tool_result_block_param import (
        BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    )
    from .bash_code_execution_tool_result_block_param import (
        BashCodeExecutionToolResultBlockParam as BetaBashCodeExecutionToolResultBlockParam,
    )
    from .bash_code_execution_tool_result_error import (
        BashCodeExecutionToolResultError as BashCodeExecutionToolResultError,
    )
    from .bash_code_execution_tool_result_error import (
        BashCodeExecutionToolResultError as BetaBashCodeExecutionToolResultError,
    )
    from .bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCode as BetaBashCodeExecutionToolResultErrorCode,
    )
    from .bash_code_execution_tool_result_error_param import (
        BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    )
    from .bash_code_execution_tool_result_error_param import (
        BashCodeExecutionToolResultErrorParam as BetaBashCodeExecutionToolResultErrorParam,
    )
    from .beta_advisor_message_iteration_usage import (
        BetaAdvisorMessageIterationUsage as BetaAdvisorMessageIterationUsage,
    )
    from .beta_advisor_redacted_result_block import (
        BetaAdvisorRedactedResultBlock as BetaAdvisorRedactedResultBlock,
    )
    from .beta_advisor_redacted_result_block_param import (
        BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam,
    )
    from .beta_advisor_result_block import BetaAdvisorResultBlock as BetaAdvisorResultBlock
    from .beta_advisor_result_block_param import BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam
    from .beta_advisor_tool_20260301_param import BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param
    from .beta_advisor_tool_result_block import BetaAdvisorToolResultBlock as BetaAdvisorToolResultBlock
    from .beta_advisor_tool_result_block_content import (
        BetaAdvisorToolResultBlockContent as BetaAdvisorToolResultBlockContent,
    )
    from .beta_advisor_tool_result_block_content_param import (
        BetaAdvisorToolResultBlockContentParam as BetaAdvisorToolResultBlockContentParam,
    )
    from .beta_advisor_tool_result_block_param import (
        BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam,
    )
    from .beta_advisor_tool_result_error import BetaAdvisorToolResultError as BetaAdvisorToolResultError
    from .beta_advisor_tool_result_error_code import (
        BetaAdvisorToolResultErrorCode as BetaAdvisorToolResultErrorCode,
    )
    from .beta_advisor_tool_result_error_param import (
        BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam,
    )
    from .beta_all_thinking_turns_param import BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam
    from .beta_clear_thinking_20251015_edit_param import (
        BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam,
    )
    from .beta_clear_thinking_20251015_edit_response import (
        BetaClearThinking20251015EditResponse as BetaClearThinking20251015EditResponse,
    )
    from .beta_clear_thinking_20251015_keep_option1_param import (
        BetaClearThinking20251015KeepOption1Param as BetaClearThinking20251015KeepOption1Param,
    )
    from .beta_clear_tool_uses_20250919_edit_param import (
        BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam,
    )
    from .beta_clear_tool_uses_20250919_edit_response import (
        BetaClearToolUses20250919EditResponse as BetaClearToolUses20250919EditResponse,
    )
    from .beta_clear_tool_uses_20250919_trigger_param import (
        BetaClearToolUses20250919TriggerParam as BetaClearToolUses20250919TriggerParam,
    )
    from .beta_cloud_config import BetaCloudConfig as BetaCloudConfig
    from .beta_cloud_config_networking import BetaCloudConfigNetworking as BetaCloudConfigNetworking
    from .beta_cloud_config_params import BetaCloudConfigParams as BetaCloudConfigParams
    from .beta_cloud_config_params_networking_param import (
        BetaCloudConfigParamsNetworkingParam as BetaCloudConfigParamsNetworkingParam,
    )
    from .beta_compact_20260112_edit_param import BetaCompact20260112EditParam as BetaCompact20260112EditParam
    from .beta_compaction_block import BetaCompactionBlock as BetaCompactionBlock
    from .beta_compaction_block_param import BetaCompactionBlockParam as BetaCompactionBlockParam
    from .beta_compaction_content_block_delta import (
        BetaCompactionContentBlockDelta as BetaCompactionContentBlockDelta,
    )
    from .beta_compaction_iteration_usage import BetaCompactionIterationUsage as BetaCompactionIterationUsage
    from .beta_container import BetaContainer as BetaContainer
    from .beta_container_params import BetaContainerParams as BetaContainerParams
    from .beta_content_block import BetaContentBlock as BetaContentBlock
    from .beta_content_block_param import BetaContentBlockParam as BetaContentBlockParam
    from .beta_content_block_source_content_param import (
        BetaContentBlockSourceContentParam as BetaContentBlockSourceContentParam,
    )
    from .beta_content_block_source_param import BetaContentBlockSourceParam as BetaContentBlockSourceParam
    from .beta_content_block_start_event_content_block import (
        BetaContentBlockStartEventContentBlock as BetaContentBlockStartEventContentBlock,
    )
    from .beta_context_management_applied_edits_item import (
        BetaContextManagementAppliedEditsItem as BetaContextManagementAppliedEditsItem,
    )
    from .beta_context_management_config_edits_item_param import (
        BetaContextManagementConfigEditsItemParam as BetaContextManagementConfigEditsItemParam,
    )
    from .beta_context_management_config_param import (
        BetaContextManagementConfigParam as BetaContextManagementConfigParam,
    )
    from .beta_context_management_response import (
        BetaContextManagementResponse as BetaContextManagementResponse,
    )
    from .beta_count_message_tokens_params_tools_item_param import (
        BetaCountMessageTokensParamsToolsItemParam as BetaCountMessageTokensParamsToolsItemParam,
    )
    from .beta_count_tokens_context_management_response import (
        BetaCountTokensContextManagementResponse as BetaCountTokensContextManagementResponse,
    )
    from .beta_document_block_source_param import BetaDocumentBlockSourceParam as BetaDocumentBlockSourceParam
    from .beta_environment import BetaEnvironment as BetaEnvironment
    from .beta_environment_delete_response import (
        BetaEnvironmentDeleteResponse as BetaEnvironmentDeleteResponse,
    )
    from .beta_environment_list_response import BetaEnvironmentListResponse as BetaEnvironmentListResponse
    from .beta_file_document_source_param import BetaFileDocumentSourceParam as BetaFileDocumentSourceParam
    from .beta_file_image_source_param import BetaFileImageSourceParam as BetaFileImageSourceParam
    from .beta_file_list_response import BetaFileListResponse as BetaFileListResponse
    from .beta_file_scope import BetaFileScope as BetaFileScope
    from .beta_image_block_param import BetaImageBlockParam as BetaImageBlockParam
    from .beta_image_block_source_param import BetaImageBlockSourceParam as BetaImageBlockSourceParam
    from .beta_input_tokens_clear_at_least_param import (
        BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam,
    )
    from .beta_input_tokens_trigger_param import BetaInputTokensTriggerParam as BetaInputTokensTriggerParam
    from .beta_iterations_usage import BetaIterationsUsage as BetaIterationsUsage
    from .beta_iterations_usage_item import BetaIterationsUsageItem as BetaIterationsUsageItem
    from .beta_limited_network import BetaLimitedNetwork as BetaLimitedNetwork
    from .beta_limited_network_params import BetaLimitedNetworkParams as BetaLimitedNetworkParams
    from .beta_list_skill_versions_response import (
        BetaListSkillVersionsResponse as BetaListSkillVersionsResponse,
    )
    from .beta_list_skills_response import BetaListSkillsResponse as BetaListSkillsResponse
    from .beta_list_user_profiles_response import BetaListUserProfilesResponse as BetaListUserProfilesResponse
    from .beta_managed_agents_actor import BetaManagedAgentsActor as BetaManagedAgentsActor
    from .beta_managed_agents_add_session_resource import (
        BetaManagedAgentsAddSessionResource as BetaManagedAgentsAddSessionResource,
    )
    from .beta_managed_agents_agent import BetaManagedAgentsAgent as BetaManagedAgentsAgent
    from .beta_managed_agents_agent_custom_tool_use_event import (
        BetaManagedAgentsAgentCustomToolUseEvent as BetaManagedAgentsAgentCustomToolUseEvent,
    )
    from .beta_managed_agents_agent_evaluated_permission import (
        BetaManagedAgentsAgentEvaluatedPermission as BetaManagedAgentsAgentEvaluatedPermission,
    )
    from .beta_managed_agents_agent_mcp_tool_result_event import (
        BetaManagedAgentsAgentMCPToolResultEvent as BetaManagedAgentsAgentMCPToolResultEvent,
    )
    from .beta_managed_agents_agent_mcp_tool_use_event import (
        BetaManagedAgentsAgentMCPToolUseEvent as BetaManagedAgentsAgentMCPToolUseEvent,
    )
    from .beta_managed_agents_agent_message_event import (
        BetaManagedAgentsAgentMessageEvent as BetaManagedAgentsAgentMessageEvent,
    )
    from .beta_managed_agents_agent_params import BetaManagedAgentsAgentParams as BetaManagedAgentsAgentParams
    from .beta_managed_agents_agent_reference import (
        BetaManagedAgentsAgentReference as BetaManagedAgentsAgentReference,
    )
    from .beta_managed_agents_agent_thinking_event import (
        BetaManagedAgentsAgentThinkingEvent as BetaManagedAgentsAgentThinkingEvent,
    )
    from .beta_managed_agents_agent_thread_context_compacted_event import (
        BetaManagedAgentsAgentThreadContextCompactedEvent as BetaManagedAgentsAgentThreadContextCompactedEvent,
    )
    from .beta_managed_agents_agent_thread_message_received_event import (
        BetaManagedAgentsAgentThreadMessageReceivedEvent as BetaManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from .beta_managed_agents_agent_thread_message_sent_event import (
        BetaManagedAgentsAgentThreadMessageSentEvent as BetaManagedAgentsAgentThreadMessageSentEvent,
    )
    from .beta_managed_agents_agent_tool import BetaManagedAgentsAgentTool as BetaManagedAgentsAgentTool
    from .beta_managed_agents_agent_tool_config import (
        BetaManagedAgentsAgentToolConfig as BetaManagedAgentsAgentToolConfig,
    )
    from .beta_managed_agents_agent_tool_config_params import (
        BetaManagedAgentsAgentToolConfigParams as BetaManagedAgentsAgentToolConfigParams,
    )
    from .beta_managed_agents_agent_tool_name import (
        BetaManagedAgentsAgentToolName as BetaManagedAgentsAgentToolName,
    )
    from .beta_managed_agents_agent_tool_params import (
        BetaManagedAgentsAgentToolParams as BetaManagedAgentsAgentToolParams,
    )
    from .beta_managed_agents_agent_tool_result_event import (
        BetaManagedAgentsAgentToolResultEvent as BetaManagedAgentsAgentToolResultEvent,
    )
    from .beta_managed_agents_agent_tool_use_event import (
        BetaManagedAgentsAgentToolUseEvent as BetaManagedAgentsAgentToolUseEvent,
    )
    from .beta_managed_agents_agent_toolset_20260401 import (
        BetaManagedAgentsAgentToolset20260401 as BetaManagedAgentsAgentToolset20260401,
    )
    from .beta_managed_agents_agent_toolset_20260401_params import (
        BetaManagedAgentsAgentToolset20260401Params as BetaManagedAgentsAgentToolset20260401Params,
    )
    from .beta_managed_agents_agent_toolset_default_config import (
        BetaManagedAgentsAgentToolsetDefaultConfig as BetaManagedAgentsAgentToolsetDefaultConfig,
    )
    from .beta_managed_agents_agent_toolset_default_config_params import (
        BetaManagedAgentsAgentToolsetDefaultConfigParams as BetaManagedAgentsAgentToolsetDefaultConfigParams,
    )
    from .beta_managed_agents_agent_union_params import (
        BetaManagedAgentsAgentUnionParams as BetaManagedAgentsAgentUnionParams,
    )
    from .beta_managed_agents_always_allow_policy import (
        BetaManagedAgentsAlwaysAllowPolicy as BetaManagedAgentsAlwaysAllowPolicy,
    )
    from .beta_managed_agents_always_ask_policy import (
        BetaManagedAgentsAlwaysAskPolicy as BetaManagedAgentsAlwaysAskPolicy,
    )
    from .beta_managed_agents_anthropic_skill import (
        BetaManagedAgentsAnthropicSkill as BetaManagedAgentsAnthropicSkill,
    )
    from .beta_managed_agents_anthropic_skill_params import (
        BetaManagedAgentsAnthropicSkillParams as BetaManagedAgentsAnthropicSkillParams,
    )
    from .beta_managed_agents_api_actor import BetaManagedAgentsAPIActor as BetaManagedAgentsAPIActor
    from .beta_managed_agents_archive_memory_store_response import (
        BetaManagedAgentsArchiveMemoryStoreResponse as BetaManagedAgentsArchiveMemoryStoreResponse,
    )
    from .beta_managed_agents_base64_document_source import (
        BetaManagedAgentsBase64DocumentSource as BetaManagedAgentsBase64DocumentSource,
    )
    from .beta_managed_agents_base64_image_source import (
        BetaManagedAgentsBase64ImageSource as BetaManagedAgentsBase64ImageSource,
    )
    from .beta_managed_agents_billing_error import (
        BetaManagedAgentsBillingError as BetaManagedAgentsBillingError,
    )
    from .beta_managed_agents_branch_checkout import (
        BetaManagedAgentsBranchCheckout as BetaManagedAgentsBranchCheckout,
    )
    from .beta_managed_agents_cache_creation_usage import (
        BetaManagedAgentsCacheCreationUsage as BetaManagedAgentsCacheCreationUsage,
    )
    from .beta_managed_agents_commit_checkout import (
        BetaManagedAgentsCommitCheckout as BetaManagedAgentsCommitCheckout,
    )
    from .beta_managed_agents_conflict_error import (
        BetaManagedAgentsConflictError as BetaManagedAgentsConflictError,
    )
    from .beta_managed_agents_create_memory_store_response import (
        BetaManagedAgentsCreateMemoryStoreResponse as BetaManagedAgentsCreateMemoryStoreResponse,
    )
    from .beta_managed_agents_credential import BetaManagedAgentsCredential as BetaManagedAgentsCredential
    from .beta_managed_agents_credential_auth import (
        BetaManagedAgentsCredentialAuth as BetaManagedAgentsCredentialAuth,
    )
    from .beta_managed_agents_credential_create_auth_param import (
        BetaManagedAgentsCredentialCreateAuthParam as BetaManagedAgentsCredentialCreateAuthParam,
    )
    from .beta_managed_agents_credential_refresh_status import (
        BetaManagedAgentsCredentialRefreshStatus as BetaManagedAgentsCredentialRefreshStatus,
    )
    from .beta_managed_agents_credential_update_auth_param import (
        BetaManagedAgentsCredentialUpdateAuthParam as BetaManagedAgentsCredentialUpdateAuthParam,
    )
    from .beta_managed_agents_credential_validation import (
        BetaManagedAgentsCredentialValidation as BetaManagedAgentsCredentialValidation,
    )
    from .beta_managed_agents_credential_validation_status import (
        BetaManagedAgentsCredentialValidationStatus as BetaManagedAgentsCredentialValidationStatus,
    )
    from .beta_managed_agents_custom_skill import BetaManagedAgentsCustomSkill as BetaManagedAgentsCustomSkill
    from .beta_managed_agents_custom_skill_params import (
        BetaManagedAgentsCustomSkillParams as BetaManagedAgentsCustomSkillParams,
    )
    from .beta_managed_agents_custom_tool import BetaManagedAgentsCustomTool as BetaManagedAgentsCustomTool
    from .beta_managed_agents_custom_tool_input_schema import (
        BetaManagedAgentsCustomToolInputSchema as BetaManagedAgentsCustomToolInputSchema,
    )
    from .beta_managed_agents_custom_tool_params import (
        BetaManagedAgentsCustomToolParams as BetaManagedAgentsCustomToolParams,
    )
    from .beta_managed_agents_delete_memory_store_response import (
        BetaManagedAgentsDeleteMemoryStoreResponse as BetaManagedAgentsDeleteMemoryStoreResponse,
    )
    from .beta_managed_agents_delete_session_resource import (
        BetaManagedAgentsDeleteSessionResource as BetaManagedAgentsDeleteSessionResource,
    )
    from .beta_managed_agents_deleted_credential import (
        BetaManagedAgentsDeletedCredential as BetaManagedAgentsDeletedCredential,
    )
    from .beta_managed_agents_deleted_memory import (
        BetaManagedAgentsDeletedMemory as BetaManagedAgentsDeletedMemory,
    )
    from .beta_managed_agents_deleted_memory_store import (
        BetaManagedAgentsDeletedMemoryStore as BetaManagedAgentsDeletedMemoryStore,
    )
    from .beta_managed_agents_deleted_session import (
        BetaManagedAgentsDeletedSession as BetaManagedAgentsDeletedSession,
    )
    from .beta_managed_agents_deleted_vault import (
        BetaManagedAgentsDeletedVault as BetaManagedAgentsDeletedVault,
    )
    from .beta_managed_agents_document_block import (
        BetaManagedAgentsDocumentBlock as BetaManagedAgentsDocumentBlock,
    )
    from .beta_managed_agents_document_source import (
        BetaManagedAgentsDocumentSource as BetaManagedAgentsDocumentSource,
    )
    from .beta_managed_agents_error import BetaManagedAgentsError as BetaManagedAgentsError
    from .beta_managed_agents_error_response import (
        BetaManagedAgentsErrorResponse as BetaManagedAgentsErrorResponse,
    )
    from .beta_managed_agents_event_params import BetaManagedAgentsEventParams as BetaManagedAgentsEventParams
    from .beta_managed_agents_file_document_source import (
        BetaManagedAgentsFileDocumentSource as BetaManagedAgentsFileDocumentSource,
    )
    from .beta_managed_agents_file_image_source import (
        BetaManagedAgentsFileImageSource as BetaManagedAgentsFileImageSource,
    )
    from .beta_managed_agents_file_resource import (
        BetaManagedAgentsFileResource as BetaManagedAgentsFileResource,
    )
    from .beta_managed_agents_file_resource_params import (
        BetaManagedAgentsFileResourceParams as BetaManagedAgentsFileResourceParams,
    )
    from .beta_managed_agents_file_rubric import BetaManagedAgentsFileRubric as BetaManagedAgentsFileRubric
    from .beta_managed_agents_file_rubric_params import (
        BetaManagedAgentsFileRubricParams as BetaManagedAgentsFileRubricParams,
    )
    from .beta_managed_agents_get_memory_store_response import (
        BetaManagedAgentsGetMemoryStoreResponse as BetaManagedAgentsGetMemoryStoreResponse,
    )
    from .beta_managed_agents_git_hub_repository_resource import (
        BetaManagedAgentsGitHubRepositoryResource as BetaManagedAgentsGitHubRepositoryResource,
    )
    from .beta_managed_agents_git_hub_repository_resource_params import (
        BetaManagedAgentsGitHubRepositoryResourceParams as BetaManagedAgentsGitHubRepositoryResourceParams,
    )
    from .beta_managed_agents_image_block import BetaManagedAgentsImageBlock as BetaManagedAgentsImageBlock
    from .beta_managed_agents_image_source import BetaManagedAgentsImageSource as BetaManagedAgentsImageSource
    from .beta_managed_agents_input_event import BetaManagedAgentsInputEvent as BetaManagedAgentsInputEvent
    from .beta_managed_agents_list_agent_versions import (
        BetaManagedAgentsListAgentVersions as BetaManagedAgentsListAgentVersions,
    )
    from .beta_managed_agents_list_agents import BetaManagedAgentsListAgents as BetaManagedAgentsListAgents
    from .beta_managed_agents_list_credentials_response import (
        BetaManagedAgentsListCredentialsResponse as BetaManagedAgentsListCredentialsResponse,
    )
    from .beta_managed_agents_list_memories_result import (
        BetaManagedAgentsListMemoriesResult as BetaManagedAgentsListMemoriesResult,
    )
    from .beta_managed_agents_list_memory_stores_response import (
        BetaManagedAgentsListMemoryStoresResponse as BetaManagedAgentsListMemoryStoresResponse,
    )
    from .beta_managed_agents_list_memory_versions_result import (
        BetaManagedAgentsListMemoryVersionsResult as BetaManagedAgentsListMemoryVersionsResult,
    )
    from .beta_managed_agents_list_order_param import (
        BetaManagedAgentsListOrderParam as BetaManagedAgentsListOrderParam,
    )
    from .beta_managed_agents_list_session_events import (
        BetaManagedAgentsListSessionEvents as BetaManagedAgentsListSessionEvents,
    )
    from .beta_managed_agents_list_session_resources import (
        BetaManagedAgentsListSessionResources as BetaManagedAgentsListSessionResources,
    )
    from .beta_managed_agents_list_session_thread_events import (
        BetaManagedAgentsListSessionThreadEvents as BetaManagedAgentsListSessionThreadEvents,
    )
    from .beta_managed_agents_list_session_threads import (
        BetaManagedAgentsListSessionThreads as BetaManagedAgentsListSessionThreads,
    )
    from .beta_managed_agents_list_sessions import (
        BetaManagedAgentsListSessions as BetaManagedAgentsListSessions,
    )
    from .beta_managed_agents_list_vaults_response import (
        BetaManagedAgentsListVaultsResponse as BetaManagedAgentsListVaultsResponse,
    )
    from .beta_managed_agents_mcp_authentication_failed_error import (
        BetaManagedAgentsMCPAuthenticationFailedError as BetaManagedAgentsMCPAuthenticationFailedError,
    )
    from .beta_managed_agents_mcp_connection_failed_error import (
        BetaManagedAgentsMCPConnectionFailedError as BetaManagedAgentsMCPConnectionFailedError,
    )
    from .beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param import (
        BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam as BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam,
    )
    from .beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth import (
        BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth as BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth,
    )
    from .beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param import (
        BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam as BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam,
    )
    from .beta_managed_agents_mcp_probe import BetaManagedAgentsMCPProbe as BetaManagedAgentsMCPProbe
    from .beta_managed_agents_mcp_server import BetaManagedAgentsMCPServer as BetaManagedAgentsMCPServer
    from .beta_managed_agents_mcp_server_params import (
        BetaManagedAgentsMCPServerParams as BetaManagedAgentsMCPServerParams,
    )
    from .beta_managed_agents_mcp_server_url_definition import (
        BetaManagedAgentsMCPServerURLDefinition as BetaManagedAgentsMCPServerURLDefinition,
    )
    from .beta_managed_agents_mcp_tool_config import (
        BetaManagedAgentsMCPToolConfig as BetaManagedAgentsMCPToolConfig,
    )
    from .beta_managed_agents_mcp_tool_config_params import (
        BetaManagedAgentsMCPToolConfigParams as BetaManagedAgentsMCPToolConfigParams,
    )
    from .beta_managed_agents_mcp_toolset import BetaManagedAgentsMCPToolset as BetaManagedAgentsMCPToolset
    from .beta_managed_agents_mcp_toolset_default_config import (
        BetaManagedAgentsMCPToolsetDefaultConfig as BetaManagedAgentsMCPToolsetDefaultConfig,
    )
    from .beta_managed_agents_mcp_toolset_default_config_params import (
        BetaManagedAgentsMCPToolsetDefaultConfigParams as BetaManagedAgentsMCPToolsetDefaultConfigParams,
    )
    from .beta_managed_agents_mcp_toolset_params import (
        BetaManagedAgentsMCPToolsetParams as BetaManagedAgentsMCPToolsetParams,
    )
    from .beta_managed_agents_mcpo_auth_auth_response import (
        BetaManagedAgentsMCPOAuthAuthResponse as BetaManagedAgentsMCPOAuthAuthResponse,
    )
    from .beta_managed_agents_mcpo_auth_create_params import (
        BetaManagedAgentsMCPOAuthCreateParams as BetaManagedAgentsMCPOAuthCreateParams,
    )
    from .beta_managed_agents_mcpo_auth_refresh_params import (
        BetaManagedAgentsMCPOAuthRefreshParams as BetaManagedAgentsMCPOAuthRefreshParams,
    )
    from .beta_managed_agents_mcpo_auth_refresh_response import (
        BetaManagedAgentsMCPOAuthRefreshResponse as BetaManagedAgentsMCPOAuthRefreshResponse,
    )
    from .beta_managed_agents_mcpo_auth_refresh_update_params import (
        BetaManagedAgentsMCPOAuthRefreshUpdateParams as BetaManagedAgentsMCPOAuthRefreshUpdateParams,
    )
    from .beta_managed_agents_mcpo_auth_update_params import (
        BetaManagedAgentsMCPOAuthUpdateParams as BetaManagedAgentsMCPOAuthUpdateParams,
    )
    from .beta_managed_agents_memory import BetaManagedAgentsMemory as BetaManagedAgentsMemory
    from .beta_managed_agents_memory_list_item import (
        BetaManagedAgentsMemoryListItem as BetaManagedAgentsMemoryListItem,
    )
    from .beta_managed_agents_memory_path_conflict_error import (
        BetaManagedAgentsMemoryPathConflictError as BetaManagedAgentsMemoryPathConflictError,
    )
    from .beta_managed_agents_memory_precondition_failed_error import (
        BetaManagedAgentsMemoryPreconditionFailedError as BetaManagedAgentsMemoryPreconditionFailedError,
    )
    from .beta_managed_agents_memory_prefix import (
        BetaManagedAgentsMemoryPrefix as BetaManagedAgentsMemoryPrefix,
    )
    from .beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore as BetaManagedAgentsMemoryStore
    from .beta_managed_agents_memory_store_resource import (
        BetaManagedAgentsMemoryStoreResource as BetaManagedAgentsMemoryStoreResource,
    )
    from .beta_managed_agents_memory_store_resource_param import (
        BetaManagedAgentsMemoryStoreResourceParam as BetaManagedAgentsMemoryStoreResourceParam,
    )
    from .beta_managed_agents_memory_version import (
        BetaManagedAgentsMemoryVersion as BetaManagedAgentsMemoryVersion,
    )
    from .beta_managed_agents_memory_version_operation import (
        BetaManagedAgentsMemoryVersionOperation as BetaManagedAgentsMemoryVersionOperation,
    )
    from .beta_managed_agents_memory_view import BetaManagedAgentsMemoryView as BetaManagedAgentsMemoryView
    from .beta_managed_agents_model import BetaManagedAgentsModel as BetaManagedAgentsModel
    from .beta_managed_agents_model_config import BetaManagedAgentsModelConfig as BetaManagedAgentsModelConfig
    from .beta_managed_agents_model_config_params import (
        BetaManagedAgentsModelConfigParams as BetaManagedAgentsModelConfigParams,
    )
    from .beta_managed_agents_model_overloaded_error import (
        BetaManagedAgentsModelOverloadedError as BetaManagedAgentsModelOverloadedError,
    )
    from .beta_managed_agents_model_params import BetaManagedAgentsModelParams as BetaManagedAgentsModelParams
    from .beta_managed_agents_model_rate_limited_error import (
        BetaManagedAgentsModelRateLimitedError as BetaManagedAgentsModelRateLimitedError,
    )
    from .beta_managed_agents_model_request_failed_error import (
        BetaManagedAgentsModelRequestFailedError as BetaManagedAgentsModelRequestFailedError,
    )
    from .beta_managed_agents_mount_mode import BetaManagedAgentsMountMode as BetaManagedAgentsMountMode
    from .beta_managed_agents_multiagent import BetaManagedAgentsMultiagent as BetaManagedAgentsMultiagent
    from .beta_managed_agents_multiagent_params import (
        BetaManagedAgentsMultiagentParams as BetaManagedAgentsMultiagentParams,
    )
    from .beta_managed_agents_multiagent_roster_entry_params import (
        BetaManagedAgentsMultiagentRosterEntryParams as BetaManagedAgentsMultiagentRosterEntryParams,
    )
    from .beta_managed_agents_multiagent_roster_entry_params_option2_param import (
        BetaManagedAgentsMultiagentRosterEntryParamsOption2Param as BetaManagedAgentsMultiagentRosterEntryParamsOption2Param,
    )
    from .beta_managed_agents_multiagent_self_params import (
        BetaManagedAgentsMultiagentSelfParams as BetaManagedAgentsMultiagentSelfParams,
    )
    from .beta_managed_agents_multiagent_union import (
        BetaManagedAgentsMultiagentUnion as BetaManagedAgentsMultiagentUnion,
    )
    from .beta_managed_agents_multiagent_union_params import (
        BetaManagedAgentsMultiagentUnionParams as BetaManagedAgentsMultiagentUnionParams,
    )
    from .beta_managed_agents_outcome_evaluation_resource import (
        BetaManagedAgentsOutcomeEvaluationResource as BetaManagedAgentsOutcomeEvaluationResource,
    )
    from .beta_managed_agents_permission_policy import (
        BetaManagedAgentsPermissionPolicy as BetaManagedAgentsPermissionPolicy,
    )
    from .beta_managed_agents_plain_text_document_source import (
        BetaManagedAgentsPlainTextDocumentSource as BetaManagedAgentsPlainTextDocumentSource,
    )
    from .beta_managed_agents_precondition_param import (
        BetaManagedAgentsPreconditionParam as BetaManagedAgentsPreconditionParam,
    )
    from .beta_managed_agents_precondition_union_param import (
        BetaManagedAgentsPreconditionUnionParam as BetaManagedAgentsPreconditionUnionParam,
    )
    from .beta_managed_agents_refresh_http_response import (
        BetaManagedAgentsRefreshHTTPResponse as BetaManagedAgentsRefreshHTTPResponse,
    )
    from .beta_managed_agents_refresh_object import (
        BetaManagedAgentsRefreshObject as BetaManagedAgentsRefreshObject,
    )
    from .beta_managed_agents_repository_checkout import (
        BetaManagedAgentsRepositoryCheckout as BetaManagedAgentsRepositoryCheckout,
    )
    from .beta_managed_agents_retry_status import BetaManagedAgentsRetryStatus as BetaManagedAgentsRetryStatus
    from .beta_managed_agents_retry_status_exhausted import (
        BetaManagedAgentsRetryStatusExhausted as BetaManagedAgentsRetryStatusExhausted,
    )
    from .beta_managed_agents_retry_status_retrying import (
        BetaManagedAgentsRetryStatusRetrying as BetaManagedAgentsRetryStatusRetrying,
    )
    from .beta_managed_agents_retry_status_terminal import (
        BetaManagedAgentsRetryStatusTerminal as BetaManagedAgentsRetryStatusTerminal,
    )
    from .beta_managed_agents_rubric import BetaManagedAgentsRubric as BetaManagedAgentsRubric
    from .beta_managed_agents_rubric_params import (
        BetaManagedAgentsRubricParams as BetaManagedAgentsRubricParams,
    )
    from .beta_managed_agents_send_session_events import (
        BetaManagedAgentsSendSessionEvents as BetaManagedAgentsSendSessionEvents,
    )
    from .beta_managed_agents_session import BetaManagedAgentsSession as BetaManagedAgentsSession
    from .beta_managed_agents_session_actor import (
        BetaManagedAgentsSessionActor as BetaManagedAgentsSessionActor,
    )
    from .beta_managed_agents_session_agent import (
        BetaManagedAgentsSessionAgent as BetaManagedAgentsSessionAgent,
    )
    from .beta_managed_agents_session_deleted_event import (
        BetaManagedAgentsSessionDeletedEvent as BetaManagedAgentsSessionDeletedEvent,
    )
    from .beta_managed_agents_session_end_turn import (
        BetaManagedAgentsSessionEndTurn as BetaManagedAgentsSessionEndTurn,
    )
    from .beta_managed_agents_session_error_event import (
        BetaManagedAgentsSessionErrorEvent as BetaManagedAgentsSessionErrorEvent,
    )
    from .beta_managed_agents_session_error_event_error import (
        BetaManagedAgentsSessionErrorEventError as BetaManagedAgentsSessionErrorEventError,
    )
    from .beta_managed_agents_session_event import (
        BetaManagedAgentsSessionEvent as BetaManagedAgentsSessionEvent,
    )
    from .beta_managed_agents_session_multiagent import (
        BetaManagedAgentsSessionMultiagent as BetaManagedAgentsSessionMultiagent,
    )
    from .beta_managed_agents_session_multiagent_coordinator import (
        BetaManagedAgentsSessionMultiagentCoordinator as BetaManagedAgentsSessionMultiagentCoordinator,
    )
    from .beta_managed_agents_session_requires_action import (
        BetaManagedAgentsSessionRequiresAction as BetaManagedAgentsSessionRequiresAction,
    )
    from .beta_managed_agents_session_resource import (
        BetaManagedAgentsSessionResource as BetaManagedAgentsSessionResource,
    )
    from .beta_managed_agents_session_resource_params import (
        BetaManagedAgentsSessionResourceParams as BetaManagedAgentsSessionResourceParams,
    )
    from .beta_managed_agents_session_retries_exhausted import (
        BetaManagedAgentsSessionRetriesExhausted as BetaManagedAgentsSessionRetriesExhausted,
    )
    from .beta_managed_agents_session_stats import (
        BetaManagedAgentsSessionStats as BetaManagedAgentsSessionStats,
    )
    from .beta_managed_agents_session_status import (
        BetaManagedAgentsSessionStatus as BetaManagedAgentsSessionStatus,
    )
    from .beta_managed_agents_session_status_idle_event import (
        BetaManagedAgentsSessionStatusIdleEvent as BetaManagedAgentsSessionStatusIdleEvent,
    )
    from .beta_managed_agents_session_status_idle_event_stop_reason import (
        BetaManagedAgentsSessionStatusIdleEventStopReason as BetaManagedAgentsSessionStatusIdleEventStopReason,
    )
    from .beta_managed_agents_session_status_rescheduled_event import (
        BetaManagedAgentsSessionStatusRescheduledEvent as BetaManagedAgentsSessionStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_status_running_event import (
        BetaManagedAgentsSessionStatusRunningEvent as BetaManagedAgentsSessionStatusRunningEvent,
    )
    from .beta_managed_agents_session_status_terminated_event import (
        BetaManagedAgentsSessionStatusTerminatedEvent as BetaManagedAgentsSessionStatusTerminatedEvent,
    )
    from .beta_managed_agents_session_thread import (
        BetaManagedAgentsSessionThread as BetaManagedAgentsSessionThread,
    )
    from .beta_managed_agents_session_thread_agent import (
        BetaManagedAgentsSessionThreadAgent as BetaManagedAgentsSessionThreadAgent,
    )
    from .beta_managed_agents_session_thread_created_event import (
        BetaManagedAgentsSessionThreadCreatedEvent as BetaManagedAgentsSessionThreadCreatedEvent,
    )
    from .beta_managed_agents_session_thread_stats import (
        BetaManagedAgentsSessionThreadStats as BetaManagedAgentsSessionThreadStats,
    )
    from .beta_managed_agents_session_thread_status import (
        BetaManagedAgentsSessionThreadStatus as BetaManagedAgentsSessionThreadStatus,
    )
    from .beta_managed_agents_session_thread_status_idle_event import (
        BetaManagedAgentsSessionThreadStatusIdleEvent as BetaManagedAgentsSessionThreadStatusIdleEvent,
    )
    from .beta_managed_agents_session_thread_status_idle_event_stop_reason import (
        BetaManagedAgentsSessionThreadStatusIdleEventStopReason as BetaManagedAgentsSessionThreadStatusIdleEventStopReason,
    )
    from .beta_managed_agents_session_thread_status_rescheduled_event import (
        BetaManagedAgentsSessionThreadStatusRescheduledEvent as BetaManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from .beta_managed_agents_session_thread_status_running_event import (
        BetaManagedAgentsSessionThreadStatusRunningEvent as BetaManagedAgentsSessionThreadStatusRunningEvent,
    )
    from .beta_managed_agents_session_thread_status_terminated_event import (
        BetaManagedAgentsSessionThreadStatusTerminatedEvent as BetaManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from .beta_managed_agents_session_thread_usage import (
        BetaManagedAgentsSessionThreadUsage as BetaManagedAgentsSessionThreadUsage,
    )
    from .beta_managed_agents_session_usage import (
        BetaManagedAgentsSessionUsage as BetaManagedAgentsSessionUsage,
    )
    from .beta_managed_agents_skill import BetaManagedAgentsSkill as BetaManagedAgentsSkill
    from .beta_managed_agents_skill_params import BetaManagedAgentsSkillParams as BetaManagedAgentsSkillParams
    from .beta_managed_agents_span_model_request_end_event import (
        BetaManagedAgentsSpanModelRequestEndEvent as BetaManagedAgentsSpanModelRequestEndEvent,
    )
    from .beta_managed_agents_span_model_request_start_event import (
        BetaManagedAgentsSpanModelRequestStartEvent as BetaManagedAgentsSpanModelRequestStartEvent,
    )
    from .beta_managed_agents_span_model_usage import (
        BetaManagedAgentsSpanModelUsage as BetaManagedAgentsSpanModelUsage,
    )
    from .beta_managed_agents_span_outcome_evaluation_end_event import (
        BetaManagedAgentsSpanOutcomeEvaluationEndEvent as BetaManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_ongoing_event import (
        BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent as BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from .beta_managed_agents_span_outcome_evaluation_start_event import (
        BetaManagedAgentsSpanOutcomeEvaluationStartEvent as BetaManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from .beta_managed_agents_speed import BetaManagedAgentsSpeed as BetaManagedAgentsSpeed
    from .beta_managed_agents_static_bearer_auth_response import (
        BetaManagedAgentsStaticBearerAuthResponse as BetaManagedAgentsStaticBearerAuthResponse,
    )
    from .beta_managed_agents_static_bearer_create_params import (
        BetaManagedAgentsStaticBearerCreateParams as BetaManagedAgentsStaticBearerCreateParams,
    )
    from .beta_managed_agents_static_bearer_update_params import (
        BetaManagedAgentsStaticBearerUpdateParams as BetaManagedAgentsStaticBearerUpdateParams,
    )
    from .beta_managed_agents_stream_session_events import (
        BetaManagedAgentsStreamSessionEvents as BetaManagedAgentsStreamSessionEvents,
    )
    from .beta_managed_agents_stream_session_thread_events import (
        BetaManagedAgentsStreamSessionThreadEvents as BetaManagedAgentsStreamSessionThreadEvents,
    )
    from .beta_managed_agents_struct import BetaManagedAgentsStruct as BetaManagedAgentsStruct
    from .beta_managed_agents_text_block import BetaManagedAgentsTextBlock as BetaManagedAgentsTextBlock
    from .beta_managed_agents_text_rubric import BetaManagedAgentsTextRubric as BetaManagedAgentsTextRubric
    from .beta_managed_agents_text_rubric_params import (
        BetaManagedAgentsTextRubricParams as BetaManagedAgentsTextRubricParams,
    )
    from .beta_managed_agents_token_endpoint_auth_basic_param import (
        BetaManagedAgentsTokenEndpointAuthBasicParam as BetaManagedAgentsTokenEndpointAuthBasicParam,
    )
    from .beta_managed_agents_token_endpoint_auth_basic_response import (
        BetaManagedAgentsTokenEndpointAuthBasicResponse as BetaManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_basic_update_param import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam as BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from .beta_managed_agents_token_endpoint_auth_none_param import (
        BetaManagedAgentsTokenEndpointAuthNoneParam as BetaManagedAgentsTokenEndpointAuthNoneParam,
    )
    from .beta_managed_agents_token_endpoint_auth_none_response import (
        BetaManagedAgentsTokenEndpointAuthNoneResponse as BetaManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_post_param import (
        BetaManagedAgentsTokenEndpointAuthPostParam as BetaManagedAgentsTokenEndpointAuthPostParam,
    )
    from .beta_managed_agents_token_endpoint_auth_post_response import (
        BetaManagedAgentsTokenEndpointAuthPostResponse as BetaManagedAgentsTokenEndpointAuthPostResponse,
    )
    from .beta_managed_agents_token_endpoint_auth_post_update_param import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam as BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from .beta_managed_agents_tool_result_content_block import (
        BetaManagedAgentsToolResultContentBlock as BetaManagedAgentsToolResultContentBlock,
    )
    from .beta_managed_agents_unknown_error import (
        BetaManagedAgentsUnknownError as BetaManagedAgentsUnknownError,
    )
    from .beta_managed_agents_update_memory_store_response import (
        BetaManagedAgentsUpdateMemoryStoreResponse as BetaManagedAgentsUpdateMemoryStoreResponse,
    )
    from .beta_managed_agents_url_document_source import (
        BetaManagedAgentsURLDocumentSource as BetaManagedAgentsURLDocumentSource,
    )
    from .beta_managed_agents_url_image_source import (
        BetaManagedAgentsURLImageSource as BetaManagedAgentsURLImageSource,
    )
    from .beta_managed_agents_urlmcp_server_params import (
        BetaManagedAgentsURLMCPServerParams as BetaManagedAgentsURLMCPServerParams,
    )
    from .beta_managed_agents_user_actor import BetaManagedAgentsUserActor as BetaManagedAgentsUserActor
    from .beta_managed_agents_user_content_block import (
        BetaManagedAgentsUserContentBlock as BetaManagedAgentsUserContentBlock,
    )
    from .beta_managed_agents_user_custom_tool_result_event import (
        BetaManagedAgentsUserCustomToolResultEvent as BetaManagedAgentsUserCustomToolResultEvent,
    )
    from .beta_managed_agents_user_custom_tool_result_event_params import (
        BetaManagedAgentsUserCustomToolResultEventParams as BetaManagedAgentsUserCustomToolResultEventParams,
    )
    from .beta_managed_agents_user_define_outcome_event import (
        BetaManagedAgentsUserDefineOutcomeEvent as BetaManagedAgentsUserDefineOutcomeEvent,
    )
    from .beta_managed_agents_user_define_outcome_event_params import (
        BetaManagedAgentsUserDefineOutcomeEventParams as BetaManagedAgentsUserDefineOutcomeEventParams,
    )
    from .beta_managed_agents_user_interrupt_event import (
        BetaManagedAgentsUserInterruptEvent as BetaManagedAgentsUserInterruptEvent,
    )
    from .beta_managed_agents_user_interrupt_event_params import (
        BetaManagedAgentsUserInterruptEventParams as BetaManagedAgentsUserInterruptEventParams,
    )
    from .beta_managed_agents_user_message_event import (
        BetaManagedAgentsUserMessageEvent as BetaManagedAgentsUserMessageEvent,
    )
    from .beta_managed_agents_user_message_event_params import (
        BetaManagedAgentsUserMessageEventParams as BetaManagedAgentsUserMessageEventParams,
    )
    from .beta_managed_agents_user_tool_confirmation_event import (
        BetaManagedAgentsUserToolConfirmationEvent as BetaManagedAgentsUserToolConfirmationEvent,
    )
    from .beta_managed_agents_user_tool_confirmation_event_params import (
        BetaManagedAgentsUserToolConfirmationEventParams as BetaManagedAgentsUserToolConfirmationEventParams,
    )
    from .beta_managed_agents_user_tool_confirmation_result import (
        BetaManagedAgentsUserToolConfirmationResult as BetaManagedAgentsUserToolConfirmationResult,
    )
    from .beta_managed_agents_vault import BetaManagedAgentsVault as BetaManagedAgentsVault
    from .beta_mcp_tool_config_param import BetaMCPToolConfigParam as BetaMCPToolConfigParam
    from .beta_mcp_tool_default_config_param import (
        BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam,
    )
    from .beta_mcp_tool_result_block import BetaMCPToolResultBlock as BetaMCPToolResultBlock
    from .beta_mcp_tool_use_block import BetaMCPToolUseBlock as BetaMCPToolUseBlock
    from .beta_mcp_tool_use_block_param import BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam
    from .beta_mcp_toolset_param import BetaMCPToolsetParam as BetaMCPToolsetParam
    from .beta_memory_tool_20250818_command import (
        BetaMemoryTool20250818Command as BetaMemoryTool20250818Command,
    )
    from .beta_memory_tool_20250818_create_command import (
        BetaMemoryTool20250818CreateCommand as BetaMemoryTool20250818CreateCommand,
    )
    from .beta_memory_tool_20250818_delete_command import (
        BetaMemoryTool20250818DeleteCommand as BetaMemoryTool20250818DeleteCommand,
    )
    from .beta_memory_tool_20250818_insert_command import (
        BetaMemoryTool20250818InsertCommand as BetaMemoryTool20250818InsertCommand,
    )
    from .beta_memory_tool_20250818_rename_command import (
        BetaMemoryTool20250818RenameCommand as BetaMemoryTool20250818RenameCommand,
    )
    from .beta_memory_tool_20250818_str_replace_command import (
        BetaMemoryTool20250818StrReplaceCommand as BetaMemoryTool20250818StrReplaceCommand,
    )
    from .beta_memory_tool_20250818_view_command import (
        BetaMemoryTool20250818ViewCommand as BetaMemoryTool20250818ViewCommand,
    )
    from .beta_message import BetaMessage as BetaMessage
    from .beta_message_batch_create_params import BetaMessageBatchCreateParams as BetaMessageBatchCreateParams
    from .beta_message_batch_individual_request_params import (
        BetaMessageBatchIndividualRequestParams as BetaMessageBatchIndividualRequestParams,
    )
    from .beta_message_batch_individual_response import (
        BetaMessageBatchIndividualResponse as BetaMessageBatchIndividualResponse,
    )
    from .beta_message_batch_result import BetaMessageBatchResult as BetaMessageBatchResult
    from .beta_message_batch_succeeded_result import (
        BetaMessageBatchSucceededResult as BetaMessageBatchSucceededResult,
    )
    from .beta_message_count_tokens_params import BetaMessageCountTokensParams as BetaMessageCountTokensParams
    from .beta_message_create_params import BetaMessageCreateParams as BetaMessageCreateParams
    from .beta_message_delta import BetaMessageDelta as BetaMessageDelta
    from .beta_message_delta_usage import BetaMessageDeltaUsage as BetaMessageDeltaUsage
    from .beta_message_iteration_usage import BetaMessageIterationUsage as BetaMessageIterationUsage
    from .beta_message_param import BetaMessageParam as BetaMessageParam
    from .beta_message_tokens_count import BetaMessageTokensCount as BetaMessageTokensCount
    from .beta_output_config_param import BetaOutputConfigParam as BetaOutputConfigParam
    from .beta_packages import BetaPackages as BetaPackages
    from .beta_packages_params import BetaPackagesParams as BetaPackagesParams
    from .beta_raw_content_block_delta import BetaRawContentBlockDelta as BetaRawContentBlockDelta
    from .beta_raw_content_block_delta_event import (
        BetaRawContentBlockDeltaEvent as BetaRawContentBlockDeltaEvent,
    )
    from .beta_raw_content_block_start_event import (
        BetaRawContentBlockStartEvent as BetaRawContentBlockStartEvent,
    )
    from .beta_raw_message_delta_event import BetaRawMessageDeltaEvent as BetaRawMessageDeltaEvent
    from .beta_raw_message_start_event import BetaRawMessageStartEvent as BetaRawMessageStartEvent
    from .beta_raw_message_stream_event import BetaRawMessageStreamEvent as BetaRawMessageStreamEvent
    from .beta_request_document_block_param import (
        BetaRequestDocumentBlockParam as BetaRequestDocumentBlockParam,
    )
    from .beta_request_mcp_server_tool_configuration_param import (
        BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam,
    )
    from .beta_request_mcp_server_url_definition_param import (
        BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam,
    )
    from .beta_request_mcp_tool_result_block_param import (
        BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam,
    )
    from .beta_server_tool_use_block import BetaServerToolUseBlock as BetaServerToolUseBlock
    from .beta_server_tool_use_block_param import BetaServerToolUseBlockParam as BetaServerToolUseBlockParam
    from .beta_skill import BetaSkill as BetaSkill
    from .beta_skill_params import BetaSkillParams as BetaSkillParams
    from .beta_speed import BetaSpeed as BetaSpeed
    from .beta_stop_reason import BetaStopReason as BetaStopReason
    from .beta_thinking_turns_param import BetaThinkingTurnsParam as BetaThinkingTurnsParam
    from .beta_timestamp import BetaTimestamp as BetaTimestamp
    from .beta_token_task_budget_param import BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam
    from .beta_tool_bash_20241022_param import BetaToolBash20241022Param as BetaToolBash20241022Param
    from .beta_tool_computer_use_20241022_param import (
        BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param,
    )
    from .beta_tool_computer_use_20250124_param import (
        BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param,
    )
    from .beta_tool_computer_use_20251124_param import (
        BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param,
    )
    from .beta_tool_result_block_content_item_param import (
        BetaToolResultBlockContentItemParam as BetaToolResultBlockContentItemParam,
    )
    from .beta_tool_result_block_param import BetaToolResultBlockParam as BetaToolResultBlockParam
    from .beta_tool_text_editor_20241022_param import (
        BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param,
    )
    from .beta_tool_union_param import BetaToolUnionParam as BetaToolUnionParam
    from .beta_tool_use_block import BetaToolUseBlock as BetaToolUseBlock
    from .beta_tool_uses_keep_param import BetaToolUsesKeepParam as BetaToolUsesKeepParam
    from .beta_tool_uses_trigger_param import BetaToolUsesTriggerParam as BetaToolUsesTriggerParam
    from .beta_unrestricted_network import BetaUnrestrictedNetwork as BetaUnrestrictedNetwork
    from .beta_usage import BetaUsage as BetaUsage
    from .beta_user_profile import BetaUserProfile as BetaUserProfile
    from .beta_user_profile_enrollment_url import BetaUserProfileEnrollmentURL as BetaUserProfileEnrollmentURL
    from .beta_user_profile_list_order_param import (
        BetaUserProfileListOrderParam as BetaUserProfileListOrderParam,
    )
    from .beta_user_profile_relationship import BetaUserProfileRelationship as BetaUserProfileRelationship
    from .beta_user_profile_trust_grant import BetaUserProfileTrustGrant as BetaUserProfileTrustGrant
    from .beta_web_fetch_block_param import BetaWebFetchBlockParam as BetaWebFetchBlockParam
    from .beta_web_fetch_tool_result_block import BetaWebFetchToolResultBlock as BetaWebFetchToolResultBlock
    from .beta_web_fetch_tool_result_block_content_param import (
        BetaWebFetchToolResultBlockContentParam as BetaWebFetchToolResultBlockContentParam,
    )
    from .beta_web_fetch_tool_result_block_param import (
        BetaWebFetchToolResultBlockParam as BetaWebFetchToolResultBlockParam,
    )
    from .beta_web_search_tool_result_block import (
        BetaWebSearchToolResultBlock as BetaWebSearchToolResultBlock,
    )
    from .beta_webhook_event_data import BetaWebhookEventData as BetaWebhookEventData
    from .beta_webhook_session_archived_event_data import (
        BetaWebhookSessionArchivedEventData as BetaWebhookSessionArchivedEventData,
    )
    from .beta_webhook_session_created_event_data import (
        BetaWebhookSessionCreatedEventData as BetaWebhookSessionCreatedEventData,
    )
    from .beta_webhook_session_deleted_event_data import (
        BetaWebhookSessionDeletedEventData as BetaWebhookSessionDeletedEventData,
    )
    from .beta_webhook_session_idled_event_data import (
        BetaWebhookSessionIdledEventData as BetaWebhookSessionIdledEventData,
    )
    from .beta_webhook_session_outcome_evaluation_ended_event_data import (
        BetaWebhookSessionOutcomeEvaluationEndedEventData as BetaWebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .beta_webhook_session_pending_event_data import (
        BetaWebhookSessionPendingEventData as BetaWebhookSessionPendingEventData,
    )
    from .beta_webhook_session_requires_action_event_data import (
        BetaWebhookSessionRequiresActionEventData as BetaWebhookSessionRequiresActionEventData,
    )
    from .beta_webhook_session_running_event_data import (
        BetaWebhookSessionRunningEventData as BetaWebhookSessionRunningEventData,
    )
    from .beta_webhook_session_status_idled_event_data import (
        BetaWebhookSessionStatusIdledEventData as BetaWebhookSessionStatusIdledEventData,
    )
    from .beta_webhook_session_status_rescheduled_event_data import (
        BetaWebhookSessionStatusRescheduledEventData as BetaWebhookSessionStatusRescheduledEventData,
    )
    from .beta_webhook_session_status_run_started_event_data import (
        BetaWebhookSessionStatusRunStartedEventData as BetaWebhookSessionStatusRunStartedEventData,
    )
    from .beta_webhook_session_status_terminated_event_data import (
        BetaWebhookSessionStatusTerminatedEventData as BetaWebhookSessionStatusTerminatedEventData,
    )
    from .beta_webhook_session_thread_created_event_data import (
        BetaWebhookSessionThreadCreatedEventData as BetaWebhookSessionThreadCreatedEventData,
    )
    from .beta_webhook_session_thread_idled_event_data import (
        BetaWebhookSessionThreadIdledEventData as BetaWebhookSessionThreadIdledEventData,
    )
    from .beta_webhook_session_thread_terminated_event_data import (
        BetaWebhookSessionThreadTerminatedEventData as BetaWebhookSessionThreadTerminatedEventData,
    )
    from .beta_webhook_vault_archived_event_data import (
        BetaWebhookVaultArchivedEventData as BetaWebhookVaultArchivedEventData,
    )
    from .beta_webhook_vault_created_event_data import (
        BetaWebhookVaultCreatedEventData as BetaWebhookVaultCreatedEventData,
    )
    from .beta_webhook_vault_credential_archived_event_data import (
        BetaWebhookVaultCredentialArchivedEventData as BetaWebhookVaultCredentialArchivedEventData,
    )
    from .beta_webhook_vault_credential_created_event_data import (
        BetaWebhookVaultCredentialCreatedEventData as BetaWebhookVaultCredentialCreatedEventData,
    )
    from .beta_webhook_vault_credential_deleted_event_data import (
        BetaWebhookVaultCredentialDeletedEventData as BetaWebhookVaultCredentialDeletedEventData,
    )
    from .beta_webhook_vault_credential_refresh_failed_event_data import (
        BetaWebhookVaultCredentialRefreshFailedEventData as BetaWebhookVaultCredentialRefreshFailedEventData,
    )
    from .beta_webhook_vault_deleted_event_data import (
        BetaWebhookVaultDeletedEventData as BetaWebhookVaultDeletedEventData,
    )
    from .billing_error import BillingError as BetaBillingError
    from .billing_error import BillingError as BillingError
    from .cache_control_ephemeral_param import CacheControlEphemeralParam as BetaCacheControlEphemeralParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .cache_creation import CacheCreation as BetaCacheCreation
    from .cache_creation import CacheCreation as CacheCreation
    from .capability_support import CapabilitySupport as BetaCapabilitySupport
    from .capability_support import CapabilitySupport as CapabilitySupport
    from .citation_char_location import CitationCharLocation as BetaCitationCharLocation
    from .citation_char_location import CitationCharLocation as CitationCharLocation
    from .citation_char_location_param import CitationCharLocationParam as BetaCitationCharLocationParam
    from .citation_char_location_param import CitationCharLocationParam as CitationCharLocationParam
    from .citation_content_block_location import (
        CitationContentBlockLocation as BetaCitationContentBlockLocation,
    )
    from .citation_content_block_location import CitationContentBlockLocation as CitationContentBlockLocation
    from .citation_content_block_location_param import (
        CitationContentBlockLocationParam as BetaCitationContentBlockLocationParam,
    )
    from .citation_content_block_location_param import (
        CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    )
    from .citation_page_location import CitationPageLocation as BetaCitationPageLocation
    from .citation_page_location import CitationPageLocation as CitationPageLocation
    from .citation_page_location_param import CitationPageLocationParam as BetaCitationPageLocationParam
    from .citation_page_location_param import CitationPageLocationParam as CitationPageLocationParam
    from .citation_search_result_location_param import (
        CitationSearchResultLocationParam as BetaCitationSearchResultLocationParam,
    )
    from .citation_search_result_location_param import (
        CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    )
    from .citation_web_search_result_location_param import (
        CitationWebSearchResultLocationParam as BetaCitationWebSearchResultLocationParam,
    )
    from .citation_web_search_result_location_param import (
        CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    )
    from .citations_config import CitationsConfig as BetaCitationConfig
    from .citations_config import CitationsConfig as CitationsConfig
    from .citations_config_param import CitationsConfigParam as BetaCitationsConfigParam
    from .citations_config_param import CitationsConfigParam as CitationsConfigParam
    from .citations_delta import CitationsDelta as BetaCitationsDelta
    from .citations_delta import CitationsDelta as CitationsDelta
    from .citations_delta_citation import CitationsDeltaCitation as BetaCitationsDeltaCitation
    from .citations_delta_citation import CitationsDeltaCitation as CitationsDeltaCitation
    from .citations_search_result_location import (
        CitationsSearchResultLocation as BetaCitationSearchResultLocation,
    )
    from .citations_search_result_location import (
        CitationsSearchResultLocation as CitationsSearchResultLocation,
    )
    from .citations_web_search_result_location import (
        CitationsWebSearchResultLocation as BetaCitationsWebSearchResultLocation,
    )
    from .citations_web_search_result_location import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from .code_execution_output_block import CodeExecutionOutputBlock as BetaCodeExecutionOutputBlock
    from .code_execution_output_block import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .code_execution_output_block_param import (
        CodeExecutionOutputBlockParam as BetaCodeExecutionOutputBlockParam,
    )
    from .code_execution_output_block_param import (
        CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam,
    )
    from .code_execution_result_block import CodeExecutionResultBlock as BetaCodeExecutionResultBlock
    from .code_execution_result_block import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .code_execution_result_block_param import (
        CodeExecutionResultBlockParam as BetaCodeExecutionResultBlockParam,
    )
    from .code_execution_result_block_param import (
        CodeExecutionResultBlockParam as CodeExecutionResultBlockParam,
    )
    from .code_execution_tool_20250522_param import (
        CodeExecutionTool20250522Param as BetaCodeExecutionTool20250522Param,
    )
    from .code_execution_tool_20250522_param import (
        CodeExecutionTool20250522Param as CodeExecutionTool20250522Param,
    )
    from .code_execution_tool_20250825_param import (
        CodeExecutionTool20250825Param as BetaCodeExecutionTool20250825Param,
    )
    from .code_execution_tool_20250825_param import (
        CodeExecutionTool20250825Param as CodeExecutionTool20250825Param,
    )
    from .code_execution_tool_20260120_param import (
        CodeExecutionTool20260120Param as BetaCodeExecutionTool20260120Param,
    )
    from .code_execution_tool_20260120_param import (
        CodeExecutionTool20260120Param as CodeExecutionTool20260120Param,
    )
    from .code_execution_tool_result_block import (
        CodeExecutionToolResultBlock as BetaCodeExecutionToolResultBlock,
    )
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as BetaCodeExecutionToolResultBlockContent,
    )
    from .code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from .code_execution_tool_result_block_param import (
        CodeExecutionToolResultBlockParam as BetaCodeExecutionToolResultBlockParam,
    )
    from .code_execution_tool_result_block_param import (
        CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    )
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam as BetaCodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_error import (
        CodeExecutionToolResultError as BetaCodeExecutionToolResultError,
    )
    from .code_execution_tool_result_error import CodeExecutionToolResultError as CodeExecutionToolResultError
    from .code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as BetaCodeExecutionToolResultErrorCode,
    )
    from .code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .code_execution_tool_result_error_param import (
        CodeExecutionToolResultErrorParam as BetaCodeExecutionToolResultErrorParam,
    )
    from .code_execution_tool_result_error_param import (
        CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    )
    from .completion import Completion as Completion
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams
    from .container import Container as Container
    from .container_upload_block import ContainerUploadBlock as BetaContainerUploadBlock
    from .container_upload_block import ContainerUploadBlock as ContainerUploadBlock
    from .container_upload_block_param import ContainerUploadBlockParam as BetaContainerUploadBlockParam
    from .container_upload_block_param import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .content_block import ContentBlock as ContentBlock
    from .content_block_param import ContentBlockParam as ContentBlockParam
    from .content_block_source_content_param import (
        ContentBlockSourceContentParam as ContentBlockSourceContentParam,
    )
    from .content_block_source_param import ContentBlockSourceParam as ContentBlockSourceParam
    from .content_block_start_event_content_block import (
        ContentBlockStartEventContentBlock as ContentBlockStartEventContentBlock,
    )
    from .context_management_capability import ContextManagementCapability as BetaContextManagementCapability
    from .context_management_capability import ContextManagementCapability as ContextManagementCapability
    from .create_message_params_without_stream import (
        CreateMessageParamsWithoutStream as CreateMessageParamsWithoutStream,
    )
    from .create_message_params_without_stream_tools_item import (
        CreateMessageParamsWithoutStreamToolsItem as CreateMessageParamsWithoutStreamToolsItem,
    )
    from .deleted_file import DeletedFile as DeletedFile
    from .deleted_message_batch import DeletedMessageBatch as BetaDeletedMessageBatch
    from .deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
    from .direct_caller import DirectCaller as BetaDirectCaller
    from .direct_caller import DirectCaller as DirectCaller
    from .document_block import DocumentBlock as BetaDocumentBlock
    from .document_block import DocumentBlock as DocumentBlock
    from .document_block_param import DocumentBlockParam as DocumentBlockParam
    from .document_block_source import DocumentBlockSource as BetaDocumentBlockSource
    from .document_block_source import DocumentBlockSource as DocumentBlockSource
    from .document_block_source_param import DocumentBlockSourceParam as DocumentBlockSourceParam
    from .effort_capability import EffortCapability as BetaEffortCapability
    from .effort_capability import EffortCapability as EffortCapability
    from .effort_level_param import EffortLevelParam as BetaEffortLevelParam
    from .effort_level_param import EffortLevelParam as EffortLevelParam
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as BetaEncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as BetaEncryptedCodeExecutionResultBlockParam,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from .environment_update_params import EnvironmentUpdateParams as EnvironmentUpdateParams
    from .error_object import ErrorObject as BetaError
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as BetaErrorResponse
    from .error_response import ErrorResponse as ErrorResponse
    from .error_type import ErrorType as BetaErrorType
    from .error_type import ErrorType as ErrorType
    from .file_metadata import FileMetadata as FileMetadata
    from .file_upload_params import FileUploadParams as FileUploadParams
    from .gateway_timeout_error import GatewayTimeoutError as BetaGatewayTimeoutError
    from .gateway_timeout_error import GatewayTimeoutError as GatewayTimeoutError
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_block_source_param import ImageBlockSourceParam as ImageBlockSourceParam
    from .input_json_delta import InputJSONDelta as BetaInputJSONDelta
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .input_schema_param import InputSchemaParam as BetaInputSchemaParam
    from .input_schema_param import InputSchemaParam as InputSchemaParam
    from .invalid_request_error import InvalidRequestError as BetaInvalidRequestError
    from .invalid_request_error import InvalidRequestError as InvalidRequestError
    from .json_output_format_param import JSONOutputFormatParam as BetaJSONOutputFormatParam
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
    from .json_value_param import JsonValueParam as BetaJsonValueParam
    from .json_value_param import JsonValueParam as JsonValueParam
    from .list_response_message_batch import ListResponseMessageBatch as BetaListResponseMessageBatch
    from .list_response_message_batch import ListResponseMessageBatch as ListResponseMessageBatch
    from .list_response_model_info import ListResponseModelInfo as BetaListResponseModelInfo
    from .list_response_model_info import ListResponseModelInfo as ListResponseModelInfo
    from .memory_store_create_params import MemoryStoreCreateParams as MemoryStoreCreateParams
    from .memory_store_memory_create_params import (
        MemoryStoreMemoryCreateParams as MemoryStoreMemoryCreateParams,
    )
    from .memory_store_memory_update_params import (
        MemoryStoreMemoryUpdateParams as MemoryStoreMemoryUpdateParams,
    )
    from .memory_store_update_params import MemoryStoreUpdateParams as MemoryStoreUpdateParams
    from .memory_tool_20250818_param import MemoryTool20250818Param as BetaMemoryTool20250818Param
    from .memory_tool_20250818_param import MemoryTool20250818Param as MemoryTool20250818Param
    from .message import Message as Message
    from .message_batch import MessageBatch as BetaMessageBatch
    from .message_batch import MessageBatch as MessageBatch
    from .message_batch_canceled_result import MessageBatchCanceledResult as BetaMessageBatchCanceledResult
    from .message_batch_canceled_result import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .message_batch_create_params import MessageBatchCreateParams as MessageBatchCreateParams
    from .message_batch_errored_result import MessageBatchErroredResult as BetaMessageBatchErroredResult
    from .message_batch_errored_result import MessageBatchErroredResult as MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult as BetaMessageBatchExpiredResult
    from .message_batch_expired_result import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .message_batch_individual_request_params import (
        MessageBatchIndividualRequestParams as MessageBatchIndividualRequestParams,
    )
    from .message_batch_individual_response import (
        MessageBatchIndividualResponse as MessageBatchIndividualResponse,
    )
    from .message_batch_request_counts import MessageBatchRequestCounts as BetaMessageBatchRequestCounts
    from .message_batch_request_counts import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .message_batch_result import MessageBatchResult as MessageBatchResult
    from .message_batch_succeeded_result import MessageBatchSucceededResult as MessageBatchSucceededResult
    from .message_count_tokens_params import MessageCountTokensParams as MessageCountTokensParams
    from .message_count_tokens_tool_param import MessageCountTokensToolParam as MessageCountTokensToolParam
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_delta import MessageDelta as MessageDelta
    from .message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .message_param import MessageParam as MessageParam
    from .message_tokens_count import MessageTokensCount as MessageTokensCount
    from .metadata_param import MetadataParam as BetaMetadataParam
    from .metadata_param import MetadataParam as MetadataParam
    from .model import Model as Model
    from .model_capabilities import ModelCapabilities as BetaModelCapabilities
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_info import ModelInfo as BetaModelInfo
    from .model_info import ModelInfo as ModelInfo
    from .not_found_error import NotFoundError as BetaNotFoundError
    from .not_found_error import NotFoundError as NotFoundError
    from .output_config_param import OutputConfigParam as OutputConfigParam
    from .overloaded_error import OverloadedError as BetaOverloadedError
    from .overloaded_error import OverloadedError as OverloadedError
    from .permission_error import PermissionError as BetaPermissionError
    from .permission_error import PermissionError as PermissionError
    from .ping import Ping as Ping
    from .plain_text_source import PlainTextSource as BetaPlainTextSource
    from .plain_text_source import PlainTextSource as PlainTextSource
    from .rate_limit_error import RateLimitError as BetaRateLimitError
    from .rate_limit_error import RateLimitError as RateLimitError
    from .raw_content_block_delta import RawContentBlockDelta as RawContentBlockDelta
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent as BetaRawContentBlockStopEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .raw_message_start_event import RawMessageStartEvent as RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent as BetaRawMessageStopEvent
    from .raw_message_stop_event import RawMessageStopEvent as RawMessageStopEvent
    from .raw_message_stream_event import RawMessageStreamEvent as RawMessageStreamEvent
    from .redacted_thinking_block import RedactedThinkingBlock as BetaRedactedThinkingBlock
    from .redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from .redacted_thinking_block_param import RedactedThinkingBlockParam as BetaRedactedThinkingBlockParam
    from .redacted_thinking_block_param import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .refusal_stop_details import RefusalStopDetails as BetaRefusalStopDetails
    from .refusal_stop_details import RefusalStopDetails as RefusalStopDetails
    from .request_too_large_error import RequestTooLargeError as BetaRequestTooLargeError
    from .request_too_large_error import RequestTooLargeError as RequestTooLargeError
    from .search_result_block_param import SearchResultBlockParam as BetaSearchResultBlockParam
    from .search_result_block_param import SearchResultBlockParam as SearchResultBlockParam
    from .server_tool_caller import ServerToolCaller as BetaServerToolCaller
    from .server_tool_caller import ServerToolCaller as ServerToolCaller
    from .server_tool_caller_20260120 import ServerToolCaller20260120 as BetaServerToolCaller20260120
    from .server_tool_caller_20260120 import ServerToolCaller20260120 as ServerToolCaller20260120
    from .server_tool_usage import ServerToolUsage as BetaServerToolUsage
    from .server_tool_usage import ServerToolUsage as ServerToolUsage
    from .server_tool_use_block import ServerToolUseBlock as ServerToolUseBlock
    from .server_tool_use_block_caller import ServerToolUseBlockCaller as BetaServerToolUseBlockCaller
    from .server_tool_use_block_caller import ServerToolUseBlockCaller as ServerToolUseBlockCaller
    from .server_tool_use_block_caller_param import (
        ServerToolUseBlockCallerParam as BetaServerToolUseBlockCallerParam,
    )
    from .server_tool_use_block_caller_param import (
        ServerToolUseBlockCallerParam as ServerToolUseBlockCallerParam,
    )
    from .server_tool_use_block_param import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .session_event_send_params import SessionEventSendParams as SessionEventSendParams
    from .session_resource_add_params import SessionResourceAddParams as SessionResourceAddParams
    from .session_resource_retrieve_response import (
        SessionResourceRetrieveResponse as SessionResourceRetrieveResponse,
    )
    from .session_resource_update_params import SessionResourceUpdateParams as SessionResourceUpdateParams
    from .session_resource_update_response import (
        SessionResourceUpdateResponse as SessionResourceUpdateResponse,
    )
    from .session_update_params import SessionUpdateParams as SessionUpdateParams
    from .signature_delta import SignatureDelta as BetaSignatureDelta
    from .signature_delta import SignatureDelta as SignatureDelta
    from .skill_create_params import SkillCreateParams as SkillCreateParams
    from .skill_create_response import SkillCreateResponse as SkillCreateResponse
    from .skill_delete_response import SkillDeleteResponse as SkillDeleteResponse
    from .skill_list_response import SkillListResponse as SkillListResponse
    from .skill_retrieve_response import SkillRetrieveResponse as SkillRetrieveResponse
    from .skill_version_create_params import SkillVersionCreateParams as SkillVersionCreateParams
    from .skill_version_create_response import SkillVersionCreateResponse as SkillVersionCreateResponse
    from .skill_version_delete_response import SkillVersionDeleteResponse as SkillVersionDeleteResponse
    from .skill_version_list_response import SkillVersionListResponse as SkillVersionListResponse
    from .skill_version_retrieve_response import SkillVersionRetrieveResponse as SkillVersionRetrieveResponse
    from .stop_reason import StopReason as StopReason
    from .text_block import TextBlock as BetaTextBlock
    from .text_block import TextBlock as TextBlock
    from .text_block_param import TextBlockParam as BetaTextBlockParam
    from .text_block_param import TextBlockParam as TextBlockParam
    from .text_citation import TextCitation as BetaTextCitation
    from .text_citation import TextCitation as TextCitation
    from .text_citation_param import TextCitationParam as BetaTextCitationParam
    from .text_citation_param import TextCitationParam as TextCitationParam
    from .text_delta import TextDelta as BetaTextDelta
    from .text_delta import TextDelta as TextDelta
    from .text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as BetaTextEditorCodeExecutionCreateResultBlock,
    )
    from .text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam as BetaTextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as BetaTextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as BetaTextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block import (
        TextEditorCodeExecutionToolResultBlock as BetaTextEditorCodeExecutionToolResultBlock,
    )
    from .text_editor_code_execution_tool_result_block import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from .text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent as BetaTextEditorCodeExecutionToolResultBlockContent,
    )
    from .text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from .text_editor_code_execution_tool_result_block_content_param import (
        TextEditorCodeExecutionToolResultBlockContentParam as BetaTextEditorCodeExecutionToolResultBlockContentParam,
    )
    from .text_editor_code_execution_tool_result_block_content_param import (
        TextEditorCodeExecutionToolResultBlockContentParam as TextEditorCodeExecutionToolResultBlockContentParam,
    )
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam as BetaTextEditorCodeExecutionToolResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_error import (
        TextEditorCodeExecutionToolResultError as BetaTextEditorCodeExecutionToolResultError,
    )
    from .text_editor_code_execution_tool_result_error import (
        TextEditorCodeExecutionToolResultError as TextEditorCodeExecutionToolResultError,
    )
    from .text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode as BetaTextEditorCodeExecutionToolResultErrorCode,
    )
    from .text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam as BetaTextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as BetaTextEditorCodeExecutionViewResultBlock,
    )
    from .text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam as BetaTextEditorCodeExecutionViewResultBlockParam,
    )
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .thinking_block import ThinkingBlock as BetaThinkingBlock
    from .thinking_block import ThinkingBlock as ThinkingBlock
    from .thinking_block_param import ThinkingBlockParam as BetaThinkingBlockParam
    from .thinking_block_param import ThinkingBlockParam as ThinkingBlockParam
    from .thinking_capability import ThinkingCapability as BetaThinkingCapability
    from .thinking_capability import ThinkingCapability as ThinkingCapability
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam as BetaThinkingConfigAdaptiveParam
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam as BetaThinkingConfigDisabledParam
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam as BetaThinkingConfigEnabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .thinking_config_param import ThinkingConfigParam as BetaThinkingConfigParam
    from .thinking_config_param import ThinkingConfigParam as ThinkingConfigParam
    from .thinking_delta import ThinkingDelta as BetaThinkingDelta
    from .thinking_delta import ThinkingDelta as ThinkingDelta
    from .thinking_display_mode_param import ThinkingDisplayModeParam as BetaThinkingDisplayModeParam
    from .thinking_display_mode_param import ThinkingDisplayModeParam as ThinkingDisplayModeParam
    from .thinking_types import ThinkingTypes as BetaThinkingTypes
    from .thinking_types import ThinkingTypes as ThinkingTypes
    from .tool_bash_20250124_param import ToolBash20250124Param as BetaToolBash20250124Param
    from .tool_bash_20250124_param import ToolBash20250124Param as ToolBash20250124Param
    from .tool_choice_any_param import ToolChoiceAnyParam as BetaToolChoiceAnyParam
    from .tool_choice_any_param import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam as BetaToolChoiceAutoParam
    from .tool_choice_auto_param import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam as BetaToolChoiceNoneParam
    from .tool_choice_none_param import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam as BetaToolChoiceParam
    from .tool_choice_param import ToolChoiceParam as ToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam as BetaToolChoiceToolParam
    from .tool_choice_tool_param import ToolChoiceToolParam as ToolChoiceToolParam
    from .tool_param import ToolParam as BetaToolParam
    from .tool_param import ToolParam as ToolParam
    from .tool_reference_block import ToolReferenceBlock as BetaToolReferenceBlock
    from .tool_reference_block import ToolReferenceBlock as ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam as BetaToolReferenceBlockParam
    from .tool_reference_block_param import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .tool_result_block_content_item_param import (
        ToolResultBlockContentItemParam as ToolResultBlockContentItemParam,
    )
    from .tool_result_block_param import ToolResultBlockParam as ToolResultBlockParam
    from .tool_search_tool_bm25_20251119_param import (
        ToolSearchToolBm25_20251119Param as BetaToolSearchToolBm25_20251119Param,
    )
    from .tool_search_tool_bm25_20251119_param import (
        ToolSearchToolBm25_20251119Param as ToolSearchToolBm25_20251119Param,
    )
    from .tool_search_tool_regex_20251119_param import (
        ToolSearchToolRegex20251119Param as BetaToolSearchToolRegex20251119Param,
    )
    from .tool_search_tool_regex_20251119_param import (
        ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    )
    from .tool_search_tool_result_block import ToolSearchToolResultBlock as BetaToolSearchToolResultBlock
    from .tool_search_tool_result_block import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .tool_search_tool_result_block_content import (
        ToolSearchToolResultBlockContent as BetaToolSearchToolResultBlockContent,
    )
    from .tool_search_tool_result_block_content import (
        ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent,
    )
    from .tool_search_tool_result_block_content_param import (
        ToolSearchToolResultBlockContentParam as BetaToolSearchToolResultBlockContentParam,
    )
    from .tool_search_tool_result_block_content_param import (
        ToolSearchToolResultBlockContentParam as ToolSearchToolResultBlockContentParam,
    )
    from .tool_search_tool_result_block_param import (
        ToolSearchToolResultBlockParam as BetaToolSearchToolResultBlockParam,
    )
    from .tool_search_tool_result_block_param import (
        ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam,
    )
    from .tool_search_tool_result_error import ToolSearchToolResultError as BetaToolSearchToolResultError
    from .tool_search_tool_result_error import ToolSearchToolResultError as ToolSearchToolResultError
    from .tool_search_tool_result_error_code import (
        ToolSearchToolResultErrorCode as BetaToolSearchToolResultErrorCode,
    )
    from .tool_search_tool_result_error_code import (
        ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode,
    )
    from .tool_search_tool_result_error_param import (
        ToolSearchToolResultErrorParam as BetaToolSearchToolResultErrorParam,
    )
    from .tool_search_tool_result_error_param import (
        ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam,
    )
    from .tool_search_tool_search_result_block import (
        ToolSearchToolSearchResultBlock as BetaToolSearchToolSearchResultBlock,
    )
    from .tool_search_tool_search_result_block import (
        ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock,
    )
    from .tool_search_tool_search_result_block_param import (
        ToolSearchToolSearchResultBlockParam as BetaToolSearchToolSearchResultBlockParam,
    )
    from .tool_search_tool_search_result_block_param import (
        ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
    )
    from .tool_text_editor_20250124_param import (
        ToolTextEditor20250124Param as BetaToolTextEditor20250124Param,
    )
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import (
        ToolTextEditor20250429Param as BetaToolTextEditor20250429Param,
    )
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import (
        ToolTextEditor20250728Param as BetaToolTextEditor20250728Param,
    )
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam as ToolUnionParam
    from .tool_use_block import ToolUseBlock as ToolUseBlock
    from .tool_use_block_caller import ToolUseBlockCaller as BetaToolUseBlockCaller
    from .tool_use_block_caller import ToolUseBlockCaller as ToolUseBlockCaller
    from .tool_use_block_caller_param import ToolUseBlockCallerParam as BetaToolUseBlockCallerParam
    from .tool_use_block_caller_param import ToolUseBlockCallerParam as ToolUseBlockCallerParam
    from .tool_use_block_param import ToolUseBlockParam as BetaToolUseBlockParam
    from .tool_use_block_param import ToolUseBlockParam as ToolUseBlockParam
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .url_image_source_param import URLImageSourceParam as BetaURLImageSourceParam
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .urlpdf_source_param import URLPDFSourceParam as BetaURLPDFSourceParam
    from .urlpdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_location_param import UserLocationParam as BetaUserLocationParam
    from .user_location_param import UserLocationParam as UserLocationParam
    from .user_profile_create_params import UserProfileCreateParams as UserProfileCreateParams
    from .user_profile_update_params import UserProfileUpdateParams as UserProfileUpdateParams
    from .vault_create_params import VaultCreateParams as VaultCreateParams
    from .vault_credential_create_params import VaultCredentialCreateParams as VaultCredentialCreateParams
    from .vault_credential_update_params import VaultCredentialUpdateParams as VaultCredentialUpdateParams
    from .vault_update_params import VaultUpdateParams as VaultUpdateParams
    from .web_fetch_block import WebFetchBlock as BetaWebFetchBlock
    from .web_fetch_block import WebFetchBlock as WebFetchBlock
    from .web_fetch_block_param import WebFetchBlockParam as WebFetchBlockParam
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param as BetaWebFetchTool20250910Param
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param as BetaWebFetchTool20260209Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param as BetaWebFetchTool20260309Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .web_fetch_tool_result_block import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .web_fetch_tool_result_block_caller import (
        WebFetchToolResultBlockCaller as BetaWebFetchToolResultBlockCaller,
    )
    from .web_fetch_tool_result_block_caller import (
        WebFetchToolResultBlockCaller as WebFetchToolResultBlockCaller,
    )
    from .web_fetch_tool_result_block_caller_param import (
        WebFetchToolResultBlockCallerParam as BetaWebFetchToolResultBlockCallerParam,
    )
    from .web_fetch_tool_result_block_caller_param import (
        WebFetchToolResultBlockCallerParam as WebFetchToolResultBlockCallerParam,
    )
    from .web_fetch_tool_result_block_content import (
        WebFetchToolResultBlockContent as BetaWebFetchToolResultBlockContent,
    )
    from .web_fetch_tool_result_block_content import (
        WebFetchToolResultBlockContent as WebFetchToolResultBlockContent,
    )
    from .web_fetch_tool_result_block_content_param import (
        WebFetchToolResultBlockContentParam as WebFetchToolResultBlockContentParam,
    )
    from .web_fetch_tool_result_block_param import (
        WebFetchToolResultBlockParam as WebFetchToolResultBlockParam,
    )
    from .web_fetch_tool_result_error_block import (
        WebFetchToolResultErrorBlock as BetaWebFetchToolResultErrorBlock,
    )
    from .web_fetch_tool_result_error_block import (
        WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock,
    )
    from .web_fetch_tool_result_error_block_param import (
        WebFetchToolResultErrorBlockParam as BetaWebFetchToolResultErrorBlockParam,
    )
    from .web_fetch_tool_result_error_block_param import (
        WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    )
    from .web_fetch_tool_result_error_code import (
        WebFetchToolResultErrorCode as BetaWebFetchToolResultErrorCode,
    )
    from .web_fetch_tool_result_error_code import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .web_search_result_block import WebSearchResultBlock as BetaWebSearchResultBlock
    from .web_search_result_block import WebSearchResultBlock as WebSearchResultBlock
    from .web_search_result_block_param import WebSearchResultBlockParam as BetaWebSearchResultBlockParam
    from .web_search_result_block_param import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .web_search_tool_20250305_param import WebSearchTool20250305Param as BetaWebSearchTool20250305Param
    from .web_search_tool_20250305_param import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param as BetaWebSearchTool20260209Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .web_search_tool_request_error_param import (
        WebSearchToolRequestErrorParam as BetaWebSearchToolRequestErrorParam,
    )
    from .web_search_tool_request_error_param import (
        WebSearchToolRequestErrorParam as WebSearchToolRequestErrorParam,
    )
    from .web_search_tool_result_block import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .web_search_tool_result_block_caller import (
        WebSearchToolResultBlockCaller as BetaWebSearchToolResultBlockCaller,
    )
    from .web_search_tool_result_block_caller import (
        WebSearchToolResultBlockCaller as WebSearchToolResultBlockCaller,
    )
    from .web_search_tool_result_block_caller_param import (
        WebSearchToolResultBlockCallerParam as BetaWebSearchToolResultBlockCallerParam,
    )
    from .web_search_tool_result_block_caller_param import (
        WebSearchToolResultBlockCallerParam as WebSearchToolResultBlockCallerParam,
    )
    from .web_search_tool_result_block_content import (
        WebSearchToolResultBlockContent as BetaWebSearchToolResultBlockContent,
    )
    from .web_search_tool_result_block_content import (
        WebSearchToolResultBlockContent as WebSearchToolResultBlockContent,
    )
    from .web_search_tool_result_block_param import (
        WebSearchToolResultBlockParam as BetaWebSearchToolResultBlockParam,
    )
    from .web_search_tool_result_block_param import (
        WebSearchToolResultBlockParam as WebSearchToolResultBlockParam,
    )
    from .web_search_tool_result_block_param_content_param import (
        WebSearchToolResultBlockParamContentParam as BetaWebSearchToolResultBlockParamContentParam,
    )
    from .web_search_tool_result_block_param_content_param import (
        WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam,
    )
    from .web_search_tool_result_error import WebSearchToolResultError as BetaWebSearchToolResultError
    from .web_search_tool_result_error import WebSearchToolResultError as WebSearchToolResultError
    from .web_search_tool_result_error_code import (
        WebSearchToolResultErrorCode as BetaWebSearchToolResultErrorCode,
    )
    from .web_search_tool_result_error_code import (
        WebSearchToolResultErrorCode as WebSearchToolResultErrorCode,
    )
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "APIErrorObject": ".api_error_object",
            "AgentCreateParams": ".agent_create_params",
            "AgentUpdateParams": ".agent_update_params",
            "AllowedCallerParam": ".allowed_caller_param",
            "AnthropicBetaParam": ".anthropic_beta_param",
            "AuthenticationError": ".authentication_error",
            "Base64ImageSourceParam": ".base64_image_source_param",
            "Base64PDFSource": ".base64_pdf_source",
            "BashCodeExecutionOutputBlock": ".bash_code_execution_output_block",
            "BashCodeExecutionOutputBlockParam": ".bash_code_execution_output_block_param",
            "BashCodeExecutionResultBlock": ".bash_code_execution_result_block",
            "BashCodeExecutionResultBlockParam": ".bash_code_execution_result_block_param",
            "BashCodeExecutionToolResultBlock": ".bash_code_execution_tool_result_block",
            "BashCodeExecutionToolResultBlockContent": ".bash_code_execution_tool_result_block_content",
            "BashCodeExecutionToolResultBlockContentParam": ".bash_code_execution_tool_result_block_content_param",
            "BashCodeExecutionToolResultBlockParam": ".bash_code_execution_tool_result_block_param",
            "BashCodeExecutionToolResultError": ".bash_code_execution_tool_result_error",
            "BashCodeExecutionToolResultErrorCode": ".bash_code_execution_tool_result_error_code",
            "BashCodeExecutionToolResultErrorParam": ".bash_code_execution_tool_result_error_param",
            "BetaAPIError": ".api_error_object:APIErrorObject",
            "BetaAdvisorMessageIterationUsage": ".beta_advisor_message_iteration_usage",
            "BetaAdvisorRedactedResultBlock": ".beta_advisor_redacted_result_block",
            "BetaAdvisorRedactedResultBlockParam": ".beta_advisor_redacted_result_block_param",
            "BetaAdvisorResultBlock": ".beta_advisor_result_block",
            "BetaAdvisorResultBlockParam": ".beta_advisor_result_block_param",
            "BetaAdvisorTool20260301Param": ".beta_advisor_tool_20260301_param",
            "BetaAdvisorToolResultBlock": ".beta_advisor_tool_result_block",
            "BetaAdvisorToolResultBlockContent": ".beta_advisor_tool_result_block_content",
            "BetaAdvisorToolResultBlockContentParam": ".beta_advisor_tool_result_block_content_param",
            "BetaAdvisorToolResultBlockParam": ".beta_advisor_tool_result_block_param",
            "BetaAdvisorToolResultError": ".beta_advisor_tool_result_error",
            "BetaAdvisorToolResultErrorCode": ".beta_advisor_tool_result_error_code",
            "BetaAdvisorToolResultErrorParam": ".beta_advisor_tool_result_error_param",
            "BetaAllThinkingTurnsParam": ".beta_all_thinking_turns_param",
            "BetaAllowedCallerParam": ".allowed_caller_param:AllowedCallerParam",
            "BetaAuthenticationError": ".authentication_error:AuthenticationError",
            "BetaBase64ImageSourceParam": ".base64_image_source_param:Base64ImageSourceParam",
            "BetaBase64PDFSource": ".base64_pdf_source:Base64PDFSource",
            "BetaBashCodeExecutionOutputBlock": ".bash_code_execution_output_block:BashCodeExecutionOutputBlock",
            "BetaBashCodeExecutionOutputBlockParam": ".bash_code_execution_output_block_param:BashCodeExecutionOutputBlockParam",
            "BetaBashCodeExecutionResultBlock": ".bash_code_execution_result_block:BashCodeExecutionResultBlock",
            "BetaBashCodeExecutionResultBlockParam": ".bash_code_execution_result_block_param:BashCodeExecutionResultBlockParam",
            "BetaBashCodeExecutionToolResultBlock": ".bash_code_execution_tool_result_block:BashCodeExecutionToolResultBlock",
            "BetaBashCodeExecutionToolResultBlockContent": ".bash_code_execution_tool_result_block_content:BashCodeExecutionToolResultBlockContent",
            "BetaBashCodeExecutionToolResultBlockContentParam": ".bash_code_execution_tool_result_block_content_param:BashCodeExecutionToolResultBlockContentParam",
            "BetaBashCodeExecutionToolResultBlockParam": ".bash_code_execution_tool_result_block_param:BashCodeExecutionToolResultBlockParam",
            "BetaBashCodeExecutionToolResultError": ".bash_code_execution_tool_result_error:BashCodeExecutionToolResultError",
            "BetaBashCodeExecutionToolResultErrorCode": ".bash_code_execution_tool_result_error_code:BashCodeExecutionToolResultErrorCode",
            "BetaBashCodeExecutionToolResultErrorParam": ".bash_code_execution_tool_result_error_param:BashCodeExecutionToolResultErrorParam",
            "BetaBillingError": ".billing_error:BillingError",
            "BetaCacheControlEphemeralParam": ".cache_control_ephemeral_param:CacheControlEphemeralParam",
            "BetaCacheCreation": ".cache_creation:CacheCreation",
            "BetaCapabilitySupport": ".capability_support:CapabilitySupport",
            "BetaCitationCharLocation": ".citation_char_location:CitationCharLocation",
            "BetaCitationCharLocationParam": ".citation_char_location_param:CitationCharLocationParam",
            "BetaCitationConfig": ".citations_config:CitationsConfig",
            "BetaCitationContentBlockLocation": ".citation_content_block_location:CitationContentBlockLocation",
            "BetaCitationContentBlockLocationParam": ".citation_content_block_location_param:CitationContentBlockLocationParam",
            "BetaCitationPageLocation": ".citation_page_location:CitationPageLocation",
            "BetaCitationPageLocationParam": ".citation_page_location_param:CitationPageLocationParam",
            "BetaCitationSearchResultLocation": ".citations_search_result_location:CitationsSearchResultLocation",
            "BetaCitationSearchResultLocationParam": ".citation_search_result_location_param:CitationSearchResultLocationParam",
            "BetaCitationWebSearchResultLocationParam": ".citation_web_search_result_location_param:CitationWebSearchResultLocationParam",
            "BetaCitationsConfigParam": ".citations_config_param:CitationsConfigParam",
            "BetaCitationsDelta": ".citations_delta:CitationsDelta",
            "BetaCitationsDeltaCitation": ".citations_delta_citation:CitationsDeltaCitation",
            "BetaCitationsWebSearchResultLocation": ".citations_web_search_result_location:CitationsWebSearchResultLocation",
            "BetaClearThinking20251015EditParam": ".beta_clear_thinking_20251015_edit_param",
            "BetaClearThinking20251015EditResponse": ".beta_clear_thinking_20251015_edit_response",
            "BetaClearThinking20251015KeepOption1Param": ".beta_clear_thinking_20251015_keep_option1_param",
            "BetaClearToolUses20250919EditParam": ".beta_clear_tool_uses_20250919_edit_param",
            "BetaClearToolUses20250919EditResponse": ".beta_clear_tool_uses_20250919_edit_response",
            "BetaClearToolUses20250919TriggerParam": ".beta_clear_tool_uses_20250919_trigger_param",
            "BetaCloudConfig": ".beta_cloud_config",
            "BetaCloudConfigNetworking": ".beta_cloud_config_networking",
            "BetaCloudConfigParams": ".beta_cloud_config_params",
            "BetaCloudConfigParamsNetworkingParam": ".beta_cloud_config_params_networking_param",
            "BetaCodeExecutionOutputBlock": ".code_execution_output_block:CodeExecutionOutputBlock",
            "BetaCodeExecutionOutputBlockParam": ".code_execution_output_block_param:CodeExecutionOutputBlockParam",
            "BetaCodeExecutionResultBlock": ".code_execution_result_block:CodeExecutionResultBlock",
            "BetaCodeExecutionResultBlockParam": ".code_execution_result_block_param:CodeExecutionResultBlockParam",
            "BetaCodeExecutionTool20250522Param": ".code_execution_tool_20250522_param:CodeExecutionTool20250522Param",
            "BetaCodeExecutionTool20250825Param": ".code_execution_tool_20250825_param:CodeExecutionTool20250825Param",
            "BetaCodeExecutionTool20260120Param": ".code_execution_tool_20260120_param:CodeExecutionTool20260120Param",
            "BetaCodeExecutionToolResultBlock": ".code_execution_tool_result_block:CodeExecutionToolResultBlock",
            "BetaCodeExecutionToolResultBlockContent": ".code_execution_tool_result_block_content:CodeExecutionToolResultBlockContent",
            "BetaCodeExecutionToolResultBlockParam": ".code_execution_tool_result_block_param:CodeExecutionToolResultBlockParam",
            "BetaCodeExecutionToolResultBlockParamContentParam": ".code_execution_tool_result_block_param_content_param:CodeExecutionToolResultBlockParamContentParam",
            "BetaCodeExecutionToolResultError": ".code_execution_tool_result_error:CodeExecutionToolResultError",
            "BetaCodeExecutionToolResultErrorCode": ".code_execution_tool_result_error_code:CodeExecutionToolResultErrorCode",
            "BetaCodeExecutionToolResultErrorParam": ".code_execution_tool_result_error_param:CodeExecutionToolResultErrorParam",
            "BetaCompact20260112EditParam": ".beta_compact_20260112_edit_param",
            "BetaCompactionBlock": ".beta_compaction_block",
            "BetaCompactionBlockParam": ".beta_compaction_block_param",
            "BetaCompactionContentBlockDelta": ".beta_compaction_content_block_delta",
            "BetaCompactionIterationUsage": ".beta_compaction_iteration_usage",
            "BetaContainer": ".beta_container",
            "BetaContainerParams": ".beta_container_params",
            "BetaContainerUploadBlock": ".container_upload_block:ContainerUploadBlock",
            "BetaContainerUploadBlockParam": ".container_upload_block_param:ContainerUploadBlockParam",
            "BetaContentBlock": ".beta_content_block",
            "BetaContentBlockParam": ".beta_content_block_param",
            "BetaContentBlockSourceContentParam": ".beta_content_block_source_content_param",
            "BetaContentBlockSourceParam": ".beta_content_block_source_param",
            "BetaContentBlockStartEventContentBlock": ".beta_content_block_start_event_content_block",
            "BetaContextManagementAppliedEditsItem": ".beta_context_management_applied_edits_item",
            "BetaContextManagementCapability": ".context_management_capability:ContextManagementCapability",
            "BetaContextManagementConfigEditsItemParam": ".beta_context_management_config_edits_item_param",
            "BetaContextManagementConfigParam": ".beta_context_management_config_param",
            "BetaContextManagementResponse": ".beta_context_management_response",
            "BetaCountMessageTokensParamsToolsItemParam": ".beta_count_message_tokens_params_tools_item_param",
            "BetaCountTokensContextManagementResponse": ".beta_count_tokens_context_management_response",
            "BetaDeletedMessageBatch": ".deleted_message_batch:DeletedMessageBatch",
            "BetaDirectCaller": ".direct_caller:DirectCaller",
            "BetaDocumentBlock": ".document_block:DocumentBlock",
            "BetaDocumentBlockSource": ".document_block_source:DocumentBlockSource",
            "BetaDocumentBlockSourceParam": ".beta_document_block_source_param",
            "BetaEffortCapability": ".effort_capability:EffortCapability",
            "BetaEffortLevelParam": ".effort_level_param:EffortLevelParam",
            "BetaEncryptedCodeExecutionResultBlock": ".encrypted_code_execution_result_block:EncryptedCodeExecutionResultBlock",
            "BetaEncryptedCodeExecutionResultBlockParam": ".encrypted_code_execution_result_block_param:EncryptedCodeExecutionResultBlockParam",
            "BetaEnvironment": ".beta_environment",
            "BetaEnvironmentDeleteResponse": ".beta_environment_delete_response",
            "BetaEnvironmentListResponse": ".beta_environment_list_response",
            "BetaError": ".error_object:ErrorObject",
            "BetaErrorResponse": ".error_response:ErrorResponse",
            "BetaErrorType": ".error_type:ErrorType",
            "BetaFileDocumentSourceParam": ".beta_file_document_source_param",
            "BetaFileImageSourceParam": ".beta_file_image_source_param",
            "BetaFileListResponse": ".beta_file_list_response",
            "BetaFileScope": ".beta_file_scope",
            "BetaGatewayTimeoutError": ".gateway_timeout_error:GatewayTimeoutError",
            "BetaImageBlockParam": ".beta_image_block_param",
            "BetaImageBlockSourceParam": ".beta_image_block_source_param",
            "BetaInputJSONDelta": ".input_json_delta:InputJSONDelta",
            "BetaInputSchemaParam": ".input_schema_param:InputSchemaParam",
            "BetaInputTokensClearAtLeastParam": ".beta_input_tokens_clear_at_least_param",
            "BetaInputTokensTriggerParam": ".beta_input_tokens_trigger_param",
            "BetaInvalidRequestError": ".invalid_request_error:InvalidRequestError",
            "BetaIterationsUsage": ".beta_iterations_usage",
            "BetaIterationsUsageItem": ".beta_iterations_usage_item",
            "BetaJSONOutputFormatParam": ".json_output_format_param:JSONOutputFormatParam",
            "BetaJsonValueParam": ".json_value_param:JsonValueParam",
            "BetaLimitedNetwork": ".beta_limited_network",
            "BetaLimitedNetworkParams": ".beta_limited_network_params",
            "BetaListResponseMessageBatch": ".list_response_message_batch:ListResponseMessageBatch",
            "BetaListResponseModelInfo": ".list_response_model_info:ListResponseModelInfo",
            "BetaListSkillVersionsResponse": ".beta_list_skill_versions_response",
            "BetaListSkillsResponse": ".beta_list_skills_response",
            "BetaListUserProfilesResponse": ".beta_list_user_profiles_response",
            "BetaMCPToolConfigParam": ".beta_mcp_tool_config_param",
            "BetaMCPToolDefaultConfigParam": ".beta_mcp_tool_default_config_param",
            "BetaMCPToolResultBlock": ".beta_mcp_tool_result_block",
            "BetaMCPToolUseBlock": ".beta_mcp_tool_use_block",
            "BetaMCPToolUseBlockParam": ".beta_mcp_tool_use_block_param",
            "BetaMCPToolsetParam": ".beta_mcp_toolset_param",
            "BetaManagedAgentsAPIActor": ".beta_managed_agents_api_actor",
            "BetaManagedAgentsActor": ".beta_managed_agents_actor",
            "BetaManagedAgentsAddSessionResource": ".beta_managed_agents_add_session_resource",
            "BetaManagedAgentsAgent": ".beta_managed_agents_agent",
            "BetaManagedAgentsAgentCustomToolUseEvent": ".beta_managed_agents_agent_custom_tool_use_event",
            "BetaManagedAgentsAgentEvaluatedPermission": ".beta_managed_agents_agent_evaluated_permission",
            "BetaManagedAgentsAgentMCPToolResultEvent": ".beta_managed_agents_agent_mcp_tool_result_event",
            "BetaManagedAgentsAgentMCPToolUseEvent": ".beta_managed_agents_agent_mcp_tool_use_event",
            "BetaManagedAgentsAgentMessageEvent": ".beta_managed_agents_agent_message_event",
            "BetaManagedAgentsAgentParams": ".beta_managed_agents_agent_params",
            "BetaManagedAgentsAgentReference": ".beta_managed_agents_agent_reference",
            "BetaManagedAgentsAgentThinkingEvent": ".beta_managed_agents_agent_thinking_event",
            "BetaManagedAgentsAgentThreadContextCompactedEvent": ".beta_managed_agents_agent_thread_context_compacted_event",
            "BetaManagedAgentsAgentThreadMessageReceivedEvent": ".beta_managed_agents_agent_thread_message_received_event",
            "BetaManagedAgentsAgentThreadMessageSentEvent": ".beta_managed_agents_agent_thread_message_sent_event",
            "BetaManagedAgentsAgentTool": ".beta_managed_agents_agent_tool",
            "BetaManagedAgentsAgentToolConfig": ".beta_managed_agents_agent_tool_config",
            "BetaManagedAgentsAgentToolConfigParams": ".beta_managed_agents_agent_tool_config_params",
            "BetaManagedAgentsAgentToolName": ".beta_managed_agents_agent_tool_name",
            "BetaManagedAgentsAgentToolParams": ".beta_managed_agents_agent_tool_params",
            "BetaManagedAgentsAgentToolResultEvent": ".beta_managed_agents_agent_tool_result_event",
            "BetaManagedAgentsAgentToolUseEvent": ".beta_managed_agents_agent_tool_use_event",
            "BetaManagedAgentsAgentToolset20260401": ".beta_managed_agents_agent_toolset_20260401",
            "BetaManagedAgentsAgentToolset20260401Params": ".beta_managed_agents_agent_toolset_20260401_params",
            "BetaManagedAgentsAgentToolsetDefaultConfig": ".beta_managed_agents_agent_toolset_default_config",
            "BetaManagedAgentsAgentToolsetDefaultConfigParams": ".beta_managed_agents_agent_toolset_default_config_params",
            "BetaManagedAgentsAgentUnionParams": ".beta_managed_agents_agent_union_params",
            "BetaManagedAgentsAlwaysAllowPolicy": ".beta_managed_agents_always_allow_policy",
            "BetaManagedAgentsAlwaysAskPolicy": ".beta_managed_agents_always_ask_policy",
            "BetaManagedAgentsAnthropicSkill": ".beta_managed_agents_anthropic_skill",
            "BetaManagedAgentsAnthropicSkillParams": ".beta_managed_agents_anthropic_skill_params",
            "BetaManagedAgentsArchiveMemoryStoreResponse": ".beta_managed_agents_archive_memory_store_response",
            "BetaManagedAgentsBase64DocumentSource": ".beta_managed_agents_base64_document_source",
            "BetaManagedAgentsBase64ImageSource": ".beta_managed_agents_base64_image_source",
            "BetaManagedAgentsBillingError": ".beta_managed_agents_billing_error",
            "BetaManagedAgentsBranchCheckout": ".beta_managed_agents_branch_checkout",
            "BetaManagedAgentsCacheCreationUsage": ".beta_managed_agents_cache_creation_usage",
            "BetaManagedAgentsCommitCheckout": ".beta_managed_agents_commit_checkout",
            "BetaManagedAgentsConflictError": ".beta_managed_agents_conflict_error",
            "BetaManagedAgentsCreateMemoryStoreResponse": ".beta_managed_agents_create_memory_store_response",
            "BetaManagedAgentsCredential": ".beta_managed_agents_credential",
            "BetaManagedAgentsCredentialAuth": ".beta_managed_agents_credential_auth",
            "BetaManagedAgentsCredentialCreateAuthParam": ".beta_managed_agents_credential_create_auth_param",
            "BetaManagedAgentsCredentialRefreshStatus": ".beta_managed_agents_credential_refresh_status",
            "BetaManagedAgentsCredentialUpdateAuthParam": ".beta_managed_agents_credential_update_auth_param",
            "BetaManagedAgentsCredentialValidation": ".beta_managed_agents_credential_validation",
            "BetaManagedAgentsCredentialValidationStatus": ".beta_managed_agents_credential_validation_status",
            "BetaManagedAgentsCustomSkill": ".beta_managed_agents_custom_skill",
            "BetaManagedAgentsCustomSkillParams": ".beta_managed_agents_custom_skill_params",
            "BetaManagedAgentsCustomTool": ".beta_managed_agents_custom_tool",
            "BetaManagedAgentsCustomToolInputSchema": ".beta_managed_agents_custom_tool_input_schema",
            "BetaManagedAgentsCustomToolParams": ".beta_managed_agents_custom_tool_params",
            "BetaManagedAgentsDeleteMemoryStoreResponse": ".beta_managed_agents_delete_memory_store_response",
            "BetaManagedAgentsDeleteSessionResource": ".beta_managed_agents_delete_session_resource",
            "BetaManagedAgentsDeletedCredential": ".beta_managed_agents_deleted_credential",
            "BetaManagedAgentsDeletedMemory": ".beta_managed_agents_deleted_memory",
            "BetaManagedAgentsDeletedMemoryStore": ".beta_managed_agents_deleted_memory_store",
            "BetaManagedAgentsDeletedSession": ".beta_managed_agents_deleted_session",
            "BetaManagedAgentsDeletedVault": ".beta_managed_agents_deleted_vault",
            "BetaManagedAgentsDocumentBlock": ".beta_managed_agents_document_block",
            "BetaManagedAgentsDocumentSource": ".beta_managed_agents_document_source",
            "BetaManagedAgentsError": ".beta_managed_agents_error",
            "BetaManagedAgentsErrorResponse": ".beta_managed_agents_error_response",
            "BetaManagedAgentsEventParams": ".beta_managed_agents_event_params",
            "BetaManagedAgentsFileDocumentSource": ".beta_managed_agents_file_document_source",
            "BetaManagedAgentsFileImageSource": ".beta_managed_agents_file_image_source",
            "BetaManagedAgentsFileResource": ".beta_managed_agents_file_resource",
            "BetaManagedAgentsFileResourceParams": ".beta_managed_agents_file_resource_params",
            "BetaManagedAgentsFileRubric": ".beta_managed_agents_file_rubric",
            "BetaManagedAgentsFileRubricParams": ".beta_managed_agents_file_rubric_params",
            "BetaManagedAgentsGetMemoryStoreResponse": ".beta_managed_agents_get_memory_store_response",
            "BetaManagedAgentsGitHubRepositoryResource": ".beta_managed_agents_git_hub_repository_resource",
            "BetaManagedAgentsGitHubRepositoryResourceParams": ".beta_managed_agents_git_hub_repository_resource_params",
            "BetaManagedAgentsImageBlock": ".beta_managed_agents_image_block",
            "BetaManagedAgentsImageSource": ".beta_managed_agents_image_source",
            "BetaManagedAgentsInputEvent": ".beta_managed_agents_input_event",
            "BetaManagedAgentsListAgentVersions": ".beta_managed_agents_list_agent_versions",
            "BetaManagedAgentsListAgents": ".beta_managed_agents_list_agents",
            "BetaManagedAgentsListCredentialsResponse": ".beta_managed_agents_list_credentials_response",
            "BetaManagedAgentsListMemoriesResult": ".beta_managed_agents_list_memories_result",
            "BetaManagedAgentsListMemoryStoresResponse": ".beta_managed_agents_list_memory_stores_response",
            "BetaManagedAgentsListMemoryVersionsResult": ".beta_managed_agents_list_memory_versions_result",
            "BetaManagedAgentsListOrderParam": ".beta_managed_agents_list_order_param",
            "BetaManagedAgentsListSessionEvents": ".beta_managed_agents_list_session_events",
            "BetaManagedAgentsListSessionResources": ".beta_managed_agents_list_session_resources",
            "BetaManagedAgentsListSessionThreadEvents": ".beta_managed_agents_list_session_thread_events",
            "BetaManagedAgentsListSessionThreads": ".beta_managed_agents_list_session_threads",
            "BetaManagedAgentsListSessions": ".beta_managed_agents_list_sessions",
            "BetaManagedAgentsListVaultsResponse": ".beta_managed_agents_list_vaults_response",
            "BetaManagedAgentsMCPAuthenticationFailedError": ".beta_managed_agents_mcp_authentication_failed_error",
            "BetaManagedAgentsMCPConnectionFailedError": ".beta_managed_agents_mcp_connection_failed_error",
            "BetaManagedAgentsMCPOAuthAuthResponse": ".beta_managed_agents_mcpo_auth_auth_response",
            "BetaManagedAgentsMCPOAuthCreateParams": ".beta_managed_agents_mcpo_auth_create_params",
            "BetaManagedAgentsMCPOAuthRefreshParams": ".beta_managed_agents_mcpo_auth_refresh_params",
            "BetaManagedAgentsMCPOAuthRefreshResponse": ".beta_managed_agents_mcpo_auth_refresh_response",
            "BetaManagedAgentsMCPOAuthRefreshUpdateParams": ".beta_managed_agents_mcpo_auth_refresh_update_params",
            "BetaManagedAgentsMCPOAuthUpdateParams": ".beta_managed_agents_mcpo_auth_update_params",
            "BetaManagedAgentsMCPProbe": ".beta_managed_agents_mcp_probe",
            "BetaManagedAgentsMCPServer": ".beta_managed_agents_mcp_server",
            "BetaManagedAgentsMCPServerParams": ".beta_managed_agents_mcp_server_params",
            "BetaManagedAgentsMCPServerURLDefinition": ".beta_managed_agents_mcp_server_url_definition",
            "BetaManagedAgentsMCPToolConfig": ".beta_managed_agents_mcp_tool_config",
            "BetaManagedAgentsMCPToolConfigParams": ".beta_managed_agents_mcp_tool_config_params",
            "BetaManagedAgentsMCPToolset": ".beta_managed_agents_mcp_toolset",
            "BetaManagedAgentsMCPToolsetDefaultConfig": ".beta_managed_agents_mcp_toolset_default_config",
            "BetaManagedAgentsMCPToolsetDefaultConfigParams": ".beta_managed_agents_mcp_toolset_default_config_params",
            "BetaManagedAgentsMCPToolsetParams": ".beta_managed_agents_mcp_toolset_params",
            "BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam": ".beta_managed_agents_mcp_oauth_refresh_params_token_endpoint_auth_param",
            "BetaManagedAgentsMcpOauthRefreshResponseTokenEndpointAuth": ".beta_managed_agents_mcp_oauth_refresh_response_token_endpoint_auth",
            "BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam": ".beta_managed_agents_mcp_oauth_refresh_update_params_token_endpoint_auth_param",
            "BetaManagedAgentsMemory": ".beta_managed_agents_memory",
            "BetaManagedAgentsMemoryListItem": ".beta_managed_agents_memory_list_item",
            "BetaManagedAgentsMemoryPathConflictError": ".beta_managed_agents_memory_path_conflict_error",
            "BetaManagedAgentsMemoryPreconditionFailedError": ".beta_managed_agents_memory_precondition_failed_error",
            "BetaManagedAgentsMemoryPrefix": ".beta_managed_agents_memory_prefix",
            "BetaManagedAgentsMemoryStore": ".beta_managed_agents_memory_store",
            "BetaManagedAgentsMemoryStoreResource": ".beta_managed_agents_memory_store_resource",
            "BetaManagedAgentsMemoryStoreResourceParam": ".beta_managed_agents_memory_store_resource_param",
            "BetaManagedAgentsMemoryVersion": ".beta_managed_agents_memory_version",
            "BetaManagedAgentsMemoryVersionOperation": ".beta_managed_agents_memory_version_operation",
            "BetaManagedAgentsMemoryView": ".beta_managed_agents_memory_view",
            "BetaManagedAgentsModel": ".beta_managed_agents_model",
            "BetaManagedAgentsModelConfig": ".beta_managed_agents_model_config",
            "BetaManagedAgentsModelConfigParams": ".beta_managed_agents_model_config_params",
            "BetaManagedAgentsModelOverloadedError": ".beta_managed_agents_model_overloaded_error",
            "BetaManagedAgentsModelParams": ".beta_managed_agents_model_params",
            "BetaManagedAgentsModelRateLimitedError": ".beta_managed_agents_model_rate_limited_error",
            "BetaManagedAgentsModelRequestFailedError": ".beta_managed_agents_model_request_failed_error",
            "BetaManagedAgentsMountMode": ".beta_managed_agents_mount_mode",
            "BetaManagedAgentsMultiagent": ".beta_managed_agents_multiagent",
            "BetaManagedAgentsMultiagentParams": ".beta_managed_agents_multiagent_params",
            "BetaManagedAgentsMultiagentRosterEntryParams": ".beta_managed_agents_multiagent_roster_entry_params",
            "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param": ".beta_managed_agents_multiagent_roster_entry_params_option2_param",
            "BetaManagedAgentsMultiagentSelfParams": ".beta_managed_agents_multiagent_self_params",
            "BetaManagedAgentsMultiagentUnion": ".beta_managed_agents_multiagent_union",
            "BetaManagedAgentsMultiagentUnionParams": ".beta_managed_agents_multiagent_union_params",
            "BetaManagedAgentsOutcomeEvaluationResource": ".beta_managed_agents_outcome_evaluation_resource",
            "BetaManagedAgentsPermissionPolicy": ".beta_managed_agents_permission_policy",
            "BetaManagedAgentsPlainTextDocumentSource": ".beta_managed_agents_plain_text_document_source",
            "BetaManagedAgentsPreconditionParam": ".beta_managed_agents_precondition_param",
            "BetaManagedAgentsPreconditionUnionParam": ".beta_managed_agents_precondition_union_param",
            "BetaManagedAgentsRefreshHTTPResponse": ".beta_managed_agents_refresh_http_response",
            "BetaManagedAgentsRefreshObject": ".beta_managed_agents_refresh_object",
            "BetaManagedAgentsRepositoryCheckout": ".beta_managed_agents_repository_checkout",
            "BetaManagedAgentsRetryStatus": ".beta_managed_agents_retry_status",
            "BetaManagedAgentsRetryStatusExhausted": ".beta_managed_agents_retry_status_exhausted",
            "BetaManagedAgentsRetryStatusRetrying": ".beta_managed_agents_retry_status_retrying",
            "BetaManagedAgentsRetryStatusTerminal": ".beta_managed_agents_retry_status_terminal",
            "BetaManagedAgentsRubric": ".beta_managed_agents_rubric",
            "BetaManagedAgentsRubricParams": ".beta_managed_agents_rubric_params",
            "BetaManagedAgentsSendSessionEvents": ".beta_managed_agents_send_session_events",
            "BetaManagedAgentsSession": ".beta_managed_agents_session",
            "BetaManagedAgentsSessionActor": ".beta_managed_agents_session_actor",
            "BetaManagedAgentsSessionAgent": ".beta_managed_agents_session_agent",
            "BetaManagedAgentsSessionDeletedEvent": ".beta_managed_agents_session_deleted_event",
            "BetaManagedAgentsSessionEndTurn": ".beta_managed_agents_session_end_turn",
            "BetaManagedAgentsSessionErrorEvent": ".beta_managed_agents_session_error_event",
            "BetaManagedAgentsSessionErrorEventError": ".beta_managed_agents_session_error_event_error",
            "BetaManagedAgentsSessionEvent": ".beta_managed_agents_session_event",
            "BetaManagedAgentsSessionMultiagent": ".beta_managed_agents_session_multiagent",
            "BetaManagedAgentsSessionMultiagentCoordinator": ".beta_managed_agents_session_multiagent_coordinator",
            "BetaManagedAgentsSessionRequiresAction": ".beta_managed_agents_session_requires_action",
            "BetaManagedAgentsSessionResource": ".beta_managed_agents_session_resource",
            "BetaManagedAgentsSessionResourceParams": ".beta_managed_agents_session_resource_params",
            "BetaManagedAgentsSessionRetriesExhausted": ".beta_managed_agents_session_retries_exhausted",
            "BetaManagedAgentsSessionStats": ".beta_managed_agents_session_stats",
            "BetaManagedAgentsSessionStatus": ".beta_managed_agents_session_status",
            "BetaManagedAgentsSessionStatusIdleEvent": ".beta_managed_agents_session_status_idle_event",
            "BetaManagedAgentsSessionStatusIdleEventStopReason": ".beta_managed_agents_session_status_idle_event_stop_reason",
            "BetaManagedAgentsSessionStatusRescheduledEvent": ".beta_managed_agents_session_status_rescheduled_event",
            "BetaManagedAgentsSessionStatusRunningEvent": ".beta_managed_agents_session_status_running_event",
            "BetaManagedAgentsSessionStatusTerminatedEvent": ".beta_managed_agents_session_status_terminated_event",
            "BetaManagedAgentsSessionThread": ".beta_managed_agents_session_thread",
            "BetaManagedAgentsSessionThreadAgent": ".beta_managed_agents_session_thread_agent",
            "BetaManagedAgentsSessionThreadCreatedEvent": ".beta_managed_agents_session_thread_created_event",
            "BetaManagedAgentsSessionThreadStats": ".beta_managed_agents_session_thread_stats",
            "BetaManagedAgentsSessionThreadStatus": ".beta_managed_agents_session_thread_status",
            "BetaManagedAgentsSessionThreadStatusIdleEvent": ".beta_managed_agents_session_thread_status_idle_event",
            "BetaManagedAgentsSessionThreadStatusIdleEventStopReason": ".beta_managed_agents_session_thread_status_idle_event_stop_reason",
            "BetaManagedAgentsSessionThreadStatusRescheduledEvent": ".beta_managed_agents_session_thread_status_rescheduled_event",
            "BetaManagedAgentsSessionThreadStatusRunningEvent": ".beta_managed_agents_session_thread_status_running_event",
            "BetaManagedAgentsSessionThreadStatusTerminatedEvent": ".beta_managed_agents_session_thread_status_terminated_event",
            "BetaManagedAgentsSessionThreadUsage": ".beta_managed_agents_session_thread_usage",
            "BetaManagedAgentsSessionUsage": ".beta_managed_agents_session_usage",
            "BetaManagedAgentsSkill": ".beta_managed_agents_skill",
            "BetaManagedAgentsSkillParams": ".beta_managed_agents_skill_params",
            "BetaManagedAgentsSpanModelRequestEndEvent": ".beta_managed_agents_span_model_request_end_event",
            "BetaManagedAgentsSpanModelRequestStartEvent": ".beta_managed_agents_span_model_request_start_event",
            "BetaManagedAgentsSpanModelUsage": ".beta_managed_agents_span_model_usage",
            "BetaManagedAgentsSpanOutcomeEvaluationEndEvent": ".beta_managed_agents_span_outcome_evaluation_end_event",
            "BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent": ".beta_managed_agents_span_outcome_evaluation_ongoing_event",
            "BetaManagedAgentsSpanOutcomeEvaluationStartEvent": ".beta_managed_agents_span_outcome_evaluation_start_event",
            "BetaManagedAgentsSpeed": ".beta_managed_agents_speed",
            "BetaManagedAgentsStaticBearerAuthResponse": ".beta_managed_agents_static_bearer_auth_response",
            "BetaManagedAgentsStaticBearerCreateParams": ".beta_managed_agents_static_bearer_create_params",
            "BetaManagedAgentsStaticBearerUpdateParams": ".beta_managed_agents_static_bearer_update_params",
            "BetaManagedAgentsStreamSessionEvents": ".beta_managed_agents_stream_session_events",
            "BetaManagedAgentsStreamSessionThreadEvents": ".beta_managed_agents_stream_session_thread_events",
            "BetaManagedAgentsStruct": ".beta_managed_agents_struct",
            "BetaManagedAgentsTextBlock": ".beta_managed_agents_text_block",
            "BetaManagedAgentsTextRubric": ".beta_managed_agents_text_rubric",
            "BetaManagedAgentsTextRubricParams": ".beta_managed_agents_text_rubric_params",
            "BetaManagedAgentsTokenEndpointAuthBasicParam": ".beta_managed_agents_token_endpoint_auth_basic_param",
            "BetaManagedAgentsTokenEndpointAuthBasicResponse": ".beta_managed_agents_token_endpoint_auth_basic_response",
            "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": ".beta_managed_agents_token_endpoint_auth_basic_update_param",
            "BetaManagedAgentsTokenEndpointAuthNoneParam": ".beta_managed_agents_token_endpoint_auth_none_param",
            "BetaManagedAgentsTokenEndpointAuthNoneResponse": ".beta_managed_agents_token_endpoint_auth_none_response",
            "BetaManagedAgentsTokenEndpointAuthPostParam": ".beta_managed_agents_token_endpoint_auth_post_param",
            "BetaManagedAgentsTokenEndpointAuthPostResponse": ".beta_managed_agents_token_endpoint_auth_post_response",
            "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": ".beta_managed_agents_token_endpoint_auth_post_update_param",
            "BetaManagedAgentsToolResultContentBlock": ".beta_managed_agents_tool_result_content_block",
            "BetaManagedAgentsURLDocumentSource": ".beta_managed_agents_url_document_source",
            "BetaManagedAgentsURLImageSource": ".beta_managed_agents_url_image_source",
            "BetaManagedAgentsURLMCPServerParams": ".beta_managed_agents_urlmcp_server_params",
            "BetaManagedAgentsUnknownError": ".beta_managed_agents_unknown_error",
            "BetaManagedAgentsUpdateMemoryStoreResponse": ".beta_managed_agents_update_memory_store_response",
            "BetaManagedAgentsUserActor": ".beta_managed_agents_user_actor",
            "BetaManagedAgentsUserContentBlock": ".beta_managed_agents_user_content_block",
            "BetaManagedAgentsUserCustomToolResultEvent": ".beta_managed_agents_user_custom_tool_result_event",
            "BetaManagedAgentsUserCustomToolResultEventParams": ".beta_managed_agents_user_custom_tool_result_event_params",
            "BetaManagedAgentsUserDefineOutcomeEvent": ".beta_managed_agents_user_define_outcome_event",
            "BetaManagedAgentsUserDefineOutcomeEventParams": ".beta_managed_agents_user_define_outcome_event_params",
            "BetaManagedAgentsUserInterruptEvent": ".beta_managed_agents_user_interrupt_event",
            "BetaManagedAgentsUserInterruptEventParams": ".beta_managed_agents_user_interrupt_event_params",
            "BetaManagedAgentsUserMessageEvent": ".beta_managed_agents_user_message_event",
            "BetaManagedAgentsUserMessageEventParams": ".beta_managed_agents_user_message_event_params",
            "BetaManagedAgentsUserToolConfirmationEvent": ".beta_managed_agents_user_tool_confirmation_event",
            "BetaManagedAgentsUserToolConfirmationEventParams": ".beta_managed_agents_user_tool_confirmation_event_params",
            "BetaManagedAgentsUserToolConfirmationResult": ".beta_managed_agents_user_tool_confirmation_result",
            "BetaManagedAgentsVault": ".beta_managed_agents_vault",
            "BetaMemoryTool20250818Command": ".beta_memory_tool_20250818_command",
            "BetaMemoryTool20250818CreateCommand": ".beta_memory_tool_20250818_create_command",
            "BetaMemoryTool20250818DeleteCommand": ".beta_memory_tool_20250818_delete_command",
            "BetaMemoryTool20250818InsertCommand": ".beta_memory_tool_20250818_insert_command",
            "BetaMemoryTool20250818Param": ".memory_tool_20250818_param:MemoryTool20250818Param",
            "BetaMemoryTool20250818RenameCommand": ".beta_memory_tool_20250818_rename_command",
            "BetaMemoryTool20250818StrReplaceCommand": ".beta_memory_tool_20250818_str_replace_command",
            "BetaMemoryTool20250818ViewCommand": ".beta_memory_tool_20250818_view_command",
            "BetaMessage": ".beta_message",
            "BetaMessageBatch": ".message_batch:MessageBatch",
            "BetaMessageBatchCanceledResult": ".message_batch_canceled_result:MessageBatchCanceledResult",
            "BetaMessageBatchCreateParams": ".beta_message_batch_create_params",
            "BetaMessageBatchErroredResult": ".message_batch_errored_result:MessageBatchErroredResult",
            "BetaMessageBatchExpiredResult": ".message_batch_expired_result:MessageBatchExpiredResult",
            "BetaMessageBatchIndividualRequestParams": ".beta_message_batch_individual_request_params",
            "BetaMessageBatchIndividualResponse": ".beta_message_batch_individual_response",
            "BetaMessageBatchRequestCounts": ".message_batch_request_counts:MessageBatchRequestCounts",
            "BetaMessageBatchResult": ".beta_message_batch_result",
            "BetaMessageBatchSucceededResult": ".beta_message_batch_succeeded_result",
            "BetaMessageCountTokensParams": ".beta_message_count_tokens_params",
            "BetaMessageCreateParams": ".beta_message_create_params",
            "BetaMessageDelta": ".beta_message_delta",
            "BetaMessageDeltaUsage": ".beta_message_delta_usage",
            "BetaMessageIterationUsage": ".beta_message_iteration_usage",
            "BetaMessageParam": ".beta_message_param",
            "BetaMessageTokensCount": ".beta_message_tokens_count",
            "BetaMetadataParam": ".metadata_param:MetadataParam",
            "BetaModelCapabilities": ".model_capabilities:ModelCapabilities",
            "BetaModelInfo": ".model_info:ModelInfo",
            "BetaNotFoundError": ".not_found_error:NotFoundError",
            "BetaOutputConfigParam": ".beta_output_config_param",
            "BetaOverloadedError": ".overloaded_error:OverloadedError",
            "BetaPackages": ".beta_packages",
            "BetaPackagesParams": ".beta_packages_params",
            "BetaPermissionError": ".permission_error:PermissionError",
            "BetaPlainTextSource": ".plain_text_source:PlainTextSource",
            "BetaRateLimitError": ".rate_limit_error:RateLimitError",
            "BetaRawContentBlockDelta": ".beta_raw_content_block_delta",
            "BetaRawContentBlockDeltaEvent": ".beta_raw_content_block_delta_event",
            "BetaRawContentBlockStartEvent": ".beta_raw_content_block_start_event",
            "BetaRawContentBlockStopEvent": ".raw_content_block_stop_event:RawContentBlockStopEvent",
            "BetaRawMessageDeltaEvent": ".beta_raw_message_delta_event",
            "BetaRawMessageStartEvent": ".beta_raw_message_start_event",
            "BetaRawMessageStopEvent": ".raw_message_stop_event:RawMessageStopEvent",
            "BetaRawMessageStreamEvent": ".beta_raw_message_stream_event",
            "BetaRedactedThinkingBlock": ".redacted_thinking_block:RedactedThinkingBlock",
            "BetaRedactedThinkingBlockParam": ".redacted_thinking_block_param:RedactedThinkingBlockParam",
            "BetaRefusalStopDetails": ".refusal_stop_details:RefusalStopDetails",
            "BetaRequestDocumentBlockParam": ".beta_request_document_block_param",
            "BetaRequestMCPServerToolConfigurationParam": ".beta_request_mcp_server_tool_configuration_param",
            "BetaRequestMCPServerURLDefinitionParam": ".beta_request_mcp_server_url_definition_param",
            "BetaRequestMCPToolResultBlockParam": ".beta_request_mcp_tool_result_block_param",
            "BetaRequestTooLargeError": ".request_too_large_error:RequestTooLargeError",
            "BetaSearchResultBlockParam": ".search_result_block_param:SearchResultBlockParam",
            "BetaServerToolCaller": ".server_tool_caller:ServerToolCaller",
            "BetaServerToolCaller20260120": ".server_tool_caller_20260120:ServerToolCaller20260120",
            "BetaServerToolUsage": ".server_tool_usage:ServerToolUsage",
            "BetaServerToolUseBlock": ".beta_server_tool_use_block",
            "BetaServerToolUseBlockCaller": ".server_tool_use_block_caller:ServerToolUseBlockCaller",
            "BetaServerToolUseBlockCallerParam": ".server_tool_use_block_caller_param:ServerToolUseBlockCallerParam",
            "BetaServerToolUseBlockParam": ".beta_server_tool_use_block_param",
            "BetaSignatureDelta": ".signature_delta:SignatureDelta",
            "BetaSkill": ".beta_skill",
            "BetaSkillParams": ".beta_skill_params",
            "BetaSpeed": ".beta_speed",
            "BetaStopReason": ".beta_stop_reason",
            "BetaTextBlock": ".text_block:TextBlock",
            "BetaTextBlockParam": ".text_block_param:TextBlockParam",
            "BetaTextCitation": ".text_citation:TextCitation",
            "BetaTextCitationParam": ".text_citation_param:TextCitationParam",
            "BetaTextDelta": ".text_delta:TextDelta",
            "BetaTextEditorCodeExecutionCreateResultBlock": ".text_editor_code_execution_create_result_block:TextEditorCodeExecutionCreateResultBlock",
            "BetaTextEditorCodeExecutionCreateResultBlockParam": ".text_editor_code_execution_create_result_block_param:TextEditorCodeExecutionCreateResultBlockParam",
            "BetaTextEditorCodeExecutionStrReplaceResultBlock": ".text_editor_code_execution_str_replace_result_block:TextEditorCodeExecutionStrReplaceResultBlock",
            "BetaTextEditorCodeExecutionStrReplaceResultBlockParam": ".text_editor_code_execution_str_replace_result_block_param:TextEditorCodeExecutionStrReplaceResultBlockParam",
            "BetaTextEditorCodeExecutionToolResultBlock": ".text_editor_code_execution_tool_result_block:TextEditorCodeExecutionToolResultBlock",
            "BetaTextEditorCodeExecutionToolResultBlockContent": ".text_editor_code_execution_tool_result_block_content:TextEditorCodeExecutionToolResultBlockContent",
            "BetaTextEditorCodeExecutionToolResultBlockContentParam": ".text_editor_code_execution_tool_result_block_content_param:TextEditorCodeExecutionToolResultBlockContentParam",
            "BetaTextEditorCodeExecutionToolResultBlockParam": ".text_editor_code_execution_tool_result_block_param:TextEditorCodeExecutionToolResultBlockParam",
            "BetaTextEditorCodeExecutionToolResultError": ".text_editor_code_execution_tool_result_error:TextEditorCodeExecutionToolResultError",
            "BetaTextEditorCodeExecutionToolResultErrorCode": ".text_editor_code_execution_tool_result_error_code:TextEditorCodeExecutionToolResultErrorCode",
            "BetaTextEditorCodeExecutionToolResultErrorParam": ".text_editor_code_execution_tool_result_error_param:TextEditorCodeExecutionToolResultErrorParam",
            "BetaTextEditorCodeExecutionViewResultBlock": ".text_editor_code_execution_view_result_block:TextEditorCodeExecutionViewResultBlock",
            "BetaTextEditorCodeExecutionViewResultBlockParam": ".text_editor_code_execution_view_result_block_param:TextEditorCodeExecutionViewResultBlockParam",
            "BetaThinkingBlock": ".thinking_block:ThinkingBlock",
            "BetaThinkingBlockParam": ".thinking_block_param:ThinkingBlockParam",
            "BetaThinkingCapability": ".thinking_capability:ThinkingCapability",
            "BetaThinkingConfigAdaptiveParam": ".thinking_config_adaptive_param:ThinkingConfigAdaptiveParam",
            "BetaThinkingConfigDisabledParam": ".thinking_config_disabled_param:ThinkingConfigDisabledParam",
            "BetaThinkingConfigEnabledParam": ".thinking_config_enabled_param:ThinkingConfigEnabledParam",
            "BetaThinkingConfigParam": ".thinking_config_param:ThinkingConfigParam",
            "BetaThinkingDelta": ".thinking_delta:ThinkingDelta",
            "BetaThinkingDisplayModeParam": ".thinking_display_mode_param:ThinkingDisplayModeParam",
            "BetaThinkingTurnsParam": ".beta_thinking_turns_param",
            "BetaThinkingTypes": ".thinking_types:ThinkingTypes",
            "BetaTimestamp": ".beta_timestamp",
            "BetaTokenTaskBudgetParam": ".beta_token_task_budget_param",
            "BetaToolBash20241022Param": ".beta_tool_bash_20241022_param",
            "BetaToolBash20250124Param": ".tool_bash_20250124_param:ToolBash20250124Param",
            "BetaToolChoiceAnyParam": ".tool_choice_any_param:ToolChoiceAnyParam",
            "BetaToolChoiceAutoParam": ".tool_choice_auto_param:ToolChoiceAutoParam",
            "BetaToolChoiceNoneParam": ".tool_choice_none_param:ToolChoiceNoneParam",
            "BetaToolChoiceParam": ".tool_choice_param:ToolChoiceParam",
            "BetaToolChoiceToolParam": ".tool_choice_tool_param:ToolChoiceToolParam",
            "BetaToolComputerUse20241022Param": ".beta_tool_computer_use_20241022_param",
            "BetaToolComputerUse20250124Param": ".beta_tool_computer_use_20250124_param",
            "BetaToolComputerUse20251124Param": ".beta_tool_computer_use_20251124_param",
            "BetaToolParam": ".tool_param:ToolParam",
            "BetaToolReferenceBlock": ".tool_reference_block:ToolReferenceBlock",
            "BetaToolReferenceBlockParam": ".tool_reference_block_param:ToolReferenceBlockParam",
            "BetaToolResultBlockContentItemParam": ".beta_tool_result_block_content_item_param",
            "BetaToolResultBlockParam": ".beta_tool_result_block_param",
            "BetaToolSearchToolBm25_20251119Param": ".tool_search_tool_bm25_20251119_param:ToolSearchToolBm25_20251119Param",
            "BetaToolSearchToolRegex20251119Param": ".tool_search_tool_regex_20251119_param:ToolSearchToolRegex20251119Param",
            "BetaToolSearchToolResultBlock": ".tool_search_tool_result_block:ToolSearchToolResultBlock",
            "BetaToolSearchToolResultBlockContent": ".tool_search_tool_result_block_content:ToolSearchToolResultBlockContent",
            "BetaToolSearchToolResultBlockContentParam": ".tool_search_tool_result_block_content_param:ToolSearchToolResultBlockContentParam",
            "BetaToolSearchToolResultBlockParam": ".tool_search_tool_result_block_param:ToolSearchToolResultBlockParam",
            "BetaToolSearchToolResultError": ".tool_search_tool_result_error:ToolSearchToolResultError",
            "BetaToolSearchToolResultErrorCode": ".tool_search_tool_result_error_code:ToolSearchToolResultErrorCode",
            "BetaToolSearchToolResultErrorParam": ".tool_search_tool_result_error_param:ToolSearchToolResultErrorParam",
            "BetaToolSearchToolSearchResultBlock": ".tool_search_tool_search_result_block:ToolSearchToolSearchResultBlock",
            "BetaToolSearchToolSearchResultBlockParam": ".tool_search_tool_search_result_block_param:ToolSearchToolSearchResultBlockParam",
            "BetaToolTextEditor20241022Param": ".beta_tool_text_editor_20241022_param",
            "BetaToolTextEditor20250124Param": ".tool_text_editor_20250124_param:ToolTextEditor20250124Param",
            "BetaToolTextEditor20250429Param": ".tool_text_editor_20250429_param:ToolTextEditor20250429Param",
            "BetaToolTextEditor20250728Param": ".tool_text_editor_20250728_param:ToolTextEditor20250728Param",
            "BetaToolUnionParam": ".beta_tool_union_param",
            "BetaToolUseBlock": ".beta_tool_use_block",
            "BetaToolUseBlockCaller": ".tool_use_block_caller:ToolUseBlockCaller",
            "BetaToolUseBlockCallerParam": ".tool_use_block_caller_param:ToolUseBlockCallerParam",
            "BetaToolUseBlockParam": ".tool_use_block_param:ToolUseBlockParam",
            "BetaToolUsesKeepParam": ".beta_tool_uses_keep_param",
            "BetaToolUsesTriggerParam": ".beta_tool_uses_trigger_param",
            "BetaURLImageSourceParam": ".url_image_source_param:URLImageSourceParam",
            "BetaURLPDFSourceParam": ".urlpdf_source_param:URLPDFSourceParam",
            "BetaUnrestrictedNetwork": ".beta_unrestricted_network",
            "BetaUsage": ".beta_usage",
            "BetaUserLocationParam": ".user_location_param:UserLocationParam",
            "BetaUserProfile": ".beta_user_profile",
            "BetaUserProfileEnrollmentURL": ".beta_user_profile_enrollment_url",
            "BetaUserProfileListOrderParam": ".beta_user_profile_list_order_param",
            "BetaUserProfileRelationship": ".beta_user_profile_relationship",
            "BetaUserProfileTrustGrant": ".beta_user_profile_trust_grant",
            "BetaWebFetchBlock": ".web_fetch_block:WebFetchBlock",
            "BetaWebFetchBlockParam": ".beta_web_fetch_block_param",
            "BetaWebFetchTool20250910Param": ".web_fetch_tool_20250910_param:WebFetchTool20250910Param",
            "BetaWebFetchTool20260209Param": ".web_fetch_tool_20260209_param:WebFetchTool20260209Param",
            "BetaWebFetchTool20260309Param": ".web_fetch_tool_20260309_param:WebFetchTool20260309Param",
            "BetaWebFetchToolResultBlock": ".beta_web_fetch_tool_result_block",
            "BetaWebFetchToolResultBlockCaller": ".web_fetch_tool_result_block_caller:WebFetchToolResultBlockCaller",
            "BetaWebFetchToolResultBlockCallerParam": ".web_fetch_tool_result_block_caller_param:WebFetchToolResultBlockCallerParam",
            "BetaWebFetchToolResultBlockContent": ".web_fetch_tool_result_block_content:WebFetchToolResultBlockContent",
            "BetaWebFetchToolResultBlockContentParam": ".beta_web_fetch_tool_result_block_content_param",
            "BetaWebFetchToolResultBlockParam": ".beta_web_fetch_tool_result_block_param",
            "BetaWebFetchToolResultErrorBlock": ".web_fetch_tool_result_error_block:WebFetchToolResultErrorBlock",
            "BetaWebFetchToolResultErrorBlockParam": ".web_fetch_tool_result_error_block_param:WebFetchToolResultErrorBlockParam",
            "BetaWebFetchToolResultErrorCode": ".web_fetch_tool_result_error_code:WebFetchToolResultErrorCode",
            "BetaWebSearchResultBlock": ".web_search_result_block:WebSearchResultBlock",
            "BetaWebSearchResultBlockParam": ".web_search_result_block_param:WebSearchResultBlockParam",
            "BetaWebSearchTool20250305Param": ".web_search_tool_20250305_param:WebSearchTool20250305Param",
            "BetaWebSearchTool20260209Param": ".web_search_tool_20260209_param:WebSearchTool20260209Param",
            "BetaWebSearchToolRequestErrorParam": ".web_search_tool_request_error_param:WebSearchToolRequestErrorParam",
            "BetaWebSearchToolResultBlock": ".beta_web_search_tool_result_block",
            "BetaWebSearchToolResultBlockCaller": ".web_search_tool_result_block_caller:WebSearchToolResultBlockCaller",
            "BetaWebSearchToolResultBlockCallerParam": ".web_search_tool_result_block_caller_param:WebSearchToolResultBlockCallerParam",
            "BetaWebSearchToolResultBlockContent": ".web_search_tool_result_block_content:WebSearchToolResultBlockContent",
            "BetaWebSearchToolResultBlockParam": ".web_search_tool_result_block_param:WebSearchToolResultBlockParam",
            "BetaWebSearchToolResultBlockParamContentParam": ".web_search_tool_result_block_param_content_param:WebSearchToolResultBlockParamContentParam",
            "BetaWebSearchToolResultError": ".web_search_tool_result_error:WebSearchToolResultError",
            "BetaWebSearchToolResultErrorCode": ".web_search_tool_result_error_code:WebSearchToolResultErrorCode",
            "BetaWebhookEventData": ".beta_webhook_event_data",
            "BetaWebhookSessionArchivedEventData": ".beta_webhook_session_archived_event_data",
            "BetaWebhookSessionCreatedEventData": ".beta_webhook_session_created_event_data",
            "BetaWebhookSessionDeletedEventData": ".beta_webhook_session_deleted_event_data",
            "BetaWebhookSessionIdledEventData": ".beta_webhook_session_idled_event_data",
            "BetaWebhookSessionOutcomeEvaluationEndedEventData": ".beta_webhook_session_outcome_evaluation_ended_event_data",
            "BetaWebhookSessionPendingEventData": ".beta_webhook_session_pending_event_data",
            "BetaWebhookSessionRequiresActionEventData": ".beta_webhook_session_requires_action_event_data",
            "BetaWebhookSessionRunningEventData": ".beta_webhook_session_running_event_data",
            "BetaWebhookSessionStatusIdledEventData": ".beta_webhook_session_status_idled_event_data",
            "BetaWebhookSessionStatusRescheduledEventData": ".beta_webhook_session_status_rescheduled_event_data",
            "BetaWebhookSessionStatusRunStartedEventData": ".beta_webhook_session_status_run_started_event_data",
            "BetaWebhookSessionStatusTerminatedEventData": ".beta_webhook_session_status_terminated_event_data",
            "BetaWebhookSessionThreadCreatedEventData": ".beta_webhook_session_thread_created_event_data",
            "BetaWebhookSessionThreadIdledEventData": ".beta_webhook_session_thread_idled_event_data",
            "BetaWebhookSessionThreadTerminatedEventData": ".beta_webhook_session_thread_terminated_event_data",
            "BetaWebhookVaultArchivedEventData": ".beta_webhook_vault_archived_event_data",
            "BetaWebhookVaultCreatedEventData": ".beta_webhook_vault_created_event_data",
            "BetaWebhookVaultCredentialArchivedEventData": ".beta_webhook_vault_credential_archived_event_data",
            "BetaWebhookVaultCredentialCreatedEventData": ".beta_webhook_vault_credential_created_event_data",
            "BetaWebhookVaultCredentialDeletedEventData": ".beta_webhook_vault_credential_deleted_event_data",
            "BetaWebhookVaultCredentialRefreshFailedEventData": ".beta_webhook_vault_credential_refresh_failed_event_data",
            "BetaWebhookVaultDeletedEventData": ".beta_webhook_vault_deleted_event_data",
            "BillingError": ".billing_error",
            "CacheControlEphemeralParam": ".cache_control_ephemeral_param",
            "CacheCreation": ".cache_creation",
            "CapabilitySupport": ".capability_support",
            "CitationCharLocation": ".citation_char_location",
            "CitationCharLocationParam": ".citation_char_location_param",
            "CitationContentBlockLocation": ".citation_content_block_location",
            "CitationContentBlockLocationParam": ".citation_content_block_location_param",
            "CitationPageLocation": ".citation_page_location",
            "CitationPageLocationParam": ".citation_page_location_param",
            "CitationSearchResultLocationParam": ".citation_search_result_location_param",
            "CitationWebSearchResultLocationParam": ".citation_web_search_result_location_param",
            "CitationsConfig": ".citations_config",
            "CitationsConfigParam": ".citations_config_param",
            "CitationsDelta": ".citations_delta",
            "CitationsDeltaCitation": ".citations_delta_citation",
            "CitationsSearchResultLocation": ".citations_search_result_location",
            "CitationsWebSearchResultLocation": ".citations_web_search_result_location",
            "CodeExecutionOutputBlock": ".code_execution_output_block",
            "CodeExecutionOutputBlockParam": ".code_execution_output_block_param",
            "CodeExecutionResultBlock": ".code_execution_result_block",
            "CodeExecutionResultBlockParam": ".code_execution_result_block_param",
            "CodeExecutionTool20250522Param": ".code_execution_tool_20250522_param",
            "CodeExecutionTool20250825Param": ".code_execution_tool_20250825_param",
            "CodeExecutionTool20260120Param": ".code_execution_tool_20260120_param",
            "CodeExecutionToolResultBlock": ".code_execution_tool_result_block",
            "CodeExecutionToolResultBlockContent": ".code_execution_tool_result_block_content",
            "CodeExecutionToolResultBlockParam": ".code_execution_tool_result_block_param",
            "CodeExecutionToolResultBlockParamContentParam": ".code_execution_tool_result_block_param_content_param",
            "CodeExecutionToolResultError": ".code_execution_tool_result_error",
            "CodeExecutionToolResultErrorCode": ".code_execution_tool_result_error_code",
            "CodeExecutionToolResultErrorParam": ".code_execution_tool_result_error_param",
            "Completion": ".completion",
            "CompletionCreateParams": ".completion_create_params",
            "Container": ".container",
            "ContainerUploadBlock": ".container_upload_block",
            "ContainerUploadBlockParam": ".container_upload_block_param",
            "ContentBlock": ".content_block",
            "ContentBlockParam": ".content_block_param",
            "ContentBlockSourceContentParam": ".content_block_source_content_param",
            "ContentBlockSourceParam": ".content_block_source_param",
            "ContentBlockStartEventContentBlock": ".content_block_start_event_content_block",
            "ContextManagementCapability": ".context_management_capability",
            "CreateMessageParamsWithoutStream": ".create_message_params_without_stream",
            "CreateMessageParamsWithoutStreamToolsItem": ".create_message_params_without_stream_tools_item",
            "DeletedFile": ".deleted_file",
            "DeletedMessageBatch": ".deleted_message_batch",
            "DirectCaller": ".direct_caller",
            "DocumentBlock": ".document_block",
            "DocumentBlockParam": ".document_block_param",
            "DocumentBlockSource": ".document_block_source",
            "DocumentBlockSourceParam": ".document_block_source_param",
            "EffortCapability": ".effort_capability",
            "EffortLevelParam": ".effort_level_param",
            "EncryptedCodeExecutionResultBlock": ".encrypted_code_execution_result_block",
            "EncryptedCodeExecutionResultBlockParam": ".encrypted_code_execution_result_block_param",
            "EnvironmentCreateParams": ".environment_create_params",
            "EnvironmentUpdateParams": ".environment_update_params",
            "ErrorObject": ".error_object",
            "ErrorResponse": ".error_response",
            "ErrorType": ".error_type",
            "FileMetadata": ".file_metadata",
            "FileUploadParams": ".file_upload_params",
            "GatewayTimeoutError": ".gateway_timeout_error",
            "ImageBlockParam": ".image_block_param",
            "ImageBlockSourceParam": ".image_block_source_param",
            "InputJSONDelta": ".input_json_delta",
            "InputSchemaParam": ".input_schema_param",
            "InvalidRequestError": ".invalid_request_error",
            "JSONOutputFormatParam": ".json_output_format_param",
            "JsonValueParam": ".json_value_param",
            "ListResponseMessageBatch": ".list_response_message_batch",
            "ListResponseModelInfo": ".list_response_model_info",
            "MemoryStoreCreateParams": ".memory_store_create_params",
            "MemoryStoreMemoryCreateParams": ".memory_store_memory_create_params",
            "MemoryStoreMemoryUpdateParams": ".memory_store_memory_update_params",
            "MemoryStoreUpdateParams": ".memory_store_update_params",
            "MemoryTool20250818Param": ".memory_tool_20250818_param",
            "Message": ".message",
            "MessageBatch": ".message_batch",
            "MessageBatchCanceledResult": ".message_batch_canceled_result",
            "MessageBatchCreateParams": ".message_batch_create_params",
            "MessageBatchErroredResult": ".message_batch_errored_result",
            "MessageBatchExpiredResult": ".message_batch_expired_result",
            "MessageBatchIndividualRequestParams": ".message_batch_individual_request_params",
            "MessageBatchIndividualResponse": ".message_batch_individual_response",
            "MessageBatchRequestCounts": ".message_batch_request_counts",
            "MessageBatchResult": ".message_batch_result",
            "MessageBatchSucceededResult": ".message_batch_succeeded_result",
            "MessageCountTokensParams": ".message_count_tokens_params",
            "MessageCountTokensToolParam": ".message_count_tokens_tool_param",
            "MessageCreateParams": ".message_create_params",
            "MessageDelta": ".message_delta",
            "MessageDeltaUsage": ".message_delta_usage",
            "MessageParam": ".message_param",
            "MessageTokensCount": ".message_tokens_count",
            "MetadataParam": ".metadata_param",
            "Model": ".model",
            "ModelCapabilities": ".model_capabilities",
            "ModelInfo": ".model_info",
            "NotFoundError": ".not_found_error",
            "OutputConfigParam": ".output_config_param",
            "OverloadedError": ".overloaded_error",
            "PermissionError": ".permission_error",
            "Ping": ".ping",
            "PlainTextSource": ".plain_text_source",
            "RateLimitError": ".rate_limit_error",
            "RawContentBlockDelta": ".raw_content_block_delta",
            "RawContentBlockDeltaEvent": ".raw_content_block_delta_event",
            "RawContentBlockStartEvent": ".raw_content_block_start_event",
            "RawContentBlockStopEvent": ".raw_content_block_stop_event",
            "RawMessageDeltaEvent": ".raw_message_delta_event",
            "RawMessageStartEvent": ".raw_message_start_event",
            "RawMessageStopEvent": ".raw_message_stop_event",
            "RawMessageStreamEvent": ".raw_message_stream_event",
            "RedactedThinkingBlock": ".redacted_thinking_block",
            "RedactedThinkingBlockParam": ".redacted_thinking_block_param",
            "RefusalStopDetails": ".refusal_stop_details",
            "RequestTooLargeError": ".request_too_large_error",
            "SearchResultBlockParam": ".search_result_block_param",
            "ServerToolCaller": ".server_tool_caller",
            "ServerToolCaller20260120": ".server_tool_caller_20260120",
            "ServerToolUsage": ".server_tool_usage",
            "ServerToolUseBlock": ".server_tool_use_block",
            "ServerToolUseBlockCaller": ".server_tool_use_block_caller",
            "ServerToolUseBlockCallerParam": ".server_tool_use_block_caller_param",
            "ServerToolUseBlockParam": ".server_tool_use_block_param",
            "SessionCreateParams": ".session_create_params",
            "SessionEventSendParams": ".session_event_send_params",
            "SessionResourceAddParams": ".session_resource_add_params",
            "SessionResourceRetrieveResponse": ".session_resource_retrieve_response",
            "SessionResourceUpdateParams": ".session_resource_update_params",
            "SessionResourceUpdateResponse": ".session_resource_update_response",
            "SessionUpdateParams": ".session_update_params",
            "SignatureDelta": ".signature_delta",
            "SkillCreateParams": ".skill_create_params",
            "SkillCreateResponse": ".skill_create_response",
            "SkillDeleteResponse": ".skill_delete_response",
            "SkillListResponse": ".skill_list_response",
            "SkillRetrieveResponse": ".skill_retrieve_response",
            "SkillVersionCreateParams": ".skill_version_create_params",
            "SkillVersionCreateResponse": ".skill_version_create_response",
            "SkillVersionDeleteResponse": ".skill_version_delete_response",
            "SkillVersionListResponse": ".skill_version_list_response",
            "SkillVersionRetrieveResponse": ".skill_version_retrieve_response",
            "StopReason": ".stop_reason",
            "TextBlock": ".text_block",
            "TextBlockParam": ".text_block_param",
            "TextCitation": ".text_citation",
            "TextCitationParam": ".text_citation_param",
            "TextDelta": ".text_delta",
            "TextEditorCodeExecutionCreateResultBlock": ".text_editor_code_execution_create_result_block",
            "TextEditorCodeExecutionCreateResultBlockParam": ".text_editor_code_execution_create_result_block_param",
            "TextEditorCodeExecutionStrReplaceResultBlock": ".text_editor_code_execution_str_replace_result_block",
            "TextEditorCodeExecutionStrReplaceResultBlockParam": ".text_editor_code_execution_str_replace_result_block_param",
            "TextEditorCodeExecutionToolResultBlock": ".text_editor_code_execution_tool_result_block",
            "TextEditorCodeExecutionToolResultBlockContent": ".text_editor_code_execution_tool_result_block_content",
            "TextEditorCodeExecutionToolResultBlockContentParam": ".text_editor_code_execution_tool_result_block_content_param",
            "TextEditorCodeExecutionToolResultBlockParam": ".text_editor_code_execution_tool_result_block_param",
            "TextEditorCodeExecutionToolResultError": ".text_editor_code_execution_tool_result_error",
            "TextEditorCodeExecutionToolResultErrorCode": ".text_editor_code_execution_tool_result_error_code",
            "TextEditorCodeExecutionToolResultErrorParam": ".text_editor_code_execution_tool_result_error_param",
            "TextEditorCodeExecutionViewResultBlock": ".text_editor_code_execution_view_result_block",
            "TextEditorCodeExecutionViewResultBlockParam": ".text_editor_code_execution_view_result_block_param",
            "ThinkingBlock": ".thinking_block",
            "ThinkingBlockParam": ".thinking_block_param",
            "ThinkingCapability": ".thinking_capability",
            "ThinkingConfigAdaptiveParam": ".thinking_config_adaptive_param",
            "ThinkingConfigDisabledParam": ".thinking_config_disabled_param",
            "ThinkingConfigEnabledParam": ".thinking_config_enabled_param",
            "ThinkingConfigParam": ".thinking_config_param",
            "ThinkingDelta": ".thinking_delta",
            "ThinkingDisplayModeParam": ".thinking_display_mode_param",
            "ThinkingTypes": ".thinking_types",
            "ToolBash20250124Param": ".tool_bash_20250124_param",
            "ToolChoiceAnyParam": ".tool_choice_any_param",
            "ToolChoiceAutoParam": ".tool_choice_auto_param",
            "ToolChoiceNoneParam": ".tool_choice_none_param",
            "ToolChoiceParam": ".tool_choice_param",
            "ToolChoiceToolParam": ".tool_choice_tool_param",
            "ToolParam": ".tool_param",
            "ToolReferenceBlock": ".tool_reference_block",
            "ToolReferenceBlockParam": ".tool_reference_block_param",
            "ToolResultBlockContentItemParam": ".tool_result_block_content_item_param",
            "ToolResultBlockParam": ".tool_result_block_param",
            "ToolSearchToolBm25_20251119Param": ".tool_search_tool_bm25_20251119_param",
            "ToolSearchToolRegex20251119Param": ".tool_search_tool_regex_20251119_param",
            "ToolSearchToolResultBlock": ".tool_search_tool_result_block",
            "ToolSearchToolResultBlockContent": ".tool_search_tool_result_block_content",
            "ToolSearchToolResultBlockContentParam": ".tool_search_tool_result_block_content_param",
            "ToolSearchToolResultBlockParam": ".tool_search_tool_result_block_param",
            "ToolSearchToolResultError": ".tool_search_tool_result_error",
            "ToolSearchToolResultErrorCode": ".tool_search_tool_result_error_code",
            "ToolSearchToolResultErrorParam": ".tool_search_tool_result_error_param",
            "ToolSearchToolSearchResultBlock": ".tool_search_tool_search_result_block",
            "ToolSearchToolSearchResultBlockParam": ".tool_search_tool_search_result_block_param",
            "ToolTextEditor20250124Param": ".tool_text_editor_20250124_param",
            "ToolTextEditor20250429Param": ".tool_text_editor_20250429_param",
            "ToolTextEditor20250728Param": ".tool_text_editor_20250728_param",
            "ToolUnionParam": ".tool_union_param",
            "ToolUseBlock": ".tool_use_block",
            "ToolUseBlockCaller": ".tool_use_block_caller",
            "ToolUseBlockCallerParam": ".tool_use_block_caller_param",
            "ToolUseBlockParam": ".tool_use_block_param",
            "URLImageSourceParam": ".url_image_source_param",
            "URLPDFSourceParam": ".urlpdf_source_param",
            "UnwrapWebhookEvent": ".unwrap_webhook_event",
            "Usage": ".usage",
            "UserLocationParam": ".user_location_param",
            "UserProfileCreateParams": ".user_profile_create_params",
            "UserProfileUpdateParams": ".user_profile_update_params",
            "VaultCreateParams": ".vault_create_params",
            "VaultCredentialCreateParams": ".vault_credential_create_params",
            "VaultCredentialUpdateParams": ".vault_credential_update_params",
            "VaultUpdateParams": ".vault_update_params",
            "WebFetchBlock": ".web_fetch_block",
            "WebFetchBlockParam": ".web_fetch_block_param",
            "WebFetchTool20250910Param": ".web_fetch_tool_20250910_param",
            "WebFetchTool20260209Param": ".web_fetch_tool_20260209_param",
            "WebFetchTool20260309Param": ".web_fetch_tool_20260309_param",
            "WebFetchToolResultBlock": ".web_fetch_tool_result_block",
            "WebFetchToolResultBlockCaller": ".web_fetch_tool_result_block_caller",
            "WebFetchToolResultBlockCallerParam": ".web_fetch_tool_result_block_caller_param",
            "WebFetchToolResultBlockContent": ".web_fetch_tool_result_block_content",
            "WebFetchToolResultBlockContentParam": ".web_fetch_tool_result_block_content_param",
            "WebFetchToolResultBlockParam": ".web_fetch_tool_result_block_param",
            "WebFetchToolResultErrorBlock": ".web_fetch_tool_result_error_block",
            "WebFetchToolResultErrorBlockParam": ".web_fetch_tool_result_error_block_param",
            "WebFetchToolResultErrorCode": ".web_fetch_tool_result_error_code",
            "WebSearchResultBlock": ".web_search_result_block",
            "WebSearchResultBlockParam": ".web_search_result_block_param",
            "WebSearchTool20250305Param": ".web_search_tool_20250305_param",
            "WebSearchTool20260209Param": ".web_search_tool_20260209_param",
            "WebSearchToolRequestErrorParam": ".web_search_tool_request_error_param",
            "WebSearchToolResultBlock": ".web_search_tool_result_block",
            "WebSearchToolResultBlockCaller": ".web_search_tool_result_block_caller",
            "WebSearchToolResultBlockCallerParam": ".web_search_tool_result_block_caller_param",
            "WebSearchToolResultBlockContent": ".web_search_tool_result_block_content",
            "WebSearchToolResultBlockParam": ".web_search_tool_result_block_param",
            "WebSearchToolResultBlockParamContentParam": ".web_search_tool_result_block_param_content_param",
            "WebSearchToolResultError": ".web_search_tool_result_error",
            "WebSearchToolResultErrorCode": ".web_search_tool_result_error_code",
        },
    )

__all__ = [
    "APIErrorObject",
    "AgentCreateParams",
    "AgentUpdateParams",
    "AllowedCallerParam",
    "AnthropicBetaParam",
    "AuthenticationError",
    "Base64ImageSourceParam",
    "Base64PDFSource",
    "BashCodeExecutionOutputBlock",
    "BashCodeExecutionOutputBlockParam",
    "BashCodeExecutionResultBlock",
    "BashCodeExecutionResultBlockParam",
    "BashCodeExecutionToolResultBlock",
    "BashCodeExecutionToolResultBlockContent",
    "BashCodeExecutionToolResultBlockContentParam",
    "BashCodeExecutionToolResultBlockParam",
    "BashCodeExecutionToolResultError",
    "BashCodeExecutionToolResultErrorCode",
    "BashCodeExecutionToolResultErrorParam",
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
    "BetaAdvisorToolResultErrorParam",
    "BetaAllThinkingTurnsParam",
    "BetaAllowedCallerParam",
    "BetaAuthenticationError",
    "BetaBase64ImageSourceParam",
    "BetaBase64PDFSource",
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
    "BetaManagedAgentsAgentToolParams",
    "BetaManagedAgentsAgentToolResultEvent",
    "BetaManagedAgentsAgentToolUseEvent",
    "BetaManagedAgentsAgentToolset20260401",
    "BetaManagedAgentsAgentToolset20260401Params",
    "BetaManagedAgentsAgentToolsetDefaultConfig",
    "BetaManagedAgentsAgentToolsetDefaultConfigParams",
    "BetaManagedAgentsAgentUnionParams",
    "BetaManagedAgentsAlwaysAllowPolicy",
    "BetaManagedAgentsAlwaysAskPolicy",
    "BetaManagedAgentsAnthropicSkill",
    "BetaManagedAgentsAnthropicSkillParams",
    "BetaManagedAgentsArchiveMemoryStoreResponse",
    "BetaManagedAgentsBase64DocumentSource",
    "BetaManagedAgentsBase64ImageSource",
    "BetaManagedAgentsBillingError",
    "BetaManagedAgentsBranchCheckout",
    "BetaManagedAgentsCacheCreationUsage",
    "BetaManagedAgentsCommitCheckout",
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
    "BetaManagedAgentsCustomToolParams",
    "BetaManagedAgentsDeleteMemoryStoreResponse",
    "BetaManagedAgentsDeleteSessionResource",
    "BetaManagedAgentsDeletedCredential",
    "BetaManagedAgentsDeletedMemory",
    "BetaManagedAgentsDeletedMemoryStore",
    "BetaManagedAgentsDeletedSession",
    "BetaManagedAgentsDeletedVault",
    "BetaManagedAgentsDocumentBlock",
    "BetaManagedAgentsDocumentSource",
    "BetaManagedAgentsError",
    "BetaManagedAgentsErrorResponse",
    "BetaManagedAgentsEventParams",
    "BetaManagedAgentsFileDocumentSource",
    "BetaManagedAgentsFileImageSource",
    "BetaManagedAgentsFileResource",
    "BetaManagedAgentsFileResourceParams",
    "BetaManagedAgentsFileRubric",
    "BetaManagedAgentsFileRubricParams",
    "BetaManagedAgentsGetMemoryStoreResponse",
    "BetaManagedAgentsGitHubRepositoryResource",
    "BetaManagedAgentsGitHubRepositoryResourceParams",
    "BetaManagedAgentsImageBlock",
    "BetaManagedAgentsImageSource",
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
    "BetaManagedAgentsMemoryView",
    "BetaManagedAgentsModel",
    "BetaManagedAgentsModelConfig",
    "BetaManagedAgentsModelConfigParams",
    "BetaManagedAgentsModelOverloadedError",
    "BetaManagedAgentsModelParams",
    "BetaManagedAgentsModelRateLimitedError",
    "BetaManagedAgentsModelRequestFailedError",
    "BetaManagedAgentsMountMode",
    "BetaManagedAgentsMultiagent",
    "BetaManagedAgentsMultiagentParams",
    "BetaManagedAgentsMultiagentRosterEntryParams",
    "BetaManagedAgentsMultiagentRosterEntryParamsOption2Param",
    "BetaManagedAgentsMultiagentSelfParams",
    "BetaManagedAgentsMultiagentUnion",
    "BetaManagedAgentsMultiagentUnionParams",
    "BetaManagedAgentsOutcomeEvaluationResource",
    "BetaManagedAgentsPermissionPolicy",
    "BetaManagedAgentsPlainTextDocumentSource",
    "BetaManagedAgentsPreconditionParam",
    "BetaManagedAgentsPreconditionUnionParam",
    "BetaManagedAgentsRefreshHTTPResponse",
    "BetaManagedAgentsRefreshObject",
    "BetaManagedAgentsRepositoryCheckout",
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
    "BetaManagedAgentsStaticBearerAuthResponse",
    "BetaManagedAgentsStaticBearerCreateParams",
    "BetaManagedAgentsStaticBearerUpdateParams",
    "BetaManagedAgentsStreamSessionEvents",
    "BetaManagedAgentsStreamSessionThreadEvents",
    "BetaManagedAgentsStruct",
    "BetaManagedAgentsTextBlock",
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
    "BetaManagedAgentsURLDocumentSource",
    "BetaManagedAgentsURLImageSource",
    "BetaManagedAgentsURLMCPServerParams",
    "BetaManagedAgentsUnknownError",
    "BetaManagedAgentsUpdateMemoryStoreResponse",
    "BetaManagedAgentsUserActor",
    "BetaManagedAgentsUserContentBlock",
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
    "BetaServerToolUsage",
    "BetaServerToolUseBlock",
    "BetaServerToolUseBlockCaller",
    "BetaServerToolUseBlockCallerParam",
    "BetaServerToolUseBlockParam",
    "BetaSignatureDelta",
    "BetaSkill",
    "BetaSkillParams",
    "BetaSpeed",
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
    "BetaUsage",
    "BetaUserLocationParam",
    "BetaUserProfile",
    "BetaUserProfileEnrollmentURL",
    "BetaUserProfileListOrderParam",
    "BetaUserProfileRelationship",
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
    "BillingError",
    "CacheControlEphemeralParam",
    "CacheCreation",
    "CapabilitySupport",
    "CitationCharLocation",
    "CitationCharLocationParam",
    "CitationContentBlockLocation",
    "CitationContentBlockLocationParam",
    "CitationPageLocation",
    "CitationPageLocationParam",
    "CitationSearchResultLocationParam",
    "CitationWebSearchResultLocationParam",
    "CitationsConfig",
    "CitationsConfigParam",
    "CitationsDelta",
    "CitationsDeltaCitation",
    "CitationsSearchResultLocation",
    "CitationsWebSearchResultLocation",
    "CodeExecutionOutputBlock",
    "CodeExecutionOutputBlockParam",
    "CodeExecutionResultBlock",
    "CodeExecutionResultBlockParam",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionToolResultBlock",
    "CodeExecutionToolResultBlockContent",
    "CodeExecutionToolResultBlockParam",
    "CodeExecutionToolResultBlockParamContentParam",
    "CodeExecutionToolResultError",
    "CodeExecutionToolResultErrorCode",
    "CodeExecutionToolResultErrorParam",
    "Completion",
    "CompletionCreateParams",
    "Container",
    "ContainerUploadBlock",
    "ContainerUploadBlockParam",
    "ContentBlock",
    "ContentBlockParam",
    "ContentBlockSourceContentParam",
    "ContentBlockSourceParam",
    "ContentBlockStartEventContentBlock",
    "ContextManagementCapability",
    "CreateMessageParamsWithoutStream",
    "CreateMessageParamsWithoutStreamToolsItem",
    "DeletedFile",
    "DeletedMessageBatch",
    "DirectCaller",
    "DocumentBlock",
    "DocumentBlockParam",
    "DocumentBlockSource",
    "DocumentBlockSourceParam",
    "EffortCapability",
    "EffortLevelParam",
    "EncryptedCodeExecutionResultBlock",
    "EncryptedCodeExecutionResultBlockParam",
    "EnvironmentCreateParams",
    "EnvironmentUpdateParams",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "FileMetadata",
    "FileUploadParams",
    "GatewayTimeoutError",
    "ImageBlockParam",
    "ImageBlockSourceParam",
    "InputJSONDelta",
    "InputSchemaParam",
    "InvalidRequestError",
    "JSONOutputFormatParam",
    "JsonValueParam",
    "ListResponseMessageBatch",
    "ListResponseModelInfo",
    "MemoryStoreCreateParams",
    "MemoryStoreMemoryCreateParams",
    "MemoryStoreMemoryUpdateParams",
    "MemoryStoreUpdateParams",
    "MemoryTool20250818Param",
    "Message",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchCreateParams",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualRequestParams",
    "MessageBatchIndividualResponse",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
    "MessageCountTokensParams",
    "MessageCountTokensToolParam",
    "MessageCreateParams",
    "MessageDelta",
    "MessageDeltaUsage",
    "MessageParam",
    "MessageTokensCount",
    "MetadataParam",
    "Model",
    "ModelCapabilities",
    "ModelInfo",
    "NotFoundError",
    "OutputConfigParam",
    "OverloadedError",
    "PermissionError",
    "Ping",
    "PlainTextSource",
    "RateLimitError",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "RawMessageStreamEvent",
    "RedactedThinkingBlock",
    "RedactedThinkingBlockParam",
    "RefusalStopDetails",
    "RequestTooLargeError",
    "SearchResultBlockParam",
    "ServerToolCaller",
    "ServerToolCaller20260120",
    "ServerToolUsage",
    "ServerToolUseBlock",
    "ServerToolUseBlockCaller",
    "ServerToolUseBlockCallerParam",
    "ServerToolUseBlockParam",
    "SessionCreateParams",
    "SessionEventSendParams",
    "SessionResourceAddParams",
    "SessionResourceRetrieveResponse",
    "SessionResourceUpdateParams",
    "SessionResourceUpdateResponse",
    "SessionUpdateParams",
    "SignatureDelta",
    "SkillCreateParams",
    "SkillCreateResponse",
    "SkillDeleteResponse",
    "SkillListResponse",
    "SkillRetrieveResponse",
    "SkillVersionCreateParams",
    "SkillVersionCreateResponse",
    "SkillVersionDeleteResponse",
    "SkillVersionListResponse",
    "SkillVersionRetrieveResponse",
    "StopReason",
    "TextBlock",
    "TextBlockParam",
    "TextCitation",
    "TextCitationParam",
    "TextDelta",
    "TextEditorCodeExecutionCreateResultBlock",
    "TextEditorCodeExecutionCreateResultBlockParam",
    "TextEditorCodeExecutionStrReplaceResultBlock",
    "TextEditorCodeExecutionStrReplaceResultBlockParam",
    "TextEditorCodeExecutionToolResultBlock",
    "TextEditorCodeExecutionToolResultBlockContent",
    "TextEditorCodeExecutionToolResultBlockContentParam",
    "TextEditorCodeExecutionToolResultBlockParam",
    "TextEditorCodeExecutionToolResultError",
    "TextEditorCodeExecutionToolResultErrorCode",
    "TextEditorCodeExecutionToolResultErrorParam",
    "TextEditorCodeExecutionViewResultBlock",
    "TextEditorCodeExecutionViewResultBlockParam",
    "ThinkingBlock",
    "ThinkingBlockParam",
    "ThinkingCapability",
    "ThinkingConfigAdaptiveParam",
    "ThinkingConfigDisabledParam",
    "ThinkingConfigEnabledParam",
    "ThinkingConfigParam",
    "ThinkingDelta",
    "ThinkingDisplayModeParam",
    "ThinkingTypes",
    "ToolBash20250124Param",
    "ToolChoiceAnyParam",
    "ToolChoiceAutoParam",
    "ToolChoiceNoneParam",
    "ToolChoiceParam",
    "ToolChoiceToolParam",
    "ToolParam",
    "ToolReferenceBlock",
    "ToolReferenceBlockParam",
    "ToolResultBlockContentItemParam",
    "ToolResultBlockParam",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "ToolSearchToolResultBlock",
    "ToolSearchToolResultBlockContent",
    "ToolSearchToolResultBlockContentParam",
    "ToolSearchToolResultBlockParam",
    "ToolSearchToolResultError",
    "ToolSearchToolResultErrorCode",
    "ToolSearchToolResultErrorParam",
    "ToolSearchToolSearchResultBlock",
    "ToolSearchToolSearchResultBlockParam",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "ToolUnionParam",
    "ToolUseBlock",
    "ToolUseBlockCaller",
    "ToolUseBlockCallerParam",
    "ToolUseBlockParam",
    "URLImageSourceParam",
    "URLPDFSourceParam",
    "UnwrapWebhookEvent",
    "Usage",
    "UserLocationParam",
    "UserProfileCreateParams",
    "UserProfileUpdateParams",
    "VaultCreateParams",
    "VaultCredentialCreateParams",
    "VaultCredentialUpdateParams",
    "VaultUpdateParams",
    "WebFetchBlock",
    "WebFetchBlockParam",
    "WebFetchTool20250910Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebFetchToolResultBlock",
    "WebFetchToolResultBlockCaller",
    "WebFetchToolResultBlockCallerParam",
    "WebFetchToolResultBlockContent",
    "WebFetchToolResultBlockContentParam",
    "WebFetchToolResultBlockParam",
    "WebFetchToolResultErrorBlock",
    "WebFetchToolResultErrorBlockParam",
    "WebFetchToolResultErrorCode",
    "WebSearchResultBlock",
    "WebSearchResultBlockParam",
    "WebSearchTool20250305Param",
    "WebSearchTool20260209Param",
    "WebSearchToolRequestErrorParam",
    "WebSearchToolResultBlock",
    "WebSearchToolResultBlockCaller",
    "WebSearchToolResultBlockCallerParam",
    "WebSearchToolResultBlockContent",
    "WebSearchToolResultBlockParam",
    "WebSearchToolResultBlockParamContentParam",
    "WebSearchToolResultError",
    "WebSearchToolResultErrorCode",
]

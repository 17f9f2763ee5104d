# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .bash_code_execution_tool_result_block_param import BashCodeExecutionToolResultBlockParam
    from .beta_advisor_tool_result_block_param import BetaAdvisorToolResultBlockParam
    from .beta_compaction_block_param import BetaCompactionBlockParam
    from .beta_image_block_param import BetaImageBlockParam
    from .beta_mcp_tool_use_block_param import BetaMCPToolUseBlockParam
    from .beta_request_document_block_param import BetaRequestDocumentBlockParam
    from .beta_request_mcp_tool_result_block_param import BetaRequestMCPToolResultBlockParam
    from .beta_server_tool_use_block_param import BetaServerToolUseBlockParam
    from .beta_tool_result_block_param import BetaToolResultBlockParam
    from .beta_web_fetch_tool_result_block_param import BetaWebFetchToolResultBlockParam
    from .code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam
    from .container_upload_block_param import ContainerUploadBlockParam
    from .redacted_thinking_block_param import RedactedThinkingBlockParam
    from .search_result_block_param import SearchResultBlockParam
    from .text_block_param import TextBlockParam
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam,
    )
    from .thinking_block_param import ThinkingBlockParam
    from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
    from .tool_use_block_param import ToolUseBlockParam
    from .web_search_tool_result_block_param import WebSearchToolResultBlockParam

    BetaContentBlockParam: TypeAlias = (
        TextBlockParam
        | BetaImageBlockParam
        | BetaRequestDocumentBlockParam
        | SearchResultBlockParam
        | ThinkingBlockParam
        | RedactedThinkingBlockParam
        | ToolUseBlockParam
        | BetaToolResultBlockParam
        | BetaServerToolUseBlockParam
        | WebSearchToolResultBlockParam
        | BetaWebFetchToolResultBlockParam
        | BetaAdvisorToolResultBlockParam
        | CodeExecutionToolResultBlockParam
        | BashCodeExecutionToolResultBlockParam
        | TextEditorCodeExecutionToolResultBlockParam
        | ToolSearchToolResultBlockParam
        | BetaMCPToolUseBlockParam
        | BetaRequestMCPToolResultBlockParam
        | ContainerUploadBlockParam
        | BetaCompactionBlockParam
        | UnknownVariant
    )
    """A block of a turn to send: text, an image, a document, a search result, a tool call or result, or any
    block of an earlier answer sent back. The `type` tells which.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaContentBlockParam",
        "TextBlockParam | BetaImageBlockParam | BetaRequestDocumentBlockParam | SearchResultBlockParam | ThinkingBlockParam | RedactedThinkingBlockParam | ToolUseBlockParam | BetaToolResultBlockParam | BetaServerToolUseBlockParam | WebSearchToolResultBlockParam | BetaWebFetchToolResultBlockParam | BetaAdvisorToolResultBlockParam | CodeExecutionToolResultBlockParam | BashCodeExecutionToolResultBlockParam | TextEditorCodeExecutionToolResultBlockParam | ToolSearchToolResultBlockParam | BetaMCPToolUseBlockParam | BetaRequestMCPToolResultBlockParam | ContainerUploadBlockParam | BetaCompactionBlockParam | UnknownVariant",
        {
            "BashCodeExecutionToolResultBlockParam": ".bash_code_execution_tool_result_block_param",
            "BetaAdvisorToolResultBlockParam": ".beta_advisor_tool_result_block_param",
            "BetaCompactionBlockParam": ".beta_compaction_block_param",
            "BetaImageBlockParam": ".beta_image_block_param",
            "BetaMCPToolUseBlockParam": ".beta_mcp_tool_use_block_param",
            "BetaRequestDocumentBlockParam": ".beta_request_document_block_param",
            "BetaRequestMCPToolResultBlockParam": ".beta_request_mcp_tool_result_block_param",
            "BetaServerToolUseBlockParam": ".beta_server_tool_use_block_param",
            "BetaToolResultBlockParam": ".beta_tool_result_block_param",
            "BetaWebFetchToolResultBlockParam": ".beta_web_fetch_tool_result_block_param",
            "CodeExecutionToolResultBlockParam": ".code_execution_tool_result_block_param",
            "ContainerUploadBlockParam": ".container_upload_block_param",
            "RedactedThinkingBlockParam": ".redacted_thinking_block_param",
            "SearchResultBlockParam": ".search_result_block_param",
            "TextBlockParam": ".text_block_param",
            "TextEditorCodeExecutionToolResultBlockParam": ".text_editor_code_execution_tool_result_block_param",
            "ThinkingBlockParam": ".thinking_block_param",
            "ToolSearchToolResultBlockParam": ".tool_search_tool_result_block_param",
            "ToolUseBlockParam": ".tool_use_block_param",
            "WebSearchToolResultBlockParam": ".web_search_tool_result_block_param",
        },
    )

_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_beta_image_block_param = _c.Ref(__name__, ".beta_image_block_param:BetaImageBlockParam")
_t_beta_request_document_block_param = _c.Ref(
    __name__, ".beta_request_document_block_param:BetaRequestDocumentBlockParam"
)
_t_search_result_block_param = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_t_thinking_block_param = _c.Ref(__name__, ".thinking_block_param:ThinkingBlockParam")
_t_redacted_thinking_block_param = _c.Ref(
    __name__, ".redacted_thinking_block_param:RedactedThinkingBlockParam"
)
_t_tool_use_block_param = _c.Ref(__name__, ".tool_use_block_param:ToolUseBlockParam")
_t_beta_tool_result_block_param = _c.Ref(__name__, ".beta_tool_result_block_param:BetaToolResultBlockParam")
_t_beta_server_tool_use_block_param = _c.Ref(
    __name__, ".beta_server_tool_use_block_param:BetaServerToolUseBlockParam"
)
_t_web_search_tool_result_block_param = _c.Ref(
    __name__, ".web_search_tool_result_block_param:WebSearchToolResultBlockParam"
)
_t_beta_web_fetch_tool_result_block_param = _c.Ref(
    __name__, ".beta_web_fetch_tool_result_block_param:BetaWebFetchToolResultBlockParam"
)
_t_beta_advisor_tool_result_block_param = _c.Ref(
    __name__, ".beta_advisor_tool_result_block_param:BetaAdvisorToolResultBlockParam"
)
_t_code_execution_tool_result_block_param = _c.Ref(
    __name__, ".code_execution_tool_result_block_param:CodeExecutionToolResultBlockParam"
)
_t_bash_code_execution_tool_result_block_param = _c.Ref(
    __name__, ".bash_code_execution_tool_result_block_param:BashCodeExecutionToolResultBlockParam"
)
_t_text_editor_code_execution_tool_result_block_param = _c.Ref(
    __name__,
    ".text_editor_code_execution_tool_result_block_param:TextEditorCodeExecutionToolResultBlockParam",
)
_t_tool_search_tool_result_block_param = _c.Ref(
    __name__, ".tool_search_tool_result_block_param:ToolSearchToolResultBlockParam"
)
_t_beta_mcp_tool_use_block_param = _c.Ref(__name__, ".beta_mcp_tool_use_block_param:BetaMCPToolUseBlockParam")
_t_beta_request_mcp_tool_result_block_param = _c.Ref(
    __name__, ".beta_request_mcp_tool_result_block_param:BetaRequestMCPToolResultBlockParam"
)
_t_container_upload_block_param = _c.Ref(__name__, ".container_upload_block_param:ContainerUploadBlockParam")
_t_beta_compaction_block_param = _c.Ref(__name__, ".beta_compaction_block_param:BetaCompactionBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_text_block_param,
        "image": _t_beta_image_block_param,
        "document": _t_beta_request_document_block_param,
        "search_result": _t_search_result_block_param,
        "thinking": _t_thinking_block_param,
        "redacted_thinking": _t_redacted_thinking_block_param,
        "tool_use": _t_tool_use_block_param,
        "tool_result": _t_beta_tool_result_block_param,
        "server_tool_use": _t_beta_server_tool_use_block_param,
        "web_search_tool_result": _t_web_search_tool_result_block_param,
        "web_fetch_tool_result": _t_beta_web_fetch_tool_result_block_param,
        "advisor_tool_result": _t_beta_advisor_tool_result_block_param,
        "code_execution_tool_result": _t_code_execution_tool_result_block_param,
        "bash_code_execution_tool_result": _t_bash_code_execution_tool_result_block_param,
        "text_editor_code_execution_tool_result": _t_text_editor_code_execution_tool_result_block_param,
        "tool_search_tool_result": _t_tool_search_tool_result_block_param,
        "mcp_tool_use": _t_beta_mcp_tool_use_block_param,
        "mcp_tool_result": _t_beta_request_mcp_tool_result_block_param,
        "container_upload": _t_container_upload_block_param,
        "compaction": _t_beta_compaction_block_param,
    },
)

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

_text_block_param_type = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_beta_image_block_param_type = _c.Ref(__name__, ".beta_image_block_param:BetaImageBlockParam")
_beta_request_document_block_param_type = _c.Ref(
    __name__, ".beta_request_document_block_param:BetaRequestDocumentBlockParam"
)
_search_result_block_param_type = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_thinking_block_param_type = _c.Ref(__name__, ".thinking_block_param:ThinkingBlockParam")
_redacted_thinking_block_param_type = _c.Ref(
    __name__, ".redacted_thinking_block_param:RedactedThinkingBlockParam"
)
_tool_use_block_param_type = _c.Ref(__name__, ".tool_use_block_param:ToolUseBlockParam")
_beta_tool_result_block_param_type = _c.Ref(
    __name__, ".beta_tool_result_block_param:BetaToolResultBlockParam"
)
_beta_server_tool_use_block_param_type = _c.Ref(
    __name__, ".beta_server_tool_use_block_param:BetaServerToolUseBlockParam"
)
_web_search_tool_result_block_param_type = _c.Ref(
    __name__, ".web_search_tool_result_block_param:WebSearchToolResultBlockParam"
)
_beta_web_fetch_tool_result_block_param_type = _c.Ref(
    __name__, ".beta_web_fetch_tool_result_block_param:BetaWebFetchToolResultBlockParam"
)
_beta_advisor_tool_result_block_param_type = _c.Ref(
    __name__, ".beta_advisor_tool_result_block_param:BetaAdvisorToolResultBlockParam"
)
_code_execution_tool_result_block_param_type = _c.Ref(
    __name__, ".code_execution_tool_result_block_param:CodeExecutionToolResultBlockParam"
)
_bash_code_execution_tool_result_block_param_type = _c.Ref(
    __name__, ".bash_code_execution_tool_result_block_param:BashCodeExecutionToolResultBlockParam"
)
_text_editor_code_execution_tool_result_block_param_type = _c.Ref(
    __name__,
    ".text_editor_code_execution_tool_result_block_param:TextEditorCodeExecutionToolResultBlockParam",
)
_tool_search_tool_result_block_param_type = _c.Ref(
    __name__, ".tool_search_tool_result_block_param:ToolSearchToolResultBlockParam"
)
_beta_mcp_tool_use_block_param_type = _c.Ref(
    __name__, ".beta_mcp_tool_use_block_param:BetaMCPToolUseBlockParam"
)
_beta_request_mcp_tool_result_block_param_type = _c.Ref(
    __name__, ".beta_request_mcp_tool_result_block_param:BetaRequestMCPToolResultBlockParam"
)
_container_upload_block_param_type = _c.Ref(
    __name__, ".container_upload_block_param:ContainerUploadBlockParam"
)
_beta_compaction_block_param_type = _c.Ref(__name__, ".beta_compaction_block_param:BetaCompactionBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _text_block_param_type,
        "image": _beta_image_block_param_type,
        "document": _beta_request_document_block_param_type,
        "search_result": _search_result_block_param_type,
        "thinking": _thinking_block_param_type,
        "redacted_thinking": _redacted_thinking_block_param_type,
        "tool_use": _tool_use_block_param_type,
        "tool_result": _beta_tool_result_block_param_type,
        "server_tool_use": _beta_server_tool_use_block_param_type,
        "web_search_tool_result": _web_search_tool_result_block_param_type,
        "web_fetch_tool_result": _beta_web_fetch_tool_result_block_param_type,
        "advisor_tool_result": _beta_advisor_tool_result_block_param_type,
        "code_execution_tool_result": _code_execution_tool_result_block_param_type,
        "bash_code_execution_tool_result": _bash_code_execution_tool_result_block_param_type,
        "text_editor_code_execution_tool_result": _text_editor_code_execution_tool_result_block_param_type,
        "tool_search_tool_result": _tool_search_tool_result_block_param_type,
        "mcp_tool_use": _beta_mcp_tool_use_block_param_type,
        "mcp_tool_result": _beta_request_mcp_tool_result_block_param_type,
        "container_upload": _container_upload_block_param_type,
        "compaction": _beta_compaction_block_param_type,
    },
)

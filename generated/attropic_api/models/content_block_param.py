# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .bash_code_execution_tool_result_block_param import BashCodeExecutionToolResultBlockParam
    from .code_execution_tool_result_block_param import CodeExecutionToolResultBlockParam
    from .container_upload_block_param import ContainerUploadBlockParam
    from .document_block_param import DocumentBlockParam
    from .image_block_param import ImageBlockParam
    from .redacted_thinking_block_param import RedactedThinkingBlockParam
    from .search_result_block_param import SearchResultBlockParam
    from .server_tool_use_block_param import ServerToolUseBlockParam
    from .text_block_param import TextBlockParam
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam,
    )
    from .thinking_block_param import ThinkingBlockParam
    from .tool_result_block_param import ToolResultBlockParam
    from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam
    from .tool_use_block_param import ToolUseBlockParam
    from .web_fetch_tool_result_block_param import WebFetchToolResultBlockParam
    from .web_search_tool_result_block_param import WebSearchToolResultBlockParam

    ContentBlockParam: TypeAlias = (
        TextBlockParam
        | ImageBlockParam
        | DocumentBlockParam
        | SearchResultBlockParam
        | ThinkingBlockParam
        | RedactedThinkingBlockParam
        | ToolUseBlockParam
        | ToolResultBlockParam
        | ServerToolUseBlockParam
        | WebSearchToolResultBlockParam
        | WebFetchToolResultBlockParam
        | CodeExecutionToolResultBlockParam
        | BashCodeExecutionToolResultBlockParam
        | TextEditorCodeExecutionToolResultBlockParam
        | ToolSearchToolResultBlockParam
        | ContainerUploadBlockParam
        | UnknownVariant
    )
    """A block of a turn to send: text, an image, a document, a search result, a tool call or result, or any
    block of an earlier answer sent back. The `type` tells which.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ContentBlockParam",
        "TextBlockParam | ImageBlockParam | DocumentBlockParam | SearchResultBlockParam | ThinkingBlockParam | RedactedThinkingBlockParam | ToolUseBlockParam | ToolResultBlockParam | ServerToolUseBlockParam | WebSearchToolResultBlockParam | WebFetchToolResultBlockParam | CodeExecutionToolResultBlockParam | BashCodeExecutionToolResultBlockParam | TextEditorCodeExecutionToolResultBlockParam | ToolSearchToolResultBlockParam | ContainerUploadBlockParam | UnknownVariant",
        {
            "BashCodeExecutionToolResultBlockParam": ".bash_code_execution_tool_result_block_param",
            "CodeExecutionToolResultBlockParam": ".code_execution_tool_result_block_param",
            "ContainerUploadBlockParam": ".container_upload_block_param",
            "DocumentBlockParam": ".document_block_param",
            "ImageBlockParam": ".image_block_param",
            "RedactedThinkingBlockParam": ".redacted_thinking_block_param",
            "SearchResultBlockParam": ".search_result_block_param",
            "ServerToolUseBlockParam": ".server_tool_use_block_param",
            "TextBlockParam": ".text_block_param",
            "TextEditorCodeExecutionToolResultBlockParam": ".text_editor_code_execution_tool_result_block_param",
            "ThinkingBlockParam": ".thinking_block_param",
            "ToolResultBlockParam": ".tool_result_block_param",
            "ToolSearchToolResultBlockParam": ".tool_search_tool_result_block_param",
            "ToolUseBlockParam": ".tool_use_block_param",
            "WebFetchToolResultBlockParam": ".web_fetch_tool_result_block_param",
            "WebSearchToolResultBlockParam": ".web_search_tool_result_block_param",
        },
    )

_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_image_block_param = _c.Ref(__name__, ".image_block_param:ImageBlockParam")
_t_document_block_param = _c.Ref(__name__, ".document_block_param:DocumentBlockParam")
_t_search_result_block_param = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_t_thinking_block_param = _c.Ref(__name__, ".thinking_block_param:ThinkingBlockParam")
_t_redacted_thinking_block_param = _c.Ref(
    __name__, ".redacted_thinking_block_param:RedactedThinkingBlockParam"
)
_t_tool_use_block_param = _c.Ref(__name__, ".tool_use_block_param:ToolUseBlockParam")
_t_tool_result_block_param = _c.Ref(__name__, ".tool_result_block_param:ToolResultBlockParam")
_t_server_tool_use_block_param = _c.Ref(__name__, ".server_tool_use_block_param:ServerToolUseBlockParam")
_t_web_search_tool_result_block_param = _c.Ref(
    __name__, ".web_search_tool_result_block_param:WebSearchToolResultBlockParam"
)
_t_web_fetch_tool_result_block_param = _c.Ref(
    __name__, ".web_fetch_tool_result_block_param:WebFetchToolResultBlockParam"
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
_t_container_upload_block_param = _c.Ref(__name__, ".container_upload_block_param:ContainerUploadBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_text_block_param,
        "image": _t_image_block_param,
        "document": _t_document_block_param,
        "search_result": _t_search_result_block_param,
        "thinking": _t_thinking_block_param,
        "redacted_thinking": _t_redacted_thinking_block_param,
        "tool_use": _t_tool_use_block_param,
        "tool_result": _t_tool_result_block_param,
        "server_tool_use": _t_server_tool_use_block_param,
        "web_search_tool_result": _t_web_search_tool_result_block_param,
        "web_fetch_tool_result": _t_web_fetch_tool_result_block_param,
        "code_execution_tool_result": _t_code_execution_tool_result_block_param,
        "bash_code_execution_tool_result": _t_bash_code_execution_tool_result_block_param,
        "text_editor_code_execution_tool_result": _t_text_editor_code_execution_tool_result_block_param,
        "tool_search_tool_result": _t_tool_search_tool_result_block_param,
        "container_upload": _t_container_upload_block_param,
    },
)

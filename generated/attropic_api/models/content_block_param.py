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

_text_block_param_type = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_image_block_param_type = _c.Ref(__name__, ".image_block_param:ImageBlockParam")
_document_block_param_type = _c.Ref(__name__, ".document_block_param:DocumentBlockParam")
_search_result_block_param_type = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_thinking_block_param_type = _c.Ref(__name__, ".thinking_block_param:ThinkingBlockParam")
_redacted_thinking_block_param_type = _c.Ref(
    __name__, ".redacted_thinking_block_param:RedactedThinkingBlockParam"
)
_tool_use_block_param_type = _c.Ref(__name__, ".tool_use_block_param:ToolUseBlockParam")
_tool_result_block_param_type = _c.Ref(__name__, ".tool_result_block_param:ToolResultBlockParam")
_server_tool_use_block_param_type = _c.Ref(__name__, ".server_tool_use_block_param:ServerToolUseBlockParam")
_web_search_tool_result_block_param_type = _c.Ref(
    __name__, ".web_search_tool_result_block_param:WebSearchToolResultBlockParam"
)
_web_fetch_tool_result_block_param_type = _c.Ref(
    __name__, ".web_fetch_tool_result_block_param:WebFetchToolResultBlockParam"
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
_container_upload_block_param_type = _c.Ref(
    __name__, ".container_upload_block_param:ContainerUploadBlockParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _text_block_param_type,
        "image": _image_block_param_type,
        "document": _document_block_param_type,
        "search_result": _search_result_block_param_type,
        "thinking": _thinking_block_param_type,
        "redacted_thinking": _redacted_thinking_block_param_type,
        "tool_use": _tool_use_block_param_type,
        "tool_result": _tool_result_block_param_type,
        "server_tool_use": _server_tool_use_block_param_type,
        "web_search_tool_result": _web_search_tool_result_block_param_type,
        "web_fetch_tool_result": _web_fetch_tool_result_block_param_type,
        "code_execution_tool_result": _code_execution_tool_result_block_param_type,
        "bash_code_execution_tool_result": _bash_code_execution_tool_result_block_param_type,
        "text_editor_code_execution_tool_result": _text_editor_code_execution_tool_result_block_param_type,
        "tool_search_tool_result": _tool_search_tool_result_block_param_type,
        "container_upload": _container_upload_block_param_type,
    },
)

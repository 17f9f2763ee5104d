# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock
    from .container_upload_block import ContainerUploadBlock
    from .redacted_thinking_block import RedactedThinkingBlock
    from .server_tool_use_block import ServerToolUseBlock
    from .text_block import TextBlock
    from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
    from .thinking_block import ThinkingBlock
    from .tool_search_tool_result_block import ToolSearchToolResultBlock
    from .tool_use_block import ToolUseBlock
    from .web_fetch_tool_result_block import WebFetchToolResultBlock
    from .web_search_tool_result_block import WebSearchToolResultBlock

    ContentBlockStartEventContentBlock: TypeAlias = (
        TextBlock
        | ThinkingBlock
        | RedactedThinkingBlock
        | ToolUseBlock
        | ServerToolUseBlock
        | WebSearchToolResultBlock
        | WebFetchToolResultBlock
        | CodeExecutionToolResultBlock
        | BashCodeExecutionToolResultBlock
        | TextEditorCodeExecutionToolResultBlock
        | ToolSearchToolResultBlock
        | ContainerUploadBlock
        | UnknownVariant
    )
    """The block as it begins. Text, thinking and tool inputs are still empty and arrive as deltas; results of
    server tools come complete.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ContentBlockStartEventContentBlock",
        "TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | ServerToolUseBlock | WebSearchToolResultBlock | WebFetchToolResultBlock | CodeExecutionToolResultBlock | BashCodeExecutionToolResultBlock | TextEditorCodeExecutionToolResultBlock | ToolSearchToolResultBlock | ContainerUploadBlock | UnknownVariant",
        {
            "BashCodeExecutionToolResultBlock": ".bash_code_execution_tool_result_block",
            "CodeExecutionToolResultBlock": ".code_execution_tool_result_block",
            "ContainerUploadBlock": ".container_upload_block",
            "RedactedThinkingBlock": ".redacted_thinking_block",
            "ServerToolUseBlock": ".server_tool_use_block",
            "TextBlock": ".text_block",
            "TextEditorCodeExecutionToolResultBlock": ".text_editor_code_execution_tool_result_block",
            "ThinkingBlock": ".thinking_block",
            "ToolSearchToolResultBlock": ".tool_search_tool_result_block",
            "ToolUseBlock": ".tool_use_block",
            "WebFetchToolResultBlock": ".web_fetch_tool_result_block",
            "WebSearchToolResultBlock": ".web_search_tool_result_block",
        },
    )

_text_block_type = _c.Ref(__name__, ".text_block:TextBlock")
_thinking_block_type = _c.Ref(__name__, ".thinking_block:ThinkingBlock")
_redacted_thinking_block_type = _c.Ref(__name__, ".redacted_thinking_block:RedactedThinkingBlock")
_tool_use_block_type = _c.Ref(__name__, ".tool_use_block:ToolUseBlock")
_server_tool_use_block_type = _c.Ref(__name__, ".server_tool_use_block:ServerToolUseBlock")
_web_search_tool_result_block_type = _c.Ref(
    __name__, ".web_search_tool_result_block:WebSearchToolResultBlock"
)
_web_fetch_tool_result_block_type = _c.Ref(__name__, ".web_fetch_tool_result_block:WebFetchToolResultBlock")
_code_execution_tool_result_block_type = _c.Ref(
    __name__, ".code_execution_tool_result_block:CodeExecutionToolResultBlock"
)
_bash_code_execution_tool_result_block_type = _c.Ref(
    __name__, ".bash_code_execution_tool_result_block:BashCodeExecutionToolResultBlock"
)
_text_editor_code_execution_tool_result_block_type = _c.Ref(
    __name__, ".text_editor_code_execution_tool_result_block:TextEditorCodeExecutionToolResultBlock"
)
_tool_search_tool_result_block_type = _c.Ref(
    __name__, ".tool_search_tool_result_block:ToolSearchToolResultBlock"
)
_container_upload_block_type = _c.Ref(__name__, ".container_upload_block:ContainerUploadBlock")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _text_block_type,
        "thinking": _thinking_block_type,
        "redacted_thinking": _redacted_thinking_block_type,
        "tool_use": _tool_use_block_type,
        "server_tool_use": _server_tool_use_block_type,
        "web_search_tool_result": _web_search_tool_result_block_type,
        "web_fetch_tool_result": _web_fetch_tool_result_block_type,
        "code_execution_tool_result": _code_execution_tool_result_block_type,
        "bash_code_execution_tool_result": _bash_code_execution_tool_result_block_type,
        "text_editor_code_execution_tool_result": _text_editor_code_execution_tool_result_block_type,
        "tool_search_tool_result": _tool_search_tool_result_block_type,
        "container_upload": _container_upload_block_type,
    },
)

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

    ContentBlock: TypeAlias = (
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
    """A block of an answer: text, thinking, a tool call, or the result of a tool that the API ran. The `type`
    tells which.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ContentBlock",
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

_t_text_block = _c.Ref(__name__, ".text_block:TextBlock")
_t_thinking_block = _c.Ref(__name__, ".thinking_block:ThinkingBlock")
_t_redacted_thinking_block = _c.Ref(__name__, ".redacted_thinking_block:RedactedThinkingBlock")
_t_tool_use_block = _c.Ref(__name__, ".tool_use_block:ToolUseBlock")
_t_server_tool_use_block = _c.Ref(__name__, ".server_tool_use_block:ServerToolUseBlock")
_t_web_search_tool_result_block = _c.Ref(__name__, ".web_search_tool_result_block:WebSearchToolResultBlock")
_t_web_fetch_tool_result_block = _c.Ref(__name__, ".web_fetch_tool_result_block:WebFetchToolResultBlock")
_t_code_execution_tool_result_block = _c.Ref(
    __name__, ".code_execution_tool_result_block:CodeExecutionToolResultBlock"
)
_t_bash_code_execution_tool_result_block = _c.Ref(
    __name__, ".bash_code_execution_tool_result_block:BashCodeExecutionToolResultBlock"
)
_t_text_editor_code_execution_tool_result_block = _c.Ref(
    __name__, ".text_editor_code_execution_tool_result_block:TextEditorCodeExecutionToolResultBlock"
)
_t_tool_search_tool_result_block = _c.Ref(
    __name__, ".tool_search_tool_result_block:ToolSearchToolResultBlock"
)
_t_container_upload_block = _c.Ref(__name__, ".container_upload_block:ContainerUploadBlock")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_text_block,
        "thinking": _t_thinking_block,
        "redacted_thinking": _t_redacted_thinking_block,
        "tool_use": _t_tool_use_block,
        "server_tool_use": _t_server_tool_use_block,
        "web_search_tool_result": _t_web_search_tool_result_block,
        "web_fetch_tool_result": _t_web_fetch_tool_result_block,
        "code_execution_tool_result": _t_code_execution_tool_result_block,
        "bash_code_execution_tool_result": _t_bash_code_execution_tool_result_block,
        "text_editor_code_execution_tool_result": _t_text_editor_code_execution_tool_result_block,
        "tool_search_tool_result": _t_tool_search_tool_result_block,
        "container_upload": _t_container_upload_block,
    },
)

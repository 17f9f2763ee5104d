# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .bash_code_execution_tool_result_block import BashCodeExecutionToolResultBlock
    from .beta_advisor_tool_result_block import BetaAdvisorToolResultBlock
    from .beta_compaction_block import BetaCompactionBlock
    from .beta_mcp_tool_result_block import BetaMCPToolResultBlock
    from .beta_mcp_tool_use_block import BetaMCPToolUseBlock
    from .beta_server_tool_use_block import BetaServerToolUseBlock
    from .beta_tool_use_block import BetaToolUseBlock
    from .beta_web_fetch_tool_result_block import BetaWebFetchToolResultBlock
    from .beta_web_search_tool_result_block import BetaWebSearchToolResultBlock
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock
    from .container_upload_block import ContainerUploadBlock
    from .redacted_thinking_block import RedactedThinkingBlock
    from .text_block import TextBlock
    from .text_editor_code_execution_tool_result_block import TextEditorCodeExecutionToolResultBlock
    from .thinking_block import ThinkingBlock
    from .tool_search_tool_result_block import ToolSearchToolResultBlock

    BetaContentBlock: TypeAlias = (
        TextBlock
        | ThinkingBlock
        | RedactedThinkingBlock
        | BetaToolUseBlock
        | BetaServerToolUseBlock
        | BetaWebSearchToolResultBlock
        | BetaWebFetchToolResultBlock
        | BetaAdvisorToolResultBlock
        | CodeExecutionToolResultBlock
        | BashCodeExecutionToolResultBlock
        | TextEditorCodeExecutionToolResultBlock
        | ToolSearchToolResultBlock
        | BetaMCPToolUseBlock
        | BetaMCPToolResultBlock
        | ContainerUploadBlock
        | BetaCompactionBlock
        | UnknownVariant
    )
    """A block of an answer: text, thinking, a tool call, or the result of a tool that the API ran. The `type`
    tells which.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaContentBlock",
        "TextBlock | ThinkingBlock | RedactedThinkingBlock | BetaToolUseBlock | BetaServerToolUseBlock | BetaWebSearchToolResultBlock | BetaWebFetchToolResultBlock | BetaAdvisorToolResultBlock | CodeExecutionToolResultBlock | BashCodeExecutionToolResultBlock | TextEditorCodeExecutionToolResultBlock | ToolSearchToolResultBlock | BetaMCPToolUseBlock | BetaMCPToolResultBlock | ContainerUploadBlock | BetaCompactionBlock | UnknownVariant",
        {
            "BashCodeExecutionToolResultBlock": ".bash_code_execution_tool_result_block",
            "BetaAdvisorToolResultBlock": ".beta_advisor_tool_result_block",
            "BetaCompactionBlock": ".beta_compaction_block",
            "BetaMCPToolResultBlock": ".beta_mcp_tool_result_block",
            "BetaMCPToolUseBlock": ".beta_mcp_tool_use_block",
            "BetaServerToolUseBlock": ".beta_server_tool_use_block",
            "BetaToolUseBlock": ".beta_tool_use_block",
            "BetaWebFetchToolResultBlock": ".beta_web_fetch_tool_result_block",
            "BetaWebSearchToolResultBlock": ".beta_web_search_tool_result_block",
            "CodeExecutionToolResultBlock": ".code_execution_tool_result_block",
            "ContainerUploadBlock": ".container_upload_block",
            "RedactedThinkingBlock": ".redacted_thinking_block",
            "TextBlock": ".text_block",
            "TextEditorCodeExecutionToolResultBlock": ".text_editor_code_execution_tool_result_block",
            "ThinkingBlock": ".thinking_block",
            "ToolSearchToolResultBlock": ".tool_search_tool_result_block",
        },
    )

_t_text_block = _c.Ref(__name__, ".text_block:TextBlock")
_t_thinking_block = _c.Ref(__name__, ".thinking_block:ThinkingBlock")
_t_redacted_thinking_block = _c.Ref(__name__, ".redacted_thinking_block:RedactedThinkingBlock")
_t_beta_tool_use_block = _c.Ref(__name__, ".beta_tool_use_block:BetaToolUseBlock")
_t_beta_server_tool_use_block = _c.Ref(__name__, ".beta_server_tool_use_block:BetaServerToolUseBlock")
_t_beta_web_search_tool_result_block = _c.Ref(
    __name__, ".beta_web_search_tool_result_block:BetaWebSearchToolResultBlock"
)
_t_beta_web_fetch_tool_result_block = _c.Ref(
    __name__, ".beta_web_fetch_tool_result_block:BetaWebFetchToolResultBlock"
)
_t_beta_advisor_tool_result_block = _c.Ref(
    __name__, ".beta_advisor_tool_result_block:BetaAdvisorToolResultBlock"
)
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
_t_beta_mcp_tool_use_block = _c.Ref(__name__, ".beta_mcp_tool_use_block:BetaMCPToolUseBlock")
_t_beta_mcp_tool_result_block = _c.Ref(__name__, ".beta_mcp_tool_result_block:BetaMCPToolResultBlock")
_t_container_upload_block = _c.Ref(__name__, ".container_upload_block:ContainerUploadBlock")
_t_beta_compaction_block = _c.Ref(__name__, ".beta_compaction_block:BetaCompactionBlock")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_text_block,
        "thinking": _t_thinking_block,
        "redacted_thinking": _t_redacted_thinking_block,
        "tool_use": _t_beta_tool_use_block,
        "server_tool_use": _t_beta_server_tool_use_block,
        "web_search_tool_result": _t_beta_web_search_tool_result_block,
        "web_fetch_tool_result": _t_beta_web_fetch_tool_result_block,
        "advisor_tool_result": _t_beta_advisor_tool_result_block,
        "code_execution_tool_result": _t_code_execution_tool_result_block,
        "bash_code_execution_tool_result": _t_bash_code_execution_tool_result_block,
        "text_editor_code_execution_tool_result": _t_text_editor_code_execution_tool_result_block,
        "tool_search_tool_result": _t_tool_search_tool_result_block,
        "mcp_tool_use": _t_beta_mcp_tool_use_block,
        "mcp_tool_result": _t_beta_mcp_tool_result_block,
        "container_upload": _t_container_upload_block,
        "compaction": _t_beta_compaction_block,
    },
)

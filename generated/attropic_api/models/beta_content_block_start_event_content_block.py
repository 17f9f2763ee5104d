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

    BetaContentBlockStartEventContentBlock: TypeAlias = (
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
    """The block as it begins. Text, thinking and tool inputs are still empty and arrive as deltas; results of
    server tools come complete.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaContentBlockStartEventContentBlock",
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

_text_block_type = _c.Ref(__name__, ".text_block:TextBlock")
_thinking_block_type = _c.Ref(__name__, ".thinking_block:ThinkingBlock")
_redacted_thinking_block_type = _c.Ref(__name__, ".redacted_thinking_block:RedactedThinkingBlock")
_beta_tool_use_block_type = _c.Ref(__name__, ".beta_tool_use_block:BetaToolUseBlock")
_beta_server_tool_use_block_type = _c.Ref(__name__, ".beta_server_tool_use_block:BetaServerToolUseBlock")
_beta_web_search_tool_result_block_type = _c.Ref(
    __name__, ".beta_web_search_tool_result_block:BetaWebSearchToolResultBlock"
)
_beta_web_fetch_tool_result_block_type = _c.Ref(
    __name__, ".beta_web_fetch_tool_result_block:BetaWebFetchToolResultBlock"
)
_beta_advisor_tool_result_block_type = _c.Ref(
    __name__, ".beta_advisor_tool_result_block:BetaAdvisorToolResultBlock"
)
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
_beta_mcp_tool_use_block_type = _c.Ref(__name__, ".beta_mcp_tool_use_block:BetaMCPToolUseBlock")
_beta_mcp_tool_result_block_type = _c.Ref(__name__, ".beta_mcp_tool_result_block:BetaMCPToolResultBlock")
_container_upload_block_type = _c.Ref(__name__, ".container_upload_block:ContainerUploadBlock")
_beta_compaction_block_type = _c.Ref(__name__, ".beta_compaction_block:BetaCompactionBlock")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _text_block_type,
        "thinking": _thinking_block_type,
        "redacted_thinking": _redacted_thinking_block_type,
        "tool_use": _beta_tool_use_block_type,
        "server_tool_use": _beta_server_tool_use_block_type,
        "web_search_tool_result": _beta_web_search_tool_result_block_type,
        "web_fetch_tool_result": _beta_web_fetch_tool_result_block_type,
        "advisor_tool_result": _beta_advisor_tool_result_block_type,
        "code_execution_tool_result": _code_execution_tool_result_block_type,
        "bash_code_execution_tool_result": _bash_code_execution_tool_result_block_type,
        "text_editor_code_execution_tool_result": _text_editor_code_execution_tool_result_block_type,
        "tool_search_tool_result": _tool_search_tool_result_block_type,
        "mcp_tool_use": _beta_mcp_tool_use_block_type,
        "mcp_tool_result": _beta_mcp_tool_result_block_type,
        "container_upload": _container_upload_block_type,
        "compaction": _beta_compaction_block_type,
    },
)

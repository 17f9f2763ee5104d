# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .text_editor_code_execution_create_result_block import TextEditorCodeExecutionCreateResultBlock
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_tool_result_error import TextEditorCodeExecutionToolResultError
    from .text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock

    TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
        TextEditorCodeExecutionToolResultError
        | TextEditorCodeExecutionViewResultBlock
        | TextEditorCodeExecutionCreateResultBlock
        | TextEditorCodeExecutionStrReplaceResultBlock
        | UnknownVariant
    )
    """What the operation returned, or the error that stopped it."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "TextEditorCodeExecutionToolResultBlockContent",
        "TextEditorCodeExecutionToolResultError | TextEditorCodeExecutionViewResultBlock | TextEditorCodeExecutionCreateResultBlock | TextEditorCodeExecutionStrReplaceResultBlock | UnknownVariant",
        {
            "TextEditorCodeExecutionCreateResultBlock": ".text_editor_code_execution_create_result_block",
            "TextEditorCodeExecutionStrReplaceResultBlock": ".text_editor_code_execution_str_replace_result_block",
            "TextEditorCodeExecutionToolResultError": ".text_editor_code_execution_tool_result_error",
            "TextEditorCodeExecutionViewResultBlock": ".text_editor_code_execution_view_result_block",
        },
    )

_t_text_editor_code_execution_tool_result_error = _c.Ref(
    __name__, ".text_editor_code_execution_tool_result_error:TextEditorCodeExecutionToolResultError"
)
_t_text_editor_code_execution_view_result_block = _c.Ref(
    __name__, ".text_editor_code_execution_view_result_block:TextEditorCodeExecutionViewResultBlock"
)
_t_text_editor_code_execution_create_result_block = _c.Ref(
    __name__, ".text_editor_code_execution_create_result_block:TextEditorCodeExecutionCreateResultBlock"
)
_t_text_editor_code_execution_str_replace_result_block = _c.Ref(
    __name__,
    ".text_editor_code_execution_str_replace_result_block:TextEditorCodeExecutionStrReplaceResultBlock",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text_editor_code_execution_tool_result_error": _t_text_editor_code_execution_tool_result_error,
        "text_editor_code_execution_view_result": _t_text_editor_code_execution_view_result_block,
        "text_editor_code_execution_create_result": _t_text_editor_code_execution_create_result_block,
        "text_editor_code_execution_str_replace_result": _t_text_editor_code_execution_str_replace_result_block,
    },
)

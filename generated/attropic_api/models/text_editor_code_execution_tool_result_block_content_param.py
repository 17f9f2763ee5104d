# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam,
    )

    TextEditorCodeExecutionToolResultBlockContentParam: TypeAlias = (
        TextEditorCodeExecutionToolResultErrorParam
        | TextEditorCodeExecutionViewResultBlockParam
        | TextEditorCodeExecutionCreateResultBlockParam
        | TextEditorCodeExecutionStrReplaceResultBlockParam
        | UnknownVariant
    )
    """What the operation returned, or the error that stopped it."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "TextEditorCodeExecutionToolResultBlockContentParam",
        "TextEditorCodeExecutionToolResultErrorParam | TextEditorCodeExecutionViewResultBlockParam | TextEditorCodeExecutionCreateResultBlockParam | TextEditorCodeExecutionStrReplaceResultBlockParam | UnknownVariant",
        {
            "TextEditorCodeExecutionCreateResultBlockParam": ".text_editor_code_execution_create_result_block_param",
            "TextEditorCodeExecutionStrReplaceResultBlockParam": ".text_editor_code_execution_str_replace_result_block_param",
            "TextEditorCodeExecutionToolResultErrorParam": ".text_editor_code_execution_tool_result_error_param",
            "TextEditorCodeExecutionViewResultBlockParam": ".text_editor_code_execution_view_result_block_param",
        },
    )

_t_text_editor_code_execution_tool_result_error_param = _c.Ref(
    __name__,
    ".text_editor_code_execution_tool_result_error_param:TextEditorCodeExecutionToolResultErrorParam",
)
_t_text_editor_code_execution_view_result_block_param = _c.Ref(
    __name__,
    ".text_editor_code_execution_view_result_block_param:TextEditorCodeExecutionViewResultBlockParam",
)
_t_text_editor_code_execution_create_result_block_param = _c.Ref(
    __name__,
    ".text_editor_code_execution_create_result_block_param:TextEditorCodeExecutionCreateResultBlockParam",
)
_t_text_editor_code_execution_str_replace_result_block_param = _c.Ref(
    __name__,
    ".text_editor_code_execution_str_replace_result_block_param:TextEditorCodeExecutionStrReplaceResultBlockParam",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text_editor_code_execution_tool_result_error": _t_text_editor_code_execution_tool_result_error_param,
        "text_editor_code_execution_view_result": _t_text_editor_code_execution_view_result_block_param,
        "text_editor_code_execution_create_result": _t_text_editor_code_execution_create_result_block_param,
        "text_editor_code_execution_str_replace_result": _t_text_editor_code_execution_str_replace_result_block_param,
    },
)

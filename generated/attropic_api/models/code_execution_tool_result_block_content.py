# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .code_execution_result_block import CodeExecutionResultBlock
    from .code_execution_tool_result_error import CodeExecutionToolResultError
    from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock

    CodeExecutionToolResultBlockContent: TypeAlias = (
        CodeExecutionToolResultError
        | CodeExecutionResultBlock
        | EncryptedCodeExecutionResultBlock
        | UnknownVariant
    )
    """The output of the code, or the error that stopped it."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "CodeExecutionToolResultBlockContent",
        "CodeExecutionToolResultError | CodeExecutionResultBlock | EncryptedCodeExecutionResultBlock | UnknownVariant",
        {
            "CodeExecutionResultBlock": ".code_execution_result_block",
            "CodeExecutionToolResultError": ".code_execution_tool_result_error",
            "EncryptedCodeExecutionResultBlock": ".encrypted_code_execution_result_block",
        },
    )

_t_code_execution_tool_result_error = _c.Ref(
    __name__, ".code_execution_tool_result_error:CodeExecutionToolResultError"
)
_t_code_execution_result_block = _c.Ref(__name__, ".code_execution_result_block:CodeExecutionResultBlock")
_t_encrypted_code_execution_result_block = _c.Ref(
    __name__, ".encrypted_code_execution_result_block:EncryptedCodeExecutionResultBlock"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "code_execution_tool_result_error": _t_code_execution_tool_result_error,
        "code_execution_result": _t_code_execution_result_block,
        "encrypted_code_execution_result": _t_encrypted_code_execution_result_block,
    },
)

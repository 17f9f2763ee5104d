# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .code_execution_result_block_param import CodeExecutionResultBlockParam
    from .code_execution_tool_result_error_param import CodeExecutionToolResultErrorParam
    from .encrypted_code_execution_result_block_param import EncryptedCodeExecutionResultBlockParam

    CodeExecutionToolResultBlockParamContentParam: TypeAlias = (
        CodeExecutionToolResultErrorParam
        | CodeExecutionResultBlockParam
        | EncryptedCodeExecutionResultBlockParam
        | UnknownVariant
    )
    """The output of the code, or the error that stopped it."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "CodeExecutionToolResultBlockParamContentParam",
        "CodeExecutionToolResultErrorParam | CodeExecutionResultBlockParam | EncryptedCodeExecutionResultBlockParam | UnknownVariant",
        {
            "CodeExecutionResultBlockParam": ".code_execution_result_block_param",
            "CodeExecutionToolResultErrorParam": ".code_execution_tool_result_error_param",
            "EncryptedCodeExecutionResultBlockParam": ".encrypted_code_execution_result_block_param",
        },
    )

_t_code_execution_tool_result_error_param = _c.Ref(
    __name__, ".code_execution_tool_result_error_param:CodeExecutionToolResultErrorParam"
)
_t_code_execution_result_block_param = _c.Ref(
    __name__, ".code_execution_result_block_param:CodeExecutionResultBlockParam"
)
_t_encrypted_code_execution_result_block_param = _c.Ref(
    __name__, ".encrypted_code_execution_result_block_param:EncryptedCodeExecutionResultBlockParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "code_execution_tool_result_error": _t_code_execution_tool_result_error_param,
        "code_execution_result": _t_code_execution_result_block_param,
        "encrypted_code_execution_result": _t_encrypted_code_execution_result_block_param,
    },
)

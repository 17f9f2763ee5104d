# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .bash_code_execution_result_block_param import BashCodeExecutionResultBlockParam
    from .bash_code_execution_tool_result_error_param import BashCodeExecutionToolResultErrorParam

    BashCodeExecutionToolResultBlockContentParam: TypeAlias = (
        BashCodeExecutionToolResultErrorParam | BashCodeExecutionResultBlockParam | UnknownVariant
    )
    """The output of the command, or the error that stopped it."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BashCodeExecutionToolResultBlockContentParam",
        "BashCodeExecutionToolResultErrorParam | BashCodeExecutionResultBlockParam | UnknownVariant",
        {
            "BashCodeExecutionResultBlockParam": ".bash_code_execution_result_block_param",
            "BashCodeExecutionToolResultErrorParam": ".bash_code_execution_tool_result_error_param",
        },
    )

_t_bash_code_execution_tool_result_error_param = _c.Ref(
    __name__, ".bash_code_execution_tool_result_error_param:BashCodeExecutionToolResultErrorParam"
)
_t_bash_code_execution_result_block_param = _c.Ref(
    __name__, ".bash_code_execution_result_block_param:BashCodeExecutionResultBlockParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "bash_code_execution_tool_result_error": _t_bash_code_execution_tool_result_error_param,
        "bash_code_execution_result": _t_bash_code_execution_result_block_param,
    },
)

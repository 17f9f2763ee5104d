# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock
    from .bash_code_execution_tool_result_error import BashCodeExecutionToolResultError

    BashCodeExecutionToolResultBlockContent: TypeAlias = (
        BashCodeExecutionToolResultError | BashCodeExecutionResultBlock | UnknownVariant
    )
    """The output of the command, or the error that stopped it."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BashCodeExecutionToolResultBlockContent",
        "BashCodeExecutionToolResultError | BashCodeExecutionResultBlock | UnknownVariant",
        {
            "BashCodeExecutionResultBlock": ".bash_code_execution_result_block",
            "BashCodeExecutionToolResultError": ".bash_code_execution_tool_result_error",
        },
    )

_t_bash_code_execution_tool_result_error = _c.Ref(
    __name__, ".bash_code_execution_tool_result_error:BashCodeExecutionToolResultError"
)
_t_bash_code_execution_result_block = _c.Ref(
    __name__, ".bash_code_execution_result_block:BashCodeExecutionResultBlock"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "bash_code_execution_tool_result_error": _t_bash_code_execution_tool_result_error,
        "bash_code_execution_result": _t_bash_code_execution_result_block,
    },
)

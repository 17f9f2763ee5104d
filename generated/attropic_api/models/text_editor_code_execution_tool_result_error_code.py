# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

TextEditorCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
    ]
    | str
)
"""Why a file operation failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be
reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the operation ran too long.
`file_not_found`: there is no such file.
"""

decoder: _c.Decoder = _c.string

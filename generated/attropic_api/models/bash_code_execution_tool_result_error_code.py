# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BashCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
        "output_file_too_large",
    ]
    | str
)
"""Why a shell command failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be
reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the command ran too long.
`output_file_too_large`: an output file is larger than allowed.
"""

decoder: _c.Decoder = _c.string

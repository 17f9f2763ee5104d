# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

ToolSearchToolResultErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
"""Why a tool search failed. `invalid_tool_input`: the pattern or query is not valid. `unavailable`: the tool
cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the search ran too
long.
"""

decoder: _c.Decoder = _c.string

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

WebSearchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""Why a web search failed. `invalid_tool_input`: the query is not valid. `unavailable`: the tool cannot be
reached. `max_uses_exceeded`: the request has no searches left. `too_many_requests`: a rate limit was hit.
`query_too_long`: the query is too long. `request_too_large`: the request as a whole is too large.
"""

decoder: _c.Decoder = _c.string

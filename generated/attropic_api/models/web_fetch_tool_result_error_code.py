# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

WebFetchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
    ]
    | str
)
"""Why a web fetch failed. `invalid_tool_input`: the input is not valid. `url_too_long`: the address is too long.
`url_not_allowed`: the address is ruled out by the domain lists or other rules. `url_not_accessible`: the page
could not be loaded. `unsupported_content_type`: it is neither text nor PDF. `too_many_requests`: a rate limit
was hit. `max_uses_exceeded`: the request has no fetches left. `unavailable`: the tool cannot be reached.
"""

decoder: _c.Decoder = _c.string

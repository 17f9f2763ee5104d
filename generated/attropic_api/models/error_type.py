# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

ErrorType: TypeAlias = (
    Literal[
        "invalid_request_error",
        "authentication_error",
        "permission_error",
        "not_found_error",
        "rate_limit_error",
        "timeout_error",
        "overloaded_error",
        "api_error",
        "billing_error",
    ]
    | str
)
"""The kind of an error, with its usual HTTP status. `invalid_request_error`: 400. `authentication_error`: 401.
`billing_error`: 402. `permission_error`: 403. `not_found_error`: 404. `rate_limit_error`: 429. `api_error`:
500. `timeout_error`: 504. `overloaded_error`: 529.
"""

decoder: _c.Decoder = _c.string

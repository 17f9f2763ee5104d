# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What the API calls things in headers."""

from typing import Final

#: The header that asks for a version of the API, or empty.
VERSION_HEADER: Final[str] = "anthropic-version"
#: The header that asks for betas, or empty.
BETAS_HEADER: Final[str] = "anthropic-beta"
#: What stands behind the name of a list in forms and in extra queries, or nothing.
LIST_SUFFIX: Final[str] = "[]"
#: The header with the id of a call, for support.
REQUEST_ID_HEADER: Final[str] = "request-id"
#: The header with the workspace that a call was counted for, or empty.
WORKSPACE_ID_HEADER: Final[str] = "anthropic-workspace-id"
#: What the headers of limits begin with, or empty.
RATE_LIMITS_PREFIX: Final[str] = "anthropic-ratelimit-"
#: The header of a key, or empty.
KEY_HEADER: Final[str] = "x-api-key"
#: The query parameter of a key, or empty.
KEY_QUERY: Final[str] = ""

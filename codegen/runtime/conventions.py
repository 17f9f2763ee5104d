"""What the API calls things in headers. Each package has its own, written from its description."""

from typing import Final

#: The header that asks for a version of the API, or empty.
VERSION_HEADER: Final[str] = ""
#: The header that asks for betas, or empty.
BETAS_HEADER: Final[str] = ""
#: What stands behind the name of a list in forms and in extra queries, or nothing.
LIST_SUFFIX: Final[str] = ""
#: The header with the id of a call, for support.
REQUEST_ID_HEADER: Final[str] = "x-request-id"
#: The header with the workspace that a call was counted for, or empty.
WORKSPACE_ID_HEADER: Final[str] = ""
#: What the headers of limits begin with, or empty.
RATE_LIMITS_PREFIX: Final[str] = ""
#: The header of a key, or empty.
KEY_HEADER: Final[str] = ""
#: The query parameter of a key, or empty.
KEY_QUERY: Final[str] = ""

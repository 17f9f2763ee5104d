"""Errors as Google's servers write them, in the API's shape. Source: https://google.aip.dev/193"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

#: The code of an error, as text → the type of the API's error.
TYPES: Final = {
    "INVALID_ARGUMENT": "invalid_request_error",
    "FAILED_PRECONDITION": "invalid_request_error",
    "OUT_OF_RANGE": "invalid_request_error",
    "UNAUTHENTICATED": "authentication_error",
    "PERMISSION_DENIED": "permission_error",
    "NOT_FOUND": "not_found_error",
    "ALREADY_EXISTS": "conflict_error",
    "ABORTED": "conflict_error",
    "RESOURCE_EXHAUSTED": "rate_limit_error",
    "CANCELLED": "api_error",
    "DATA_LOSS": "api_error",
    "INTERNAL": "api_error",
    "UNKNOWN": "api_error",
    "UNIMPLEMENTED": "api_error",
    "UNAVAILABLE": "overloaded_error",
    "DEADLINE_EXCEEDED": "timeout_error",
}
#: The HTTP status → the same, for an error whose code is none of these.
BY_STATUS: Final = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    503: "overloaded_error",
    504: "timeout_error",
}


def in_api_shape(value: Any, status: int | None = None) -> dict[str, Any] | None:
    """An error in the API's shape; None for what is no error of Google.

    Args:
        value: The JSON of a body or an event: ``{"error": {"code": …, "message": …, "status": …}}``, or a list of one.
        status: The HTTP status, where it is known.
    """
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, Mapping):
        return None
    error: Any = value.get("error")
    if isinstance(error, str):  # of the server of tokens, RFC 6749, 5.2
        error = {"message": value.get("error_description") or error}
    if not isinstance(error, Mapping) or "type" in error:
        return None
    code = error.get("code", status)
    fallback = BY_STATUS.get(code if isinstance(code, int) else status or 0, "api_error")
    kind = TYPES.get(str(error.get("status")), fallback)
    return {"type": "error", "error": {"type": kind, "message": error.get("message") or "", **_rest(error)}}


def _rest(error: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in error.items() if name not in ("type", "message")}


def translated(status: int, content: bytes) -> bytes:
    """The body of an error, in the API's shape; what cannot be read stays as it is."""
    try:
        found = in_api_shape(json.loads(content), status)
    except ValueError:
        return content
    return content if found is None else json.dumps(found, ensure_ascii=False).encode()

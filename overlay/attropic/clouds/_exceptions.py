"""What exceptions of AWS are in the API's words. One table, for answers and for streams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

#: Name of an exception of Bedrock, in lower case and without ``exception`` → the type of error of the API.
#: Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/CommonErrors.html and the errors of InvokeModel.
_TYPES: Final = {
    "accessdenied": "permission_error",
    "conflict": "conflict_error",
    "expiredtoken": "permission_error",
    "incompletesignature": "permission_error",
    "internalfailure": "api_error",
    "internalserver": "api_error",
    "invalidsignature": "permission_error",
    "missingauthenticationtoken": "permission_error",
    "modelerror": "api_error",
    "modelnotready": "rate_limit_error",
    "modelstreamerror": "api_error",
    "modeltimeout": "timeout_error",
    "requestentitytoolarge": "request_too_large",
    "resourcenotfound": "not_found_error",
    "servicequotaexceeded": "invalid_request_error",
    "serviceunavailable": "overloaded_error",
    "throttling": "rate_limit_error",
    "toomanyrequests": "rate_limit_error",
    "unknownoperation": "not_found_error",
    "unrecognizedclient": "permission_error",
    "validation": "invalid_request_error",
}
#: Status → the type of error, where the name says nothing.
_OF_STATUS: Final = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    408: "timeout_error",
    409: "conflict_error",
    413: "request_too_large",
    424: "api_error",
    429: "rate_limit_error",
    503: "overloaded_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def of_code(code: str, details: Any, status: int | None = None) -> dict[str, Any]:
    """The ``error`` of the API that an exception is.

    Args:
        code: Its name, ``throttlingException``; may be empty.
        details: Its JSON, or its message.
        status: That of the answer, when it is no part of a stream.
    """
    told = details if isinstance(details, Mapping) else {"message": details}
    message = told.get("message") or told.get("Message") or ""
    original = told.get("originalMessage")
    if original and original != message:
        message = f"{message} ({original})" if message else original
    name = code.rpartition("#")[2].partition(":")[0]
    kind = _TYPES.get(name.lower().removesuffix("exception"))
    if kind is None or kind == "api_error":
        first = told.get("originalStatusCode")
        kind = _OF_STATUS.get(first if isinstance(first, int) else status or 500, kind or "api_error")
    return {"type": kind, "message": str(message) or name or "no message", **({"exception": name} if name else {})}

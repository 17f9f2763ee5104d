"""What an answer is to the caller: its value, the answer itself, or a stream."""

from __future__ import annotations

from typing import Any

from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.model import BaseModel
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.responses import BinaryResponse

from ._core.effects import NOTHING, Received
from ._core.error_body import decode_body
from ._errors import APIResponseValidationError
from ._io._httpx import expose
from ._verbs import Custom


def value(operation: Operation[Any], received: Received, binary: Any = BinaryResponse, page: Any = None) -> Any:
    """The typed value of an answer that was read whole; of an error, the typed error or its JSON.

    Args:
        operation: What was called.
        received: The answer.
        binary: What a download is given as.
        page: What makes the answer of a list a page, or None.

    Raises:
        APIResponseValidationError: The body is not of the type that the description gives it.
    """
    if received.value is not NOTHING:
        return received.value
    if received.garbled:
        expose(received.response)
        message = f"The answer of {operation.name} cannot be decoded: {received.garbled}"
        raise APIResponseValidationError(received.response, None, message=message)
    if not 200 <= received.status <= 299:
        return decode_body(received.content)
    try:
        if isinstance(operation, Custom):
            found = operation.value(received)
        elif received.gather is not None:
            found = received.gather.snapshot(operation).message()
        else:
            found = operation.result(received.status, received.content)
    except ValidationError as error:
        raise invalid(operation, received, error) from error
    if isinstance(found, BaseModel):
        found._headers = received.headers
    if page is not None:
        return page(found)
    return binary(found, received.response) if operation.kind(received.status) == "binary" else found


def invalid(operation: Operation[Any], received: Received, error: Exception) -> APIResponseValidationError:
    """The error of a body that is not of its type; it shows what came, when that is no JSON at all."""
    expose(received.response)
    body = decode_body(received.content)
    message = f"The answer of {operation.name} is not of its type. {error}"
    if isinstance(body, str):
        media = received.headers.get("content-type", "no content type")
        excerpt = " ".join(body.split())
        message = f"{message} The body ({media}) begins with: {excerpt[:200]}"
    return APIResponseValidationError(received.response, body, message=message)

"""What each value of a stream means."""

from __future__ import annotations

from typing import Any

from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.values import Decoder

from .._errors import APIResponseValidationError, event_error
from .flow import Received


def decoder(kind: str, typed: Decoder, received: Received) -> Decoder:
    """The decoder of the values of a stream; an ``error`` event raises the class of its HTTP error."""

    def decode(value: Any) -> Any:
        if kind == "sse" and isinstance(value, dict) and value.get("type") == "error":
            raise event_error(value, response=received.response)
        return typed(value)

    return decode


def failure(error: Exception, operation: Operation[Any], received: Received) -> Exception:
    """The error to raise for one that ended a stream, transport errors aside."""
    if isinstance(error, ValidationError | ValueError):
        message = f"A value of the stream of {operation.name} is not of its type. {error}"
        return APIResponseValidationError(received.response, None, message=message)
    return error

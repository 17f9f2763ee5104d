"""What each value of a stream means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.values import Decoder

from .._errors import APIResponseValidationError, event_error
from .effects import Received

if TYPE_CHECKING:
    from .._observe import Watch


def decoder(kind: str, typed: Decoder, received: Received, watch: Watch | None) -> Decoder:
    """The decoder of the values of a stream; an ``error`` event raises the class of its HTTP error."""

    def decode(value: Any) -> Any:
        if kind == "sse" and isinstance(value, dict) and value.get("type") == "error":
            raise event_error(value, response=received.response)
        if watch is not None:
            watch.saw(value)
        return typed(value)

    return decode


def failure(error: Exception, operation: Operation[Any], received: Received) -> Exception:
    """The error to raise for one that ended a stream, transport errors aside."""
    if isinstance(error, ValidationError | ValueError):
        message = f"The answer of {operation.name} is not of its type. {error}"
        return APIResponseValidationError(received.response, None, message=message)
    return error

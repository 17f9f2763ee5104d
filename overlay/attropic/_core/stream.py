"""What each value of a stream means."""

from __future__ import annotations

from typing import Any, Literal

from attropic_api._runtime.codec import Decoder, anything
from attropic_api._runtime.operation import Operation

from .._errors import event_error
from .flow import Received


def decoder(operation: Operation[Any], kind: Literal["sse", "jsonl"], received: Received) -> Decoder:
    """The decoder of the values of a stream; an ``error`` event raises the class of its HTTP error."""
    if kind == "jsonl":
        answer = operation.answer(200)
        return (answer.decode if answer else None) or anything
    typed = operation.stream or anything

    def decode(value: Any) -> Any:
        if isinstance(value, dict) and value.get("type") == "error" and isinstance(value.get("error"), dict):
            raise event_error(value, response=received.response)
        return typed(value)

    return decode

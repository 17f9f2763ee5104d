# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The base of what an answer has and a later request takes back: messages and their blocks."""

from __future__ import annotations

from typing import Any, ClassVar

from .model import BaseModel, UnknownVariant
from .values import Decoder, encode


class Sent(BaseModel):
    """What a later request takes back."""

    __slots__ = ()
    #: Reads it as the type of requests that takes it back.
    _sent_as: ClassVar[Decoder | None] = None

    def to_param(self) -> Any:
        """It as a request takes it back: what only answers have is left out.

        Raises:
            Exception: That of the ``input`` of a block, when it cannot be read.
            ValidationError: It was changed to what no request takes.
        """
        whole = self.to_dict()
        for key, name, _ in self._wire:
            value = getattr(self, name)
            if isinstance(value, list):
                whole[key] = [
                    part.to_param() if hasattr(part, "to_param") else encode(part) for part in value
                ]
        decode = type(self)._sent_as
        return whole if decode is None else known(decode(whole))


def known(value: Any) -> Any:
    """The JSON value of a typed one, without what its description does not know and without optional nulls."""
    if isinstance(value, BaseModel) and not isinstance(value, UnknownVariant):
        parts = ((key, getattr(value, name), required) for key, name, required in value._wire)
        return {key: known(part) for key, part, required in parts if part is not None or required}
    if isinstance(value, list):
        return [known(part) for part in value]
    if isinstance(value, dict):
        return {key: known(part) for key, part in value.items()}
    return encode(value)

"""The base of models where the official package has it."""

from __future__ import annotations

from typing import Any

from attropic_api._runtime.casting import decoder
from attropic_api._runtime.model import BaseModel as BaseModel
from attropic_api._runtime.model import UnknownVariant as UnknownVariant


def construct_type(*, value: object, type_: Any, metadata: Any = None) -> Any:
    """A JSON value as a type: a model, or a union or container of some; as it is when it does not fit.

    Args:
        value: The JSON value.
        type_: A model, a scalar, ``dict``, ``list``, or a union or container of these.
        metadata: Without effect.
    """
    try:
        return decoder(type_)(value)
    except ValueError:
        return value

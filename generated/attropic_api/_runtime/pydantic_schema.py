# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""How pydantic reads and writes a model of ours. Loaded by pydantic alone."""

from __future__ import annotations

from typing import Any

from pydantic_core import core_schema as schemas

from .model import BaseModel


def core_schema(cls: Any) -> Any:
    """The schema of a field of this type: an instance, or the JSON object of one."""
    wire = schemas.plain_serializer_function_ser_schema(_dumped, info_arg=True)
    if cls is BaseModel:  # it stands for models that cannot be told apart here
        return schemas.is_instance_schema(cls, serialization=wire)
    return schemas.no_info_plain_validator_function(cls.model_validate, serialization=wire)


def _dumped(value: Any, info: Any) -> Any:
    if not hasattr(value, "model_dump"):
        return value  # made without being checked
    return value.model_dump(
        mode=info.mode,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )

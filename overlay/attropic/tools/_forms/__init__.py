"""Types as JSON: their schemas, and values read and written by them."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from .._errors import InvalidValueError, Problem
from ._constraints import Param as Param
from ._form import MISSING as MISSING
from ._form import Definitions as Definitions
from ._form import Form as Form
from ._records import Field as Field
from ._records import Record as Record
from ._resolve import form_of as form_of
from ._write import unstructure as unstructure

T = TypeVar("T")


def schema_of(kind: Any) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a type.

    Args:
        kind: A type of Python, as it is written in an annotation.

    Raises:
        ToolDefinitionError: The type has no form in JSON; the message names it.
    """
    defs = Definitions()
    return defs.root(form_of(kind).schema(defs))


@overload
def structure(kind: type[T], value: Any) -> T: ...


@overload
def structure(kind: Any, value: Any) -> Any: ...


def structure(kind: Any, value: Any) -> Any:
    """A value of JSON as a value of a type.

    Args:
        kind: A type of Python, as it is written in an annotation.
        value: JSON.

    Raises:
        InvalidValueError: The value is not of the type; the message names each place.
        ToolDefinitionError: The type has no form in JSON.
    """
    problems: list[Problem] = []
    found = form_of(kind).read(value, "", problems)
    if problems:
        raise InvalidValueError(getattr(kind, "__name__", repr(kind)), problems)
    return found

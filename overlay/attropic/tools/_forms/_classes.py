"""The fields of classes: dataclasses, attrs classes, TypedDicts, named tuples."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Annotated, Any, get_args, get_origin

import attrs
from typing_extensions import NotRequired, ReadOnly, Required, get_type_hints, is_typeddict

from .._docstring import documented
from .._errors import ToolDefinitionError
from ._collections import Row
from ._form import MISSING, Form
from ._records import Field, Record

Resolve = Callable[[Any], Form]


def record(kind: type[Any], hint: Any, resolve: Resolve) -> Record | Row | None:
    """The form of a class with fields; None for another class.

    Args:
        kind: The class.
        hint: The class, with its parameters when it is generic: what tells it from another type.
        resolve: Gives the form of the type of a field.
    """
    if is_typeddict(kind):
        return Record(kind.__name__, lambda: list(_keys(kind, resolve)), dict, key=hint, open=True)
    if hasattr(kind, "_fields") and issubclass(kind, tuple):
        return _named_tuple(kind, resolve)
    if dataclasses.is_dataclass(kind):
        found: Callable[[type[Any], Resolve], Iterator[Field]] = _dataclass_fields
    elif attrs.has(kind):
        found = _attrs_fields
    else:
        return None
    return Record(
        kind.__name__,
        lambda: list(found(kind, resolve)),
        lambda values: kind(**values),
        key=hint,
        description=documented(kind).text,
    )


def _dataclass_fields(kind: type[Any], resolve: Resolve) -> Iterator[Field]:
    hints, told = _hints(kind), documented(kind).parameters
    for field in dataclasses.fields(kind):
        if field.init:
            default = MISSING if field.default is dataclasses.MISSING else field.default
            required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
            yield _field(field.name, field.name, resolve(hints[field.name]), required, default, field.metadata, told)


def _attrs_fields(kind: type[Any], resolve: Resolve) -> Iterator[Field]:
    hints, told = _hints(kind), documented(kind).parameters
    for field in attrs.fields(kind):
        if field.init:
            required = field.default is attrs.NOTHING
            made = required or isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]
            default = MISSING if made else field.default
            form, name = resolve(hints.get(field.name, Any)), field.alias or field.name
            yield _field(name, field.name, form, required, default, field.metadata, told)


def _hints(kind: type[Any]) -> dict[str, Any]:
    """The types of the fields of a class, by name.

    Raises:
        ToolDefinitionError: A name in them is not known where the class stands.
    """
    try:
        with suppress(NameError):
            return get_type_hints(kind, include_extras=True)
        return get_type_hints(kind, None, {kind.__name__: kind}, include_extras=True)  # it is not global, and recursive
    except NameError as error:
        raise ToolDefinitionError(
            f"The type {kind.__name__} cannot be described: {error}, where the class stands. Import it there, and not "
            "for type checkers alone."
        ) from None


def _field(
    name: str,
    key: str,
    form: Form,
    required: bool,
    default: Any,
    metadata: Mapping[Any, Any],
    told: Mapping[str, str],
) -> Field:
    return Field(name, key, form, required, default, str(metadata.get("description") or told.get(key, "")))


def _keys(kind: type[Any], resolve: Resolve) -> Iterator[Field]:
    told = documented(kind).parameters
    for name, hint in _hints(kind).items():
        yield Field(name, name, resolve(hint), _is_required(kind, name, hint), description=told.get(name, ""))


def _is_required(kind: type[Any], name: str, hint: Any) -> bool:
    """Whether a key must be there. Python itself cannot say it where annotations are not evaluated."""
    while get_origin(hint) in (Annotated, ReadOnly):
        hint = get_args(hint)[0]
    if get_origin(hint) in (Required, NotRequired):
        return get_origin(hint) is Required
    return name in kind.__required_keys__


def _named_tuple(kind: type[Any], resolve: Resolve) -> Row:
    hints = _hints(kind)
    forms = [resolve(hints.get(name, Any)) for name in kind._fields]
    defaults: dict[str, Any] = kind._field_defaults
    return Row(forms, lambda parts: kind(*parts), len(forms) - len(defaults))

"""Types with named fields: dataclasses, attrs classes, TypedDicts, and the arguments of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .._errors import Problem
from ._form import MISSING, Definitions, Form, Json, at, told


@dataclass(frozen=True)
class Field:
    """A field of a record.

    Attributes:
        name: In Python.
        key: In JSON.
        form: Its type.
        required: Whether it must be there.
        default: The value in its place, in Python, when it is told to the model.
        description: What the model is told.
    """

    name: str
    key: str
    form: Form
    required: bool = True
    default: Any = MISSING
    description: str = ""

    def schema(self, defs: Definitions) -> Json:
        """Its JSON Schema."""
        from ._write import unstructure

        schema = self.form.schema(defs)
        if self.description and "description" not in schema:
            schema["description"] = self.description
        if self.default is not MISSING:
            with suppress(TypeError):  # a default that JSON cannot write is not told
                schema["default"] = unstructure(self.default)
        return schema


class Record(Form):
    """A type with named fields.

    Args:
        name: That of the type.
        fields: Gives the fields; called once, when they are needed, so that a type may contain itself.
        make: Makes the value of Python from values by name.
        key: What tells it from another type; None describes it in place.
        closed: Whether other keys are refused.
        open: Whether other keys are kept.
        description: What the model is told.
    """

    def __init__(
        self,
        name: str,
        fields: Callable[[], Sequence[Field]],
        make: Callable[[dict[str, Any]], Any],
        *,
        key: Any = None,
        closed: bool = False,
        open: bool = False,
        description: str = "",
    ) -> None:
        self.name = name
        self._fields = fields
        self._make = make
        self._key = key
        self._closed = closed
        self._open = open
        self._description = description

    @cached_property
    def fields(self) -> dict[str, Field]:
        """The fields, by their keys in JSON."""
        return {field.key: field for field in self._fields()}

    @cached_property
    def _readers(self) -> list[tuple[str, str, type[Any] | None, Form, bool]]:
        """Of each field what reading it needs."""
        return [(key, field.name, field.form.same, field.form, field.required) for key, field in self.fields.items()]

    def schema(self, defs: Definitions) -> Json:
        return self._whole(defs) if self._key is None else defs.reference(self._key, self.name, self._whole)

    def _whole(self, defs: Definitions) -> Json:
        found: Json = {"type": "object"}
        if self._description:
            found["description"] = self._description
        found["properties"] = {key: field.schema(defs) for key, field in self.fields.items()}
        required = [key for key, field in self.fields.items() if field.required]
        if required:
            found["required"] = required
        if self._closed:
            found["additionalProperties"] = False
        return found

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if not isinstance(value, dict):
            problems.append(Problem(path, f"expected an object, found {told(value)}"))
            return value
        before, known = len(problems), 0
        found: dict[str, Any] = {}
        for key, name, same, form, required in self._readers:
            if key in value:
                part = value[key]
                known += 1
                found[name] = part if part.__class__ is same else form.read(part, at(path, key), problems)
            elif required:
                problems.append(Problem(at(path, key), "is required"))
        if known < len(value):
            self._others(value, found, path, problems)
        if len(problems) > before:
            return value
        try:
            return self._make(found)
        except (ValueError, TypeError) as error:  # what the class itself refuses
            problems.append(Problem(path, str(error) or type(error).__name__))
            return value

    def _others(self, value: Json, found: dict[str, Any], path: str, problems: list[Problem]) -> None:
        """Keep or refuse the keys that are not those of fields."""
        others = [key for key in value if key not in self.fields]
        if self._closed and others:
            known = ", ".join(self.fields) or "none"
            problems.extend(Problem(at(path, key), f"is not known; known are: {known}") for key in others)
        if self._open:
            found.update((key, value[key]) for key in others)

    def exact(self, value: Any) -> bool:
        if not isinstance(value, dict):
            return False
        needed = all(key in value for key, field in self.fields.items() if field.required)
        return needed and all(key in self.fields and self.fields[key].form.exact(part) for key, part in value.items())

"""Bounds and descriptions of a type: what stands beside it in ``Annotated``."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .._errors import Problem
from ._form import Definitions, Form, Json


@dataclass(frozen=True)
class Param:
    """Bounds and description of a parameter or field, for ``Annotated``. Those of `annotated_types` and pydantic's
    ``Field`` are understood as well; text alone is a description.

    Attributes:
        description: What the model is told.
        title: A short name.
        examples: Some values.
        gt: Greater than.
        ge: At least.
        lt: Less than.
        le: At most.
        multiple_of: A multiple of.
        min_length: The fewest characters, items or entries.
        max_length: The most characters, items or entries.
        pattern: A regular expression that the text contains.
        format: The format of the text, which is told and not checked.
    """

    description: str | None = None
    title: str | None = None
    examples: Sequence[Any] | None = None
    gt: Any = None
    ge: Any = None
    lt: Any = None
    le: Any = None
    multiple_of: Any = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    format: str | None = None


#: Name of a bound → keyword of JSON Schema, check, and how a message tells it.
_BOUNDS: Final[dict[str, tuple[str, Callable[[Any, Any], bool], str]]] = {
    "gt": ("exclusiveMinimum", operator.gt, "greater than {}"),
    "ge": ("minimum", operator.ge, "at least {}"),
    "lt": ("exclusiveMaximum", operator.lt, "less than {}"),
    "le": ("maximum", operator.le, "at most {}"),
    "multiple_of": ("multipleOf", lambda value, step: value % step == 0, "a multiple of {}"),
}
_LENGTHS: Final[dict[str, tuple[str, Callable[[Any, Any], bool], str]]] = {
    "min_length": ("min", operator.ge, "at least {}"),
    "max_length": ("max", operator.le, "at most {}"),
}
#: Type of JSON → what its length counts.
_COUNTED: Final = {"string": "Length", "array": "Items", "object": "Properties"}
_UNITS: Final = {"Length": "characters", "Items": "items", "Properties": "entries"}
_PLAIN: Final = ("description", "title", "format")


def rules(metadata: Sequence[Any]) -> dict[str, Any]:
    """What the metadata of ``Annotated`` says, by the names of `Param`."""
    found: dict[str, Any] = {}
    for one in metadata:
        if isinstance(one, str):
            found["description"] = one
        elif isinstance(getattr(one, "documentation", None), str):  # typing_extensions.Doc
            found["description"] = one.documentation
        else:
            found.update(_attributes(one))
            found.update(rules(tuple(getattr(one, "metadata", None) or ())))
    return found


def _attributes(one: Any) -> Iterator[tuple[str, Any]]:
    for name in (*_PLAIN, "examples", "pattern", *_BOUNDS, *_LENGTHS):
        value = getattr(one, name, None)
        if value is not None and not callable(value) and not isinstance(one, type):
            yield name, getattr(value, "pattern", value) if name == "pattern" else value


class Constrained(Form):
    """A type within bounds.

    Args:
        form: The type.
        rules: What `rules` gave.
    """

    def __init__(self, form: Form, rules: dict[str, Any]) -> None:
        self._form = form
        self._rules = rules

    def schema(self, defs: Definitions) -> Json:
        from ._write import unstructure

        schema = self._form.schema(defs)
        for name, value in self._rules.items():
            if name in _BOUNDS:
                schema[_BOUNDS[name][0]] = unstructure(value)
            elif name in _LENGTHS:
                for counted in dict.fromkeys(_COUNTED[kind] for kind in _kinds(schema) if kind in _COUNTED):
                    schema[_LENGTHS[name][0] + counted] = value
            elif name == "examples":
                schema[name] = [unstructure(one) for one in value]
            else:
                schema[name] = value
        return schema

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        before = len(problems)
        found = self._form.read(value, path, problems)
        if len(problems) == before and found is not None:
            problems.extend(Problem(path, message) for message in self._broken(found))
        return found

    def exact(self, value: Any) -> bool:
        return self._form.exact(value)

    def _broken(self, value: Any) -> Iterator[str]:
        for name, bound in self._rules.items():
            if name in _BOUNDS and not _holds(_BOUNDS[name][1], value, bound):
                yield f"expected {_BOUNDS[name][2].format(bound)}, found {value}"
            elif name in _LENGTHS and hasattr(value, "__len__") and not _LENGTHS[name][1](len(value), bound):
                unit = "characters" if isinstance(value, str) else "items"
                yield f"expected {_LENGTHS[name][2].format(bound)} {unit}, found {len(value)}"
            elif name == "pattern" and isinstance(value, str) and not re.search(bound, value):
                yield f"expected text that matches {bound!r}"


def _holds(check: Callable[[Any, Any], bool], value: Any, bound: Any) -> bool:
    try:
        return check(value, bound)
    except TypeError:  # a member of a union that the bound is not for
        return True


def _kinds(schema: Json) -> Iterator[str]:
    if isinstance(schema.get("type"), str):
        yield schema["type"]
    for member in schema.get("anyOf") or ():
        yield from _kinds(member)

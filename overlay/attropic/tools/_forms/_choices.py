"""Choices of values, and of types."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from .._errors import Problem
from ._form import Definitions, Form, Json, told

_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


class Values(Form):
    """One of some values: ``Literal``, or the members of an ``Enum``.

    Args:
        values: Value of JSON and value of Python, pair by pair.
    """

    def __init__(self, values: Sequence[tuple[Any, Any]]) -> None:
        self._values = list(values)

    def schema(self, defs: Definitions) -> Json:
        values = [value for value, _ in self._values]
        kinds = {_KINDS.get(type(value)) for value in values}
        rule: Json = {"const": values[0]} if len(values) == 1 else {"enum": values}
        return {**rule, "type": kinds.pop()} if len(kinds) == 1 and None not in kinds else rule

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        for known, meant in self._values:
            if known == value and type(known) is type(value):
                return meant
        names = [repr(known) for known, _ in self._values]
        known = names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" or {names[-1]}"
        problems.append(Problem(path, f"expected {known}, found {told(value)}"))
        return value

    def exact(self, value: Any) -> bool:
        return any(known == value and type(known) is type(value) for known, _ in self._values)


def members(kind: type[Enum]) -> Values:
    """The members of an enumeration, by their values."""
    from ._write import unstructure

    return Values([(unstructure(member.value), member) for member in kind])


class Union(Form):
    """One of some types: the one that fits without being converted, else the first that fits.

    Args:
        forms: The types.
    """

    def __init__(self, forms: Sequence[Form]) -> None:
        self._forms = list(forms)

    def schema(self, defs: Definitions) -> Json:
        return {"anyOf": [form.schema(defs) for form in self._forms]}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        best: list[Problem] | None = None
        for form in sorted(self._forms, key=lambda form: not form.exact(value)):
            found: list[Problem] = []
            result = form.read(value, path, found)
            if not found:
                return result
            # What is wrong deep inside says more than that a value is of another type.
            if best is None or max(len(p.path) for p in found) > max(len(p.path) for p in best):
                best = found
        problems.extend(best or [])
        return value

    def exact(self, value: Any) -> bool:
        return any(form.exact(value) for form in self._forms)

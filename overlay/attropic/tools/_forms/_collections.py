"""Lists, sets, tuples and mappings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from .._errors import Problem
from ._form import Definitions, Form, Json, at, told


class Items(Form):
    """Any number of values of one type.

    Args:
        item: The type.
        make: Makes the collection of Python.
        unique: Whether no two may be equal.
    """

    def __init__(self, item: Form, make: Callable[[Iterable[Any]], Any], *, unique: bool = False) -> None:
        self._item = item
        self._make = make
        self._unique = unique

    def schema(self, defs: Definitions) -> Json:
        rule: Json = {"type": "array", "items": self._item.schema(defs)}
        return {**rule, "uniqueItems": True} if self._unique else rule

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if not isinstance(value, list):
            problems.append(Problem(path, f"expected a list, found {told(value)}"))
            return value
        before = len(problems)
        found = [self._item.read(part, at(path, number), problems) for number, part in enumerate(value)]
        if len(problems) > before:
            return value
        try:
            return self._make(found)
        except TypeError:  # a set of what cannot be hashed
            problems.append(Problem(path, "expected items that can stand in a set"))
            return value

    def exact(self, value: Any) -> bool:
        return isinstance(value, list) and all(map(self._item.exact, value))


class Row(Form):
    """A tuple with a type for each place.

    Args:
        forms: The types.
        make: Makes the tuple.
        required: How many must be there; the others have defaults.
    """

    def __init__(self, forms: Sequence[Form], make: Callable[[Iterable[Any]], Any], required: int) -> None:
        self._forms = list(forms)
        self._make = make
        self._required = required

    def schema(self, defs: Definitions) -> Json:
        rule: Json = {"type": "array"}
        if self._forms:
            rule["prefixItems"] = [form.schema(defs) for form in self._forms]
        return {**rule, "minItems": self._required, "maxItems": len(self._forms)}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if not isinstance(value, list) or not self._required <= len(value) <= len(self._forms):
            some = f"{self._required} to " if self._required < len(self._forms) else ""
            found = f"{len(value)}" if isinstance(value, list) else told(value)
            problems.append(Problem(path, f"expected a list of {some}{len(self._forms)} items, found {found}"))
            return value
        before = len(problems)
        pairs = zip(self._forms, value, strict=False)
        parts = [form.read(part, at(path, number), problems) for number, (form, part) in enumerate(pairs)]
        return value if len(problems) > before else self._make(parts)


class Entries(Form):
    """A mapping from text to values of one type.

    Args:
        key: The type of the keys, which JSON writes as text.
        item: The type of the values.
        make: Makes the mapping of Python.
    """

    def __init__(self, key: Form, item: Form, make: Callable[[Iterable[tuple[Any, Any]]], Any]) -> None:
        self._key = key
        self._item = item
        self._make = make

    def schema(self, defs: Definitions) -> Json:
        names, rule = self._key.schema(defs), self._item.schema(defs)
        found: Json = {"type": "object", "additionalProperties": rule or True}
        if any(word in names for word in ("enum", "const", "pattern", "format", "minLength", "maxLength", "anyOf")):
            found["propertyNames"] = names
        return found

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if not isinstance(value, dict):
            problems.append(Problem(path, f"expected an object, found {told(value)}"))
            return value
        before = len(problems)
        pairs = [
            (self._key.read(name, at(path, name), problems), self._item.read(part, at(path, name), problems))
            for name, part in value.items()
        ]
        return value if len(problems) > before else self._make(pairs)

    def exact(self, value: Any) -> bool:
        return isinstance(value, dict)

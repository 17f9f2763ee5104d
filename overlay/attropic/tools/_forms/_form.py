"""What a Python type means in JSON: the base of every form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .._errors import Problem

Json = dict[str, Any]
_NAMES: Final = {
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    list: "a list",
    dict: "an object",
}
#: Stands for "no default".
MISSING: Final[Any] = object()


class Definitions:
    """The types that a schema refers to by name: what stands under ``$defs``."""

    def __init__(self) -> None:
        self.schemas: dict[str, Json] = {}
        self._names: dict[Any, str] = {}
        #: Names that were referred to.
        self.used: set[str] = set()

    def reference(self, key: Any, name: str, make: Callable[[Definitions], Json]) -> Json:
        """A reference to a type, which is described once.

        Args:
            key: What tells one type from another.
            name: How it would be called; another type of the same name gets a number.
            make: Describes it.
        """
        found = self._names.get(key)
        if found is None:
            found, number = name, 2
            while found in self.schemas:
                found, number = f"{name}{number}", number + 1
            self._names[key] = found
            self.schemas[found] = {}  # taken, also while it is being described
            self.schemas[found] = make(self)
        self.used.add(found)
        return {"$ref": f"#/$defs/{found}"}

    def root(self, schema: Json) -> Json:
        """The whole schema, with what it refers to; a root that nothing else refers to stands in place."""
        schemas = dict(self.schemas)
        name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
        if len(schema) == 1 and name in schemas and not _refers(schemas, name):
            schema = schemas.pop(name)
        return {**schema, "$defs": schemas} if schemas else schema


def _refers(value: Any, name: str) -> bool:
    if isinstance(value, dict):
        return value.get("$ref") == f"#/$defs/{name}" or any(_refers(part, name) for part in value.values())
    return isinstance(value, list) and any(_refers(part, name) for part in value)


class Form:
    """What a Python type means in JSON."""

    #: Values of exactly this type are read as they are.
    same: type[Any] | None = None

    def schema(self, defs: Definitions) -> Json:
        """Its JSON Schema (draft 2020-12).

        Args:
            defs: Takes the types that it refers to.
        """
        raise NotImplementedError

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        """The Python value of a value of JSON; what is wrong with it is added to the problems.

        Args:
            value: JSON.
            path: Where it stands.
            problems: Takes what is wrong.
        """
        raise NotImplementedError

    def exact(self, value: Any) -> bool:
        """Whether a value of JSON has this type without being converted: such a member of a union is tried first."""
        return False


def at(path: str, part: str | int) -> str:
    """The path of a part of a value."""
    return f"{path}.{part}" if path else str(part)


def told(value: Any) -> str:
    """A value of JSON as a message shows it: its type, and itself when it is short."""
    kind = "null" if value is None else _NAMES.get(type(value), type(value).__name__)
    short = isinstance(value, str | int | float) and len(repr(value)) <= 40
    return f"{kind}, {value!r}" if short and value is not None else kind

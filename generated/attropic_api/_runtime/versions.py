# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Another version of the API: what its operations have otherwise than those of the description. Loaded when asked for.

A table has a row for each operation that differs; a row has an entry for each thing that differs:

``query``     constant query parameters: those of the description, and those of the version;
``betas``     values of the header of betas that every call sends;
``params``    arguments that travel outside the body otherwise, or that only the version has;
``names``     Python name → key, of body arguments that the version renames;
``page``      how the list goes on;
``refused``   Python name → wire name and remedy, of arguments that the version does not have;
``nested``    place in the body → key → remedy, of properties that it does not have;
``renamed``   place in the body → key → key of the version;
``answer``    place in the answer → key → key of the version;
``gone``      the remedy, when the version does not have the operation.

A place is a tuple of keys, ``[]`` for each item of an array and ``{}`` for each value of a mapping.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

from .errors import ApiError
from .omit import ABSENT
from .operation import Operation
from .request import NO_BODY, Request

T = TypeVar("T")
Place = tuple[str, ...]
Row = Mapping[str, Any]
_EACH: Final = "[]"
_ALL: Final = "{}"


class VersionError(ApiError, TypeError):
    """A call has what the version of the API that is asked for does not have. Nothing was sent."""


class Version:
    """A version of the API.

    Args:
        name: As its header says it.
        key_header: The header that carries a key; empty when it is that of the description.
        operations: Name of an operation → its row.
        error: The class of the errors of calls.
    """

    __slots__ = ("_known", "error", "key_header", "name", "operations")

    def __init__(
        self,
        name: str,
        *,
        key_header: str = "",
        operations: Mapping[str, Row],
        error: Callable[[str], Exception] = VersionError,
    ) -> None:
        self.name = name
        self.key_header = key_header
        self.operations = operations
        self.error = error
        self._known: dict[str, tuple[Operation[Any], Operation[Any]]] = {}

    def raising(self, error: Callable[[str], Exception]) -> Version:
        """The same version with another class of errors."""
        return Version(self.name, key_header=self.key_header, operations=self.operations, error=error)

    def operation(self, operation: Operation[T]) -> Operation[T]:
        """The operation as this version has it."""
        row = self.operations.get(operation.name)
        if row is None or isinstance(operation, Versioned):
            return operation
        found = self._known.get(operation.name)
        if found is not None and found[0] is operation:
            return found[1]
        made = Versioned.of(operation, self, row)
        self._known.setdefault(operation.name, (operation, made))
        return made

    def check(self, operation: str, body: Any) -> None:
        """See that a JSON body has no property that this version does not have.

        Raises:
            VersionError: It has one; the message names its place and the remedy.
        """
        for at, remedy in self.absent(operation, body):
            raise self.problem(operation, at, remedy, "extra_body")

    def absent(self, operation: str, body: Any) -> Iterator[tuple[str, str]]:
        """Place in words and remedy of each property of a JSON body that this version does not have."""
        nested: Mapping[Place, Mapping[str, str]] = self.operations.get(operation, {}).get("nested", {})
        for place, gone in nested.items():
            for at, value in reach(body, place):
                yield from (
                    (f"{at}.{key}".lstrip("."), remedy) for key, remedy in gone.items() if key in value
                )

    def problem(self, operation: str, what: str, remedy: str, extra: str = "") -> Exception:
        """The error of what is not in this version; without a value, which may be secret."""
        instead = f" `{extra}` sends it all the same." if extra else ""
        named = f"`{what}` of {operation}" if what else f"`{operation}`"
        return self.error(f"{named} is not in version {self.name} of the API. {remedy}{instead}")


class Versioned(Operation[T]):
    """An operation of another version than that of the description."""

    __slots__ = ("row", "version")

    row: Row
    version: Version

    @classmethod
    def of(cls, operation: Operation[T], version: Version, row: Row) -> Versioned[T]:
        """The operation with what the version has otherwise."""
        made: Versioned[T] = object.__new__(cls)
        for name in Operation.__slots__:
            setattr(made, name, getattr(operation, name))
        made.row, made.version = row, version
        if "query" in row and operation.query == row["query"][0]:  # another one is the address of results
            made.query = row["query"][1]
        made.betas = row.get("betas", operation.betas)
        made.page = row.get("page", operation.page)
        made.params = {**operation.params, **row.get("params", {})}
        made.body_names = {**operation.body_names, **row.get("names", {})}
        return made

    def request(self, arguments: Mapping[str, Any]) -> Request:
        """The request for arguments by their Python names.

        Raises:
            VersionError: The version does not have the operation, or an argument or a property of the body.
        """
        row, version = self.row, self.version
        if "gone" in row:
            raise version.problem(self.name, "", row["gone"])
        for name, (_, remedy) in row.get("refused", {}).items():
            if name in arguments and not isinstance(arguments[name], ABSENT):
                outside = name in self.params
                raise version.problem(self.name, name, remedy, "extra_query" if outside else "extra_body")
        request = super().request(arguments)
        if request.json is not NO_BODY:
            version.check(self.name, request.json)
            request.json = respelled(request.json, row.get("renamed", {}))
        return request


def reach(value: Any, place: Place, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects that stand at a place of a JSON value, each with its place in words."""
    if not place:
        if isinstance(value, dict):
            yield at, value
        return
    step, rest = place[0], place[1:]
    if step == _EACH and isinstance(value, list):
        for index, part in enumerate(value):
            yield from reach(part, rest, f"{at}[{index}]")
    elif step == _ALL and isinstance(value, dict):
        for key, part in value.items():
            yield from reach(part, rest, f"{at}.{key}")
    elif isinstance(value, dict) and step in value:
        yield from reach(value[step], rest, f"{at}.{step}".lstrip("."))


def respelled(value: Any, renamed: Mapping[Place, Mapping[str, str]]) -> Any:
    """A JSON value with other keys at some places; what is changed is copied."""
    for place, names in renamed.items():
        value = _respelled(value, place, names)
    return value


def _respelled(value: Any, place: Place, names: Mapping[str, str]) -> Any:
    if not place:
        return (
            {names.get(key, key): part for key, part in value.items()} if isinstance(value, dict) else value
        )
    step, rest = place[0], place[1:]
    if step == _EACH and isinstance(value, list):
        return [_respelled(part, rest, names) for part in value]
    if step == _ALL and isinstance(value, dict):
        return {key: _respelled(part, rest, names) for key, part in value.items()}
    if isinstance(value, dict) and step in value:
        return {**value, step: _respelled(value[step], rest, names)}
    return value

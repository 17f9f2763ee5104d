# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Errors of the generated package.

::

    ApiError
    ├── ValidationError     an answer of a known type is malformed; has the JSON path
    ├── UnexpectedStatus    the status is not one of success
    └── ContentError        the bytes of a body are not those that were announced
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class ApiError(Exception):
    """Base of the errors of this package."""


class ValidationError(ApiError, ValueError):
    """A value does not have the type that the description gives it.

    Attributes:
        path: Keys and indices from the outermost value to the bad one.
        expected: What belongs there.
        found: The JSON type, or for short values the value, that stands there.
    """

    def __init__(self, expected: str, found: str, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(expected, found, path)
        self.expected = expected
        self.found = found
        self.path = path

    @property
    def json_path(self) -> str:
        """The place as JSONPath (RFC 9535), for example ``$.content[2].text``."""
        parts = ["$"]
        for part in self.path:
            if isinstance(part, int):
                parts.append(f"[{part}]")
            elif part.isidentifier():
                parts.append(f".{part}")
            else:
                parts.append("['" + part.replace("\\", "\\\\").replace("'", "\\'") + "']")
        return "".join(parts)

    def under(self, part: str | int) -> ValidationError:
        """The same error seen from one level further out."""
        return ValidationError(self.expected, self.found, (part, *self.path))

    def __reduce__(self) -> tuple[Callable[..., ValidationError], tuple[Any, ...]]:
        return ValidationError, (self.expected, self.found, self.path)

    def __str__(self) -> str:
        return f"{self.json_path}: expected {self.expected}, found {self.found}"


class UnexpectedStatus(ApiError):
    """The server answered with a status that is not one of success.

    Attributes:
        status: The HTTP status, any integer.
        content: The body as received.
        parsed: The body as the description says it for this status, or None.
    """

    def __init__(self, status: int, content: bytes, parsed: Any = None) -> None:
        super().__init__(status, content, parsed)
        self.status = status
        self.content = content
        self.parsed = parsed

    def __str__(self) -> str:
        excerpt = self.content[:200].decode("utf-8", errors="replace")
        return f"status {self.status}: {excerpt}"


class ContentError(ApiError, ValueError):
    """What was to be sent cannot be: a file changed while it was sent, or is not the text that it should be."""


class PaginationLoopError(ApiError):
    """A list would go on with a page that it was on before: the same cursor came twice.

    Attributes:
        operation: The name of the operation.
        cursor: The keyword arguments that came twice.
    """

    def __init__(self, operation: str, cursor: Mapping[str, Any]) -> None:
        super().__init__(operation, cursor)
        self.operation = operation
        self.cursor = dict(cursor)

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.cursor.items())
        return (
            f"{self.operation} does not end: the page of {given} leads back to itself or to a page before it. "
            "The items so far are complete; stop here, or tell the operator of the server."
        )


def describe(value: Any) -> str:
    """A short word for a JSON value in a message: never the text of a long string."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 20 else f"a string of {len(value)} characters"
    if isinstance(value, int | float):
        return f"{value!r}"
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list | tuple) else type(value).__name__

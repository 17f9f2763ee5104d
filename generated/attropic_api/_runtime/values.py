# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""JSON values of one kind: reading them, and writing any typed value back.

A decoder is a callable: it gives the typed value or raises ``ValidationError``.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final

from .errors import ValidationError, describe
from .inline import Inline, inlined, place
from .jsontext import UNREADABLE as UNREADABLE
from .jsontext import loads
from .jsontext import scan as scan
from .omit import ABSENT
from .timestamps import date_text, datetime_text, parse_date, parse_datetime

Decoder = Callable[[Any], Any]
MISSING: Final = object()
#: The size of an object that lacks a required property: equal to no size, whatever is added to it.
NEVER: Final = -(10**9)


def bad(expected: str, value: Any) -> ValidationError:
    return ValidationError(expected, describe(value))


def missing(key: str) -> ValidationError:
    return ValidationError("a value", "nothing: the key is missing", (key,))


def anything(value: Any) -> Any:
    return value


def string(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise bad("a string", value)


def boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise bad("true or false", value)


def number(value: Any) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise bad("a number", value)


def integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise bad("an integer", value)


def null(value: Any) -> Any:
    if value is not None:
        raise bad("null", value)
    return None


def scalar(value: Any) -> Any:
    """A choice among values of several JSON types, open to others."""
    if isinstance(value, str | int | float):
        return value
    raise bad("a string, number or boolean", value)


def mapping(value: Any) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise bad("an object", value)


def timestamp(value: Any) -> datetime:
    """RFC 3339 text, read by dateutil; the text itself survives the way back."""
    if isinstance(value, datetime):
        return value
    try:
        return parse_datetime(string(value))
    except ValidationError:
        raise
    except (ValueError, OverflowError):
        raise bad("a date and time (RFC 3339)", value) from None


def calendar_date(value: Any) -> date:
    """A full date as in RFC 3339, section 5.6."""
    if isinstance(value, date):
        return value
    try:
        return parse_date(string(value))
    except ValidationError:
        raise
    except ValueError:
        raise bad("a date (RFC 3339)", value) from None


def parse_json(content: bytes) -> Any:
    try:
        return loads(content)
    except RecursionError:
        raise ValidationError("JSON", "objects and arrays inside of each other, too deep to read") from None
    except ValueError:
        excerpt = content[:80].decode("utf-8", errors="replace")
        raise ValidationError("JSON", f"{excerpt!r}" if content else "an empty body") from None


PLAIN: Final = frozenset({str, int, float, bool, type(None)})
#: The types that say that nothing was given.
NOTHING: Final = frozenset(ABSENT)


def encode(value: Any) -> Any:
    """The JSON value of a typed value; what was not given is left out at every depth.

    A file stays a file, as an ``Inline``: its text is put in when the JSON is sent.

    Raises:
        TypeError: A value has no JSON form; the message names its type.
    """
    kind = value.__class__
    if kind in PLAIN:
        return value
    if kind is list:
        return [
            part if part.__class__ in PLAIN else encode(part)
            for part in value
            if part.__class__ not in NOTHING
        ]
    if kind is dict:
        result = value.copy()
        for key, part in value.items():
            if key.__class__ is not str or part.__class__ in NOTHING:
                result = {
                    _key(key): encode(part) for key, part in value.items() if part.__class__ not in NOTHING
                }
                break
            if part.__class__ not in PLAIN:
                result[key] = encode(part)
        return _placed(result) if "data" in result else result
    if getattr(kind, "_straight", False):
        result = value._encoded()
        return _placed(result) if "data" in result else result
    if kind is Inline:
        return value
    if kind is datetime:
        return datetime_text(value)
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None and not isinstance(value, type):
        return _placed(to_dict())
    if isinstance(value, Mapping):
        return _placed(
            {_key(key): encode(part) for key, part in value.items() if not isinstance(part, ABSENT)}
        )
    if isinstance(value, enum.Enum):
        return encode(value.value)
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return datetime_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, uuid.UUID):
        return str(value)
    file = inlined(value)
    if file is not None:
        return file
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | memoryview):
        return [encode(part) for part in value if not isinstance(part, ABSENT)]
    raise TypeError(f"a value of type {kind.__name__} cannot be sent as JSON")


def _key(key: Any) -> str:
    """A key of a JSON object as text; of what JSON has a word for it is that word."""
    if isinstance(key, str):
        return key
    return (
        {True: "true", False: "false"}[key] if isinstance(key, bool) else "null" if key is None else str(key)
    )


def _placed(value: Any) -> Any:
    """A JSON object whose file, if it has one, knows what its text is."""
    found = value.get("data") if value.__class__ is dict else None
    if isinstance(found, Inline):
        place(value, found)
    return value

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""JSON values → typed values and back.

A decoder is a callable: it gives the typed value or raises ``ValidationError``. Decoders load the
modules they need on first use and are fast after that.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from importlib import import_module
from typing import Any, Final

from .errors import ValidationError, describe
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


# -- scalars -----------------------------------------------------------------------------------


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


def tag(expected: str) -> Decoder:
    """A constant by which a union is decided: no other value is this type."""

    def decode(value: Any) -> Any:
        if value != expected:
            raise bad(describe(expected), value)
        return value

    return decode


# -- containers --------------------------------------------------------------------------------


class ListOf:
    """An array of one type."""

    __slots__ = ("item",)

    def __init__(self, item: Decoder) -> None:
        self.item = item

    def __call__(self, value: Any) -> list[Any]:
        if not isinstance(value, list):
            if not isinstance(value, tuple):
                raise bad("an array", value)
            value = list(value)
        item = self.item
        try:
            return [item(part) for part in value]
        except ValidationError:
            for index, part in enumerate(value):
                try:
                    item(part)
                except ValidationError as error:
                    raise error.under(index) from None
            raise


class MapOf:
    """An object whose properties are all of one type."""

    __slots__ = ("item",)

    def __init__(self, item: Decoder) -> None:
        self.item = item

    def __call__(self, value: Any) -> dict[str, Any]:
        if value.__class__ is not dict:
            value = mapping(value)
        item = self.item
        result = {}
        for key, part in value.items():
            try:
                result[key] = item(part)
            except ValidationError as error:
                raise error.under(key) from None
        return result


class NullOr:
    """A type or null."""

    __slots__ = ("inner",)

    def __init__(self, inner: Decoder) -> None:
        self.inner = inner

    def __call__(self, value: Any) -> Any:
        return None if value is None else self.inner(value)


class Ref:
    """A type of another module, loaded when first needed; modules may refer to each other freely.

    Args:
        home: The ``__name__`` of the module that refers.
        place: ``.module:Class``, or ``.module`` for its decoder, relative to the package of ``home``.
    """

    __slots__ = ("decode", "home", "place")

    def __init__(self, home: str, place: str) -> None:
        self.home = home
        self.place = place
        self.decode: Decoder = self._first

    def _first(self, value: Any) -> Any:
        return self.resolve()(value)

    def resolve(self) -> Decoder:
        name, _, attribute = self.place.partition(":")
        module = import_module(name, self.home.rpartition(".")[0])
        decode: Decoder = getattr(module, attribute).from_dict if attribute else module.decoder
        self.decode = decode
        return decode

    def __call__(self, value: Any) -> Any:
        return self.decode(value)


# -- unions ------------------------------------------------------------------------------------


class ByKind:
    """One of several types that differ in their JSON type."""

    __slots__ = ("expected", "kinds")

    def __init__(self, kinds: Mapping[type, Decoder], expected: str) -> None:
        self.kinds = dict(kinds)
        self.expected = expected

    def __call__(self, value: Any) -> Any:
        decode = self.kinds.get(value.__class__)
        if decode is None:
            for kind, candidate in self.kinds.items():
                matches = isinstance(value, Mapping) if kind is dict else isinstance(value, kind)
                if matches and not (isinstance(value, bool) and kind is not bool):
                    decode = candidate
                    break
            else:
                raise bad(self.expected, value)
        return decode(value)


class _Table(dict[Any, Decoder]):
    """Tag → decoder; an entry is resolved when its tag first comes by."""

    __slots__ = ("entries",)

    def __init__(self, entries: Mapping[Any, Ref | Decoder]) -> None:
        super().__init__()
        self.entries = entries

    def __missing__(self, key: Any) -> Decoder:
        entry = self.entries[key]
        decode = self[key] = entry.resolve() if isinstance(entry, Ref) else entry
        return decode


class Tagged:
    """One of several object types told apart by a tag, in constant time.

    An unknown tag gives an ``UnknownVariant``: what the server adds tomorrow passes through. A
    missing tag is an error, unless one member may leave it out.
    """

    __slots__ = ("default", "property", "table", "untagged")

    def __init__(
        self,
        property: str,
        table: Mapping[Any, Ref | Decoder],
        *,
        default: Any = MISSING,
        untagged: Decoder | None = None,
    ) -> None:
        self.property = property
        self.table = _Table(table)
        self.default = default
        self.untagged = untagged

    def __call__(self, value: Any) -> Any:
        if value.__class__ is not dict:
            value = mapping(value)
        try:
            decode = self.table[value[self.property]]
        except (KeyError, TypeError):
            decode = self._other(value)
        return decode(value)

    def _other(self, value: dict[str, Any]) -> Decoder:
        tag = value.get(self.property)
        if self.untagged is not None:  # with a tag that is not known it may be a member of tomorrow
            return self.untagged if tag is None else FirstOf(self.untagged)
        if tag is None and self.default is not MISSING:
            return self.table[self.default]
        if self.property not in value:
            raise missing(self.property)
        if tag.__class__ in (dict, list) or tag is None:
            raise bad("a tag", tag).under(self.property)
        from .model import UnknownVariant

        return UnknownVariant.from_dict


class FirstOf:
    """One of several types that no tag tells apart.

    Every member is tried; the one that leaves the fewest keys unexplained or missing wins, the
    earlier one on a draw. An object that fits none passes through as ``UnknownVariant``.
    """

    __slots__ = ("members",)

    def __init__(self, *members: Decoder) -> None:
        self.members = members

    def __call__(self, value: Any) -> Any:
        best: Any = MISSING
        fewest = -1
        first: ValidationError | None = None
        for member in self.members:
            try:
                found = member(value)
            except ValidationError as error:
                first = first or error
                continue
            doubt = found._doubt() if hasattr(found, "_doubt") else 0
            if best is MISSING or doubt < fewest:
                best, fewest = found, doubt
            if not fewest:
                break
        if best is not MISSING:
            return best
        if isinstance(value, dict):
            from .model import UnknownVariant

            return UnknownVariant.from_dict(value)
        assert first is not None
        raise first


# -- the way back ------------------------------------------------------------------------------

_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def encode(value: Any) -> Any:
    """The JSON value of a typed value; what was not given is left out at every depth.

    Raises:
        TypeError: A value has no JSON form; the message names its type.
    """
    kind = value.__class__
    if kind in _PLAIN:
        return value
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None and not isinstance(value, type):
        return to_dict()
    if isinstance(value, Mapping):
        return {str(key): encode(part) for key, part in value.items() if not isinstance(part, ABSENT)}
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
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | memoryview):
        return [encode(part) for part in value if not isinstance(part, ABSENT)]
    raise TypeError(f"a value of type {kind.__name__} cannot be sent as JSON")

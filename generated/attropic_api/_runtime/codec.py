# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Decoders of types made of types: arrays, maps, references, unions.

They load the modules they need on first use and are fast after that. The decoders of plain values
stand beside them, so that a generated module needs one import.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, TypeVar

from .errors import ValidationError
from .model import LONG as LONG
from .model import BaseModel, UnknownVariant
from .model import Kinds as Kinds
from .model import lacking as lacking
from .model import later as later
from .values import MISSING as MISSING
from .values import NEVER as NEVER
from .values import NOTHING as NOTHING
from .values import PLAIN as PLAIN
from .values import Decoder as Decoder
from .values import anything as anything
from .values import bad as bad
from .values import boolean as boolean
from .values import calendar_date as calendar_date
from .values import encode as encode
from .values import integer as integer
from .values import mapping as mapping
from .values import missing as missing
from .values import null as null
from .values import number as number
from .values import scalar as scalar
from .values import string as string
from .values import timestamp as timestamp

M = TypeVar("M", bound=BaseModel)


class Respelled(Exception):
    """An object has properties under the names of another version of the API."""


def respelled(cls: type[M], src: Mapping[str, Any]) -> M:
    """A model whose properties came under the names of another version of the API."""
    from .spelling import respelled as read

    return read(cls, src)


def made(decode: Decoder, value: Any) -> Any:
    """The default of an attribute that is an object or array: a new one for each model."""
    from attrs import Factory

    return Factory(lambda: decode(value))


class ListOf:
    """An array of one type."""

    __slots__ = ("item", "of", "sure")

    def __init__(self, item: Decoder) -> None:
        self.item = item
        #: Makes it of a value of its shape, and whether that cannot fail: see ``shapes``. The same of the others.
        self.of: Decoder = anything
        self.sure = True

    def __reduce__(self) -> Any:  # without what was learnt: see ``shapes``
        return type(self), (self.item,)

    def __call__(self, value: Any) -> list[Any]:
        if not isinstance(value, list):
            if not isinstance(value, tuple):
                raise bad("an array", value)
            value = list(value)
        item: Any = self.item
        try:
            if item.__class__ is Ref:
                item = item.decode if item.target is not None else item.resolve()
            if item.__class__ is Tagged:
                table, key = item.table, item.property
                try:
                    return [table[part[key]](part) for part in value]
                except (KeyError, TypeError):
                    pass
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

    __slots__ = ("item", "of", "sure")

    def __init__(self, item: Decoder) -> None:
        self.item = item
        self.of: Decoder = anything
        self.sure = True

    def __reduce__(self) -> Any:  # without what was learnt: see ``shapes``
        return type(self), (self.item,)

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

    __slots__ = ("decode", "home", "of", "place", "sure", "target")

    def __init__(self, home: str, place: str) -> None:
        self.home = home
        self.place = place
        self.decode: Decoder = self._first
        #: The class, or the decoder, once it was loaded.
        self.target: Any = None
        self.of: Decoder = anything
        self.sure = True

    def __reduce__(self) -> Any:  # without what was learnt: see ``shapes``
        return type(self), (self.home, self.place)

    def _first(self, value: Any) -> Any:
        return self.resolve()(value)

    def resolve(self) -> Decoder:
        name, _, attribute = self.place.partition(":")
        module = import_module(name, self.home.rpartition(".")[0])
        target = getattr(module, attribute) if attribute else module.decoder
        self.decode = target.from_dict if attribute else target
        self.target = target
        return self.decode

    def __call__(self, value: Any) -> Any:
        return self.decode(value)


class ByKind:
    """One of several types that differ in their JSON type."""

    __slots__ = ("expected", "kinds", "made", "of", "sure")

    def __init__(self, kinds: Mapping[type, Decoder], expected: str) -> None:
        self.kinds = dict(kinds)
        self.expected = expected
        self.made: dict[type, Decoder] = {}
        self.of: Decoder = anything
        self.sure = True

    def __reduce__(self) -> Any:  # without what was learnt: see ``shapes``
        return type(self), (self.kinds, self.expected)

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

    __slots__ = ("entries", "other")

    def __init__(self, entries: Mapping[Any, Ref | Decoder], other: Decoder) -> None:
        super().__init__()
        self.entries = entries
        self.other = other

    def __missing__(self, key: Any) -> Decoder:
        entry = self.entries.get(key)
        if entry is None:
            return self.other
        decode = self[key] = entry.resolve() if isinstance(entry, Ref) else entry
        return decode


class Tagged:
    """One of several object types told apart by a tag, in constant time.

    An unknown tag gives an ``UnknownVariant``: what the server adds tomorrow passes through. A
    missing tag is an error, unless a member may leave it out.

    Args:
        property: The key of the tag.
        table: Tag → decoder.
        absent: Reads an object without the tag, when there are members that may leave it out.
        untagged: Reads an object with another tag, when there are members that have none.
    """

    __slots__ = ("absent", "of", "property", "sure", "table", "untagged")

    def __init__(
        self,
        property: str,
        table: Mapping[Any, Ref | Decoder],
        *,
        absent: Decoder | None = None,
        untagged: Decoder | None = None,
    ) -> None:
        self.property = property
        self.table = _Table(table, self._otherwise)
        self.absent = absent
        self.untagged = untagged
        self.of: Decoder = anything
        self.sure = True

    def __call__(self, value: Any) -> Any:
        if value.__class__ is not dict:
            value = mapping(value)
        try:
            decode = self.table[value[self.property]]
        except (KeyError, TypeError):
            decode = self._otherwise
        return decode(value)

    def _otherwise(self, value: Any) -> Any:
        if value.__class__ is not dict:
            value = mapping(value)
        return self._other(value)(value)

    def _other(self, value: dict[str, Any]) -> Decoder:
        tag = value.get(self.property)
        if tag is None and self.absent is not None:
            return self.absent
        if tag is not None and self.untagged is not None:  # it may be a member of tomorrow, too
            return FirstOf(self.untagged)
        if self.property not in value:
            raise missing(self.property)
        if tag.__class__ in (dict, list) or tag is None:
            raise bad("a tag", tag).under(self.property)
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
            return UnknownVariant.from_dict(value)
        assert first is not None
        raise first

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Shapes: what msgspec checks and reads in one pass over the bytes of an answer, in place of values and models.

A shape accepts less than the decoders do: objects of types that came by before, without unknown keys or tags. What it
refuses is read as ever, so that neither a value nor an error depends on it. A model is made of a value of its shape
without looking at it again; a long list of them not before it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import Annotated, Any, Final, Union

from . import values
from .codec import ByKind, ListOf, MapOf, NullOr, Ref, Tagged
from .jsontext import engine
from .model import BaseModel

Convert = Callable[[Any], Any]
_PLAIN: Final[dict[Any, Any]] = {
    values.string: str,
    values.boolean: bool,
    values.integer: int,
    values.number: int | float,
    values.null: None,
    values.scalar: str | int | float | bool,
    values.anything: Any,
    values.mapping: dict[str, Any],
}
_MOMENTS: Final = (values.timestamp, values.calendar_date)
_MADE: Final = methodcaller("made")


class Unshaped(Exception):
    """There is no shape: the type did not come by yet, holds itself, or cannot be said in shapes."""


class Part:
    """The shape of one type.

    Attributes:
        type: What msgspec reads.
        convert: Makes the typed value of what was read; None when it is one.
        sure: Whether that cannot fail.
    """

    __slots__ = ("convert", "sure", "type")

    def __init__(self, type: Any, convert: Convert | None = None, *, sure: bool = True) -> None:
        self.type = type
        self.convert = convert
        self.sure = sure


class Shaper:
    """Makes the shapes of one root, from what its decoders have seen so far.

    A decoder may be part of several roots, and more of it seen in one than in another: it keeps how to convert all
    that any of them reads.
    """

    def __init__(self) -> None:
        self._msgspec = engine.msgspec
        self._models: dict[Any, Part | None] = {}
        self._others: dict[str, Any] = {}

    def part(self, decode: Any) -> Part:
        """The shape of what a decoder reads.

        Raises:
            Unshaped: There is none.
        """
        match decode:
            case Ref():
                found = self._target(decode.target)
            case ListOf():
                found = self._list(decode)
            case MapOf():
                found = self._map(decode)
            case NullOr():
                return self._nullable(decode.inner)
            case ByKind():
                found = self._kinds(decode)
            case Tagged():
                found = self._tagged(decode)
            case _ if decode in _PLAIN:
                return Part(_PLAIN[decode])
            case _ if decode in _MOMENTS:
                return Part(str, decode, sure=False)
            case _:
                return Part(Any, decode, sure=False)
        decode.of = found.convert or values.anything
        decode.sure = decode.sure and found.sure
        return found

    def _seen(self, decode: Any) -> Part | None:
        try:
            return self.part(decode)
        except Unshaped:
            return None

    def _target(self, target: Any) -> Part:
        if target is None:
            raise Unshaped
        if not isinstance(target, type):
            return self.part(target)
        if not issubclass(target, BaseModel) or target._kinds is None:
            raise Unshaped
        return self._model(target)

    def _list(self, decode: ListOf) -> Part:
        item = self._seen(decode.item)
        if item is None:
            empty = Annotated[list[Any], self._msgspec.Meta(max_length=0)]
            return Part(empty, decode.of)
        convert = item.convert
        if convert is None:
            return Part(list[item.type], None)  # type: ignore[name-defined]
        made = _all_made if convert is _MADE else lambda value: [convert(part) for part in value]
        return Part(list[item.type], made, sure=item.sure)  # type: ignore[name-defined]

    def _map(self, decode: MapOf) -> Part:
        item = self.part(decode.item)
        kind, convert = dict[str, item.type], item.convert  # type: ignore[name-defined]
        if convert is None:
            return Part(kind)
        return Part(kind, lambda value: {key: convert(part) for key, part in value.items()}, sure=item.sure)

    def _nullable(self, decode: Any) -> Part:
        inner = self._seen(decode)
        if inner is None:
            return Part(None)
        kind, convert = _either(inner.type, None), inner.convert
        if convert is None:
            return Part(kind)
        return Part(kind, lambda value: None if value is None else convert(value), sure=inner.sure)

    def _kinds(self, decode: ByKind) -> Part:
        found = {kind: part for kind, part in ((k, self._seen(d)) for k, d in decode.kinds.items()) if part}
        if not found or any(part.type is Any for part in found.values()):
            raise Unshaped
        decode.made.update((kind, part.convert or values.anything) for kind, part in found.items())
        made = decode.made
        plain = all(part.convert is None for part in found.values())
        return Part(
            _either(*(part.type for part in found.values())),
            None if plain else lambda value: made.get(value.__class__, _MADE)(value),
            sure=all(part.sure for part in found.values()),
        )

    def _tagged(self, decode: Tagged) -> Part:
        found: list[Part] = []
        for tag, entry in decode.table.entries.items():
            target = getattr(entry, "target", None)
            if tag in decode.table and getattr(target, "_tag", None) == (decode.property, tag):
                try:
                    found.append(self._target(target))
                except Unshaped:
                    continue
        if not found:
            raise Unshaped
        return Part(_either(*(part.type for part in found)), _MADE, sure=all(part.sure for part in found))

    def _model(self, model: Any) -> Part:
        if model in self._models:
            known = self._models[model]
            if known is None:  # it holds itself
                raise Unshaped
            return known
        self._models[model] = None
        try:
            part = self._models[model] = self._struct(model)
        except Unshaped:
            del self._models[model]
            raise
        return part

    def _struct(self, model: Any) -> Part:
        """The shape of a model: a field for each property, named by ``f`` and its number, and no other key."""
        fields: list[Any] = []
        names: dict[str, str] = {}
        sure = True
        for index, ((key, _, required), kind) in enumerate(zip(model._wire, model._kinds, strict=True)):
            if kind is None:  # the tag
                continue
            decode, nullable, needed = kind
            part = self._nullable(decode) if nullable and required else self._seen(decode)
            if part is None and needed:
                raise Unshaped
            if part is not None and not required and part.type is Any:
                raise Unshaped  # null would not be told from absence
            part = part or Part(self._never)
            sure = sure and part.sure
            names[f"f{index}"] = key
            fields.append((f"f{index}", part.type) if needed else (f"f{index}", part.type, values.MISSING))
        key, tag = model._tag or (None, None)
        struct = self._msgspec.defstruct(
            model.__name__,
            fields,
            rename=names,
            kw_only=True,
            gc=False,
            forbid_unknown_fields=True,
            tag_field=key,
            tag=tag,
            namespace={"made": model._made},
        )
        return Part(struct if key is None else _either(struct, self._other(key)), _MADE, sure=sure)

    def _other(self, key: str) -> Any:
        """What no object is. Beside another member, msgspec asks for the tag of the first."""
        if key not in self._others:
            field = [("f", self._never)]
            self._others[key] = self._msgspec.defstruct("Other", field, tag_field=key, tag="\0")
        return self._others[key]

    @property
    def _never(self) -> Any:
        """What no value is."""
        return Annotated[str, self._msgspec.Meta(min_length=1, max_length=0)]


def _all_made(value: list[Any]) -> list[Any]:
    return [part.made() for part in value]


def _either(*kinds: Any) -> Any:
    return Union[kinds]  # noqa: UP007  # their number is not known here

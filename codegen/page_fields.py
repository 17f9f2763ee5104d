"""What an answer holds, by paths: its own properties, and those of the objects in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from . import ir

#: How deep what leads on may stand: `meta.pagination.next_cursor`.
_DEPTH: Final = 3
_DOT: Final = "."


@frozen
class Fields:
    """The properties of an answer.

    Attributes:
        api: The description.
        at: Path, names with dots between → property, the outer ones first.
    """

    api: ir.Api
    at: dict[str, ir.Field]

    @classmethod
    def of(cls, key: str, api: ir.Api) -> Fields | None:
        """Those of an answer of a type; None when it is no object."""
        model = api.definitions[key]
        if not isinstance(model, ir.Model):
            return None
        found: dict[str, ir.Field] = {}
        level: list[tuple[str, ir.Model]] = [("", model)]
        for _ in range(_DEPTH):
            below: list[tuple[str, ir.Model]] = []
            for path, holder in level:
                for field in holder.fields:
                    found[path + field.wire] = field
                    inside = _model(field.type, api)
                    if inside is not None:
                        below.append((path + field.wire + _DOT, inside))
            level = below
        return cls(api, found)

    def items(self) -> str | None:
        """Where the items stand: in `data`, or in the only list of the answer, or else of an object in it."""
        lists = [path for path, field in self.at.items() if isinstance(bare(field.type), ir.Array)]
        for depth in range(_DEPTH):
            found = [path for path in lists if path.count(_DOT) == depth]
            if "data" in found or len(found) == 1:
                return "data" if "data" in found else found[0]
            if found:
                return None
        return None

    def key(self, name: str, *kinds: str) -> str:
        """The path of a property of this name, where it is one value of these kinds; else the empty text.

        One of the answer itself comes first. Deeper it must be the only one of its depth.
        """
        for found in self._paths(name):
            fitting = [path for path in found if not kinds or self.scalar(self.at[path].type, kinds)]
            if fitting:
                return fitting[0] if len(fitting) == 1 else ""
        return ""

    def _paths(self, name: str) -> Iterator[list[str]]:
        ending = _DOT + name
        for depth in range(_DEPTH):
            yield [
                path
                for path in self.at
                if path.count(_DOT) == depth + name.count(_DOT) and (path == name or path.endswith(ending))
            ]

    def scalar(self, value: ir.Type, kinds: tuple[str, ...]) -> bool:
        """Whether a type is one value of these kinds, or null."""
        value = bare(value)
        if isinstance(value, ir.Ref):
            definition = self.api.definitions[value.key]
            return isinstance(definition, ir.Alias) and self.scalar(definition.type, kinds)
        return isinstance(value, ir.Scalar) and value.kind in kinds


def _model(value: ir.Type, api: ir.Api) -> ir.Model | None:
    value = bare(value)
    found = api.definitions[value.key] if isinstance(value, ir.Ref) else None
    if isinstance(found, ir.Alias):
        return _model(found.type, api) if found.type != value else None
    return found


def bare(value: ir.Type) -> ir.Type:
    """A type without null."""
    return value.inner if isinstance(value, ir.Nullable) else value

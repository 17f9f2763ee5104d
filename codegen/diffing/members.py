"""The members that a type is made of."""

from __future__ import annotations

from .. import ir
from ..annotations import Annotator


def say(value: ir.Type, api: ir.Api) -> str:
    """A type as text, as an attribute of a model would be annotated."""
    return Annotator(api).model(value, own=True)


def split(value: ir.Type) -> tuple[bool, ir.Type]:
    """Whether a type may be null, and the rest of it."""
    return (True, value.inner) if isinstance(value, ir.Nullable) else (value == ir.NULL, value)


def flat(value: ir.Type) -> list[ir.Type]:
    """The members of a type, null left out; a type that is no union is its own member."""
    if isinstance(value, ir.Union):
        return [part for member in value.members for part in flat(member)]
    return flat(value.inner) if isinstance(value, ir.Nullable) else [value]


def opened(parts: list[ir.Type], api: ir.Api, kept: set[str]) -> list[ir.Type]:
    """The parts with every alias that is not kept replaced by what it stands for."""
    found: list[ir.Type] = []
    for part in parts:
        definition = api.definitions[part.key] if isinstance(part, ir.Ref) else None
        if isinstance(definition, ir.Alias) and definition.key not in kept:
            inside = [p for p in flat(definition.type) if p != ir.Ref(definition.key)]
            found += [p for p in inside if p not in found]
        elif part not in found:
            found.append(part)
    return found


def choice(parts: list[ir.Type]) -> ir.Literals | None:
    """All constants among the members as one choice."""
    choices = [part for part in parts if isinstance(part, ir.Literals)]
    if not choices:
        return None
    return ir.Literals.of([v for c in choices for v in c.values], any(c.open for c in choices))


def is_in(value: object, values: tuple[object, ...]) -> bool:
    """Whether a constant is among others; 1 is not true."""
    return any(type(value) is type(other) and value == other for other in values)

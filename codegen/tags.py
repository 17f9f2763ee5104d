"""How to tell the members of a union apart.

First by JSON type; among objects by a tag: the discriminator of the description, else a property
that is a constant in every member. Members that no tag tells apart are tried in order.
"""

from __future__ import annotations

from typing import Any

from attrs import define, field

from . import ir


@define
class Choice:
    """The decision table of one union.

    ``kinds`` maps a JSON type to the member types of that type (objects excluded), ``table`` a tag
    value to member keys; ``untagged`` are object members that carry no tag, ``optional`` the keys of
    those that may leave it out; both are tried in order.
    """

    kinds: dict[str, list[ir.Type]] = field(factory=dict)
    property: str | None = None
    table: dict[Any, list[str]] = field(factory=dict)
    untagged: list[ir.Type] = field(factory=list)
    optional: list[str] = field(factory=list)


def choose(union: ir.Union, api: ir.Api) -> Choice:
    """The decision table of ``union``, aliases inside it opened."""
    choice = Choice()
    objects: list[ir.Type] = []
    for member in _open(union.members, api):
        kind = kind_of(member, api)
        if kind == "object":
            objects.append(member)
        else:
            choice.kinds.setdefault(kind, []).append(member)
    models = [m for m in objects if isinstance(m, ir.Ref)]
    declared = _declared(union, api)
    if len(objects) < 2 and not (union.property and models):
        choice.untagged = objects
        return choice
    choice.property = _property(models, declared, api)
    for member in objects:
        values = _values(member, choice.property, declared, api) if choice.property else []
        if not values or not isinstance(member, ir.Ref):
            choice.untagged.append(member)
            continue
        for value in values:
            choice.table.setdefault(value, []).append(member.key)
        part = _field(member.key, choice.property or "", api)
        if part is not None and not part.required:
            choice.optional.append(member.key)
    return choice


def mark(api: ir.Api) -> None:
    """Set ``tag`` on every field by which a union of the description is decided."""
    for definition in api.definitions.values():
        for value in ir.types_of(definition):
            for union in (found for found in _unions(value) if len(found.members) > 1):
                choice = choose(union, api)
                for key in {key for keys in choice.table.values() for key in keys}:
                    part = _field(key, choice.property or "", api)
                    if part is not None and isinstance(_bare(part.type), ir.Literals):
                        part.tag = True


def kind_of(value: ir.Type, api: ir.Api, trail: tuple[str, ...] = ()) -> str:
    """The JSON type of a value: object, array, string, number, boolean, null or any."""
    match value:
        case ir.Scalar(kind):
            return ir.JSON_KIND.get(kind, "any")
        case ir.Literals(values):
            first = values[0]
            return "boolean" if isinstance(first, bool) else "string" if isinstance(first, str) else "number"
        case ir.Array():
            return "array"
        case ir.Mapping():
            return "object"
        case ir.Nullable(held):
            return kind_of(held, api, trail)
        case ir.Ref(key):
            definition = api.canonical(key)
            if isinstance(definition, ir.Model):
                return "object"
            return "any" if key in trail else kind_of(definition.type, api, (*trail, key))
    kinds = {kind_of(member, api, trail) for member in value.members}
    return kinds.pop() if len(kinds) == 1 else "any"


def _open(members: tuple[ir.Type, ...], api: ir.Api, trail: tuple[str, ...] = ()) -> list[ir.Type]:
    """Members with references to aliases replaced by what these stand for."""
    result: list[ir.Type] = []
    for member in members:
        if isinstance(member, ir.Nullable):
            member = member.inner
        if isinstance(member, ir.Ref):
            definition = api.canonical(member.key)
            if isinstance(definition, ir.Alias) and member.key not in trail:
                inside = _bare(definition.type)
                parts = inside.members if isinstance(inside, ir.Union) else (inside,)
                result += [m for m in _open(parts, api, (*trail, member.key)) if m not in result]
                continue
            member = ir.Ref(definition.key)
        for part in _by_kind(member) if isinstance(member, ir.Literals) else (member,):
            if part not in result:
                result.append(part)
    return result


def _by_kind(choice: ir.Literals) -> list[ir.Type]:
    """A choice among values of several JSON types as one choice for each."""
    kinds: dict[type, list[Any]] = {}
    for value in choice.values:
        kinds.setdefault(int if type(value) is float else type(value), []).append(value)
    return [ir.Literals(tuple(values), choice.open) for values in kinds.values()]


def _declared(union: ir.Union, api: ir.Api) -> dict[str, dict[Any, str]]:
    """Discriminators of the union and of unions inside it: property → value → key."""
    found: dict[str, dict[Any, str]] = {}
    if union.property:
        found.setdefault(union.property, {}).update(
            (tag, api.canonical(key).key) for tag, key in union.mapping if key in api.definitions
        )
    for member in union.members:
        if isinstance(member, ir.Ref):
            definition = api.canonical(member.key)
            held = _bare(definition.type) if isinstance(definition, ir.Alias) else None
            if isinstance(held, ir.Union) and held is not union:
                for name, table in _declared(held, api).items():
                    found.setdefault(name, {}).update(table)
    return found


def _property(models: list[ir.Ref], declared: dict[str, dict[Any, str]], api: ir.Api) -> str | None:
    counts: dict[str, int] = {}
    for model in models:
        for part in _fields(model.key, api):
            if isinstance(_bare(part.type), ir.Literals):
                counts[part.wire] = counts.get(part.wire, 0) + 1
    for name in declared:
        if declared[name] or counts.get(name) or all(_field(model.key, name, api) for model in models):
            return name
    best = [name for name, count in counts.items() if count == len(models)]
    if not best:
        best = [name for name, count in counts.items() if count >= 2 and name in ("type", "kind", "object", "role")]
    for name in ("type", *sorted(best)):
        if name in best and _distinct(models, name, api):
            return name
    return None


def _distinct(models: list[ir.Ref], name: str, api: ir.Api) -> bool:
    """Whether the property takes at least two different values over the members."""
    return len({value for model in models for value in _values(model, name, {}, api)}) > 1


def _values(member: ir.Type, name: str | None, declared: dict[str, dict[Any, str]], api: ir.Api) -> list[Any]:
    if not isinstance(member, ir.Ref) or name is None:
        return []
    part = _field(member.key, name, api)
    values = []
    if part is not None and isinstance(_bare(part.type), ir.Literals):
        held = _bare(part.type)
        assert isinstance(held, ir.Literals)
        values = [] if held.open else list(held.values)
    values += [tag for tag, key in declared.get(name, {}).items() if key == member.key and tag not in values]
    if not values and name in declared:
        # OpenAPI 3.1, 4.8.25: without a mapping the tag is the name of the schema
        values = [key for key in api.definitions if api.canonical(key).key == member.key]
    return values


def _fields(key: str, api: ir.Api) -> list[ir.Field]:
    definition = api.canonical(key)
    return definition.fields if isinstance(definition, ir.Model) else []


def _field(key: str, name: str, api: ir.Api) -> ir.Field | None:
    return next((part for part in _fields(key, api) if part.wire == name), None)


def _bare(value: ir.Type) -> ir.Type:
    return value.inner if isinstance(value, ir.Nullable) else value


def _unions(value: ir.Type) -> list[ir.Union]:
    found = [value] if isinstance(value, ir.Union) else []
    return found + [union for part in ir.inner(value) for union in _unions(part)]

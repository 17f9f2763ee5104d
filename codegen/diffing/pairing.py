"""Which definition and which operation of one side is which of the other, also under another name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import define, field

from .. import ir

_ALIKE: Final = 0.5
"""From this share of common fields on, two types in one place are the same one renamed."""


@define
class Pairs:
    """Old key → new key of definitions, and the pairs of operations.

    Attributes:
        types: Old key → new key.
        evidence: Old key → why a pair of different names is taken for a rename.
        operations: Old and new operation, with why when the pair is a guess.
    """

    types: dict[str, str] = field(factory=dict)
    evidence: dict[str, str] = field(factory=dict)
    operations: list[tuple[ir.Operation, ir.Operation, str]] = field(factory=list)


def pair(old: ir.Api, new: ir.Api) -> Pairs:
    """Match both sides: by key, by Python name, then by place and by shape."""
    pairs = Pairs(types={key: key for key in old.definitions if key in new.definitions})
    names = {d.name: key for key, d in new.definitions.items() if key not in old.definitions}
    for key, definition in old.definitions.items():
        if key not in pairs.types and definition.name in names:
            pairs.types[key] = names[definition.name]
    pairs.operations = _operations(old, new)
    _by_place(old, new, pairs)
    _by_shape(old, new, pairs)
    _by_place(old, new, pairs)
    return pairs


def template(path: str) -> str:
    """A path without its query and the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path.partition("?")[0]).rstrip("/")


def _operations(old: ir.Api, new: ir.Api) -> list[tuple[ir.Operation, ir.Operation, str]]:
    found: list[tuple[ir.Operation, ir.Operation, str]] = []
    before, after = list(old.operations), list(new.operations)
    routes: list[tuple[Any, str]] = [
        (lambda op: (op.verb, template(op.path), op.constant_query), ""),
        (lambda op: op.name, ""),
        (lambda op: (op.verb, template(op.path)), "the same verb and path"),
        (lambda op: (op.verb, re.sub(r"^/v\d+\w*", "", template(op.path))), "the same verb and path, another version"),
        (_likeness, "the same arguments and the same answer"),
    ]
    for key, why in routes:
        known = _unique({id(op): key(op) for op in after})
        keys = _unique({id(op): key(op) for op in before})
        by_id = {id(op): op for op in after}
        for op in list(before):
            value = key(op)
            if value is not None and value in keys and value in known:
                other = by_id[known[value]]
                found.append((op, other, why))
                before.remove(op)
                after.remove(other)
    return found


def _unique(keys: dict[int, Any]) -> dict[Any, int]:
    """Key → the one that has it; a key of two is left out."""
    counted: dict[Any, list[int]] = {}
    for one, key in keys.items():
        counted.setdefault(key, []).append(one)
    return {key: ones[0] for key, ones in counted.items() if len(ones) == 1}


def _likeness(op: ir.Operation) -> Any:
    """What an operation that moved to another path keeps; None when it says too little."""
    answer = op.success
    body = op.body.type if op.body else None
    if not isinstance(answer.type, ir.Ref) and not isinstance(body, ir.Ref):
        return None
    arguments = frozenset((p.wire, p.location) for p in op.parameters)
    return (op.verb, op.method, body, answer.kind, answer.type, arguments)


def _places(old: ir.Api, new: ir.Api, pairs: Pairs) -> Iterator[tuple[ir.Type, ir.Type]]:
    """The types that stand in the same place on both sides."""
    for before, after, _ in pairs.operations:
        if before.body and after.body:
            yield before.body.type, after.body.type
        yield before.success.type, after.success.type
        if before.stream is not None and after.stream is not None:
            yield before.stream, after.stream
        given = {(p.wire, p.location): p.type for p in after.parameters}
        for p in before.parameters:
            if (p.wire, p.location) in given:
                yield p.type, given[p.wire, p.location]
    for key, other in list(pairs.types.items()):
        mine, theirs = old.definitions[key], new.definitions[other]
        if isinstance(mine, ir.Alias) and isinstance(theirs, ir.Alias):
            yield mine.type, theirs.type
        elif isinstance(mine, ir.Model) and isinstance(theirs, ir.Model):
            fields = {f.wire: f.type for f in theirs.fields}
            for part in mine.fields:
                if part.wire in fields:
                    yield part.type, fields[part.wire]


def _by_place(old: ir.Api, new: ir.Api, pairs: Pairs) -> None:
    while True:
        before = len(pairs.types)
        taken = set(pairs.types.values())
        for mine, theirs in _places(old, new, pairs):
            mine_free = [k for k in ir.references(mine) if k not in pairs.types]
            free = [k for k in ir.references(theirs) if k not in taken]
            for key in mine_free:
                scored = sorted(((_share(old.definitions[key], new.definitions[k]), k) for k in free), reverse=True)
                if scored and scored[0][0] >= _ALIKE and key not in pairs.types:
                    other = scored[0][1]
                    pairs.types[key] = other
                    pairs.evidence[key] = "it stands in the same place and has the same fields"
                    taken.add(other)
                    free.remove(other)
        if len(pairs.types) == before:
            return


def _by_shape(old: ir.Api, new: ir.Api, pairs: Pairs) -> None:
    taken = set(pairs.types.values())
    mine = _unique_shapes({k: d for k, d in old.definitions.items() if k not in pairs.types})
    theirs = _unique_shapes({k: d for k, d in new.definitions.items() if k not in taken})
    for shape, key in mine.items():
        if shape in theirs:
            pairs.types[key] = theirs[shape]
            pairs.evidence[key] = "it has the same shape"


def _unique_shapes(definitions: dict[str, ir.Model | ir.Alias]) -> dict[Any, str]:
    found: dict[Any, list[str]] = {}
    for key, definition in definitions.items():
        shape = _shape(definition)
        if shape is not None:
            found.setdefault(shape, []).append(key)
    return {shape: keys[0] for shape, keys in found.items() if len(keys) == 1}


def _shape(definition: ir.Model | ir.Alias) -> Any:
    """What makes a definition itself; None when that is too little to tell it by."""
    if isinstance(definition, ir.Model):
        if len(definition.fields) < 2:
            return None
        return frozenset((f.wire, repr(_anonymous(f.type, definition.key)), f.required) for f in definition.fields)
    value = definition.type
    return repr(value) if isinstance(value, ir.Literals | ir.Union) and len(ir.inner(value)) != 1 else None


def _anonymous(value: ir.Type, own: str) -> Any:
    match value:
        case ir.Ref(key):
            return "itself" if key == own else key
        case ir.Scalar() | ir.Literals():
            return value
    return (type(value).__name__, *(_anonymous(part, own) for part in ir.inner(value)))


def _share(mine: ir.Model | ir.Alias, theirs: ir.Model | ir.Alias) -> float:
    """How much two definitions have in common, from 0 to 1."""
    first, second = _parts(mine), _parts(theirs)
    if type(mine) is not type(theirs) or not first or not second:
        return 0.0
    return len(first & second) / len(first | second)


def _parts(definition: ir.Model | ir.Alias) -> set[Any]:
    if isinstance(definition, ir.Model):
        tags = {("tag", f.wire, repr(f.type)) for f in definition.fields if isinstance(f.type, ir.Literals)}
        return {f.wire for f in definition.fields} | tags
    value = definition.type.inner if isinstance(definition.type, ir.Nullable) else definition.type
    if isinstance(value, ir.Literals):
        return set(map(repr, value.values))
    return {repr(part) for part in ir.inner(value)} or {repr(value)}

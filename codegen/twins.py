"""Merge beta types that say the same as their stable twin.

Twins are ``BetaX`` and ``X``. They are merged when they are equal in structure, with every pair of
twins inside them merged as well: the greatest fixpoint of that condition.
"""

from __future__ import annotations

from typing import Any

from . import ir


def merge(api: ir.Api, prefix: str) -> int:
    """Set ``same_as`` on every beta twin that can be merged; gives their number."""
    twins = {
        key: key.removeprefix(prefix)
        for key in api.definitions
        if key.startswith(prefix) and key.removeprefix(prefix) in api.definitions
    }
    while True:
        broken = [
            key
            for key, stable in twins.items()
            if _structure(api.definitions[key], twins) != _structure(api.definitions[stable], twins)
        ]
        if not broken:
            break
        for key in broken:
            del twins[key]
    for key, stable in twins.items():
        api.definitions[key].same_as = stable
    return len(twins)


def inherit_docs(api: ir.Api, prefix: str) -> None:
    """Give a beta type without documentation that of its stable twin, type and fields."""
    for key, definition in api.definitions.items():
        stable = api.definitions.get(key.removeprefix(prefix)) if key.startswith(prefix) else None
        if stable is None:
            continue
        definition.doc = definition.doc or stable.doc
        if isinstance(definition, ir.Model) and isinstance(stable, ir.Model):
            known = {f.wire: f.doc for f in stable.fields}
            for part in definition.fields:
                part.doc = part.doc or known.get(part.wire, "")


def _structure(definition: ir.Model | ir.Alias, twins: dict[str, str]) -> Any:
    if isinstance(definition, ir.Alias):
        return ("alias", _plain(definition.type, twins), definition.accepts)
    return (
        "model",
        frozenset(
            (f.wire, _plain(f.type, twins), f.required, f.deprecated, repr(f.default)) for f in definition.fields
        ),
        definition.extra and _plain(definition.extra, twins),
    )


def _plain(value: ir.Type, twins: dict[str, str]) -> Any:
    match value:
        case ir.Ref(key):
            return ("ref", twins.get(key, key))
        case ir.Union(members, name, mapping):
            tags = frozenset((tag, twins.get(key, key)) for tag, key in mapping)
            return ("union", frozenset(_plain(member, twins) for member in members), name, tags)
        case ir.Literals(values, is_open):
            return ("literals", frozenset(map(repr, values)), is_open)
        case ir.Scalar(kind):
            return kind
    return (type(value).__name__, *(_plain(part, twins) for part in ir.inner(value)))

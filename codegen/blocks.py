"""Which models arrive in pieces when they are streamed (members of unions that an overlay marks ``x-streamed``), and
which a later request takes back.
"""

from __future__ import annotations

from . import billing, ir
from .identifiers import unique

#: Attributes of every such model; a field of that name gets a trailing underscore.
RESERVED = frozenset({"complete", "raw_input"})


def mark(api: ir.Api) -> None:
    """Set ``block`` on every model that is a member of a streamed union, also through other unions, and ``sent_as`` on
    what a request takes back.
    """
    for model in api.definitions.values():
        if isinstance(model, ir.Model) and model.taker:
            taker = api.canonical(model.taker)
            model.sent_as = f"{taker.module}:{taker.name}"
        if isinstance(model, ir.Model) and model.billed:
            _rename(model, billing.RESERVED)
    streamed = [d for d in api.definitions.values() if isinstance(d, ir.Alias) and d.streamed]
    for union in sorted(streamed, key=lambda d: -len(d.key)):  # of twins the stable one counts
        takers = [d for d in api.definitions.values() if union.key in d.accepts]
        for model in _members(union, api):
            model.block = True
            model.sent_as = api.canonical(takers[0].key).module if takers else model.sent_as
            _rename(model, RESERVED)


def _rename(model: ir.Model, reserved: frozenset[str]) -> None:
    """Give fields other names where a method or property of the base has theirs."""
    names = unique([part.name for part in model.fields], reserved)
    for part, name in zip(model.fields, names, strict=True):
        part.name = name


def _members(union: ir.Alias, api: ir.Api) -> list[ir.Model]:
    """The models that a union is made of, those of unions inside of it included."""
    found: dict[str, ir.Model] = {}
    opened: set[str] = set()
    queue = [union.type]
    while queue:
        for key in ir.references(queue.pop()):
            definition = api.canonical(key)
            if isinstance(definition, ir.Model):
                found[definition.key] = definition
            elif definition.key not in opened:
                opened.add(definition.key)
                queue.append(definition.type)
    return list(found.values())

"""Compare two sides: operations, types, webhooks and what holds for all of them."""

from __future__ import annotations

from .. import ir
from . import definitions, routes
from .change import Change, Place
from .naming import PACKAGE
from .sides import Sides
from .source import Source


def compare(old: ir.Api, new: ir.Api) -> list[Change]:
    """What changed between two descriptions, breaking first; bounds are not in ``ir`` and need ``compare_sources``."""
    return compare_sources(Source(old), Source(new))


def compare_sources(old: Source, new: Source) -> list[Change]:
    """What changed between two sources, breaking first, in an order that depends on nothing else."""
    sides = Sides(old, new)
    routes.compare(sides)
    definitions.compare(sides)
    _webhooks(sides)
    _general(sides)
    _names(sides)
    unique = {(c.kind, c.where, c.python, c.old, c.new, c.text): c for c in sides.changes}
    return sorted(unique.values(), key=lambda change: change.order)


def _webhooks(sides: Sides) -> None:
    before, after = sides.old.api.webhooks, sides.new.api.webhooks
    for event in sorted(before.keys() | after.keys()):
        where, python = Place(field=event, location="webhook"), ("client.beta.webhooks.unwrap",)
        if event not in after:
            sides.add("webhook-removed", where, python, f"the event {event} is gone", received="breaking", old=event)
        elif event not in before:
            sides.add("webhook-added", where, python, f"the event {event} is new", received="additive", new=event)
        else:
            for difference in sides.relation.compare(before[event], after[event]):
                sides.add_difference(difference, where, python, (False, True))


def _general(sides: Sides) -> None:
    old, new = sides.old, sides.new
    where = Place(location="server")
    if old.api.server != new.api.server:
        text = f"its default address is {new.api.server}, was {old.api.server}"
        sides.add("server-changed", where, ("client.base_url",), text, old=old.api.server, new=new.api.server)
    schemes = [set((side.document.get("components") or {}).get("securitySchemes") or {}) for side in (old, new)]
    for name in sorted(schemes[0] - schemes[1]):
        text = f"the credentials {name!r} are no longer described"
        sides.add("security-removed", Place(field=name, location="security"), ("client",), text, old=name)
    for name in sorted(schemes[1] - schemes[0]):
        text = f"the credentials {name!r} are described"
        sides.add("security-added", Place(field=name, location="security"), ("client",), text, new=name)


def _names(sides: Sides) -> None:
    """Names to import that are gone and that no other change tells."""
    names = [
        {f"{PACKAGE}.{space}.{name}" for space, table in side.tables.items() for name in table}
        for side in (sides.old, sides.new)
    ]  # those of the arguments of operations are among them
    told = {name for change in sides.changes if "name" in change.breaks for name in change.python}
    for name in sorted(names[0] - names[1] - told):
        sides.add_name("name-removed", Place(), (name,), "is gone", name, "")
    told = {name for key in sides.new.api.definitions for name in sides.after.exports(key)}
    for name in sorted(names[1] - names[0] - told):
        sides.add("name-added", Place(), (name,), "is new", sent="additive", new=name)

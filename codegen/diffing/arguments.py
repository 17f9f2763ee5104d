"""Changes of what a method takes besides the fields of its body: parameters, and the body as a whole."""

from __future__ import annotations

from typing import Any

from .. import ir
from ..bodies import body_fields
from . import bounds
from .change import Level, Place
from .naming import argument, call, route
from .sides import Sides, renamed_fields


def compare(sides: Sides, old: ir.Operation, new: ir.Operation) -> None:
    """Add the changes of the arguments of one operation."""
    _Arguments(sides, old, new).run()


class _Arguments:
    def __init__(self, sides: Sides, old: ir.Operation, new: ir.Operation) -> None:
        self.sides, self.old, self.new = sides, old, new

    def run(self) -> None:
        old, new = self.old, self.new
        before, after = {_key(p): p for p in old.parameters}, {_key(p): p for p in new.parameters}
        pairs = [(p, after[key]) for key, p in before.items() if key in after]
        gone = [p for key, p in before.items() if key not in after]
        came = [p for key, p in after.items() if key not in before]
        pairs += _in_path(gone, came) + _moved(gone, came)
        for p, q in pairs:
            self._pair(p, q)
        for p, q in self._renamed(gone, came):
            self._add("parameter-renamed", p, f"looks renamed to {q.name}", sent="breaking", new=q.name)
            gone.remove(p)
            came.remove(q)
        self._body(gone, came)
        for p in gone:
            if _takes_betas(p, self.sides.new.api):
                self._add("parameter-undescribed", p, "is no longer described, and taken as before")
            else:
                self._add("parameter-removed", p, f"is gone ({p.location})", sent="breaking")
        for p in came:
            if _takes_betas(p, self.sides.old.api):
                self._add("parameter-described", p, "is described now, and was taken before")
                continue
            if p.required:
                self._add("required-parameter-added", p, f"is new and required ({p.location})", sent="breaking")
            else:
                self._add("parameter-added", p, f"is new ({p.location})", sent="additive")

    def _add(
        self, kind: str, p: ir.Parameter, text: str, *, sent: Level = "invisible", old: str = "", new: str = ""
    ) -> None:
        where = Place(operation=self.old.name, route=route(self.old), field=p.wire, location=p.location)
        self.sides.add(kind, where, (argument(self.old, p.name),), text, sent=sent, old=old or p.name, new=new)

    def _renamed(self, gone: list[ir.Parameter], came: list[ir.Parameter]) -> list[tuple[ir.Parameter, ir.Parameter]]:
        found = []
        for location in ("query", "header", "cookie"):
            mine, theirs = ({p.wire: p for p in side if p.location == location} for side in (gone, came))
            fields = [[_field(p) for p in side.values()] for side in (mine, theirs)]
            for f, g in renamed_fields(fields[0], fields[1], self.sides.relation):
                found.append((mine[f.wire], theirs[g.wire]))
        return found

    def _pair(self, p: ir.Parameter, q: ir.Parameter) -> None:
        sides = self.sides
        where = Place(operation=self.old.name, route=route(self.old), field=p.wire, location=p.location)
        python = (argument(self.old, p.name),)
        if p.name != q.name:
            self._add("parameter-renamed", p, f"is called {q.name} now", sent="breaking", old=p.name, new=q.name)
        elif (p.location, p.wire) != (q.location, q.wire):
            text = f"is sent as {q.location} {q.wire!r}, was {p.location} {p.wire!r}"
            self._add("parameter-moved", p, text, old=p.location, new=q.location)
        if (p.style, p.explode) != (q.style, q.explode):
            self._add("style-changed", p, "is written in another style", old=p.style, new=q.style)
        if q.required and not p.required:
            self._add("required-added", p, "is required now", sent="breaking")
        elif p.required and not q.required:
            self._add("required-removed", p, "may be left out now", sent="additive")
        for difference in sides.relation.compare(p.type, q.type):
            sides.add_difference(difference, where, python, (True, False))
        for difference in bounds.compare(
            _schema(sides.old.document, self.old, p), _schema(sides.new.document, self.new, q)
        ):
            sides.add_difference(difference, where, python, (True, False))
        if repr(p.default) != repr(q.default) and not _is_beta(p, sides.old.api):
            was, now = ("" if d is ir.MISSING else repr(d) for d in (p.default, q.default))
            text = f"its default is {now or 'gone'}, was {was or 'not given'}"
            self._add("default-changed", p, text, sent="additive", old=was, new=now)
        if q.deprecated and not p.deprecated:
            self._add("deprecated", p, "is deprecated", sent="additive")
        elif p.deprecated and not q.deprecated:
            self._add("undeprecated", p, "is no longer deprecated")
        if p.doc != q.doc:
            self._add("docs-changed", p, "its documentation")

    # -- the body ------------------------------------------------------------------------------

    def _body(self, gone: list[ir.Parameter], came: list[ir.Parameter]) -> None:
        sides, old, new = self.sides, self.old.body, self.new.body
        self._between(gone, came)
        where = Place(operation=self.old.name, route=route(self.old), location="body")
        python = (call(self.old),)
        if old is None and new is None:
            return
        if old is None or new is None:
            self._body_came_or_went(old, new)
            return
        if new.required and not old.required and not self._has_required():
            sides.add("body-required", where, python, "its body is required now")
        if old.kind != new.kind:
            text = f"its body is sent as {new.media}, was {old.media}"
            level: Level = "invisible" if old.key and new.key else "breaking"
            sides.add("media-changed", where, python, text, sent=level, old=old.media, new=new.media)
        elif old.media != new.media:
            text = f"its body is sent as {new.media}, was {old.media}"
            sides.add("media-changed", where, python, text, old=old.media, new=new.media)
        if (old.key is None) != (new.key is None):
            text = f"takes its body {'as one argument' if new.key is None else 'as arguments of their own'} now"
            sides.add("body-changed", where, python, text, sent="breaking")
        elif old.key is None or sides.pairs.types.get(old.key) != new.key:
            for difference in sides.relation.compare(old.type, new.type):
                sides.add_difference(difference, where, python, (True, False))

    def _has_required(self) -> bool:
        return any(f.required for _, f in body_fields(self.new, self.sides.new.api))

    def _body_came_or_went(self, old: ir.Body | None, new: ir.Body | None) -> None:
        op, side = (self.new, self.sides.new.api) if new is not None else (self.old, self.sides.old.api)
        body = new or old
        assert body is not None
        fields = [(name, f.wire, f.required and body.required) for name, f in body_fields(op, side)]
        for name, wire, required in fields or [("body", "", body.required)]:
            where = Place(operation=self.old.name, route=route(self.old), field=wire, location="body")
            if new is None:
                self.sides.add(
                    "argument-removed", where, (argument(op, name),), "is gone (body)", sent="breaking", old=name
                )
                continue
            kind = "required-argument-added" if required else "argument-added"
            text = f"is new{' and required' if required else ''} (body)"
            sent: Level = "breaking" if required else "additive"
            self.sides.add(kind, where, (argument(self.old, name),), text, sent=sent, new=name)

    def _between(self, gone: list[ir.Parameter], came: list[ir.Parameter]) -> None:
        """Arguments that moved between the body and elsewhere keep their name, so no call notices."""
        sides = self.sides
        wires = [
            {f.wire for _, f in body_fields(op, side)}
            for op, side in ((self.old, sides.old.api), (self.new, sides.new.api))
        ]
        old, new = self.old.body, self.new.body
        if new is not None and new.key is not None and sides.after.is_only_body(new.key):
            for name, f in body_fields(self.new, sides.new.api):
                for p in [p for p in gone if p.name == name and f.wire not in wires[0]]:
                    self._between_one(p, f, "body", new.key, f.required)
                    gone.remove(p)
        if old is not None and old.key is not None and sides.before.is_only_body(old.key):
            for name, f in body_fields(self.old, sides.old.api):
                for p in [p for p in came if p.name == name and f.wire not in wires[1]]:
                    self._between_one(p, f, p.location, old.key, p.required)
                    came.remove(p)

    def _between_one(self, p: ir.Parameter, f: ir.Field, now: str, key: str, required: bool) -> None:
        self._add("parameter-moved", p, f"is sent in the {now} now", new=now)
        was = p.required if now == "body" else f.required
        if required and not was:
            self._add("required-added", p, "is required now", sent="breaking")
        first, second = (p.type, f.type) if now == "body" else (f.type, p.type)
        where = Place(operation=self.old.name, route=route(self.old), field=p.wire, location=p.location)
        for difference in self.sides.relation.compare(first, second):
            self.sides.add_difference(difference, where, (argument(self.old, p.name),), (True, False))
        self.sides.moved.add((key, f.wire))


def _key(p: ir.Parameter) -> tuple[str, str]:
    return (p.location, p.wire.lower() if p.location == "header" else p.wire)


def _in_path(gone: list[ir.Parameter], came: list[ir.Parameter]) -> list[tuple[ir.Parameter, ir.Parameter]]:
    """Parameters of the path by their order, when there are as many as before; they are taken out of both lists."""
    mine, theirs = ([p for p in side if p.location == "path"] for side in (gone, came))
    if len(mine) != len(theirs):
        return []
    for p, q in zip(mine, theirs, strict=True):
        gone.remove(p)
        came.remove(q)
    return list(zip(mine, theirs, strict=True))


def _moved(gone: list[ir.Parameter], came: list[ir.Parameter]) -> list[tuple[ir.Parameter, ir.Parameter]]:
    """Parameters that keep their name in Python and stand in another place; they are taken out of both lists."""
    found = []
    for p in list(gone):
        other = next((q for q in came if q.name == p.name), None)
        if other is not None:
            gone.remove(p)
            came.remove(other)
            found.append((p, other))
    return found


def _field(p: ir.Parameter) -> ir.Field:
    return ir.Field(wire=p.wire, name=p.name, type=p.type, required=p.required, doc=p.doc)


def _takes_betas(p: ir.Parameter, api: ir.Api) -> bool:
    """Whether methods of a side take betas although their description does not list them."""
    named = any(_is_beta(q, api) for op in api.operations for q in op.parameters)
    return _is_beta(p, api) and not p.required and named


def _is_beta(p: ir.Parameter, api: ir.Api) -> bool:
    return bool(api.conventions.betas_header) and p.wire.lower() == api.conventions.betas_header


def _schema(document: dict[str, Any], op: ir.Operation, p: ir.Parameter) -> dict[str, Any]:
    item = (document.get("paths") or {}).get(op.path_key, {}).get(op.verb, {})
    for found in item.get("parameters") or ():
        if found["name"] == p.wire and found["in"] == p.location:
            schema: dict[str, Any] = found.get("schema") or {}
            return schema
    return {}

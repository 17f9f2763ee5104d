"""Changes of types: of a definition as a whole, and of its fields."""

from __future__ import annotations

from attrs import evolve

from .. import ir
from ..errors import pointer
from . import bounds
from .change import Place
from .members import say
from .sides import Sides, directions, renamed_fields


def compare(sides: Sides) -> None:
    """Add the changes of every definition."""
    old, new = sides.old.api.definitions, sides.new.api.definitions
    for key, other in sides.pairs.types.items():
        mine, theirs = old[key], new[other]
        _names(sides, key, other)
        _notes(sides, mine, theirs)
        if isinstance(mine, ir.Model) and isinstance(theirs, ir.Model):
            _Model(sides, mine, theirs).run()
        elif isinstance(mine, ir.Alias) and isinstance(theirs, ir.Alias):
            for difference in sides.relation.compare(mine.type, theirs.type):
                if any(op.stream == ir.Ref(key) for op in sides.old.api.operations):
                    difference = evolve(difference, kind=difference.kind.replace("union-member", "stream-event"))
                sides.add_difference(difference, Place(type=key), sides.before.types(key), directions(mine, theirs))
            for difference in bounds.compare(sides.old.schema(mine.pointer), sides.new.schema(theirs.pointer)):
                sides.add_difference(difference, Place(type=key), sides.before.types(key), directions(mine, theirs))
        else:
            was, now = (_kind(d) for d in (mine, theirs))
            sides.add(
                "type-changed", Place(type=key), sides.before.types(key), f"was {was}, is {now}",
                sent="breaking", received="breaking", directions=directions(mine, theirs), old=was, new=now,
            )  # fmt: skip
    _added(sides)
    _removed(sides)


def _kind(definition: ir.Model | ir.Alias) -> str:
    if isinstance(definition, ir.Model):
        return "an object"
    return "one of several types" if isinstance(definition.type, ir.Union) else "a plain type"


def _names(sides: Sides, key: str, other: str) -> None:
    before, after = sides.before.exports(key), sides.after.exports(other)
    kept = {name for d in sides.new.api.definitions for name in sides.after.exports(d)}
    lost = [name for name in before if name not in kept]
    why = sides.pairs.evidence.get(key)
    if lost:
        now = ", ".join(after)
        guess = f"looks renamed to {now}: {why}" if why else f"is called {now} now"
        if not (set(after) - set(before)):
            guess = "is gone"
        kind = "type-renamed" if set(after) - set(before) else "type-name-removed"
        sides.add_name(kind, Place(type=key), tuple(lost), guess, key, other)
    elif key != other:
        text = f"its schema is called {other}, no longer {key}"
        sides.add("schema-renamed", Place(type=key), tuple(after), text, old=key, new=other)


def _notes(sides: Sides, mine: ir.Model | ir.Alias, theirs: ir.Model | ir.Alias) -> None:
    where, python = Place(type=mine.key), sides.before.types(mine.key)
    if theirs.deprecated and not mine.deprecated:
        sides.add("deprecated", where, python, "is deprecated", sent="additive", received="additive")
    elif mine.deprecated and not theirs.deprecated:
        sides.add("undeprecated", where, python, "is no longer deprecated")
    if mine.doc != theirs.doc:
        sides.add("docs-changed", where, python, "its documentation")


def _added(sides: Sides) -> None:
    paired = set(sides.pairs.types.values())
    for key, definition in sides.new.api.definitions.items():
        if key not in paired:
            sides.add(
                "type-added", Place(type=key), sides.after.types(key), "is new",
                sent="additive", received="additive", new=definition.name,
            )  # fmt: skip


def _removed(sides: Sides) -> None:
    kept = {name for key in sides.new.api.definitions for name in sides.after.exports(key)}
    for key, definition in sides.old.api.definitions.items():
        if key in sides.pairs.types:
            continue
        lost = tuple(name for name in sides.before.exports(key) if name not in kept)
        if lost:
            names = dict.fromkeys((*(n for n in sides.before.types(key) if n in lost), *lost))
            sides.add_name("type-removed", Place(type=key), tuple(names), "is gone", definition.name, "")
        else:
            sides.add("schema-removed", Place(type=key), sides.before.types(key), "its schema is gone", old=key)


class _Model:
    """The comparison of two models."""

    def __init__(self, sides: Sides, mine: ir.Model, theirs: ir.Model) -> None:
        self.sides, self.mine, self.theirs = sides, mine, theirs
        self.directions = directions(mine, theirs)
        self.schemas = sides.old.schema(mine.pointer), sides.new.schema(theirs.pointer)

    def run(self) -> None:
        before, after = {f.wire: f for f in self.mine.fields}, {f.wire: f for f in self.theirs.fields}
        renamed = renamed_fields(self.mine.fields, self.theirs.fields, self.sides.relation)
        for f, g in renamed:
            self._renamed(f, g)
        gone = {f.wire for f, _ in renamed} | {w for key, w in self.sides.moved if key == self.mine.key}
        came = {g.wire for _, g in renamed} | {w for key, w in self.sides.moved if key == self.theirs.key}
        for wire, f in before.items():
            if wire in after:
                self._field(f, after[wire])
            elif wire not in gone:
                self._add("field-removed", f, "is gone", sent="breaking", received="breaking", old=wire)
        for wire, g in after.items():
            if wire not in before and wire not in came:
                self._came(g)
        self._extra()

    def _place(self, f: ir.Field) -> Place:
        ops = self.sides.before.bodies(self.mine.key) or self.sides.after.bodies(self.theirs.key)
        operation = ops[0].name if len(ops) == 1 else ""
        return Place(operation=operation, type=self.mine.key, field=f.wire, location="body" if operation else "")

    def _add(self, kind: str, f: ir.Field, text: str, *, new_side: bool = False, **levels: object) -> None:
        naming, key = (self.sides.after, self.theirs.key) if new_side else (self.sides.before, self.mine.key)
        self.sides.add(kind, self._place(f), naming.fields(key, f), text, directions=self.directions, **levels)  # type: ignore[arg-type]

    def _came(self, g: ir.Field) -> None:
        text = f"is new{' and required' if g.required else ''}"
        kind = "required-field-added" if g.required else "field-added"
        sent = "breaking" if g.required and self._is_body_required() else "additive"
        self._add(kind, g, text, new_side=True, sent=sent, received="additive", new=g.wire)

    def _is_body_required(self) -> bool:
        """Whether a required field has to be given: not when the body as a whole may be left out."""
        ops = self.sides.after.bodies(self.theirs.key)
        only = self.sides.after.is_only_body(self.theirs.key)
        return not only or any(op.body is not None and op.body.required for op in ops)

    def _renamed(self, f: ir.Field, g: ir.Field) -> None:
        if f.name == g.name:
            self._add("field-respelled", f, f"is {g.wire!r} on the wire, was {f.wire!r}", old=f.wire, new=g.wire)
            return
        text = f"looks renamed to {g.name}"
        self._add("field-renamed", f, text, sent="breaking", received="breaking", old=f.wire, new=g.wire)

    def _field(self, f: ir.Field, g: ir.Field) -> None:
        sides = self.sides
        python = sides.before.fields(self.mine.key, f)
        if f.name != g.name:
            text = f"is called {g.name} now"
            self._add("field-renamed", f, text, sent="breaking", received="breaking", old=f.name, new=g.name)
        if g.required and not f.required:
            sent = "breaking" if self._is_body_required() else "additive"
            self._add("required-added", f, "is required now", sent=sent, received="additive")
        elif f.required and not g.required:
            text = "is no longer required"
            received = "invisible" if isinstance(f.type, ir.Nullable) else "breaking"
            self._add("required-removed", f, text, sent="additive", received=received)
        for difference in sides.relation.compare(f.type, g.type):
            if difference.kind == "nullable-added" and not f.required:
                difference = evolve(difference, received="invisible")  # what may be missing reads as None already
            sides.add_difference(difference, self._place(f), python, self.directions)
        for difference in bounds.compare(*(self._schema(index, f.wire) for index in (0, 1))):
            sides.add_difference(difference, self._place(f), python, self.directions)
        self._notes(f, g)

    def _schema(self, index: int, wire: str) -> dict[str, object]:
        source = (self.sides.old, self.sides.new)[index]
        properties = self.schemas[index].get("properties") or {}
        at = (self.mine, self.theirs)[index].pointer + pointer("properties", wire)
        return source.folded(properties.get(wire), at)

    def _notes(self, f: ir.Field, g: ir.Field) -> None:
        if repr(f.default) != repr(g.default):
            was, now = ("" if d is ir.MISSING else repr(d) for d in (f.default, g.default))
            text = f"its default is {now or 'gone'}, was {was or 'not given'}"
            received = "additive" if f.required else "invisible"
            self._add("default-changed", f, text, sent="additive", received=received, old=was, new=now)
        if g.deprecated and not f.deprecated:
            self._add("deprecated", f, "is deprecated", sent="additive", received="additive")
        elif f.deprecated and not g.deprecated:
            self._add("undeprecated", f, "is no longer deprecated")
        if f.doc != g.doc:
            self._add("docs-changed", f, "its documentation")

    def _extra(self) -> None:
        was, now = self.mine.extra, self.theirs.extra
        sides, place, python = self.sides, Place(type=self.mine.key), self.sides.before.types(self.mine.key)
        if was is None and now is not None:
            text = f"takes other properties too: {say(now, sides.new.api)}"
            sides.add("extra-opened", place, python, text, sent="additive", directions=self.directions)
        elif was is not None and now is None:
            text = "takes no other properties now"
            sides.add("extra-closed", place, python, text, sent="breaking", directions=self.directions)
        elif was is not None and now is not None:
            for difference in sides.relation.compare(was, now):
                sides.add_difference(difference, place, python, self.directions)

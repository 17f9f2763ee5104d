"""How two types differ, and what that means for a value that is sent and for one that is received."""

from __future__ import annotations

from attrs import define, evolve, field, frozen

from .. import ir
from ..annotations import passes_unknown
from .change import Level
from .members import choice, flat, is_in, opened, say, split


@frozen
class Difference:
    """One difference between two types.

    Attributes:
        kind: What it is, as in ``Change.kind``.
        old: The part that was there, as text.
        new: The part that is there now, as text.
        text: One clause.
        sent: What it means where the value is sent.
        received: What it means where the value is received.
    """

    kind: str
    old: str
    new: str
    text: str
    sent: Level
    received: Level


_WIDER = {("integer", "number"), ("date", "string"), ("datetime", "string"), ("date", "datetime")}
_DATES = {"date", "datetime"}
_DEPTH = 12
"""How many aliases deep a union is opened."""


@define
class Relation:
    """Compares types of two descriptions, whose definitions are paired."""

    old: ir.Api
    new: ir.Api
    pairs: dict[str, str]
    _trail: set[tuple[str, str]] = field(factory=set, init=False)

    def compare(self, old: ir.Type, new: ir.Type) -> list[Difference]:
        """Every difference; definitions that are paired are compared in their own place."""
        was_null, before = split(old)
        is_null, after = split(new)
        if not self._same(before, after):  # an alias that is compared in its own place says its own null
            was_null |= _alias_null(before, self.old)
            is_null |= _alias_null(after, self.new)
        found: list[Difference] = []
        if was_null != is_null and ir.ANY not in (before, after):
            found.append(self._null(is_null))
        mine, theirs = self._members(before, after)
        return found + self._sets(mine, theirs, before, after)

    def _null(self, is_null: bool) -> Difference:
        if is_null:
            return Difference("nullable-added", "", "None", "may be None now", "additive", "breaking")
        return Difference("nullable-removed", "None", "", "is never None now", "breaking", "additive")

    # -- members -------------------------------------------------------------------------------

    def _members(self, old: ir.Type, new: ir.Type) -> tuple[list[ir.Type], list[ir.Type]]:
        """Both sides as lists; an alias that has no counterpart on the other side is opened."""
        mine, theirs = flat(old), flat(new)
        for _ in range(_DEPTH):
            paired = {self.pairs.get(m.key) for m in mine if isinstance(m, ir.Ref)}
            keys = {m.key for m in theirs if isinstance(m, ir.Ref)}
            opened_mine = opened(mine, self.old, {k for k, other in self.pairs.items() if other in keys})
            opened_theirs = opened(theirs, self.new, {k for k in paired if k is not None})
            if opened_mine == mine and opened_theirs == theirs:
                break
            mine, theirs = opened_mine, opened_theirs
        return mine, theirs

    def _sets(self, mine: list[ir.Type], theirs: list[ir.Type], old: ir.Type, new: ir.Type) -> list[Difference]:
        found: list[Difference] = []
        mine, theirs = [p for p in mine if p != ir.NULL], [p for p in theirs if p != ir.NULL]
        for part in list(mine):
            match = next((other for other in theirs if self._same(part, other)), None)
            if match is not None:
                mine.remove(part)
                theirs.remove(match)
        for kind in (ir.Array, ir.Mapping):
            first = [part for part in mine if isinstance(part, kind)]
            second = [part for part in theirs if isinstance(part, kind)]
            for a, b in zip(first, second, strict=False):
                inside = self.compare(ir.inner(a)[0], ir.inner(b)[0])
                word = "its items: " if kind is ir.Array else "its values: "
                found += [evolve(d, text=d.text if d.text.startswith("its ") else word + d.text) for d in inside]
                mine.remove(a)
                theirs.remove(b)
        found += self._literals(mine, theirs)
        return found + self._rest(mine, theirs, old, new)

    def _same(self, mine: ir.Type, theirs: ir.Type) -> bool:
        if isinstance(mine, ir.Ref) and isinstance(theirs, ir.Ref):
            return self.pairs.get(mine.key) == theirs.key
        if isinstance(mine, ir.Array | ir.Mapping | ir.Ref | ir.Literals):
            return False
        return mine == theirs

    # -- constants -----------------------------------------------------------------------------

    def _literals(self, mine: list[ir.Type], theirs: list[ir.Type]) -> list[Difference]:
        first, second = choice(mine), choice(theirs)
        if first is None and second is None:
            return []
        if first is None or second is None:
            return self._opened(mine, theirs, first, second)
        for part in [m for m in mine if isinstance(m, ir.Literals)]:
            mine.remove(part)
        for part in [m for m in theirs if isinstance(m, ir.Literals)]:
            theirs.remove(part)
        found: list[Difference] = []
        was, now = first.values, second.values
        if len(was) == len(now) == 1 and not first.open and not second.open and was != now:
            text = f"is always {now[0]!r}, not {was[0]!r}"
            return [Difference("constant-changed", repr(was[0]), repr(now[0]), text, "breaking", "breaking")]
        for value in [v for v in was if not is_in(v, now)]:
            sent: Level = "additive" if second.open else "breaking"
            text = f"the value {value!r} is gone"
            found.append(Difference("enum-value-removed", repr(value), "", text, sent, "additive"))
        for value in [v for v in now if not is_in(v, was)]:
            text = f"the value {value!r} is new"
            found.append(Difference("enum-value-added", "", repr(value), text, "additive", "additive"))
        if first.open != second.open:
            found.append(_openness(second.open))
        return found

    def _opened(
        self, mine: list[ir.Type], theirs: list[ir.Type], first: ir.Literals | None, second: ir.Literals | None
    ) -> list[Difference]:
        """A choice that became any value of its type, or the other way round."""
        constants, others, own = (first, theirs, mine) if first is not None else (second, mine, theirs)
        assert constants is not None
        plain = ir.STRING if all(isinstance(v, str) for v in constants.values) else ir.Scalar("integer")
        if plain not in others:
            return []
        others.remove(plain)
        for part in [m for m in own if isinstance(m, ir.Literals)]:
            own.remove(part)
        if constants.open:
            return []
        return [_openness(first is not None)]

    # -- what is left --------------------------------------------------------------------------

    def _rest(self, mine: list[ir.Type], theirs: list[ir.Type], old: ir.Type, new: ir.Type) -> list[Difference]:
        if not mine and not theirs:
            return []
        was, now = self._say(mine, self.old), self._say(theirs, self.new)
        if ir.ANY in theirs or ir.ANY in mine:
            whole = (self._say([old], self.old), self._say([new], self.new))
            if ir.ANY in theirs:
                return [Difference("type-widened", *whole, "may be anything now", "additive", "breaking")]
            return [Difference("type-narrowed", *whole, f"was anything, is {whole[1]}", "breaking", "additive")]
        if len(mine) == len(theirs) == 1:
            return [self._replaced(mine[0], theirs[0], was, now)]
        if mine and theirs and not (_objects(mine) and _objects(theirs)):
            return [Difference("type-changed", was, now, f"was {was}, is {now}", "breaking", "breaking")]
        found = []
        for part in mine:
            name = self._say([part], self.old)
            kind = "union-member-removed" if isinstance(part, ir.Ref) else "type-narrowed"
            found.append(Difference(kind, name, "", f"{name} is gone", "breaking", "additive"))
        tolerant = self._tolerates(old)
        for part in theirs:
            name = self._say([part], self.new)
            kind = "union-member-added" if isinstance(part, ir.Ref) else "type-widened"
            received: Level = "additive" if tolerant and isinstance(part, ir.Ref) else "breaking"
            found.append(Difference(kind, "", name, f"may be {name} too", "additive", received))
        return found

    def _tolerates(self, old: ir.Type) -> bool:
        """Whether readers of the old type had to expect members that they do not know."""
        members = flat(old)
        for _ in range(_DEPTH):
            members = opened(members, self.old, set())
        own = old if isinstance(old, ir.Union) else None
        if isinstance(old, ir.Ref) and isinstance(alias := self.old.definitions[old.key], ir.Alias):
            own = alias.type if isinstance(alias.type, ir.Union) else None
        union = ir.Union(tuple(members), own.property if own else None, own.mapping if own else ())
        return passes_unknown(union, self.old)

    def _replaced(self, mine: ir.Type, theirs: ir.Type, was: str, now: str) -> Difference:
        text = f"was {was}, is {now}"
        if isinstance(mine, ir.Scalar) and isinstance(theirs, ir.Scalar):
            kinds = (mine.kind, theirs.kind)
            if kinds in _WIDER:
                return Difference("type-widened", was, now, text, "additive", "breaking")
            if kinds[::-1] in _WIDER:
                received: Level = "breaking" if set(kinds) & _DATES else "additive"
                return Difference("type-narrowed", was, now, text, "breaking", received)
        if isinstance(mine, ir.Ref) and isinstance(theirs, ir.Ref):
            levels: list[Level] = ["additive" if fine else "breaking" for fine in self.fits(mine.key, theirs.key)]
            return Difference("type-replaced", was, now, text, levels[0], levels[1])
        if isinstance(mine, ir.Ref) and theirs == ir.Mapping(ir.ANY):
            return Difference("type-widened", was, now, text, "additive", "breaking")
        if mine == ir.Mapping(ir.ANY) and isinstance(theirs, ir.Ref):
            return Difference("type-narrowed", was, now, text, "breaking", "breaking")
        return Difference("type-changed", was, now, text, "breaking", "breaking")

    def fits(self, old: str, new: str) -> tuple[bool, bool]:
        """Whether the new model takes all that was sent as the old one, and has all that was read from it."""
        mine, theirs = self.old.definitions[old], self.new.definitions[new]
        if (old, new) in self._trail:
            return True, True
        if not isinstance(mine, ir.Model) or not isinstance(theirs, ir.Model):
            return False, False
        before, after = {f.wire: f for f in mine.fields}, {f.wire: f for f in theirs.fields}
        sent = before.keys() <= after.keys() and all(
            not f.required or (name in before and before[name].required) for name, f in after.items()
        )
        received = all(name in after and after[name].required >= f.required for name, f in before.items())
        self._trail.add((old, new))
        for name in before.keys() & after.keys():
            for difference in self.compare(before[name].type, after[name].type):
                sent &= difference.sent != "breaking"
                received &= difference.received != "breaking"
        self._trail.remove((old, new))
        return sent, received

    def _say(self, parts: list[ir.Type], api: ir.Api) -> str:
        return " | ".join(dict.fromkeys(say(part, api) for part in parts))


def _openness(is_open: bool) -> Difference:
    if is_open:
        return Difference("enum-opened", "", "", "takes other values too", "additive", "additive")
    return Difference("enum-closed", "", "", "takes only the listed values now", "breaking", "additive")


def _objects(parts: list[ir.Type]) -> bool:
    return all(isinstance(part, ir.Ref) for part in parts)


def _alias_null(value: ir.Type, api: ir.Api) -> bool:
    for _ in range(_DEPTH):
        definition = api.definitions[value.key] if isinstance(value, ir.Ref) else None
        if not isinstance(definition, ir.Alias):
            break
        value = definition.type
    return isinstance(value, ir.Nullable)

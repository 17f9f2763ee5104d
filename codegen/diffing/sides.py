"""Both sides of a comparison with all that is needed to judge a change."""

from __future__ import annotations

from attrs import define, field

from .. import ir
from .change import Change, Level, Place, weigh
from .naming import Naming
from .pairing import Pairs, pair
from .relation import Difference, Relation
from .source import Source


@define
class Sides:
    """Old and new, paired; collects changes.

    Attributes:
        old: The old side.
        new: The new side.
        moved: Key and name of body fields that became parameters: they are told with their operation.
    """

    old: Source
    new: Source
    pairs: Pairs = field(init=False)
    relation: Relation = field(init=False)
    before: Naming = field(init=False)
    after: Naming = field(init=False)
    changes: list[Change] = field(factory=list)
    moved: set[tuple[str, str]] = field(factory=set)

    def __attrs_post_init__(self) -> None:
        self.pairs = pair(self.old.api, self.new.api)
        self.relation = Relation(self.old.api, self.new.api, self.pairs.types)
        self.before, self.after = Naming(self.old), Naming(self.new)

    def add(
        self,
        kind: str,
        where: Place,
        python: tuple[str, ...],
        text: str,
        *,
        sent: Level = "invisible",
        received: Level = "invisible",
        directions: tuple[bool, bool] = (True, True),
        old: str = "",
        new: str = "",
    ) -> None:
        """Add one change; ``directions`` says whether the thing is sent and whether it is received."""
        level, breaks = weigh(sent, received, is_sent=directions[0], is_received=directions[1])
        if breaks in (("call",), ("read",)):  # first the name at which it breaks
            python = tuple(sorted(python, key=lambda name: ("[" in name or "(" in name) == (breaks == ("read",))))
        self.changes.append(Change(kind, level, where, python, old, new, text, breaks))

    def add_difference(
        self, difference: Difference, where: Place, python: tuple[str, ...], directions: tuple[bool, bool]
    ) -> None:
        """Add a change that was found by comparing two types or two bounds."""
        self.add(
            difference.kind,
            where,
            python,
            difference.text,
            sent=difference.sent,
            received=difference.received,
            directions=directions,
            old=difference.old,
            new=difference.new,
        )

    def add_name(self, kind: str, where: Place, python: tuple[str, ...], text: str, old: str, new: str) -> None:
        """Add a change that breaks nothing but a name."""
        self.changes.append(Change(kind, "breaking", where, python, old, new, text, ("name",)))


def directions(old: ir.Definition, new: ir.Definition) -> tuple[bool, bool]:
    """Whether a definition is sent, and whether it is received, on both sides; on either when no side agrees."""
    sent, received = old.in_request and new.in_request, old.in_response and new.in_response
    if sent or received:
        return sent, received
    return old.in_request or new.in_request, old.in_response or new.in_response


def renamed_fields(old: list[ir.Field], new: list[ir.Field], relation: Relation) -> list[tuple[ir.Field, ir.Field]]:
    """Fields that are gone and came back under another name, as far as the evidence is strong.

    It is strong when the one candidate has the same type and requiredness, and stands in the same
    place of the list, has the same words of documentation, or shares a word of its name.
    """
    wires_old, wires_new = {f.wire for f in old}, {f.wire for f in new}
    gone = [(i, f) for i, f in enumerate(old) if f.wire not in wires_new]
    came = [(i, f) for i, f in enumerate(new) if f.wire not in wires_old]
    links: list[tuple[ir.Field, ir.Field]] = []
    for i, f in gone:
        for j, g in came:
            alike = f.required == g.required and f.tag == g.tag and not relation.compare(f.type, g.type)
            words = set(f.name.split("_")) & set(g.name.split("_"))
            same_place = i == j and len(gone) == len(came) and len(old) == len(new)
            if alike and (same_place or words or (f.doc and f.doc == g.doc)):
                links.append((f, g))
    wires = [f.wire for f, _ in links], [g.wire for _, g in links]
    return [(f, g) for f, g in links if wires[0].count(f.wire) == 1 and wires[1].count(g.wire) == 1]

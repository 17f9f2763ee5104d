"""One change, and the verdict over many."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal

from attrs import asdict, field, frozen

Level = Literal["breaking", "additive", "invisible"]
Breaks = Literal["call", "read", "name"]
Verdict = Literal["major", "minor", "patch", "none"]

_RANK: Final[dict[str, int]] = {"breaking": 0, "additive": 1, "invisible": 2}
_BREAKS: Final[dict[str, int]] = {"call": 0, "read": 1, "name": 2}


@frozen
class Place:
    """Where in the description a change stands.

    Attributes:
        operation: The Python name of the operation without the client, ``beta.skills.create``.
        route: Verb and path as the description writes them.
        type: The key of the schema.
        field: The name on the wire of the property or parameter.
        location: ``path``, ``query``, ``header``, ``cookie``, ``body``, ``response`` or empty.
    """

    operation: str = ""
    route: str = ""
    type: str = ""
    field: str = ""
    location: str = ""


@frozen
class Change:
    """One change, as callers of the Python API meet it.

    Attributes:
        kind: What changed, for example ``field-removed``.
        verdict: ``breaking``, ``additive`` (works as before, and there is more), or ``invisible``.
        where: The place in the description.
        python: The Python names that it concerns, the most useful one first.
        old: What was there, as text; empty when nothing was.
        new: What is there now, as text; empty when nothing is.
        text: One sentence without the name.
        breaks: What a breaking change breaks: a ``call``, to ``read`` an answer, or a ``name`` to import.
    """

    kind: str
    verdict: Level
    where: Place
    python: tuple[str, ...]
    old: str
    new: str
    text: str
    breaks: tuple[Breaks, ...] = field(default=())

    @property
    def order(self) -> tuple[Any, ...]:
        """Breaking first, calls before answers before names; then by name and kind."""
        breaks = tuple(_BREAKS[name] for name in self.breaks)
        where = self.where
        named = (where.operation, where.type, where.field, where.location, self.kind)
        return (_RANK[self.verdict], breaks, self.python, named, self.old, self.new)

    def as_dict(self) -> dict[str, Any]:
        """The change as plain values, for JSON."""
        return {**asdict(self), "python": list(self.python), "breaks": list(self.breaks)}


def verdict(changes: Iterable[Change]) -> Verdict:
    """The part of a semantic version that has to be raised for these changes."""
    ranks = {change.verdict for change in changes}
    if "breaking" in ranks:
        return "major"
    if "additive" in ranks:
        return "minor"
    return "patch" if ranks else "none"


def weigh(sent: Level, received: Level, *, is_sent: bool, is_received: bool) -> tuple[Level, tuple[Breaks, ...]]:
    """The verdict on something that is sent, received, or both: the worse of the two."""
    levels: list[Level] = [*([sent] if is_sent else []), *([received] if is_received else [])]
    breaks: list[Breaks] = []
    if is_sent and sent == "breaking":
        breaks.append("call")
    if is_received and received == "breaking":
        breaks.append("read")
    return min(levels, key=_RANK.__getitem__, default="invisible"), tuple(breaks)

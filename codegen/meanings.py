"""What values of a description mean to a client, said by overlays and written into ``_meanings.py``.

::

    x-accumulates: {citation: {into: citations, as: item}}   # of a delta: where its properties go in the block
    x-status: 429                                            # of an error: the status that its type stands for
    x-stops: {max_tokens: cut, pause_turn: resume}           # of reasons to stop: what follows

``as`` is ``text`` (joined; the default), ``item`` (appended to a list), ``list`` (its items are), ``whole`` (takes
the place of what was there), or ``json`` (pieces of the JSON text of ``input``). ``into`` is the property of the
block, by default that of the same name. A delta of which nothing is said joins its texts and lists, and replaces
the rest. A reason is ``cut`` (the block that was being written is not whole), ``run`` (calls of tools follow) or
``resume`` (the answer is sent back as it is); any other ends the turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final

from . import ir
from .errors import SpecError

ACCUMULATES: Final = "x-accumulates"
STATUS: Final = "x-status"
STOPS: Final = "x-stops"
_WAYS: Final = ("text", "item", "list", "whole", "json")
_AFTER: Final = ("cut", "run", "resume")
#: What the runtime reads from JSON text.
_INPUT: Final = "input"


def read(definition: ir.Model | ir.Alias, schema: Mapping[str, Any], at: str) -> None:
    """Take what a schema says into its definition.

    Raises:
        SpecError: It says something else than described above.
    """
    if ACCUMULATES in schema:
        definition.accumulates = _accumulates(schema, f"{at}/{ACCUMULATES}")
    if STATUS in schema:
        status = schema[STATUS]
        if type(status) is not int or not 400 <= status <= 599:
            raise SpecError(
                f"{STATUS} is a status from 400 to 599, not {status!r}.", pointer=f"{at}/{STATUS}", remedy="Correct it."
            )
        definition.status = status
    if STOPS in schema:
        at = f"{at}/{STOPS}"
        stops = _mapping(schema[STOPS], STOPS, at)
        for after in stops.values():  # servers give reasons before descriptions of them have those
            _known(after, _AFTER, f"{STOPS} does not know what follows:", at)
        definition.stops = stops


def _accumulates(schema: Mapping[str, Any], at: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for name, said in _mapping(schema[ACCUMULATES], ACCUMULATES, at).items():
        rule = _mapping(said, f"{ACCUMULATES}.{name}", at)
        _known(
            name, schema.get("properties") or (), f"{ACCUMULATES} names a property that the schema does not have:", at
        )
        for key in rule:
            _known(key, ("into", "as"), f"{ACCUMULATES}.{name} does not know", at)
        into, way = str(rule.get("into", name)), rule.get("as", _WAYS[0])
        _known(way, _WAYS, f"{ACCUMULATES}.{name}.as does not know", at)
        if way == "json" and into != _INPUT:
            raise SpecError(f"JSON text makes `{_INPUT}`, not {into!r}.", pointer=at, remedy=f"Write `into: {_INPUT}`.")
        found[name] = into, way
    return found


def _mapping(value: Any, name: str, at: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SpecError(f"{name} is a mapping, not {value!r}.", pointer=at, remedy="See codegen/meanings.py.")
    return value


def _known(name: Any, known: Iterable[Any], problem: str, at: str) -> None:
    names = [str(one) for one in known]
    if name not in names:
        near = get_close_matches(str(name), names, 1)
        raise SpecError(
            f"{problem} {name!r}.",
            pointer=at,
            nearest=near[0] if near else "",
            remedy=f"Use one of {', '.join(names)}." if names else "Correct the target.",
        )


def tables(api: ir.Api) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """What is said of deltas, of types of errors, and of reasons to stop.

    Raises:
        SpecError: Two schemas say different things of one value, or one that has no tag says anything.
    """
    deltas, statuses, stops = _Table(), _Table(), _Table()
    for definition in api.definitions.values():
        if definition.accumulates is not None:
            for tag in _tags(definition, ACCUMULATES, api):
                deltas.put(tag, definition.accumulates, definition, ACCUMULATES)
        if definition.status is not None:
            for tag in _tags(definition, STATUS, api):
                statuses.put(tag, definition.status, definition, STATUS)
        for reason, after in (definition.stops or {}).items():
            stops.put(reason, after, definition, STOPS)
    return deltas.values, statuses.values, stops.values


def module(api: ir.Api) -> str:
    """The text of ``_meanings.py``."""
    deltas, statuses, stops = tables(api)
    found = (
        ("How a delta grows its block: tag → property → property of the block, and how.", "DELTAS",
         "dict[str, dict[str, tuple[str, str]]]", deltas),
        ("The status that the type of an error stands for.", "STATUSES", "dict[str, int]", statuses),
        ("What follows a reason to stop; any other ends the turn.", "STOPS", "dict[str, str]", stops),
    )  # fmt: skip
    lines = ['"""What values of the description mean to a client."""', "", "from typing import Final", ""]
    for doc, name, annotation, table in found:
        entries = [f"    {key!r}: {value!r}," for key, value in sorted(table.items())]
        lines += [f"#: {doc}", f"{name}: Final[{annotation}] = {{", *entries, "}"]
    return "\n".join([*lines, ""])


class _Table:
    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self._by: dict[str, str] = {}

    def put(self, key: str, value: Any, definition: ir.Model | ir.Alias, keyword: str) -> None:
        if self.values.setdefault(key, value) != value:
            raise SpecError(
                f"{definition.key} says of {key!r} {value!r}, and {self._by[key]} {self.values[key]!r}.",
                pointer=f"{definition.pointer}/{keyword}",
                remedy="Say the same of both.",
            )
        self._by.setdefault(key, definition.key)


def _tags(definition: ir.Model | ir.Alias, keyword: str, api: ir.Api) -> list[str]:
    """The values of the property that tells a model from others."""
    one = api.canonical(definition.key)
    fields = one.fields if isinstance(one, ir.Model) else []
    found = [field.type.values for field in fields if field.tag and isinstance(field.type, ir.Literals)]
    if not found:
        raise SpecError(
            f"{keyword} stands at what no tag tells from others.",
            pointer=f"{definition.pointer}/{keyword}",
            remedy="Put it at a member of a union that has a constant `type`.",
        )
    return [str(value) for value in found[0]]

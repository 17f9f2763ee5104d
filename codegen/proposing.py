"""Propose the overlay that keeps vanished parameters accepted for two minor versions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from attrs import evolve, field, frozen

from . import ir, load, overlay, text
from .bodies import body_fields
from .diffing import Source
from .importing import FACTS
from .removed import KEY
from .walk import Schema, operations, rewrite

FILE: Final = "15-removed.yaml"
_HEADER: Final = "# Parameters that upstream has taken away, written by `python -m codegen update --propose`.\n"
_KEPT_FOR: Final = 2
_REF: Final = "#/components/schemas/"
#: Path key and verb of an operation.
Route = tuple[str, str]


@frozen
class Proposal:
    """The overlay, and what of it is new.

    Attributes:
        entries: The parameters of each operation, old and new ones.
        added: Python names of those that vanished now.
        new: Their entries.
        ended: Python names of those whose time is over, or that upstream has again.
    """

    entries: dict[Route, list[dict[str, Any]]] = field(factory=dict)
    added: list[str] = field(factory=list)
    new: list[dict[str, Any]] = field(factory=list)
    ended: list[str] = field(factory=list)

    def without_added(self) -> Proposal:
        """What was kept already, and nothing new."""
        kept = {route: [e for e in entries if not self._is_new(e)] for route, entries in self.entries.items()}
        return evolve(self, entries={route: entries for route, entries in kept.items() if entries}, added=[])

    def _is_new(self, entry: dict[str, Any]) -> bool:
        return any(entry is new for new in self.new)

    def dump(self) -> str:
        """The text of the overlay; empty when it has no actions."""
        if not self.entries:
            return ""
        actions = [
            {
                "target": f"$.paths['{path}'].{verb}",
                "description": "Upstream has taken this away; calls that give it go on working for some versions.",
                "x-expect": {"matches": 1, "adds": [KEY]},
                "update": {KEY: entries},
            }
            for (path, verb), entries in self.entries.items()
        ]
        info = {"title": "Parameters that are gone and still accepted", "version": "1.0.0"}
        return _HEADER + text.dump({"overlay": "1.0.0", "info": info, "actions": actions})


def propose(old: Source, new: Source, version: str, present: Path | None = None) -> Proposal:
    """What ``spec/overlays/15-removed.yaml`` should say after an update.

    Args:
        old: The description so far, overlays applied.
        new: The next one, overlays applied, this one not.
        version: The version of the distribution; the next minor version is the first without the parameters.
        present: The overlay as it is; its entries stay until their time is over.
    """
    proposal = Proposal()
    keep = _present(old.document, present)
    after = {(op.path_key, op.verb): op for op in new.api.operations}
    since, until = _minor(version, 1), _minor(version, 1 + _KEPT_FOR)
    for op in old.api.operations:
        route = (op.path_key, op.verb)
        entries = []
        for entry in keep.get(route, ()):
            next_op = after.get(route)
            if next_op and not _has(next_op, entry, new.api) and _order(entry["until"]) > _order(version):
                entries.append(entry)
            else:
                proposal.ended.append(_python(op, entry["name"]))
        for name, wire, location, schema in _vanished(op, after.get(route), old, new):
            proposal.added.append(_python(op, name))
            entry = {"name": name, "wire": wire, "location": location, "removed_in": since, "until": until}
            proposal.new.append({**entry, "schema": carried(schema, new.document)})
            entries.append(proposal.new[-1])
        if entries:
            proposal.entries[route] = entries
    return proposal


def carried(schema: Any, document: dict[str, Any]) -> Any:
    """A schema without prose, in which what refers to types that are gone is any value."""
    known = document["components"]["schemas"]

    def keep(part: Schema, path: tuple[Any, ...]) -> Schema:
        target = str(part.get("$ref", ""))
        if target and target.removeprefix(_REF) not in known:
            return {}
        if "properties" in part or "discriminator" in part:
            return {"type": "object"} if "properties" in part else {}
        if any({} in part.get(word, ()) for word in ("anyOf", "oneOf")):
            return {}
        return {key: part[key] for key in FACTS if key in part and key != "default"}

    return rewrite(schema, keep) if isinstance(schema, dict) else {}


def _vanished(
    op: ir.Operation, after: ir.Operation | None, old: Source, new: Source
) -> list[tuple[str, str, str, Any]]:
    """Name, wire name, location and schema of what an operation no longer takes."""
    if after is None:
        return []
    found: list[tuple[str, str, str, Any]] = []
    there = {(p.location, p.wire) for p in after.parameters}
    data = next(d for path, verb, d in operations(old.document) if (path, verb) == (op.path_key, op.verb))
    for p in op.parameters:
        if p.location == "path" or p.removed or p.name == "betas" or (p.location, p.wire) in there:
            continue
        given = next(d for d in data["parameters"] if (d["in"], d["name"]) == (p.location, p.wire))
        content: Schema = next(iter((given.get("content") or {}).values()), {})
        found.append((p.name, p.wire, p.location, given.get("schema", content.get("schema", {}))))
    if op.body and op.body.key and after.body and after.body.key:
        wires = {f.wire for _, f in body_fields(after, new.api)}
        properties = old.schema(old.api.definitions[op.body.key].pointer).get("properties") or {}
        for name, part in body_fields(op, old.api):
            if not part.removed and part.wire not in wires:
                found.append((name, part.wire, "body", properties.get(part.wire, {})))
    return found


def _has(op: ir.Operation, entry: dict[str, Any], api: ir.Api) -> bool:
    if entry["location"] == "body":
        return entry["wire"] in {f.wire for _, f in body_fields(op, api)}
    return (entry["location"], entry["wire"]) in {(p.location, p.wire) for p in op.parameters}


def _present(document: dict[str, Any], file: Path | None) -> dict[Route, list[dict[str, Any]]]:
    if file is None or not file.exists():
        return {}
    bare: dict[str, Any] = {"paths": {}}
    for path, verb, _ in operations(document):
        bare["paths"].setdefault(path, {})[verb] = {}
    overlay.apply(bare, load.read(str(file)), str(file))
    return {(path, verb): data[KEY] for path, item in bare["paths"].items() for verb, data in item.items() if data}


def _python(op: ir.Operation, name: str) -> str:
    return f"client.{op.name}({name}=)"


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def _minor(version: str, steps: int) -> str:
    major, minor = (*_order(version), 0, 0)[:2]
    return f"{major}.{minor + steps}.0"

"""What operations have otherwise in another version: the rows of its table, as ``runtime/versions.py`` reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from . import ir
from .bodies import body_fields
from .errors import SpecError, pointer
from .operations import OperationViews, page_source, parameter_source
from .versions import GONE, WAS, Version

Place = tuple[str, ...]
#: Row → entry → source text.
Rows = dict[str, dict[str, str]]
_REMEDY: Final = "Leave it out, or ask for version {base}, which has it."
_GONE: Final = "Ask for version {base}, which has it."


def rows(api: ir.Api, version: Version) -> Rows:
    """The rows of a version, by operation.

    Raises:
        SpecError: ``x-gone`` names what is not gone, or a difference stands where it cannot be told.
    """
    return _Comparison(api, version).run()


class _Comparison:
    def __init__(self, api: ir.Api, version: Version) -> None:
        self.api, self.version = api, version
        self.base = api.conventions.version or "the description"
        self.views, self.there = OperationViews(api), OperationViews(version.api)
        self.used: set[tuple[str, str]] = set()
        self.gone, self.renamed = self._properties()

    def run(self) -> Rows:
        found: Rows = {}
        now = {op.name: op for op in self.version.api.operations}
        for op in self.api.operations:
            other = now.get(op.name)
            row = self._gone_operation(op) if other is None else self._row(op, other)
            if row:
                found[op.name] = row
        self._check_used()
        return found

    # -- remedies ------------------------------------------------------------------------------

    def _remedy(self, at: str, said: Any, name: str) -> str:
        texts = said.get(GONE) if isinstance(said, dict) else None
        if isinstance(texts, dict) and name in texts:
            self.used.add((at, name))
            return str(texts[name])
        return _REMEDY.format(base=self.base)

    def _gone_operation(self, op: ir.Operation) -> dict[str, str]:
        texts = self.version.document.get(GONE) or {}
        if op.name in texts:
            self.used.add(("", op.name))
        return {"gone": repr(str(texts.get(op.name) or _GONE.format(base=self.base)))}

    def _check_used(self) -> None:
        for at, holder in self._holders():
            for name in holder.get(GONE) or ():
                if (at, name) not in self.used:
                    raise SpecError(
                        f"`{GONE}` has a remedy for {name!r}, which is not gone.",
                        where=self.version.file,
                        pointer=at + pointer(GONE, name),
                        remedy="The description has changed: remove what is gone in an action, or drop the remedy.",
                    )

    def _holders(self) -> Iterator[tuple[str, dict[str, Any]]]:
        document = self.version.document
        yield "", document
        for key, schema in document["components"]["schemas"].items():
            yield pointer("components", "schemas", key), schema
        for op in self.version.api.operations:
            yield op.pointer, document["paths"][op.path_key][op.verb]

    # -- properties ----------------------------------------------------------------------------

    def _properties(self) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
        """Schema → key → remedy of what is gone, and schema → key → new key of what is renamed."""
        gone: dict[str, dict[str, str]] = {}
        renamed: dict[str, dict[str, str]] = {}
        for key, model in self.api.definitions.items():
            there = self.version.api.definitions.get(key)
            if not isinstance(model, ir.Model) or not isinstance(there, ir.Model):
                continue
            renames = self.version.renames(key)
            wires = {part.wire for part in there.fields}
            at, schema = pointer("components", "schemas", key), self.version.schema(key)
            missing = [part.wire for part in model.fields if part.wire not in wires and part.wire not in renames]
            if renames:
                renamed[key] = renames
            if missing:
                gone[key] = {wire: self._remedy(at, schema, wire) for wire in missing}
        return gone, renamed

    # -- a row ---------------------------------------------------------------------------------

    def _row(self, op: ir.Operation, other: ir.Operation) -> dict[str, str]:
        row: dict[str, str] = {}
        if op.constant_query != other.constant_query:
            row["query"] = repr((op.constant_query, other.constant_query))
        if op.betas != other.betas:
            row["betas"] = repr(other.betas)
        if op.page != other.page:
            row["page"] = page_source(other.page) if other.page else "None"
        refused = self._parameters(op, other, row)
        moved = {p.name for p in other.parameters}
        refused |= {name: gone for name, gone in self._body(op, row).items() if name not in moved}
        if refused:
            row["refused"] = repr(refused)
        answer = self._places(op.success.type, self.renamed)
        if answer and op.success.kind == "json":
            row["answer"] = repr(answer)
        return row

    def _parameters(self, op: ir.Operation, other: ir.Operation, row: dict[str, str]) -> dict[str, tuple[str, str]]:
        data = self.version.document["paths"][other.path_key][other.verb]
        was = {
            (str(p["name"]), str(p["in"])): str(p[WAS])
            for p in data.get("parameters") or ()
            if isinstance(p.get(WAS), str)
        }
        names = {(p.wire, p.location): p.name for p in op.parameters}
        sources = {p.name: parameter_source(p) for p in op.parameters}
        changed: dict[str, str] = {}
        kept: set[str] = set()
        for p in other.parameters:
            old = was.get((p.wire, p.location), p.wire)
            name = names.get((old, p.location), p.name)
            kept.add(name)
            if sources.get(name) != parameter_source(p):
                changed[name] = parameter_source(p)
        if changed:
            row["params"] = "{" + ", ".join(f"{name!r}: {source}" for name, source in changed.items()) + "}"
        return {
            p.name: (p.wire, self._remedy(other.pointer, data, p.wire)) for p in op.parameters if p.name not in kept
        }

    def _body(self, op: ir.Operation, row: dict[str, str]) -> dict[str, tuple[str, str]]:
        if op.body is None:
            return {}
        nested, renamed = self._places(op.body.type, self.gone), self._places(op.body.type, self.renamed)
        gone = nested.get((), {}) if op.body.key else {}
        renames = renamed.get((), {}) if op.body.key else {}
        if op.body.kind != "json" and any(place for place in (*nested, *renamed)):
            raise self._untold(op, "A form has properties in properties that differ")
        names = {f.wire: name for name, f in body_fields(op, self.api)}
        if nested:
            row["nested"] = repr(nested)
        if renamed:
            row["renamed"] = repr(renamed)
        if renames:
            row["names"] = repr({names[old]: new for old, new in renames.items()})
        return {names[wire]: (wire, remedy) for wire, remedy in gone.items()}

    def _places(self, value: ir.Type, wanted: dict[str, dict[str, str]]) -> dict[Place, dict[str, str]]:
        found: dict[Place, dict[str, str]] = {}
        if wanted:
            for place, key in self._models(value, (), (), wanted):
                found[place] = {**found.get(place, {}), **wanted[key]}
        return found

    def _models(
        self, value: ir.Type, place: Place, inside: tuple[str, ...], wanted: dict[str, dict[str, str]]
    ) -> Iterator[tuple[Place, str]]:
        """The places of the models that differ, below a type of the contract."""
        match value:
            case ir.Array(item):
                yield from self._models(item, (*place, "[]"), inside, wanted)
            case ir.Mapping(held):
                yield from self._models(held, (*place, "{}"), inside, wanted)
            case ir.Nullable(held):
                yield from self._models(held, place, inside, wanted)
            case ir.Union(members=members):
                found = [pair for member in members for pair in self._models(member, place, inside, wanted)]
                if len(members) > 1 and any(at == place for at, _ in found):
                    raise self._untold(None, f"A member of a union differs, at {'.'.join(place) or 'the whole'}")
                yield from found
            case ir.Ref(key) if key not in inside:
                definition = self.api.definitions[key]
                if isinstance(definition, ir.Alias):
                    yield from self._models(definition.type, place, (*inside, key), wanted)
                    return
                if key in wanted:
                    yield place, key
                for part in definition.fields:
                    yield from self._models(part.type, (*place, part.wire), (*inside, key), wanted)

    def _untold(self, op: ir.Operation | None, why: str) -> SpecError:
        return SpecError(
            f"{why}, which cannot be told from the others.",
            where=self.version.file,
            pointer=op.pointer if op else "",
            remedy="Describe the difference without removing or renaming the property: leave it to the server.",
        )

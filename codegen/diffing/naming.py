"""The Python names under which callers meet operations, arguments, types and fields."""

from __future__ import annotations

from functools import cached_property

from .. import ir
from ..bodies import body_fields
from .source import Source

PACKAGE = "attropic"


class Naming:
    """The names of one side."""

    def __init__(self, source: Source) -> None:
        self.api = source.api
        self.source = source

    @cached_property
    def _exports(self) -> dict[str, list[str]]:
        """Name of a type in the package → the dotted names that users import it by, the deepest first."""
        found: dict[str, list[str]] = {}
        for space, table in self.source.tables.items():
            for exported, (_, ours) in table.items():
                found.setdefault(ours, []).append(f"{PACKAGE}.{space}.{exported}")
        return {
            ours: sorted(names, key=lambda name: (name.rpartition(".")[2] != ours, -name.count("."), name))
            for ours, names in found.items()
        }

    @cached_property
    def _bodies(self) -> dict[str, list[ir.Operation]]:
        found: dict[str, list[ir.Operation]] = {}
        for op in self.api.operations:
            if op.body is not None and op.body.key is not None:
                found.setdefault(op.body.key, []).append(op)
        return found

    @cached_property
    def _inner(self) -> set[str]:
        """Definitions that something other than the body of an operation refers to."""
        types = [part for d in self.api.definitions.values() for part in ir.types_of(d)]
        types += [p.type for op in self.api.operations for p in op.parameters]
        types += [r.type for op in self.api.operations for r in op.responses]
        return {key for value in types for key in ir.references(value)}

    def bodies(self, key: str) -> list[ir.Operation]:
        """The operations whose arguments are the fields of a definition."""
        return self._bodies.get(key, [])

    def is_only_body(self, key: str) -> bool:
        """Whether a definition is nothing but the arguments of one operation."""
        return len(self.bodies(key)) == 1 and key not in self._inner

    def exports(self, key: str) -> list[str]:
        """Every dotted name of a definition: of the model, and of the TypedDict when it is sent."""
        definition = self.api.definitions[key]
        names = self._exports.get(definition.name, [])
        if definition.in_request and definition.param_name != definition.name:
            names = names + self._exports.get(definition.param_name, [])
        return list(dict.fromkeys(names))

    def types(self, key: str) -> tuple[str, ...]:
        """The best names of a definition: those of the directions in which it travels."""
        definition = self.api.definitions[key]
        names = [definition.name] if definition.in_response or not definition.in_request else []
        if definition.in_request:
            names.append(definition.param_name)
        return tuple(dict.fromkeys(self._exports.get(name, [f"{PACKAGE}.types.{name}"])[0] for name in names))

    def fields(self, key: str, part: ir.Field) -> tuple[str, ...]:
        """The arguments, the attribute and the TypedDict key that a field is."""
        definition = self.api.definitions[key]
        names = []
        for op in self.bodies(key):
            names += [argument(op, name) for name, found in body_fields(op, self.api) if found.wire == part.wire]
        if definition.in_response or not definition.in_request:
            names.append(f"{self._exports.get(definition.name, [f'{PACKAGE}.types.{definition.name}'])[0]}.{part.name}")
        if definition.in_request:
            sent = self._exports.get(definition.param_name, [f"{PACKAGE}.types.{definition.param_name}"])[0]
            names.append(f"{sent}[{part.wire!r}]")
        return tuple(names)


def call(op: ir.Operation) -> str:
    """``client.beta.skills.create``."""
    return f"client.{op.name}"


def argument(op: ir.Operation, name: str) -> str:
    """``client.beta.skills.create(display_title=)``."""
    return f"{call(op)}({name}=)"


def route(op: ir.Operation) -> str:
    """``POST /v1/skills?beta=true``."""
    return f"{op.verb.upper()} {op.path_key}"

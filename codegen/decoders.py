"""Types → expressions of decoders, and the checks that models make in place."""

from __future__ import annotations

from attrs import Factory, define

from . import ir, tags

_FUNCTIONS = {
    "string": "_c.string",
    "integer": "_c.integer",
    "number": "_c.number",
    "boolean": "_c.boolean",
    "null": "_c.null",
    "any": "_c.anything",
    "datetime": "_c.timestamp",
    "date": "_c.calendar_date",
    "binary": "_c.string",
}
_MOMENTS = ("_c.timestamp", "_c.calendar_date")
_CLASSES = {
    "string": ("str",),
    "boolean": ("bool",),
    "array": ("list",),
    "object": ("dict",),
    "number": ("int", "float"),
}
_WORDS = {"string": "a string", "boolean": "true or false", "array": "an array", "object": "an object",
          "number": "a number"}  # fmt: skip


@define
class Check:
    """How a model reads one field: the lines between getting the value and keeping it.

    Attributes:
        decoder: The decoder of the type without its null, as source text; empty for a tag.
        convert: What makes the typed value of a value of the shape, as source text; empty when it is one.
        array: Whether the type is an array of models or of unions of them.
    """

    field: ir.Field
    nullable: bool
    lines: list[str] = Factory(list)
    decoder: str = ""
    convert: str = ""
    array: bool = False


class Decoders:
    """Writes decoder expressions of one module and remembers what the module must define."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        #: Variable → module and class it loads.
        self.refs: dict[str, str] = {}
        #: Variable → expression, for decoders that are built once.
        self.constants: dict[str, str] = {}

    def check(self, part: ir.Field) -> Check:
        value, nullable = self.strip(part.type)
        result = Check(part, nullable)
        match value:
            case ir.Scalar("any"):
                result.decoder = _FUNCTIONS["any"]
            case ir.Scalar("string" | "boolean" | "integer" as kind):
                name = {"string": "str", "boolean": "bool", "integer": "int"}[kind]
                result.decoder = _FUNCTIONS[kind]
                result.lines = [f"if v.__class__ is not {name}:", f"    v = {result.decoder}(v)"]
            case ir.Literals(values) if part.tag:
                test = f"v != {values[0]!r}" if len(values) == 1 else f"v not in {values!r}"
                expected = " or ".join(f'"{v}"' if isinstance(v, str) else str(v) for v in values[:3])
                result.lines = [f"if {test}:", f"    raise _c.bad({expected!r}, v)"]
            case ir.Literals(values) if all(isinstance(v, str) for v in values):
                result.decoder = "_c.string"
                result.lines = ["if v.__class__ is not str:", "    v = _c.string(v)"]
            case ir.Ref():
                result.decoder = self._bare(value)
                result.convert = f"{result.decoder}.of"
                result.lines = [f"v = {result.decoder}.decode(v)"]
            case _:
                expression = self.expression(value)
                if "(" in expression:
                    self.constants[f"_d_{part.name}"] = expression
                    expression = f"_d_{part.name}"
                    result.convert = f"{expression}.of"
                elif expression in _MOMENTS:
                    result.convert = expression
                result.decoder = expression
                result.array = isinstance(value, ir.Array) and isinstance(self.strip(value.item)[0], ir.Ref)
                result.lines = [f"v = {expression}(v)"]
        return result

    def strip(self, value: ir.Type) -> tuple[ir.Type, bool]:
        """A type without its null and without aliases of plain types; whether null was allowed."""
        nullable = False
        seen: set[str] = set()
        while True:
            if isinstance(value, ir.Nullable):
                nullable, value = True, value.inner
            elif isinstance(value, ir.Ref) and value.key not in seen:
                seen.add(value.key)
                definition = self.api.canonical(value.key)
                if not isinstance(definition, ir.Alias):
                    return ir.Ref(definition.key), nullable
                inside = definition.type
                held = inside.inner if isinstance(inside, ir.Nullable) else inside
                nullable = nullable or isinstance(inside, ir.Nullable)
                if isinstance(held, ir.Union | ir.Array | ir.Mapping):
                    return ir.Ref(definition.key), nullable
                value = inside
            else:
                return value, nullable or value in (ir.NULL, ir.ANY)

    def expression(self, value: ir.Type) -> str:
        """A callable that decodes ``value``."""
        value, nullable = self.strip(value)
        text = self._bare(value)
        return f"_c.NullOr({text})" if nullable and value not in (ir.ANY, ir.NULL) else text

    def _bare(self, value: ir.Type) -> str:
        match value:
            case ir.Scalar(kind):
                return _FUNCTIONS[kind]
            case ir.Literals(values):
                if all(isinstance(v, str) for v in values):
                    return "_c.string"
                whole = all(isinstance(v, int) and not isinstance(v, bool) for v in values)
                return "_c.integer" if whole else "_c.scalar"
            case ir.Ref(key):
                return self._reference(key)
            case ir.Array(item):
                return f"_c.ListOf({self.expression(item)})"
            case ir.Mapping(held):
                return f"_c.MapOf({self.expression(held)})"
            case ir.Nullable(held):
                return f"_c.NullOr({self.expression(held)})"
        return self.union(value)

    def _reference(self, key: str) -> str:
        definition = self.api.canonical(key)
        place = definition.module if isinstance(definition, ir.Alias) else f"{definition.module}:{definition.name}"
        name = f"_t_{definition.module}"
        self.refs[name] = place
        return name

    def union(self, union: ir.Union) -> str:
        choice = tags.choose(union, self.api)
        kinds: dict[str, str] = {}
        words: list[str] = []
        objects = self._objects(choice)
        if objects:
            kinds["dict"] = objects
            words.append(_WORDS["object"])
        for kind, members in choice.kinds.items():
            if kind == "any":
                return f"_c.FirstOf({', '.join(self.expression(m) for m in union.members)})"
            expressions = list(dict.fromkeys(self.expression(member) for member in members))
            text = _first_of(expressions)
            for name in _CLASSES.get(kind, ()):
                kinds[name] = text
            words.append(_WORDS.get(kind, kind))
        if objects and len(kinds) == 1:
            return objects
        expected = " or ".join(sorted(words))
        return f"_c.ByKind({{{', '.join(f'{k}: {v}' for k, v in kinds.items())}}}, {expected!r})"

    def _objects(self, choice: tags.Choice) -> str:
        untagged = [self.expression(member) for member in choice.untagged]
        if not choice.table:
            return _first_of(untagged) if untagged else ""
        entries = []
        for value, keys in choice.table.items():
            members = [self._reference(key) for key in keys]
            entries.append(f"{value!r}: {_first_of(members)}")
        parts = [repr(choice.property), f"{{{', '.join(entries)}}}"]
        absent = [*(self._reference(key) for key in choice.optional), *untagged]
        parts += [f"{name}={_first_of(found)}" for name, found in (("absent", absent), ("untagged", untagged)) if found]
        return f"_c.Tagged({', '.join(parts)})"


def _first_of(expressions: list[str]) -> str:
    return expressions[0] if len(expressions) == 1 else f"_c.FirstOf({', '.join(expressions)})"

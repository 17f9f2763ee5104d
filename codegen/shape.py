"""Schemas → types and definitions.

Total over JSON Schema 2020-12 as OpenAPI uses it: a keyword that changes what a value looks like is
understood or refused; keywords that only bound values are left to the server.
"""

from __future__ import annotations

import re
from typing import Any

from . import billing, ir, meanings
from .allof import fold, has_shape
from .bundle import PREFIX
from .errors import SpecError, pointer
from .identifiers import fields as field_names
from .identifiers import pascal
from .names import module_name
from .walk import Schema

#: What a schema without `type` means by its keywords; bounds alone (`minimum`) allow values of any type.
_BY_KEYWORD = (
    ("object", ("properties", "additionalProperties", "patternProperties")),
    ("array", ("items", "prefixItems")),
)


class Shaper:
    """Turns schemas into types; keeps the definitions, the lifted ones included."""

    def __init__(self, components: dict[str, Any]) -> None:
        self.components = components
        self.definitions: dict[str, ir.Model | ir.Alias] = {}
        self._taken = {module_name(pascal(key)) for key in components}

    def run(self) -> dict[str, ir.Model | ir.Alias]:
        for key, schema in self.components.items():
            self.define(key, schema, pointer("components", "schemas", key))
        return self.definitions

    # -- definitions ---------------------------------------------------------------------------

    def define(self, key: str, schema: Any, at: str) -> None:
        """Add the definition ``key`` for a schema."""
        schema = self._fold(schema, at)
        definition: ir.Model | ir.Alias
        if self._is_model(schema):
            definition = ir.Model(key=key, pointer=at)
            self.definitions[key] = definition
            self._fill(definition, schema, at)
            definition.taker = schema.get("x-sent-as") or ""
            definition.billed = billing.read(schema, at)
            if schema.get("x-streamed") is not None:
                raise SpecError(
                    "`x-streamed` belongs to a union.",
                    pointer=f"{at}/x-streamed",
                    remedy="Mark the union of the blocks.",
                )
        else:
            definition = ir.Alias(key=key, pointer=at)
            self.definitions[key] = definition
            definition.type = self._type(schema, key, at, top=True)
            definition.streamed = schema.get("x-streamed") is True
        definition.doc = _text(schema.get("description"))
        definition.deprecated = schema.get("deprecated") is True
        definition.wanted_name = schema.get("x-name")
        definition.wanted_param_name = schema.get("x-param-name")
        meanings.read(definition, schema, at)
        definition.accepts = tuple(schema.get("x-accepts") or ())

    def _is_model(self, schema: Schema) -> bool:
        if not self._is_object(schema) or self._union(schema):
            return False
        return "properties" in schema or self._closed(schema)

    @staticmethod
    def _is_object(schema: Schema) -> bool:
        if "$ref" in schema or "enum" in schema or "const" in schema:
            return False
        return schema.get("type", "object" if "properties" in schema else None) == "object"

    @staticmethod
    def _closed(schema: Schema) -> bool:
        return schema.get("additionalProperties") is False and "patternProperties" not in schema

    @staticmethod
    def _union(schema: Schema) -> list[Any]:
        return [m for word in ("anyOf", "oneOf") for m in schema.get(word) or () if has_shape(m) or m in (True, {})]

    def _fill(self, model: ir.Model, schema: Schema, at: str) -> None:
        properties = schema.get("properties") or {}
        required = schema.get("required") or []
        if not isinstance(properties, dict) or not isinstance(required, list):
            raise SpecError("`properties` must be an object and `required` a list.", pointer=at, remedy="Correct it.")
        if "" in properties or "" in required:
            raise SpecError("A property has an empty name.", pointer=at + "/properties/", remedy="Give it a name.")
        listed = {name: properties.get(name, {}) for name in [*properties, *required]}
        for (wire, part), name in zip(listed.items(), field_names(list(listed)), strict=True):
            here = at + pointer("properties", wire)
            folded = self._fold(part, here)
            value = self.type(folded, model.key + pascal(wire), here)
            model.fields.append(
                ir.Field(
                    wire=wire,
                    name=name,
                    type=value,
                    required=wire in required,
                    doc=_text(folded.get("description")),
                    default=folded.get("default", ir.MISSING),
                    deprecated=folded.get("deprecated") is True,
                )
            )
        model.extra = self._extra(schema, model.key, at)

    def _extra(self, schema: Schema, key: str, at: str) -> ir.Type | None:
        extra = schema.get("additionalProperties", True)
        patterns = schema.get("patternProperties") or {}
        kinds = [
            self.type(part, f"{key}Value", at + pointer("patternProperties", name)) for name, part in patterns.items()
        ]
        if isinstance(extra, dict) and has_shape(extra):
            kinds.append(self.type(extra, f"{key}Value", at + "/additionalProperties"))
        elif extra is not False:
            return ir.ANY
        if not kinds:
            return None
        return kinds[0] if len(kinds) == 1 else self._join(kinds)

    def _lift(self, hint: str, schema: Schema, at: str) -> ir.Ref:
        key = self._free(hint)
        self.define(key, schema, at)
        return ir.Ref(key)

    def _free(self, hint: str) -> str:
        """A key for a lifted definition that nothing else has."""
        key = base = pascal(hint)
        number = 2
        while module_name(key) in self._taken:
            key, number = f"{base}{number}", number + 1
        self._taken.add(module_name(key))
        return key

    # -- types ---------------------------------------------------------------------------------

    def type(self, schema: Any, hint: str, at: str) -> ir.Type:
        """The type of a schema that stands inside another; objects and unions of objects are lifted."""
        return self._type(self._fold(schema, at), hint, at, top=False)

    def _fold(self, schema: Any, at: str) -> Schema:
        if schema is True or schema is None:
            return {}
        if not isinstance(schema, dict):
            raise SpecError(
                f"The schema {schema!r} allows no value at all." if schema is False else "A schema must be an object.",
                pointer=at,
                remedy="Remove the property, or give it a schema.",
            )
        return fold(schema, self.components, at)

    def _type(self, schema: Schema, hint: str, at: str, *, top: bool) -> ir.Type:
        if "$ref" in schema:
            key = schema["$ref"].removeprefix(PREFIX)
            if key not in self.components:
                raise SpecError(f"There is no schema {key!r}.", pointer=at, remedy="Add it, or correct the reference.")
            return ir.Ref(key)
        if "const" in schema:
            return _literals([schema["const"]])
        if "enum" in schema:
            return _literals(schema["enum"])
        if self._union(schema):
            return self._union_type(schema, hint, at, top=top)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            rest = [kind for kind in kinds if kind != "null"]
            parts = [self._type({**schema, "type": kind}, hint, at, top=False) for kind in rest]
            value = self._join(parts) if parts else ir.NULL
            return ir.nullable(value) if "null" in kinds else value
        return self._plain(schema, kinds or _guess(schema), hint, at)

    def _plain(self, schema: Schema, kind: str | None, hint: str, at: str) -> ir.Type:
        match kind:
            case None:
                return ir.ANY
            case "string":
                formats: dict[str, ir.Kind] = {"date-time": "datetime", "date": "date", "binary": "binary"}
                return ir.Scalar(formats.get(str(schema.get("format")), "string"))
            case "integer" | "number" | "boolean" | "null":
                return ir.Scalar(kind)
            case "array":
                parts = [*(schema.get("prefixItems") or ())]
                items = schema.get("items", {})
                if not parts or (isinstance(items, dict) and has_shape(items)):
                    parts.append(items)
                types = [self.type(part, f"{hint}Item", f"{at}/items") for part in parts if part is not False]
                return ir.Array(self._join(types) if types else ir.ANY)
            case "object":
                if self._is_model(schema):
                    return self._lift(hint, schema, at)
                extra = self._extra(schema, hint, at)
                return ir.Mapping(ir.ANY if extra is None else extra)
        raise SpecError(
            f"The type {kind!r} is unknown.",
            pointer=at,
            remedy="Use string, integer, number, boolean, array, object or null.",
        )

    def _union_type(self, schema: Schema, hint: str, at: str, *, top: bool) -> ir.Type:
        if all(any(has_shape(m) for m in schema.get(word) or ()) for word in ("oneOf", "anyOf")):
            first = {k: v for k, v in schema.items() if k != "anyOf"}
            return self._type(self._fold({"allOf": [first, {"anyOf": schema["anyOf"]}]}, at), hint, at, top=top)
        word = "oneOf" if schema.get("oneOf") else "anyOf"
        base = {k: v for k, v in schema.items() if k in ("properties", "required", "additionalProperties")}
        shared = base if base.get("properties") else {}
        members: list[ir.Type] = []
        sole = sum(part != {"type": "null"} for part in schema[word]) == 1
        for index, member in enumerate(schema[word]):
            if not has_shape(member) and member not in (True, {}):
                continue
            here = at + pointer(word, index)
            merged = {"allOf": [{"type": "object", **shared}, member]} if shared and member is not True else member
            folded = self._fold(merged, here)
            members.append(self.type(folded, hint if sole else hint + self._option(folded, index), here))
        objects = [part for part in members if self._object_like(part)]
        discriminator = schema.get("discriminator") or {}
        if len(objects) >= 2 and not top:
            rest = [part for part in members if part not in objects]
            return self._join([self._lift_union(hint, schema, objects, discriminator, at), *rest])
        if "x-name" in schema and not top:
            return self._lift_union(hint, schema, members, discriminator, at)
        return self._join(members, discriminator)

    def _lift_union(self, hint: str, schema: Schema, objects: list[ir.Type], discriminator: Schema, at: str) -> ir.Type:
        key = self._free(hint)
        union = self._join(objects, discriminator)
        alias = ir.Alias(key=key, pointer=at, type=union, doc=_text(schema.get("description")))
        alias.wanted_name = schema.get("x-name")
        alias.wanted_param_name = schema.get("x-param-name")
        self.definitions[key] = alias
        return ir.Ref(key)

    @staticmethod
    def _option(schema: Schema, index: int) -> str:
        """What to call an inline member of a union: by its tag where it has one."""
        for part in (schema.get("properties") or {}).values():
            if isinstance(part, dict):
                values: list[Any] = [part["const"]] if "const" in part else part.get("enum") or []
                if len(values) == 1 and isinstance(values[0], str):
                    return pascal(values[0]) or f"Option{index + 1}"
        kinds = schema.get("type")
        return "" if kinds in ("array", "string", "integer", "number", "boolean", "null") else f"Option{index + 1}"

    def _object_like(self, value: ir.Type) -> bool:
        match value:
            case ir.Mapping():
                return True
            case ir.Nullable(held):
                return self._object_like(held)
            case ir.Ref(key):
                schema = self._fold(self.components.get(key, {"type": "object"}), "")
                if self._union(schema):
                    return any(
                        self._object_like(ir.Ref(m["$ref"].removeprefix(PREFIX))) if "$ref" in m else self._is_object(m)
                        for m in self._union(schema)
                        if isinstance(m, dict) and m.get("$ref") != PREFIX + key
                    )
                if "$ref" in schema:
                    return self._object_like(ir.Ref(schema["$ref"].removeprefix(PREFIX)))
                return self._is_object(schema)
        return False

    def _join(self, members: list[ir.Type], discriminator: Schema | None = None) -> ir.Type:
        """The union of types: flattened, without repeats, with null outermost."""
        flat: list[ir.Type] = []
        null = False
        sole: ir.Union | None = None
        for member in members:
            if isinstance(member, ir.Union) and member.property and len(member.members) == 1:
                sole = member
            inside = isinstance(member, ir.Union) and (not member.property or member is sole)
            for part in member.members if isinstance(member, ir.Union) and inside else (member,):
                if isinstance(part, ir.Nullable):
                    null, part = True, part.inner
                if part == ir.NULL:
                    null = True
                elif part not in flat:
                    flat.append(part)
        if ir.ANY in flat:
            return ir.ANY
        flat = _join_literals(flat)
        if ir.Scalar("number") in flat:
            flat = [part for part in flat if part != ir.Scalar("integer")]
        if not flat:
            return ir.NULL
        discriminator = discriminator or {}
        value: ir.Type = flat[0]
        if len(flat) == 1 and sole is not None:
            value = sole
        elif len(flat) > 1 or discriminator.get("mapping"):  # one member today, more tomorrow
            mapping = (discriminator.get("mapping") or {}).items()
            value = ir.Union(
                tuple(flat),
                discriminator.get("propertyName"),
                tuple((str(tag), target.removeprefix(PREFIX)) for tag, target in mapping),
            )
        return ir.Nullable(value) if null else value


def _text(value: Any) -> str:
    return re.sub(r"[ \t]+\n", "\n", value.strip()) if isinstance(value, str) else ""


def _guess(schema: Schema) -> str | None:
    for kind, keywords in _BY_KEYWORD:
        if any(keyword in schema for keyword in keywords):
            return kind
    return None


def _literals(values: list[Any]) -> ir.Type:
    plain = [value for value in values if value is not None]
    if not plain:
        return ir.NULL
    if not all(isinstance(value, str | int) for value in plain):
        numbers = all(isinstance(value, int | float) for value in plain)
        value: ir.Type = ir.Scalar("number") if numbers else ir.ANY
    else:
        value = ir.Literals.of(plain)
    return ir.nullable(value) if None in values else value


def _join_literals(parts: list[ir.Type]) -> list[ir.Type]:
    """Constants and a plain type of the same kind become one open choice."""
    choices = [part for part in parts if isinstance(part, ir.Literals)]
    if not choices:
        return parts
    values = [value for choice in choices for value in choice.values]
    strings = all(isinstance(value, str) for value in values)
    plain = ir.STRING if strings else ir.Scalar("integer")
    is_open = any(choice.open for choice in choices) or plain in parts
    joined: ir.Type = ir.Literals.of(values, is_open)
    result: list[ir.Type] = []
    for part in parts:
        if isinstance(part, ir.Literals):
            if joined not in result:
                result.append(joined)
        elif part != plain or not is_open:
            result.append(part)
    return result

"""What the templates of models print: names, annotations, decoders, documentation."""

from __future__ import annotations

import json
import re
from itertools import takewhile
from typing import Any

from attrs import define, field

from . import docs, ir
from .annotations import Annotator
from .decoders import Check, Decoders

#: Decoders of values that JSON has as they are.
_PLAIN = ("_c.string", "_c.boolean", "_c.number", "_c.integer", "_c.scalar")


@define
class FieldView:
    wire: str
    name: str
    required: bool
    annotation: str
    default: str
    doc: str
    check: Check
    #: What stands for a required property that is missing: the default of the description, as source text.
    fallback: str = ""
    #: Names of other versions of the API: on the wire → attribute.
    also: dict[str, str] = field(factory=dict)
    #: Whether another version leaves it out although it is required here.
    lenient: bool = False

    @property
    def tag_value(self) -> Any:
        """The value of a tag that has one."""
        held = self.check.field.type
        return held.values[0] if isinstance(held, ir.Literals) and len(held.values) == 1 else None

    @property
    def needed(self) -> bool:
        """Whether nothing stands for it when it is missing."""
        return self.required and not self.check.nullable and not self.fallback

    @property
    def plain(self) -> bool:
        """Whether JSON has its values as they are."""
        return self.check.field.tag or self.check.decoder in _PLAIN

    @property
    def usual(self) -> str:
        """What is said of the class of a value that is written without being looked at."""
        if not self.plain:
            return "not in _c.NOTHING"
        return "is str" if self.needed and self.check.decoder == "_c.string" else "in _c.PLAIN"

    def written(self, value: str) -> str:
        """Such a value as JSON, as source text."""
        if self.plain:
            return value
        return f"None if {value} is None else nested({value})" if self.required else f"nested({value})"


@define
class ModelView:
    """A model class and its module."""

    key: str
    name: str
    module: str
    doc: str
    fields: list[FieldView]
    extra: str
    refs: dict[str, str]
    constants: dict[str, str]
    imports: list[tuple[str, str]]
    typing: list[str]
    #: The class it derives from.
    base: str = "BaseModel"
    #: Where the union of requests is that takes it back.
    sent_as: str = ""
    #: What it says of what it used.
    billed: ir.Billed | None = None

    @property
    def bases(self) -> list[str]:
        """The classes it derives from, each of the module of its name; the last one is that of all models."""
        own = [] if self.billed is None else ["Billed" if self.billed.usage else "Metered"]
        return [*own, self.base]

    @property
    def also(self) -> dict[str, str]:
        """Key in another version of the API → key here."""
        return {new: part.wire for part in self.fields for new in part.also}

    @property
    def required(self) -> int:
        return sum(part.required for part in self.fields)

    @property
    def leading(self) -> list[FieldView]:
        """The properties before the first one that may be absent."""
        return list(takewhile(lambda part: part.required, self.fields))

    @property
    def tag(self) -> FieldView | None:
        """The property that tells it apart, when it has one with one value."""
        found = [part for part in self.fields if part.check.field.tag]
        return found[0] if len(found) == 1 and isinstance(found[0].tag_value, str) else None

    @property
    def lackable(self) -> bool:
        """Whether it can be whole without a required property."""
        return any(part.required and not part.needed and part is not self.tag for part in self.fields)

    @property
    def converting(self) -> bool:
        """Whether a value of its shape is looked at."""
        return any((not part.needed or part.check.array) and part is not self.tag for part in self.fields)

    @property
    def shaped(self) -> bool:
        """Whether it has a shape: it has a single tag, or none."""
        return self.tag is not None or not any(part.check.field.tag for part in self.fields)


@define
class AliasView:
    """A type alias and its module."""

    key: str
    name: str
    module: str
    doc: str
    annotation: str
    decoder: str
    refs: dict[str, str]
    imports: list[tuple[str, str]]
    typing: list[str]
    lazy: bool
    names: dict[str, str] = field(factory=dict)

    @property
    def expression(self) -> str:
        """The alias as source text; one that names itself is quoted."""
        itself = re.search(rf"\b{self.name}\b", self.annotation)
        return json.dumps(self.annotation.replace('"', "'")) if itself else f"({self.annotation})"


def model_view(model: ir.Model, api: ir.Api, modules: dict[str, str]) -> ModelView:
    annotator, decoders = Annotator(api), Decoders(api)
    fields = []
    for part in model.fields:
        check = decoders.check(part)
        annotation = annotator.model(part.type, tag=part.tag)
        default = ""
        held = part.type.inner if isinstance(part.type, ir.Nullable) else part.type
        if not part.required:
            default = "None"
            if not annotation.endswith("None") and annotation != "Any":
                annotation += " | None"
        elif isinstance(held, ir.Literals) and len(held.values) == 1 and not held.open:
            default = repr(held.values[0])
        elif check.nullable:
            default = "None"
            if not annotation.endswith("None") and annotation != "Any":
                annotation += " | None"
        fallback = _fallback(part, check)
        if fallback and not default and isinstance(part.default, str | int | float):
            default = fallback
        elif fallback and not default:
            default = f"_c.made({decoders.expression(part.type)}, {fallback})"
        doc = docs.of_field(part)
        fields.append(
            FieldView(
                part.wire, part.name, part.required, annotation, default, doc, check, fallback, part.also, part.lenient
            )
        )
    extra = "" if model.extra in (None, ir.ANY) else decoders.expression(model.extra)
    used, _, typing = annotator.take()
    return ModelView(
        key=model.key,
        name=model.name,
        module=model.module,
        doc=_type_doc(model),
        fields=fields,
        extra=extra,
        refs=decoders.refs,
        constants=decoders.constants,
        imports=_imports(used, model, modules),
        typing=typing,
        base="Block" if model.block else "Sent" if model.sent_as else "BaseModel",
        sent_as=f".{model.sent_as}" if model.sent_as else "",
        billed=model.billed,
    )


def _fallback(part: ir.Field, check: Check) -> str:
    """The default of a required property, when it may stand for one that is missing.

    Objects, numbers, flags and constants may. A tag may not, as it says what the object is, nor a
    text, which is content.
    """
    if not part.required or part.tag or check.nullable or part.default in (ir.MISSING, None):
        return ""
    text = isinstance(part.default, str) and not isinstance(part.type, ir.Literals)
    return "" if text else repr(part.default)


def alias_view(alias: ir.Alias, api: ir.Api, modules: dict[str, str]) -> AliasView:
    annotator, decoders = Annotator(api), Decoders(api)
    annotation = annotator.model(alias.type)
    used, _, typing = annotator.take()
    value = alias.type.inner if isinstance(alias.type, ir.Nullable) else alias.type
    if isinstance(value, ir.Union):
        decoder = decoders.union(value)
        if isinstance(alias.type, ir.Nullable):
            decoder = f"_c.NullOr({decoder})"
    else:
        decoder = decoders.expression(alias.type)
    imports = _imports(used, alias, modules)
    return AliasView(
        key=alias.key,
        name=alias.name,
        module=alias.module,
        doc=_type_doc(alias),
        annotation=annotation,
        decoder=decoder,
        refs=decoders.refs,
        imports=imports,
        typing=typing,
        lazy=bool(used) or "UnknownVariant" in typing,
        names={name: f".{module}" for module, name in imports},
    )


def _type_doc(definition: ir.Model | ir.Alias) -> str:
    note = "\n\nDeprecated." if definition.deprecated else ""
    return (definition.doc or f"The schema `{definition.key}`.") + note


def modules_of(api: ir.Api) -> dict[str, str]:
    """The module of each type by its name."""
    return {d.name: d.module for d in api.distinct()}


def _imports(names: list[str], home: ir.Model | ir.Alias, modules: dict[str, str]) -> list[tuple[str, str]]:
    return [(modules[name], name) for name in names if modules[name] != home.module]

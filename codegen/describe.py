"""A document → what it says: definitions, operations, names. The middle of the pipeline."""

from __future__ import annotations

from typing import Any

from . import blocks, conventions, ir, names, pages, paths, removed, tags, twins
from .errors import SpecError, pointer
from .identifiers import CALL_RESERVED, unique
from .shape import Shaper
from .walk import contents, operations


def describe(document: dict[str, Any]) -> ir.Api:
    """Read a bundled OpenAPI 3.1 document.

    Raises:
        SpecError: It says something that we refuse; the error has the place and the remedy.
    """
    shaper = Shaper(document["components"]["schemas"])
    shaper.run()
    info = document.get("info") or {}
    servers = document.get("servers") or [{}]
    api = ir.Api(
        title=str(info.get("title") or "API"),
        version=str(info.get("version") or ""),
        server=str(servers[0].get("url") or "http://localhost"),
    )
    api.conventions = conventions.read(document)
    api.operations = paths.read(document, shaper, api.conventions)
    api.webhooks = _webhooks(document, shaper)
    api.definitions = shaper.definitions
    _check_aliases(api)
    if api.conventions.betas_types:
        twins.inherit_docs(api, api.conventions.betas_types)
        twins.merge(api, api.conventions.betas_types)
    names.assign(api)
    tags.mark(api)
    blocks.mark(api)
    for op in api.operations:
        op.page = pages.find(op, api)
        _flatten(op, api)
    return api


def _webhooks(document: dict[str, Any], shaper: Shaper) -> dict[str, ir.Type]:
    found: dict[str, ir.Type] = {}
    for event, verb, operation in operations(document, "webhooks"):
        for below, holder in contents(operation):
            if below[0] == "requestBody":
                found[event] = shaper.type(holder["schema"], "Webhook", pointer("webhooks", event, verb, *below))
    return found


def _check_aliases(api: ir.Api) -> None:
    """Refuse an alias that stands for nothing but itself."""
    for definition in api.definitions.values():
        seen: list[str] = []
        current: ir.Model | ir.Alias = definition
        while isinstance(current, ir.Alias) and isinstance(current.type, ir.Ref):
            if current.key in seen:
                raise SpecError(
                    f"The schema {definition.key!r} refers only to itself.",
                    pointer=definition.pointer,
                    remedy="Give it a shape.",
                )
            seen.append(current.key)
            current = api.definitions[current.type.key]


def _flatten(op: ir.Operation, api: ir.Api) -> None:
    """Decide whether the fields of the body become arguments, and how a stream is asked for."""
    value = ir.sole(op.body.type) if op.body else ir.NULL
    if op.body and isinstance(value, ir.Ref) and op.body.kind != "raw":
        definition = api.canonical(value.key)
        while isinstance(definition, ir.Alias) and isinstance(inside := ir.sole(definition.type), ir.Ref):
            definition = api.canonical(inside.key)
        if isinstance(definition, ir.Model) and definition.fields:
            op.body.key = definition.key
            switch = next((f for f in definition.fields if f.wire == "stream"), None)
            if op.stream is not None and switch is not None and op.success.kind != "sse":
                op.stream_switch = switch.wire
    removed.check(op, api)


def body_fields(op: ir.Operation, api: ir.Api) -> list[tuple[str, ir.Field]]:
    """The body fields that are arguments, each with an argument name no parameter has."""
    if op.body is None or op.body.key is None:
        return []
    model = api.definitions[op.body.key]
    assert isinstance(model, ir.Model)
    reserved = CALL_RESERVED | {p.name for p in op.parameters}
    fields = [*model.fields, *op.removed_fields]
    return list(zip(unique([f.name for f in fields], reserved), fields, strict=True))

"""Bodies of requests: which properties become arguments of a method, and how a stream is asked for."""

from __future__ import annotations

from . import ir, removed
from .identifiers import CALL_RESERVED, unique


def flatten(op: ir.Operation, api: ir.Api) -> None:
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

"""A description in the part of OpenAPI that openapi-python-client reads without loss, under neutral names."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from . import ir

#: Verbs that the tool does not know: it makes the same module for another verb.
_VERBS = {"query": "post"}


def models_of(api: ir.Api) -> dict[str, ir.Model]:
    """The models by the neutral names that the tool gets."""
    distinct = [d for d in api.distinct() if isinstance(d, ir.Model)]
    return {f"Model{index}": model for index, model in enumerate(distinct)}


def lower(api: ir.Api, models: Collection[str], operations: Collection[str]) -> dict[str, Any]:
    """Some models and operations in the part of OpenAPI that the tool reads without loss.

    Types that it cannot say (tagged unions, maps, literals) are lowered to the nearest that it can;
    their real form comes from the views. Models that operations refer to are there as well; of models
    that only models refer to, it is enough that they are objects.

    Args:
        api: What the description says.
        models: Neutral names.
        operations: Neutral paths.
    """
    known = models_of(api)
    names = {model.key: name for name, model in known.items()}
    paths: dict[str, Any] = {}
    for index, op in enumerate(api.operations):
        if f"/operation{index}" in operations:
            below = (f"/{{path{n}}}" for n, _ in enumerate(op.parameters_in("path")))
            path = "".join([f"/operation{index}", *below])
            paths[path] = {_VERBS.get(op.verb, op.verb): lower_operation(op, index, api, names)}
    full = {*models, *_mentioned(paths)}
    schemas = {name: lower_model(model, api, names) for name, model in known.items() if name in full}
    schemas |= {name: {"type": "object"} for name in sorted({*_mentioned(schemas)} - full)}
    return {
        "openapi": "3.1.0",
        "info": {"title": api.title, "version": api.version or "0"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _mentioned(value: Any) -> Iterator[str]:
    """The names of all schemas that a lowered value refers to."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rpartition("/")[2]
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _mentioned(part)


def lower_model(model: ir.Model, api: ir.Api, names: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {f"field{index}": _lower(f.type, api, names, ()) for index, f in enumerate(model.fields)},
        "required": [f"field{index}" for index, f in enumerate(model.fields) if f.required],
    }


def _lower(value: ir.Type, api: ir.Api, names: dict[str, str], trail: tuple[str, ...]) -> dict[str, Any]:
    match value:
        case ir.Scalar("any" | "null"):
            return {}
        case ir.Scalar("datetime"):
            return {"type": "string", "format": "date-time"}
        case ir.Scalar("date"):
            return {"type": "string", "format": "date"}
        case ir.Scalar("binary"):
            return {"type": "string", "format": "binary"}
        case ir.Scalar(kind):
            return {"type": kind}
        case ir.Ref(key):
            definition = api.canonical(key)
            if isinstance(definition, ir.Model):
                return {"$ref": f"#/components/schemas/{names[definition.key]}"}
            return {} if key in trail else _lower(definition.type, api, names, (*trail, key))
        case ir.Array(item):
            return {"type": "array", "items": _lower(item, api, names, trail)}
        case ir.Literals(values) if all(isinstance(v, str) for v in values):
            return {"type": "string"}
    return {}


def lower_operation(op: ir.Operation, index: int, api: ir.Api, names: dict[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": f"operation{index}",
        "tags": [f"resource{index}"],
        "parameters": [
            *(
                {"name": f"path{n}", "in": "path", "required": True, "schema": {"type": "string"}}
                for n, _ in enumerate(op.parameters_in("path"))
            ),
            *(
                {"name": f"query{n}", "in": "query", "required": p.required, "schema": _lower(p.type, api, names, ())}
                for n, p in enumerate(op.parameters_in("query"))
            ),
        ],
        "responses": {},
    }
    if op.body:
        media = {"json": "application/json", "multipart": "multipart/form-data"}.get(op.body.kind)
        media = media or ("application/x-www-form-urlencoded" if op.body.kind == "form" else "application/octet-stream")
        schema = _lower(op.body.type, api, names, ()) if op.body.key else {}
        if not op.body.key and media != "application/json":
            media, schema = "application/octet-stream", {"type": "string", "format": "binary"}
        made["requestBody"] = {"required": op.body.required, "content": {media: {"schema": schema}}}
    for answer in op.responses:
        content: dict[str, Any] = {}
        if answer.kind == "json":
            content = {"application/json": {"schema": _lower(answer.type, api, names, ())}}
        elif answer.kind == "text":
            content = {"text/plain": {"schema": {"type": "string"}}}
        elif answer.kind != "none":
            content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        if answer.status not in made["responses"]:
            made["responses"][answer.status] = {"description": "", "content": content}
    return made

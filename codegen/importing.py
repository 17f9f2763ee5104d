"""Rewrite the contract from an upstream description: keep wire facts, drop prose.

What is kept of a schema is a list of keywords, so a keyword that upstream invents tomorrow does not
slip in; a keyword that is neither kept nor known to be prose is reported.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import contract
from .bundle import each_schema
from .walk import Schema, operations, rewrite

#: Keywords of JSON Schema and OpenAPI that say something about the wire, in the order we write them.
FACTS = (
    "$ref", "type", "format", "const", "enum", "default", "properties", "patternProperties", "required",
    "additionalProperties", "propertyNames", "minProperties", "maxProperties", "dependentRequired",
    "dependentSchemas", "items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "minLength",
    "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator", "readOnly", "writeOnly",
    "deprecated", "contentEncoding", "contentMediaType", "contentSchema", "unevaluatedProperties",
    "unevaluatedItems", "$defs",
)  # fmt: skip
#: Prose, examples, and other generators' instructions.
PROSE = frozenset({
    "title", "description", "summary", "example", "examples", "externalDocs", "xml", "$comment", "$schema",
    "$id",
})  # fmt: skip


def import_contract(source: str, spec: Path) -> tuple[list[Path], list[str]]:
    """Write the contract under ``spec`` from ``source``; gives the files and the keywords left out.

    Raises:
        SpecError: The description cannot be read or resolved.
    """
    document, dropped = facts_of(contract.read_source(source), contract.title(spec))
    return contract.write(document, spec), dropped


def facts_of(document: dict[str, Any], title: str = "") -> tuple[dict[str, Any], list[str]]:
    """A bundled document reduced to wire facts, and the unknown keywords it lost."""
    dropped: set[str] = set()

    def keep(schema: Schema, path: tuple[Any, ...]) -> Schema:
        dropped.update(set(schema) - set(FACTS) - PROSE - {key for key in schema if key.startswith("x-")})
        kept = {key: schema[key] for key in FACTS if key in schema}
        if isinstance(kept.get("required"), list) and not kept["required"]:
            del kept["required"]
        if isinstance(kept.get("discriminator"), dict):
            kept["discriminator"] = {
                key: kept["discriminator"][key]
                for key in ("propertyName", "mapping", "defaultMapping")
                if key in kept["discriminator"]
            }
        return kept

    for _, holder, key in each_schema(document):
        holder[key] = rewrite(holder[key], keep)
    info = document.get("info") or {}
    facts: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": title or "API", "version": str(info.get("version") or "unversioned")},
        "servers": [{"url": server["url"]} for server in document.get("servers") or () if "url" in server],
    }
    for group in ("paths", "webhooks"):
        if document.get(group):
            facts[group] = {path: _item(item) for path, item in document[group].items()}
    facts["components"] = document["components"]
    facts["components"]["securitySchemes"] = {
        name: {key: value for key, value in scheme.items() if key != "description"}
        for name, scheme in document["components"].get("securitySchemes", {}).items()
    }
    return facts, sorted(dropped)


def _item(item: dict[str, Any]) -> dict[str, Any]:
    return {verb: _operation(operation) for _, verb, operation in operations({"paths": {"": item}})}


def _operation(operation: Schema) -> Schema:
    kept: Schema = {}
    if operation.get("operationId"):
        kept["operationId"] = operation["operationId"]
    if operation.get("deprecated"):
        kept["deprecated"] = True
    if operation.get("parameters"):
        kept["parameters"] = [
            {key: p[key] for key in ("name", "in", "required", "deprecated", "style", "explode", "schema", "content")
             if key in p and not (key == "required" and p[key] is False)}
            for p in operation["parameters"]
        ]  # fmt: skip
    if operation.get("requestBody"):
        body = operation["requestBody"]
        kept["requestBody"] = {"required": True} if body.get("required") else {}
        kept["requestBody"]["content"] = _content(body)
    kept["responses"] = {
        status: {"description": _reason(status), **({"content": _content(response)} if response.get("content") else {})}
        for status, response in operation["responses"].items()
    }
    return kept


def _content(holder: Schema) -> Schema:
    return {
        media: {key: content[key] for key in ("schema", "itemSchema", "encoding") if key in content}
        for media, content in (holder.get("content") or {}).items()
    }


def _reason(status: str) -> str:
    if status == "default":
        return "Any other answer"
    return {"1": "Information", "2": "Success", "3": "Redirection", "4": "Client error"}.get(status[0], "Server error")

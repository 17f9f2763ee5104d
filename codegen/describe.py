"""A document → what it says: definitions, operations, names. The middle of the pipeline."""

from __future__ import annotations

from typing import Any

from . import blocks, bodies, conventions, ir, meanings, names, pages, paths, tags, twins
from .errors import SpecError, pointer
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
    meanings.tables(api)
    for op in api.operations:
        bodies.flatten(op, api)
        op.page = pages.find(op, api)
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

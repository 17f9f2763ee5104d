"""The contract on disk: a root file, and small files of paths and schemas by resource.

``read`` gives one bundled document; ``write`` lays one out, in a stable order.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from . import load, text
from .bundle import PREFIX, bundle
from .errors import pointer
from .upgrade import upgrade
from .walk import Schema, rewrite

ROOT = "openapi.yaml"
LAYOUT = "layout.yaml"
#: For a contract without a layout of its own: ours, which puts what it does not know into one file.
DEFAULT_LAYOUT = Path(__file__).resolve().parent.parent / "spec" / LAYOUT
HEADER = "# Wire facts, written by `python -m codegen import`; prose comes from overlays/40-*.yaml.\n"


def read(spec: Path) -> dict[str, Any]:
    """The contract under ``spec`` as one document in OpenAPI 3.1."""
    return read_source(str(spec / ROOT))


def read_source(source: str) -> dict[str, Any]:
    """Any description, file or URL, as one bundled document in OpenAPI 3.1."""
    return upgrade(bundle(load.document(source), source))


def write(document: dict[str, Any], spec: Path) -> list[Path]:
    """Write the bundled ``document`` under ``spec``; gives the files written, removes files of no use."""
    files = _files(document, _layout(spec))
    written = []
    for relative, content in files.items():
        target = spec / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(HEADER + text.dump(content), encoding="utf-8")
        written.append(target)
    for folder in ("paths", "schemas"):
        for stale in sorted(set((spec / folder).glob("*.yaml")) - set(written)):
            stale.unlink()
    return written


def _layout(spec: Path) -> dict[str, list[str]]:
    path = spec / LAYOUT
    if not path.exists():
        path = DEFAULT_LAYOUT
    layout: dict[str, list[str]] = load.read(str(path)).get("schemas") or {} if path.exists() else {}
    return layout


def title(spec: Path) -> str:
    """What ``layout.yaml`` calls the API; empty when it does not, or is not there."""
    path = spec / LAYOUT
    return str(load.read(str(path)).get("title") or "") if path.exists() else ""


def _schema_file(name: str, layout: dict[str, list[str]]) -> str:
    for file, patterns in layout.items():
        if any(fnmatchcase(name, pattern) for pattern in patterns):
            return file
    return "general"


def path_file(path: str) -> str:
    """``/v1/messages/batches?beta=true`` → ``beta-messages``."""
    plain, _, query = path.partition("?")
    parts = [part for part in plain.split("/") if part and not part.startswith("{")]
    named = [part for part in parts if not (part.startswith("v") and part[1:].isdigit())]
    return "".join(f"{name}-" for name, _ in parse_qsl(query)) + (named[0].replace("_", "-") if named else "root")


def _files(document: dict[str, Any], layout: dict[str, list[str]]) -> dict[str, Any]:
    place = {name: _schema_file(name, layout) for name in document["components"]["schemas"]}
    files: dict[str, Any] = {}
    root = {key: value for key, value in document.items() if key not in ("paths", "webhooks", "components")}
    root["paths"] = {}
    for path, item in document["paths"].items():
        file = path_file(path)
        root["paths"][path] = {"$ref": f"paths/{file}.yaml#{pointer(path)}"}
        files.setdefault(f"paths/{file}.yaml", {})[path] = _relink_item(item, place)
    if document.get("webhooks"):
        root["webhooks"] = {name: {"$ref": f"paths/webhooks.yaml#{pointer(name)}"} for name in document["webhooks"]}
        files["paths/webhooks.yaml"] = {name: _relink_item(item, place) for name, item in document["webhooks"].items()}
    root["components"] = {"schemas": {name: {"$ref": f"schemas/{place[name]}.yaml#/{name}"} for name in sorted(place)}}
    if document["components"].get("securitySchemes"):
        root["components"]["securitySchemes"] = document["components"]["securitySchemes"]
    for name in sorted(place):
        schema = rewrite(document["components"]["schemas"][name], _relinker(place, place[name], ""))
        files.setdefault(f"schemas/{place[name]}.yaml", {})[name] = schema
    return {ROOT: root, **dict(sorted(files.items()))}


def _relink_item(item: Any, place: dict[str, str]) -> Any:
    change = _relinker(place, None, "../schemas/")

    def visit(value: Any, key: str = "") -> Any:
        if key in ("schema", "itemSchema"):
            return rewrite(value, change)
        if isinstance(value, dict):
            return {name: visit(child, name) for name, child in value.items()}
        return [visit(child) for child in value] if isinstance(value, list) else value

    return visit(item)


def _relinker(place: dict[str, str], home: str | None, folder: str) -> Any:
    def link(target: str) -> str:
        name = target.removeprefix(PREFIX)
        return f"#/{name}" if place[name] == home else f"{folder}{place[name]}.yaml#/{name}"

    def change(schema: Schema, path: tuple[Any, ...]) -> Schema:
        if "$ref" in schema:
            schema["$ref"] = link(schema["$ref"])
        mapping = (schema.get("discriminator") or {}).get("mapping")
        if mapping:
            links = {tag: link(target) for tag, target in sorted(mapping.items())}
            schema["discriminator"] = {**schema["discriminator"], "mapping": links}
        return schema

    return change

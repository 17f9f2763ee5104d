"""A small repository with a contract of its own, and the descriptions that its upstream publishes."""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from codegen import pipeline, seal, text

CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Added\n\n- Before.\n\n## 0.1.0\n"
OVERLAY = """\
overlay: 1.0.0
info: {title: Words, version: 1.0.0}
actions:
  # Notes are what the service is about.
  - target: $.components.schemas['Note']
    description: The name that users know.
    x-expect: {matches: 1, adds: [x-name]}
    update: {x-name: Memo}
  # Every list of it.
  - target: $.paths['/v1/notes', '/v1/tags'].get
    description: Both lists can be sent again.
    x-expect: {matches: 2, adds: [x-repeatable]}
    update: {x-repeatable: true}
"""


def description(version: str = "2026-01-01") -> dict[str, Any]:
    """The description that a test changes: two lists, and a note that is made with a header, a query and a body."""
    note = {"$ref": "#/components/schemas/Note"}
    answer = {"200": {"description": "Success", "content": {"application/json": {"schema": note}}}}
    text_schema = {"type": "string"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": version},
        "servers": [{"url": "https://notes.example"}],
        "paths": {
            "/v1/notes": {
                "get": {"responses": answer},
                "post": {
                    "parameters": [
                        {"name": "dry", "in": "query", "schema": {"type": "boolean"}},
                        {"name": "X-Colour", "in": "header", "schema": {"type": "string", "enum": ["red", "blue"]}},
                    ],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewNote"}}},
                    },
                    "responses": answer,
                },
            },
            "/v1/tags": {"get": {"responses": answer}},
        },
        "components": {
            "schemas": {
                "Note": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {"id": text_schema, "text": text_schema, "kind": text_schema},
                },
                "NewNote": {
                    "type": "object",
                    "required": ["text"],
                    "properties": {
                        "text": text_schema,
                        "labels": {"type": "array", "items": text_schema},
                        "place": {"$ref": "#/components/schemas/Place"},
                    },
                },
                "Place": {"type": "object", "properties": {"town": text_schema}},
            }
        },
    }


def after() -> dict[str, Any]:
    """The next description: a method more, and three parameters and a type less."""
    value = description("2026-02-02")
    value["paths"]["/v1/notes"]["post"]["parameters"] = []
    schemas = value["components"]["schemas"]
    del schemas["NewNote"]["properties"]["labels"], schemas["NewNote"]["properties"]["place"], schemas["Place"]
    value["paths"]["/v1/notes/{note_id}"] = {
        "get": {
            "parameters": [{"name": "note_id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": value["paths"]["/v1/tags"]["get"]["responses"],
        }
    }
    return value


def write(value: dict[str, Any], file: Path) -> Path:
    """A description as a file."""
    file.write_text(text.dump(value), encoding="utf-8")
    return file


def make(root: Path) -> Path:
    """A repository in a new folder: contract, overlays, generated tree, handwritten package, changelog."""
    from codegen import contract, importing

    spec, package = root / "spec", root / "overlay" / "notes"
    for folder in (spec / "overlays", package):
        folder.mkdir(parents=True)
    (spec / "layout.yaml").write_text("schemas:\n  notes: ['*Note']\n", encoding="utf-8")
    (spec / "namespaces.yaml").write_text("types:\n  Spot: PlaceParam\n  Entry: Memo\n", encoding="utf-8")
    (spec / "overlays" / "30-words.yaml").write_text(OVERLAY, encoding="utf-8")
    contract.write(importing.facts_of(description())[0], spec)
    (package / "__init__.py").write_text("from attropic_api.types import Memo as Memo\n", encoding="utf-8")
    (package / "_version.py").write_text('__version__ = "0.1.0"\n', encoding="utf-8")
    (root / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    pipeline.generate(spec, root / "generated")
    return root


def state(root: Path) -> dict[str, str]:
    """Digests of everything in a repository."""
    files = [f for f in root.rglob("*") if f.is_file() and "__pycache__" not in f.parts]
    return seal.digests(files, root)


def copy(root: Path, place: Path) -> Path:
    """A copy of a repository that a test may change."""
    return Path(shutil.copytree(root, place, ignore=shutil.ignore_patterns("__pycache__")))


@contextmanager
def served(folder: Path, status: int = 200) -> Iterator[tuple[str, list[str]]]:
    """The files of a folder on loopback: its address, and the paths that were asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            content = (folder / self.path.partition("?")[0].lstrip("/")).read_bytes() if status == 200 else b"no"
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            self.send_header("last-modified", "Tue, 03 Mar 2026 12:00:00 GMT")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
        thread.join()

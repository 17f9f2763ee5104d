"""A small contract of an API of our own, and overlays that describe a later version of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen import text

CONTRACT = """
openapi: 3.1.0
info: {title: Library, version: '1'}
x-client:
  version: {header: library-version, value: v1}
  betas: {header: library-beta, query: trial, types: Trial}
components:
  securitySchemes:
    Key: {type: apiKey, in: header, name: x-library-key}
    Token: {type: http, scheme: bearer}
  schemas:
    Book:
      type: object
      properties:
        id: {type: string}
        title: {type: string}
        shelf: {type: string}
        author: {$ref: '#/components/schemas/Author'}
      required: [id, title, shelf]
    Author:
      type: object
      properties: {full_name: {type: [string, 'null']}, born: {type: integer}}
    NewBook:
      type: object
      properties:
        title: {type: string}
        price: {type: number}
        author: {$ref: '#/components/schemas/Author'}
        authors: {type: array, items: {$ref: '#/components/schemas/Author'}}
      required: [title]
    Books:
      type: object
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Book'}}
        first_id: {type: [string, 'null']}
        last_id: {type: [string, 'null']}
        has_more: {type: boolean}
      required: [data, has_more]
paths:
  /v1/books?trial=true:
    get:
      parameters:
        - {name: after_id, in: query, schema: {type: string}}
        - {name: sort, in: query, schema: {type: string}}
        - name: library-beta
          in: header
          schema: {type: array, items: {type: string}, default: [books-1]}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Books'}}}
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}
  /v1/clerks:
    get:
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Author'}}}
"""


def act(target: str, update: Any = None, matches: int = 1, **expect: Any) -> dict[str, Any]:
    """An action of an overlay; without an update it removes."""
    what = {"remove": True} if update is None else {"update": update}
    return {"target": target, "description": "Because.", "x-expect": {"matches": matches, **expect}, **what}


NAMED = act("$['x-client'].version", {"value": "v2"})
SCHEMAS = "$.components.schemas"
BOOKS = "$.paths['/v1/books?trial=true']"
#: The later version: everything that a version can have otherwise.
ACTIONS = [
    NAMED,
    act("$['x-client'].betas", {"in-url": False}),
    act("$.components.securitySchemes.Key"),
    act("$", {"x-gone": {"clerks.list": "Ask a machine."}}),
    act("$.paths['/v1/clerks']"),
    act(f"{BOOKS}.get", {"x-gone": {"after_id": "Use pages."}}),
    act(f"{BOOKS}.get.parameters[?@.name=='after_id' || @.name=='sort']", matches=2),
    act(f"{BOOKS}.get.parameters", {"name": "page", "in": "query", "schema": {"type": "string"}}),
    act(f"{BOOKS}.get.parameters", {"name": "order", "in": "query", "schema": {"type": "string"}, "x-was": "sort"}),
    act(f"{BOOKS}.get.parameters[?@.name=='library-beta'].schema.default[0]"),
    act(f"{BOOKS}.get.parameters[?@.name=='library-beta'].schema", {"default": ["books-2"]}),
    act(f"{SCHEMAS}.Books.properties['first_id', 'last_id']", matches=2),
    act(f"{SCHEMAS}.Books.properties", {"next_page": {"type": ["string", "null"]}}),
    act(f"{SCHEMAS}.NewBook", {"x-gone": {"price": "Books are free."}}),
    act(f"{SCHEMAS}.NewBook.properties['title', 'price']", matches=2),
    act(f"{SCHEMAS}.NewBook.required[0]"),
    act(f"{SCHEMAS}.NewBook", {"properties": {"name": {"type": "string", "x-was": "title"}}, "required": ["name"]}),
    act(f"{SCHEMAS}.Book.properties['title', 'shelf']", matches=2),
    act(f"{SCHEMAS}.Book.required[?@=='title' || @=='shelf']", matches=2),
    act(f"{SCHEMAS}.Book", {"properties": {"name": {"type": "string", "x-was": "title"}}, "required": ["name"]}),
    act(f"{SCHEMAS}.Author.properties['full_name', 'born']", matches=2),
    act(f"{SCHEMAS}.Author", {"x-gone": {"born": "Nobody asks."}}),
    act(f"{SCHEMAS}.Author.properties", {"name": {"type": ["string", "null"], "x-was": "full_name"}}),
]


def spec(folder: Path, *overlays: list[dict[str, Any]]) -> Path:
    """A folder of a contract, with these overlays of versions."""
    (folder / "versions").mkdir(parents=True)
    (folder / "openapi.yaml").write_text(CONTRACT, encoding="utf-8")
    for number, actions in enumerate(overlays):
        overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}
        (folder / "versions" / f"{number}.yaml").write_text(text.dump(overlay), encoding="utf-8")
    return folder

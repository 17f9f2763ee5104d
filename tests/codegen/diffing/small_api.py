"""A small description in our own words, and changes of it by path."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import yaml

from codegen.diffing import Change, Source, compare_sources

TEXT = """
openapi: 3.1.0
info: {title: Library, version: '1'}
servers: [{url: 'https://library.example'}]
paths:
  /v1/books:
    get:
      summary: The books.
      parameters:
      - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
      - {name: shelf, in: query, schema: {type: string}}
      - {name: after_id, in: query, schema: {type: string}}
      - {name: x-branch, in: header, schema: {type: string, enum: [north, south]}}
      - {name: anthropic-beta, in: header, schema: {type: array, items: {type: string}, default: [books-1]}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/BookList'}}}}
        '404': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {$ref: '#/components/schemas/Book'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}
  /v1/books/{book_id}:
    get:
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
    delete:
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: gone}}
  /v1/covers:
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewCover'}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Cover'}}}}
webhooks:
  book.lent:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Lent'}}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    NewBook:
      type: object
      required: [title]
      additionalProperties: false
      properties:
        title: {type: string, maxLength: 200}
        language: {type: string, enum: [de, en, fr], default: en}
        pages: {type: number}
        parts: {type: array, maxItems: 9, items: {$ref: '#/components/schemas/Part'}}
        note: {type: [string, 'null']}
        stream: {type: boolean}
    Part:
      oneOf: [{$ref: '#/components/schemas/Chapter'}, {$ref: '#/components/schemas/Plate'}]
      discriminator: {propertyName: type}
    Chapter:
      type: object
      required: [type, heading]
      properties: {type: {const: chapter}, heading: {type: string}}
    Plate:
      type: object
      required: [type, url]
      properties: {type: {const: plate}, url: {type: string}}
    Map:
      type: object
      required: [type, scale]
      properties: {type: {const: map}, scale: {type: integer}}
    Book:
      type: object
      required: [id, state, printed_at, author, count, section]
      properties:
        id: {type: string}
        state: {type: string, enum: [in, lent]}
        printed_at: {type: string, format: date-time}
        author: {$ref: '#/components/schemas/Author'}
        count: {type: integer}
        remark: {type: string, description: What we think.}
        section: {$ref: '#/components/schemas/Section'}
    Section:
      oneOf: [{$ref: '#/components/schemas/Fiction'}, {$ref: '#/components/schemas/Science'}]
      discriminator: {propertyName: kind}
    Fiction: {type: object, required: [kind], properties: {kind: {const: fiction}, mood: {type: string}}}
    Science: {type: object, required: [kind], properties: {kind: {const: science}, field: {type: string}}}
    Poetry: {type: object, required: [kind], properties: {kind: {const: poetry}, metre: {type: string}}}
    Author: {type: object, required: [name], properties: {name: {type: string}, born: {type: integer}}}
    BookList:
      type: object
      required: [data, has_more, first_id, last_id]
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Book'}}
        has_more: {type: boolean}
        first_id: {type: [string, 'null']}
        last_id: {type: [string, 'null']}
    Event:
      oneOf: [{$ref: '#/components/schemas/Begun'}, {$ref: '#/components/schemas/Done'}]
      discriminator: {propertyName: type}
    Begun: {type: object, required: [type], properties: {type: {const: begun}, at: {type: integer}}}
    Done: {type: object, required: [type], properties: {type: {const: done}, total: {type: integer}}}
    NewCover:
      type: object
      required: [colour]
      properties: {colour: {type: string}, label: {type: string}}
    Cover: {type: object, required: [id, format], properties: {id: {type: string}, format: {type: string}}}
    Lent: {type: object, required: [book_id], properties: {book_id: {type: string}}}
    Problem: {type: object, required: [message], properties: {message: {type: string}}}
"""
BASE: dict[str, Any] = yaml.safe_load(TEXT)
GONE: Any = object()
Edit = tuple[str, Any] | Callable[[dict[str, Any]], None]


def source(document: dict[str, Any]) -> Source:
    """A description as one side of a comparison."""
    from codegen.bundle import bundle
    from codegen.upgrade import upgrade

    return Source.of(upgrade(bundle(copy.deepcopy(document), "small.yaml")), "small.yaml")


def changed(*edits: Edit, base: dict[str, Any] = BASE) -> dict[str, Any]:
    """A copy with edits: a path with a value (GONE removes), or a function of the whole.

    ``s:`` begins a path below the schemas, ``p:`` one below the paths; parts are divided by spaces.
    """
    document = copy.deepcopy(base)
    for edit in edits:
        if callable(edit):
            edit(document)
            continue
        path, value = edit
        place: Any = {"s": document["components"]["schemas"], "p": document["paths"], "d": document}[path[0]]
        *parts, last = path[2:].split()
        for part in parts:
            place = place[int(part)] if isinstance(place, list) else place[part]
        key: Any = int(last) if isinstance(place, list) and last != "+" else last
        if value is GONE:
            del place[key]
        elif key == "+":
            place.append(copy.deepcopy(value))
        else:
            place[key] = copy.deepcopy(value)
    return document


def diff(*edits: Edit, back: bool = False) -> list[Change]:
    """What changes between the base and the base with edits; ``back`` compares the other way round."""
    old, new = source(BASE), source(changed(*edits))
    return compare_sources(new, old) if back else compare_sources(old, new)


__all__ = ["BASE", "GONE", "Edit", "changed", "diff", "source"]

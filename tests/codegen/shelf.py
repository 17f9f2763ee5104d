"""A small contract that tests of incremental generation change, one thing at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

from attrs import define

from codegen import pipeline, seal
from codegen.pipeline import Made

OPENAPI = """\
openapi: 3.1.0
info: {title: Shelf, version: '1'}
servers: [{url: http://localhost}]
paths:
  /v1/books:
    get:
      summary: List books
      parameters: [{name: genre, in: query, schema: {$ref: '#/components/schemas/Genre'}}]
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}}
    post:
      summary: Add a book
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewBook'}}}}
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}}
  /v1/loans/{loan_id}:
    parameters: [{name: loan_id, in: path, required: true, schema: {type: string}}]
    get:
      summary: Get a loan
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Loan'}}}}}
components:
  schemas:
    Genre: {type: string, enum: [novel, poem]}
    Author: {type: object, required: [name], properties: {name: {type: string}}}
    NewBook:
      type: object
      required: [title]
      properties: {title: {type: string}, genre: {$ref: '#/components/schemas/Genre'}}
    Book:
      type: object
      required: [id, title]
      properties: {id: {type: string}, title: {type: string}, author: {$ref: '#/components/schemas/Author'}}
    Shelf:
      type: object
      required: [data]
      properties: {data: {type: array, items: {$ref: '#/components/schemas/Book'}}}
    Fine: {type: object, properties: {amount: {type: integer}}}
    Loan:
      type: object
      required: [id]
      properties: {id: {type: string}, fine: {$ref: '#/components/schemas/Fine'}}
"""
#: The action that names one type.
PENALTY = """\
  - target: $.components.schemas['Fine']
    description: Readers look for this name.
    x-expect: {matches: 1}
    update: {x-name: Penalty}
"""
OVERLAY = f"""\
overlay: 1.0.0
info: {{title: Words, version: '1'}}
actions:
  - target: $.components.schemas.Loan
    description: A word for it.
    x-expect: {{matches: 1}}
    update: {{description: What somebody borrowed.}}
{PENALTY}"""
DATA = "source: a list\nrooms:\n- {name: north}\n"
FILES = {"openapi.yaml": OPENAPI, "overlays/10-words.yaml": OVERLAY, "data/rooms.yaml": DATA}


@define
class Place:
    """A contract with its generated tree and cache."""

    root: Path

    @property
    def spec(self) -> Path:
        return self.root / "spec"

    @property
    def tree(self) -> Path:
        return self.root / "generated"

    @property
    def package(self) -> Path:
        return self.tree / pipeline.PACKAGE

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    def copy(self, root: Path) -> Place:
        """Another one like it."""
        shutil.copytree(self.root, root)
        return Place(root)

    def change(self, file: str, old: str, new: str) -> None:
        """Replace a text of the contract that stands there once."""
        path = self.spec / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file}: {old!r} stands {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def generate(self) -> Made:
        """Generate with what earlier generations made."""
        return pipeline.generate(self.spec, self.tree, cache=self.cache)

    def content(self) -> dict[str, bytes]:
        """Every file of the tree."""
        return content(self.tree)

    def anew(self) -> dict[str, bytes]:
        """Every file of a tree that is generated from nothing."""
        pipeline.generate(self.spec, self.root / "anew")
        return content(self.root / "anew")


def content(tree: Path) -> dict[str, bytes]:
    """Every file of a tree by its path."""
    files = [*seal.outputs(tree), tree / seal.MANIFEST]
    return {file.relative_to(tree).as_posix(): file.read_bytes() for file in files}


def make(root: Path) -> Place:
    """A contract in a new folder, generated once."""
    place = Place(root)
    for name, text in FILES.items():
        file = place.spec / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    place.generate()
    return place

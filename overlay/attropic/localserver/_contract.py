"""The contract that the server keeps: its operations, and which one a request means."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, unquote

from attropic_api._index import OPERATIONS
from attropic_api._runtime.operation import Page

from ._wire import ApiError, Json

REF: Final = "#/components/schemas/"
Place = Literal["path", "query", "header"]


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation.

    Attributes:
        name: As it is written on the wire.
        place: Where it stands.
        schema: What it may be.
        required: Whether it must be there.
    """

    name: str
    place: Place
    schema: Json
    required: bool


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of the contract.

    Attributes:
        name: That of the client's method, as `beta.files.upload`.
        verb: The HTTP method, in upper case.
        path: The template, without a query.
        parameters: What is told beside the body.
        bodies: Media type → schema of the body.
        answers: Status (`200`, `4XX`) → media type → schema of the body, or of one event.
        body_required: Whether there must be a body.
        stream_end: The tag of the event that ends its stream; empty where the end of the bytes does.
    """

    name: str
    verb: str
    path: str
    parameters: tuple[Parameter, ...]
    bodies: dict[str, Json]
    answers: dict[str, dict[str, Json]]
    body_required: bool
    stream_end: str = ""

    @property
    def page(self) -> Page | None:
        """How it goes on when it is a list, with the names of the wire; None when it is none."""
        resource, _, method = self.name.rpartition(".")
        try:
            made = import_module(f"attropic_api.api.{resource.replace('.', '_')}.{method}").OPERATION
        except ModuleNotFoundError:  # of another contract
            return None
        page: Page | None = made.page
        if page is None:
            return None
        wires = {name: param.wire for name, param in made.params.items()} | made.body_names
        next, back, other = (
            edge and (wires.get(edge[0], edge[0]), edge[1]) for edge in (page.next, page.back, page.other)
        )
        assert next is not None
        return Page(page.kind, page.style, page.items, next, back, more=page.more, total=page.total, other=other)

    @property
    def beta(self) -> bool:
        """Whether it is one of the beta API."""
        return self.name.startswith("beta.")

    @property
    def plain_name(self) -> str:
        """Its name without `beta.`: operations of both APIs share it."""
        return self.name.removeprefix("beta.")

    @property
    def method(self) -> str:
        """The last part of its name: `create`, `list`, `archive`."""
        return self.name.rpartition(".")[2]

    @property
    def good(self) -> str:
        """The status of a good answer as the contract writes it: `200`, `2XX`; `default` when it names none."""
        return min((status for status in self.answers if status.startswith("2")), default="default")

    @property
    def status(self) -> int:
        """The status of a good answer."""
        return int(self.good) if self.good.isdecimal() else 200

    @property
    def result(self) -> Json:
        """The schema of a JSON answer."""
        return self.answers.get(self.good, {}).get("application/json", {})


class Contract:
    """The description, with what a server asks it.

    Args:
        document: The description as one document, references within it.
        operations: Name of an operation → its HTTP method and the key of its path; by default those of `attropic_api`.
    """

    def __init__(self, document: Json, operations: Mapping[str, Sequence[str]] = OPERATIONS) -> None:
        self.document = document
        self.schemas: Json = document["components"]["schemas"]
        self.operations = {name: self._operation(name, row[0], row[1]) for name, row in operations.items()}
        self._constants = {name: _query_of(row[1]) for name, row in operations.items()}
        #: Segments of a path, None for a parameter → its operations.
        self._paths: dict[tuple[str | None, ...], list[Operation]] = {}
        for operation in self.operations.values():
            key = tuple(None if part.startswith("{") else part for part in operation.path.split("/"))
            self._paths.setdefault(key, []).append(operation)

    def _operation(self, name: str, verb: str, key: str) -> Operation:
        item: Json = self.document["paths"][key]
        node: Json = item[verb.lower()]
        parameters = [*item.get("parameters", []), *node.get("parameters", [])]
        body: Json = node.get("requestBody") or {}
        return Operation(
            name,
            verb,
            key.partition("?")[0],
            tuple(
                Parameter(p["name"], p["in"], p.get("schema") or {}, p.get("required", False))
                for p in parameters
                if p["in"] in ("path", "query", "header")
            ),
            {media: part.get("schema") or {} for media, part in (body.get("content") or {}).items()},
            {status: _contents(answer) for status, answer in node["responses"].items()},
            body.get("required", False),
            str(node.get("x-stream-end") or ""),
        )

    def resolve(self, schema: Any) -> Json:
        """A schema that is no reference."""
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self.schemas[schema["$ref"].removeprefix(REF)]
        return schema if isinstance(schema, dict) else {}

    def find(self, verb: str, path: str, query: str, *, beta: bool = False) -> tuple[Operation, dict[str, str]]:
        """The operation that a request means, and the parameters of its path.

        Args:
            verb: The HTTP method.
            path: Raw.
            query: Raw.
            beta: Whether the request asks for beta features: then an operation of the beta API comes first.

        Raises:
            ApiError: 404, there is none; 405, there is one with another method.
        """
        parts = path.split("/")
        found = [
            (sum(part is None for part in key), operations)
            for key, operations in self._paths.items()
            if len(key) == len(parts) and all(k is None or k == part for k, part in zip(key, parts, strict=True))
        ]
        if not found or not all(parts[1:]):
            raise ApiError(404, f"Not found: {path}")
        operations = min(found, key=lambda pair: pair[0])[1]  # the one with the fewest parameters
        fitting = [operation for operation in operations if operation.verb == verb]
        if not fitting:
            allowed = sorted({operation.verb for operation in operations})
            raise ApiError(405, "Method not allowed", {"allow": ", ".join(allowed)})
        given = set(parse_qsl(query, keep_blank_values=True))
        fitting.sort(key=lambda one: (beta and one.beta, len(self._constants[one.name] & given)), reverse=True)
        chosen = next((one for one in fitting if beta or self._constants[one.name] <= given), fitting[0])
        named = zip(chosen.path.split("/"), parts, strict=True)
        return chosen, {name[1:-1]: unquote(part) for name, part in named if name.startswith("{")}


def _contents(answer: Json) -> dict[str, Json]:
    content: Json = answer.get("content") or {}
    return {media: part.get("schema") or part.get("itemSchema") or {} for media, part in content.items()}


def _query_of(key: str) -> frozenset[tuple[str, str]]:
    return frozenset(parse_qsl(key.partition("?")[2]))


@cache
def contract() -> Contract:
    """The contract that `attropic_api` was made from."""
    return Contract(json.loads(files("attropic_api").joinpath("contract.json").read_bytes()))

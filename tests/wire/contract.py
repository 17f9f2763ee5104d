"""The operations as the contract has them, read without any generated code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from attropic_api import models
from attropic_api._index import OPERATIONS, SCHEMAS
from codegen import contract, overlay
from codegen.sample import Sampler

ROOT = Path(__file__).parents[2]
NAMES = list(OPERATIONS)
#: Header parameters that belong to the client, not to a call.
CLIENT_HEADERS = {"anthropic-version", "x-api-key"}


@dataclass(frozen=True)
class Call:
    """One operation of the contract.

    Attributes:
        name: Where the client has it, ``messages.batches.cancel``.
        verb: In capitals.
        path: With ``{parameters}``, without the query.
        constant: The query that the path key itself carries.
        parameters: (location, name on the wire, schema), those of the client left out.
        media: Media type of the body; empty when there is none.
        body: Schema of the body.
        answers: Status or range → media type → schema of the whole or of one item.
    """

    name: str
    verb: str
    path: str
    constant: tuple[tuple[str, str], ...]
    parameters: tuple[tuple[str, str, Any], ...]
    media: str
    body: Any
    answers: dict[str, dict[str, Any]]

    def located(self, place: str) -> list[tuple[str, Any]]:
        """Names on the wire and schemas of the parameters of one location."""
        return [(wire, schema) for location, wire, schema in self.parameters if location == place]

    @property
    def default_betas(self) -> list[str]:
        """The value that the contract gives the header when the caller gives none."""
        schema = dict(self.located("header")).get("anthropic-beta", {})
        return list(schema.get("default", ()))

    @property
    def takes_betas(self) -> bool:
        return "anthropic-beta" in dict(self.located("header"))

    @property
    def success(self) -> dict[str, Any]:
        """Media type → schema of a 200."""
        return self.answers["200"]

    @property
    def kind(self) -> str:
        """How a plain call is answered: ``json``, ``jsonl``, ``sse`` or ``binary``."""
        known = {"application/json": "json", "application/x-jsonl": "jsonl", "text/event-stream": "sse"}
        return known.get(next(iter(self.success)), "binary")


@cache
def document() -> dict[str, Any]:
    """The bundled contract with its overlays applied."""
    bundled = contract.read(ROOT / "spec")
    overlay.apply_all(bundled, ROOT / "spec" / "overlays")
    return bundled


@cache
def sampler() -> Sampler:
    return Sampler(document())


@cache
def call(name: str) -> Call:
    """The operation that the generated index calls ``name``."""
    verb, key, _ = OPERATIONS[name]
    item = document()["paths"][key]
    operation = item[verb.lower()]
    path, _, query = key.partition("?")
    parameters = [
        (given["in"], given["name"], given["schema"])
        for given in [*item.get("parameters", []), *operation.get("parameters", [])]
        if given["name"].lower() not in CLIENT_HEADERS
    ]
    content = operation.get("requestBody", {}).get("content", {})
    media = next(iter(content), "")
    answers = {
        status: {kind: one.get("itemSchema") or one.get("schema") for kind, one in answer.get("content", {}).items()}
        for status, answer in operation["responses"].items()
    }
    constant = tuple((pair.partition("=")[0], pair.partition("=")[2]) for pair in query.split("&") if pair)
    return Call(
        name, verb, path, constant, tuple(parameters), media, content[media].get("schema") if media else None, answers
    )


def python_name(wire: str) -> str:
    """The argument that carries a parameter: ``created_at[gte]`` → ``created_at_gte``, ``types[]`` → ``types``."""
    if wire.lower() == "anthropic-beta":
        return "betas"
    return re.sub(r"\W+", "_", wire.removesuffix("[]")).strip("_")


def path_arguments(one: Call) -> dict[str, str]:
    """A plain value for every path parameter."""
    return {python_name(wire): f"{wire}_1" for wire, _ in one.located("path")}


def query_arguments(one: Call) -> dict[str, Any]:
    """A value for every query parameter; two for arrays."""
    found = {}
    for wire, schema in one.located("query"):
        value = sampler().make(schema, full=True)
        found[python_name(wire)] = [*value, "second & last"] if isinstance(value, list) else value
    return found


def sample_body(one: Call, *, full: bool) -> dict[str, Any]:
    """A body of the contract; never one that asks for a stream, which in a batch would be refused."""
    made: dict[str, Any] = sampler().make(one.body, full=full)
    if "stream" in made:
        made["stream"] = False
    for entry in made.get("requests", ()):
        entry["params"].pop("stream", None)
    return made


def required_arguments(one: Call) -> dict[str, Any]:
    """The least that a resource method can be called with."""
    return {**path_arguments(one), **(least_body(one) or {})}


def least_body(one: Call) -> dict[str, Any] | None:
    """The fields that a body must have; a file is its content."""
    if one.media == "application/json":
        return sample_body(one, full=False)
    return dict.fromkeys(sampler().resolve(one.body).get("required", ()), b"content") if one.media else None


def model_of(schema: Any) -> Any:
    """What the generated index says a component is read as: a class, or the alias of a union."""
    return getattr(models, SCHEMAS[schema["$ref"].rpartition("/")[2]][2])


def instances(schema: Any) -> list[tuple[Any, Any]]:
    """(schema, JSON) of a component: its smallest and largest instance, for each member when it is a union."""
    found = []
    for member, tag in list(sampler().members(schema)) or [(schema, None)]:
        if list(sampler().members(member)):
            found += instances(member)
        else:
            found += [(member, sampler().make(member, full=full, tag=tag)) for full in (False, True)]
    return found

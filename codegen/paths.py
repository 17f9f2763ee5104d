"""Paths → operations: what is sent, where it goes, what comes back."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

from . import ir, removed
from .errors import SpecError, pointer
from .identifiers import PARAMETER_RESERVED, argument, pascal, snake, unique
from .page_names import PAGED
from .shape import Shaper
from .walk import Schema, operations

_ITEM_VERBS = {"get": "retrieve", "post": "update", "put": "update", "patch": "update", "delete": "delete"}
_COLLECTION_VERBS = {"get": "list", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
#: OpenAPI 3.1, section 4.8.12: parameters of these names are not parameters.
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
#: What a client has beside resources.
_CLIENT_ATTRIBUTES = frozenset({
    "api_key", "auth_token", "base_url", "call", "close", "config", "copy", "default_headers", "default_query",
    "delete", "from_env", "get", "is_closed", "max_retries", "middleware", "patch", "post", "put", "send", "timeout",
    "with_config", "with_middleware", "with_options", "with_raw_response", "with_streaming_response",
})  # fmt: skip
_JSONL = frozenset({"application/jsonl", "application/x-jsonl", "application/ndjson", "application/x-ndjson"})


def read(document: dict[str, Any], shaper: Shaper, conventions: ir.Conventions) -> list[ir.Operation]:
    """Every operation of the document; schemas written in place become definitions of ``shaper``."""
    names = _Names(document, conventions)
    found = []
    for path_key, verb, operation in operations(document):
        found.append(_Reader(path_key, verb, operation, shaper, conventions, names).run())
    names.check(found)
    return found


class _Names:
    """Resource path and method name by rule; an overlay says the exceptions (``x-resource``, ``x-method``)."""

    def __init__(self, document: dict[str, Any], conventions: ir.Conventions) -> None:
        self.betas = conventions.betas_query
        self.taken: dict[str, str] = {}
        plain = {_template(path) for path in document["paths"]}
        self.folders: dict[tuple[str, str], str] = {}
        #: Paths that have others below them.
        self.collections = {path[: slash.start()] for path in plain for slash in re.finditer(r"/", path)}
        self.collections |= {
            _template(path)
            for path, verb, operation in operations(document)
            if verb == "get"
            and (operation.get("x-page") or PAGED & {p["name"] for p in operation.get("parameters", ())})
        }

    def of(self, path_key: str, verb: str, operation: Schema, binary: bool) -> tuple[tuple[str, ...], str]:
        resource, method = self._rule(path_key, verb, operation, binary)
        if "x-resource" in operation:
            resource = tuple(argument(part) for part in str(operation["x-resource"]).split("."))
        if "x-method" in operation:
            method = argument(str(operation["x-method"]))
        if resource[0] in _CLIENT_ATTRIBUTES:
            resource = (f"{resource[0]}_", *resource[1:])
        name = ".".join((*resource, method))
        if name in self.taken:
            method = snake(str(operation.get("operationId") or f"{verb}_{path_key}"))
            name = ".".join((*resource, method))
        if name in self.taken:
            raise SpecError(
                f"Two operations would be called {name}: this one and {self.taken[name]}.",
                pointer=pointer("paths", path_key, verb),
                remedy="Give one of them `x-resource` and `x-method` in an overlay.",
            )
        place = ("_".join(resource), method)
        other = self.folders.setdefault(place, name)
        if other != name:
            raise SpecError(
                f"{other} and {name} would be one module, api/{place[0]}/{method}.py.",
                pointer=pointer("paths", path_key, verb),
                remedy="Give one of them another `x-resource` in an overlay.",
            )
        self.taken[name] = f"{verb.upper()} {path_key}"
        return resource, method

    def check(self, found: list[ir.Operation]) -> None:
        """Refuse a method and a resource of one name in one place."""
        resources = {op.resource[:depth]: op for op in found for depth in range(1, len(op.resource) + 1)}
        for op in found:
            other = resources.get((*op.resource, op.method))
            if other is not None:
                raise SpecError(
                    f"The method {op.name} has the name of the resource of {other.name}.",
                    pointer=op.pointer,
                    remedy="Give one of them another `x-resource` or `x-method` in an overlay.",
                )

    def _rule(self, path_key: str, verb: str, operation: Schema, binary: bool) -> tuple[tuple[str, ...], str]:
        path, _, query = path_key.partition("?")
        parts = [part for part in path.split("/") if part]
        if parts and re.fullmatch(r"v\d+\w*", parts[0]):
            parts = parts[1:]
        beta = (argument(self.betas),) if self.betas and dict(parse_qsl(query)).get(self.betas) == "true" else ()
        literals = [argument(part) for part in parts if "{" not in part]
        if not literals:
            return (*beta, "root"), snake(str(operation.get("operationId") or verb))
        if "{" in parts[-1]:
            return (*beta, *literals), _ITEM_VERBS.get(verb, verb)
        if binary and verb == "get" and len(literals) > 1 and "{" in path:
            return (*beta, *literals[:-1]), "download"
        if len(literals) == 1 or _template(path) in self.collections:
            return (*beta, *literals), _COLLECTION_VERBS.get(verb, verb)
        return (*beta, *literals[:-1]), literals[-1]


def _template(path: str) -> str:
    """A path without its query and without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path.partition("?")[0]).rstrip("/")


class _Reader:
    def __init__(
        self, path_key: str, verb: str, data: Schema, shaper: Shaper, conventions: ir.Conventions, names: _Names
    ) -> None:
        self.path_key, self.verb, self.data, self.shaper = path_key, verb, data, shaper
        self.betas = conventions.betas_header
        #: Credentials and the version belong to the client, not to a call.
        self.of_client = {*conventions.key_headers, conventions.version_header}
        self.at = pointer("paths", path_key, verb)
        path, _, query = path_key.partition("?")
        self.op = ir.Operation(pointer=self.at, path_key=path_key, path=path, verb=verb)
        hidden = "" if conventions.betas_in_url else conventions.betas_query
        self.op.constant_query = tuple(
            pair for pair in parse_qsl(query, keep_blank_values=True) if not hidden or pair[0] != hidden
        )
        kinds = {
            _kind(media)
            for status, answer in data["responses"].items()
            if str(status).startswith("2")
            for media in answer.get("content") or ()
        }
        binary = kinds == {"binary"}
        self.op.resource, self.op.method = names.of(path_key, verb, data, binary)
        self.hint = "".join(pascal(part) for part in (*self.op.resource, self.op.method))

    def run(self) -> ir.Operation:
        op = self.op
        op.summary = str(self.data.get("summary") or "").strip()
        op.doc = str(self.data.get("description") or "").strip()
        op.deprecated = self.data.get("deprecated") is True
        op.repeatable = self.data.get("x-repeatable") is True
        op.length = str(self.data.get("x-length") or "")
        op.page_said = self._page_said()
        op.stream_end = str(self.data.get("x-stream-end") or "")
        seen: set[tuple[str, str]] = set()
        for index, parameter in enumerate(self.data.get("parameters") or ()):
            self._parameter(parameter, self.at + pointer("parameters", index), seen)
        self._check_path()
        self._body()
        for status, answer in self.data["responses"].items():
            self._response(str(status), answer)
        if not op.responses:
            op.responses.append(ir.Response("2XX", "none", "", ir.NULL))
        removed.attach(op, self.data, self.shaper, self.hint)
        self._name_arguments()
        return op

    def _page_said(self) -> dict[str, Any] | bool | None:
        said: Any = self.data.get("x-page")
        if said is None or said is False or isinstance(said, dict):
            return said
        raise SpecError(
            "`x-page` says how a list goes on, or false.",
            pointer=f"{self.at}/x-page",
            remedy="See codegen/page_said.py.",
        )

    def _parameter(self, parameter: Schema, at: str, seen: set[tuple[str, str]]) -> None:
        wire, location = parameter["name"], parameter["in"]
        if location == "querystring":
            raise SpecError("`in: querystring` is not supported.", pointer=at, remedy="List the query parameters.")
        if location == "header" and not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", wire):
            raise SpecError(
                f"{wire!r} is not the name of an HTTP header (RFC 9110, 5.1).", pointer=at, remedy="Correct it."
            )
        if (wire, location) in seen:
            raise SpecError(f"The {location} parameter {wire!r} stands twice.", pointer=at, remedy="Remove one.")
        seen.add((wire, location))
        if location == "header" and wire.lower() in _NOT_PARAMETERS | self.of_client:
            return
        content = parameter.get("content") or {}
        only: Schema = next(iter(content.values()), {})
        schema = parameter.get("schema", only.get("schema", {}))
        style = "content" if content else parameter.get("style")
        style = style or ("form" if location in ("query", "cookie") else "simple")
        if style not in _STYLES[location] and style != "content":
            raise SpecError(
                f"The style {style!r} of a {location} parameter is not supported.",
                pointer=at,
                remedy=f"Use {' or '.join(_STYLES[location])}.",
            )
        value = self.shaper.type(schema, self.hint + pascal(wire), at + "/schema")
        default = schema.get("default", ir.MISSING) if isinstance(schema, dict) else ir.MISSING
        asks_for_betas = location == "header" and wire.lower() == self.betas
        if asks_for_betas and isinstance(default, list):
            self.op.betas = tuple(str(beta) for beta in default)
        name = "betas" if asks_for_betas and isinstance(value, ir.Array) else argument(wire)
        self.op.parameters.append(
            ir.Parameter(
                wire=wire,
                name=argument(str(parameter.get("x-name") or name)),
                location=location,
                type=value,
                required=location == "path" or parameter.get("required") is True,
                style=style,
                explode=parameter.get("explode", style == "form"),
                doc=str(parameter.get("description") or "").strip(),
                deprecated=parameter.get("deprecated") is True,
                default=default,
            )
        )

    def _check_path(self) -> None:
        named = re.findall(r"\{([^}]*)\}", self.op.path)
        given = {p.wire for p in self.op.parameters_in("path")}
        for name in sorted(set(named) - given):
            raise SpecError(
                f"The path names {{{name}}}, and no path parameter is called so.",
                pointer=self.at,
                remedy="Declare the parameter (`in: path`).",
            )
        unused = sorted(given - set(named))
        if unused:
            raise SpecError(
                f"The path parameter {unused[0]!r} does not stand in the path.",
                pointer=self.at,
                remedy="Put it into the path, or remove it.",
            )
        order = {name: index for index, name in enumerate(named)}
        self.op.parameters.sort(key=lambda p: (0, order[p.wire]) if p.location == "path" else (1, 0))

    def _body(self) -> None:
        body = self.data.get("requestBody")
        if not body or not body.get("content"):
            return
        media = min(body["content"], key=lambda name: _BODY_ORDER.get(_body_kind(name), 9))
        kind = _body_kind(media)
        schema = body["content"][media].get("schema", {})
        at = self.at + pointer("requestBody", "content", media, "schema")
        value = self.shaper.type(schema, f"{self.hint}Params", at)
        if kind == "raw":
            value = ir.Scalar("binary")
        required = body.get("required") is True
        self.op.body = ir.Body(kind, media, value, required)

    def _response(self, status: str, answer: Schema) -> None:
        if not re.fullmatch(r"[1-5](\d\d|XX|xx)|default", status):
            raise SpecError(
                f"The status {status!r} is not a status.",
                pointer=self.at + pointer("responses", status),
                remedy="Use a number from 100 to 599, 1XX to 5XX, or default.",
            )
        status = status.upper() if status != "default" else status
        content = answer.get("content") or {}
        if not content:
            self.op.responses.append(ir.Response(status, "none", "", ir.NULL))
        kept: set[str] = set()
        for media in sorted(content, key=lambda name: _RESULT_ORDER[_kind(name)]):
            kind = _kind(media)
            error = status[0] in "45" or status == "default"
            if kind == "binary" and error and "$ref" in content[media].get("schema", {}):
                kind = "json"  # an error object behind the media type of the success answer
            if kind in kept or (kept and kind != "sse"):
                continue
            kept.add(kind)
            holder = content[media] or {}
            schema = holder.get("itemSchema", holder.get("schema", {}))
            at = self.at + pointer("responses", status, "content", media, "schema")
            value: ir.Type = ir.Scalar("binary") if kind == "binary" else ir.STRING
            if kind not in ("binary", "text"):
                value = self.shaper.type(schema, f"{self.hint}Response", at)
            self.op.responses.append(ir.Response(status, kind, media, value))
            if kind == "sse" and status.startswith("2"):
                self.op.stream = value

    def _name_arguments(self) -> None:
        names = unique([p.name for p in self.op.parameters], PARAMETER_RESERVED)
        for parameter, name in zip(self.op.parameters, names, strict=True):
            parameter.name = name


_STYLES = {
    "path": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_BODY_ORDER = {"json": 0, "multipart": 1, "form": 2, "raw": 3}
_RESULT_ORDER = {"json": 0, "jsonl": 1, "text": 3, "binary": 4, "sse": 5, "none": 6}


def _plain_media(media: str) -> str:
    return media.partition(";")[0].strip().lower()


def _body_kind(media: str) -> ir.BodyKind:
    media = _plain_media(media)
    if media == "application/json" or media.endswith("+json") or media == "*/*":
        return "json"
    if media == "multipart/form-data":
        return "multipart"
    return "form" if media == "application/x-www-form-urlencoded" else "raw"


def _kind(media: str) -> ir.ResultKind:
    media = _plain_media(media)
    if media == "application/json" or media.endswith("+json") or media == "*/*":
        return "json"
    if media in _JSONL:
        return "jsonl"
    if media == "text/event-stream":
        return "sse"
    return "text" if media.startswith("text/") else "binary"

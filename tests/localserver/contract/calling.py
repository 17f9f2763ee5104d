"""Calls of the local API without a socket, by the name of an operation, checked by plain `jsonschema`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

from jsonschema import Draft202012Validator

from attropic.localserver import Api, Request, Settings
from attropic.localserver._contract import Contract, Operation, contract
from attropic.localserver._wire import Events, Response

Json = dict[str, Any]
KEY = "sk-ant-local-secret"
HEAD = {"x-api-key": KEY, "anthropic-version": "2023-06-01"}
BOUNDARY = "b0undary"


@dataclass(frozen=True)
class Answer:
    """One answer: its status, its headers, and its body as JSON, where it is JSON."""

    status: int
    headers: Json
    json: Any
    response: Response


class Caller:
    """Calls operations of an API of its own, whose answers are checked against the contract."""

    def __init__(self, **options: Any) -> None:
        settings = Settings(strict=True, **options.pop("settings", {}))
        self.api = Api(settings=settings, **options)

    def operation(self, name: str) -> Operation:
        """An operation by its name, with or without `beta.`."""
        operations = self.api.contract.operations
        return operations.get(f"beta.{name}") or operations[name]

    def send(
        self,
        name: str,
        body: Any = None,
        *,
        query: Iterable[tuple[str, str]] | Json = (),
        head: Json | None = None,
        data: bytes | None = None,
        **path: str,
    ) -> Answer:
        """Call an operation; the answer is not judged."""
        operation = self.operation(name)
        url = operation.path.format(**{key: quote(value, safe="") for key, value in path.items()})
        pairs = [
            *(query.items() if isinstance(query, dict) else query),
            *([("beta", "true")] if operation.beta else []),
        ]
        headers = {**HEAD, **({"content-type": "application/json"} if body is not None else {}), **(head or {})}
        sent = json.dumps(body).encode() if body is not None and data is None else data or b""
        headers = {name: value for name, value in headers.items() if value is not None}
        return answer_of(self.api.respond(Request(operation.verb, url, urlencode(pairs), headers, sent)))

    def raw(self, verb: str, path: str, query: str = "", data: bytes = b"", **head: str) -> Answer:
        """Send any request."""
        return answer_of(self.api.respond(Request(verb, path, query, {**HEAD, **head}, data)))

    def __call__(self, name: str, body: Any = None, **rest: Any) -> Any:
        """Call an operation; its answer must be good."""
        answer = self.send(name, body, **rest)
        assert answer.status == 200, (name, answer.status, answer.json)
        assert problems(self.api.contract, self.operation(name).result, answer.json) == []
        return answer.json

    def refused(self, status: int, name: str, body: Any = None, **rest: Any) -> str:
        """Call an operation; it must be refused with a status. The message."""
        answer = self.send(name, body, **rest)
        assert answer.status == status, (name, answer.status, answer.json)
        assert error_problems(self.operation(name), answer) == []
        return str(answer.json["error"]["message"])


def answer_of(response: Response) -> Answer:
    """A response, read."""
    is_json = isinstance(response.body, bytes) and response.headers.get("content-type") == "application/json"
    return Answer(response.status, dict(response.headers), json.loads(response.body) if is_json else None, response)


def events_of(response: Response) -> Iterable[Any]:
    """The events of a stream, and its pauses."""
    assert isinstance(response.body, Events)
    return response.body.events


@cache
def _validator(of: Contract, name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": name, "components": of.document["components"]})


def problems(of: Contract, schema: Json, value: Any) -> list[str]:
    """What plain `jsonschema` finds wrong with a value."""
    if set(schema) == {"$ref"}:
        validator = _validator(of, schema["$ref"])
    else:
        validator = Draft202012Validator({**schema, "components": of.document["components"]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def error_problems(operation: Operation, answer: Answer) -> list[str]:
    """What is wrong with a refusal: it has the shape of the API, the id of the request, and keeps the contract."""
    error = answer.json
    shape = {"type": "error", "request_id": answer.headers["request-id"]}
    assert {name: error[name] for name in shape} == shape
    assert error["error"]["message"]
    assert KEY not in json.dumps(error)
    answers = operation.answers
    found = answers.get(str(answer.status)) or answers.get("4XX") or {}
    return [problem for schema in found.values() for problem in problems(contract(), schema, error)]

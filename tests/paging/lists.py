"""A scripted server for any list operation, and clients of either package and colour that ask it."""

from __future__ import annotations

import importlib
import json
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

import httpx

import attropic
import attropic_api
from attropic_api._index import OPERATIONS
from attropic_api._runtime.operation import Operation
from attropic_api.client import AsyncClient, Client
from codegen.sample import Sampler
from tests.client.calls import entered
from tests.helpers.scenes import run

Handler = Callable[[httpx.Request], httpx.Response]
Scene = Callable[[Any, Any], Awaitable[Any]]
KEY = "sk-test"
BOTH = ["generated", "attropic"]


def operation(name: str) -> Operation[Any]:
    """The operation of a name."""
    resource, _, method = name.rpartition(".")
    module = importlib.import_module(f"attropic_api.api.{resource.replace('.', '_')}.{method}")
    found: Operation[Any] = module.OPERATION
    return found


#: The names of the operations that give pages.
LISTS = [name for name in OPERATIONS if operation(name).page is not None]


def method(client: Any, name: str) -> Any:
    """The method of a client."""
    for part in name.split("."):
        client = getattr(client, part)
    return client


def parents(name: str) -> dict[str, str]:
    """The path arguments of an operation, each with some value."""
    return {key: f"{key}_1" for key, param in operation(name).params.items() if param.location == "path"}


def client_of(package: str, colour: str, handler: Handler, **options: Any) -> Any:
    """A client, as a context manager, whose requests a function answers.

    Args:
        package: ``generated`` for the client of the generated package, else ours.
    """
    transport = httpx.MockTransport(handler)
    http = (httpx.Client if colour == "sync" else httpx.AsyncClient)(transport=transport)
    if package == "generated":
        return (Client if colour == "sync" else AsyncClient)(http_client=http, api_key=KEY, **options)  # type: ignore[arg-type]
    kind = attropic.Anthropic if colour == "sync" else attropic.AsyncAnthropic
    return kind(http_client=http, **{"api_key": KEY, "max_retries": 0, **options})


@cache
def contract() -> dict[str, Any]:
    """The description as it was generated from."""
    found: dict[str, Any] = json.loads((Path(attropic_api.__file__).parent / "contract.json").read_bytes())
    return found


def schema(name: str) -> dict[str, Any]:
    """The schema of the answer of an operation."""
    verb, path, _ = OPERATIONS[name]
    answer = contract()["paths"][path][verb.lower()]["responses"]["200"]["content"]
    return _resolved(answer.get("application/json", {}).get("schema", {}))


def _resolved(value: dict[str, Any]) -> dict[str, Any]:
    return contract()["components"]["schemas"][value["$ref"].rsplit("/", 1)[1]] if "$ref" in value else value


def row(name: str) -> dict[str, Any]:
    """An item of a list, made from its schema."""
    data = _resolved(schema(name)["properties"]["data"])
    made: dict[str, Any] = Sampler(contract()).make(data["items"], full=False)
    return made


class Server:
    """A list of items in pages, in the style of an operation.

    Attributes:
        requests: What was asked.
        rows: The items, each with an ``id``.
        fail: How many of the next requests are answered with status 500.
    """

    def __init__(self, name: str, rows: list[dict[str, Any]], size: int = 2) -> None:
        self.page = operation(name).page
        self.rows = rows
        self.size = size
        self.fail = 0
        self.requests: list[httpx.Request] = []

    @property
    def asked(self) -> list[dict[str, str]]:
        """The query parameters of each request."""
        return [dict(request.url.params) for request in self.requests]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.fail:
            self.fail -= 1
            error = {"type": "error", "error": {"type": "api_error", "message": "No."}, "request_id": None}
            return httpx.Response(500, json=error)
        query = dict(request.url.params)
        gone = {query.get("after_id"), query.get("before_id")} - {None, *(one["id"] for one in self.rows)}
        if gone:
            error = {"type": "invalid_request_error", "message": f"{gone} is not found"}
            return httpx.Response(400, json={"type": "error", "error": error, "request_id": None})
        assert self.page is not None
        give = self._by_id if self.page.style == "ids" else self._by_cursor
        return httpx.Response(200, json=give(query), headers={"request-id": f"req_{len(self.requests)}"})

    def _by_id(self, query: dict[str, str]) -> dict[str, Any]:
        ids = [row["id"] for row in self.rows]
        if "before_id" in query:
            end = ids.index(query["before_id"])
            start = max(0, end - self.size)
            more = start > 0
        else:
            start = ids.index(query["after_id"]) + 1 if "after_id" in query else 0
            end = start + self.size
            more = end < len(ids)
        rows = self.rows[start:end]
        first, last = (rows[0]["id"], rows[-1]["id"]) if rows else (None, None)
        return {"data": rows, "has_more": more, "first_id": first, "last_id": last}

    def _by_cursor(self, query: dict[str, str]) -> dict[str, Any]:
        start = int(query.get("page", "c0")[1:])
        end = start + self.size
        more = end < len(self.rows)
        return {"data": self.rows[start:end], "has_more": more, "next_page": f"c{end}" if more else None}


def rows(count: int, one: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    """Items of a list, each with an id and a number of its own."""
    one = one or {"type": "model", "display_name": "M", "created_at": "2025-01-01T00:00:00Z"}
    return [{**one, "id": f"id_{number}", "number": number} for number in range(count)]


def numbers(items: list[Any]) -> list[int]:
    """The numbers of typed items."""
    return [item.to_dict()["number"] for item in items]


def play(colour: str, scene: Scene, server: Any = None, package: str = "attropic", **options: Any) -> Any:
    """What a scene gives, called with a client and its server."""
    server = server or Server("models.list", rows(7))

    async def main() -> Any:
        async with entered(client_of(package, colour, server, **options)) as client:
            return await scene(client, server)

    return run(colour, main)


def told(*answers: dict[str, Any]) -> Callable[[httpx.Request], httpx.Response]:
    """A server that gives these answers, the last one for ever."""
    left = list(answers)
    return lambda request: httpx.Response(200, json=left.pop(0) if len(left) > 1 else left[0])


def by_ids(*ids: str, more: bool = True) -> dict[str, Any]:
    """The body of a page of models with these ids."""
    data = [{**row, "id": id} for row, id in zip(rows(len(ids)), ids, strict=True)]
    edges = (ids[0], ids[-1]) if ids else (None, None)
    return {"data": data, "has_more": more, "first_id": edges[0], "last_id": edges[1]}


async def take(items: Any, found: list[Any]) -> None:
    """Put what an iterator gives into a list, until it fails."""
    if hasattr(items, "__anext__"):
        async for item in items:
            found.append(item)
    else:
        for item in items:
            found.append(item)

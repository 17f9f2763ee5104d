"""The ways in which a program reaches an operation, over a transport that keeps what it sees."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import httpx

import attropic
import attropic_api

from .contract import Call, sampler

BASE = "https://api.test/base/path"
KEY = "sk-test"
Handler = Callable[[httpx.Request], httpx.Response]

#: Resource methods take the fields of a body one by one, and extra_* options.
RESOURCES = {
    "Anthropic": (attropic.Anthropic, httpx.Client),
    "AsyncAnthropic": (attropic.AsyncAnthropic, httpx.AsyncClient),
    "Client": (attropic_api.Client, httpx.Client),
    "AsyncClient": (attropic_api.AsyncClient, httpx.AsyncClient),
}
#: Endpoint functions take the whole body as ``body``.
ENDPOINTS = {
    "sync": (attropic_api.Client, httpx.Client),
    "asyncio": (attropic_api.AsyncClient, httpx.AsyncClient),
}
ROUTES = [*RESOURCES, *ENDPOINTS]


class Recorder:
    """A transport that keeps every request and answers as ``handler`` says."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.handler(request)

    @property
    def request(self) -> httpx.Request:
        """The one request that was sent."""
        (only,) = self.requests
        return only


def success(one: Call) -> Handler:
    """A 200 with the smallest body that the contract allows."""
    media, schema = next(iter(one.success.items()))
    match one.kind:
        case "binary":
            content = b"bytes"
        case "sse" | "jsonl":
            content = b""
        case _:
            content = json.dumps(sampler().make(schema, full=False)).encode()
    return lambda request: httpx.Response(200, content=content, headers={"content-type": media})


def method(client: Any, name: str) -> Any:
    """``client.messages.create`` for ``messages.create``."""
    for part in name.split("."):
        client = getattr(client, part)
    return client


def endpoint(name: str) -> Any:
    """The module of the endpoint functions of an operation."""
    resource, _, last = name.rpartition(".")
    return import_module(f"attropic_api.api.{resource.replace('.', '_')}.{last}")


def reach(
    route: str, one: Call, recorder: Recorder, arguments: Mapping[str, Any], *, body: Any = None, **options: Any
) -> Any:
    """Call the operation in one of the ``ROUTES``; gives its result, awaited.

    Args:
        arguments: Those that travel in the path, the query or a header.
        body: The fields of the body by their keys.
        options: Of the client.
    """
    given = dict(arguments)
    if route in RESOURCES:
        given.update(body or {})
        return run(route, recorder, lambda client: method(client, one.name)(**given), **options)
    if body is not None:
        given["body"] = body
    return run(route, recorder, lambda client: getattr(endpoint(one.name), route)(client=client, **given), **options)


def run(route: str, recorder: Recorder, use: Callable[[Any], Any], **options: Any) -> Any:
    """Make the client of a route over the recorder and use it; an awaitable is awaited."""
    kind, http = {**RESOURCES, **ENDPOINTS}[route]
    options = {"api_key": KEY, "base_url": BASE, **options}
    if kind in (attropic.Anthropic, attropic.AsyncAnthropic):
        options.setdefault("max_retries", 0)
    if http is httpx.Client:
        with http(transport=httpx.MockTransport(recorder)) as transport:
            return use(kind(http_client=transport, **options))

    async def main() -> Any:
        async with http(transport=httpx.MockTransport(recorder)) as transport:
            return await use(kind(http_client=transport, **options))

    return asyncio.run(main())

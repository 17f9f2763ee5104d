"""The same call through the official package and through this one, as it leaves for the network."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl

import anthropic
import httpx
import httpx2

import attropic
from tests.wire.contract import Call, call, path_arguments, python_name, sampler
from tests.wire.routes import method

VERSION: Final = "2026-10-21"
KEY: Final = "sk-test-key"
BASE: Final = "https://api.test"
#: Headers that say something about the call. The others are of the HTTP library, or say who the client is.
HEADERS: Final = ("accept", "anthropic-beta", "anthropic-version", "authorization", "content-type", "x-api-key")
#: Files of forms.
FILES: Final = {"file": ("a.txt", b"one", "text/plain"), "files": [("s/SKILL.md", b"two", "text/markdown")]}


@dataclass
class Sent:
    """What was sent."""

    method: str
    url: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any


def seen(request: Any) -> Sent:
    """A request of either HTTP library; a form without its boundary."""
    headers = {name: request.headers[name] for name in HEADERS if name in request.headers}
    media = headers.get("content-type", "")
    content: Any = request.read()
    if media.startswith("multipart/"):
        content = parts(content, media.partition("boundary=")[2])
        headers["content-type"] = media.partition(";")[0]
    elif content:
        content = json.loads(content)
    path, _, query = str(request.url).partition("?")
    return Sent(request.method, path, sorted(parse_qsl(query)), headers, content)


def parts(content: bytes, boundary: str) -> list[tuple[str, ...]]:
    """Name, file name, media type and bytes of each part of a form."""
    found = []
    for piece in content.split(b"--" + boundary.encode())[1:-1]:
        head, _, value = piece.strip(b"\r\n").partition(b"\r\n\r\n")
        text = head.decode()
        name = re.search(r'; name="([^"]*)"', text)
        file = re.search(r'filename="([^"]*)"', text)
        media = re.search(r"(?i)content-type: *([^\r]*)", text)
        found.append((*tuple(match[1] if match else "" for match in (name, file, media)), value.decode()))
    return found


def ours(name: str, colour: str, arguments: Mapping[str, Any], **options: Any) -> Sent:
    """What this package sends."""
    requests: list[Sent] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(seen(request))
        return httpx.Response(400, json={})

    given: dict[str, Any] = {"api_key": KEY, "base_url": BASE, "max_retries": 0, "api_version": VERSION, **options}
    if colour == "sync":
        http = httpx.Client(transport=httpx.MockTransport(answer))
        with attropic.Anthropic(http_client=http, **given) as client, suppress(attropic.BadRequestError):
            method(client, name)(**arguments)
    else:
        transport = httpx.MockTransport(answer)

        async def main() -> None:
            async with attropic.AsyncAnthropic(http_client=httpx.AsyncClient(transport=transport), **given) as client:
                with suppress(attropic.BadRequestError):
                    await method(client, name)(**arguments)

        asyncio.run(main())
    (only,) = requests
    return only


@cache
def official_client() -> tuple[Any, list[Sent]]:
    """A client of the official package, and what it sent."""
    requests: list[Sent] = []

    def answer(request: Any) -> Any:
        requests.append(seen(request))
        return httpx2.Response(400, json={})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    return anthropic.Anthropic(api_key=KEY, base_url=BASE, max_retries=0, http_client=http), requests


def official(name: str, arguments: Mapping[str, Any]) -> Sent:
    """What the official package sends."""
    client, requests = official_client()
    requests.clear()
    with suppress(anthropic.BadRequestError):
        method(client, name)(**arguments)
    (only,) = requests
    return only


def official_arguments(name: str) -> set[str]:
    """The arguments of a method of the official package; empty when there is none."""
    try:
        found = method(official_client()[0], name)
    except AttributeError:
        return set()
    return set(inspect.signature(found).parameters)


def arguments_of(name: str, *, full: bool) -> dict[str, Any]:
    """Arguments of a call by the names of this package, as the contract describes them.

    Args:
        name: The operation.
        full: Whether all of them, or those that must be there.
    """
    one = call(name)
    found: dict[str, Any] = dict(path_arguments(one))
    if full:
        found |= {python_name(wire): sampler().make(schema, full=False) for wire, schema in one.located("query")}
    return found | body_of(one, full=full)


def body_of(one: Call, *, full: bool) -> dict[str, Any]:
    """The fields of a body; those of files have a file."""
    if one.body is None:
        return {}
    fields: dict[str, Any] = dict(sampler().make(one.body, full=full))
    files = {key: FILES[key] for key in FILES if key in _properties(one)}
    if one.name.endswith("messages.create"):  # an event stream is asked for otherwise
        fields.pop("stream", None)
    return {**fields, **files} if one.media.startswith("multipart/") else fields


def _properties(one: Call) -> Any:
    from tests.wire.contract import document

    schema = one.body
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema.get("properties", {})

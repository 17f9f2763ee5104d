"""Statuses and media types of answers."""

# ruff: noqa: E501 - tables of cases, one to a line

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

Course = Callable[[str], Any]
ITEM, PROBLEM = b'{"id":"i"}', b'{"title":"t"}'


def _type(value: Any) -> str:
    return type(value).__name__


@pytest.mark.parametrize(
    ("name", "status", "content", "kind"),
    [
        ("json", 200, ITEM, "Item"),
        ("json", 404, PROBLEM, "Problem"),
        ("json", 503, PROBLEM, "Problem"),
        ("ranges", 206, ITEM, "Item"),
        ("ranges", 400, PROBLEM, "Problem"),
        ("ranges", 429, ITEM, "Item"),
        ("ranges", 302, b'"moved"', "str"),
        ("default", 200, ITEM, "Item"),
        ("default", 599, ITEM, "Item"),
        ("none", 204, b"", "NoneType"),
        ("created", 201, ITEM, "Item"),
        ("created", 202, b'{"job":"j"}', "Later"),
        ("created", 204, b"", "NoneType"),
        ("unspecified", 200, b"[1]", "list"),
        ("nullable", 200, b"null", "NoneType"),
        ("nullable", 200, ITEM, "Item"),
        ("text", 200, "grüße".encode(), "str"),
        ("several", 200, ITEM, "Item"),
        ("xml", 200, b"<a/>", "bytes"),
        ("any", 200, ITEM, "Item"),
        ("odd_status", 499, PROBLEM, "Problem"),
        ("odd_status", 529, PROBLEM, "Problem"),
        ("json", 999, b"not documented", "NoneType"),
    ],
)
def test_every_status_is_read_as_described(course: Course, name: str, status: int, content: bytes, kind: str) -> None:
    """Exact statuses win over ranges, ranges over default; any integer status is handled."""
    found = [full for full in course("responses").operations if full.endswith(f".{name}")]
    assert _type(course("responses").operation(found[0]).parse(status, content)) == kind


def test_an_error_behind_the_media_type_of_a_download_is_json(course: Course) -> None:
    """A described error object is read as such though the description repeats the media type of the file."""
    operation = course("responses").operation("r.download")
    assert operation.parse(200, b"\x00\xff") == b"\x00\xff"
    assert _type(operation.parse(404, PROBLEM)) == "Problem"


def test_calls_give_the_result_or_raise(course: Course) -> None:
    """A success returns the typed value, 201 and 202 each their own; another status raises with the parsed error."""
    responses = course("responses")
    answers = {"/r/created": (202, b'{"job":"j"}'), "/r/json": (404, PROBLEM), "/r/empty": (200, b"{}")}
    client = responses.client(
        lambda request: httpx.Response(answers[request.url.path][0], content=answers[request.url.path][1])
    )
    assert client.r.created().job == "j"
    with pytest.raises(responses.errors.UnexpectedStatus) as caught:
        client.r.json()
    assert caught.value.status == 404
    assert caught.value.parsed.title == "t"
    assert client.r.empty() is None


def test_downloads_of_any_success_status_are_binary(course: Course) -> None:
    """A binary answer is a BinaryResponse, also when the status is 206 and not 200."""
    client = course("responses").client(lambda request: httpx.Response(206, content=b"\x89PNG"))
    part = client.r.partial()
    assert type(part).__name__ == "BinaryResponse"
    assert part.read() == b"\x89PNG"


def test_json_lines_arrive_one_by_one(course: Course) -> None:
    """A JSON lines answer with itemSchema of 3.2 is an iterator of typed values."""
    body = b'{"id":"1"}\n\n{"id":"2"}\r\n{"id":"3"}'
    client = course("responses").client(lambda request: httpx.Response(200, content=body))
    assert [item.id for item in client.r.lines()] == ["1", "2", "3"]
    assert [item.id for item in course("responses").operation("r.lines").parse(200, body)] == ["1", "2", "3"]


EVENTS = b'event: start\ndata: {"type":"start","n":1}\n\nevent: ping\ndata: {}\n\ndata: {"type":"new"}\n\ndata: {"type":"stop"}\n\n'


def test_event_streams_arrive_one_by_one(course: Course) -> None:
    """An event stream is an iterator of the members of its union, unknown ones included."""
    client = course("responses").client(lambda request: httpx.Response(200, content=EVENTS))
    with client.r.events() as stream:
        assert [_type(event) for event in stream] == ["Start", "UnknownVariant", "Stop"]


def test_a_stream_switch_selects_the_answer(course: Course) -> None:
    """`stream=True` asks for events, and its absence for the object."""
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, content=EVENTS if sent[-1].get("stream") else ITEM)

    client = course("responses").client(answer)
    assert client.r.chat(q="x").id == "i"
    assert len(list(client.r.chat(q="x", stream=True))) == 3
    assert sent == [{"q": "x"}, {"q": "x", "stream": True}]


def test_the_async_client_is_the_twin_of_the_sync_one(course: Course) -> None:
    """The async client answers the same calls with the same values."""
    responses = course("responses")

    async def run() -> tuple[str, list[str], list[str]]:
        bodies = {"/r/lines": b'{"id":"1"}\n{"id":"2"}\n', "/r/events": EVENTS, "/r/json": ITEM}
        transport = httpx.MockTransport(lambda request: httpx.Response(200, content=bodies[request.url.path]))
        async with httpx.AsyncClient(transport=transport) as http:
            client = responses.load("client").AsyncClient(http_client=http)
            item = await client.r.json()
            lines = [line.id async for line in await client.r.lines()]
            events = [_type(event) async for event in await client.r.events()]
            return item.id, lines, events

    assert asyncio.run(run()) == ("i", ["1", "2"], ["Start", "UnknownVariant", "Stop"])


def test_pages_are_recognised(course: Course) -> None:
    """A list with a next_page and a page parameter is known to go on by cursor."""
    page = course("responses").operation("r.pages.list").page
    assert (page.kind, page.style, page.items, page.next) == ("PageCursor", "cursor", "data", ("page", "next_page"))

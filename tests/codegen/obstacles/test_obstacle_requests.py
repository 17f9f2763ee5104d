"""Parameters and bodies as they go on the wire."""

# ruff: noqa: E501 - tables of cases, one to a line

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

Course = Callable[[str], Any]
FILTER = {"name": "a b", "n": 1}


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"exploded": ["a", "b c"]}, "exploded=a&exploded=b%20c"),
        ({"exploded": []}, ""),
        ({"commas": ["a", "b"]}, "commas=a%2Cb"),
        ({"spaces": ["a", "b"]}, "spaces=a%20b"),
        ({"pipes": ["a", "b"]}, "pipes=a%7Cb"),
        ({"deep": {**FILTER, "tags": ["x", "y"]}}, "deep%5Bname%5D=a%20b&deep%5Bn%5D=1&deep%5Btags%5D%5B%5D=x&deep%5Btags%5D%5B%5D=y"),
        ({"deep": {"inner": {"n": 2}}}, "deep%5Binner%5D%5Bn%5D=2"),
        ({"object": FILTER}, "name=a%20b&n=1"),
        ({"flat": FILTER}, "flat=name%2Ca%20b%2Cn%2C1"),
        ({"json": FILTER}, "json=%7B%22name%22%3A%22a%20b%22%2C%22n%22%3A1%7D"),
        ({"limit": 0}, "limit=0"),
        ({"untyped": True}, "untyped=true"),
        ({"since": datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc)}, "since=2024-01-02T00%3A00%3A00Z"),
        ({"since": "as given"}, "since=as%20given"),
        ({"order": None}, ""),
    ],
)  # fmt: skip
def test_query_styles(course: Course, arguments: dict[str, Any], query: str) -> None:
    """Each style of OpenAPI 3.1, 4.8.12.2, gives the query that the standard asks for."""
    request = course("requests").request("styles.list", {"shared": 7, **arguments})
    assert request.target == f"/styles?shared=7{'&' if query else ''}{query}"


def test_headers_and_cookies(course: Course) -> None:
    """Header values are joined by commas in style simple, cookies stand in one header, bools are lower case."""
    arguments = {
        "x_list": [1, 2],
        "x_flag": False,
        "x_object": FILTER,
        "x_trace": "t",
        "session": "s",
        "tags": ["a", "b"],
    }
    request = course("requests").request("styles.list", {"shared": 1, **arguments})
    assert request.headers == {
        "x-list": "1,2",
        "x-flag": "false",
        "x-object": "name=a b,n=1",
        "x-trace": "t",
        "cookie": "session=s; tags=a,b",
    }


def test_an_operation_overrides_the_parameter_of_its_path(course: Course) -> None:
    """A parameter of the path item is shared, and one of the same name and place in the operation replaces it."""
    operation = course("requests").operation("styles.list")
    assert operation.params["shared"].required is True
    assert operation.params["x_trace"].location == "header"
    assert "authorization" not in operation.params  # OpenAPI 3.1, 4.8.12.1: not a parameter


def test_one_name_in_path_query_header_and_body(course: Course) -> None:
    """The same name in four places gives four arguments, the path's first, and each goes where it belongs."""
    arguments = {"id": "path", "id_": "query", "id__": "header", "id___": "capital", "id____": "body", "value": None}
    request = course("requests").request("same.update", arguments)
    assert request.target == "/same/path?id=query&ID=capital"
    assert request.headers["id"] == "header"
    assert request.json == {"id": "body", "value": None}


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("json", {"name": "n"}, {"name": "n"}),
        ("inline", {"a": "x", "body_": {"b": 1}}, {"a": "x", "body": {"b": 1}}),
        ("inline", {"body": {"a": "whole"}}, {"a": "whole"}),
        ("array", {"body": [FILTER, {}]}, [FILTER, {}]),
        ("union", {"body": {"id": "i"}}, {"id": "i"}),
        ("scalar", {"body": "text"}, "text"),
        ("map", {"body": {"a": 1}}, {"a": 1}),
        ("vendor", {"id": "i"}, {"id": "i"}),
        ("several", {"id": "i"}, {"id": "i"}),
        ("delete", {"id": "i"}, {"id": "i"}),
    ],
)
def test_json_bodies(course: Course, name: str, arguments: dict[str, Any], expected: Any) -> None:
    """A JSON body is sent from its fields, or whole; JSON wins over other media types, also with a suffix."""
    assert course("requests").request(f"bodies.{name}", arguments).json == expected


def test_the_media_type_is_that_of_the_description(course: Course) -> None:
    """A JSON body of a vendor type keeps its parameters; a body with no content is no body."""
    requests = course("requests")
    sent = requests.request("bodies.vendor", {"id": "i"}).headers["content-type"]
    assert sent == "application/merge-patch+json; charset=utf-8"
    assert requests.operation("bodies.nothing").body is None


def _recorded(course: Course) -> tuple[Any, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(204)

    return course("requests").client(answer), seen


def test_url_encoded_forms(course: Course) -> None:
    """A form body repeats lists and writes booleans as the rest of the API does."""
    client, seen = _recorded(course)
    client.bodies.form(user="a&b", flags=[True, False])
    assert seen[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen[0].content == b"user=a%26b&flags=true&flags=false"


def test_multipart_with_files(course: Course, tmp_path: Path) -> None:
    """Files of every accepted kind and form fields travel in one multipart body with a drawn boundary."""
    file = tmp_path / "name.txt"
    file.write_text("from a path")
    client, seen = _recorded(course)
    client.bodies.multipart(name="n", file=file, files=[b"raw", ("other.bin", io.BytesIO(b"io"))], meta={"id": "i"})
    body = seen[0].content
    assert seen[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (
        b'name="name"',
        b'filename="name.txt"',
        b"from a path",
        b"raw",
        b'filename="other.bin"',
        b'name="meta[id]"',
    ):
        assert part in body


def test_multipart_without_files_is_still_multipart(course: Course) -> None:
    """An optional file left out does not turn the body into another media type."""
    client, seen = _recorded(course)
    client.bodies.multipart(name="n")
    assert seen[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="name"\r\n\r\nn\r\n' in seen[0].content


def test_raw_bodies(course: Course, tmp_path: Path) -> None:
    """A body of an unknown media type is one argument: text, bytes, a binary file or a path, sent as it is."""
    file = tmp_path / "body.xml"
    file.write_bytes(b"<from-path/>")
    client, seen = _recorded(course)
    client.bodies.xml(body=b"<a/>")
    client.bodies.xml(body=file)
    client.bodies.text(body="grüße")
    client.bodies.binary(body=io.BytesIO(b"\x00\x01"))
    sent = [(request.headers["content-type"], request.content) for request in seen]
    assert sent == [
        ("application/xml", b"<a/>"),
        ("application/xml", b"<from-path/>"),
        ("text/plain", "grüße".encode()),
        ("application/octet-stream", b"\x00\x01"),
    ]


def test_the_server_of_the_description_is_the_base(course: Course) -> None:
    """A server with a path keeps that path before every operation."""
    client, seen = _recorded(course)
    client.bodies.optional(id="i")
    assert str(seen[0].url) == "https://requests.example/v9/bodies/optional"
    assert json.loads(seen[0].content) == {"id": "i"}


def test_the_endpoint_functions_take_a_whole_body(course: Course) -> None:
    """`build` of the endpoint module makes the same request from a model, a mapping or a TypedDict."""
    requests = course("requests")
    module = requests.load("api.bodies.several")
    model = requests.decode("WithId", {"id": "i", "value": None})
    assert module.build(body=model).json == module.build(body={"id": "i", "value": None}).json == model.to_dict()

"""Multipart bodies: read as they arrive, in pieces of any size, and refused where they are none."""

from __future__ import annotations

import random
from typing import Any

import pytest

from attropic.localserver import Api, ApiError, Request, Settings
from attropic.localserver._form import FormReader

from .asking import BOUNDARY, HEADERS, World, form, part

TYPE = f"multipart/form-data; boundary={BOUNDARY}"
UPLOAD = "/v1/files?beta=true"
TRICKY = [
    b"",
    b"\r\n",
    b"--" + BOUNDARY.encode(),
    b"\r\n--" + BOUNDARY.encode()[:-1] + b"\r\n",
    b'--+++\r\ncontent-disposition: form-data; name="file"; filename="b"\r\n\r\nx\r\n--+++--\r\n',
    b"\r\n--" + BOUNDARY.encode() + b"x\r\n",
    bytes(range(256)) * 40,
]


def read(data: bytes, pieces: list[int], most: int = 10**9) -> list[tuple[str, str | None, bytes]]:
    """What a reader makes of bytes that come in pieces of these sizes, and the rest at the end."""
    reader = FormReader(TYPE, most)
    try:
        for size in pieces:
            reader.feed(data[:size])
            data = data[size:]
        reader.feed(data)
        return [(one.name, one.filename, b"".join(one.pieces())) for one in reader.finish()]
    finally:
        reader.close()


@pytest.mark.parametrize("content", TRICKY, ids=range(len(TRICKY)))
def test_content_that_looks_like_a_boundary_stays_content(content: bytes) -> None:
    """Whatever stands in a file arrives as it is, however the bytes are cut, byte by byte included."""
    data = form(part("file", content, "a.bin"), part("note", b"after"))
    wanted = [("file", "a.bin", content), ("note", None, b"after")]
    assert read(data, []) == wanted
    assert read(data, [1] * len(data)) == wanted
    dice = random.Random(1)
    assert all(read(data, [dice.randint(1, 90) for _ in range(400)]) == wanted for _ in range(20))


def test_many_parts_of_any_size_are_kept_apart() -> None:
    """Parts in memory and parts on disk have their own bytes, in any order of reading."""
    contents = [bytes([number]) * (number * 4_000) for number in range(60)]
    reader = FormReader(TYPE, 10**9)
    reader.feed(form(*(part(f"f{number}", data, "x") for number, data in enumerate(contents))))
    parts = reader.finish()
    assert [b"".join(one.pieces()) for one in reversed(parts)] == contents[::-1]
    assert [one.size for one in parts] == [len(data) for data in contents]
    reader.close()


def _bodies() -> dict[str, bytes]:
    whole = form(part("file", b"hello", "a.txt"))
    return {
        "empty": b"",
        "no boundary at all": b"hello",
        "another boundary": whole.replace(BOUNDARY.encode(), b"another"),
        "no last boundary": whole[: -len(f"--{BOUNDARY}--\r\n")],
        "cut in the content": whole[:70],
        "cut in the headers": whole[:30],
        "cut in the last boundary": whole[:-5],
        "no parts": f"--{BOUNDARY}--\r\n".encode(),
        "no name": form(b"content-disposition: form-data\r\n\r\nx"),
        "no disposition": form(b"x-a: b\r\n\r\nx"),
        "no headers": form(b"\r\nx"),
        "attachment": form(b'content-disposition: attachment; name="file"; filename="a"\r\n\r\nx'),
        "base64": form(
            b'content-transfer-encoding: base64\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nYQ'
        ),
        "huge header": form(b'content-disposition: form-data; name="file"; x="' + b"y" * 20_000 + b'"\r\n\r\nx'),
        "many headers": form(b"".join(b"x-%d: y\r\n" % number for number in range(5000)) + b"\r\nx"),
        "a header without a colon": form(b"hello\r\n\r\nx"),
        "many parts": form(*(part(f"f{number}", b"") for number in range(1001))),
        "another field": form(part("data", b"hello", "a.txt")),
        "two files": form(part("file", b"1", "a.txt"), part("file", b"2", "b.txt")),
    }


@pytest.mark.parametrize("case", _bodies())
def test_what_is_no_form_with_one_file_is_refused(world: World, case: str) -> None:
    """A body that is cut, malformed or of other fields is a 400 with a message, and nothing is kept."""
    found = world.ask("POST", UPLOAD, _bodies()[case], content_type=TYPE)
    assert (found.status, found.json["error"]["type"]) == (400, "invalid_request_error"), found.data
    assert found.problem
    assert world.ask("GET", "/v1/files?beta=true").json["data"] == []


def test_the_message_names_the_field(world: World) -> None:
    """A file that is missing or there twice is called by its field."""
    assert world.send(UPLOAD, part("data", b"x", "a")).problem == "file: Field required"
    twice = world.send(UPLOAD, part("file", b"1", "a"), part("file[]", b"2", "b"))
    assert twice.problem == "file: Input should be given only once"


@pytest.mark.parametrize(
    "content_type",
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        f"multipart/form-data; boundary={'x' * 71}",
        "multipart/form-data; boundary=a\tb",
        "application/json",
        "text/plain",
        "",
    ],
)
def test_a_type_that_is_no_form_is_refused(world: World, content_type: str) -> None:
    """Without a usable boundary, or as another type, the body is not read."""
    found = world.ask("POST", UPLOAD, form(part("file", b"x", "a")), content_type=content_type)
    assert (found.status, found.problem.partition(":")[0]) == (400, "content-type")


def test_a_boundary_may_be_quoted(world: World) -> None:
    """Quotes around the boundary, other parameters, and upper case in the type are fine (RFC 2045)."""
    kind = f'Multipart/Form-Data; charset=utf-8; boundary="{BOUNDARY}"'
    assert world.ask("POST", UPLOAD, form(part("file", b"x", "a")), content_type=kind).status == 200


def test_the_size_is_refused_while_the_body_is_read() -> None:
    """A form above the limit is refused at the byte that is too many, before the rest has come."""
    api = Api(settings=Settings(max_file=1000))
    exchange = api.open(Request("POST", "/v1/files", "beta=true", {**HEADERS, "content-type": TYPE}))
    head = form(part("file", b"", "a"))[: -len(f"\r\n--{BOUNDARY}--\r\n")]
    assert exchange.feed(head)
    assert exchange.feed(b"x" * 1000)
    assert not exchange.feed(b"x")
    assert not exchange.feed(b"x" * 10**6)
    assert exchange.finish().status == 413


def test_many_small_files_are_one_large_body() -> None:
    """The limit counts all parts together."""
    parts = [part(f"f{number}", b"x" * 100, "a") for number in range(11)]
    with pytest.raises(ApiError) as caught:
        read(form(*parts), [], most=1000)
    assert caught.value.status == 413


def test_a_length_that_is_too_large_is_refused_at_once() -> None:
    """A body that says it is too large is refused before a byte of it came."""
    api = Api(settings=Settings(max_file=1000))
    headers = {**HEADERS, "content-type": TYPE, "content-length": str(5 * 1024 * 1024)}
    exchange = api.open(Request("POST", "/v1/files", "beta=true", headers))
    assert not exchange.feed(b"x")
    assert exchange.finish().status == 413


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ([part("display_title", b"\xff")], "display_title"),
        ([part("display_title", b"x" * 70_000)], "display_title"),
        ([part("display_title", b"T", "title.txt")], "display_title"),
        ([part("display_title", b"T"), part("display_title", b"U")], "display_title"),
    ],
    ids=["not UTF-8", "too long", "a file", "twice"],
)
def test_fields_of_text_are_checked(world: World, parts: list[Any], field: str) -> None:
    """A field of text that is none is refused by its name."""
    found = world.send("/v1/skills?beta=true", *parts)
    assert (found.status, found.problem.partition(":")[0]) == (400, field)

"""Uploads, read back with the parser of the standard library."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import httpx
import pytest

from .contract import NAMES, Call, call, path_arguments
from .routes import RESOURCES, ROUTES, Recorder, reach, success

MULTIPART = [name for name in NAMES if call(name).media == "multipart/form-data"]
ARRAYS = ["beta.skills.create", "beta.skills.versions.create"]
UPLOAD = call("beta.files.upload")
#: Every byte, line ends of all kinds, and lines that look like boundaries.
HOSTILE = (
    bytes(range(256)) + b"\r\n--+++\r\n--+++--\r\n\n--\n\r--x\r\nContent-Disposition: form-data; name=x\r\n\r\ny\r\n"
)


def send(route: str, one: Call, fields: dict[str, Any]) -> httpx.Request:
    recorder = Recorder(success(one))
    reach(route, one, recorder, path_arguments(one), body=fields)
    return recorder.request


def parts(request: httpx.Request) -> list[Message]:
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    assert message.is_multipart()
    assert message.defects == []
    return list(message.iter_parts())


def content(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    assert isinstance(found, bytes)
    return found


def name_of(part: Message) -> Any:
    return part.get_param("name", header="content-disposition")


def boundary(request: httpx.Request) -> str:
    found = re.fullmatch(r'multipart/form-data; boundary="?([^";]+)"?', request.headers["content-type"])
    assert found, request.headers["content-type"]
    return found.group(1)


def files(one: Call, *values: Any) -> dict[str, Any]:
    """The one file, or the list of files, of an operation."""
    return {"file": values[0]} if one is UPLOAD else {"files": list(values)}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", MULTIPART)
def test_the_boundary_is_drawn_for_each_request(name: str, route: str) -> None:
    """Two equal calls have different boundaries, each long enough that no file holds it by chance."""
    one = call(name)
    first, second = (boundary(send(route, one, files(one, b"same"))) for _ in range(2))
    assert first != second
    assert min(len(first), len(second)) >= 16


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", MULTIPART)
def test_a_file_cannot_break_out_of_its_part(name: str, route: str) -> None:
    """Bytes that look like a boundary, even one that was used before, arrive intact in one part."""
    one = call(name)
    used = boundary(send(route, one, files(one, b"first")))
    data = HOSTILE + f"\r\n--{used}\r\nContent-Disposition: form-data; name=evil\r\n\r\nx\r\n--{used}--\r\n".encode()
    (part,) = parts(send(route, one, files(one, data)))
    assert content(part) == data


@pytest.mark.parametrize("route", ROUTES)
def test_a_single_file_has_the_name_of_its_property(route: str) -> None:
    """``file`` of an upload is the part of that name."""
    (part,) = parts(send(route, UPLOAD, {"file": b"x"}))
    assert name_of(part) == "file"


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", ARRAYS)
def test_an_array_of_files_is_repeated_in_order(name: str, route: str) -> None:
    """Each of several files is its own part, in order, named ``files[]`` as the official package names it."""
    given = [("skill/SKILL.md", b"# one"), ("skill/lib/two.py", b"two", "text/x-two"), ("three", b"3")]
    found = parts(send(route, call(name), {"files": given}))
    assert [(part.get_filename(), content(part)) for part in found] == [(file[0], file[1]) for file in given]
    assert found[1].get_content_type() == "text/x-two"
    assert [name_of(part) for part in found] == ["files[]"] * 3


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", ARRAYS)
def test_files_may_come_from_a_generator_or_a_tuple(name: str, route: str) -> None:
    """A tuple of files is not taken for one file with a name, and a generator is read once."""
    one = call(name)
    for given in ((("a", b"1"), ("b", b"2")), (file for file in [("a", b"1"), ("b", b"2")]), (b"1", b"2")):
        assert [content(part) for part in parts(send(route, one, {"files": given}))] == [b"1", b"2"]


@pytest.mark.parametrize("route", ROUTES)
def test_form_fields_stand_beside_the_files(route: str) -> None:
    """A text field is a part without a file name, its characters unchanged; it comes before the files."""
    fields = {"display_title": 'Ünï "code"\r\n--+++', "files": [("a.md", b"1")]}
    field, file = parts(send(route, call("beta.skills.create"), fields))
    assert (name_of(field), field.get_filename()) == ("display_title", None)
    assert content(field).decode() == 'Ünï "code"\r\n--+++'
    assert file.get_filename() == "a.md"


@pytest.mark.parametrize("route", ROUTES)
def test_a_form_without_files_is_multipart_too(route: str) -> None:
    """The media type is that of the contract whether or not a file is among the fields."""
    (field,) = parts(send(route, call("beta.skills.create"), {"display_title": "a & b"}))
    assert (name_of(field), content(field)) == ("display_title", b"a & b")


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", MULTIPART)
def test_extra_properties_are_form_fields(name: str, route: str) -> None:
    """``extra_body`` adds fields to the form, named as the official package names them, and the file stays."""
    one = call(name)
    recorder = Recorder(success(one))
    extra = {"expires": 3600, "deep": {"x": True}, "list": ["a", "b"]}
    reach(route, one, recorder, {**path_arguments(one), "extra_body": extra}, body=files(one, b"DATA"))
    found = [(name_of(part), content(part)) for part in parts(recorder.request)]
    assert found[:-1] == [("expires", b"3600"), ("deep[x]", b"true"), ("list[]", b"a"), ("list[]", b"b")]
    assert found[-1][1] == b"DATA"


#: Forms of a file → the file name and the media type that it must have.
FORMS = {
    "bytes": ("upload", "application/octet-stream"),
    "path": ("notes.txt", "text/plain"),
    "open": ("notes.txt", "text/plain"),
    "memory": ("upload", "application/octet-stream"),
    "named": ("report.pdf", "application/pdf"),
}
TUPLES = {
    "pair": ("given.json", "application/json"),
    "pair of path": ("given.csv", "text/csv"),
    "nameless pair": ("notes.txt", "text/plain"),
    "triple": ("given.bin", "image/png"),
    "triple of file": ("given.bin", "image/png"),
    "four": ("given.bin", "image/png"),
}


@pytest.fixture
def forms(tmp_path: Path) -> Iterator[dict[str, Any]]:
    """The same four bytes in every form that a file may have."""
    path = tmp_path / "notes.txt"
    path.write_bytes(b"DATA")
    named = io.BytesIO(b"DATA")
    named.name = "/somewhere/else/report.pdf"
    with path.open("rb") as opened:
        yield {
            "bytes": b"DATA",
            "path": path,
            "open": opened,
            "memory": io.BytesIO(b"DATA"),
            "named": named,
            "pair": ("given.json", b"DATA"),
            "pair of path": ("given.csv", path),
            "nameless pair": (None, path),
            "triple": ("given.bin", b"DATA", "image/png"),
            "triple of file": ("given.bin", io.BytesIO(b"DATA"), "image/png"),
            "four": ("given.bin", b"DATA", "image/png", {"x-extra": "yes"}),
        }


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("form", FORMS)
def test_a_file_may_be_bytes_a_path_or_a_binary_file(form: str, route: str, forms: dict[str, Any]) -> None:
    """The content arrives whole, named after the path or file, with the media type of that name."""
    (part,) = parts(send(route, UPLOAD, {"file": forms[form]}))
    assert (content(part), part.get_filename(), part.get_content_type()) == (b"DATA", *FORMS[form])


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("form", TUPLES)
def test_a_file_may_be_a_tuple(form: str, route: str, forms: dict[str, Any]) -> None:
    """A tuple gives name, content, media type and headers of the part; what it leaves out is found as usual."""
    (part,) = parts(send(route, UPLOAD, {"file": forms[form]}))
    assert (content(part), part.get_filename(), part.get_content_type()) == (b"DATA", *TUPLES[form])
    assert part["x-extra"] == ("yes" if form == "four" else None)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("value", ["path/to/file.txt", 7, ["text"], {"a": 1}, ("name.txt", "text")], ids=repr)
@pytest.mark.parametrize("name", MULTIPART)
def test_a_value_that_is_no_file_is_refused(name: str, value: Any, route: str) -> None:
    """Text, which could mean a path or a content, and other values raise TypeError; nothing is sent."""
    one = call(name)
    recorder = Recorder(success(one))
    with pytest.raises(TypeError, match="file"):
        reach(route, one, recorder, path_arguments(one), body=files(one, value))
    assert recorder.requests == []


@pytest.mark.parametrize("route", ROUTES)
def test_a_file_name_cannot_add_headers(route: str) -> None:
    """Quotes and line breaks in a file name are escaped, and letters of any script arrive."""
    (part,) = parts(send(route, UPLOAD, {"file": ('a"\r\nx-evil: 1\r\n\r\nb.txt', b"DATA")}))
    assert part["x-evil"] is None
    assert content(part) == b"DATA"
    raw = send(route, UPLOAD, {"file": ("日本.txt", b"DATA")}).content
    assert "日本.txt".encode() in raw


@pytest.mark.parametrize("route", ROUTES)
def test_a_text_file_is_refused_before_it_is_sent(route: str) -> None:
    """A file that was opened in text mode raises TypeError: its bytes are not known."""
    recorder = Recorder(success(UPLOAD))
    with pytest.raises(TypeError, match=r"binary|BytesIO"):
        reach(route, UPLOAD, recorder, {}, body={"file": io.StringIO("text")})
    assert recorder.requests == []

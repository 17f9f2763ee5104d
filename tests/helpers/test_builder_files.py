"""Images and documents of a builder: addresses, bytes, paths, data URLs, uploaded files, source blocks."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic._core.sources import IMAGES as IMAGES_SENT

from .building import begun, check, contract

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
JPEG = b"\xff\xd8\xff\xe0" + bytes(8)
GIF, OLD_GIF = b"GIF89a" + bytes(8), b"GIF87a" + bytes(8)
WEBP = b"RIFF\x10\0\0\0WEBPVP8 "
PDF = b"%PDF-1.7\n"
URL = "https://example.com/a"


def encoded(data: bytes, media_type: str) -> dict[str, str]:
    return {"type": "base64", "media_type": media_type, "data": base64.b64encode(data).decode()}


def text(data: str) -> dict[str, str]:
    return {"type": "text", "media_type": "text/plain", "data": data}


def the_block(builder: Any, *, beta: bool = False) -> Any:
    """The only block of the only turn, after a check of the whole."""
    params = builder.params()
    check(params, beta=beta)
    (turn,) = params["messages"]
    assert turn["role"] == "user"
    (block,) = turn["content"]
    return block


IMAGES: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    "address": (URL, {}, {"type": "url", "url": URL}),
    "plain address": ("http://example.com/a", {}, {"type": "url", "url": "http://example.com/a"}),
    "png": (PNG, {}, encoded(PNG, "image/png")),
    "jpeg": (JPEG, {}, encoded(JPEG, "image/jpeg")),
    "gif": (GIF, {}, encoded(GIF, "image/gif")),
    "old gif": (OLD_GIF, {}, encoded(OLD_GIF, "image/gif")),
    "webp": (WEBP, {}, encoded(WEBP, "image/webp")),
    "bytearray": (bytearray(PNG), {}, encoded(PNG, "image/png")),
    "memoryview": (memoryview(PNG), {}, encoded(PNG, "image/png")),
    "said type": (b"?", {"media_type": "image/png"}, encoded(b"?", "image/png")),
    "data URL": ("data:image/gif;base64,R0lG", {}, {"type": "base64", "media_type": "image/gif", "data": "R0lG"}),
    "source block": ({"type": "url", "url": URL}, {}, {"type": "url", "url": URL}),
}
DOCUMENTS: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    "address": (URL, {}, {"type": "url", "url": URL}),
    "text": ("It is a cat.", {}, text("It is a cat.")),
    "pdf": (PDF, {}, encoded(PDF, "application/pdf")),
    "said type": (b"?", {"media_type": "application/pdf"}, encoded(b"?", "application/pdf")),
    "bytes of text": ("Grüße".encode(), {}, text("Grüße")),
    "bytes said to be text": ("Grüße".encode(), {"media_type": "text/plain"}, text("Grüße")),
    "data URL": (
        "data:application/pdf;base64,JVBERg==",
        {},
        {"type": "base64", "media_type": "application/pdf", "data": "JVBERg=="},
    ),
    "data URL of text": ("data:text/plain;charset=utf-8;base64,R3LDvMOfZQ==", {}, text("Grüße")),
    "source block": (text("a"), {}, text("a")),
}


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("kind", list(IMAGES))
def test_an_image_may_be_given_in_many_ways(kind: str, beta: bool) -> None:
    """The type of bytes is that of their first bytes; what a server can fetch itself is passed on."""
    image, more, source = IMAGES[kind]

    assert the_block(begun(beta=beta).image(image, **more), beta=beta) == {"type": "image", "source": source}


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("kind", list(DOCUMENTS))
def test_a_document_may_be_given_in_many_ways(kind: str, beta: bool) -> None:
    """Text is a document of plain text, a PDF is sent in base64."""
    document, more, source = DOCUMENTS[kind]

    assert the_block(begun(beta=beta).document(document, **more), beta=beta) == {"type": "document", "source": source}


@pytest.mark.parametrize(
    ("name", "data", "method", "source"),
    [
        ("a.png", PNG, "image", encoded(PNG, "image/png")),
        ("no_suffix", JPEG, "image", encoded(JPEG, "image/jpeg")),
        ("wrong.txt.png", GIF, "image", encoded(GIF, "image/gif")),
        ("a.pdf", PDF, "document", encoded(PDF, "application/pdf")),
        ("a.txt", "Grüße".encode(), "document", text("Grüße")),
        ("A.MD", b"# Hi", "document", text("# Hi")),
        ("a.csv", b"a,b", "document", text("a,b")),
    ],
)
def test_a_path_is_read(tmp_path: Path, name: str, data: bytes, method: str, source: Any) -> None:
    """The content of the file is sent, with the type of its first bytes or of its name."""
    path = tmp_path / name
    path.write_bytes(data)

    assert the_block(getattr(begun(), method)(path)) == {"type": method, "source": source}


@pytest.mark.parametrize("method", ["image", "document"])
def test_an_uploaded_file_is_named(method: str) -> None:
    """The beta API takes the id of a file."""
    block = the_block(getattr(begun(beta=True), method)(file_id="file_1"), beta=True)

    assert block == {"type": method, "source": {"type": "file", "file_id": "file_1"}}


def test_a_document_may_have_a_title_a_context_and_citations() -> None:
    """They stand beside the source; what is not said is not sent."""
    block = the_block(begun().document("a", title="T", context="C", citations=True))

    assert block == {
        "type": "document",
        "source": text("a"),
        "title": "T",
        "context": "C",
        "citations": {"enabled": True},
    }
    assert the_block(begun().document("a", citations=False))["citations"] == {"enabled": False}


#: What is refused → the words that say why, and what to do.
REFUSED: dict[str, tuple[Any, str]] = {
    "no image": (lambda b: b.image(), "either `image` or `file_id`"),
    "two images": (lambda b: b.image(PNG, file_id="f"), "either `image` or `file_id`"),
    "no document": (lambda b: b.document(), "either `document` or `file_id`"),
    "two documents": (lambda b: b.document("a", file_id="f"), "either `document` or `file_id`"),
    "unknown bytes of an image": (lambda b: b.image(b"\0\1\2"), "`image` cannot be told.*`media_type`"),
    "unknown bytes of a document": (lambda b: b.document(b"\0\1\2"), "`document` cannot be told.*`media_type`"),
    "no bytes": (lambda b: b.image(b""), "`image` cannot be told.*`media_type`"),
    "a name in place of a path": (lambda b: b.image("cat.png"), r"`image` must be an address.*`pathlib.Path`"),
    "a number as image": (lambda b: b.image(3), "`image` must be an address.*not int"),
    "a number as document": (lambda b: b.document(3), "`document` must be an address.*not int"),
    "a data URL without base64": (lambda b: b.image("data:image/png,x"), "`image`.*base64"),
    "a data URL without data": (lambda b: b.image("data:image/png;base64"), "`image`.*base64"),
    "a PDF as image": (lambda b: b.image(PDF), "`image` is of type application/pdf"),
    "a text as image": (lambda b: b.image(b"hi"), "`image` is of type text/plain"),
    "an image as document": (lambda b: b.document(PNG), "`document` is of type image/png.*`file_id`"),
    "a text that is none": (lambda b: b.document(b"\xff\xfe", media_type="text/plain"), "`document`.*UTF-8"),
    "a type that no answer sees": (lambda b: b.image(b"BM", media_type="image/bmp"), "`image`.*image/bmp"),
    "a drawing": (lambda b: b.image("data:image/svg+xml;base64,PHN2Zz4="), r"`image`.*image/svg\+xml"),
    "a blank title": (lambda b: b.document("a", title=""), "`title`"),
    "a blank context": (lambda b: b.document("a", context=""), "`context`"),
}


@pytest.mark.parametrize("case", list(REFUSED))
def test_what_cannot_be_sent_is_refused(case: str) -> None:
    """The message names the argument and what can be given instead; the builder stays as it was."""
    take, words = REFUSED[case]
    builder = begun().user("Hi.")

    with pytest.raises(attropic.ConfigurationError, match=words):
        take(builder)

    assert builder.params()["messages"] == [{"role": "user", "content": "Hi."}]


@pytest.mark.parametrize("method", ["image", "document"])
def test_the_plain_api_takes_no_uploaded_file(method: str) -> None:
    """Its description has no such source: the message sends the caller to the beta API."""
    with pytest.raises(attropic.ConfigurationError, match=r"`file_id`.*beta"):
        getattr(begun(), method)(file_id="file_1")


def test_the_types_of_images_are_those_of_the_contract() -> None:
    """One that the description adds is to be added here."""
    source = contract()["components"]["schemas"]["Base64ImageSource"]

    assert sorted(source["properties"]["media_type"]["enum"]) == sorted(IMAGES_SENT)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    """The error names the path."""
    with pytest.raises(OSError, match=r"missing\.png"):
        begun().image(tmp_path / "missing.png")

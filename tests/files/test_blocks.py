"""Content blocks of files: what is sent is a body of the contract, for both APIs."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import attropic
from attropic.files import File, document, file_block, image, plain, search_result, text_document
from tests.helpers.building import check

from .pictures import pdf, picture

PNG, JPEG, GIF, WEBP = (picture(kind, 3, 4) for kind in ("PNG", "JPEG", "GIF", "WEBP"))
PAPER = pdf(2)
URL = "https://example.com/a"
TEXTS = {"type": "text", "media_type": "text/plain"}


def stored(media_type: str, name: str = "a") -> Any:
    """Metadata as an upload gives it."""
    return SimpleNamespace(id="file_1", mime_type=media_type, filename=name)


def in_base64(data: bytes, media_type: str) -> dict[str, str]:
    return {"type": "base64", "media_type": media_type, "data": base64.b64encode(data).decode()}


#: How a block is made → the block, when files are put in.
BLOCKS: dict[str, tuple[Any, dict[str, Any]]] = {
    "png": (lambda: image(PNG), {"type": "image", "source": in_base64(PNG, "image/png")}),
    "jpeg": (lambda: image(File.from_bytes(JPEG)), {"type": "image", "source": in_base64(JPEG, "image/jpeg")}),
    "gif of a file": (lambda: image(io.BytesIO(GIF)), {"type": "image", "source": in_base64(GIF, "image/gif")}),
    "webp of a tuple": (lambda: image(("a", WEBP)), {"type": "image", "source": in_base64(WEBP, "image/webp")}),
    "image of chunks": (lambda: image([PNG[:9], PNG[9:]]), {"type": "image", "source": in_base64(PNG, "image/png")}),
    "image of base64": (
        lambda: image(File.from_base64(base64.b64encode(PNG).decode())),
        {"type": "image", "source": in_base64(PNG, "image/png")},
    ),
    "image of a data URL": (
        lambda: image("data:image/png;base64," + base64.b64encode(PNG).decode()),
        {"type": "image", "source": in_base64(PNG, "image/png")},
    ),
    "image of an address": (lambda: image(URL), {"type": "image", "source": {"type": "url", "url": URL}}),
    "image of a source": (
        lambda: image({"type": "url", "url": URL}),
        {"type": "image", "source": {"type": "url", "url": URL}},
    ),
    "cached image": (
        lambda: image(URL, cache_control=True),
        {"type": "image", "source": {"type": "url", "url": URL}, "cache_control": {"type": "ephemeral"}},
    ),
    "pdf": (lambda: document(PAPER), {"type": "document", "source": in_base64(PAPER, "application/pdf")}),
    "document of an address": (lambda: document(URL), {"type": "document", "source": {"type": "url", "url": URL}}),
    "document with everything": (
        lambda: document(PAPER, title="T", context="C", citations=True, cache_control="1h"),
        {
            "type": "document",
            "source": in_base64(PAPER, "application/pdf"),
            "title": "T",
            "context": "C",
            "citations": {"enabled": True},
            "cache_control": {"type": "ephemeral", "ttl": "1h"},
        },
    ),
    "document of blocks": (
        lambda: document({"type": "content", "content": [{"type": "text", "text": "a"}]}),
        {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": "a"}]}},
    ),
    "document of markdown": (
        lambda: document(("a.md", b"# Hi\n")),
        {"type": "document", "source": {**TEXTS, "data": "# Hi\n"}},
    ),
    "text": (lambda: text_document("Hi."), {"type": "document", "source": {**TEXTS, "data": "Hi."}}),
    "text of a file": (
        lambda: text_document(
            ("a.csv", b"a,b\n1,2\n"), title="T", citations=False, cache_control={"type": "ephemeral"}
        ),
        {
            "type": "document",
            "source": {**TEXTS, "data": "a,b\n1,2\n"},
            "title": "T",
            "citations": {"enabled": False},
            "cache_control": {"type": "ephemeral"},
        },
    ),
    "search result": (
        lambda: search_result("A.", source=URL, title="T", citations=True, cache_control="5m"),
        {
            "type": "search_result",
            "source": URL,
            "title": "T",
            "content": [{"type": "text", "text": "A."}],
            "citations": {"enabled": True},
            "cache_control": {"type": "ephemeral", "ttl": "5m"},
        },
    ),
    "search result of parts": (
        lambda: search_result(["A.", {"type": "text", "text": "B."}, File.from_text("C.")], source="s", title="T"),
        {
            "type": "search_result",
            "source": "s",
            "title": "T",
            "content": [{"type": "text", "text": letter + "."} for letter in "ABC"],
        },
    ),
    "search result of a file": (
        lambda: search_result(("a.txt", b"A."), source="s", title="T"),
        {"type": "search_result", "source": "s", "title": "T", "content": [{"type": "text", "text": "A."}]},
    ),
    "container": (lambda: file_block("file_1"), {"type": "container_upload", "file_id": "file_1"}),
    "container of data": (
        lambda: file_block(stored("text/csv"), cache_control=True),
        {"type": "container_upload", "file_id": "file_1", "cache_control": {"type": "ephemeral"}},
    ),
}
FILE = {"type": "file", "file_id": "file_1"}
#: As above, for blocks that only the beta API takes.
STORED: dict[str, tuple[Any, dict[str, Any]]] = {
    "image by id": (lambda: image("file_1"), {"type": "image", "source": FILE}),
    "image by metadata": (lambda: image(stored("image/png")), {"type": "image", "source": FILE}),
    "document by id": (lambda: document("file_1", title="T"), {"type": "document", "source": FILE, "title": "T"}),
    "document by metadata": (lambda: document(stored("text/plain")), {"type": "document", "source": FILE}),
    "block of an image": (lambda: file_block(stored("image/webp")), {"type": "image", "source": FILE}),
    "block of a pdf": (
        lambda: file_block(stored("application/pdf"), title="T", context="C", citations=True),
        {"type": "document", "source": FILE, "title": "T", "context": "C", "citations": {"enabled": True}},
    ),
    "block of a text": (lambda: file_block(stored("text/plain; charset=utf-8")), {"type": "document", "source": FILE}),
    "image of a said kind": (lambda: file_block("file_1", kind="image"), {"type": "image", "source": FILE}),
    "document of a said kind": (lambda: file_block("file_1", kind="document"), {"type": "document", "source": FILE}),
}


def body(block: Any) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": [block]}]}


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("kind", list(BLOCKS))
def test_a_block_is_a_body_of_the_contract(kind: str, beta: bool) -> None:
    """What is not said is not sent, and both APIs take it."""
    make, expected = BLOCKS[kind]

    block = plain(make())

    assert block == json.loads(json.dumps(block)) == expected
    check(body(block), beta=beta)


@pytest.mark.parametrize("kind", list(STORED))
def test_a_block_of_a_stored_file_is_a_body_of_the_beta_contract(kind: str) -> None:
    """The type in its metadata says what it becomes."""
    make, expected = STORED[kind]

    assert make() == expected
    check(body(make()), beta=True)


def test_a_block_holds_the_file_itself(tmp_path: Path) -> None:
    """It is cheap until it is sent: nothing is copied, and a file that changes meanwhile is sent as it is then."""
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    file = File.from_path(path)

    block = image(file)

    assert block["source"]["data"] is file
    path.write_bytes(PNG + b"more")
    assert base64.b64decode(plain(block)["source"]["data"]) == PNG + b"more"


def test_a_said_type_goes_before_the_one_that_was_found() -> None:
    """Of bytes that nobody knows, and of a file that says another one."""
    assert image(b"?", media_type="image/png")["source"]["media_type"] == "image/png"
    file = File.from_bytes(b"?", media_type="text/plain")
    assert image(file, media_type="image/gif")["source"]["media_type"] == "image/gif"
    assert file.media_type == "text/plain"
    assert document(b"\xc3\xa9", media_type="text/plain")["source"]["data"] == "é"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Grüße".encode(), "Grüße"),
        ("\ufeffGrüße".encode(), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
        (b"\xff\xfe" + "Grüße".encode("utf-16-le"), "Grüße"),
        (b"\xfe\xff" + "Grüße".encode("utf-16-be"), "Grüße"),
        ("Grüße".encode("utf-32"), "Grüße"),
        (b"", ""),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "little", "big", "utf-32", "empty"],
)
def test_text_is_read_as_its_mark_says(data: bytes, text: str) -> None:
    """The mark itself is not part of it."""
    file = File.from_bytes(data, name="a.txt", media_type="text/plain")

    assert text_document(file)["source"]["data"] == text
    assert document(file)["source"]["data"] == text


def test_another_encoding_is_said() -> None:
    """It goes before the mark as well."""
    data = "Grüße".encode("latin-1")

    assert text_document(("a.txt", data, "text/plain"), encoding="latin-1")["source"]["data"] == "Grüße"
    assert document(("a.txt", data, "text/plain"), encoding="latin-1")["source"]["data"] == "Grüße"
    assert text_document(("a.txt", b"\xff\xfea"), encoding="latin-1")["source"]["data"] == "\xff\xfea"


def test_a_check_can_be_left_out() -> None:
    """A limit that the API has raised since is no obstacle."""
    large = picture("PNG", 8001, 1)

    with pytest.raises(attropic.files.FileConstraintError):
        image(large)
    assert image(large, constraints=None)["source"]["media_type"] == "image/png"
    assert document(large, constraints=None)["source"]["media_type"] == "image/png"
    assert text_document(("a", PNG[1:4], "image/png"), constraints=None)["source"]["data"] == "PNG"

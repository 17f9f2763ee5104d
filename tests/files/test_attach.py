"""From files to blocks: which block, what is uploaded, and what is said where that cannot be."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic.files import File, FileConstraintError, aattach, attach, plain
from attropic.files import _attach as attaching
from attropic.files._upload_many import UploadsFailedError
from attropic.localserver import Fault
from attropic.testing import ClaudeApi
from tests.helpers.building import check
from tests.helpers.scenes import run

from .pictures import packed_pdf, padded, pdf, picture

PNG = picture("PNG", 3, 4)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
COLOURS = ["sync", "asyncio", "trio"]


@pytest.fixture
def api() -> Iterator[ClaudeApi]:
    """A local API in this process."""
    with ClaudeApi(in_process=True) as running:
        yield running


def attached(colour: str, files: Any, api: ClaudeApi | None = None, **more: Any) -> Any:
    """The blocks of files, by a client of a colour, or without one."""

    async def main() -> Any:
        if colour == "sync":
            return attach(files, None if api is None else api.client, **more)
        return await aattach(files, None if api is None else api.async_client, **more)

    return run(colour, main)


def body(blocks: Any) -> dict[str, Any]:
    return {"model": "claude-opus-4-7", "max_tokens": 1, "messages": [{"role": "user", "content": blocks}]}


@pytest.mark.parametrize("colour", COLOURS)
def test_small_files_stand_in_the_request(colour: str, tmp_path: Path) -> None:
    """Each becomes the block of its type, with its name as title, in the order that was given."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf(2))
    ready = {"type": "text", "text": "Hi."}

    blocks = attached(
        colour, [PNG, path, ("a.csv", b"a,b\n1,2\n"), "https://x.test/a.pdf", "https://x.test/b.png?c", ready]
    )

    kinds = [(block["type"], block.get("source", {}).get("type"), block.get("title")) for block in blocks]
    assert kinds == [
        ("image", "base64", None),
        ("document", "base64", "paper.pdf"),
        ("document", "text", "a.csv"),
        ("document", "url", None),
        ("image", "url", None),
        ("text", None, None),
    ]
    check(body(plain(blocks)))
    check(body(plain(blocks)), beta=True)


@pytest.mark.parametrize("colour", COLOURS)
def test_large_files_are_uploaded(colour: str, api: ClaudeApi) -> None:
    """Those that are small stay; text of any kind is stored as plain text, so that it can be a document."""
    files = [
        ("big.png", padded(PNG, 3000)),
        ("small.png", PNG),
        ("big.pdf", packed_pdf(400)),
        ("big.md", b"# Hi\n" + b"word " * 1000),
        ("sheet.docx", b"PK\x03\x04", DOCX),
    ]

    blocks = attached(colour, files, api, inline_up_to=2000, citations=True)

    check(body(plain(blocks)), beta=True)
    kept = {file.filename: file for file in api.client.beta.files.list()}
    sources = [block.get("source", {}).get("type") for block in blocks]
    assert [block["type"] for block in blocks] == ["image", "image", "document", "document", "container_upload"]
    assert sources == ["file", "base64", "file", "file", None]
    assert [block.get("title") for block in blocks] == [None, None, "big.pdf", "big.md", None]
    assert [block.get("citations") for block in blocks[2:4]] == [{"enabled": True}] * 2
    assert {name: file.mime_type for name, file in kept.items()} == {
        "big.png": "image/png",
        "big.pdf": "application/pdf",
        "big.md": "text/plain",
        "sheet.docx": DOCX,
    }
    assert blocks[0]["source"]["file_id"] == kept["big.png"].id
    assert blocks[4]["file_id"] == kept["sheet.docx"].id


def test_the_api_takes_what_was_attached(api: ClaudeApi) -> None:
    """Files in the request and files that were stored, in one message."""
    blocks = attach([("a.png", padded(PNG, 3000)), ("b.png", PNG), ("c.txt", b"Hi.")], api.client, inline_up_to=2000)

    api.client.beta.messages.create(**body(blocks), betas=["files-api-2025-04-14"])

    sent = json.loads(api.requests[-1].body)["messages"][0]["content"]
    assert sent == plain(blocks)


@pytest.mark.parametrize("colour", COLOURS)
def test_stored_files_are_named(colour: str, api: ClaudeApi) -> None:
    """By their metadata, as an upload gives it, or by their id."""
    kept = api.client.beta.files.upload(file=("a.pdf", pdf(1)))

    blocks = attached(colour, [kept, kept.id])

    assert blocks[0] == {"type": "document", "source": {"type": "file", "file_id": kept.id}, "title": "a.pdf"}
    assert blocks[1] == {"type": "container_upload", "file_id": kept.id}


@pytest.mark.parametrize("colour", COLOURS)
def test_files_that_need_a_client_say_so(colour: str) -> None:
    """All of them, with what they are and the remedy."""
    files = [("a.docx", b"PK\x03\x04", DOCX), ("b.png", PNG), ("c.png", padded(PNG, 8 << 20))]

    with pytest.raises(FileConstraintError, match="client") as caught:
        attached(colour, files)

    first, second = str(caught.value).splitlines()
    assert first.startswith(f"a.docx: it is {DOCX}; a request without uploads allows images, PDFs and text.")
    assert second.startswith("c.png: it has 8 MiB; a request without uploads allows 7.5 MiB of it.")
    assert first.endswith("`attach(files, client)`.")


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_is_uploaded_when_a_file_is_refused(colour: str, api: ClaudeApi) -> None:
    """Files that could have been are not stored in vain."""
    files = [("a.docx", b"PK\x03\x04", DOCX), ("b.png", picture("PNG", 8001, 1)), ("c.pdf", packed_pdf(601))]

    with pytest.raises(FileConstraintError) as caught:
        attached(colour, files, api)

    assert [(problem.file, problem.limit) for problem in caught.value.problems] == [
        ("b.png", "max_image_side"),
        ("c.pdf", "max_pages"),
    ]
    assert api.requests == []


@pytest.mark.parametrize("colour", COLOURS)
def test_a_failed_upload_is_said(colour: str, api: ClaudeApi) -> None:
    """The others were stored; the error names the one that was not."""
    api.fault(Fault(status=400), path="/v1/files")

    with pytest.raises(UploadsFailedError, match=r"a\.docx"):
        attached(colour, [("a.docx", b"PK\x03\x04", DOCX)], api)


def test_a_file_of_unknown_size_is_uploaded_where_it_can_be(api: ClaudeApi) -> None:
    """It might be large; without a client it stands in the request."""
    made = [File.from_chunks(iter([PNG]), name="a.png") for _ in range(2)]

    (uploaded,), (inline,) = attach(made[:1], api.client), attach(made[1:])

    assert uploaded["source"]["type"] == "file"
    assert inline["source"]["data"] is made[1]


async def _chunks(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), 9):
        yield data[start : start + 9]


@pytest.mark.parametrize("uploads", [True, False])
@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_asynchronous_files_are_attached_by_a_coroutine(colour: str, uploads: bool, api: ClaudeApi) -> None:
    """With a client they are uploaded as they come, for they might be large; without one they are read."""
    files = [File.from_chunks(_chunks(b"# Hi\n"), name="a.md"), _chunks(PNG)]

    blocks = attached(colour, files, api if uploads else None)

    assert [block["type"] for block in blocks] == ["document", "image"]
    sources = [block["source"] for block in blocks]
    assert [source["type"] for source in sources] == (["file", "file"] if uploads else ["text", "base64"])
    if uploads:
        kept = api.client.beta.files.retrieve_metadata(sources[1]["file_id"])
        assert (kept.mime_type, kept.size_bytes) == ("image/png", len(PNG))
    else:
        check(body(plain(blocks)))


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_a_small_asynchronous_file_of_known_size_stands_in_the_request(colour: str, api: ClaudeApi) -> None:
    """Its size says that it need not be uploaded."""
    (block,) = attached(colour, [File.from_chunks(_chunks(PNG), size=len(PNG))], api)

    assert block["source"]["data"].read() == PNG


def test_an_asynchronous_file_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """What can never stand in a request is not read on."""
    monkeypatch.setattr(attaching, "limit", lambda name: 10_000)

    with pytest.raises(FileConstraintError, match=r"a\.txt: it has more than 10000 bytes.*client"):
        attached("asyncio", [File.from_chunks(_chunks(b"a" * 11_000), name="a.txt")])


def test_a_plain_call_names_the_coroutine() -> None:
    """It cannot read what only a coroutine can."""
    for file in (_chunks(PNG), File.from_chunks(_chunks(PNG))):
        with pytest.raises(attropic.ConfigurationError, match=r"`files\[1\]`.*aattach"):
            attach([PNG, file])


def test_an_address_that_tells_nothing_is_refused() -> None:
    """It may lead to an image or to a document."""
    with pytest.raises(attropic.ConfigurationError, match=r"https://x\.test/a .*`image\(url\)` or `document\(url\)`"):
        attach(["https://x.test/a"])


@pytest.mark.parametrize("colour", COLOURS)
def test_uploads_say_how_far_they_are(colour: str, api: ClaudeApi) -> None:
    """At the end, all of them."""
    events: list[Any] = []
    data = padded(PNG, 100_000)

    attached(colour, [("a.png", data), ("b.png", data)], api, inline_up_to=0, on_progress=events.append)

    assert events[-1].bytes == events[-1].total == 200_000


def test_without_files_there_are_no_blocks(api: ClaudeApi) -> None:
    """Nothing is sent."""
    assert attach([]) == attach([], api.client) == []
    assert api.requests == []


def test_an_open_file_is_attached() -> None:
    """As `File.of` takes it; a single file is no list of files."""
    (block,) = attach([io.BytesIO(PNG)])

    assert block["source"]["media_type"] == "image/png"


def test_a_transport_error_while_uploading_is_raised() -> None:
    """Through the failures of the uploads, with its cause."""

    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route")

    http = httpx.Client(transport=httpx.MockTransport(broken))
    with (
        attropic.Anthropic(api_key="k", http_client=http, max_retries=0) as client,
        pytest.raises(UploadsFailedError) as caught,
    ):
        attach([("a.zip", b"PK\x03\x04")], client)

    assert isinstance(caught.value.__cause__, attropic.APIConnectionError)

"""Files of a form arrive whole, under their names, whatever they hold and wherever they come from."""

from __future__ import annotations

import gzip
import io
import random
import re
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import attropic
from attropic.files import File
from tests.client.calls import CLIENTS, answer, in_turn, run, settled

from .parsed import parts
from .uploading import UPLOADED, chunks, only, upload


async def achunks(data: bytes) -> AsyncIterator[bytes]:
    for piece in chunks(data):
        yield piece


class Pipe(io.BytesIO):
    """A file that cannot go back and whose size nobody knows."""

    def seekable(self) -> bool:
        return False

    def seek(self, *position: Any) -> int:
        raise io.UnsupportedOperation("seek")


class Bare:
    """An object that can be read, and nothing else."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class AsyncBare:
    """An open file whose ``read`` is async."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    async def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


def spooled(data: bytes) -> Any:
    file = tempfile.SpooledTemporaryFile()  # noqa: SIM115 - closed by the test
    file.write(data)
    return file


def zipped(data: bytes, path: Path) -> Any:
    with gzip.open(path / "a.gz", "wb") as file:
        file.write(data)
    return gzip.open(path / "a.gz", "rb")


#: Form of a file → what makes it of bytes and a folder, and whether its size is known.
FORMS: dict[str, tuple[Callable[[bytes, Path], Any], bool]] = {
    "bytes": (lambda data, folder: data, True),
    "bytearray": (lambda data, folder: bytearray(data), True),
    "memoryview": (lambda data, folder: memoryview(data), True),
    "path": (lambda data, folder: written(data, folder), True),
    "anyio path": (lambda data, folder: anyio.Path(written(data, folder)), True),
    "buffer": (lambda data, folder: io.BytesIO(data), True),
    "spooled": (lambda data, folder: spooled(data), True),
    "gzip": (lambda data, folder: zipped(data, folder), True),
    "pipe": (lambda data, folder: Pipe(data), False),
    "bare": (lambda data, folder: Bare(data), False),
    "iterator": (lambda data, folder: chunks(data), False),
    "named iterator": (lambda data, folder: ("a.bin", chunks(data)), False),
    "File of a path": (lambda data, folder: File.of(written(data, folder)), True),
    "File of chunks": (lambda data, folder: File.from_chunks(chunks(data)), False),
    "File of chunks of a size": (lambda data, folder: File.from_chunks(chunks(data), size=len(data)), True),
}
ASYNC_FORMS: dict[str, tuple[Callable[[bytes, Path], Any], bool]] = {
    "async iterator": (lambda data, folder: achunks(data), False),
    "named async iterator": (lambda data, folder: ("a.bin", achunks(data), "text/plain"), False),
    "async file": (lambda data, folder: AsyncBare(data), False),
    "anyio file": (lambda data, folder: anyio.wrap_file(io.BytesIO(data)), False),
    "File of async chunks": (lambda data, folder: File.from_chunks(achunks(data)), False),
}


def written(data: bytes, folder: Path) -> Path:
    path = folder / "a.bin"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("size", [0, 1, 3_000_001])
@pytest.mark.parametrize(
    ("kind", "form"),
    [(kind, form) for kind in CLIENTS for form in FORMS] + [(attropic.AsyncAnthropic, form) for form in ASYNC_FORMS],
)
def test_a_file_arrives_whole_in_every_form(kind: Any, form: str, size: int, tmp_path: Path) -> None:
    """Empty, one byte or many: the bytes are the same, and their length is told before where it is known."""
    make, known = {**FORMS, **ASYNC_FORMS}[form]
    data = random.Random(size).randbytes(size)

    file = make(data, tmp_path)

    seen = upload(kind, file)
    if isinstance(file, io.IOBase | tempfile.SpooledTemporaryFile):
        file.close()

    assert only(seen).content == data
    length = seen.request.headers.get("content-length")
    assert length == str(len(seen.request.content)) if known else seen.request.headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize("form", ASYNC_FORMS)
def test_a_sync_client_refuses_what_only_a_coroutine_can_read(form: str, tmp_path: Path) -> None:
    """The error says which client can send it, and nothing is sent."""
    with pytest.raises(TypeError, match="async client"):
        upload(attropic.Anthropic, ASYNC_FORMS[form][0](b"abc", tmp_path))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "value",
    ["a.txt", ("a.txt", "text"), 7, [7], io.StringIO("text")],
    ids=["text", "tuple of text", "number", "list", "text file"],
)
def test_text_is_no_file(kind: Any, value: Any) -> None:
    """A text could be a path or a content, so it is refused before anything is sent."""
    with pytest.raises(TypeError, match="file"):
        upload(kind, value)


def test_a_file_in_text_mode_is_refused(tmp_path: Path) -> None:
    """Also one that hides in the wrapper of ``tempfile``."""
    with tempfile.NamedTemporaryFile("w+") as file, pytest.raises(TypeError, match="binary mode"):
        upload(attropic.Anthropic, file)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_buffer_that_was_just_written_is_sent_whole(kind: Any) -> None:
    """It stands at its end; what is meant is what was written."""
    buffer = io.BytesIO()
    buffer.write(b"written")

    assert only(upload(kind, buffer)).content == b"written"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("seed", range(30))
def test_bytes_that_look_like_boundaries_arrive_whole(kind: Any, seed: int) -> None:
    """A property: any mixture of line ends, dashes, headers and earlier boundaries is one part, unchanged."""
    chance = random.Random(seed)
    used = re.findall("boundary=(.*)", upload(kind, b"first").request.headers["content-type"])[0].encode()
    words = [b"\r\n", b"\n", b"\r", b"--", b"-", used, b"--" + used, b"\r\n--" + used + b"--\r\n", b"\0", b"\xff"]
    words.append(b'\r\nContent-Disposition: form-data; name="evil"\r\n\r\n')
    data = b"".join(chance.choices(words, k=chance.randrange(1, 400)))

    part = only(upload(kind, ("a", data)))

    assert part.content == data
    assert used not in part.headers["content-disposition"].encode()


@pytest.mark.parametrize("kind", CLIENTS)
def test_all_attempts_have_one_boundary_and_the_same_bytes(kind: Any, tmp_path: Path) -> None:
    """A file on disk is read again from the start for each attempt, and after a redirect."""
    moved = answer(307, b"", location="/v1/elsewhere")
    handler = in_turn(answer(529, {}), moved, answer(500, {}), UPLOADED)
    retry = attropic.RetryPolicy(initial_delay=0, retry_ambiguous=True)

    seen = upload(
        kind, written(b"x" * 3_000_000, tmp_path), handler=handler, retry=retry, http={"follow_redirects": True}
    )

    assert len(seen.requests) == 4
    assert len({request.content for request in seen.requests}) == 1
    assert len({request.headers["content-type"] for request in seen.requests}) == 1


@pytest.mark.parametrize("kind", CLIENTS)
def test_two_calls_have_two_boundaries(kind: Any) -> None:
    """Who saw one call cannot write the boundary of the next into a file."""
    first, second = (upload(kind, b"x").request.headers["content-type"] for _ in range(2))

    assert first != second


@pytest.mark.parametrize("kind", CLIENTS)
def test_several_files_and_fields(kind: Any, tmp_path: Path) -> None:
    """Fields come first, files keep their order, and a generator of files is a list of them, not one in chunks."""
    files = [
        ("s/a.md", b"1"),
        ("s/b.bin", io.BytesIO(b"2")),
        ("s/c.bin", chunks(b"345678910")),
        written(b"4", tmp_path),
    ]

    async def scene(client: Any) -> Any:
        given = (file for file in files)
        return await settled(client.beta.skills.create(files=given, display_title="Title"))

    answered = {"id": "s", "type": "skill", "source": "custom", "created_at": "x", "updated_at": "x"}
    answered |= {"display_title": None, "latest_version": None}  # type: ignore[dict-item]
    seen = run(kind, scene, answer(200, answered))

    found = parts(seen.request)
    assert [part.disposition["name"] for part in found] == ["display_title", *["files[]"] * 4]
    assert [part.content for part in found] == [b"Title", b"1", b"2", b"345678910", b"4"]
    assert found[-1].disposition["filename"] == "a.bin"


def test_a_body_of_unknown_length_is_chunked() -> None:
    """HTTP tells the end of a body by its length or by chunks; what has no length has chunks."""
    request: httpx.Request = upload(attropic.Anthropic, chunks(b"abc")).request

    assert request.headers["transfer-encoding"] == "chunked"

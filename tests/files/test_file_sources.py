"""Every kind of source gives the same file: its bytes, its size, its name, again and again where that can be."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from attropic.files import File, FileConsumedError, FileNotRewindableError

CONTENT = bytes(range(256)) * 1000


def _pieces() -> Iterator[bytes]:
    for place in range(0, len(CONTENT), 1000):
        yield CONTENT[place : place + 1000]


class Unseekable(io.RawIOBase):
    """A stream as of a socket."""

    def __init__(self) -> None:
        self._inner = io.BytesIO(CONTENT)

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Give a little."""
        piece = self._inner.read(min(len(buffer), 700))
        buffer[: len(piece)] = piece
        return len(piece)


class Bare:
    """Something with `read` and nothing else."""

    def __init__(self) -> None:
        self._inner = io.BytesIO(CONTENT)

    def read(self, count: int) -> bytes:
        """Read."""
        return self._inner.read(count)


class Upload:
    """What Starlette and FastAPI make of a form."""

    filename = "dir/a.bin"
    content_type = "application/x-thing"

    def __init__(self) -> None:
        self.file = io.BytesIO(CONTENT)


def _on_disk(folder: Path) -> Path:
    path = folder / "a.bin"
    path.write_bytes(CONTENT)
    return path


def _moved(folder: Path) -> io.BytesIO:
    file = io.BytesIO(b"before" + CONTENT)
    file.seek(6)
    return file


def _spooled(folder: Path) -> Any:
    file = tempfile.SpooledTemporaryFile()  # noqa: SIM115  # closed with the file that holds it
    file.write(CONTENT)
    file.seek(0)
    return file


AGAIN: dict[str, tuple[Callable[[Path], Any], str | None]] = {
    "path": (_on_disk, "a.bin"),
    "anyio path": (lambda folder: anyio.Path(_on_disk(folder)), "a.bin"),
    "bytes": (lambda folder: CONTENT, None),
    "bytearray": (lambda folder: bytearray(CONTENT), None),
    "memoryview": (lambda folder: memoryview(CONTENT), None),
    "bytes in memory": (lambda folder: io.BytesIO(CONTENT), None),
    "from where it stood": (_moved, None),
    "temporary file": (_spooled, None),
    "list of chunks": (lambda folder: list(_pieces()), None),
    "name and bytes": (lambda folder: ("b.bin", CONTENT), "b.bin"),
    "no name and a path": (lambda folder: (None, _on_disk(folder)), "a.bin"),
    "name and a path": (lambda folder: ("x/c.bin", _on_disk(folder)), "x/c.bin"),
    "upload of a form": (lambda folder: Upload(), "a.bin"),
    "file": (lambda folder: File.from_bytes(CONTENT, name="d.bin"), "d.bin"),
}
ONCE: dict[str, Callable[[Path], Any]] = {
    "iterator": lambda folder: _pieces(),
    "stream": lambda folder: Unseekable(),
    "buffered stream": lambda folder: io.BufferedReader(Unseekable()),
    "only read": lambda folder: Bare(),
    "name and iterator": lambda folder: (None, _pieces()),
}


@pytest.mark.parametrize("form", AGAIN)
def test_rewindable_sources(form: str, tmp_path: Path) -> None:
    """A source that can be read again gives its bytes whole, each time, in every way of reading."""
    make, name = AGAIN[form]
    file = File.of(make(tmp_path))

    assert file.rewindable
    assert file.name == name
    assert file.size in {len(CONTENT), None}
    assert file.head(10) == CONTENT[:10]
    assert [len(piece) for piece in file.chunks(100_000)][:-1] == [100_000, 100_000] or form == "list of chunks"
    assert b"".join(file.chunks(999)) == file.read() == file.read() == CONTENT
    with file.open() as one, file.open() as other:
        assert one.read(5) == other.read(5) == CONTENT[:5]
        assert one.read(5) == CONTENT[5:10]
        assert other.read() == CONTENT[5:]
    assert base64.b64decode(b"".join(file.base64_chunks(1000))) == CONTENT
    assert file.sha256() == hashlib.sha256(CONTENT).hexdigest()
    assert file.spooled() is file
    if form == "temporary file":
        file._source._file.close()  # it would be closed with a warning


@pytest.mark.parametrize("form", ONCE)
def test_sources_that_are_read_once(form: str, tmp_path: Path) -> None:
    """A source that gives its bytes once loses none by a look at them, and says so when it is asked again."""
    file = File.of(ONCE[form](tmp_path))

    assert not file.rewindable
    assert file.size is None
    assert file.head(3) == CONTENT[:3]
    assert file.head(3000) == CONTENT[:3000]
    assert file.media_type == "application/octet-stream"
    with pytest.raises(FileNotRewindableError, match=r"spooled\(\)"):
        file.sha256()
    assert file.read() == CONTENT
    for again in (file.read, file.open, lambda: file.head(3), lambda: next(file.chunks())):
        with pytest.raises(FileConsumedError, match="was read already"):
            again()
    assert file.media_type == "application/octet-stream"


@pytest.mark.parametrize("form", ONCE)
def test_spooled_source_can_be_read_again(form: str, tmp_path: Path) -> None:
    """What can be read once is kept when that is asked for, under its name and type."""
    source = File(ONCE[form](tmp_path), name="a.txt", media_type="text/plain")
    source.head(5)
    file = source.spooled()

    assert (file.rewindable, file.size, file.name, file.media_type) == (True, len(CONTENT), "a.txt", "text/plain")
    assert file.read() == file.read() == CONTENT


def test_open_once_reads_as_a_file() -> None:
    """The reader of a source that is read once is a file, and a look before takes nothing from it."""
    file = File.of(_pieces())
    file.head(1500)
    with file.open() as reader:
        assert reader.read(2500) == CONTENT[:2500]
        assert reader.read() == CONTENT[2500:]


def test_type_of_what_was_read_is_that_of_its_name() -> None:
    """When the bytes are gone and nobody looked at them, the name says the type."""
    file = File.from_chunks(iter([b"a"]), name="a.png")
    file.read()

    assert (file.media_type, file.detection.contradiction) == ("image/png", None)


def test_function_starts_chunks_anew() -> None:
    """Chunks of a function can be read as often as it is called."""
    file = File.from_chunks(_pieces, size=len(CONTENT), name="a.bin")

    assert (file.rewindable, file.size) == (True, len(CONTENT))
    assert file.head(1500) == CONTENT[:1500]
    assert file.read() == file.read() == CONTENT


@pytest.mark.parametrize(("said", "found"), [(5, "more than 5"), (7, "6")])
def test_size_that_is_not_kept(said: int, found: str) -> None:
    """Chunks that are not as many bytes as was announced are an error that tells both numbers."""
    with pytest.raises(ValueError, match=f"said to be {said} bytes and are {found};"):
        File.from_chunks(iter([b"abc", b"def"]), size=said).read()


def test_making_a_file_reads_nothing(tmp_path: Path) -> None:
    """A path that is not there, and an iterator, are not touched before the file is read."""
    touched = []

    def pieces() -> Iterator[bytes]:
        touched.append(True)
        yield b"a"

    missing = File.from_path(tmp_path / "missing.txt")
    chunks = File.of(pieces())

    assert not touched
    assert (missing.name, repr(chunks)) == ("missing.txt", "<File None from chunks>")
    with pytest.raises(FileNotFoundError, match=r"missing\.txt"):
        missing.read()
    with pytest.raises(IsADirectoryError):
        File.from_path(tmp_path).read()


def test_open_file_stays_open_and_keeps_its_place(tmp_path: Path) -> None:
    """Looking at an open file leaves it where it stood, and reading it does not close it."""
    with open(_on_disk(tmp_path), "rb") as opened:
        opened.seek(100)
        file = File.of(opened)
        assert (file.name, file.size, file.media_type) == ("a.bin", len(CONTENT) - 100, "application/octet-stream")
        assert opened.tell() == 100
        assert file.read() == CONTENT[100:]
        assert not opened.closed


def test_pipe_at_a_path_is_read_once(tmp_path: Path) -> None:
    """A named pipe has no size, cannot be read again, and loses nothing by a look at it."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=lambda: path.write_bytes(CONTENT))
    writer.start()
    file = File.from_path(path)

    assert (file.rewindable, file.size) == (False, None)
    assert file.head(4) == CONTENT[:4]
    assert file.read() == CONTENT
    writer.join()


def test_size_of_a_file_made_while_it_is_read() -> None:
    """A file of /proc says that it is empty and is not: its size is not known."""
    path = Path("/proc/self/status")
    if not path.exists():
        pytest.skip("this system has no /proc")
    file = File.from_path(path)

    assert file.size is None
    assert file.read().startswith(b"Name:")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("a.txt", r"File\.from_path"),
        (io.StringIO("a"), "binary mode"),
        (5, "not of int"),
        (None, "not of NoneType"),
        ({"a": b"b"}, "not of dict"),
        (("a.txt", "text"), r"File\.from_text"),
        (("a.txt",), "a file as a tuple is"),
        ((b"a", b"b"), "a file as a tuple is"),
        (("a", ("b", b"c")), "cannot be a tuple itself"),
        (bytes, "not of type"),
    ],
)
def test_what_is_no_file(value: Any, words: str) -> None:
    """What cannot be a file is refused with the way to make one."""
    with pytest.raises(TypeError, match=words):
        File.of(value)


def test_text_file_is_refused(tmp_path: Path) -> None:
    """A file that was opened as text is refused before anything is sent."""
    with open(_on_disk(tmp_path)) as opened, pytest.raises(TypeError, match="'rb'"):
        File.of(opened)


def test_closed_file_is_refused() -> None:
    """A file that was closed is refused before anything is sent."""
    file = io.BytesIO(b"a")
    file.close()

    with pytest.raises(ValueError, match="is closed"):
        File.of(file)


def test_chunks_of_text_are_refused() -> None:
    """A chunk that is text is an error that names its type."""
    with pytest.raises(TypeError, match="must be bytes, not str"):
        File.of(iter(["a"])).read()


def test_official_tuple_keeps_its_parts() -> None:
    """Name, type and headers of a tuple are those of the file."""
    file = File.of(("a.txt", b"text", "text/x-thing", {"x-part": "1"}))

    assert file.to_part() == ("a.txt", b"text", "text/x-thing")
    assert file.headers == {"x-part": "1"}


def test_part_of_a_path_is_a_reader(tmp_path: Path) -> None:
    """A file on a disk is given to an HTTP library as a reader, not as bytes."""
    name, content, media_type = File.from_path(_on_disk(tmp_path)).to_part()
    with content:
        assert (name, content.read(3), media_type) == ("a.bin", CONTENT[:3], "application/octet-stream")


def test_representation_shows_no_content(tmp_path: Path) -> None:
    """A file shows its name, its source and its type, and neither its content nor where it lies."""
    assert repr(File.from_text("secret")) == "<File None from bytes>"
    assert repr(File.from_path(tmp_path / "a.png", media_type="image/png")) == "<File 'a.png' from path, image/png>"


def test_buffer_is_taken_as_it_is() -> None:
    """A buffer that changes later does not change the file."""
    buffer = bytearray(b"before")
    file = File.from_bytes(buffer)
    buffer[:] = b"after!"

    assert file.read() == b"before"


def test_readers_in_threads_do_not_disturb_each_other(tmp_path: Path) -> None:
    """Many readers of one open file, at the same time, each read it whole."""
    with open(_on_disk(tmp_path), "rb") as opened:
        file = File.of(opened)
        found: list[str] = []
        threads = [threading.Thread(target=lambda: found.append(File(file).sha256())) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert found == [File.from_bytes(CONTENT).sha256()] * 8

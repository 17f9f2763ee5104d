"""Files in an event loop: asynchronous sources, and disks that nobody waits for in the loop."""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from attropic.files import File, FileConsumedError, NeedsCoroutineError

from . import corpus
from .loops import LOOPS, achunks, run

CONTENT = bytes(range(256)) * 10_000


@LOOPS
def test_any_source_in_a_coroutine(loop: str, tmp_path: Path) -> None:
    """Paths, bytes, open files and chunks, synchronous or not, are read in a coroutine alike."""
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)

    async def main() -> None:
        with open(path, "rb") as opened:
            for source in (path, CONTENT, opened, iter([CONTENT]), [CONTENT], achunks(CONTENT[:7], b"", CONTENT[7:])):
                file = File.of(source)
                assert (await file.adetect()).media_type == "application/octet-stream"
                pieces = [piece async for piece in file.achunks(9999)]
                assert max(map(len, pieces)) == 9999
                assert b"".join(pieces) == CONTENT
                if file.rewindable:
                    text = b"".join([piece async for piece in file.abase64_chunks(1000)])
                    assert base64.b64decode(text) == await file.aread() == CONTENT

    run(loop, main)


@LOOPS
def test_asynchronous_source(loop: str) -> None:
    """An async iterator is looked into without loss, read once, and refused outside of a coroutine."""

    async def main() -> None:
        png = corpus.picture("PNG")
        file = File(achunks(png[:3], png[3:9], png[9:]), name="a.jpg")
        assert (file.asynchronous, file.rewindable, file.size) == (True, False, None)
        assert file.media_type == "image/jpeg"
        assert (await file.adetect()).media_type == file.media_type == "image/png"
        assert file.detection.contradiction is not None
        assert file.head(4) == png[:4]
        for read in (file.read, file.open, lambda: list(file.chunks()), file.to_part):
            with pytest.raises(NeedsCoroutineError, match=r"achunks\(\)"):
                read()
        assert await file.aread() == png
        with pytest.raises(FileConsumedError, match="was read already"):
            await file.aread()
        read = File(achunks(png), name="a.jpg")
        await read.aread()
        assert (await read.adetect()).media_type == "image/jpeg"

    run(loop, main)


@LOOPS
def test_asynchronous_source_kept(loop: str) -> None:
    """An async iterator whose bytes were kept is a file like any other."""

    async def main() -> None:
        file = await File(achunks(b"abc", b"def"), name="a.txt").aspooled()
        assert (file.asynchronous, file.size, file.name, file.read(), file.read()) == (
            False, 6, "a.txt", b"abcdef", b"abcdef",
        )  # fmt: skip

    run(loop, main)


@LOOPS
@pytest.mark.parametrize("start", [lambda: achunks(b"abc", b"def"), lambda: (piece for piece in [b"abcdef"])])
def test_function_starts_chunks_anew(loop: str, start: Any) -> None:
    """A function that starts chunks, of either colour, makes a file that can be read again."""

    async def main() -> None:
        file = File.from_chunks(start, size=6)
        assert (file.rewindable, file.size) == (True, 6)
        if file.asynchronous:
            assert [await file._source.ahead(count) for count in (2, 4, 9, 3)] == [b"ab", b"abcd", b"abcdef", b"abc"]
        assert (await file.adetect()).media_type == "text/plain"
        assert await file.aread() == await file.aread() == b"abcdef"

    run(loop, main)


@LOOPS
@pytest.mark.parametrize(("said", "found"), [(5, "more than 5"), (7, "6")])
def test_size_that_is_not_kept(loop: str, said: int, found: str) -> None:
    """Asynchronous chunks that are not as many bytes as was announced are an error that tells both numbers."""

    async def main() -> None:
        with pytest.raises(ValueError, match=f"said to be {said} bytes and are {found};"):
            await File.from_chunks(achunks(b"abc", b"def"), size=said).aread()

    run(loop, main)


@LOOPS
def test_open_file_of_anyio(loop: str, tmp_path: Path) -> None:
    """A file that anyio opened is as rewindable as the one inside of it."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")

    async def main() -> None:
        async with await anyio.open_file(path, "rb") as opened:
            file = File.of(opened)
            assert (file.name, file.size, file.rewindable) == ("a.txt", 3, True)
            assert await file.aread() == await file.aread() == b"abc"

    run(loop, main)


class Remote:
    """A file whose `read` is a coroutine."""

    name = "/far/a.txt"

    def __init__(self) -> None:
        self._pieces = [b"abc", b"def", b""]

    async def read(self, count: int) -> bytes:
        """Read."""
        return self._pieces.pop(0)


@LOOPS
def test_file_that_is_read_by_coroutines(loop: str) -> None:
    """A file of another library, whose `read` is a coroutine, is read by it."""

    async def main() -> None:
        file = File.of(Remote())
        assert (file.name, await file.aread()) == ("a.txt", b"abcdef")

    run(loop, main)


@LOOPS
def test_disk_is_waited_for_in_a_thread(loop: str) -> None:
    """No chunk of a source that may block is asked for in the thread of the event loop."""
    threads = set()

    def pieces() -> Iterator[bytes]:
        for _ in range(3):
            threads.add(threading.get_ident())
            yield b"abc"

    async def main() -> None:
        file = File.from_chunks(pieces)
        await file.adetect()
        await file.aread()

    run(loop, main)
    assert threads
    assert threading.get_ident() not in threads


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


@LOOPS
@pytest.mark.parametrize("how", ["left", "closed", "cancelled"])
def test_no_descriptor_is_left(loop: str, how: str, tmp_path: Path) -> None:
    """Reading that ends in the middle, however it ends, closes the file."""
    if not Path("/proc/self/fd").exists():
        pytest.skip("this system has no /proc")
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)

    async def main() -> None:
        before = _descriptors()
        with anyio.CancelScope() as scope:
            chunks: Any = File.from_path(path).achunks(1 << 16)
            async for _ in chunks:
                if how == "cancelled":
                    scope.cancel()
                    await anyio.sleep(1)
                break
            assert _descriptors() > before
            if how == "closed":
                await chunks.aclose()
            else:
                del chunks
        if how == "cancelled":
            chunks = None
        assert _descriptors() == before

    run(loop, main)


@LOOPS
def test_source_is_closed_with_its_chunks(loop: str) -> None:
    """Closing the chunks of an async generator closes the generator."""
    closed = []

    async def pieces() -> AsyncIterator[bytes]:
        try:
            yield b"a" * 100
            yield b"b"
        finally:
            closed.append(True)

    async def main() -> None:
        chunks: Any = File.of(pieces()).achunks(10)
        assert await anext(chunks) == b"a" * 10
        await chunks.aclose()

    run(loop, main)
    assert closed == [True]

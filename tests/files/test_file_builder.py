"""Files that are put together."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from attropic.files import File, FileBuilder, NeedsCoroutineError

from .loops import LOOPS, achunks, run


def test_parts_are_joined(tmp_path: Path) -> None:
    """Text, bytes, a path and a file become one, whose size is known and which can be read again."""
    path = tmp_path / "a.log"
    path.write_text("two\n")
    file = FileBuilder("whole.log").text("one\n").add(path, b"three\n", File.from_text("four\n")).build()

    assert (file.name, file.size, file.rewindable, file.media_type) == ("whole.log", 19, True, "text/plain")
    assert file.read() == file.read() == b"one\ntwo\nthree\nfour\n"


def test_one_part_stays_what_it_is(tmp_path: Path) -> None:
    """A single part keeps its source, name and type unless they are given anew; headers are added."""
    part = File.from_path(tmp_path / "a.txt", media_type="text/x-a")
    plain = FileBuilder().add(part).build()
    named = FileBuilder().name("b.txt").media_type("text/x-b").header("x-part", "1").add(part).build()

    assert (plain.name, plain.media_type, plain.headers) == ("a.txt", "text/x-a", {})
    assert (named.name, named.media_type, named.headers) == ("b.txt", "text/x-b", {"x-part": "1"})


def test_compressed_file() -> None:
    """A compressed file says so in name and type, and is the same bytes each time."""
    file = FileBuilder("a.txt").text("bread " * 10_000).gzip().build()

    assert (file.name, file.media_type, file.size) == ("a.txt.gz", "application/gzip", None)
    assert gzip.decompress(file.read()) == b"bread " * 10_000
    assert file.sha256() == FileBuilder("b").text("bread " * 10_000).gzip().build().sha256()


def test_json_and_lines_of_it() -> None:
    """JSON values become a file of one, or of one a line; those of an iterator once."""
    values = [{"bread": "Brötchen"}, {"milk": 2}]

    assert json.loads(FileBuilder().json(values).build().read()) == values
    lines = FileBuilder("a.jsonl").json_lines(values).build()
    assert [json.loads(line) for line in lines.read().splitlines()] == values
    assert (lines.rewindable, lines.media_type) == (True, "application/jsonl")
    assert not FileBuilder().json_lines(iter(values)).build().rewindable


def test_part_that_is_read_once_makes_a_file_that_is_read_once() -> None:
    """A file is as rewindable as its least rewindable part, and its size is not known when that of a part is not."""
    file = FileBuilder().text("a").add(iter([b"b"])).build()

    assert (file.rewindable, file.size, file.read()) == (False, None, b"ab")


def test_building_reads_nothing(tmp_path: Path) -> None:
    """A file of parts that are not there yet can be built, and is read when it is read."""
    path = tmp_path / "later.txt"
    builder = FileBuilder().text("a").add(path)
    files = [builder.build(), builder.gzip().build()]
    path.write_bytes(b"b")

    assert files[0].read() == gzip.decompress(files[1].read()) == b"ab"


@pytest.mark.parametrize("packed", [False, True])
def test_look_at_parts_loses_nothing(packed: bool) -> None:
    """The first bytes of parts that are read once stay to be read."""
    builder = FileBuilder("a.txt").add(iter([b"ab"]), iter([b""]), iter([b"cd", b"ef"]), b"gh")
    file = (builder.gzip() if packed else builder).build()

    assert len(file.head(5)) == 5
    assert file.detection.contradiction is None
    content = file.read()
    assert (gzip.decompress(content) if packed else content) == b"abcdefgh"


@LOOPS
@pytest.mark.parametrize("packed", [False, True])
def test_asynchronous_parts(loop: str, packed: bool) -> None:
    """A file with an asynchronous part is read in a coroutine."""

    async def main() -> None:
        builder = FileBuilder().text("a").add(achunks(b"b", b"c"))
        file = (builder.gzip() if packed else builder).build()
        assert (file.asynchronous, file.rewindable) == (True, False)
        assert (await file.adetect()).media_type == ("application/gzip" if packed else "text/plain")
        with pytest.raises(NeedsCoroutineError):
            file.read()
        content = await file.aread()
        assert (gzip.decompress(content) if packed else content) == b"abc"

    run(loop, main)


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda builder: builder.build(), "needs content"),
        (lambda builder: builder.gzip(10), "0 "),
        (lambda builder: builder.header("x", "a\r\nb"), "one line"),
        (lambda builder: builder.header("", "a"), "must have a name"),
        (lambda builder: builder.text("a").media_type("png").build(), "has the form"),
    ],
)
def test_what_cannot_be_built(build: Callable[[FileBuilder], Any], words: str) -> None:
    """A file without content, or with what cannot be sent, is refused with the remedy."""
    with pytest.raises(ValueError, match=words):
        build(FileBuilder())

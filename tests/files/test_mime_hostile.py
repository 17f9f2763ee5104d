"""Files that are broken, cut off, empty, enormous or made to hurt: detection answers, and soon."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile

import pytest

from attropic.files import File

from . import corpus


def test_truncated_files_have_some_type() -> None:
    """Every honest file cut off at any of many places gets a media type, with its name and without."""
    for name, content in corpus.truncated():
        for file in (File.from_bytes(content, name=name), File.from_bytes(content)):
            assert "/" in file.detection.media_type


def test_random_bytes_have_some_type() -> None:
    """Bytes by chance, half of them behind an honest beginning, get a media type under any name."""
    for index, content in enumerate(corpus.random_bytes(1500)):
        name = [None, "a.zip", "a.docx", "a.txt", "a.heic", "a"][index % 6]
        assert "/" in File.from_bytes(content, name=name).detection.media_type


@pytest.mark.parametrize("length", [2, 3, 4, 5, 6, 7])
def test_cut_characters_do_not_make_text_binary(length: int) -> None:
    """Text of any alphabet is text although the part that is looked at ends inside of a character."""
    text = "a" * length + "ж語🥖" * 4000

    assert File.from_bytes(text.encode()).detection.charset == "utf-8"
    assert File.from_bytes(text.encode("utf-16")).detection.charset == "utf-16"


def test_byte_order_mark_does_not_make_binary_text() -> None:
    """Bytes that only begin with the mark of UTF-16 are not taken as text."""
    assert File.from_bytes(b"\xff\xfe" + bytes(40)).media_type == corpus.UNKNOWN


def test_deep_json_is_no_trap() -> None:
    """Brackets inside of brackets, as many as fit, are looked at without a stack."""
    assert File.from_bytes(b"[" * 8000).media_type == "text/plain"
    assert File.from_bytes(b"[" * 100_000).media_type == "application/json"


PIECES = [
    b"<!--",
    b"<!doctype a [",
    b'{"a\\',
    b"[1,",
    b"[ ",
    b'["a",',
    b"[1e",
    b"- a\n---\n",
    b"---\na:\n",
    b"---\n" + b" " * 7000,
    b"<a ",
    b"<?xml ",
    b'a,b\n"',
    b"#! /",
    b"a" * 7000,
]


@pytest.mark.parametrize("piece", PIECES)
def test_looking_at_text_is_quick(piece: bytes) -> None:
    """Text made to have a regular expression go back and forth is done with in well under a second."""
    start = time.process_time()
    for end in (b"", b"!", b"#\n", b"]"):
        assert File.from_bytes(piece * (8000 // len(piece)) + end).media_type
        assert File.from_bytes(piece * (9000 // len(piece) + 1) + end).media_type

    assert time.process_time() - start < 1


def test_zip_bomb_is_not_unpacked() -> None:
    """A table of types that is far larger when unpacked is looked at for its first 64 KiB."""
    content = corpus.zipped({"[Content_Types].xml": bytes(1 << 25)})
    file = File.from_bytes(content, name="a.docx")
    assert File.from_bytes(content).media_type == "application/zip"  # what it needs is imported

    tracemalloc.start()
    try:
        assert file.media_type == "application/zip"
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_archive_with_many_entries_is_quick() -> None:
    """Of a directory with a hundred thousand entries a quarter of a megabyte is read."""
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", *[0] * 6, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    local = b"PK\x03\x04" + bytes(26)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0, 0, 100_000 * len(entry), len(local), 0)
    start = time.process_time()

    assert File.from_bytes(local + entry * 100_000 + end).media_type == "application/zip"
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("cut", [1, 5, 21, 22, 30, 100])
def test_broken_directory_falls_back_on_the_start(cut: int) -> None:
    """An archive whose directory is cut off is still found by the entries at its start."""
    assert File.from_bytes(corpus.docx()[:-cut]).media_type == corpus.DOCX


def test_directory_that_points_anywhere_is_survived() -> None:
    """A directory that is said to be behind the end of the file, or everywhere, gives no error."""
    plain = bytearray(corpus.zipped({"a": b"a"}))
    for start, length in ((2**32 - 1, 2**32 - 1), (0, 2**32 - 1), (len(plain) - 1, 5)):
        plain[-10:-2] = struct.pack("<2I", length, start)
        assert File.from_bytes(plain).media_type == "application/zip"


def test_entry_that_only_looks_like_a_document() -> None:
    """An archive with an entry of a document's name, but not the table that every document has, is an archive."""
    assert File.from_bytes(corpus.zipped({"word/document.xml": b"<a/>"})).media_type == "application/zip"


def test_type_that_an_archive_claims_is_not_believed_blindly() -> None:
    """The entry `mimetype` counts only when it is the first, not compressed, and of a family that does so."""
    claims = {"mimetype": b"application/vnd.oasis.opendocument.text"}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("other", b"")
        archive.writestr("mimetype", claims["mimetype"])

    assert File.from_bytes(file.getvalue()).media_type == "application/zip"
    assert (
        File.from_bytes(corpus.zipped({"mimetype": b"text/html"}, zipfile.ZIP_STORED)).media_type == "application/zip"
    )

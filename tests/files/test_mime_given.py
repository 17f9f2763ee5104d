"""A type that is given decides, and what does not fit is said in words."""

from __future__ import annotations

import pytest

from attropic.files import File

from . import corpus


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("image/png", "image/png"),
        ("Image/PNG; name=a", "image/png"),
        ("image/jpg", "image/jpeg"),
        ("text/plain; charset=latin-1", "text/plain"),
        ("application/vnd.example+json", "application/vnd.example+json"),
    ],
)
def test_given_type_decides(given: str, found: str) -> None:
    """The type that a caller gives is taken, without parameters and under its registered name."""
    file = File.from_bytes(corpus.pdf(), name="a.pdf", media_type=given)

    assert (file.media_type, file.detection.by) == (found, "given")


@pytest.mark.parametrize("given", ["", "png", "image/", "/png", "image/png\r\nx: y", "image/ png", "a/b/c"])
def test_what_is_no_type_is_refused(given: str) -> None:
    """A type that cannot stand in a header is refused with an example of one that can."""
    with pytest.raises(ValueError, match="has the form 'image/png'"):
        File.from_bytes(b"", media_type=given)


@pytest.mark.parametrize(
    ("name", "given", "content", "words"),
    [
        ("a.png", None, corpus.picture("JPEG"), "the file is named 'a.png', but its content is image/jpeg"),
        ("a.png", None, b"\x01\x02", "the file is named 'a.png', but its content does not begin like image/png"),
        ("a.png", None, b"", "the file is named 'a.png', but is empty"),
        (None, "image/png", corpus.picture("JPEG"), "the file was given as image/png, but its content is image/jpeg"),
        (
            "a.jpg",
            "image/png",
            corpus.picture("JPEG"),
            "the file was given as image/png, but its content is image/jpeg",
        ),
        ("a.png", "image/jpeg", corpus.picture("JPEG"), "the file is named 'a.png', but its content is image/jpeg"),
        ("a.jpg", "image/jpeg", corpus.picture("JPEG"), None),
        ("a.txt", None, bytes(5), "the file is named 'a.txt', but its content does not begin like text/plain"),
        ("a", "application/octet-stream", corpus.picture("JPEG"), None),
    ],
)
def test_contradiction_in_words(name: str | None, given: str | None, content: bytes, words: str | None) -> None:
    """What contradicts the content, the given type first, is told in one sentence; what fits is not mentioned."""
    assert File.from_bytes(content, name=name, media_type=given).detection.contradiction == words


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.docm", corpus.docx(), "application/vnd.ms-word.document.macroenabled.12"),
        ("a.m4a", corpus.boxes(b"isom", b"mp42"), "audio/mp4"),
        ("a.mov", corpus.boxes(b"qt  ", b""), "video/quicktime"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application/msword"),
        ("a.heif", corpus.boxes(b"heic", b"mif1"), "image/heif"),
        ("a.pyc", b"\x01\x02\x03", "application/x-python-code"),
        ("a.unheard", b"\x01\x02\x03", corpus.UNKNOWN),
        ("Makefile", b"all:\n\techo\n", "text/x-makefile"),
        ("folder.png/notes", b"Bread\n", "text/plain"),
        ("A.PNG", corpus.picture("PNG"), "image/png"),
    ],
)
def test_name_says_more(name: str, content: bytes, found: str) -> None:
    """Where many types begin alike, or nothing knows the content, the name says which it is."""
    detection = File.from_bytes(content, name=name).detection

    assert (detection.media_type, detection.contradiction) == (found, None)


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        (b"Bread", "utf-8"),
        (b"\xef\xbb\xbfBread", "utf-8-sig"),
        ("Bread".encode("utf-16"), "utf-16"),
        ("Bröt".encode("utf-32"), "utf-32"),
        ("Brötchen mit Käse".encode("latin-1"), None),
        (corpus.picture("PNG"), None),
    ],
)
def test_encoding_of_text(content: bytes, charset: str | None) -> None:
    """The encoding of text is told where its bytes show it."""
    assert File.from_bytes(content).detection.charset == charset


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("#!/usr/bin/env python3", "text/x-python"),
        ("#!/bin/bash -e", "text/x-shellscript"),
        ("#!/usr/bin/node", "text/javascript"),
        ("#!/opt/unheard", "text/plain"),
        ("# no script", "text/plain"),
    ],
)
def test_script_without_a_name(line: str, found: str) -> None:
    """A script says in its first line what runs it."""
    assert File.from_bytes(f"{line}\nx = 1\n".encode()).media_type == found


@pytest.mark.parametrize(
    "text",
    [
        "Bread, milk.\nCheese, wine.\nMore, text.\n",
        "[link](a)\n[other](b)\n",
        "[section]\nkey=1\n",
        "{not json}",
        "---\ntitle: Order\n---\n# Order\n",
        "<order>",
        "1, 2\n3, 4\n5, 6\n",
    ],
)
def test_plain_text_stays_plain(text: str) -> None:
    """Text that only looks a little like a format is plain text."""
    assert File.from_text(text).media_type == "text/plain"

"""Base64 text and data URLs."""

from __future__ import annotations

import base64
import random

import pytest

from attropic.files import File, FileContentError


@pytest.mark.parametrize("length", [0, 1, 2, 3, 4, 5, 1000, 70_000])
def test_base64_text(length: int) -> None:
    """Base64 text of any length is decoded piece by piece, and its size is known before."""
    content = random.Random(length).randbytes(length)
    for text in (base64.b64encode(content).decode(), base64.urlsafe_b64encode(content), base64.encodebytes(content)):
        file = File.from_base64(text)
        assert file.size == length
        assert file.read() == b"".join(file.chunks(7)) == content
        assert file.head(100) == content[:100]
        with file.open() as reader:
            assert reader.read() == content


def test_padding_may_be_missing() -> None:
    """Text without the signs that fill the last group is decoded all the same."""
    assert File.from_base64("YQ").read() == b"a"
    assert File.from_base64("YWI").size == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("YW=I", "position 2"),
        ("a" * 70_000 + "!", "position 70000"),
        ("YWJé", "position 3"),
        ("YWJjZ", "cut off"),
        ("data:text/plain,a", "position 4"),
    ],
)
def test_what_is_no_base64(text: str, words: str) -> None:
    """Text that is not base64 is refused with the place, and without the text."""
    with pytest.raises(FileContentError, match=words):
        File.from_base64(text).read()


@pytest.mark.parametrize(
    ("url", "media_type", "content"),
    [
        ("data:image/png;base64,iVBORw0KGgo=", "image/png", b"\x89PNG\r\n\x1a\n"),
        ("DATA:Image/PNG;name=a.png;BASE64,iVBORw0KGgo", "image/png", b"\x89PNG\r\n\x1a\n"),
        ("data:,A%20brief%20note", "text/plain", b"A brief note"),
        ("data:text/html;charset=utf-8,<p>a,b;base64,c", "text/html", b"<p>a,b;base64,c"),
        ("data:;base64,YQ==", "text/plain", b"a"),
        ("data:text/plain;base64,YQ%3D%3D", "text/plain", b"a"),
        ('data:text/plain;charset="utf-8",a', "text/plain", b"a"),
    ],
)
def test_data_url(url: str, media_type: str, content: bytes) -> None:
    """A data URL gives its type and its bytes, escaped or in base64."""
    file = File.from_data_url(url)

    assert (file.media_type, file.read(), file.rewindable) == (media_type, content, True)
    assert File.from_data_url(url, media_type="a/b", name="c").media_type == "a/b"


@pytest.mark.parametrize(
    "url", ["https://example.com/secret", "data:image/png", "secret", "", "data:a b,c", "data:" + "a;" * 9999]
)
def test_what_is_no_data_url(url: str) -> None:
    """Text that is not a data URL is refused with the form of one, and without the text."""
    with pytest.raises(FileContentError, match="has the form data:image/png;base64") as raised:
        File.from_data_url(url)

    assert "secret" not in str(raised.value)

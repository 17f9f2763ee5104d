"""``estimate_tokens``: images and documents."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import pytest

from attropic.usage import estimate_tokens
from benchmarks import estimator

EARLIER, LATER = "claude-haiku-4-5", "claude-opus-5-5"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0"


def pdf(pages: int) -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[]/Count %d>>" % pages,
    ]
    text, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return text + (
        b"xref\n0 3\n0000000000 65535 f \n%strailer\n<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (table, len(text))
    )


def block(kind: str, data: bytes) -> dict[str, Any]:
    media = "image/png" if kind == "image" else "application/pdf"
    encoded = base64.b64encode(data).decode()
    return {"type": kind, "source": {"type": "base64", "media_type": media, "data": encoded}}


def tokens(*blocks: Any, model: str = LATER) -> Any:
    return estimate_tokens({"model": model, "messages": [{"role": "user", "content": list(blocks)}]})


def test_recorded_images_are_counted_exactly() -> None:
    """Seven sizes for two generations of models, as the API counted them."""
    assert estimator.recorded_images()
    assert all(true == guess for true, guess in estimator.recorded_images())


@pytest.mark.parametrize(
    ("size", "earlier", "later"),
    [
        ((28, 28), 1, 1),
        ((29, 28), 2, 2),
        ((1024, 1024), 1369, 1369),
        ((1920, 1080), 1560, 2691),
        ((8000, 1), 56, 92),
        ((8000, 8000), 1521, 4761),
    ],
)
def test_an_image_is_its_patches(size: tuple[int, int], earlier: int, later: int) -> None:
    """28 x 28 pixels are a token; large images are made smaller first, less so for later models."""
    for model, expected in ((EARLIER, earlier), (LATER, later)):
        found, empty = tokens(block("image", png(*size)), model=model), tokens(model=model)
        assert found.expected - empty.expected == expected
        assert found.known


@pytest.mark.parametrize(
    "source",
    [
        {"type": "url", "url": "https://example.com/a.png"},
        {"type": "file", "file_id": "file_1"},
        {"type": "base64", "media_type": "image/png", "data": "AAAA"},
        {"type": "base64", "media_type": "image/png", "data": "!"},
        {"type": "base64", "media_type": "image/png"},
        None,
    ],
)
def test_an_image_that_is_not_here_may_have_any_size(source: Any) -> None:
    """The bound is that of the largest one, and ``known`` is False."""
    found = tokens({"type": "image", "source": source})

    assert not found.known
    assert found.low < 100 < found.expected < 4784 <= found.high


def test_recorded_pdfs_are_within_the_bound() -> None:
    """Pages with text, tables and scans, one to ten of them, as the API counted them."""
    for _, pages, *figures in json.loads(estimator.FIGURES.read_text(encoding="utf-8"))["pages"]:
        for true, model in zip(figures, (EARLIER, LATER), strict=True):
            found = tokens(block("document", pdf(pages)), {"type": "text", "text": "What is it?"}, model=model)
            assert found.known
            assert found.low <= true <= found.high


def test_a_pdf_that_cannot_be_read_has_a_wide_bound() -> None:
    """Its bytes say a little of its pages, and ``known`` is False."""
    small, large = (tokens(block("document", bytes(size))) for size in (1000, 1_200_000))

    assert not small.known
    assert small.expected < large.expected < large.high
    assert tokens({"type": "document", "source": {"type": "file", "file_id": "f"}}).high > 100_000


def test_documents_of_text_are_text() -> None:
    """Plain text and blocks count as such, with title and context."""
    text = {"type": "text", "media_type": "text/plain", "data": "word " * 200}
    plain = tokens({"type": "document", "source": text, "title": "word " * 50, "context": "word " * 50})
    content = {"type": "content", "content": [{"type": "text", "text": "word " * 200}, block("image", png(280, 280))]}

    assert plain.expected == pytest.approx(tokens({"type": "text", "text": "word " * 300}).expected, rel=0.05)
    assert tokens({"type": "document", "source": content}).expected > 300

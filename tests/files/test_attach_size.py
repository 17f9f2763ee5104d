"""How large a request becomes, measured before it is sent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.files import File, FileConstraintError, check_request, document, image, plain, request_size, text_document

from .pictures import packed_pdf, picture

PNG = picture("PNG", 3, 4)


def body(*blocks: Any) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": list(blocks)}]}


@pytest.mark.parametrize(
    "request_",
    [
        body(),
        body(image(PNG)),
        body(image(PNG), document(packed_pdf(3), title="Grüße"), text_document('a "quoted"\ntext')),
        [{"type": "text", "text": "é" * 1000}],
    ],
    ids=["empty", "image", "several", "text"],
)
def test_the_size_is_that_of_the_body(request_: Any) -> None:
    """Within a few bytes for each value: base64 is counted without being made."""
    real = len(json.dumps(plain(request_), ensure_ascii=False).encode())

    assert real * 0.9 - 20 <= request_size(request_).bytes <= real * 1.1 + 20


def test_images_pages_and_unknown_sizes_are_counted() -> None:
    """Wherever they stand, in results of tools as well."""
    result = {"type": "tool_result", "tool_use_id": "t", "content": [image(PNG), image("https://x.test/a")]}
    late = image(File.from_chunks(iter([PNG])))

    size = request_size(body(result, late, document(packed_pdf(3)), document(packed_pdf(4))))

    assert (size.images, size.pages, size.unknown) == (3, 7, 1)


def test_a_request_that_is_too_large_is_refused() -> None:
    """The error says how large it is, the limit and the remedy; at the limit it is not refused."""
    words = "a" * (8 << 20)

    check_request(body(*[text_document(words)] * 3))
    with pytest.raises(FileConstraintError, match=r"the request: it has 32 MiB; max_request_bytes .*`attach\("):
        check_request(body(*[text_document(words)] * 4))


def test_a_request_with_too_many_images_is_refused() -> None:
    """More than 600, or 100 for a model with a small context."""
    images = [image("https://x.test/a")] * 101

    check_request(images)
    with pytest.raises(FileConstraintError, match="it has 101 images; max_images allows 100 images"):
        check_request(images, small_context=True)

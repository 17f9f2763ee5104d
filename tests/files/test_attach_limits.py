"""Limits of a whole request, where files fit one by one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from attropic.files import FileConstraintError, attach
from attropic.files import _attach_plan as plans
from attropic.testing import ClaudeApi

from .pictures import packed_pdf, padded, picture

PNG = picture("PNG", 3, 4)


@pytest.fixture
def api() -> Iterator[ClaudeApi]:
    """A local API in this process."""
    with ClaudeApi(in_process=True) as running:
        yield running


def test_files_that_fit_one_by_one_may_not_fit_together(api: ClaudeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a client the largest are uploaded, as few as need be; without one the request is refused."""
    monkeypatch.setattr(plans, "limit", lambda name: (1 << 20) + 30_000)
    files = [(f"{size}.png", padded(PNG, size)) for size in (9000, 12_000, 10_000)]

    blocks = attach(files, api.client)

    assert [block["source"]["type"] for block in blocks] == ["base64", "file", "base64"]
    large = [(f"{number}.png", padded(PNG, 7 << 20)) for number in range(4)]
    with pytest.raises(FileConstraintError, match=r"the request: it has 37\.3\d MiB; max_request_bytes allows 32 MiB"):
        attach(large)


def test_many_images_have_smaller_sides() -> None:
    """From 21 images on, 2000 pixels are the limit of each."""
    large = ("large.png", picture("PNG", 2001, 1))

    assert len(attach([large, *[PNG] * 19])) == 20
    with pytest.raises(FileConstraintError, match=r"large\.png: it has 2001 x 1 pixels.*2000 pixels in a request with"):
        attach([large, *[PNG] * 20])


@pytest.mark.parametrize(("small", "most"), [(False, 600), (True, 100)])
def test_pages_and_images_are_counted_over_all(small: bool, most: int) -> None:
    """Models with a small context take fewer."""
    paper = packed_pdf(most // 2)

    assert len(attach([paper, paper], small_context=small)) == 2
    with pytest.raises(FileConstraintError, match=f"its PDFs have {most + 1} pages; max_pages allows {most}"):
        attach([paper, paper, packed_pdf(1)], small_context=small)
    with pytest.raises(FileConstraintError, match=f"it has {most + 1} images; max_images allows {most}"):
        attach([PNG] * (most + 1), small_context=small)

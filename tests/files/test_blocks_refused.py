"""What cannot become a content block, and what is said of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

import attropic
from attropic.files import document, file_block, image, search_result, text_document

from .test_blocks import PNG, URL, stored

#: What is refused → the words that say why, and what to do.
REFUSED: dict[str, tuple[Any, str]] = {
    "a path as text": (lambda: image("cat.png"), r"`image` as text.*pathlib\.Path"),
    "text as a document": (lambda: document("Hello."), "`document` as text.*`text_document`"),
    "a number": (lambda: image(3), "`image`: .*not of int"),
    "a source without a type": (lambda: image({"url": URL}), "`image`: a source needs a `type`"),
    "a broken data URL": (lambda: image("data:image/png"), "`image`"),
    "text as an image": (lambda: image(b"hello"), "it is text/plain; allowed_types"),
    "an image as a document": (lambda: document(PNG), "it is image/png; allowed_types allows application/pdf"),
    "a drawing as an image": (lambda: image(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), r"it is image/svg\+xml"),
    "a stored text as an image": (lambda: image(stored("text/plain")), "`image`: a stored file of type text/plain"),
    "a stored sheet as a document": (lambda: document(stored("text/csv")), "`document`: .*text/csv.*`file_block`"),
    "a stored image as a document": (
        lambda: file_block(stored("image/png"), kind="document"),
        "`kind`: a stored file of type image/png cannot become document",
    ),
    "a file that is not stored": (lambda: file_block(PNG), "`file` must be the id.*`attach`"),
    "a blank id": (lambda: file_block(""), "`file` must be the id"),
    "bytes that are no text": (
        lambda: text_document(("a.txt", b"a\xff", "text/plain")),
        r"a\.txt.*utf-8 \(byte 1.*`enc",
    ),
    "an unknown encoding": (lambda: text_document(("a.txt", b"a"), encoding="utf-99"), r"a\.txt.*'utf-99'.*`encoding`"),
    "an image as text": (lambda: text_document(PNG), "it is image/png; allowed_types"),
    "an address as text": (lambda: text_document(stored("text/plain")), "`text` must be text or a file"),
    "no content": (lambda: search_result([], source="s", title="t"), "`content` must be at least one"),
    "blank content": (lambda: search_result(" ", source="s", title="t"), "`content` needs texts"),
    "content that is an image": (
        lambda: search_result([{"type": "image"}], source="s", title="t"),
        "`content` takes texts",
    ),
    "content that is stored": (lambda: search_result([stored("a/b")], source="s", title="t"), "`content` takes texts"),
    "no source": (lambda: search_result("a", source="", title="t"), "`source`"),
    "no title": (lambda: search_result("a", source="s", title=""), "`title`"),
    "a blank title": (lambda: document(URL, title=""), "`title`"),
    "a blank context": (lambda: document(URL, context=""), "`context`"),
    "an unknown time to live": (lambda: image(URL, cache_control=cast("Any", "2h")), "`cache_control`.*'2h'"),
    "citations that are neither": (lambda: document(URL, citations=cast("Any", "yes")), "`citations`.*'yes'"),
}


@pytest.mark.parametrize("case", list(REFUSED))
def test_what_cannot_be_sent_is_refused(case: str) -> None:
    """The message names the argument or the file, and what can be given instead."""
    make, words = REFUSED[case]

    with pytest.raises(attropic.ConfigurationError, match=words):
        make()


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    """The error names the path."""
    with pytest.raises(OSError, match=r"missing\.png"):
        image(tmp_path / "missing.png")

"""Tokens of images and documents, from the first bytes of an image and the tables of a PDF."""

from __future__ import annotations

import base64
import binascii
import io
import math
from collections.abc import Mapping
from typing import Any, Final

from ...files._image_size import image_size
from ...files._pdf_pages import pdf_pages
from ._families import Family, media_facts
from ._span import Span

#: Side of a patch of an image, which is one token, in pixels.
#: Source: https://platform.claude.com/docs/en/build-with-claude/vision
_PATCH: Final = 28
#: How much of an image is looked at for its size, in characters of base64: photos may begin with long descriptions.
_HEADER: Final = 1 << 18


def image_tokens(width: int, height: int, family: Family) -> int:
    """The tokens of an image, after it was made as small as the model sees it.

    Args:
        width: Pixels from left to right.
        height: Pixels from top to bottom.
        family: That of the model.
    """
    scale = min(1.0, family.image_edge / max(width, height))
    wide, high = width * scale, height * scale
    while (found := math.ceil(wide / _PATCH) * math.ceil(high / _PATCH)) > family.image_tokens:
        shrink = min(0.999, math.sqrt(family.image_tokens / found))
        wide, high = wide * shrink, high * shrink
    return found


def image(source: Any, family: Family) -> tuple[Span, bool]:
    """What an image takes, and whether its size is known.

    Args:
        source: The ``source`` of its block.
        family: That of the model.
    """
    data = _data(source, _HEADER)
    size = image_size(io.BytesIO(data)) if data else None
    if size is None:
        least, expected = media_facts()["image"]
        return Span(least, min(expected, family.image_tokens), family.image_tokens), False
    count = image_tokens(size.width, size.height, family)
    extra = media_facts()["image_extra"]
    return Span(max(0, count - extra), count, count + extra), True


def pdf(source: Any, family: Family) -> tuple[Span, bool]:
    """What a PDF takes, and whether its number of pages is known.

    Each page is an image and its text.

    Args:
        source: The ``source`` of its block.
        family: That of the model.
    """
    facts = media_facts()
    data = _data(source, None)
    pages = pdf_pages(io.BytesIO(data)) if data else None
    if pages is not None:
        return Span.of(facts["page"]).times(pages), True
    least, expected, most = facts["pages"]
    if data:  # its size says a little
        expected = max(1, round(len(data) / facts["page_bytes"]))
    page = Span.of(facts["page"])
    return Span(page.low * least, page.expected * expected, page.high * max(most, expected)), False


def _data(source: Any, most: int | None) -> bytes:
    """The first bytes of a source; none where they are not here."""
    if not isinstance(source, Mapping) or source.get("type") != "base64":
        return b""
    text = source.get("data")
    if not isinstance(text, str | bytes):
        return b""
    try:
        return base64.b64decode(text[:most])
    except (binascii.Error, ValueError):
        return b""

"""What an image or document comes from: an address, a file, bytes, or an uploaded file."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from .._errors import ConfigurationError

#: Types of images that can be sent in base64. Source: the Messages API.
IMAGES: Final = ("image/jpeg", "image/png", "image/gif", "image/webp")
#: First bytes → type. Source: the file formats' own signatures; WebP has its name at byte 8.
_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)


def image_source(image: Any, media_type: str | None) -> dict[str, Any]:
    """The source of an image block.

    Raises:
        ConfigurationError: It is no image that can be sent; the message says what can.
    """
    source = _source("image", image, media_type)
    if not isinstance(image, Mapping) and source["type"] == "base64" and source["media_type"] not in IMAGES:
        raise ConfigurationError(f"`image` is of type {source['media_type']}: it must be one of {', '.join(IMAGES)}.")
    return source


def document_source(document: Any, media_type: str | None) -> dict[str, Any]:
    """The source of a document block; text that is no address is a document of plain text.

    Raises:
        ConfigurationError: It is no document that can be sent; the message says what can.
    """
    if isinstance(document, str) and not _is_address(document):
        return {"type": "text", "media_type": "text/plain", "data": document}
    source = _source("document", document, media_type)
    if source["type"] != "base64" or source["media_type"] == "application/pdf":
        return source
    if source["media_type"] == "text/plain":
        data = base64.b64decode(source["data"])
        try:
            return {"type": "text", "media_type": "text/plain", "data": data.decode()}
        except UnicodeDecodeError:
            raise ConfigurationError("`document` is no text in UTF-8.") from None
    raise ConfigurationError(
        f"`document` is of type {source['media_type']}: give a PDF or plain text, or upload it and give its `file_id`."
    )


def _source(name: str, value: Any, media_type: str | None) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, str) and _is_address(value):
        if not value.startswith("data:"):
            return {"type": "url", "url": value}
        head, comma, data = value.partition(",")
        if not comma or not head.endswith(";base64"):
            raise ConfigurationError(f"`{name}`: a data URL must be in base64.")
        kind = media_type or head.removeprefix("data:").partition(";")[0] or "text/plain"
        return {"type": "base64", "media_type": kind, "data": data}
    if isinstance(value, os.PathLike):
        path = Path(value)
        return _encoded(name, path.read_bytes(), media_type or _BY_NAME.get(path.suffix.lower()))
    if isinstance(value, bytes | bytearray | memoryview):
        return _encoded(name, bytes(value), media_type)
    raise ConfigurationError(
        f"`{name}` must be an address, bytes, a path (`pathlib.Path`) or a source block, not {type(value).__name__}."
    )


def _encoded(name: str, data: bytes, media_type: str | None) -> dict[str, Any]:
    kind = media_type or _type_of(data)
    if kind is None:
        raise ConfigurationError(f"The type of `{name}` cannot be told from its bytes: give its `media_type`.")
    return {"type": "base64", "media_type": kind, "data": base64.b64encode(data).decode()}


def _type_of(data: bytes) -> str | None:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://", "data:"))


#: Types that bytes alone do not tell.
_BY_NAME: Final = {".txt": "text/plain", ".md": "text/plain", ".csv": "text/plain"}

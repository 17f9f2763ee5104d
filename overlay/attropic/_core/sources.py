"""What an image or document comes from: an address, a file, bytes, or an uploaded file."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import Any, Final

from .._errors import ConfigurationError

#: Types of images that can be sent in base64. Source: the Messages API.
IMAGES: Final = ("image/jpeg", "image/png", "image/gif", "image/webp")


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
    if source["media_type"].startswith("text/"):
        data = source["data"]
        content = base64.b64decode(data) if isinstance(data, str) else data.read()
        try:
            return {"type": "text", "media_type": "text/plain", "data": content.decode()}
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
    if isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "to_part"):
        return _of_file(name, value, media_type)
    raise ConfigurationError(
        f"`{name}` must be an address, bytes, a path (`pathlib.Path`) or a source block, not {type(value).__name__}."
    )


def _of_file(name: str, value: Any, media_type: str | None) -> dict[str, Any]:
    from ..files import File

    file = File(value, media_type=media_type)
    kind = file.media_type
    if kind == "application/octet-stream" and media_type is None:
        raise ConfigurationError(f"The type of `{name}` cannot be told from its content: give its `media_type`.")
    if isinstance(value, File):  # it is read when it is sent
        return {"type": "base64", "media_type": kind, "data": file}
    return {"type": "base64", "media_type": kind, "data": b"".join(file.base64_chunks()).decode()}


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://", "data:"))

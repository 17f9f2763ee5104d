"""Content of an MCP server as content of the API. Nothing here talks to a server."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import unquote, urlsplit

from .._errors import ToolError
from ._values import UnsupportedMCPValueError, field

if TYPE_CHECKING:
    from attropic_api.params import CacheControlEphemeralParam, MessageParam

#: Source: the Messages API, images.
_IMAGES: Final = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_PDF: Final = "application/pdf"
#: Types outside of ``text/`` whose content is text.
_TEXTS: Final = frozenset({"application/json", "application/xml", "application/yaml", "application/javascript"})


def mcp_content(content: Any, *, cache_control: CacheControlEphemeralParam | None = None) -> Any:
    """The content of a message or result of an MCP server as a block of the API.

    Args:
        content: Text, an image, or an embedded resource.
        cache_control: The cache breakpoint to set at the block.

    Raises:
        UnsupportedMCPValueError: The API takes nothing of the kind, such as audio or a link to a resource.
    """
    kind = field(content, "type")
    if kind == "text":
        return _block({"type": "text", "text": field(content, "text")}, cache_control)
    if kind == "image":
        mime = _mime(content)
        if mime not in _IMAGES:
            raise UnsupportedMCPValueError(f"An image of type {mime!r} cannot be sent; {_known(_IMAGES)} can.")
        return _block({"type": "image", "source": _base64(mime, field(content, "data"))}, cache_control)
    if kind == "resource":
        return _resource(field(content, "resource"), cache_control)
    raise UnsupportedMCPValueError(
        f"Content of type {kind or type(content).__name__!r} cannot be sent; text, images and embedded resources can."
    )


def mcp_message(message: Any, *, cache_control: CacheControlEphemeralParam | None = None) -> MessageParam:
    """A message of a prompt of an MCP server as a message of the API.

    Args:
        message: The message.
        cache_control: The cache breakpoint to set at its content.

    Raises:
        UnsupportedMCPValueError: The API takes nothing of the kind.
    """
    content = mcp_content(field(message, "content"), cache_control=cache_control)
    return cast("MessageParam", {"role": field(message, "role"), "content": [content]})


def mcp_resource_to_content(result: Any, *, cache_control: CacheControlEphemeralParam | None = None) -> Any:
    """What was read of a resource as a block of the API: the first of its contents that can be sent.

    Args:
        result: What ``read_resource`` gave.
        cache_control: The cache breakpoint to set at the block.

    Raises:
        UnsupportedMCPValueError: None of them can be sent.
    """
    contents = _contents(result)
    for found in contents:
        if _can_be_sent(found):
            return _resource(found, cache_control)
    kinds = ", ".join(sorted({_mime(found) or "none" for found in contents}))
    raise UnsupportedMCPValueError(
        f"The resource {field(contents[0], 'uri')} is of type {kinds}; text, PDF, {_known(_IMAGES)} can be sent."
    )


def mcp_resource_to_file(result: Any) -> tuple[str | None, bytes, str | None]:
    """What was read of a resource as a file for ``files.upload``: its name, content and type.

    Args:
        result: What ``read_resource`` gave; the first of its contents counts.

    Raises:
        UnsupportedMCPValueError: It is empty, or its content is no Base64.
    """
    found = _contents(result)[0]
    name = unquote(urlsplit(str(field(found, "uri"))).path).rpartition("/")[2] or None
    text = field(found, "text")
    content = _decoded(found) if text is None else text.encode("utf-8", "replace")
    return name, content, field(found, "mime_type")


def tool_value(result: Any) -> Any:
    """The result of a tool of an MCP server as a tool gives it.

    Raises:
        ToolError: The tool says that it failed.
        UnsupportedMCPValueError: The API takes nothing of the kind.
    """
    content = [mcp_content(part) for part in field(result, "content") or ()]
    structured = field(result, "structured_content")
    if not content and structured is not None:
        text = json.dumps(structured, ensure_ascii=False)
        if field(result, "is_error"):
            raise ToolError(text)
        return text
    if field(result, "is_error"):
        raise ToolError(content or "The tool failed and did not say how.")
    return content


def _resource(resource: Any, cache_control: Any) -> Any:
    mime, text = _mime(resource), field(resource, "text")
    uri = field(resource, "uri")
    if mime in _IMAGES or mime == _PDF:
        if text is not None or field(resource, "blob") is None:
            raise UnsupportedMCPValueError(f"The resource {uri} is of type {mime} and has text in place of bytes.")
        source = _base64(mime, field(resource, "blob"))
        return _block({"type": "document" if mime == _PDF else "image", "source": source}, cache_control)
    if not _can_be_sent(resource):
        raise UnsupportedMCPValueError(
            f"The resource {uri} is of type {mime!r}; text, PDF, {_known(_IMAGES)} can be sent."
        )
    if text is None:
        try:
            text = _decoded(resource).decode()
        except UnicodeDecodeError:
            raise UnsupportedMCPValueError(f"The resource {uri} is said to be text and is no UTF-8.") from None
    return _block(
        {"type": "document", "source": {"type": "text", "data": text, "media_type": "text/plain"}}, cache_control
    )


def _can_be_sent(resource: Any) -> bool:
    mime = _mime(resource)
    return not mime or mime.startswith("text/") or mime in _IMAGES or mime == _PDF or _is_text(mime)


def _is_text(mime: str) -> bool:
    return mime in _TEXTS or mime.endswith(("+json", "+xml", "+yaml"))


def _contents(result: Any) -> Any:
    contents = field(result, "contents")
    if not contents:
        raise UnsupportedMCPValueError("The resource is empty: it has no contents.")
    return contents


def _mime(value: Any) -> str:
    """The type of a value, without parameters."""
    return str(field(value, "mime_type") or "").partition(";")[0].strip().lower()


def _base64(mime: str, data: Any) -> Mapping[str, Any]:
    return {"type": "base64", "media_type": mime, "data": data}


def _decoded(resource: Any) -> bytes:
    try:
        return base64.b64decode(field(resource, "blob") or "", validate=True)
    except (binascii.Error, ValueError):
        raise UnsupportedMCPValueError(f"The content of the resource {field(resource, 'uri')} is no Base64.") from None


def _block(block: dict[str, Any], cache_control: Any) -> dict[str, Any]:
    return block if cache_control is None else {**block, "cache_control": cache_control}


def _known(kinds: frozenset[str]) -> str:
    return ", ".join(sorted(kinds))

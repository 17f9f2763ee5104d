"""Images, documents and files of a request: what is said about them, and what can be cited."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from typing import Final

from .._wire import Json
from ._asked import blocks
from ._context import current

_QUOTED: Final = 200
_SENTENCE: Final = re.compile(r"\s*([^\n]{1,200}?[.!?](?=\s|\Z)|[^\n]{1,200})")
_TEXTS: Final = ("text/", "application/json", "application/xml")


def stored(file_id: str) -> Json | None:
    """What is known about an uploaded file, and the number of its bytes; None for one that is not there, or no longer.

    Args:
        file_id: Its id.
    """
    context = current()
    kept = None if context.store is None else context.store.get("file", file_id)
    if kept is None or (kept["expires"] is not None and kept["expires"] <= context.now):
        return None
    return {**kept["metadata"], "bytes": kept["bytes"]}


def size_of(data: str) -> int:
    """The bytes that a text in base64 stands for."""
    return len(data) * 3 // 4 - data[-2:].count("=")


def pages_of(data: str) -> int:
    """The pages of a PDF in base64, as far as its bytes show them; at least one."""
    try:
        return max(1, len(re.findall(rb"/Type\s*/Page(?![s\w])", binascii.a2b_base64(data))))
    except binascii.Error:
        return 1


def text_of(block: Json) -> str | None:
    """The text of a document, if it is one of text."""
    source = block["source"]
    if source["type"] == "text":
        return str(source["data"])
    if source["type"] == "content":
        content = source["content"]
        texts = [content] if isinstance(content, str) else [part.get("text", "") for part in content]
        return "\n".join(filter(None, texts))
    found = stored(source["file_id"]) if source["type"] == "file" else None
    if found is None or not found["mime_type"].startswith(_TEXTS):
        return None
    store = current().store
    begin = next(iter(store.read(found["bytes"])), b"") if store is not None else b""
    return begin[: 16 * 1024].decode("utf-8", "replace")


def title_of(block: Json) -> str | None:
    """What a document is called: by the request, or as a file."""
    source = block["source"]
    found = stored(source["file_id"]) if source["type"] == "file" else None
    name: str | None = block.get("title") or (found["filename"] if found else None)
    return name


def begin_of(text: str) -> str:
    """The first sentence of a text, or of it as much as is quoted."""
    found = _SENTENCE.match(text)
    return found[1] if found else text[:_QUOTED]


def described(turn: Json) -> str:
    """One sentence on the images, documents and files of a turn; empty when it has none."""
    items = [_described(block) for block in media(turn)]
    if not items:
        return ""
    return f"You sent {' and '.join(filter(None, (', '.join(items[:-1]), items[-1])))}."


def media(turn: Json) -> Iterator[Json]:
    """The images, documents and files of a turn."""
    for block in blocks(turn):
        if block["type"] in ("image", "document", "container_upload", "search_result"):
            yield block


def _described(block: Json) -> str:
    kind = block["type"]
    if kind == "search_result":
        return f"the search result {block['title']!r} from {block['source']}"
    if kind == "container_upload":
        return _file(block["file_id"], "")
    source = block["source"]
    what = f"the document {block['title']!r}" if block.get("title") else "an image" if kind == "image" else "a document"
    if source["type"] == "file":
        return _file(source["file_id"], _begins(text_of(block) if kind == "document" else None))
    if source["type"] == "url":
        return f"{what} at {source['url']}"
    if source["type"] == "base64":
        pages = f", {pages_of(source['data'])} pages" if kind == "document" else ""
        return f"{what} ({source['media_type']}, {size_of(source['data']):,} bytes{pages})"
    text = text_of(block) or ""
    return f"{what} ({source.get('media_type', 'text/plain')}, {len(text.encode()):,} bytes){_begins(text)}"


def _file(file_id: str, begins: str) -> str:
    found = stored(file_id)
    if found is None:
        return f"the file {file_id}"
    return f"the file {found['filename']!r} ({found['mime_type']}, {found['size_bytes']:,} bytes){begins}"


def _begins(text: str | None) -> str:
    return f", which begins: {begin_of(text)!r}" if text and text.strip() else ""

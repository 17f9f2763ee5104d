"""What content blocks are put together from: sources, cache breakpoints, citations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from .._errors import ConfigurationError
from ._constraints import TEXT, FileConstraints
from ._file import File
from ._given import Address, Stored, taken
from ._limits import BlockKind, may_be_stored
from ._text import text_of

#: True, a time to live, or the whole setting.
CacheControl: TypeAlias = "bool | Literal['5m', '1h'] | Mapping[str, Any] | None"
#: Whether, or the whole setting.
Citations: TypeAlias = "bool | Mapping[str, Any] | None"


def source_of(argument: Literal["image", "document"], given: Address | Stored | Mapping[str, Any]) -> dict[str, Any]:
    """The source of what the API fetches, has, or is given ready."""
    if isinstance(given, Address):
        return {"type": "url", "url": given.url}
    if isinstance(given, Stored):
        kinds: tuple[BlockKind, ...] = ("image",) if argument == "image" else ("document", "text_document")
        if given.media_type is not None and not any(may_be_stored(given.media_type, kind) for kind in kinds):
            raise ConfigurationError(
                f"`{argument}`: a stored file of type {given.media_type} cannot be one; `file_block` tells what it can."
            )
        return {"type": "file", "file_id": given.file_id}
    return dict(given)


def encoded(file: File, constraints: FileConstraints | None) -> dict[str, Any]:
    """The source of an image or a PDF: its base64 text is made when it is sent."""
    if constraints is not None:
        constraints.check(file)
    return {"type": "base64", "media_type": file.media_type.partition(";")[0].strip().lower(), "data": file}


def plain_text(
    text: str | File, encoding: str | None = None, constraints: FileConstraints | None = None
) -> dict[str, Any]:
    """The source of a text, which is read."""
    if isinstance(text, File):
        if constraints is not None:
            constraints.check(text)
        text = text_of(text, encoding)
    return {"type": "text", "media_type": "text/plain", "data": text}


def document_block(
    source: Mapping[str, Any], title: str | None, context: str | None, citations: Citations, cache_control: CacheControl
) -> dict[str, Any]:
    """A document block of a source."""
    for name, text in (("title", title), ("context", context)):
        if text is not None and (not isinstance(text, str) or not text):
            raise ConfigurationError(f"`{name}` must be a text that is not empty, not {text!r}.")
    return with_given(
        {"type": "document", "source": source},
        title=title,
        context=context,
        citations=cited(citations),
        cache_control=cached(cache_control),
    )


def text_block(part: Any) -> dict[str, Any]:
    """A text block of text, of a text block, or of a file of text."""
    if isinstance(part, Mapping):
        if part.get("type") != "text" or not isinstance(part.get("text"), str):
            raise ConfigurationError("`content` takes texts, text blocks and files of text.")
        return dict(part)
    given = part if isinstance(part, str) else taken("content", part)
    if not isinstance(given, str | File):
        raise ConfigurationError("`content` takes texts, text blocks and files of text.")
    text = plain_text(given, constraints=TEXT)["data"]
    if not text.strip():
        raise ConfigurationError("`content` needs texts that are not blank.")
    return {"type": "text", "text": text}


def cached(cache_control: CacheControl) -> dict[str, Any] | None:
    """The setting of a cache breakpoint."""
    if isinstance(cache_control, Mapping):
        return dict(cache_control)
    if cache_control is None or cache_control is False:
        return None
    if cache_control is True:
        return {"type": "ephemeral"}
    if cache_control in ("5m", "1h"):
        return {"type": "ephemeral", "ttl": cache_control}
    raise ConfigurationError(f"`cache_control` must be True, '5m', '1h' or the whole setting, not {cache_control!r}.")


def cited(citations: Citations) -> dict[str, Any] | None:
    """The setting of citations."""
    if isinstance(citations, Mapping):
        return dict(citations)
    if citations is not None and not isinstance(citations, bool):
        raise ConfigurationError(f"`citations` must be True, False or the whole setting, not {citations!r}.")
    return None if citations is None else {"enabled": citations}


def with_given(block: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A block and those of its parts that were given."""
    return {**block, **{name: part for name, part in parts.items() if part is not None}}

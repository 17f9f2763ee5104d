"""Content blocks of files: the bytes stay in the file until the request is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .._errors import ConfigurationError
from ._block_parts import (
    CacheControl,
    Citations,
    cached,
    cited,
    document_block,
    encoded,
    plain_text,
    source_of,
    text_block,
    with_given,
)
from ._constraints import IMAGE, PDF, TEXT, FileConstraints
from ._file import File
from ._given import Given, Stored, stored_of, taken
from ._limits import BlockKind, block_kind, may_be_stored

#: A parameter of a content block. Those of both APIs have the same keys, but to a type checker they are strangers: a
#: block is an ``ImageBlockParam`` as well as a ``BetaImageBlockParam``, and so on.
Block: TypeAlias = Any


def image(
    image: Given,
    *,
    media_type: str | None = None,
    cache_control: CacheControl = None,
    constraints: FileConstraints | None = IMAGE,
) -> Block:
    """An image block.

    Args:
        image: An address, a data URL, the id or the metadata of a stored file, a source, or what ``File.of`` takes.
        media_type: The type of the file, where its content does not tell.
        cache_control: True for a cache breakpoint, its time to live, or the whole setting.
        constraints: What the file must be; None for no check.

    Raises:
        FileConstraintError: The file is not as it must be; the message names file, limit and remedy.
        ConfigurationError: This cannot be an image.
    """
    given = taken("image", image, media_type)
    source = encoded(given, constraints) if isinstance(given, File) else source_of("image", given)
    return with_given({"type": "image", "source": source}, cache_control=cached(cache_control))


def document(
    document: Given,
    *,
    title: str | None = None,
    context: str | None = None,
    citations: Citations = None,
    media_type: str | None = None,
    encoding: str | None = None,
    cache_control: CacheControl = None,
    constraints: FileConstraints | None = PDF,
) -> Block:
    """A document block: a PDF, or a file of text, which is then read at once.

    Args:
        document: As of ``image``.
        title: What it is called.
        context: What the model is to know of it, which is not cited.
        citations: Whether the answer may cite it, or the whole setting.
        media_type: The type of the file, where its content does not tell.
        encoding: How text is encoded, where it has no mark and is not UTF-8.
        cache_control: True for a cache breakpoint, its time to live, or the whole setting.
        constraints: What a PDF must be; None for no check.

    Raises:
        FileConstraintError: The file is not as it must be; the message names file, limit and remedy.
        ConfigurationError: This cannot be a document.
    """
    given = taken("document", document, media_type)
    if not isinstance(given, File):
        source = source_of("document", given)
    elif block_kind(given.media_type) == "text_document":
        source = plain_text(given, encoding, constraints and TEXT)
    else:
        source = encoded(given, constraints)
    return document_block(source, title, context, citations, cache_control)


def text_document(
    text: str | Given,
    *,
    title: str | None = None,
    context: str | None = None,
    citations: Citations = None,
    encoding: str | None = None,
    cache_control: CacheControl = None,
    constraints: FileConstraints | None = TEXT,
) -> Block:
    """A document block of plain text. A file is read at once, whatever kind of text it is.

    Args:
        text: The text itself, or a file as ``File.of`` takes it.
        title: What it is called.
        context: What the model is to know of it, which is not cited.
        citations: Whether the answer may cite it, or the whole setting.
        encoding: How it is encoded, where it has no mark and is not UTF-8.
        cache_control: True for a cache breakpoint, its time to live, or the whole setting.
        constraints: What the file must be; None for no check.

    Raises:
        FileConstraintError: The file is not as it must be; the message names file, limit and remedy.
        ConfigurationError: It is no text in that encoding.
    """
    given = text if isinstance(text, str) else taken("text", text)
    if not isinstance(given, str | File):
        raise ConfigurationError("`text` must be text or a file; `document` takes addresses and stored files.")
    return document_block(plain_text(given, encoding, constraints), title, context, citations, cache_control)


def search_result(
    content: str | Given | Sequence[str | Mapping[str, Any] | Given],
    *,
    source: str,
    title: str,
    citations: Citations = None,
    cache_control: CacheControl = None,
) -> Block:
    """A search result block, which the answer can cite part by part.

    Args:
        content: A text, a text block, a file of text, or several.
        source: Where it comes from: an address, a path, any name.
        title: What it is called.
        citations: Whether the answer may cite it, or the whole setting.
        cache_control: True for a cache breakpoint, its time to live, or the whole setting.

    Raises:
        ConfigurationError: There is no content, or some of it is no text.
    """
    parts = content if isinstance(content, Sequence) and not isinstance(content, str | bytes | tuple) else [content]
    texts = [text_block(part) for part in parts]
    if not texts:
        raise ConfigurationError("`content` must be at least one text.")
    for name, value in (("source", source), ("title", title)):
        if not isinstance(value, str) or not value:
            raise ConfigurationError(f"`{name}` must be a text that is not empty, not {value!r}.")
    block = {"type": "search_result", "source": source, "title": title, "content": texts}
    return with_given(block, citations=cited(citations), cache_control=cached(cache_control))


def file_block(
    file: Given,
    *,
    kind: BlockKind | Literal["auto"] = "auto",
    title: str | None = None,
    context: str | None = None,
    citations: Citations = None,
    cache_control: CacheControl = None,
) -> Block:
    """A block that names a stored file.

    Args:
        file: The id of the file, or its metadata, as an upload gives it.
        kind: What it becomes. ``auto``: what its type tells; an id alone tells nothing, so that it goes into the
            container of code execution.
        title: What a document is called.
        context: What the model is to know of a document, which is not cited.
        citations: Whether the answer may cite a document, or the whole setting.
        cache_control: True for a cache breakpoint, its time to live, or the whole setting.

    Raises:
        ConfigurationError: This is no stored file, or one of its type cannot become such a block.
    """
    stored = stored_of(file) or (Stored(file) if isinstance(file, str) and file else None)
    if stored is None:
        raise ConfigurationError("`file` must be the id or the metadata of a stored file; `attach` uploads files.")
    chosen = _kind_of(stored) if kind == "auto" else kind
    if stored.media_type is not None and not may_be_stored(stored.media_type, chosen):
        raise ConfigurationError(
            f"`kind`: a stored file of type {stored.media_type} cannot become {chosen}; leave `kind` out for what can."
        )
    if chosen == "container_upload":
        block: dict[str, Any] = {"type": "container_upload", "file_id": stored.file_id}
        return with_given(block, cache_control=cached(cache_control))
    if chosen == "image":
        block = {"type": "image", "source": source_of("image", stored)}
        return with_given(block, cache_control=cached(cache_control))
    return document_block(source_of("document", stored), title, context, citations, cache_control)


def _kind_of(stored: Stored) -> BlockKind:
    kind = block_kind(stored.media_type) if stored.media_type is not None else "container_upload"
    return kind if stored.media_type is None or may_be_stored(stored.media_type, kind) else "container_upload"

"""Which block each file becomes, and which files must be uploaded: decided before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from mimetypes import guess_type
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from .._errors import ConfigurationError
from ._block_parts import document_block, encoded, plain_text
from ._blocks import Block, file_block, image
from ._constraints import IMAGE, PDF, TEXT, UPLOAD, FileConstraintError, FileConstraints, FileProblem
from ._file import File
from ._given import Address, Stored, stored_of, taken
from ._limits import BlockKind, base64_size, block_kind, limit, readable
from ._request_size import request_problems

#: What a file must be that stands in the request, by what it becomes.
_INLINE: Final[dict[BlockKind, FileConstraints]] = {"image": IMAGE, "document": PDF, "text_document": TEXT}
#: Room that is left for the rest of the request.
_REST: Final = 1 << 20


class AttachPlan:
    """What becomes of files.

    Args:
        files: What the caller gave.
        can_upload: Whether there is a client.
        inline_up_to: The most bytes of a file that stands in the request although it could be uploaded.
        citations: Whether documents may be cited.
        small_context: Whether it is for a model with 200k tokens of context.

    Raises:
        FileConstraintError: Files are not as they must be, or need a client.
        ConfigurationError: Something is no file.

    Attributes:
        uploads: The files to upload, in their order.
    """

    def __init__(
        self, files: Sequence[Any], can_upload: bool, inline_up_to: int, citations: bool | None, small_context: bool
    ) -> None:
        self._citations = citations
        self._found = [_taken(f"files[{index}]", file) for index, file in enumerate(files)]
        self._kinds: dict[int, BlockKind] = {
            index: block_kind(file.media_type) for index, file in enumerate(self._found) if isinstance(file, File)
        }
        chosen = self._to_upload(can_upload, inline_up_to)
        problems = self._problems(chosen, can_upload)
        if problems:
            raise FileConstraintError(problems)
        self._blocks = [None if index in chosen else self._inline(index) for index in range(len(self._found))]
        self.uploads = [self._upload(index) for index in sorted(chosen)]
        problems = request_problems(
            [block for block in self._blocks if block is not None],
            [self._file(index) for index in chosen if self._kinds[index] != "container_upload"],
            small_context=small_context,
        )
        if problems:
            raise FileConstraintError(problems)

    def blocks(self, stored: Sequence[Any]) -> list[Block]:
        """The blocks, in the order of the files.

        Args:
            stored: The metadata of the uploaded files, in their order.
        """
        left = iter(stored)
        return [self._stored(index, next(left)) if block is None else block for index, block in enumerate(self._blocks)]

    def _file(self, index: int) -> File:
        file = self._found[index]
        assert isinstance(file, File)
        return file

    # -- decisions -----------------------------------------------------------------------------

    def _to_upload(self, can_upload: bool, inline_up_to: int) -> set[int]:
        """The files that do not stand in the request."""
        chosen = {index for index, kind in self._kinds.items() if self._must(index, kind)}
        if not can_upload:
            return chosen
        sizes = {index: self._file(index).size for index in self._kinds}
        chosen |= {index for index, size in sizes.items() if size is None or size > inline_up_to}
        inline = {index: base64_size(size) for index, size in sizes.items() if size is not None and index not in chosen}
        for index in sorted(inline, key=lambda index: -inline[index]):
            if sum(inline.values()) <= limit("request_bytes") - _REST:
                break
            del inline[index]
            chosen.add(index)
        return chosen

    def _must(self, index: int, kind: BlockKind) -> bool:
        if kind == "container_upload":
            return True
        size, most = self._file(index).size, _INLINE[kind].max_bytes
        return size is not None and most is not None and size > most

    def _problems(self, chosen: set[int], can_upload: bool) -> list[FileProblem]:
        problems: list[FileProblem] = []
        for index, kind in self._kinds.items():
            file = self._file(index)
            if index in chosen and not can_upload:
                problems.append(_needs_client(file, kind))
                continue
            checks = _INLINE.get(kind, UPLOAD)
            problems += (replace(checks, max_bytes=UPLOAD.max_bytes) if index in chosen else checks).problems(file)
        return problems

    # -- blocks --------------------------------------------------------------------------------

    def _inline(self, index: int) -> Block:
        found = self._found[index]
        if isinstance(found, Address):
            source = {"type": "url", "url": found.url}
            return image(source) if _address(found.url) == "image" else self._document(source, None)
        if isinstance(found, Stored):
            return self._stored(index, found)
        if isinstance(found, Mapping):
            return dict(found)
        if self._kinds[index] == "image":
            return {"type": "image", "source": encoded(found, None)}
        source = encoded(found, None) if self._kinds[index] == "document" else plain_text(found)
        return self._document(source, found.name)

    def _document(self, source: Mapping[str, Any], title: str | None) -> Block:
        return document_block(source, title, None, self._citations, None)

    def _upload(self, index: int) -> File:
        """The file as it is uploaded: text of any kind as plain text, which alone can become a document."""
        file = self._file(index)
        if self._kinds[index] != "text_document":
            return file
        return File(file._source, name=file.name, media_type="text/plain")

    def _stored(self, index: int, metadata: Any) -> Block:
        block, stored = file_block(metadata), stored_of(metadata)
        if block["type"] != "document":
            return block
        return self._document(block["source"], self._name(index) or (stored and stored.name))

    def _name(self, index: int) -> str | None:
        return self._file(index).name if index in self._kinds else None


def _taken(argument: str, value: Any) -> Any:
    """What a value stands for; a content block stands for itself."""
    return value if isinstance(value, Mapping) and "type" in value else taken(argument, value)


def _address(url: str) -> Literal["image", "document"]:
    """What an address leads to, as far as its path tells."""
    kind, _ = guess_type(urlsplit(url).path)
    found = block_kind(kind) if kind else None
    if found in ("image", "document"):
        return found
    raise ConfigurationError(f"What {url} leads to cannot be told from it: give `image(url)` or `document(url)`.")


def _needs_client(file: File, kind: BlockKind) -> FileProblem:
    name = file.name or "the file"
    remedy = "Give a client, which uploads it: `attach(files, client)`."
    if kind == "container_upload":
        media_type = file.media_type.partition(";")[0]
        allowed = "images, PDFs and text"
        return FileProblem(name, "a request without uploads", allowed, f"it is {media_type}", remedy)
    most = readable(_INLINE[kind].max_bytes or 0)
    return FileProblem(name, "a request without uploads", f"{most} of it", f"it has {readable(file.size or 0)}", remedy)

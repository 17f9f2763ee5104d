"""From files to content blocks: each by its type and size, large ones uploaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from .._errors import ConfigurationError
from .._io.off_loop import directly, off_loop
from ._attach_plan import AttachPlan
from ._constraints import FileConstraintError, FileProblem
from ._file import File
from ._limits import block_kind, limit, readable

if TYPE_CHECKING:
    from .._client import Anthropic, AsyncAnthropic
    from ._blocks import Block
    from ._progress import Progress

#: Files up to this many bytes stand in the request even where they could be uploaded.
INLINE: Final = 4 << 20


def attach(
    files: Iterable[Any],
    client: Anthropic | None = None,
    *,
    inline_up_to: int = INLINE,
    citations: bool | None = None,
    small_context: bool = False,
    concurrency: int = 4,
    on_progress: Callable[[Progress], object] | None = None,
) -> list[Block]:
    """Make content blocks of files: images, documents, texts, and what only code execution can read.

    A file stands in the request when it is small enough, and is uploaded when it is not. Blocks that name uploaded
    files are for ``client.beta.messages`` with the beta ``files-api-2025-04-14``.

    Args:
        files: Files, as ``image`` and ``document`` take them; content blocks are passed on.
        client: What uploads; without one, every file must fit into the request.
        inline_up_to: The most bytes of a file that stands in the request although it could be uploaded.
        citations: Whether the answer may cite the documents.
        small_context: Whether it is for a model with 200k tokens of context, which takes fewer images and pages.
        concurrency: How many files are uploaded at a time.
        on_progress: Is told how far the uploads are.

    Returns:
        A block for each file, in their order.

    Raises:
        FileConstraintError: Files are not as they must be, or need a client; each is named. Nothing was uploaded.
        UploadsFailedError: Some uploads failed.
    """
    found = settled(files, client is not None, inline_up_to)
    plan = directly(AttachPlan, found, client is not None, inline_up_to, citations, small_context)
    if client is None or not plan.uploads:
        return plan.blocks(())
    result = client.beta.files.upload_many(plan.uploads, concurrency=concurrency, on_progress=on_progress)
    return plan.blocks([file.metadata for file in result.raise_for_failures().results])


async def aattach(
    files: Iterable[Any],
    client: AsyncAnthropic | None = None,
    *,
    inline_up_to: int = INLINE,
    citations: bool | None = None,
    small_context: bool = False,
    concurrency: int = 4,
    on_progress: Callable[[Progress], object] | None = None,
) -> list[Block]:
    """Make content blocks of files: images, documents, texts, and what only code execution can read.

    A file stands in the request when it is small enough, and is uploaded when it is not. Blocks that name uploaded
    files are for ``client.beta.messages`` with the beta ``files-api-2025-04-14``.

    Args:
        files: Files, as ``image`` and ``document`` take them; content blocks are passed on.
        client: What uploads; without one, every file must fit into the request.
        inline_up_to: The most bytes of a file that stands in the request although it could be uploaded.
        citations: Whether the answer may cite the documents.
        small_context: Whether it is for a model with 200k tokens of context, which takes fewer images and pages.
        concurrency: How many files are uploaded at a time.
        on_progress: Is told how far the uploads are.

    Returns:
        A block for each file, in their order.

    Raises:
        FileConstraintError: Files are not as they must be, or need a client; each is named. Nothing was uploaded.
        UploadsFailedError: Some uploads failed.
    """
    found = await asettled(files, client is not None, inline_up_to)
    plan = await off_loop(AttachPlan, found, client is not None, inline_up_to, citations, small_context)
    if client is None or not plan.uploads:
        return plan.blocks(())
    result = await client.beta.files.upload_many(plan.uploads, concurrency=concurrency, on_progress=on_progress)
    return plan.blocks([file.metadata for file in result.raise_for_failures().results])


def settled(files: Iterable[Any], can_upload: bool, inline_up_to: int) -> list[Any]:
    """The files as a list.

    Raises:
        ConfigurationError: Only a coroutine can read one of them.
    """
    found = list(files)
    for index, file in enumerate(found):
        if _is_asynchronous(file):
            raise ConfigurationError(f"`files[{index}]` can be read only by a coroutine: use `await aattach(...)`.")
    return found


async def asettled(files: Iterable[Any], can_upload: bool, inline_up_to: int) -> list[Any]:
    """The files as a list; those that only a coroutine can read are read, where they are to stand in the request.

    Raises:
        FileConstraintError: One is too large to stand in a request, and there is no client.
    """
    return [await _kept(file, can_upload, inline_up_to) if _is_asynchronous(file) else file for file in files]


def _is_asynchronous(file: Any) -> bool:
    return file.asynchronous if isinstance(file, File) else hasattr(file, "__aiter__")


async def _kept(value: Any, can_upload: bool, inline_up_to: int) -> File:
    file = File.of(value)
    media_type = (await file.adetect()).media_type
    if can_upload and (file.size is None or file.size > inline_up_to or block_kind(media_type) == "container_upload"):
        return file
    most, content = limit("request_bytes"), bytearray()
    async for piece in file.achunks():
        content += piece
        if len(content) > most:
            name, remedy = file.name or "the file", "Give a client, which uploads it: `aattach(files, client)`."
            found = f"it has more than {most} bytes"
            raise FileConstraintError([FileProblem(name, "max_request_bytes", readable(most), found, remedy)])
    return File.from_bytes(content, name=file.name, media_type=media_type)

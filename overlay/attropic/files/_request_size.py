"""How large a request becomes, and whether the API takes so much: bytes, images, pages, over all of its blocks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ._constraints import FileConstraintError, FileConstraints, FileProblem, dimensions, pages
from ._file import File
from ._limits import base64_size, limit, readable

_SMALL: Final = "_of_small_context"


@dataclass(frozen=True, slots=True)
class RequestSize:
    """How large a request becomes.

    Attributes:
        bytes: The length of its body; of files whose size is not known before they are read, nothing is counted.
        images: How many images it has.
        pages: How many pages the PDFs in it have, as far as that can be told.
        unknown: How many files have a size that is not known.
    """

    bytes: int
    images: int
    pages: int
    unknown: int


def request_size(request: Any, stored: Iterable[File] = ()) -> RequestSize:
    """Measure content blocks, messages or a whole request. Files are not read, but for headers of PDFs.

    Args:
        request: A block, a list of them, messages, the arguments of ``create``.
        stored: Files that it names by id: their images and pages count as well.
    """
    files, length, blocks = [], 0, 0
    for part in _parts(request):
        if isinstance(part, File):
            files.append(part)
            length += base64_size(part.size or 0)
        elif isinstance(part, Mapping):
            blocks += part.get("type") == "image"
        else:
            length += part
    more = [file for file in stored if file.media_type.startswith("image/")]
    counted = [pages(file) or 0 for file in [*files, *stored] if file.media_type == "application/pdf"]
    return RequestSize(length, blocks + len(more), sum(counted), sum(file.size is None for file in files))


def request_problems(request: Any, stored: Iterable[File] = (), *, small_context: bool = False) -> list[FileProblem]:
    """Why the API would refuse a request for its size. Arguments as of ``check_request``."""
    stored = list(stored)
    size = request_size(request, stored)
    suffix = _SMALL if small_context else ""
    most_bytes, most_images, most_pages = limit("request_bytes"), limit("images" + suffix), limit("pdf_pages" + suffix)
    problems = []
    if size.bytes > most_bytes:
        problems.append(
            FileProblem(
                "the request",
                "max_request_bytes",
                f"{readable(most_bytes)} ({most_bytes} bytes)",
                f"it has {readable(size.bytes)}",
                "Upload its largest files, and name them by id: `attach(files, client)`.",
            )
        )
    if size.images > most_images:
        found = f"it has {size.images} images"
        problems.append(
            FileProblem("the request", "max_images", f"{most_images} images", found, "Send several requests.")
        )
    if size.pages > most_pages:
        found = f"its PDFs have {size.pages} pages"
        problems.append(
            FileProblem("the request", "max_pages", f"{most_pages} pages", found, "Split it into several requests.")
        )
    many = limit("many_images")
    if size.images > many:
        side = FileConstraints(max_image_side=limit("image_side_of_many"))
        for file in [*(part for part in _parts(request) if isinstance(part, File)), *stored]:
            if (found_size := dimensions(file)) is not None and found_size.longest > (side.max_image_side or 0):
                problems += [_for_many(problem, many) for problem in side.problems(file)]
    return problems


def check_request(request: Any, *, small_context: bool = False) -> None:
    """See that the API takes a request of this size: bytes of the body, number and sides of images, pages of PDFs.

    Args:
        request: Content blocks, messages, the arguments of ``create``.
        small_context: Whether it is for a model with 200k tokens of context, which takes fewer images and pages.

    Raises:
        FileConstraintError: It does not; the message names what, the limit and the remedy.
    """
    problems = request_problems(request, small_context=small_context)
    if problems:
        raise FileConstraintError(problems)


def _for_many(problem: FileProblem, many: int) -> FileProblem:
    allowed = f"{problem.allowed} in a request with more than {many} images"
    return FileProblem(problem.file, problem.limit, allowed, problem.found, problem.remedy)


def _parts(value: Any) -> Iterator[File | Mapping[str, Any] | int]:
    """The files of a request, its objects, and the lengths of everything else as JSON."""
    if isinstance(value, File):
        yield value
        yield 2
    elif isinstance(value, Mapping):
        yield value
        yield 2 + len(value)
        for key, part in value.items():
            yield len(str(key)) + 3
            yield from _parts(part)
    elif isinstance(value, list | tuple):
        yield 2 + len(value)
        for part in value:
            yield from _parts(part)
    elif hasattr(value, "to_dict"):
        yield from _parts(value.to_dict())
    else:
        yield len(json.dumps(value, ensure_ascii=False, default=str).encode())

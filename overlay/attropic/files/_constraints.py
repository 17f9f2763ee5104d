"""What a file must be before it is sent, and what is wrong with one that is not."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from .._errors import ConfigurationError
from ._image_size import ImageSize, image_size
from ._limits import bytes_in_base64, is_one_of, limit, readable, types_of
from ._pdf_pages import pdf_pages

if TYPE_CHECKING:
    from ._file import File

#: What is looked at of a file that cannot be read twice.
_HEADS: Final = (1 << 16, 512)


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One reason why a file is refused.

    Attributes:
        file: The name of the file.
        limit: The name of the limit, as ``FileConstraints`` has it.
        allowed: What it allows.
        found: What the file is.
        remedy: What to do.
    """

    file: str
    limit: str
    allowed: str
    found: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.found}; {self.limit} allows {self.allowed}. {self.remedy}"


class FileConstraintError(ConfigurationError):
    """Files are not as they must be; the message names file, limit and remedy.

    Attributes:
        problems: All that is wrong.
    """

    def __init__(self, problems: Collection[FileProblem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class FileConstraints:
    """What a file must be. None of them says nothing; what cannot be told of a file is not held against it.

    Attributes:
        max_bytes: The most bytes.
        allowed_types: Its MIME types; a ``*`` stands for anything, as in ``text/*``.
        max_image_side: The most pixels of the longer side of an image.
        max_pages: The most pages of a PDF.
        sha256: The SHA-256 of its bytes, in hexadecimal.
    """

    max_bytes: int | None = None
    allowed_types: Collection[str] | None = None
    max_image_side: int | None = None
    max_pages: int | None = None
    sha256: str | None = None

    def __post_init__(self) -> None:
        for name in ("max_bytes", "max_image_side", "max_pages"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
                raise ConfigurationError(f"`{name}` must be a whole number from 0 on, not {value!r}.")
        if isinstance(self.allowed_types, str):
            raise ConfigurationError(f"`allowed_types` must be several types: ({self.allowed_types!r},).")

    def check(self, file: File) -> None:
        """See that a file is as it must be.

        Raises:
            FileConstraintError: It is not; the message names file, limit and remedy.
        """
        problems = self.problems(file)
        if problems:
            raise FileConstraintError(problems)

    def problems(self, file: File) -> list[FileProblem]:
        """What is wrong with a file: of its content, only headers are read, unless ``sha256`` is asked for."""
        return list(self._problems(file, file.name or "the file"))

    def _problems(self, file: File, name: str) -> Iterator[FileProblem]:
        size, kind = file.size, file.media_type.partition(";")[0]
        if self.max_bytes is not None and size is not None and size > self.max_bytes:
            yield FileProblem(
                name,
                "max_bytes",
                _bytes(self.max_bytes),
                f"it has {_bytes(size)}",
                _SMALLER.get(kind.partition("/")[0], "Make it smaller, or upload it (`client.beta.files.upload`)."),
            )
        if self.allowed_types is not None and not is_one_of(kind, self.allowed_types):
            yield FileProblem(
                name,
                "allowed_types",
                " ".join(self.allowed_types) or "nothing",
                f"it is {kind}",
                "Convert it, or give its `media_type` if that was found wrongly.",
            )
        if self.max_image_side is not None and kind.startswith("image/"):
            size_of = dimensions(file)
            if size_of is not None and size_of.longest > self.max_image_side:
                yield FileProblem(
                    name,
                    "max_image_side",
                    f"{self.max_image_side} pixels",
                    f"it has {size_of.width} x {size_of.height} pixels",
                    "Scale it down.",
                )
        if self.max_pages is not None and kind == "application/pdf":
            count = pages(file)
            if count is not None and count > self.max_pages:
                yield FileProblem(
                    name, "max_pages", f"{self.max_pages} pages", f"it has {count} pages", "Split it into parts."
                )
        if self.sha256 is not None:
            yield from self._other_content(file, name, self.sha256.lower())

    def _other_content(self, file: File, name: str, expected: str) -> Iterator[FileProblem]:
        if not file.rewindable:
            remedy = "Keep its bytes first: `file = file.spooled()`."
            yield FileProblem(name, "sha256", expected, "its bytes can be read only once", remedy)
        elif file.sha256() != expected:
            remedy = "It was changed or cut off: get it again."
            yield FileProblem(name, "sha256", expected, f"its content has {file.sha256()}", remedy)


def dimensions(file: File) -> ImageSize | None:
    """Width and height of an image from its header; None where they cannot be told."""
    with _begun(file) as stream:
        return image_size(stream) if stream else None


def pages(file: File) -> int | None:
    """How many pages a PDF has; None where that cannot be told, as of a file that can be read only once."""
    if not file.rewindable or file.asynchronous:
        return None
    with _begun(file) as stream:
        return pdf_pages(stream) if stream else None


@contextmanager
def _begun(file: File) -> Iterator[BinaryIO | None]:
    """A seekable reader of a file, or of its first bytes where it can be read only once, or None."""
    if file.rewindable and not file.asynchronous:
        with file.open() as stream:
            if stream.seekable():
                yield stream
                return
    yield _start(file)


def _start(file: File) -> BinaryIO | None:
    for count in _HEADS:
        try:
            return io.BytesIO(file.head(count))
        except TypeError:  # only a coroutine can read so much
            continue
    return None


def _bytes(count: int) -> str:
    text = readable(count)
    return text if text.endswith("bytes") else f"{text} ({count} bytes)"


#: What helps where a file is too large, by the first part of its type.
_SMALLER: Final = {
    "image": "Scale it down, store it as JPEG or WebP, or upload it (`client.beta.files.upload`).",
}
#: An image that stands in a request.
IMAGE: Final = FileConstraints(
    max_bytes=bytes_in_base64(limit("image_base64_bytes")),
    allowed_types=types_of("image"),
    max_image_side=limit("image_side"),
)
#: An image of a request that has more than 20 of them.
MANY_IMAGES: Final = FileConstraints(IMAGE.max_bytes, IMAGE.allowed_types, limit("image_side_of_many"))
#: A PDF that stands in a request. Models with 200k tokens of context take fewer pages: see ``SHORT_PDF``.
PDF: Final = FileConstraints(
    max_bytes=bytes_in_base64(limit("request_bytes")),
    allowed_types=types_of("document"),
    max_pages=limit("pdf_pages"),
)
#: A PDF for a model with 200k tokens of context.
SHORT_PDF: Final = FileConstraints(PDF.max_bytes, PDF.allowed_types, max_pages=limit("pdf_pages_of_small_context"))
#: Text that stands in a request.
TEXT: Final = FileConstraints(max_bytes=limit("request_bytes"), allowed_types=types_of("text_document"))
#: Any file that is uploaded.
UPLOAD: Final = FileConstraints(max_bytes=limit("file_bytes"))

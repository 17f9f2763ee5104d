"""What became of many uploads: every file is accounted for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._errors import AnthropicError, ConfigurationError
from ._file import File
from ._upload import UploadStoppedError

if TYPE_CHECKING:
    from attropic_api.models import FileMetadata

    from ._upload import AsyncReports, Reports


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that was uploaded.

    Attributes:
        index: Its place among the files that were given, from 0 on.
        name: Its name.
        source: What was given.
        metadata: What the API says of it.
    """

    index: int
    name: str
    source: Any
    metadata: FileMetadata


@dataclass(frozen=True, slots=True)
class UploadFailure:
    """A file that was not uploaded.

    Attributes:
        index: Its place among the files that were given, from 0 on.
        name: Its name.
        source: What was given.
        error: Why not.
    """

    index: int
    name: str
    source: Any
    error: Exception


class UploadsFailedError(AnthropicError):
    """Some of many uploads have failed.

    Attributes:
        failures: Those that have.
    """

    def __init__(self, failures: Sequence[UploadFailure]) -> None:
        shown = "; ".join(f"{one.name}: {str(one.error) or type(one.error).__name__}" for one in failures[:3])
        more = f"; and {len(failures) - 3} more" if len(failures) > 3 else ""
        super().__init__(f"{len(failures)} files were not uploaded: {shown}{more}")
        self.failures = tuple(failures)


@dataclass(frozen=True, slots=True)
class UploadManyResult:
    """What became of many uploads. As text, it is a line for people.

    Attributes:
        results: The files that were uploaded, in the order in which they were given.
        failures: Those that were not, in the same order.
    """

    results: tuple[UploadedFile, ...]
    failures: tuple[UploadFailure, ...]

    def raise_for_failures(self) -> UploadManyResult:
        """Give this result when all files were uploaded.

        Raises:
            UploadsFailedError: Some were not; it is caused by the first failure.
        """
        if self.failures:
            raise UploadsFailedError(self.failures) from self.failures[0].error
        return self

    def __str__(self) -> str:
        return f"{len(self.results)} files were uploaded, {len(self.failures)} were not"


class Uploads:
    """Keeps account of many uploads.

    Args:
        sources: What is uploaded; each is anything that can be a file.
        concurrency: How many are uploaded at a time.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.

    Attributes:
        files: The files; None where a source cannot be one.
        concurrency: How many workers are needed.
    """

    def __init__(self, sources: Iterable[Any], concurrency: int) -> None:
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"`concurrency` should be a whole number from 1 on, not {concurrency!r}.")
        if isinstance(sources, str | bytes | os.PathLike):
            raise ConfigurationError(f"`files` should be a list of files, not one {type(sources).__name__}.")
        self._sources = list(sources)
        self._errors: dict[int, Exception] = {}
        self._found: dict[int, FileMetadata] = {}
        self.files = [self._file(index, source) for index, source in enumerate(self._sources)]
        self.concurrency = min(concurrency, len(self._sources))

    def _file(self, index: int, source: Any) -> File | None:
        try:
            return File.of(source)
        except Exception as error:
            self._errors[index] = error
            return None

    def file(self, index: int) -> File:
        """A file.

        Raises:
            Exception: The source cannot be one.
        """
        found = self.files[index]
        if found is None:
            raise self._errors[index]
        return found

    def done(self, index: int, metadata: FileMetadata, reports: Reports | AsyncReports) -> None:
        """A file was uploaded."""
        self._found[index] = metadata
        reports.meter.done(index)

    def failed(self, index: int, error: Exception, reports: Reports | AsyncReports) -> UploadFailure:
        """A file was not uploaded.

        Raises:
            BaseException: That was not the fault of the file: all uploads end.
        """
        if reports.broken is not None:
            raise reports.broken
        if isinstance(error, UploadStoppedError):
            raise error
        self._errors[index] = error
        reports.meter.dropped(index)
        return self._failure(index)

    def result(self) -> UploadManyResult:
        """What became of all."""
        results = [
            UploadedFile(index, self._name(index), self._sources[index], found) for index, found in self._found.items()
        ]
        return UploadManyResult(
            results=tuple(sorted(results, key=lambda one: one.index)),
            failures=tuple(self._failure(index) for index in sorted(self._errors)),
        )

    def _failure(self, index: int) -> UploadFailure:
        return UploadFailure(index, self._name(index), self._sources[index], self._errors[index])

    def _name(self, index: int) -> str:
        file = self.files[index]
        return (file.name if file is not None else None) or f"file {index}"

"""What was deleted, or would be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._errors import APIStatusError, ConfigurationError
from ._progress import size
from ._purpose import Selection

if TYPE_CHECKING:
    from attropic_api.models import FileMetadata


@dataclass(frozen=True, slots=True)
class CleanupFailure:
    """A file that could not be deleted.

    Attributes:
        file: What is known of it.
        error: Why.
    """

    file: FileMetadata
    error: Exception


@dataclass(frozen=True, slots=True)
class CleanupResult:
    """What a cleanup did, or would do. As text, it is a line for people.

    Attributes:
        files: Those that were deleted; of a dry run, those that would be. In the order of the list, the newest first.
        failures: Those that could not be deleted.
        dry_run: Whether nothing was deleted.
    """

    files: tuple[FileMetadata, ...]
    failures: tuple[CleanupFailure, ...]
    dry_run: bool

    @property
    def bytes(self) -> int:
        """The size of the files together."""
        return sum(file.size_bytes for file in self.files)

    def __str__(self) -> str:
        done = "would be deleted" if self.dry_run else "were deleted"
        failed = f"; {len(self.failures)} could not be" if self.failures else ""
        return f"{len(self.files)} files, {size(self.bytes)}, {done}{failed}"


class Deletions:
    """Keeps account of files that are deleted.

    Args:
        dry_run: Whether none is deleted.

    Attributes:
        files: The files.
    """

    def __init__(self, dry_run: bool) -> None:
        self.files: list[FileMetadata] = []
        self._dry_run = dry_run
        self._errors: dict[int, Exception] = {}

    def failed(self, index: int, error: Exception) -> None:
        """A file could not be deleted. One that is not there has gone already, maybe by an attempt before."""
        if not (isinstance(error, APIStatusError) and error.status_code == 404):
            self._errors[index] = error

    def result(self) -> CleanupResult:
        """What was done."""
        return CleanupResult(
            files=tuple(file for index, file in enumerate(self.files) if index not in self._errors),
            failures=tuple(CleanupFailure(self.files[index], error) for index, error in sorted(self._errors.items())),
            dry_run=self._dry_run,
        )


def check(selection: Selection) -> Selection:
    """Refuse to clean up everything because nothing was said.

    Raises:
        ConfigurationError: Nothing is asked of a file.
    """
    if selection.is_everything:
        raise ConfigurationError(
            "`cleanup` needs `older_than`, `matching` or `purpose`; every file is meant by matching='*'."
        )
    return selection

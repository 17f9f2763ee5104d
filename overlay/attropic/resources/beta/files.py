"""`client.beta.files`: all of them, what they take, and those that are not needed any more. Twins: sync, then async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ..._io.each import Todo, async_each, each
from ._file_downloads import AsyncFileDownloads, FileDownloads

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.models import FileMetadata

    from ...files._cleanup import CleanupResult, Deletions
    from ...files._purpose import Selection
    from ...files._storage import StorageSummary
    from .._file_arguments import FileCallArguments, SelectionArguments

#: The most files that the API gives on one page.
_PAGE = 1000


def _selection(arguments: Any) -> tuple[Selection, Any]:
    """Which files are meant, and the arguments of the calls that list them."""
    from ...files._purpose import Selection

    own = {name: arguments.pop(name, None) for name in ("purpose", "matching", "older_than")}
    return Selection(**own), arguments


class Files(FileDownloads):
    """`client.beta.files`."""

    def find(self, **params: Unpack[SelectionArguments]) -> Iterator[FileMetadata]:
        """All files that fit, the newest first, from as many pages as there are.

        Args:
            **params: ``purpose``, what it is for: ``image``, ``document`` or ``data``. ``matching``, a shell pattern
                for its name, a regular expression that is found in its name, or a function of its metadata.
                ``older_than``, how old it must be, or the moment before which it must have been stored. A file must
                fit all that is given. Beside them ``scope_id``, and what every call takes.

        Raises:
            ConfigurationError: An argument cannot be used; the message names it.
        """
        selection, listed = _selection(params)
        return self._found(selection, listed)

    def storage(
        self, *, warn_above: float = 0.8, quota: int | None = None, **params: Unpack[FileCallArguments]
    ) -> StorageSummary:
        """What the files of this workspace take: by type, by purpose, and as a share of the quota.

        Args:
            warn_above: The part of the quota above which there is a warning.
            quota: How many bytes may be stored; by default what the API documents for an organization.
            **params: What every call takes.

        Raises:
            ConfigurationError: An argument cannot be used; the message names it.
        """
        from ...files._purpose import Selection
        from ...files._storage import StorageCount

        count = StorageCount(warn_above, quota)
        for file in self._found(Selection(), params):
            count.add(file)
        return count.summary()

    def cleanup(
        self, *, dry_run: bool = True, concurrency: int = 8, **params: Unpack[SelectionArguments]
    ) -> CleanupResult:
        """Delete the files that fit; unless ``dry_run`` is False, only say which.

        Args:
            dry_run: Whether nothing is deleted.
            concurrency: How many are deleted at a time.
            **params: As for ``find``; at least one of ``older_than``, ``matching`` and ``purpose``.

        Raises:
            ConfigurationError: An argument cannot be used, or nothing says which files; the message says so.
        """
        from ...files._cleanup import Deletions, check

        selection, listed = _selection(params)
        deletions = Deletions(dry_run)
        for file in self._found(check(selection), listed):
            deletions.files.append(file)
        if not dry_run:
            listed.pop("scope_id", None)

            def work(index: int) -> None:
                self._delete_one(deletions, index, listed)

            todo = Todo(len(deletions.files))
            each(work, todo, min(concurrency, len(deletions.files)), todo.stop)
        return deletions.result()

    def _delete_one(self, deletions: Deletions, index: int, params: Any) -> None:
        try:
            self.delete(deletions.files[index].id, **params)
        except Exception as error:
            deletions.failed(index, error)

    def _found(self, selection: Selection, params: Any) -> Iterator[FileMetadata]:
        for file in self.list(limit=_PAGE, **params):
            if selection.holds(file):
                yield file


class AsyncFiles(AsyncFileDownloads):
    """`client.beta.files` of an async client."""

    def find(self, **params: Unpack[SelectionArguments]) -> AsyncIterator[FileMetadata]:
        """All files that fit, the newest first, from as many pages as there are.

        Args:
            **params: ``purpose``, what it is for: ``image``, ``document`` or ``data``. ``matching``, a shell pattern
                for its name, a regular expression that is found in its name, or a function of its metadata.
                ``older_than``, how old it must be, or the moment before which it must have been stored. A file must
                fit all that is given. Beside them ``scope_id``, and what every call takes.

        Raises:
            ConfigurationError: An argument cannot be used; the message names it.
        """
        selection, listed = _selection(params)
        return self._found(selection, listed)

    async def storage(
        self, *, warn_above: float = 0.8, quota: int | None = None, **params: Unpack[FileCallArguments]
    ) -> StorageSummary:
        """What the files of this workspace take: by type, by purpose, and as a share of the quota.

        Args:
            warn_above: The part of the quota above which there is a warning.
            quota: How many bytes may be stored; by default what the API documents for an organization.
            **params: What every call takes.

        Raises:
            ConfigurationError: An argument cannot be used; the message names it.
        """
        from ...files._purpose import Selection
        from ...files._storage import StorageCount

        count = StorageCount(warn_above, quota)
        async for file in self._found(Selection(), params):
            count.add(file)
        return count.summary()

    async def cleanup(
        self, *, dry_run: bool = True, concurrency: int = 8, **params: Unpack[SelectionArguments]
    ) -> CleanupResult:
        """Delete the files that fit; unless ``dry_run`` is False, only say which.

        Args:
            dry_run: Whether nothing is deleted.
            concurrency: How many are deleted at a time.
            **params: As for ``find``; at least one of ``older_than``, ``matching`` and ``purpose``.

        Raises:
            ConfigurationError: An argument cannot be used, or nothing says which files; the message says so.
        """
        from ...files._cleanup import Deletions, check

        selection, listed = _selection(params)
        deletions = Deletions(dry_run)
        async for file in self._found(check(selection), listed):
            deletions.files.append(file)
        if not dry_run:
            listed.pop("scope_id", None)

            async def work(index: int) -> None:
                await self._delete_one(deletions, index, listed)

            todo = Todo(len(deletions.files))
            await async_each(work, todo, min(concurrency, len(deletions.files)), todo.stop)
        return deletions.result()

    async def _delete_one(self, deletions: Deletions, index: int, params: Any) -> None:
        try:
            await self.delete(deletions.files[index].id, **params)
        except Exception as error:
            deletions.failed(index, error)

    async def _found(self, selection: Selection, params: Any) -> AsyncIterator[FileMetadata]:
        async for file in self.list(limit=_PAGE, **params):
            if selection.holds(file):
                yield file

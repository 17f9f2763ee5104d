"""`client.beta.files`: uploads. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from attropic_api.resources.beta import files as api

from ..._io.each import Todo, async_each, each

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.models import FileMetadata

    from ...files._progress import Progress
    from ...files._upload import AsyncReports, Reports
    from ...files._upload_many import UploadFailure, UploadManyResult, Uploads
    from .._file_arguments import FileCallArguments, UploadArguments


class FileUploads(api.Files):
    """What is added to `client.beta.files` for uploads."""

    def upload(  # type: ignore[override]  # `betas` of the description cannot be omit
        self, *, on_progress: Callable[[Progress], object] | None = None, **params: Unpack[UploadArguments]
    ) -> FileMetadata:
        """Upload a file. It is read piece by piece while it is sent.

        Args:
            on_progress: Told how far it is, ten times a second at most, and always at the end; may be async where
                the client is. What it raises ends the upload.
            **params: The file, and what every call takes.
        """
        if on_progress is None:
            return super().upload(**params)
        from ...files import File
        from ...files._upload import Reports

        file = File.of(params["file"])
        with Reports([file], on_progress) as reports:
            watched: Any = {**params, "file": reports.watched(file)}
            found = super().upload(**watched)
            reports.meter.done()
            return found

    def upload_many(
        self,
        files: Iterable[Any],
        *,
        concurrency: int = 8,
        on_progress: Callable[[Progress], object] | None = None,
        on_error: Callable[[UploadFailure], object] | None = None,
        **params: Unpack[FileCallArguments],
    ) -> UploadManyResult:
        """Upload many files, some at a time. The failure of one does not keep the others from being uploaded.

        Args:
            files: The files: whatever `upload` takes.
            concurrency: How many are uploaded at a time.
            on_progress: Told how far all are together, ten times a second at most, and always at the end.
            on_error: Told at once of each file that could not be uploaded.
            **params: What every call takes.

        Raises:
            ConfigurationError: An argument cannot be used; the message names it.
        """
        from ...files._upload import Reports
        from ...files._upload_many import Uploads

        uploads = Uploads(files, concurrency)
        todo = Todo(len(uploads.files))
        with Reports(uploads.files, on_progress) as reports:

            def work(index: int) -> None:
                self._upload_one(uploads, index, reports, on_error, params)

            each(work, todo, uploads.concurrency, reports.stop)
        return uploads.result()

    def _upload_one(
        self,
        uploads: Uploads,
        index: int,
        reports: Reports,
        on_error: Callable[[UploadFailure], object] | None,
        params: FileCallArguments,
    ) -> None:
        try:
            file: Any = reports.watched(uploads.file(index), index)
            metadata = super().upload(file=file, **params)
        except Exception as error:
            reports.tell_failure(on_error, uploads.failed(index, error, reports))
        else:
            uploads.done(index, metadata, reports)


class AsyncFileUploads(api.AsyncFiles):
    """What is added to `client.beta.files` of an async client for uploads."""

    async def upload(  # type: ignore[override]  # `betas` of the description cannot be omit
        self, *, on_progress: Callable[[Progress], object] | None = None, **params: Unpack[UploadArguments]
    ) -> FileMetadata:
        """Upload a file. It is read piece by piece while it is sent.

        Args:
            on_progress: Told how far it is, ten times a second at most, and always at the end; may be async where
                the client is. What it raises ends the upload.
            **params: The file, and what every call takes.
        """
        if on_progress is None:
            return await super().upload(**params)
        from ...files import File
        from ...files._upload import AsyncReports

        file = File.of(params["file"])
        async with AsyncReports([file], on_progress) as reports:
            watched: Any = {**params, "file": reports.watched(file)}
            found = await super().upload(**watched)
            reports.meter.done()
            return found

    async def upload_many(
        self,
        files: Iterable[Any],
        *,
        concurrency: int = 8,
        on_progress: Callable[[Progress], object] | None = None,
        on_error: Callable[[UploadFailure], object] | None = None,
        **params: Unpack[FileCallArguments],
    ) -> UploadManyResult:
        """Upload many files, some at a time. The failure of one does not keep the others from being uploaded.

        Args:
            files: The files: whatever `upload` takes.
            concurrency: How many are uploaded at a time.
            on_progress: Told how far all are together, ten times a second at most, and always at the end.
            on_error: Told at once of each file that could not be uploaded.
            **params: What every call takes.

        Raises:
            ConfigurationError: An argument cannot be used; the message names it.
        """
        from ...files._upload import AsyncReports
        from ...files._upload_many import Uploads

        uploads = Uploads(files, concurrency)
        todo = Todo(len(uploads.files))
        async with AsyncReports(uploads.files, on_progress) as reports:

            async def work(index: int) -> None:
                await self._upload_one(uploads, index, reports, on_error, params)

            await async_each(work, todo, uploads.concurrency, reports.stop)
        return uploads.result()

    async def _upload_one(
        self,
        uploads: Uploads,
        index: int,
        reports: AsyncReports,
        on_error: Callable[[UploadFailure], object] | None,
        params: FileCallArguments,
    ) -> None:
        try:
            file: Any = reports.watched(uploads.file(index), index)
            metadata = await super().upload(file=file, **params)
        except Exception as error:
            await reports.tell_failure(on_error, uploads.failed(index, error, reports))
        else:
            uploads.done(index, metadata, reports)

"""`client.beta.files`: downloads. Twins: sync first, then async."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..._io.off_loop import directly, off_loop
from ._file_uploads import AsyncFileUploads, FileUploads

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...files._download import AsyncDownloadChunks, DownloadChunks
    from .._file_arguments import DownloadArguments

#: How many bytes are written to a disk at a time.
_STEP = 1 << 18


class FileDownloads(FileUploads):
    """What is added to `client.beta.files` for downloads."""

    def download_chunks(
        self, file_id: str, *, chunk_size: int | None = None, **params: Unpack[DownloadArguments]
    ) -> DownloadChunks:
        """Download a file piece by piece: ``with ...download_chunks(id) as chunks``.

        Args:
            file_id: The id of the file.
            chunk_size: How many bytes a piece has; by default, as they arrive.
            **params: ``on_progress``, and what every call takes.
        """
        return self._chunks(file_id, file_id, chunk_size, params)

    def download_to(
        self,
        file_id: str,
        path: str | PathLike[str],
        *,
        overwrite: bool = False,
        **params: Unpack[DownloadArguments],
    ) -> Path:
        """Download a file to a disk. It is there whole or not at all; gives its path.

        Args:
            file_id: The id of the file.
            path: Of the new file, or of a folder: there the file has the name that it was stored under, made safe.
            overwrite: Whether a file that is there is replaced.
            **params: ``on_progress``, and what every call takes.

        Raises:
            FileExistsError: The file is there already.
            FileNotFoundError: The folder is not there.
        """
        from ...files._landing import Landing, target_in, target_of

        target = directly(target_of, path)
        if target is None:
            plain: Any = {name: value for name, value in params.items() if name != "on_progress"}
            found = self.retrieve_metadata(file_id, **plain)
            target = target_in(path, found.filename, file_id)
        with directly(Landing, target, overwrite=overwrite) as landing:
            with self._chunks(file_id, target.name, _STEP, params) as chunks:
                for chunk in chunks:
                    directly(landing.write, chunk)
            directly(landing.commit)
        return target

    def _chunks(self, file_id: str, name: str, size: int | None, params: DownloadArguments) -> DownloadChunks:
        from ...files._download import DownloadChunks

        plain: Any = dict(params)
        on_progress = plain.pop("on_progress", None)
        return DownloadChunks(self.with_streaming_response.download(file_id, **plain), name, on_progress, size)


class AsyncFileDownloads(AsyncFileUploads):
    """What is added to `client.beta.files` of an async client for downloads."""

    def download_chunks(
        self, file_id: str, *, chunk_size: int | None = None, **params: Unpack[DownloadArguments]
    ) -> AsyncDownloadChunks:
        """Download a file piece by piece: ``async with ...download_chunks(id) as chunks``.

        Args:
            file_id: The id of the file.
            chunk_size: How many bytes a piece has; by default, as they arrive.
            **params: ``on_progress``, and what every call takes.
        """
        return self._chunks(file_id, file_id, chunk_size, params)

    async def download_to(
        self,
        file_id: str,
        path: str | PathLike[str],
        *,
        overwrite: bool = False,
        **params: Unpack[DownloadArguments],
    ) -> Path:
        """Download a file to a disk. It is there whole or not at all; gives its path.

        Args:
            file_id: The id of the file.
            path: Of the new file, or of a folder: there the file has the name that it was stored under, made safe.
            overwrite: Whether a file that is there is replaced.
            **params: ``on_progress``, and what every call takes.

        Raises:
            FileExistsError: The file is there already.
            FileNotFoundError: The folder is not there.
        """
        from ...files._landing import Landing, target_in, target_of

        target = await off_loop(target_of, path)
        if target is None:
            plain: Any = {name: value for name, value in params.items() if name != "on_progress"}
            found = await self.retrieve_metadata(file_id, **plain)
            target = target_in(path, found.filename, file_id)
        with await off_loop(Landing, target, overwrite=overwrite) as landing:
            async with self._chunks(file_id, target.name, _STEP, params) as chunks:
                async for chunk in chunks:
                    await off_loop(landing.write, chunk)
            await off_loop(landing.commit)
        return target

    def _chunks(self, file_id: str, name: str, size: int | None, params: DownloadArguments) -> AsyncDownloadChunks:
        from ...files._download import AsyncDownloadChunks

        plain: Any = dict(params)
        on_progress = plain.pop("on_progress", None)
        return AsyncDownloadChunks(self.with_streaming_response.download(file_id, **plain), name, on_progress, size)

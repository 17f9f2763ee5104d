"""Who is told how far uploads are. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._errors import AnthropicError
from .._io.calling import async_outcome, plain_outcome
from .._io.each import lock
from .._io.waiting import async_lock
from ._file import File
from ._progress import Meter, Progress
from ._upload_source import AsyncWatchedSource, WatchedSource

if TYPE_CHECKING:
    from types import TracebackType


class UploadStoppedError(AnthropicError):
    """An upload was given up, because another one of the same call cannot go on."""


class _Reports:
    """What both are, whatever their colour.

    Args:
        files: What is uploaded.
        on_progress: Is told.

    Attributes:
        broken: What ``on_progress`` has raised; it is told nothing after that.
        stopped: Whether the uploads are given up.
        meter: Counts.
    """

    def __init__(self, files: Sequence[File | None], on_progress: Callable[[Progress], object] | None) -> None:
        self.broken: BaseException | None = None
        self.stopped = False
        only = files[0] if len(files) == 1 else None
        name = (only.name or "upload") if only is not None else f"{len(files)} files"
        self.meter = Meter(name, [_size_of(file) for file in files])
        self._on_progress = on_progress

    def stop(self) -> None:
        """Give the uploads up: each ends when it is read on."""
        self.stopped = True


class Reports(_Reports):
    """Tells a function how far uploads are: one call at a time, in the thread of an upload."""

    def __init__(self, files: Sequence[File | None], on_progress: Callable[[Progress], object] | None) -> None:
        super().__init__(files, on_progress)
        self._turn = lock()

    def watched(self, file: File, index: int = 0) -> File:
        """The file, which is counted when it is read."""
        return _over(file, WatchedSource(file._source, self, index))

    def moved(self, position: int, index: int) -> None:
        """A file was read up to this byte."""
        if self.stopped:
            raise UploadStoppedError("The upload was given up.")
        event = self.meter.moved(position, index)
        if event is not None:
            self._tell(event)

    def tell_failure(self, on_error: Callable[[Any], object] | None, failure: Any) -> None:
        """Tell of a file that was not uploaded."""
        if on_error is not None:
            with self._turn:
                plain_outcome(on_error(failure))

    def _tell(self, event: Progress) -> None:
        with self._turn:
            self._call(event)

    def _call(self, event: Progress) -> None:
        if self._on_progress is None or self.broken is not None:
            return
        try:
            plain_outcome(self._on_progress(event))
        except BaseException as error:
            self.broken = error
            raise

    def __enter__(self) -> Reports:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._call(self.meter.end("finished" if kind is None else "failed"))


class AsyncReports(_Reports):
    """Tells a function how far uploads are: one call at a time, in the task of an upload."""

    def __init__(self, files: Sequence[File | None], on_progress: Callable[[Progress], object] | None) -> None:
        super().__init__(files, on_progress)
        self._turn = async_lock()

    def watched(self, file: File, index: int = 0) -> File:
        """The file, which is counted when it is read."""
        return _over(file, AsyncWatchedSource(file._source, self, index))

    async def moved(self, position: int, index: int) -> None:
        """A file was read up to this byte."""
        if self.stopped:
            raise UploadStoppedError("The upload was given up.")
        event = self.meter.moved(position, index)
        if event is not None:
            await self._tell(event)

    async def tell_failure(self, on_error: Callable[[Any], object] | None, failure: Any) -> None:
        """Tell of a file that was not uploaded."""
        if on_error is not None:
            async with self._turn:
                await async_outcome(on_error(failure))

    async def _tell(self, event: Progress) -> None:
        async with self._turn:
            await self._call(event)

    async def _call(self, event: Progress) -> None:
        if self._on_progress is None or self.broken is not None:
            return
        try:
            await async_outcome(self._on_progress(event))
        except BaseException as error:
            self.broken = error
            raise

    async def __aenter__(self) -> AsyncReports:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self._call(self.meter.end("finished" if kind is None else "failed"))


def _size_of(file: File | None) -> int | None:
    """The size where it is known; a file that is not there fails later, on its own."""
    try:
        return None if file is None else file.size
    except OSError:
        return None


def _over(file: File, source: Any) -> File:
    """The same file from another source."""
    twin = File(source, name=file.name, media_type=file._media_type)
    twin.headers = file.headers
    twin._detection = file._detection
    return twin

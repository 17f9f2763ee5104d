"""The results of a batch as they arrive, a line each. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attropic_api._runtime.streams import AsyncStream, Stream

from .._errors import APIConnectionError, APIError, APIResponseValidationError
from ._errors import BatchResultError

if TYPE_CHECKING:
    from .._core.course import Course

T = TypeVar("T")
_SKIPPED: Final[Any] = object()


class _Lines:
    """What both are: which lines were read, and what is said of one that cannot be.

    Attributes:
        count: How many good results were read, those that were passed over included.
    """

    _source: Any
    _typed: Any
    count: int = 0

    def _begin(self, skip: Collection[str]) -> None:
        self._skip = frozenset(skip)
        self._course: Course = self._source.course
        decode, skipped = self._typed, self._skip

        def take(value: Any) -> Any:
            try:
                found = decode(value)
            except ValueError as error:
                id = _id_of(value)
                raise self._broken(error, id if isinstance(id, str) else None) from error
            self.count += 1
            return found

        def take_unless_skipped(value: Any) -> Any:
            if _id_of(value) in skipped:
                self.count += 1
                return _SKIPPED
            return take(value)

        self._typed = take_unless_skipped if skipped else take

    def _broken(self, error: Exception, custom_id: str | None = None) -> BatchResultError:
        """The error of the line after the good ones."""
        values = self._course.values
        line = self.count + 1 if values is None else values.line_of(self.count)
        why = error.__cause__ if isinstance(error, APIError) and error.__cause__ is not None else error
        response = self._course.received.response
        return BatchResultError(response, str(why), line=line, good=self.count, custom_id=custom_id)

    def _explained(self, error: APIError) -> APIError:
        """What is raised for an error that ended the results."""
        if isinstance(error, BatchResultError):
            return error
        if isinstance(error, APIResponseValidationError):
            return self._broken(error)
        if isinstance(error, APIConnectionError):
            error.remark(
                f"{self.count} results were read; `results(..., resume_after=ids)` with the ids of those goes on."
            )
        return error


def _id_of(value: Any) -> Any:
    """Whose result a line is, as a JSON value or typed already."""
    return value.get("custom_id") if isinstance(value, dict) else getattr(value, "custom_id", None)


class BatchResults(_Lines, Stream[T]):
    """The results of a batch as they arrive, one after the other; as much is in memory as arrives at a time.

    The order is not that of the requests: ``custom_id`` tells whose result it is. ``result.type`` is ``succeeded``,
    ``errored``, ``canceled`` or ``expired``; any other one is an ``UnknownVariant``.

    Iterate over it, or use it as a context manager. One thread may read it; any may close it.

    Args:
        stream: What gives the results.
        skip: The ids of results to pass over.

    Attributes:
        count: How many good results were read, those that were passed over included.
    """

    def __init__(self, stream: Stream[T], skip: Collection[str] = ()) -> None:
        super().__init__(stream._source)
        self._stream = stream  # dropped, it would close what it reads from
        self._begin(skip)

    def __iter__(self) -> Iterator[T]:
        found: Iterable[T] = super().__iter__()
        return (one for one in found if one is not _SKIPPED) if self._skip else iter(found)

    def __next__(self) -> T:
        while True:
            found: T = super().__next__()
            if found is not _SKIPPED:
                return found

    def _more(self) -> bool:
        try:
            return super()._more()
        except APIError as error:
            explained = self._explained(error)
            if explained is error:
                raise
            raise explained from error.__cause__


class AsyncBatchResults(_Lines, AsyncStream[T]):
    """The results of a batch as they arrive, one after the other; as much is in memory as arrives at a time.

    The order is not that of the requests: ``custom_id`` tells whose result it is. ``result.type`` is ``succeeded``,
    ``errored``, ``canceled`` or ``expired``; any other one is an ``UnknownVariant``.

    Iterate over it, or use it as an async context manager. One task may read it; any may close it.

    Args:
        stream: What gives the results.
        skip: The ids of results to pass over.

    Attributes:
        count: How many good results were read, those that were passed over included.
    """

    def __init__(self, stream: AsyncStream[T], skip: Collection[str] = ()) -> None:
        super().__init__(stream._source)
        self._stream = stream  # dropped, it would close what it reads from
        self._begin(skip)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            found: T = await super().__anext__()
            if found is not _SKIPPED:
                return found

    async def _more(self) -> bool:
        try:
            return await super()._more()
        except APIError as error:
            explained = self._explained(error)
            if explained is error:
                raise
            raise explained from error.__cause__

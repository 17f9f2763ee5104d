# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Answers that are read bit by bit: events and JSON lines. Twins: sync first, then async.

A stream takes batches of JSON values from a source and gives them typed, one by one.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import AsyncIterator, Iterator
from threading import Lock
from typing import Any, Final, Generic, TypeVar, cast

from .conventions import REQUEST_ID_HEADER
from .events import ServerSentEvent
from .rate_limits import RateLimits
from .sources import AsyncSource, Source
from .values import anything

T = TypeVar("T")
_NONE: Final = object()
_BUSY: Final = (
    "This stream is being read by another thread or task. `tee()` gives each one a stream of its own."
)


def request_id_of(response: Any) -> str | None:
    """The request id in the headers of the HTTP library's response."""
    found: str | None = None if response is None else response.headers.get(REQUEST_ID_HEADER)
    return found


def rate_limits_of(response: Any) -> RateLimits | None:
    """The rate limits in the headers of the HTTP library's response."""
    return None if response is None else RateLimits.of(response.headers)


class Stream(Generic[T]):
    """Typed values as they arrive: events of an event stream, or lines of JSON.

    Iterate over it, or use it as a context manager. Where the description names the event that ends it,
    it ends with that, also when the server keeps the connection open. One thread may read it; any may close it.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._typed = source.typed
        self._values: deque[Any] = deque()
        self._batches: Any = None
        self._turn = Lock()
        self._closed = False
        #: Whether a read was cut short.
        self._cut = False

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._source.response

    @property
    def http_response(self) -> Any:
        """The same as ``response``."""
        return self.response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        return rate_limits_of(self.response)

    def __iter__(self) -> Iterator[T]:
        values, typed = self._values, self._typed
        while True:
            try:
                value = values.popleft()
            except IndexError:
                value = _NONE
            if value is _NONE:
                if not self._more():
                    return
                continue
            try:
                found: T = typed(value)
            except Exception as error:
                self._fail(error)
                raise
            yield found

    def __next__(self) -> T:
        while True:
            try:
                value = self._values.popleft()
            except IndexError:
                value = _NONE
            if value is _NONE:
                if not self._more():
                    raise StopIteration
                continue
            try:
                found: T = self._typed(value)
            except Exception as error:
                self._fail(error)
                raise
            return found

    def raw_events(self) -> Iterator[ServerSentEvent]:
        """Every event with its exact bytes, pings and errors included; instead of iterating over the values.

        Raises:
            RuntimeError: Some values were read already.
        """
        if self._batches is not None:
            raise RuntimeError(
                "`raw_events()` reads the stream from its beginning; some of it was read already."
            )
        self._batches = self._source.raw()
        self._typed = anything
        return cast("Iterator[ServerSentEvent]", iter(self))

    def _more(self) -> bool:
        """Whether values are at hand, after reading some where there were none."""
        if not self._turn.acquire(blocking=False):
            raise RuntimeError(_BUSY)
        try:
            if self._cut and not self._closed:
                raise self._source.cut()
            if self._batches is None:
                self._batches = self._source.batches()
            while not self._values and not self._closed:
                batch = next(self._batches, None)
                if batch is None:
                    return False
                if not self._closed:
                    self._values.extend(batch)
        except Exception:
            if not self._closed:
                raise
        except BaseException:
            self._cut = True
            raise
        finally:
            self._turn.release()
            if self._closed:
                self._finish()
        return bool(self._values)

    def _fail(self, error: Exception) -> None:
        """Close, and raise what an error means, when it means another one."""
        self.close()
        failure = self._source.translate(error)
        if failure is not error:
            raise failure from error

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and end the iteration; from any thread, and more than once."""
        self._closed = True
        self._values.clear()
        if not self._finish():
            self._source.wake()

    def _finish(self) -> bool:
        """Close what is below, unless another one reads it; whether nobody did."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            self._source.close()
        finally:
            if self._batches is not None:
                self._batches.close()
            self._turn.release()
        return True

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if source is not None and not sys.is_finalizing():  # it was dropped
            source.close()


class AsyncStream(Generic[T]):
    """Typed values as they arrive: events of an event stream, or lines of JSON.

    Iterate over it, or use it as a context manager. Where the description names the event that ends it,
    it ends with that, also when the server keeps the connection open. One task may read it; any may close it.
    """

    def __init__(self, source: AsyncSource) -> None:
        self._source = source
        self._typed = source.typed
        self._values: deque[Any] = deque()
        self._batches: Any = None
        self._turn = Lock()
        self._closed = False
        #: Whether a read was cut short.
        self._cut = False

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._source.response

    @property
    def http_response(self) -> Any:
        """The same as ``response``."""
        return self.response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        return request_id_of(self.response)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        return rate_limits_of(self.response)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            try:
                value = self._values.popleft()
            except IndexError:
                value = _NONE
            if value is _NONE:
                if not await self._more():
                    raise StopAsyncIteration
                continue
            try:
                found: T = self._typed(value)
            except Exception as error:
                await self._fail(error)
                raise
            return found

    def raw_events(self) -> AsyncIterator[ServerSentEvent]:
        """Every event with its exact bytes, pings and errors included; instead of iterating over the values.

        Raises:
            RuntimeError: Some values were read already.
        """
        if self._batches is not None:
            raise RuntimeError(
                "`raw_events()` reads the stream from its beginning; some of it was read already."
            )
        self._batches = self._source.raw()
        self._typed = anything
        return cast("AsyncIterator[ServerSentEvent]", aiter(self))

    async def _more(self) -> bool:
        """Whether values are at hand, after reading some where there were none."""
        if not self._turn.acquire(blocking=False):
            raise RuntimeError(_BUSY)
        try:
            if self._cut and not self._closed:
                raise self._source.cut()
            if self._batches is None:
                self._batches = self._source.batches()
            while not self._values and not self._closed:
                batch = await anext(self._batches, None)
                if batch is None:
                    return False
                if not self._closed:
                    self._values.extend(batch)
        except Exception:
            if not self._closed:
                raise
        except BaseException:
            self._cut = True
            raise
        finally:
            self._turn.release()
            if self._closed:
                await self._finish()
        return bool(self._values)

    async def _fail(self, error: Exception) -> None:
        """Close, and raise what an error means, when it means another one."""
        await self.close()
        failure = self._source.translate(error)
        if failure is not error:
            raise failure from error

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection and end the iteration; from any task, and more than once."""
        self._closed = True
        self._values.clear()
        if not await self._finish():
            await self._source.wake()

    aclose = close

    async def _finish(self) -> bool:
        """Close what is below, unless another one reads it; whether nobody did."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            await self._source.close()
        finally:
            if self._batches is not None:
                await self._batches.aclose()
            self._turn.release()
        return True

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if source is not None and self._batches is None and not sys.is_finalizing():
            source.drop()  # it was never read; when it was, its event loop closes it

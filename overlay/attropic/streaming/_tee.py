"""Several streams from one: each gives every event. Twins: sync first, then async."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator
from copy import copy
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.streams import AsyncStream, Stream

from .._core.ending import Ending
from .._io.waiting import async_lock, lock

if TYPE_CHECKING:
    from .._core.course import Course
    from ._async_stream import AsyncMessageStream
    from ._stream import MessageStream


def tee(stream: MessageStream[Any, Any], n: int) -> list[Stream[Any]]:
    """Streams that share the rest of one.

    Raises:
        ValueError: ``n`` is less than 1.
    """
    trunk = Trunk(stream._raw_stream)
    return [Stream(branch) for branch in trunk.grow(n, stream._course)]


class Trunk:
    """What is read once, for several.

    Args:
        raw: The stream to read.
    """

    def __init__(self, raw: Stream[Any]) -> None:
        self.raw = raw
        self.branches: list[Branch] = []
        self._turn = lock()
        self._failure: Exception | None = None

    def grow(self, n: int, course: Course) -> list[Branch]:
        """Make the branches."""
        self.branches = [Branch(self, branch) for branch in branches_of(course, n)]
        return list(self.branches)

    def read(self, branch: Branch) -> None:
        """Read on, unless another branch did that meanwhile; everything goes to every branch."""
        with self._turn:
            if branch.values or branch.ended:
                return
            if self._failure is not None:
                raise self._failure
            try:
                more = self.raw._more()
            except Exception as error:
                self._failure = error
                raise
            values = list(self.raw._values)
            self.raw._values.clear()
            for other in self.branches:
                other.values.extend(values)
                other.ended = not more

    def leave(self, branch: Branch) -> None:
        """A branch is done with; after the last one the connection is closed."""
        if branch in self.branches:
            self.branches.remove(branch)
            if not self.branches:
                self.raw.close()


class Branch:
    """One of several sources that share a stream."""

    def __init__(self, trunk: Trunk, course: Course) -> None:
        self.course = course
        self.typed = course.typed()
        self.values: deque[Any] = deque()
        self.ended = False
        self._trunk = trunk
        self._ending = Ending(course.plan, course.explain)

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._trunk.raw.response

    def batches(self) -> Iterator[list[Any]]:
        """The JSON values as they arrive."""
        try:
            while True:
                if not self.values and not self.ended:
                    self._trunk.read(self)
                found = list(self.values)
                self.values.clear()
                if not found:
                    return
                self.course.content_started = True
                yield found
        except Exception as error:
            self._ending.failed(error)
            raise
        finally:
            self.close()

    def raw(self) -> Iterator[list[Any]]:
        """Not there: the bytes are read once."""
        raise RuntimeError("A part of a divided stream has no raw events.")

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return self._ending.failed(self.course.invalid(error))

    def cut(self) -> Exception:
        """What to raise when a read was cut short before."""
        return self.course.closed_early("Reading it was cut short before.")

    def close(self) -> None:
        """Read no further."""
        self.ended = True
        self._trunk.leave(self)

    def wake(self) -> None:
        """Have another thread that waits for the connection end."""
        self.close()


def branches_of(course: Course, n: int) -> list[Course]:
    """Copies of the course of a stream, each with a memory of its own.

    Raises:
        ValueError: ``n`` is less than 1.
    """
    if not isinstance(n, int) or n < 1:
        raise ValueError(f"a stream is divided into at least 1 stream, not into {n!r}")
    found = []
    for _ in range(n):
        branch = copy(course)
        branch.plan = copy(course.plan)
        branch.plan.watch = None  # the stream itself is watched
        branch.snapshot = course.new_snapshot()
        found.append(branch)
    return found


def async_tee(stream: AsyncMessageStream[Any, Any], n: int) -> list[AsyncStream[Any]]:
    """Streams that share the rest of one.

    Raises:
        ValueError: ``n`` is less than 1.
    """
    trunk = AsyncTrunk(stream._raw_stream)
    return [AsyncStream(branch) for branch in trunk.grow(n, stream._course)]


class AsyncTrunk:
    """What is read once, for several.

    Args:
        raw: The stream to read.
    """

    def __init__(self, raw: AsyncStream[Any]) -> None:
        self.raw = raw
        self.branches: list[AsyncBranch] = []
        self._turn = async_lock()
        self._failure: Exception | None = None

    def grow(self, n: int, course: Course) -> list[AsyncBranch]:
        """Make the branches."""
        self.branches = [AsyncBranch(self, branch) for branch in branches_of(course, n)]
        return list(self.branches)

    async def read(self, branch: AsyncBranch) -> None:
        """Read on, unless another branch did that meanwhile; everything goes to every branch."""
        async with self._turn:
            if branch.values or branch.ended:
                return
            if self._failure is not None:
                raise self._failure
            try:
                more = await self.raw._more()
            except Exception as error:
                self._failure = error
                raise
            values = list(self.raw._values)
            self.raw._values.clear()
            for other in self.branches:
                other.values.extend(values)
                other.ended = not more

    async def leave(self, branch: AsyncBranch) -> None:
        """A branch is done with; after the last one the connection is closed."""
        if branch in self.branches:
            self.branches.remove(branch)
            if not self.branches:
                await self.raw.close()


class AsyncBranch:
    """One of several sources that share a stream."""

    def __init__(self, trunk: AsyncTrunk, course: Course) -> None:
        self.course = course
        self.typed = course.typed()
        self.values: deque[Any] = deque()
        self.ended = False
        self._trunk = trunk
        self._ending = Ending(course.plan, course.explain)

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._trunk.raw.response

    async def batches(self) -> AsyncIterator[list[Any]]:
        """The JSON values as they arrive."""
        try:
            while True:
                if not self.values and not self.ended:
                    await self._trunk.read(self)
                found = list(self.values)
                self.values.clear()
                if not found:
                    return
                self.course.content_started = True
                yield found
        except Exception as error:
            self._ending.failed(error)
            raise
        finally:
            await self.close()

    def raw(self) -> AsyncIterator[list[Any]]:
        """Not there: the bytes are read once."""
        raise RuntimeError("A part of a divided stream has no raw events.")

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return self._ending.failed(self.course.invalid(error))

    def cut(self) -> Exception:
        """What to raise when a read was cut short before."""
        return self.course.closed_early("Reading it was cut short before.")

    async def close(self) -> None:
        """Read no further."""
        self.ended = True
        await self._trunk.leave(self)

    async def wake(self) -> None:
        """Have another task that waits for the connection end."""
        await self.close()

    def abort(self) -> None:
        """Read no further; the connection is closed with the last branch."""
        self.ended = True

    def drop(self) -> None:
        """Nobody holds the branch any more."""
        self.ended = True

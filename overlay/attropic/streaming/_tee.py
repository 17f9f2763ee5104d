"""Several streams from one: each gives every event. For threads first, then for tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from copy import copy
from threading import Condition
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.closing import running_loop, soon
from attropic_api._runtime.streams import AsyncStream, Stream

from .._core.ending import Ending
from .._errors import APIError
from .._io.waiting import async_signal

if TYPE_CHECKING:
    from .._core.course import Course
    from ._async_stream import AsyncMessageStream
    from ._stream import MessageStream

_CUT: Final = "Reading it was cut short before."


def tee(stream: MessageStream[Any, Any], n: int) -> list[Stream[Any]]:
    """Streams that share the rest of one.

    Raises:
        ValueError: ``n`` is less than 1.
    """
    trunk = Trunk(stream._raw_stream)
    return [Stream(branch) for branch in trunk.grow(courses_of(stream._course, n))]


def async_tee(stream: AsyncMessageStream[Any, Any], n: int) -> list[AsyncStream[Any]]:
    """Streams that share the rest of one.

    Raises:
        ValueError: ``n`` is less than 1.
    """
    trunk = AsyncTrunk(stream._raw_stream)
    return [AsyncStream(branch) for branch in trunk.grow(courses_of(stream._course, n))]


def courses_of(course: Course, n: int) -> list[Course]:
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
        branch.snapshot = None if course.snapshot is None else course.snapshot.twin()
        found.append(branch)
    return found


def twin_of(error: Exception) -> Exception:
    """The same error once more, as each branch puts what it knows into its own; one of the caller's stays one."""
    if not isinstance(error, APIError):
        return error
    twin = error.__class__.__new__(error.__class__)
    twin.args = error.args
    twin.__dict__.update(error.__dict__)
    twin.__cause__ = error.__cause__
    return twin


class _Branch:
    """What branches are whatever their colour.

    Attributes:
        values: What was read for the branch and not given by it.
        ended: Whether nothing more comes.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self.typed = course.typed()
        self.values: deque[Any] = deque()
        self.ended = False
        self._ending = Ending(course.plan, course.explain)

    def take(self) -> list[Any]:
        """What was read for the branch."""
        found = list(self.values)
        self.values.clear()
        self.course.content_started = self.course.content_started or bool(found)
        return found

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return self._ending.failed(self.course.invalid(error))

    def cut(self) -> Exception:
        """What to raise when a read was cut short before."""
        return self.course.closed_early(_CUT)

    def raw(self) -> Any:
        """Not there: the bytes are read once."""
        raise RuntimeError("A part of a divided stream has no raw events.")


class Trunk:
    """What is read once, for several.

    Args:
        raw: The stream to read.
    """

    def __init__(self, raw: Stream[Any]) -> None:
        self.raw = raw
        self._branches: list[Branch] = []
        self._changed = Condition()
        self._reading = False
        self._failure: Exception | None = None

    def grow(self, courses: list[Course]) -> list[Branch]:
        """Make the branches."""
        self._branches = [Branch(self, course) for course in courses]
        self._share()
        return list(self._branches)

    def read(self, branch: Branch) -> list[Any]:
        """What is there for a branch, after waiting for some; nothing at the end."""
        while True:
            with self._changed:
                while self._reading and not (branch.values or branch.ended):
                    self._changed.wait()
                if branch.values or branch.ended:
                    return branch.take()
                if self._failure is not None:
                    raise twin_of(self._failure)
                self._reading = True
            more = True
            try:
                more = self.raw._more()
            except Exception as error:
                self._failure = error
            finally:
                with self._changed:
                    self._share(ended=not more)
                    self._reading = False
                    self._changed.notify_all()

    def _share(self, *, ended: bool = False) -> None:
        """Everything goes to every branch."""
        values = list(self.raw._values)
        self.raw._values.clear()
        for branch in self._branches:
            branch.values.extend(values)
            branch.ended = ended

    def leave(self, branch: Branch) -> None:
        """A branch is done with; after the last one the connection is closed."""
        with self._changed:
            last = self._branches == [branch]
            self._branches = [other for other in self._branches if other is not branch]
            branch.ended = True
            branch.values.clear()
            self._changed.notify_all()
        if last:
            self.raw.close()


class Branch(_Branch):
    """One of several sources that share a stream."""

    def __init__(self, trunk: Trunk, course: Course) -> None:
        super().__init__(course)
        self._trunk = trunk

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._trunk.raw.response

    def batches(self) -> Iterator[list[Any]]:
        """The JSON values as they arrive."""
        try:
            while found := self._trunk.read(self):
                yield found
        except Exception as error:
            self._ending.failed(error)
            raise
        finally:
            self.close()

    def close(self) -> None:
        """Read no further."""
        self._trunk.leave(self)

    def wake(self) -> None:
        """Have another thread that waits end. One that waits for the connection does so with the next event."""
        self.close()


class AsyncTrunk:
    """What is read once, for several.

    A task of its own reads, whenever a branch wants more: whose task is cancelled takes no bytes from the others.

    Args:
        raw: The stream to read.
    """

    def __init__(self, raw: AsyncStream[Any]) -> None:
        self.raw = raw
        self.loop = running_loop()
        self._branches: list[AsyncBranch] = []
        self._changed = async_signal()
        self._reading = False
        self._failure: Exception | None = None

    def grow(self, courses: list[Course]) -> list[AsyncBranch]:
        """Make the branches."""
        self._branches = [AsyncBranch(self, course) for course in courses]
        self._share()
        return list(self._branches)

    async def read(self, branch: AsyncBranch) -> list[Any]:
        """What is there for a branch, after waiting for some; nothing at the end."""
        while not (branch.values or branch.ended):
            if not self._reading:
                if self._failure is not None:
                    raise twin_of(self._failure)
                self._reading = True
                soon(self.loop, self._more)
            await self._changed.wait()
        return branch.take()

    async def _more(self) -> None:
        more = True
        try:
            more = await self.raw._more()
        except Exception as error:
            self._failure = error
        except BaseException:  # the loop ends
            self._failure = self.raw._source.cut()
            raise
        finally:
            self._share(ended=not more)
            self._reading = False
            self._ring()

    def _ring(self) -> None:
        self._changed.set()
        self._changed = async_signal()

    def _share(self, *, ended: bool = False) -> None:
        """Everything goes to every branch."""
        values = list(self.raw._values)
        self.raw._values.clear()
        for branch in self._branches:
            branch.values.extend(values)
            branch.ended = ended

    async def leave(self, branch: AsyncBranch) -> None:
        """A branch is done with; after the last one the connection is closed."""
        last = self._branches == [branch]
        self._branches = [other for other in self._branches if other is not branch]
        branch.ended = True
        branch.values.clear()
        self._ring()
        if last:
            await self.raw.close()


class AsyncBranch(_Branch):
    """One of several sources that share a stream."""

    def __init__(self, trunk: AsyncTrunk, course: Course) -> None:
        super().__init__(course)
        self._trunk = trunk

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._trunk.raw.response

    def batches(self) -> AsyncIterator[list[Any]]:
        """The JSON values as they arrive."""
        return self  # no generator: what is dropped half-way leaves nothing to be closed

    def __aiter__(self) -> AsyncBranch:
        return self

    async def __anext__(self) -> list[Any]:
        try:
            found = await self._trunk.read(self)
        except Exception as error:
            self._ending.failed(error)
            await self.close()
            raise
        except BaseException:
            await self.close()
            raise
        if not found:
            await self.close()
            raise StopAsyncIteration
        return found

    async def close(self) -> None:
        """Read no further."""
        await self._trunk.leave(self)

    aclose = close

    async def wake(self) -> None:
        """Have another task that waits end."""
        await self.close()

    def abort(self, then: Callable[[], Awaitable[None]]) -> None:
        """Have whoever waits end, soon; any thread may."""
        soon(self._trunk.loop, then)

    def drop(self) -> None:
        """Nobody holds the branch any more."""
        soon(self._trunk.loop, self.close)

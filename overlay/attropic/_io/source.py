"""Where streams get their values from: the course of a stream, carried out. Twins: sync first, then async."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.closing import async_settle, running_loop, settle, shut_down, soon

from .._core.effects import Ask, Close, Effect, Read, Received, Send, Sleep
from .._core.ending import Ending
from . import aio, sync
from .waiting import cancel_scope, signal

if TYPE_CHECKING:
    from .._core.course import Course
    from .line import Line


class _Base:
    """What both are: the course, the way to the server, and who is told of the end."""

    def __init__(self, course: Course, line: Line) -> None:
        self.course = course
        self.typed = course.typed()
        self._line = line
        self._ending = Ending(course.plan, course.explain, course.snapshot)
        self._closed = False
        #: Whether it was closed from elsewhere while it was read.
        self._given_up = False
        #: Whether somebody waits for bytes; what else a wait can be ended with.
        self._reading = False
        self._bell: Any = None
        self._scope: Any = None
        self._loop = self._running()

    def _running(self) -> Any:
        """The event loop that the stream belongs to."""
        return None

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self.course.received.response

    def translate(self, error: Exception) -> Exception:
        """What to raise for an error of ``typed``."""
        return self._ending.failed(self.course.invalid(error))

    def cut(self) -> Exception:
        """What to raise when a read was cut short before, by a cancellation or an interrupt."""
        return self.course.closed_early("Reading it was cut short before, by a cancellation or an interrupt.")

    def _check_raw(self) -> None:
        if self.course.kind != "sse":
            raise RuntimeError("These are lines of JSON, not events: `raw_events()` has nothing to give.")


class Source(_Base):
    """The stream of one call.

    Args:
        course: What happens.
        line: The way to the server.
    """

    def batches(self) -> Iterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        return self._carry_out(self.course.run())

    def raw(self) -> Iterator[list[Any]]:
        """The events as they arrive; closes the connection at the end."""
        self._check_raw()
        return self._carry_out(self.course.raw())

    def _carry_out(self, flow: Any) -> Iterator[list[Any]]:
        outcome: Any = None
        answer: Any = None
        failure: BaseException | None = None
        try:
            while True:
                effect = flow.send(outcome) if failure is None else flow.throw(failure)
                outcome = failure = None
                if effect.__class__ is list:
                    yield effect
                    continue
                try:
                    outcome = self._do(effect)
                except BaseException as error:
                    failure = error
                if effect.__class__ is Send:
                    answer = outcome
                if self._given_up and isinstance(failure, Exception | None):
                    return
        except StopIteration:
            pass
        except Exception as error:
            self._ending.failed(error)
            raise
        finally:
            failure = None  # or it would hold itself by its traceback
            flow.close()
            if not sys.is_finalizing():
                if isinstance(answer, Received) and answer is not self.course.received:
                    answer.response.close()
                self.close()

    def _do(self, effect: Effect) -> Any:
        """Carry out an effect, unless the stream is given up; ``wake`` may end the wait for it."""
        if isinstance(effect, Sleep):
            self._bell = signal()
            if not self._given_up:
                self._bell.wait(effect.seconds)
            return None
        if not isinstance(effect, Read):
            given_up = self._given_up and not isinstance(effect, Close)
            return None if given_up else sync.carry_out(effect, self._line, self.course.received.started)
        self._reading = True
        try:
            return None if self._given_up else sync.step(effect, effect.received.started)
        finally:
            self._reading = False

    def close(self) -> None:
        """Close the connection."""
        if not self._closed:
            self._closed = True
            received = self.course.received
            settle(received.response.close, received.pieces)
            sync.finish(self._ending.tell())

    def wake(self) -> None:
        """Have another thread that waits for the connection end; it closes the rest.

        One that waits for the answer of another attempt goes on until that comes.
        """
        self._given_up = True
        if self._bell is not None:
            self._bell.set()
        if self._reading and not shut_down(self.response):
            self.response.close()


class AsyncSource(_Base):
    """The stream of one call.

    Args:
        course: What happens.
        line: The way to the server.
    """

    def batches(self) -> AsyncIterator[list[Any]]:
        """The JSON values as they arrive; closes the connection at the end."""
        return self._carry_out(self.course.run())

    def raw(self) -> AsyncIterator[list[Any]]:
        """The events as they arrive; closes the connection at the end."""
        self._check_raw()
        return self._carry_out(self.course.raw())

    async def _carry_out(self, flow: Any) -> AsyncIterator[list[Any]]:
        outcome: Any = None
        answer: Any = None
        failure: BaseException | None = None
        try:
            while True:
                effect = flow.send(outcome) if failure is None else flow.throw(failure)
                outcome = failure = None
                if effect.__class__ is list:
                    yield effect
                    continue
                try:
                    outcome = await self._do(effect)
                except BaseException as error:
                    failure = error
                if effect.__class__ is Send:
                    answer = outcome
                if self._given_up and isinstance(failure, Exception | None):
                    return
        except StopIteration:
            pass
        except Exception as error:
            self._ending.failed(error)
            raise
        finally:
            failure = None  # or it would hold itself by its traceback
            flow.close()
            if not sys.is_finalizing():
                if isinstance(answer, Received) and answer is not self.course.received:
                    await answer.response.aclose()
                await self.close()

    async def _do(self, effect: Effect) -> Any:
        """Carry out an effect, unless the stream is given up; ``wake`` may end the wait for it."""
        if isinstance(effect, Read):
            received = effect.received
            self._reading = received.until is not None and received.until.asked
            try:
                return None if self._given_up else await aio.step(effect, received.started)
            finally:
                self._reading, received.scope = False, None
        started = self.course.received.started
        if isinstance(effect, Close | Ask):
            return await aio.carry_out(effect, self._line, started)
        with cancel_scope() as scope:
            self._scope = scope
            try:
                return None if self._given_up else await aio.carry_out(effect, self._line, started)
            finally:
                self._scope = None

    async def close(self) -> None:
        """Close the connection."""
        if not self._closed:
            self._closed = True
            received = self.course.received
            await async_settle(received.response.aclose, received.pieces)
            await aio.finish(self._ending.tell())

    async def wake(self) -> None:
        """Have another task that waits for the connection end."""
        self._given_up = True
        scope = self._scope or self.course.received.scope
        if scope is not None:
            scope.cancel()
        elif self._reading:
            await self.response.aclose()

    def _running(self) -> Any:
        """The event loop that the stream belongs to."""
        return running_loop()

    def abort(self, then: Callable[[], Awaitable[None]]) -> None:
        """Have whoever waits for the connection end; any thread may.

        Args:
            then: Is called soon in the event loop, and closes the rest.
        """
        self._given_up = True
        if self._reading:
            shut_down(self.response)
        soon(self._loop, then)

    def drop(self) -> None:
        """Nobody holds the stream any more: close it soon."""
        if not self._closed:
            soon(self._loop, self.close)

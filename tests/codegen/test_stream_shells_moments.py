"""``Stream`` and ``AsyncStream`` that are closed at any moment by another thread or task."""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable, Collection
from types import FrameType
from typing import Any

import anyio
import pytest
from pending import AFTER, SOON, AsyncPending
from shells import run

from attropic_api._runtime import sources, streams
from attropic_api._runtime.sources import ChunkSource
from attropic_api._runtime.streams import Stream
from attropic_api._runtime.values import anything


class Interrupted:
    """Reads a stream line by line of the code; at some lines another thread closes the stream meanwhile.

    Args:
        lines: The lines at which it does, counted from the first.
    """

    def __init__(self, lines: Collection[int]) -> None:
        chunks = iter([b"1\n2\n", b"3\n", b"4\n5\n"])
        self.stream: Stream[int] = Stream(ChunkSource(chunks, "jsonl", anything, lambda: None))
        self.found: list[Any] = []
        self.failures: list[BaseException] = []
        self.count = 0
        self._lines = lines
        self._threads: list[threading.Thread] = []
        self._apart(self._read, SOON)
        for thread in self._threads:
            thread.join(SOON)
            assert not thread.is_alive()

    def _apart(self, task: Callable[[], None], patience: float) -> None:
        """Do something in a thread of its own, and wait for it a while: it may wait for the reader."""
        thread = threading.Thread(target=task, daemon=True)
        self._threads.append(thread)
        thread.start()
        thread.join(patience)

    def _read(self) -> None:
        before = sys.gettrace()
        sys.settrace(self._enter)
        try:
            self.found.extend(iter(self.stream))
            self.stream.close()
        except BaseException as error:
            self.failures.append(error)
        finally:
            sys.settrace(before)

    def _enter(self, frame: FrameType, event: str, argument: Any) -> Any:
        return self._line if frame.f_code.co_filename in (streams.__file__, sources.__file__) else None

    def _line(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            self.count += 1
            if self.count in self._lines:
                self._apart(self._close, 0.02)
        return self._line

    def _close(self) -> None:
        try:
            self.stream.close()
        except BaseException as error:
            self.failures.append(error)


def test_another_thread_may_close_at_any_moment() -> None:
    """Between any two lines of the reader's code: neither thread sees an error, and nothing comes out of order."""
    whole = Interrupted(())
    assert whole.found == [1, 2, 3, 4, 5]
    for line in range(1, whole.count + 1):
        one = Interrupted({line})
        assert one.failures == [], line
        assert one.found == whole.found[: len(one.found)], line


def test_two_threads_may_close_at_any_moments() -> None:
    """A second one that closes while the reader ends is no error either."""
    count = Interrupted(()).count
    for first, second in itertools.combinations(range(10, count, 3), 2):
        two = Interrupted({first, second})
        assert two.failures == [], (first, second)


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
@pytest.mark.parametrize("after", AFTER)
def test_other_tasks_may_close_at_any_moment(after: str, colour: str) -> None:
    """While the reader waits, ends or closes itself, and while another one closes: nobody sees an error."""

    async def close(pending: AsyncPending, turns: int) -> None:
        await pending.waits.wait()
        for _ in range(turns):
            await anyio.lowlevel.checkpoint()
        await pending.stream.close()

    async def test() -> None:
        for first, second in itertools.combinations_with_replacement(range(12), 2):
            pending = AsyncPending(after)
            with anyio.fail_after(SOON):
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(pending.take)
                    tasks.start_soon(close, pending, first)
                    tasks.start_soon(close, pending, second)
            assert pending.found == [1, "the end"], (first, second)

    run(colour, test)

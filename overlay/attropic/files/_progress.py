"""How far a transfer of files is: pure, with a clock that is given."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Final, Literal

#: Seconds between two events at least; the last one always comes.
INTERVAL: Final = 0.1
#: Seconds that the speed is an average of.
_WINDOW: Final = 5.0

#: Seconds until the speed is worth telling.
_KNOWN: Final = 0.25


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a transfer is. As text, it is a line for people.

    Attributes:
        name: Of the file; of several files, how many they are.
        bytes: How many were transferred. A file that is sent again starts again from 0.
        total: How many there are; None when nobody knows.
        speed: Bytes per second over the last five seconds, in the last event over all; None until it is known.
        elapsed: Seconds since the start.
        files: How many files were transferred.
        failed: How many files could not be.
        count: How many files there are.
        status: ``running``, and in the last event ``finished`` or ``failed``.
    """

    name: str
    bytes: int
    total: int | None
    speed: float | None
    elapsed: float
    files: int = 0
    failed: int = 0
    count: int = 1
    status: Literal["running", "finished", "failed"] = "running"

    @property
    def fraction(self) -> float | None:
        """The part that was transferred, from 0 to 1; None when nobody knows."""
        if self.total is None:
            return 1.0 if self.status == "finished" else None
        return min(self.bytes / self.total, 1.0) if self.total else 1.0

    @property
    def eta(self) -> float | None:
        """Seconds until the end at this speed; None when nobody knows."""
        if self.status == "finished":
            return 0.0
        if self.total is None or not self.speed:
            return None
        return max(self.total - self.bytes, 0) / self.speed

    def __str__(self) -> str:
        amount = size(self.bytes)
        if self.status == "running" and self.total is not None:
            amount += f" of {size(self.total)} ({math.floor((self.fraction or 0) * 100)} %)"
        parts = [amount]
        if self.count > 1:
            parts.insert(0, f"{self.files} of {self.count} done")
            parts += [f"{self.failed} failed"] if self.failed else []
        if self.status != "running":
            parts.append(f"{self.status} after {duration(self.elapsed)}")
        if self.speed is not None:
            parts.append(f"{size(round(self.speed))}/s")
        if self.status == "running" and self.eta is not None:
            parts.append(f"{duration(self.eta)} left")
        return f"{self.name}: {', '.join(parts)}"


class Meter:
    """Counts what was transferred, and says when an event is due. Several threads may count.

    Args:
        name: Of the file or files.
        sizes: How many bytes each file has; None where nobody knows.
        clock: Gives seconds.
        interval: Seconds between two events at least.
    """

    def __init__(
        self,
        name: str,
        sizes: Sequence[int | None],
        clock: Callable[[], float] = time.monotonic,
        interval: float = INTERVAL,
    ) -> None:
        self._name = name
        self._sizes = list(sizes)
        self._clock = clock
        self._interval = interval
        self._positions = [0] * len(self._sizes)
        self._lock = Lock()
        self._bytes = 0
        self._files = 0
        self._failed = 0
        self._started = clock()
        self._next = self._started
        self._marks: deque[tuple[float, int]] = deque([(self._started, 0)])

    def sized(self, size: int | None, index: int = 0) -> None:
        """Say how many bytes a file has, when it is known later."""
        self._sizes[index] = size

    def moved(self, position: int, index: int = 0) -> Progress | None:
        """A file is at this byte; gives an event when one is due."""
        with self._lock:
            self._move(position, index)
            now = self._clock()
            if now < self._next:
                return None
            self._next = now + self._interval
            self._mark(now)
            return self._event(now, "running")

    def done(self, index: int = 0) -> None:
        """A file was transferred."""
        with self._lock:
            self._files += 1
            self._sizes[index] = self._positions[index]

    def dropped(self, index: int = 0) -> None:
        """A file could not be transferred: its bytes count no longer."""
        with self._lock:
            self._failed += 1
            self._move(0, index)
            self._sizes[index] = 0

    def end(self, status: Literal["finished", "failed"] = "finished") -> Progress:
        """The last event."""
        now = self._clock()
        passed = now - self._started
        speed = self._bytes / passed if self._bytes and passed > 0 else None
        return self._event(now, status, speed)

    def _move(self, position: int, index: int) -> None:
        step = position - self._positions[index]
        self._positions[index] = position
        self._bytes += step
        if step < 0:
            self._marks = deque([(self._clock(), self._bytes)])

    def _mark(self, now: float) -> None:
        self._marks.append((now, self._bytes))
        while len(self._marks) > 2 and now - self._marks[1][0] >= _WINDOW:
            self._marks.popleft()

    def _event(
        self, now: float, status: Literal["running", "finished", "failed"], speed: float | None = None
    ) -> Progress:
        known = [one for one in self._sizes if one is not None]
        at, before = self._marks[0]
        if speed is None and now - at >= _KNOWN and self._bytes > before:
            speed = (self._bytes - before) / (now - at)
        return Progress(
            name=self._name,
            bytes=self._bytes,
            total=sum(known) if len(known) == len(self._sizes) else None,
            speed=speed,
            elapsed=now - self._started,
            files=self._files,
            failed=self._failed,
            count=len(self._sizes),
            status=status,
        )


def size(count: int) -> str:
    """A number of bytes for people, in units of 1000."""
    amount, unit = float(count), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if amount < 999.95 or unit == "TB":
            break
        amount /= 1000
    return f"{count} B" if unit == "B" else f"{amount:.1f} {unit}"


def duration(seconds: float) -> str:
    """A number of seconds for people."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min"

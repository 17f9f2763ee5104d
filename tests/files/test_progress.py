"""Progress is counted by a clock that is given."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from itertools import pairwise
from typing import Any

import pytest

from attropic.files._progress import Meter, Progress, duration, size


class Clock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_events_come_ten_times_a_second_at_most() -> None:
    """Of a thousand steps in one second ten are told, and then the last one."""
    clock = Clock()
    meter = Meter("a", [1000], clock)
    events = []
    for step in range(1, 1001):
        clock.now = 100 + step / 1000
        events.append(meter.moved(step))

    told = [event for event in events if event is not None]
    gaps = [later.elapsed - earlier.elapsed for earlier, later in pairwise(told)]

    assert 9 <= len(told) <= 11
    assert min(gaps) >= 0.0999
    assert meter.end().bytes == 1000


def test_speed_fraction_and_time_left() -> None:
    """At 100 bytes a second, 300 of 1000 bytes take three seconds, and seven are left."""
    clock = Clock()
    meter = Meter("a", [1000], clock)
    event: Progress | None = None
    for second in (1, 2, 3):
        clock.now = 100.0 + second
        event = meter.moved(100 * second)

    assert event is not None
    assert (event.bytes, event.total, event.status) == (300, 1000, "running")
    assert event.speed == pytest.approx(100)
    assert event.fraction == pytest.approx(0.3)
    assert event.eta == pytest.approx(7)


def test_the_speed_is_that_of_the_last_seconds() -> None:
    """A transfer that becomes ten times as fast says so within five seconds."""
    clock = Clock()
    meter = Meter("a", [None], clock)
    position, event = 0, None
    for speed in [10] * 20 + [100] * 6:
        clock.now += 1
        position += speed
        event = meter.moved(position)

    assert event is not None
    assert event.speed == pytest.approx(100, rel=0.25)


def test_a_file_that_is_sent_again_starts_again() -> None:
    """After a step back the count goes on from there, and no speed is negative."""
    clock = Clock()
    meter = Meter("a", [1000], clock)
    clock.now += 1
    meter.moved(900)
    clock.now += 1
    again = meter.moved(100)
    clock.now += 1
    later = meter.moved(300)

    assert again is not None
    assert later is not None
    assert (again.bytes, again.speed) == (100, None)
    assert later.speed == pytest.approx(200)


def test_several_files_are_counted_together() -> None:
    """The bytes of a file that failed do not count, nor does its size."""
    clock = Clock()
    meter = Meter("3 files", [100, 200, 300], clock)
    for index, position in enumerate((100, 150, 300)):
        clock.now += 1
        meter.moved(position, index)
    meter.done(0)
    meter.done(2)
    meter.dropped(1)
    end = meter.end()

    assert (end.bytes, end.total, end.files, end.failed, end.count) == (400, 400, 2, 1, 3)
    assert (end.status, end.fraction, end.eta) == ("finished", 1.0, 0.0)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"bytes": 500, "total": 2000, "speed": 100.0}, "a: 500 B of 2.0 kB (25 %), 100 B/s, 15 s left"),
        ({"bytes": 500, "total": None, "speed": None}, "a: 500 B"),
        ({"bytes": 0, "total": 0, "speed": None}, "a: 0 B of 0 B (100 %)"),
        ({"bytes": 5, "total": 5, "speed": None, "status": "finished"}, "a: 5 B, finished after 1.0 s"),
        (
            {"bytes": 5, "total": 10, "speed": 5.0, "files": 2, "failed": 1, "count": 9},
            "a: 2 of 9 done, 5 B of 10 B (50 %), 1 failed, 5 B/s, 1.0 s left",
        ),
    ],
)
def test_as_text(given: dict[str, Any], text: str) -> None:
    """It is a line for people."""
    assert str(Progress(name="a", elapsed=1.0, **given)) == text


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (999_999, "1.0 MB"), (10**15, "1000.0 TB")]
)
def test_sizes(count: int, text: str) -> None:
    """Units go by a thousand, and 1000.0 kB is 1.0 MB."""
    assert size(count) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.04, "0.0 s"), (9.94, "9.9 s"), (59.4, "59 s"), (61, "1 min 1 s"), (3660, "1 h 1 min")]
)
def test_durations(seconds: float, text: str) -> None:
    """Long ones are not told to the second."""
    assert duration(seconds) == text


def test_nobody_changes_it() -> None:
    """It is a value."""
    event: Any = Meter("a", [1]).end()

    with pytest.raises(FrozenInstanceError):
        event.bytes = 7

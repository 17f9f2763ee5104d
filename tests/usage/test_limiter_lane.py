"""Who may send next, by a clock of its own: a minute takes no time."""

from __future__ import annotations

import heapq
import itertools
import math
import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from attropic._core.allowance import Told
from attropic._core.limiter import Lane, Waiter
from attropic._core.pace import INPUT, OUTPUT, REQUESTS, Cost
from tests.core.pace_server import Bucket

MOST = 500
LIMITS = {
    "requests": {REQUESTS: (6_000, 60.0, 100.0)},
    "tokens read": {REQUESTS: (60_000, 60.0, 1_000.0), INPUT: (600_000, 60.0, 10_000.0)},
    "tokens written": {REQUESTS: (60_000, 60.0, 1_000.0), OUTPUT: (240_000, 60.0, 4_000.0)},
    "a bucket for a minute": {REQUESTS: (600, 60.0, 0.0), INPUT: (60_000, 60.0, 0.0)},
}


@dataclass
class Server:
    """A server with limits, and calls that all want to go; those whose answers are streams tell their limits first."""

    buckets: dict[str, Bucket]
    streams: float = 0.0
    outage: tuple[float, float] = (-1.0, -1.0)
    now: float = 0.0
    refused: int = 0
    sent: list[int] = field(default_factory=list)
    used: dict[str, float] = field(default_factory=dict)

    def told(self) -> dict[str, Told]:
        return {kind: bucket.told(self.now) for kind, bucket in self.buckets.items()}

    def use(self, kind: str, amount: float) -> None:
        if kind in self.buckets:
            self.buckets[kind].level -= amount
            self.used[kind] = self.used.get(kind, 0.0) + amount

    def run(self, count: int, seed: int, *, cancelled: float = 0.0) -> float:
        """Send so many calls, of which some are given up while they wait; gives when all were answered."""
        chance, lane, numbers, events = random.Random(seed), Lane(), itertools.count(), list[Any]()

        def later(seconds: float, what: Any, *arguments: Any) -> None:
            heapq.heappush(events, (self.now + seconds, next(numbers), what, arguments))

        def arrive(waiter: Waiter) -> None:
            read, written = waiter.size * 1.33 * chance.uniform(0.8, 1.2), chance.randint(10, 60)
            wanted = {REQUESTS: 1.0, INPUT: read, OUTPUT: 1.0}
            down = self.outage[0] <= self.now < self.outage[1]
            if down or any(bucket.level < wanted[kind] for kind, bucket in self.buckets.items()):
                self.refused += not down
                limits = {} if down else self.told()
                short = [
                    (wanted[kind] - b.level) / b.rate for kind, b in self.buckets.items() if b.level < wanted[kind]
                ]
                asked = 1.0 if down else max(1.0, math.ceil(max(short)))  # as the local API says it
                lane.refused(self.now, waiter, limits, asked, overloaded=down)
                later(asked, again, waiter)
                return
            self.use(REQUESTS, 1)
            self.use(INPUT, read)
            is_stream = chance.random() < self.streams
            if is_stream:
                lane.headed(self.now, waiter, self.told())
            later(chance.uniform(0.05, 0.3), answer, waiter, Cost(read, written), is_stream)

        def again(waiter: Waiter) -> None:
            lane.join(Waiter("m", waiter.number, waiter.size, waiter.max_tokens))

        def give_up(waiter: Waiter) -> None:
            if waiter.ticket is None:
                lane.unused(self.now, waiter)

        def answer(waiter: Waiter, used: Cost, headed: bool) -> None:
            self.use(OUTPUT, used.output_tokens)
            lane.answered(self.now, waiter, {} if headed else self.told(), used, headed=headed)

        def advance() -> float:
            due = math.inf
            for waiter in lane.advance(self.now):
                if waiter.ticket is None:
                    due = waiter.due
                else:
                    self.sent.append(waiter.number)
                    later(chance.uniform(0.001, 0.01), arrive, waiter)
            return due

        for number in range(count):
            waiter = Waiter("m", number, chance.randint(40, 100), MOST)
            lane.join(waiter)
            if chance.random() < cancelled:
                later(
                    chance.uniform(0, 10),
                    lambda one: lane.unused(self.now, one) if one.ticket is None else None,
                    waiter,
                )
        due = advance()
        while events or due < math.inf:
            if not events or due < events[0][0]:
                self.now = max(self.now, due)
            else:
                self.now = max(self.now, events[0][0])
            for bucket in self.buckets.values():
                bucket.fill(self.now)
            while events and events[0][0] <= self.now:
                _, _, what, arguments = heapq.heappop(events)
                what(*arguments)
            found = advance()
            due = found if found < math.inf else (due if due > self.now else math.inf)
        assert (lane.waiting, lane.in_flight) == (0, 0)
        return self.now

    def share(self, seconds: float) -> float:
        """The share of what the tightest limit would have let through."""
        found = [(used - self.buckets[kind].size) / self.buckets[kind].rate for kind, used in self.used.items()]
        return max(found) / seconds


def _server(limits: str, **arguments: Any) -> Server:
    return Server({kind: Bucket(*limit) for kind, limit in LIMITS[limits].items()}, **arguments)


@pytest.mark.parametrize("seed", [0, 1, 4])
@pytest.mark.parametrize("streams", [0.0, 0.5, 1.0], ids=["whole", "mixed", "streams"])
@pytest.mark.parametrize("limits", LIMITS)
def test_limits_are_kept_and_used(limits: str, streams: float, seed: int) -> None:
    """Of two thousand calls fewer than one in a hundred is refused, and nine tenths of the limit are used."""
    server = _server(limits, streams=streams)

    seconds = server.run(2_000, seed)

    assert server.refused < 20
    assert server.share(seconds) > 0.9


@pytest.mark.parametrize("seed", range(5))
def test_calls_go_in_the_order_in_which_they_began(seed: int) -> None:
    """Whoever is first in line goes first, whatever it takes; whoever was refused goes before those after it."""
    server = _server("tokens read")
    server.run(1_000, seed)

    first = list(dict.fromkeys(server.sent))
    assert first == sorted(first) == list(range(1_000))


@pytest.mark.parametrize("seed", range(5))
def test_those_who_give_up_hold_nobody_up(seed: int) -> None:
    """When calls leave the line in any place of it, all others are sent, and what is used of the limit is no less."""
    server = _server("requests")

    seconds = server.run(2_000, seed, cancelled=0.3)

    assert 1_000 < len(set(server.sent)) < 2_000
    assert server.share(seconds) > 0.9


def test_nothing_waits_where_no_limit_is_told() -> None:
    """After the first answer, a thousand calls to a server without limits go at once."""
    lane = Lane()
    waiters = [Waiter("m", number, 10, 10) for number in range(1_000)]
    for waiter in waiters:
        lane.join(waiter)

    first = lane.advance(0.0)
    assert 1 <= len(first) < 50
    lane.answered(1.0, first[0], {}, Cost(10, 10), headed=False)
    lane.advance(1.0)

    assert all(waiter.ticket is not None or waiter is first[0] for waiter in waiters)


def test_an_overloaded_server_is_given_time() -> None:
    """While it refuses all, a few calls try; afterwards all are answered."""
    server = _server("requests", outage=(0.5, 5.0))

    server.run(500, 1)

    assert len(set(server.sent)) == 500
    assert len(server.sent) < 900


def test_a_call_that_was_let_go_and_is_not_sent_gives_back_what_it_took() -> None:
    """A cancellation at the last moment costs no one a turn."""
    lane = Lane()
    first, second, third = (Waiter("m", number, 10, 10) for number in range(3))
    lane.join(first)
    lane.advance(0.0)
    lane.answered(0.1, first, {REQUESTS: Told(60, 2, None)}, Cost(10, 10), headed=False)
    lane.join(second)
    lane.join(third)
    lane.advance(0.1)
    assert (second.ticket is not None, third.ticket) == (True, None)

    lane.unused(0.1, second)
    lane.advance(0.1)

    assert third.ticket is not None
    assert lane.in_flight == 1

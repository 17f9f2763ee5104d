"""A server with limits and a client that keeps them, both by a clock of their own: a minute takes no time."""

from __future__ import annotations

import heapq
import itertools
import math
import random
from dataclasses import dataclass, field
from typing import Any

from attropic._core.allowance import Told
from attropic._core.congestion import Congestion
from attropic._core.forecast import Forecast
from attropic._core.pace import INPUT, OUTPUT, REQUESTS, Cost, Pacer, explains


@dataclass
class Bucket:
    """A limit: so much in a period, of which a part may come at once."""

    limit: int
    period: float
    size: float = 0.0
    level: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.size = self.level = self.size or float(self.limit)

    @property
    def rate(self) -> float:
        return self.limit / self.period

    def fill(self, now: float) -> None:
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now

    def told(self, now: float) -> Told:
        """What headers tell: whole numbers, and a reset in whole seconds."""
        full = math.ceil(now + (self.size - self.level) / self.rate)
        return Told(self.limit, max(0, math.floor(self.level)), full - now)


@dataclass
class Load:
    """Requests of a kind.

    Attributes:
        count: How many.
        size: Input tokens by their size, from and to; in truth they are a third more, give or take a fifth.
        latency: Seconds until an answer, from and to.
        early: Whether headers tell what was left when a request came, not when it was answered.
    """

    count: int
    size: tuple[int, int] = (40, 200)
    latency: tuple[float, float] = (0.05, 0.3)
    early: bool = False


@dataclass
class Result:
    """What came of it: when all were answered, how many were refused, and what was used of each limit by then."""

    seconds: float
    refused: int
    sent: int
    used: dict[str, float]

    def share(self, buckets: dict[str, Bucket]) -> float:
        """The share of what the tightest limit would have let through."""
        return max((used - buckets[kind].size) / buckets[kind].rate for kind, used in self.used.items()) / self.seconds


def simulate(buckets: dict[str, Bucket], load: Load, seed: int = 1) -> Result:
    """Send all requests as the live mode does."""
    chance, pacer, congestion, forecast = random.Random(seed), Pacer(), Congestion(256), Forecast()
    sizes = [chance.randint(*load.size) for _ in range(load.count)]
    ready, again = list(range(load.count)), list[tuple[float, int]]()
    events: list[tuple[float, int, Any]] = []
    numbers, now, result = itertools.count(), 0.0, Result(0.0, 0, 0, dict.fromkeys(buckets, 0.0))

    def told() -> dict[str, Told]:
        return {kind: bucket.told(now) for kind, bucket in buckets.items()}

    def use(kind: str, amount: float) -> None:
        if kind in buckets:
            buckets[kind].level -= amount
            result.used[kind] += amount

    def arrive(item: int, sent: float, ticket: Any, cost: Cost) -> None:
        read, written = sizes[item] * 1.33 * chance.uniform(0.8, 1.2), chance.randint(10, 60)
        wanted = {REQUESTS: 1.0, INPUT: read, OUTPUT: 1.0}
        if any(bucket.level < wanted[kind] for kind, bucket in buckets.items()):
            later(0.002, refuse, item, sent, ticket, cost, told())
            return
        use(REQUESTS, 1)
        use(INPUT, read)
        later(chance.uniform(*load.latency), answer, item, ticket, Cost(read, written), told())

    def answer(item: int, ticket: Any, used: Cost, early: dict[str, Told]) -> None:
        use(OUTPUT, used.output_tokens)
        pacer.settle(now, ticket, early if load.early else told(), used)
        forecast.learn(sizes[item], 500, used)
        congestion.answered()

    def refuse(item: int, sent: float, ticket: Any, cost: Cost, limits: dict[str, Told]) -> None:
        result.refused += 1
        pacer.settle(now, ticket, limits, Cost(0, 0, 0))
        if explains(limits, cost):
            congestion.lost()
        else:
            pacer.hold(now + congestion.refused(now, sent))
        heapq.heappush(again, (now + 1.0, item))

    def later(seconds: float, what: Any, *arguments: Any) -> None:
        heapq.heappush(events, (now + seconds, next(numbers), (what, arguments)))

    while ready or again or events:
        due = bool(again) and again[0][0] <= now
        item = again[0][1] if due else ready[-1] if ready else None
        wait = math.inf if due or not again else again[0][0] - now
        if item is not None and congestion.has_room:
            cost = forecast.cost(sizes[item], 500)
            wait = pacer.delay(now, cost)
            if wait <= 0:
                (heapq.heappop(again) if due else ready.pop())
                result.sent += 1
                congestion.sent()
                later(chance.uniform(0.001, 0.01), arrive, item, now, pacer.spend(now, cost), cost)
                continue
        if events and events[0][0] <= now + wait:
            now, _, (what, arguments) = heapq.heappop(events)
            for bucket in buckets.values():
                bucket.fill(now)
            what(*arguments)
        else:
            now += wait
    result.seconds = now
    return result

"""A rate limiter: calls that would exceed a limit of the API wait, in the order in which they began."""

from __future__ import annotations

import itertools
import math
import time
from collections import deque
from collections.abc import Callable, Generator, Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.rate_limits import RateLimits

from .._core.effects import Outcome, Received, Wait
from .._core.guard import Used
from .._core.headers import server_delay
from .._core.limiter import Lane, Waiter
from .._core.pace import Cost, Limits, announced
from ..bulk._estimate import estimated_tokens
from ._limiter_errors import RateLimiterTimeoutError

if TYPE_CHECKING:
    from .._core.effects import Effect
    from .._core.flow import Plan

#: Seconds after which whoever waits looks again, so that one that was lost on the way stops nobody.
_LOOK: Final = 5.0
#: Statuses by which the API says: not so fast.
_LIMITED: Final = 429
_OVERLOADED: Final = 529


class RateLimiter:
    """Has calls wait that would exceed a limit, so that the API does not refuse them.

    The limits are learned from the headers of answers: requests, input tokens and output tokens, for each model. Calls
    go in the order in which they began, no later than they may, and a call whose turn would come after its deadline or
    timeout fails before it is sent. One limiter may serve several clients, threads and event loops: give the same
    object to all that share a credential.
    """

    def __init__(self) -> None:
        self._lanes: dict[str, Lane] = {}
        self._numbers = itertools.count()
        self._lock = Lock()
        #: What is to be done. Who has something to do puts it here and does it, unless another one is at it, who then
        #: does this too: so nobody waits for the lock, not even a destructor that interrupts whoever has it.
        self._todo: deque[tuple[Lane, Callable[[float], object] | None]] = deque()

    @property
    def waiting(self) -> int:
        """How many calls wait for their turn."""
        return sum(lane.waiting for lane in list(self._lanes.values()))

    @property
    def in_flight(self) -> int:
        """How many calls are under way, streams until their end."""
        return sum(lane.in_flight for lane in list(self._lanes.values()))

    def turn(self, plan: Plan, timeout: Callable[[], float | None]) -> Turn:
        """What a call has to pass.

        Args:
            plan: The call.
            timeout: Gives the seconds that it may wait at most; None is endless.
        """
        params = plan.request.json if plan.operation.length is not None else None
        if not isinstance(params, Mapping):
            return Turn(self, Waiter("", next(self._numbers), 0.0, 0.0), timeout)
        most = params.get(plan.operation.length)
        size, most = estimated_tokens(params), most if isinstance(most, int) else 0
        return Turn(self, Waiter(str(params.get("model")), next(self._numbers), size, most), timeout)

    def lane(self, model: str) -> Lane:
        """The line of a model."""
        found = self._lanes.get(model)
        return self._lanes.setdefault(model, Lane()) if found is None else found

    def do(self, lane: Lane, action: Callable[[float], object] | None = None) -> None:
        """Do something in a line, and let go who may go then."""
        self._todo.append((lane, action))
        while self._todo and self._lock.acquire(blocking=False):
            told: list[Waiter] = []
            try:
                while self._todo:
                    where, what = self._todo.popleft()
                    now = time.monotonic()
                    if what is not None:
                        what(now)
                    told += where.advance(now)
            finally:
                self._lock.release()
            for waiter in told:
                ring = waiter.ring
                if ring is not None:
                    ring()

    def __repr__(self) -> str:
        return f"<RateLimiter waiting={self.waiting} in_flight={self.in_flight}>"


class Turn:
    """The turn of one call, at each of its attempts.

    Args:
        limiter: Whose turn it is.
        waiter: The call.
        timeout: Gives the seconds that it may wait at most; None is endless.
    """

    __slots__ = ("_began", "_headed", "_lane", "_limiter", "_limits", "_over", "_seen", "_timeout", "_waiter")

    def __init__(self, limiter: RateLimiter, waiter: Waiter, timeout: Callable[[], float | None]) -> None:
        self._limiter = limiter
        self._waiter = waiter
        self._timeout = timeout
        self._lane = limiter.lane(waiter.model)
        self._began = time.monotonic()
        self._limits: Limits = {}
        self._headed = False
        self._over = False
        self._seen = 0.0

    def enter(self, plan: Plan) -> Generator[Effect, Any, None]:
        """Wait for the turn.

        Raises:
            RateLimiterTimeoutError: It would come too late.
        """
        limiter, lane, old = self._limiter, self._lane, self._waiter
        waiter = self._waiter = Waiter(old.model, old.number, old.size, old.max_tokens)
        began = time.monotonic()
        until, bound = self._until(plan, began)
        self._headed = False

        def join(now: float) -> None:
            lane.lost(now, old, {})  # of a stream that broke off, if it is one
            lane.join(waiter)

        limiter.do(lane, join)
        try:
            while waiter.ticket is None:
                now = time.monotonic()
                due = self._seen = waiter.due
                if now >= until or until < due < math.inf:
                    needed = None if due == math.inf else max(0.0, due - now)
                    raise RateLimiterTimeoutError(plan.operation.name, now - began, needed, bound)
                yield Wait(self._listen, max(0.0, min(due, until, now + _LOOK) - now))
                if waiter.ticket is None:
                    limiter.do(lane)
        except BaseException:
            limiter.do(lane, lambda now: lane.unused(now, waiter))
            raise

    def _listen(self, ring: Callable[[], object] | None) -> bool:
        waiter = self._waiter
        waiter.ring = ring
        return waiter.ticket is not None or waiter.due != self._seen

    def _until(self, plan: Plan, now: float) -> tuple[float, str]:
        """When it can wait no longer, on the clock of ``time.monotonic``, and what says so."""
        deadline, timeout = plan.policy.deadline, self._timeout()
        found, words = math.inf, ""
        if timeout is not None:
            found, words = now + timeout, f"its `timeout` is {timeout:g} s"
        if deadline is not None and self._began + deadline < found:
            found, words = self._began + deadline, f"the `deadline` of the whole call is {deadline:g} s"
        return found, words

    def attempted(self, outcome: Outcome) -> None:
        """An attempt ended, or the head of its answer arrived."""
        waiter, lane = self._waiter, self._lane
        headers = getattr(outcome, "headers", None) or {}
        limits = self._limits = _limits_of(headers)
        if isinstance(outcome, Received) and 200 <= outcome.status <= 299:
            if not outcome.content:
                self._headed = True
                self._limiter.do(lane, lambda now: lane.headed(now, waiter, limits))
            return
        status = outcome.status if isinstance(outcome, Received) else None
        if status in (_LIMITED, _OVERLOADED):
            asked, overloaded = server_delay(headers, time.time()), status == _OVERLOADED
            self._limiter.do(lane, lambda now: lane.refused(now, waiter, limits, asked, overloaded=overloaded))
        else:
            self._limiter.do(lane, lambda now: lane.lost(now, waiter, limits))

    def discard(self, used: Used) -> None:
        """What an attempt used that broke off is told by the limits of the next answer."""

    def ended(self, used: Used | None, *, failed: bool) -> None:
        """The call is over."""
        if self._over:
            return
        self._over = True
        waiter, lane, limits, headed = self._waiter, self._lane, self._limits, self._headed
        if failed and not headed:
            self._limiter.do(lane, lambda now: lane.lost(now, waiter, limits))
            return
        took = None if used is None else _took(used)
        self._limiter.do(lane, lambda now: lane.answered(now, waiter, limits, took, headed=headed))


def _limits_of(headers: Mapping[str, str]) -> Limits:
    found = RateLimits.of(headers)
    return {} if found is None else announced(found, _date(headers.get("date")))


def _date(text: str | None) -> datetime:
    """The time by the clock of the server."""
    try:
        found = parsedate_to_datetime(text) if text else None
    except ValueError:
        found = None
    return found if found is not None and found.tzinfo is not None else datetime.now(timezone.utc)


def _took(used: Used) -> Cost:
    """What a call took of the limits. Source: https://docs.claude.com/en/api/rate-limits (cache reads are free)."""
    usage = used.usage
    read = (usage.get("input_tokens") or 0) + (usage.get("cache_creation_input_tokens") or 0)
    return Cost(float(read), float(usage.get("output_tokens") or 0))

"""Waiting for a batch: when to look again, what a failed look means, when to give up. No clock but the one given."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .._core.headers import server_delay
from .._core.retry import RetryPolicy
from .._errors import APIError, APIResponseValidationError, ConfigurationError
from ._errors import BatchTimeout
from ._progress import BatchProgress

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A batch ends after 24 hours at the latest; one more for what the API has to do then.
DEFAULT_TIMEOUT: Final = 25 * 3600.0
DEFAULT_OUTAGE: Final = 1800.0
#: Seconds that a look may take: the first one, which is doubled after failures, the most, and the least. The last look
#: begins when the time is over.
_LOOK: Final = 5.0
_LONGEST_LOOK: Final = 60.0
_LEAST_LOOK: Final = 2.0
#: A look that hangs takes no more than this share of the time that is left.
_SHARE: Final = 1 / 3
_MOST_DOUBLINGS: Final = 30


@dataclass(frozen=True)
class PollPolicy:
    """How often to look at a batch: the longer it takes, the less often.

    Attributes:
        initial: Seconds before the second look.
        share: The pause as a share of the time waited so far: with 0.1 the end is seen a tenth of it late at most.
        maximum: The most seconds between two looks.
        jitter: The share that chance may take off a pause, so that many who wait do not ask at the same time.

    Raises:
        ConfigurationError: A value is out of bounds; the message names it.
    """

    initial: float = 1.0
    share: float = 0.1
    maximum: float = 60.0
    jitter: float = 0.2

    def __post_init__(self) -> None:
        for name in ("initial", "share", "maximum", "jitter"):
            check_seconds(f"poll.{name}", getattr(self, name))
        if self.initial <= 0 or self.maximum < self.initial:
            raise ConfigurationError(
                f"`poll`: `initial` must be above 0 and `maximum` at least that, not {self.initial!r} and "
                f"{self.maximum!r}: a batch is not looked at without a pause."
            )
        if self.jitter >= 1:
            raise ConfigurationError(f"`poll.jitter` must be a share from 0 to below 1, not {self.jitter!r}.")

    @classmethod
    def of(cls, given: float | PollPolicy | None) -> PollPolicy:
        """The policy that an argument means: a number of seconds is a constant pause.

        Raises:
            ConfigurationError: It is no number of seconds above 0.
        """
        if given is None:
            return cls()
        if isinstance(given, PollPolicy):
            return given
        check_seconds("poll", given)
        return cls(initial=given, share=0.0, maximum=given, jitter=0.0)


def check_seconds(name: str, value: Any) -> None:
    """See that a value is a number of seconds, or a share.

    Raises:
        ConfigurationError: It is none.
    """
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
        raise ConfigurationError(f"`{name}` must be a number from 0 on, not {value!r}.")


def pause_before(policy: PollPolicy, waited: float, left: float | None, chance: float) -> float:
    """The seconds before the next look at a batch that is well.

    Args:
        policy: How often to look.
        waited: Seconds since the first look.
        left: The seconds that it will take by the counts so far; None when they do not tell.
        chance: A number from 0 to 1.
    """
    pause = min(max(policy.initial, policy.share * waited), policy.maximum)
    if left is not None:
        pause = min(pause, max(policy.initial, left / 2))
    return pause * (1 - policy.jitter * chance)


def pause_after_failure(policy: PollPolicy, failures: int, chance: float) -> float:
    """The seconds before the next look after so many failed ones in a row: doubled each time, up to the maximum."""
    pause = min(policy.initial / 2 * 2.0 ** min(failures - 1, _MOST_DOUBLINGS), policy.maximum)
    return pause * (1 - policy.jitter * chance)


class BatchWatch:
    """One wait. Whoever carries it out looks, tells what came of it, and pauses; in turns.

    Args:
        id: The batch.
        timeout: Seconds to wait at most; None is endless.
        poll: How often to look.
        max_outage: Seconds of nothing but failed looks after which to give up; None is endless.
        clock: Gives seconds that only grow.
        chance: Gives a number from 0 to 1.

    Attributes:
        progress: How far the batch was when it was seen last.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
    """

    def __init__(
        self,
        id: str,
        *,
        timeout: float | None = DEFAULT_TIMEOUT,
        poll: float | PollPolicy | None = None,
        max_outage: float | None = DEFAULT_OUTAGE,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        for name, value in (("timeout", timeout), ("max_outage", max_outage)):
            if value is not None:
                check_seconds(name, value)
        self.id = id
        self.progress: BatchProgress | None = None
        self._poll = PollPolicy.of(poll)
        self._timeout = timeout
        self._max_outage = max_outage
        self._clock, self._chance = clock, chance
        self._started = clock()
        self._failures = 0
        self._failing_since = 0.0
        self._last_error: Exception | None = None
        self._asked: float | None = None

    @property
    def ended(self) -> bool:
        """Whether the batch was seen to have ended."""
        return self.progress is not None and self.progress.ended

    def policy(self) -> RetryPolicy:
        """How one look is sent: once, and for so long at most: one that hangs is no more than one that fails."""
        left = self._left()
        limit = min(_LOOK * 2.0 ** min(self._failures, _MOST_DOUBLINGS), _LONGEST_LOOK)
        if left is not None:
            limit = min(limit, max(left * _SHARE, _LEAST_LOOK))
        return RetryPolicy(max_retries=0, deadline=limit)

    def seen(self, batch: Any) -> BatchProgress:
        """Take a look that gave the batch."""
        headers: Mapping[str, str] = getattr(batch, "_headers", None) or {}
        self._failures, self._last_error = 0, None
        self._asked = server_delay(headers, time.time())
        self.progress = BatchProgress.of(batch, self._clock() - self._started, self.progress)
        return self.progress

    def failed(self, error: Exception) -> None:
        """Take a look that failed; raise its error when another look would not help.

        Raises:
            APIError: The error does not pass by itself, or has been there for too long.
        """
        now = self._clock()
        if not self._failures:
            self._failing_since = now
        self._failures += 1
        self._last_error = error
        self._asked = error.retry_after if isinstance(error, APIError) else None
        if not isinstance(error, APIError):
            raise error
        passes = error.is_retryable or isinstance(error, APIResponseValidationError)
        lasted = now - self._failing_since
        if passes and (self._max_outage is None or lasted < self._max_outage):
            return
        if passes:
            error.remark(f"Every look at the batch failed for {lasted:.0f} s (`max_outage`).")
        error.remark(f"The batch {self.id} goes on; `wait({self.id!r})` waits for it again.")
        raise error

    def pause(self) -> float:
        """The seconds before the next look.

        Raises:
            BatchTimeout: There is no time left for another one.
        """
        left, chance = self._left(), self._chance()
        if self._failures:
            pause = pause_after_failure(self._poll, self._failures, chance)
        else:
            waited = self._clock() - self._started
            pause = pause_before(self._poll, waited, self.progress.eta if self.progress else None, chance)
        pause = max(pause, self._asked or 0.0)
        if left is None:
            return pause
        if left <= 0 or (self._asked or 0.0) > left:
            raise self._timed_out()
        return min(pause, left)

    def _left(self) -> float | None:
        return None if self._timeout is None else self._started + self._timeout - self._clock()

    def _timed_out(self) -> BatchTimeout:
        state = "was never seen" if self.progress is None else f"is not at its end: {self.progress}"
        why = f"The batch {self.id} {state}. It was waited for {self._timeout:g} s (`timeout`)"
        if (self._asked or 0.0) > (self._left() or 0.0) > 0:
            why += f", and the API asks to wait {self._asked:g} s more"
        if self._last_error is not None:
            why += f"; the last look failed: {self._last_error}"
        why = f"{why.rstrip('.')}. It goes on: `wait({self.id!r})` waits for it again."
        return BatchTimeout(why, id=self.id, progress=self.progress, last_error=self._last_error)

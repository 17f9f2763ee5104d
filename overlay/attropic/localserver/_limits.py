"""Rate limits of a credential: buckets that fill up all the time, as the API's do.

Source: https://docs.claude.com/en/api/rate-limits
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Final

from ._settings import Settings
from ._wire import ApiError

#: As headers name them.
REQUESTS: Final = "requests"
INPUT: Final = "input-tokens"
OUTPUT: Final = "output-tokens"
_PREFIX: Final = "anthropic-ratelimit-"
#: How many credentials are remembered; the one that was not seen for longest is forgotten, and has full buckets again.
_MOST: Final = 10_000


@dataclass
class _Bucket:
    """What is left of a limit.

    Attributes:
        limit: What flows into it in a minute.
        size: What fits into it.
        left: What is left; below zero when more was used than there was.
        at: When that was so, in seconds of the epoch.
    """

    limit: int
    size: float
    left: float
    at: float

    def fill(self, now: float) -> None:
        self.left = min(self.size, self.left + max(0.0, now - self.at) * self.limit / 60)
        self.at = now

    def wait(self, amount: float) -> float:
        """The seconds until so much is left, or until it is full."""
        return max(0.0, min(amount, self.size) - self.left) * 60 / self.limit


class Limits:
    """What each credential may do per minute. It may be asked by several threads.

    Args:
        settings: With the limits.
        clock: Gives the time in seconds of the epoch.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        given = {
            REQUESTS: settings.requests_per_minute,
            INPUT: settings.input_tokens_per_minute,
            OUTPUT: settings.output_tokens_per_minute,
        }
        self._share = settings.limit_window / 60
        self._limits = {what: limit for what, limit in given.items() if limit is not None}
        self._clock = clock
        self._lock = threading.Lock()
        self._keys: OrderedDict[str, dict[str, _Bucket]] = OrderedDict()

    def limits(self, what: str) -> bool:
        """Whether there is a limit on something."""
        return what in self._limits

    def take(self, key: str, what: str, amount: int = 1) -> None:
        """Use some of what is left.

        Args:
            key: The credential.
            what: `REQUESTS`, `INPUT` or `OUTPUT`.
            amount: How much; with 0 something must be left, of which nothing is used.

        Raises:
            ApiError: 429, there is not as much left.
        """
        if what not in self._limits:
            return
        with self._lock:
            bucket = self._buckets(key)[what]
            if bucket.left >= max(amount, 1):
                bucket.left -= amount
                return
            wait, most = bucket.wait(max(amount, 1)), math.floor(bucket.size)
        words = f"{what.replace('-', ' ')} per minute"
        message = f"This request would exceed the limit of {bucket.limit} {words} of your credential"
        if amount > most:
            message += f": it has {amount}"
            message += f" of {most} that may come at once" if most < bucket.limit else ""
        raise ApiError(429, message, {"retry-after": str(max(1, math.ceil(wait)))})

    def use(self, key: str, what: str, amount: int) -> None:
        """Note what was used; a negative amount is given back."""
        if what in self._limits:
            with self._lock:
                self._buckets(key)[what].left -= amount

    def headers(self, key: str) -> dict[str, str]:
        """The headers that tell a credential what is left."""
        if not self._limits or not key:
            return {}
        with self._lock:
            told = dict(self._buckets(key))
        tokens = [told[what] for what in (INPUT, OUTPUT) if what in told]
        if tokens:
            told["tokens"] = min(tokens, key=lambda bucket: bucket.left)
        found: dict[str, str] = {}
        for what, bucket in told.items():
            found[f"{_PREFIX}{what}-limit"] = str(bucket.limit)
            found[f"{_PREFIX}{what}-remaining"] = str(max(0, math.floor(bucket.left)))
            found[f"{_PREFIX}{what}-reset"] = _moment(bucket.at + bucket.wait(bucket.size))
        return found

    def _buckets(self, key: str) -> dict[str, _Bucket]:
        """The buckets of a credential as they are now."""
        now = self._clock()
        found = self._keys.get(key)
        if found is None:
            sizes = {what: max(1.0, limit * self._share) for what, limit in self._limits.items()}
            found = {what: _Bucket(limit, sizes[what], sizes[what], now) for what, limit in self._limits.items()}
            self._keys[key] = found
            if len(self._keys) > _MOST:
                self._keys.popitem(last=False)
        self._keys.move_to_end(key)
        for bucket in found.values():
            bucket.fill(now)
        return found


def _moment(at: float) -> str:
    """RFC 3339, rounded up to a second, since nothing is full before."""
    return datetime.fromtimestamp(math.ceil(at), timezone.utc).isoformat().replace("+00:00", "Z")

"""The prompt cache, as far as it shows: which tokens were written to it, and which were read from it.

Source: https://docs.claude.com/en/docs/build-with-claude/prompt-caching
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from .._wire import Json
from ._tokens import Piece

#: Lifetime → seconds.
_LIFETIMES: Final = {"5m": 300.0, "1h": 3600.0}
_USUAL: Final = "5m"
#: How many blocks before a breakpoint a shorter prefix is looked for.
_BACK: Final = 20
#: How many prefixes are remembered; the one that was not used for longest is forgotten.
_MOST: Final = 10_000


@dataclass(frozen=True)
class Cached:
    """Tokens of one request.

    Attributes:
        read: Those that were in the cache.
        short: Those written to it for five minutes.
        long: Those written to it for an hour.
    """

    read: int = 0
    short: int = 0
    long: int = 0


class PromptCache:
    """Remembers the beginnings of requests. It may be used by several threads.

    Args:
        clock: Gives the time in seconds of the epoch.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        #: Digest of a prefix → when it is gone, and its lifetime.
        self._ends: OrderedDict[bytes, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ends)

    def use(self, owner: str, request: Sequence[Piece], automatic: Json | None = None) -> Cached:
        """Read what is there of a request, and write what is not.

        Args:
            owner: Who shares a cache: credential and model.
            request: The parts of a request, in order.
            automatic: The ``cache_control`` of the whole request, which breaks after its last part.
        """
        marks = {number: _lifetime(piece.cache) for number, piece in enumerate(request) if piece.cache}
        if automatic and request:
            marks.setdefault(len(request) - 1, _lifetime(automatic))
        if not marks:
            return Cached()
        digests = _digests(owner, request[: max(marks) + 1])
        totals = [0]
        for piece in request:
            totals.append(totals[-1] + piece.tokens)
        with self._lock:
            now = self._clock()
            hit = self._longest(digests, marks, now)
            written = dict.fromkeys(_LIFETIMES.values(), 0)
            done = hit
            for number in sorted(marks):
                if number > hit:
                    written[marks[number]] += totals[number + 1] - totals[done + 1]
                    done = number
                if number > hit or digests[number] in self._ends:
                    self._keep(digests[number], now, marks[number])
            if hit >= 0:
                self._keep(digests[hit], now, self._ends[digests[hit]][1])
        short, long = written.values()
        return Cached(totals[hit + 1], short, long)

    def _longest(self, digests: list[bytes], marks: dict[int, float], now: float) -> int:
        """The last part of the longest prefix that is there; -1 when there is none."""
        looked = {number - back for number in marks for back in range(_BACK + 1) if back <= number}
        for number in sorted(looked, reverse=True):
            found = self._ends.get(digests[number])
            if found is not None and found[0] > now:
                return number
        return -1

    def _keep(self, digest: bytes, now: float, lifetime: float) -> None:
        """Remember a prefix; one that is there lives on for as long as it would have, or longer."""
        before = self._ends.get(digest)
        if before is not None and before[0] > now:
            lifetime = max(lifetime, before[1])
        self._ends[digest] = now + lifetime, lifetime
        self._ends.move_to_end(digest)
        if len(self._ends) > _MOST:
            self._ends.popitem(last=False)


def _lifetime(cache: Json | None) -> float:
    return _LIFETIMES[(cache or {}).get("ttl") or _USUAL]


def _digests(owner: str, request: Sequence[Piece]) -> list[bytes]:
    """The digest of each prefix; marks of the cache are no part of it."""
    running = blake2b(owner.encode("utf-8", "replace"), digest_size=16)
    found = []
    for piece in request:
        text = json.dumps([piece.role, _unmarked(piece.value)], sort_keys=True)
        running.update(text.encode())
        found.append(running.digest())
    return found


def _unmarked(value: object) -> object:
    if isinstance(value, dict):
        return {name: _unmarked(part) for name, part in value.items() if name != "cache_control"}
    return [_unmarked(part) for part in value] if isinstance(value, list) else value

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Whether the client of this package alone sends a call again, and when.

Sources: RFC 9110, 9.2.2 (idempotent methods) and 10.2.3 (Retry-After).
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final

from .omit import NotGiven

#: Statuses that say "later" of a call that was not carried out, and of one that perhaps was.
_REFUSED: Final = frozenset({408, 409, 425, 429, 503})
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 8.0
#: The longest wait that a server may ask for.
_LONGEST_ASKED: Final = 60.0


class Attempts:
    """The attempts of one call.

    Args:
        most: How often the call may be sent again.
        repeatable: Whether a call that was perhaps carried out may be.
        rewindable: Whether the body can be sent twice.
    """

    __slots__ = ("_left", "_repeatable", "_taken")

    def __init__(self, most: int, *, repeatable: bool, rewindable: bool) -> None:
        self._left = most if rewindable else 0
        self._repeatable = repeatable
        self._taken = 0

    def lost(self, *, sent: bool) -> float | None:
        """Seconds to wait before the next attempt after an answer that did not come; None gives up.

        Args:
            sent: Whether the server may have the request.
        """
        return self._next(None) if self._repeatable or not sent else None

    def answered(self, status: int, headers: Mapping[str, str]) -> float | None:
        """Seconds to wait before the next attempt after an answer with this status; None takes the answer."""
        if not (status in _REFUSED or (status >= 500 and self._repeatable)):
            return None
        asked = asked_wait(headers)
        return None if asked is not None and asked > _LONGEST_ASKED else self._next(asked)

    def _next(self, asked: float | None) -> float | None:
        if self._left <= 0:
            return None
        self._left -= 1
        self._taken += 1
        own: float = min(_FIRST_WAIT * 2.0 ** (self._taken - 1), _LONGEST_WAIT)
        return asked if asked is not None else own * (1 - 0.25 * random.random())


def asked_wait(headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks to wait: ``retry-after``, in seconds or as a date; None when it asks for none."""
    text = headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(text)
    try:
        moment: Any = parsedate_to_datetime(text)
        return max(0.0, float(moment.timestamp()) - time.time())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def checked(max_retries: Any) -> int:
    """A number of retries.

    Raises:
        ValueError: It is no whole number from 0 on.
    """
    if not isinstance(max_retries, int) or isinstance(max_retries, bool) or max_retries < 0:
        raise ValueError(
            f"max_retries={max_retries!r}: give a whole number from 0 on; 0 sends each call once"
        )
    return max_retries


def most(own: int, given: Any) -> int:
    """How often a call may be sent again: what it says itself, else what its client says."""
    return own if isinstance(given, NotGiven) else checked(given)

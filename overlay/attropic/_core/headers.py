"""What the headers of an answer say about sending again.

Sources: RFC 9110, 10.2.3 (Retry-After); ``retry-after-ms`` and ``x-should-retry`` are the API's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timezone
from email.utils import parsedate_to_datetime
from typing import Any


def should_retry(headers: Mapping[str, str]) -> bool | None:
    """What the server says with ``x-should-retry``."""
    return {"true": True, "false": False}.get(headers.get("x-should-retry", "").strip().lower())


def server_delay(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that the server asks to wait, or None when it asks for no wait.

    Args:
        headers: ``retry-after-ms`` wins over ``retry-after``, which is in seconds or a date.
        now: Unix time, for a date when the answer has none of its own.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is None and (date := _date(text)) is not None:
        seconds = date - (_date(headers.get("date")) or now)
    return seconds if seconds and seconds > 0 else None


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def _date(text: str | None) -> float | None:
    try:
        moment: Any = parsedate_to_datetime(text or "")
        return float((moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None

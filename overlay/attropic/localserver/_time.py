"""Points in time as the contract writes them (RFC 3339)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

#: RFC 3339, section 5.6.
_DATE_TIME: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:)([0-5]\d|60)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


def instant(text: str) -> float:
    """Seconds of the epoch.

    Args:
        text: Date, time and time zone; a leap second is the second before it.

    Raises:
        ValueError: It is no such text.
    """
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no point in time")
    day, clock, seconds, fraction, zone = found.groups()
    whole = f"{day}T{clock}{min(int(seconds), 59):02d}{'+00:00' if zone in 'Zz' else zone}"
    return datetime.fromisoformat(whole).timestamp() + float(f"0.{fraction or 0}")

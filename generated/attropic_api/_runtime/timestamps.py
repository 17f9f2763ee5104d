# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Dates and times by python-dateutil, without losing how the server wrote them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, Final

#: A point in time as nearly every server writes it: in UTC, with microseconds unless there are none.
_USUAL: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:\.(?!000000)[0-9]{6})?Z"
)


class Verbatim(datetime):
    """A point in time that remembers its text, when that is not the usual way to write it."""

    __slots__ = ("text",)
    text: str

    @classmethod
    def of(cls, moment: datetime, text: str) -> Verbatim:
        self = cls(
            moment.year,
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
            moment.microsecond,
            moment.tzinfo,
            fold=moment.fold,
        )
        self.text = text
        return self

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        plain = datetime.combine(self.date(), self.timetz())
        return Verbatim.of, (plain, getattr(self, "text", datetime_text(plain)))

    def __repr__(self) -> str:
        return repr(datetime.combine(self.date(), self.timetz()))


def parse_datetime(text: str) -> datetime:
    """ISO 8601 / RFC 3339 text.

    Raises:
        ValueError: It is not that.
    """
    if _USUAL.fullmatch(text):
        try:
            return datetime.fromisoformat(text[:-1]).replace(tzinfo=_utc())
        except ValueError:  # there is no such day
            pass
    from dateutil.parser import isoparse

    upper = text.strip().upper().replace(" ", "T", 1)
    moment: datetime = isoparse(upper)
    return moment if datetime_text(moment) == text else Verbatim.of(moment, text)


@cache
def _utc() -> Any:
    from dateutil.tz import UTC

    return UTC


def datetime_text(moment: datetime) -> str:
    """RFC 3339 text; UTC is written as ``Z``."""
    text: str | None = getattr(moment, "text", None)
    if text is not None:
        return text
    text = moment.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") and moment.utcoffset() == timedelta(0) else text


def parse_date(text: str) -> date:
    """A date as ``2026-11-22``.

    Raises:
        ValueError: It is not that.
    """
    from dateutil.parser import isoparser

    day: date = isoparser().parse_isodate(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day


def date_text(day: date) -> str:
    return day.isoformat()

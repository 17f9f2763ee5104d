"""Types that JSON writes as text: dates and times, durations, ids, paths, bytes."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any, Final

from .._errors import Problem
from ._form import Definitions, Form, Json, told

#: Source: RFC 3339, appendix A, without weeks, months and years, whose length is not fixed.
_DURATION: Final = re.compile(
    r"(?P<sign>[+-])?P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?\Z"
)


class Written(Form):
    """A type with a text of its own.

    Args:
        rule: What its schema says beside ``type: string``.
        parse: Reads the text; raises ``ValueError`` for another one.
        example: A text that it reads.
    """

    def __init__(self, rule: Json, parse: Callable[[str], Any], example: str) -> None:
        self._rule = rule
        self._parse = parse
        self._example = example

    def schema(self, defs: Definitions) -> Json:
        return {"type": "string", **self._rule}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        kind = next(iter(self._rule.values()), "text")
        if isinstance(value, str):
            with suppress(ValueError, OverflowError, re.error):
                return self._parse(value)
        message = f"expected a string of format {kind} such as {self._example!r}, found {told(value)}"
        problems.append(Problem(path, message))
        return value


def parse_datetime(text: str) -> datetime:
    """Text of RFC 3339, or ISO 8601 as dateutil reads it."""
    from dateutil.parser import isoparse

    return isoparse(text)


def parse_time(text: str) -> time:
    """A time of day, with or without its distance from UTC."""
    return time.fromisoformat(text.replace("Z", "+00:00").replace("z", "+00:00"))


def parse_duration(text: str) -> timedelta:
    """A duration of ISO 8601 in weeks, days, hours, minutes and seconds."""
    found = _DURATION.match(text)
    if not found or not any(found[name] for name in ("weeks", "days", "hours", "minutes", "seconds")):
        raise ValueError(text)
    parts = {name: float(part) for name, part in found.groupdict().items() if part and name != "sign"}
    length = timedelta(**parts)
    return -length if found["sign"] == "-" else length


def duration(length: timedelta) -> str:
    """A duration as ISO 8601 writes it."""
    sign, length = ("-", -length) if length < timedelta() else ("", length)
    minutes, seconds = divmod(length.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    exact = f"{seconds}.{length.microseconds:06d}".rstrip("0").rstrip(".")
    clock = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + (f"{exact}S" if exact != "0" else "")
    days = f"{length.days}D" if length.days else ""
    return f"{sign}P{days}T{clock}" if clock else f"{sign}P{days or 'T0S'}"


def _decode(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


_PATH: Final = {"format": "path"}
WRITTEN: Final[dict[Any, Written]] = {
    datetime: Written({"format": "date-time"}, parse_datetime, "2026-01-31T12:00:00Z"),
    date: Written({"format": "date"}, date.fromisoformat, "2026-01-31"),
    time: Written({"format": "time"}, parse_time, "12:00:00Z"),
    timedelta: Written({"format": "duration"}, parse_duration, "PT1H30M"),
    uuid.UUID: Written({"format": "uuid"}, uuid.UUID, "123e4567-e89b-12d3-a456-426614174000"),
    bytes: Written({"contentEncoding": "base64"}, _decode, "aGVsbG8="),
    re.Pattern: Written({"format": "regex"}, re.compile, "^a+$"),
    **{kind: Written(_PATH, kind, "folder/file.txt") for kind in (Path, PurePath, PurePosixPath, PureWindowsPath)},
}

"""What goes wrong with one response, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from ._text import arguments


@dataclass(frozen=True)
class Fault:
    """What goes wrong with a response. Several faults combine; one that is not asked for is None, False or empty.

    Args:
        status: Answer with this status (400 to 599) and an error in place of what was asked.
        retry_after: The header of this name: seconds, or a date.
        error_type: The type of the error of ``status``; by default the usual one.
        message: The message of the error of ``status`` or ``error_event``.
        content_type: The header of this name, whatever the body is.
        delay: Seconds before the head.
        slow_headers: Seconds between two bytes of the head.
        cut: The connection ends after this many bytes of the body.
        reset: It ends so with RST in place of FIN.
        silence: Nothing more comes after this many bytes of the body, and the connection stays open.
        ping: Pings follow the first event of a stream, one each time these seconds are over, and no content.
        ping_count: How many pings there are before the content comes; by default they do not end.
        malformed_json: The event with this number, from 1 on, has broken JSON; a body of JSON is broken whatever it is.
        unknown_event: An event of a type that nobody knows follows the first event of a stream.
        unknown_block: A content block of a type that nobody knows is the last one of the message.
        unknown_delta: A delta of a type that nobody knows is the first one of the first block of a stream.
        unknown_enum: A value that nobody knows stands in the message's stop reason, or in another object's state.
        line_separator: The first text ends with U+2028 and U+2029, which are no line ends of an event stream.
        error_event: An ``error`` event of this type ends a stream.
        after: How many events come before ``error_event``; 3 by default.
        duplicate_stop: ``message_stop`` comes twice.
        missing_stop: ``message_stop`` does not come.
        skip: This many requests are answered well before the fault happens.
        times: It happens to this many requests, and to no later one; by default to all.
        id: The name under which ``skip`` and ``times`` count; by default equal faults are counted together.

    Raises:
        ValueError: A value is out of bounds, or faults contradict each other; the message names them.
    """

    status: int | None = None
    retry_after: float | str | None = None
    error_type: str = ""
    message: str = ""
    content_type: str = ""
    delay: float = 0.0
    slow_headers: float = 0.0
    cut: int | None = None
    reset: int | None = None
    silence: int | None = None
    ping: float | None = None
    ping_count: int | None = None
    malformed_json: int | None = None
    unknown_event: bool = False
    unknown_block: bool = False
    unknown_delta: bool = False
    unknown_enum: bool = False
    line_separator: bool = False
    error_event: str = ""
    after: int | None = None
    duplicate_stop: bool = False
    missing_stop: bool = False
    skip: int = 0
    times: int | None = None
    id: str = ""

    def __post_init__(self) -> None:
        for name, (least, most) in _BOUNDS.items():
            value = getattr(self, name)
            if value is not None and not least <= value <= most:
                raise ValueError(f"{_written(name)}: must be from {least} to {most}, and is {value}")
        for name, others in _NEEDS.items():
            if _is_set(self, name) and not any(_is_set(self, other) for other in others):
                raise ValueError(f"{_written(name)}: needs {' or '.join(map(_written, others))} beside it")
        for group in _ONE_OF:
            found = [_written(name) for name in group if _is_set(self, name)]
            if len(found) > 1:
                raise ValueError(f"{found[0]}: contradicts {found[1]}; ask for one of them")

    @classmethod
    def parse(cls, source: Mapping[str, Any] | str) -> Fault:
        """The fault that a header or a mapping describes: ``status=529; retry-after=1``.

        Args:
            source: Pairs ``NAME=VALUE`` or bare names with ``;`` between them, a value in double quotes where it
                has a ``;``; or the same names as keys of a mapping, with ``-`` or ``_`` in them.

        Raises:
            ValueError: There is no such fault, or its value is not one for it; the message names it, and what is known.
        """
        return cls(**arguments(source, {field.name: str(field.type) for field in fields(cls)}))


#: The longest wait that may be asked for, in seconds: a day.
_DAY = 24 * 3600.0
_MOST = 2**53
_BOUNDS: dict[str, tuple[float, float]] = {
    "status": (400, 599),
    "ping": (0.001, _DAY),
    "ping_count": (1, _MOST),
    "malformed_json": (1, _MOST),
    "times": (1, _MOST),
    **dict.fromkeys(("delay", "slow_headers"), (0, _DAY)),
    **dict.fromkeys(("cut", "reset", "silence", "after", "skip"), (0, _MOST)),
}
_NEEDS = {
    "error_type": ("status",),
    "message": ("status", "error_event"),
    "after": ("error_event",),
    "ping_count": ("ping",),
}
_STOPS = ("duplicate_stop", "missing_stop")
#: What is seen in a success only.
_CONTENT = ("ping", "unknown_event", "unknown_block", "unknown_delta", "unknown_enum", "line_separator", "error_event")
_ONE_OF = (
    ("cut", "reset", "silence"),
    _STOPS,
    *(("status", name) for name in (*_CONTENT, *_STOPS)),
    *(("error_event", name) for name in _STOPS),
)


def _is_set(fault: Fault, name: str) -> bool:
    return getattr(fault, name) not in (None, "", False)


def _written(name: str) -> str:
    return name.replace("_", "-")

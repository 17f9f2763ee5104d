"""What a listener is told of calls while they are carried out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolProgress:
    """What every event of a call tells.

    Attributes:
        name: The name of the tool.
        id: The id of the call.
        attempt: The number of the attempt, from 1 on; 0 when none was made.
        seconds: How long the call took so far, from its first attempt on.
        input: What the tool is given. To be read, not changed.
    """

    name: str
    id: str
    attempt: int
    seconds: float
    input: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolStarted(ToolProgress):
    """The first attempt begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolRetried(ToolProgress):
    """An attempt failed, and there will be another one.

    Attributes:
        error: Why it failed.
        delay: The seconds until then.
    """

    error: BaseException
    delay: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolFinished(ToolProgress):
    """The tool gave a result. This or `ToolFailed` is the last event of a call.

    Attributes:
        result: The block that answers the call.
    """

    result: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolFailed(ToolProgress):
    """The call failed, or was not carried out.

    Attributes:
        result: The block that answers the call.
        error: Why.
    """

    result: Any
    error: BaseException


ToolEvent: TypeAlias = ToolStarted | ToolRetried | ToolFinished | ToolFailed

"""What a listener is told of a loop, beside the events of its calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ._progress import ToolEvent

if TYPE_CHECKING:
    from .._core.tool_limits import Stop


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnStarted:
    """A request is sent.

    Attributes:
        turn: The number of the answer that it asks for, from 1 on.
    """

    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnFinished:
    """An answer is whole.

    Attributes:
        turn: Its number.
        message: The answer.
        usage: The tokens of all calls so far, as JSON.
    """

    turn: int
    message: Any
    usage: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryCompacted:
    """The conversation was summarized, or a summary came that could not be used.

    Attributes:
        turn: How many answers came before.
        message: The answer with the summary.
        replaced: Whether it stands in the place of the conversation now.
    """

    turn: int
    message: Any
    replaced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopStopped:
    """The loop has stopped.

    Attributes:
        stop: Why.
    """

    stop: Stop


LoopEvent: TypeAlias = ToolEvent | TurnStarted | TurnFinished | HistoryCompacted | LoopStopped

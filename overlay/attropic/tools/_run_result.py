"""What a loop of tools that has run to its end leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from ._base_runner import MessageT, UsageT

if TYPE_CHECKING:
    from decimal import Decimal

    from typing_extensions import Self

    from .._core.tool_limits import Stop
    from ._base_runner import BaseRunner
    from ._history import ToolHistory


@dataclass(frozen=True, kw_only=True)
class ToolRunResult(Generic[MessageT, UsageT]):
    """What a loop of tools that has run to its end leaves.

    Attributes:
        message: The last answer.
        messages: The whole conversation, with it at the end, as a request takes it.
        usage: The tokens of all calls.
        cost: What they cost, at the prices of the package or by ``cost``; None when that is not known.
        turns: How many answers there were.
        stop: Why it stopped. When ``stop.by_limit``, calls may be waiting: ``history`` goes on with them.
        history: All that is needed to go on: ``tool_runner(history=…, tools=…)``.
    """

    message: MessageT
    messages: list[Any]
    usage: UsageT
    cost: Decimal | None
    turns: int
    stop: Stop
    history: ToolHistory

    @property
    def text(self) -> str:
        """The text of the last answer, its text blocks put together."""
        message: Any = self.message
        return "".join(block.text for block in message.content if block.type == "text")

    @classmethod
    def of(cls, runner: BaseRunner[Any, Any]) -> Self:
        """The result of a runner that has stopped after an answer."""
        message: Any = runner.last_message
        usage: Any = runner.usage
        assert runner.stop is not None
        return cls(
            message=message,
            messages=runner.messages,
            usage=usage,
            cost=runner.cost,
            turns=runner.turn,
            stop=runner.stop,
            history=runner.history,
        )

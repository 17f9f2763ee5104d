"""Keyword arguments of loops of tools: for type checkers only.

`tools`, `stream` and, in the beta API, `output_format` are redefined: a loop takes more tools than a request, `stream`
decides which class a runner is of, and `output_format` is a type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal
    from typing import Any, Generic, Literal

    from typing_extensions import NotRequired, Required, TypedDict

    from attropic_api._runtime.cost import Cost
    from attropic_api._runtime.omit import Omit
    from attropic_api.params import BetaMessagesCreateArguments, MessagesCreateArguments

    from .._core.tool_calls import ToolCall
    from ..structured import OutputFormat
    from ..structured._messages import T
    from ..tools import CompactionPolicy, ToolHistory, ToolPolicy
    from ..tools._toolbox import Tools
    from ._arguments import CallArguments, StreamSettings

    class LimitArguments(TypedDict, total=False):
        """When a loop of tools stops."""

        max_iterations: int | None
        max_total_tokens: int | None
        max_cost: Decimal | float | None
        max_seconds: float | None
        cost: Callable[[Any], Cost | Decimal | float | None] | None
        stop_when: Callable[[Any], Any] | None

    class LoopArguments(CallArguments, LimitArguments, total=False):
        """What a loop of tools takes beside the arguments of its calls."""

        on_max_tokens: Literal["stop", "continue"]
        compaction: CompactionPolicy | None
        compaction_control: Mapping[str, Any] | None
        parallel: bool
        concurrency: int
        policy: ToolPolicy | None
        context: Any
        approve: Callable[[ToolCall], Any] | None
        raise_errors: bool
        on_event: Callable[[Any], Any] | None
        on_turn: Callable[[ToolHistory], Any] | None
        thread: Literal[False]

    class StreamLoopArguments(LoopArguments, StreamSettings, total=False):
        """What a loop of tools that streams takes beside the arguments of its calls."""

        run_tools_eagerly: bool

    class ResumedToolRunnerArguments(LoopArguments, total=False):
        """The keyword arguments of `tool_runner` that goes on from a history."""

        history: Required[ToolHistory | Mapping[str, Any] | str | bytes]
        tools: Required[Tools]
        stream: Literal[False]
        output_format: Any

    class ResumedStreamingToolRunnerArguments(StreamLoopArguments, total=False):
        """The keyword arguments of `tool_runner` that goes on from a history, with `stream=True`."""

        history: Required[ToolHistory | Mapping[str, Any] | str | bytes]
        tools: Required[Tools]
        stream: Required[Literal[True]]
        output_format: Any

    class _Arguments(LoopArguments, MessagesCreateArguments):
        tools: Required[Tools]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        stream: NotRequired[Literal[False]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        betas: NotRequired[Sequence[str] | Omit]

    class PlainToolRunnerArguments(_Arguments):
        """The keyword arguments of `client.messages.tool_runner`."""

        output_format: NotRequired[Omit | None]

    class ParsedToolRunnerArguments(_Arguments, Generic[T]):
        """The keyword arguments of `client.messages.tool_runner` and a type."""

        output_format: type[T] | OutputFormat[T]

    class AnyToolRunnerArguments(_Arguments):
        """The keyword arguments of `client.messages.tool_runner` and any other type."""

        output_format: Any

    class _StreamingArguments(StreamLoopArguments, MessagesCreateArguments):
        tools: Required[Tools]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        stream: Required[Literal[True]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        betas: NotRequired[Sequence[str] | Omit]

    class PlainStreamingToolRunnerArguments(_StreamingArguments):
        """The keyword arguments of `client.messages.tool_runner` with `stream=True`."""

        output_format: NotRequired[Omit | None]

    class ParsedStreamingToolRunnerArguments(_StreamingArguments, Generic[T]):
        """The keyword arguments of `client.messages.tool_runner` with `stream=True` and a type."""

        output_format: type[T] | OutputFormat[T]

    class AnyStreamingToolRunnerArguments(_StreamingArguments):
        """The keyword arguments of `client.messages.tool_runner` with `stream=True` and any other type."""

        output_format: Any

    class _BetaArguments(LoopArguments, BetaMessagesCreateArguments):
        tools: Required[Tools]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        stream: NotRequired[Literal[False]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class PlainBetaToolRunnerArguments(_BetaArguments):
        """The keyword arguments of `client.beta.messages.tool_runner`."""

        output_format: NotRequired[Omit | None]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ParsedBetaToolRunnerArguments(_BetaArguments, Generic[T]):
        """The keyword arguments of `client.beta.messages.tool_runner` and a type."""

        output_format: type[T] | OutputFormat[T]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class AnyBetaToolRunnerArguments(_BetaArguments):
        """The keyword arguments of `client.beta.messages.tool_runner` and any other type."""

        output_format: Any  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class _BetaStreamingArguments(StreamLoopArguments, BetaMessagesCreateArguments):
        tools: Required[Tools]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        stream: Required[Literal[True]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class PlainBetaStreamingToolRunnerArguments(_BetaStreamingArguments):
        """The keyword arguments of `client.beta.messages.tool_runner` with `stream=True`."""

        output_format: NotRequired[Omit | None]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ParsedBetaStreamingToolRunnerArguments(_BetaStreamingArguments, Generic[T]):
        """The keyword arguments of `client.beta.messages.tool_runner` with `stream=True` and a type."""

        output_format: type[T] | OutputFormat[T]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class AnyBetaStreamingToolRunnerArguments(_BetaStreamingArguments):
        """The keyword arguments of `client.beta.messages.tool_runner` with `stream=True` and any other type."""

        output_format: Any  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

"""`client.beta.messages`: messages whose tools are run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ._parsed import AsyncParsedMessages, ParsedMessages

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.types.beta import BetaMessage, BetaUsage

    from ...streaming._parsed import ParsedBetaAsyncMessageStream, ParsedBetaMessageStream
    from ...structured._messages import ParsedBetaMessage, T
    from ...tools import (
        BetaAsyncStreamingToolRunner,
        BetaAsyncToolRunner,
        BetaStreamingToolRunner,
        BetaToolRunner,
        ToolRunResult,
    )
    from ...tools._async_runner import AsyncMessageRunner
    from ...tools._async_streaming_runner import AsyncStreamRunner
    from ...tools._runner import MessageRunner
    from ...tools._streaming_runner import StreamRunner
    from .._tool_arguments import (
        AnyBetaStreamingToolRunnerArguments,
        AnyBetaToolRunnerArguments,
        ParsedBetaStreamingToolRunnerArguments,
        ParsedBetaToolRunnerArguments,
        PlainBetaStreamingToolRunnerArguments,
        PlainBetaToolRunnerArguments,
        ResumedStreamingToolRunnerArguments,
        ResumedToolRunnerArguments,
    )


class ToolMessages(ParsedMessages):
    """What is added to `client.beta.messages`."""

    @overload
    def tool_runner(self, **params: Unpack[PlainBetaToolRunnerArguments]) -> BetaToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedBetaToolRunnerArguments[T]]
    ) -> MessageRunner[ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyBetaToolRunnerArguments]
    ) -> MessageRunner[ParsedBetaMessage[Any], BetaUsage]: ...
    @overload
    def tool_runner(self, **params: Unpack[PlainBetaStreamingToolRunnerArguments]) -> BetaStreamingToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedBetaStreamingToolRunnerArguments[T]]
    ) -> StreamRunner[ParsedBetaMessageStream[T], ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyBetaStreamingToolRunnerArguments]
    ) -> StreamRunner[ParsedBetaMessageStream[Any], ParsedBetaMessage[Any], BetaUsage]: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedToolRunnerArguments]) -> BetaToolRunner: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedStreamingToolRunnerArguments]) -> BetaStreamingToolRunner: ...
    def tool_runner(self, **params: Any) -> Any:
        """Create messages, run the tools that they call, and go on until the model has no more to say.

        Iterate over the runner for each answer, or call ``until_done()`` for the last one. Nothing is sent before.

        Args:
            **params: The arguments of ``create``, of which ``tools`` may be functions, tools, registries and params.
                With ``stream=True`` the runner gives a stream for each answer, takes the settings of ``stream``, and
                with ``run_tools_eagerly`` runs a call as soon as it is complete. ``output_format`` is the type of the
                last answer, as for ``parse``.

                ``max_iterations``, ``max_total_tokens``, ``max_cost`` (by ``cost``), ``max_seconds`` and
                ``stop_when`` stop it: the calls of the last answer are not run then, ``stop`` says why, ``resume()``
                goes on. ``on_max_tokens="continue"`` goes on after an answer that was cut off; ``compaction``
                summarizes long conversations. ``parallel``, ``concurrency``, ``policy``, ``context``, ``approve`` and
                ``raise_errors`` are those of an executor. ``on_event`` is told of answers and calls, ``on_turn`` of
                the history after each step, and ``history`` goes on with one.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        if params.pop("stream", False):
            from ...tools import BetaStreamingToolRunner

            return BetaStreamingToolRunner(self, params)
        from ...tools import BetaToolRunner

        return BetaToolRunner(self, params)

    @overload
    def run_tools(self, **params: Unpack[PlainBetaToolRunnerArguments]) -> ToolRunResult[BetaMessage, BetaUsage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[ParsedBetaToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[AnyBetaToolRunnerArguments]
    ) -> ToolRunResult[ParsedBetaMessage[Any], BetaUsage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[PlainBetaStreamingToolRunnerArguments]
    ) -> ToolRunResult[BetaMessage, BetaUsage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[ParsedBetaStreamingToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[AnyBetaStreamingToolRunnerArguments]
    ) -> ToolRunResult[ParsedBetaMessage[Any], BetaUsage]: ...
    def run_tools(self, **params: Any) -> ToolRunResult[Any, Any]:
        """Create messages, run the tools that they call, and give what is left when the model has no more to say.

        Args:
            **params: Those of ``tool_runner``.

        Raises:
            APIError: A call failed.
            OutputValidationError: The last answer does not fit ``output_format``.
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ...tools import ToolRunResult

        runner = self.tool_runner(**params)
        runner.until_done()
        return ToolRunResult.of(runner)


class AsyncToolMessages(AsyncParsedMessages):
    """What is added to `client.beta.messages` of an async client."""

    @overload
    def tool_runner(self, **params: Unpack[PlainBetaToolRunnerArguments]) -> BetaAsyncToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedBetaToolRunnerArguments[T]]
    ) -> AsyncMessageRunner[ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyBetaToolRunnerArguments]
    ) -> AsyncMessageRunner[ParsedBetaMessage[Any], BetaUsage]: ...
    @overload
    def tool_runner(self, **params: Unpack[PlainBetaStreamingToolRunnerArguments]) -> BetaAsyncStreamingToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedBetaStreamingToolRunnerArguments[T]]
    ) -> AsyncStreamRunner[ParsedBetaAsyncMessageStream[T], ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyBetaStreamingToolRunnerArguments]
    ) -> AsyncStreamRunner[ParsedBetaAsyncMessageStream[Any], ParsedBetaMessage[Any], BetaUsage]: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedToolRunnerArguments]) -> BetaAsyncToolRunner: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedStreamingToolRunnerArguments]) -> BetaAsyncStreamingToolRunner: ...
    def tool_runner(self, **params: Any) -> Any:
        """Create messages, run the tools that they call, and go on until the model has no more to say.

        Iterate over the runner for each answer, or call ``until_done()`` for the last one. Nothing is sent before.

        Args:
            **params: The arguments of ``create``, of which ``tools`` may be functions, tools, registries and params.
                With ``stream=True`` the runner gives a stream for each answer, takes the settings of ``stream``, and
                with ``run_tools_eagerly`` runs a call as soon as it is complete. ``output_format`` is the type of the
                last answer, as for ``parse``.

                ``max_iterations``, ``max_total_tokens``, ``max_cost`` (by ``cost``), ``max_seconds`` and
                ``stop_when`` stop it: the calls of the last answer are not run then, ``stop`` says why, ``resume()``
                goes on. ``on_max_tokens="continue"`` goes on after an answer that was cut off; ``compaction``
                summarizes long conversations. ``parallel``, ``concurrency``, ``policy``, ``context``, ``approve`` and
                ``raise_errors`` are those of an executor. ``on_event`` is told of answers and calls, ``on_turn`` of
                the history after each step, and ``history`` goes on with one.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        if params.pop("stream", False):
            from ...tools import BetaAsyncStreamingToolRunner

            return BetaAsyncStreamingToolRunner(self, params)
        from ...tools import BetaAsyncToolRunner

        return BetaAsyncToolRunner(self, params)

    @overload
    async def run_tools(
        self, **params: Unpack[PlainBetaToolRunnerArguments]
    ) -> ToolRunResult[BetaMessage, BetaUsage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[ParsedBetaToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[AnyBetaToolRunnerArguments]
    ) -> ToolRunResult[ParsedBetaMessage[Any], BetaUsage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[PlainBetaStreamingToolRunnerArguments]
    ) -> ToolRunResult[BetaMessage, BetaUsage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[ParsedBetaStreamingToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedBetaMessage[T], BetaUsage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[AnyBetaStreamingToolRunnerArguments]
    ) -> ToolRunResult[ParsedBetaMessage[Any], BetaUsage]: ...
    async def run_tools(self, **params: Any) -> ToolRunResult[Any, Any]:
        """Create messages, run the tools that they call, and give what is left when the model has no more to say.

        Args:
            **params: Those of ``tool_runner``.

        Raises:
            APIError: A call failed.
            OutputValidationError: The last answer does not fit ``output_format``.
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ...tools import ToolRunResult

        runner = self.tool_runner(**params)
        await runner.until_done()
        return ToolRunResult.of(runner)

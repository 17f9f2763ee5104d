"""`client.messages`: messages whose tools are run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ._parsed import AsyncParsedMessages, ParsedMessages

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.types import Message, Usage

    from ..streaming._parsed import ParsedAsyncMessageStream, ParsedMessageStream
    from ..structured._messages import ParsedMessage, T
    from ..tools import AsyncStreamingToolRunner, AsyncToolRunner, StreamingToolRunner, ToolRunner, ToolRunResult
    from ..tools._async_runner import AsyncMessageRunner
    from ..tools._async_streaming_runner import AsyncStreamRunner
    from ..tools._runner import MessageRunner
    from ..tools._streaming_runner import StreamRunner
    from ._tool_arguments import (
        AnyStreamingToolRunnerArguments,
        AnyToolRunnerArguments,
        ParsedStreamingToolRunnerArguments,
        ParsedToolRunnerArguments,
        PlainStreamingToolRunnerArguments,
        PlainToolRunnerArguments,
        ResumedStreamingToolRunnerArguments,
        ResumedToolRunnerArguments,
    )


class ToolMessages(ParsedMessages):
    """What is added to `client.messages`."""

    @overload
    def tool_runner(self, **params: Unpack[PlainToolRunnerArguments]) -> ToolRunner: ...
    @overload
    def tool_runner(self, **params: Unpack[ParsedToolRunnerArguments[T]]) -> MessageRunner[ParsedMessage[T], Usage]: ...
    @overload
    def tool_runner(self, **params: Unpack[AnyToolRunnerArguments]) -> MessageRunner[ParsedMessage[Any], Usage]: ...
    @overload
    def tool_runner(self, **params: Unpack[PlainStreamingToolRunnerArguments]) -> StreamingToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedStreamingToolRunnerArguments[T]]
    ) -> StreamRunner[ParsedMessageStream[T], ParsedMessage[T], Usage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyStreamingToolRunnerArguments]
    ) -> StreamRunner[ParsedMessageStream[Any], ParsedMessage[Any], Usage]: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedToolRunnerArguments]) -> ToolRunner: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedStreamingToolRunnerArguments]) -> StreamingToolRunner: ...
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
            from ..tools import StreamingToolRunner

            return StreamingToolRunner(self, params)
        from ..tools import ToolRunner

        return ToolRunner(self, params)

    @overload
    def run_tools(self, **params: Unpack[PlainToolRunnerArguments]) -> ToolRunResult[Message, Usage]: ...
    @overload
    def run_tools(self, **params: Unpack[ParsedToolRunnerArguments[T]]) -> ToolRunResult[ParsedMessage[T], Usage]: ...
    @overload
    def run_tools(self, **params: Unpack[AnyToolRunnerArguments]) -> ToolRunResult[ParsedMessage[Any], Usage]: ...
    @overload
    def run_tools(self, **params: Unpack[PlainStreamingToolRunnerArguments]) -> ToolRunResult[Message, Usage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[ParsedStreamingToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedMessage[T], Usage]: ...
    @overload
    def run_tools(
        self, **params: Unpack[AnyStreamingToolRunnerArguments]
    ) -> ToolRunResult[ParsedMessage[Any], Usage]: ...
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
        from ..tools import ToolRunResult

        runner = self.tool_runner(**params)
        runner.until_done()
        return ToolRunResult.of(runner)


class AsyncToolMessages(AsyncParsedMessages):
    """What is added to `client.messages` of an async client."""

    @overload
    def tool_runner(self, **params: Unpack[PlainToolRunnerArguments]) -> AsyncToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedToolRunnerArguments[T]]
    ) -> AsyncMessageRunner[ParsedMessage[T], Usage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyToolRunnerArguments]
    ) -> AsyncMessageRunner[ParsedMessage[Any], Usage]: ...
    @overload
    def tool_runner(self, **params: Unpack[PlainStreamingToolRunnerArguments]) -> AsyncStreamingToolRunner: ...
    @overload
    def tool_runner(
        self, **params: Unpack[ParsedStreamingToolRunnerArguments[T]]
    ) -> AsyncStreamRunner[ParsedAsyncMessageStream[T], ParsedMessage[T], Usage]: ...
    @overload
    def tool_runner(
        self, **params: Unpack[AnyStreamingToolRunnerArguments]
    ) -> AsyncStreamRunner[ParsedAsyncMessageStream[Any], ParsedMessage[Any], Usage]: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedToolRunnerArguments]) -> AsyncToolRunner: ...
    @overload
    def tool_runner(self, **params: Unpack[ResumedStreamingToolRunnerArguments]) -> AsyncStreamingToolRunner: ...
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
            from ..tools import AsyncStreamingToolRunner

            return AsyncStreamingToolRunner(self, params)
        from ..tools import AsyncToolRunner

        return AsyncToolRunner(self, params)

    @overload
    async def run_tools(self, **params: Unpack[PlainToolRunnerArguments]) -> ToolRunResult[Message, Usage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[ParsedToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedMessage[T], Usage]: ...
    @overload
    async def run_tools(self, **params: Unpack[AnyToolRunnerArguments]) -> ToolRunResult[ParsedMessage[Any], Usage]: ...
    @overload
    async def run_tools(self, **params: Unpack[PlainStreamingToolRunnerArguments]) -> ToolRunResult[Message, Usage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[ParsedStreamingToolRunnerArguments[T]]
    ) -> ToolRunResult[ParsedMessage[T], Usage]: ...
    @overload
    async def run_tools(
        self, **params: Unpack[AnyStreamingToolRunnerArguments]
    ) -> ToolRunResult[ParsedMessage[Any], Usage]: ...
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
        from ..tools import ToolRunResult

        runner = self.tool_runner(**params)
        await runner.until_done()
        return ToolRunResult.of(runner)

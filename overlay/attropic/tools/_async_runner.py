"""Async runners of tools that give each answer when it is whole. The twin is ``_runner``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from .._core.tool_steps import Next
from .._errors import AnthropicError
from .._io.calling import async_outcome
from ._async_executor import AsyncToolExecutor
from ._base_runner import BaseRunner, MessageT, UsageT
from ._hooks import unheard
from ._loop_events import HistoryCompacted, LoopStopped, TurnFinished, TurnStarted
from ._sides import Beta, Plain

if TYPE_CHECKING:
    from attropic_api.types import Message, Usage
    from attropic_api.types.beta import BetaMessage, BetaUsage


class AsyncRunner(BaseRunner[MessageT, UsageT]):
    """A runner of tools."""

    _coloured = True
    _executor_kind = AsyncToolExecutor

    async def until_done(self) -> MessageT:
        """Go on to the end, and give the last answer; when it has ended, give that at once.

        Raises:
            APIError: A call failed. The runner can be used again, and sends it once more.
            OutputValidationError: The last answer does not fit ``output_format``.
            AnthropicError: There is no answer.
        """
        while await self._proceed():
            pass
        message = self.last_message
        if message is None:
            raise AnthropicError("There is no answer: the runner was closed before the first.")
        return message

    async def generate_tool_call_response(self) -> dict[str, Any] | None:
        """The message with the results of the calls of the last answer; the calls are run if they were not before.

        None when the answer has no calls. No call runs twice, however often this is asked.

        Raises:
            Exception: That of a tool, with ``raise_errors``.
        """
        await self._finish()
        if self._loop.unanswered:
            await self._run()
        answers = self._loop.answers
        return {"role": "user", "content": answers} if answers else None

    async def close(self) -> None:
        """Stop: no further call is made, and the iteration ends."""
        if self._loop.stop is None:
            self._loop.end("closed", "the runner was closed")
        await self._drop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    async def _proceed(self) -> bool:
        """Do what is next until there is something to give; False at the end."""
        await self._finish()
        while True:
            match self._loop.next(monotonic()):
                case Next.SEND:
                    await self._tell(TurnStarted(turn=self._loop.turn + 1))
                    if await self._send(self._arguments()):
                        return True
                case Next.GIVE:
                    self._loop.given()
                    return True
                case Next.RUN:
                    await self._run()
                case Next.TELL:
                    await async_outcome(self._settings.on_turn(self.history))
                    self._loop.told()
                case Next.ASK:
                    stop_when: Any = self._loop.limits.stop_when
                    self._loop.asked(await async_outcome(stop_when(self)))
                case Next.COMPACT:
                    await self._compact()
                case Next.END:
                    news = self._news()
                    if news is not None:
                        await self._tell(LoopStopped(stop=news))
                    return False

    async def _send(self, arguments: dict[str, Any]) -> bool:
        """Make a call; gives whether there is something to give before its answer is whole."""
        self._loop.sending()
        await self._replied(await self._resource.create(**self._formatted(arguments)))
        return False

    async def _replied(self, message: Any) -> None:
        """An answer came whole. The last one is checked when it was taken in: who goes on is given it as it is."""
        reading = self._reading
        found = message if reading is None else reading.message(message)
        self._loop.replied(found)
        await self._tell(TurnFinished(turn=self._loop.turn, message=found, usage=self._loop.usage))
        if reading is not None and self._loop.is_last:
            reading.check(found)

    async def _run(self) -> None:
        self._loop.ran(await self._executor.execute(self._loop.blocks))

    async def _compact(self) -> None:
        message = await self._resource.create(**self._summary_arguments())
        replaced = self._loop.compacted(message)
        await self._tell(HistoryCompacted(turn=self._loop.turn, message=message, replaced=replaced))

    async def _tell(self, event: Any) -> None:
        """Tell the listener; its failure is no failure of the loop."""
        listener = self._settings.on_event
        if listener is None:
            return
        try:
            await async_outcome(listener(event))
        except Exception as error:
            unheard(listener, error)

    async def _finish(self) -> None:
        """Have the last answer whole, when it was given before it was."""

    async def _drop(self) -> None:
        """Let go of an answer that is not whole."""


class AsyncMessageRunner(AsyncRunner[MessageT, UsageT]):
    """A runner of tools that gives each answer when it is whole."""

    def __aiter__(self) -> AsyncIterator[MessageT]:
        return self

    async def __anext__(self) -> MessageT:
        if not await self._proceed():
            raise StopAsyncIteration
        message: MessageT = self._loop.reply
        return message


if TYPE_CHECKING:
    _PlainRunner = AsyncMessageRunner[Message, Usage]
    _BetaRunner = AsyncMessageRunner[BetaMessage, BetaUsage]
else:
    _PlainRunner = _BetaRunner = AsyncMessageRunner


class AsyncToolRunner(Plain, _PlainRunner):
    """What ``client.messages.tool_runner(...)`` of an async client gives: iterate for each answer."""


class BetaAsyncToolRunner(Beta, _BetaRunner):
    """What ``client.beta.messages.tool_runner(...)`` of an async client gives: iterate for each answer."""

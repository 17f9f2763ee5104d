"""Async runners of tools that give each answer as a stream. The twin is ``_streaming_runner``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._io.background import AsyncBackground
from ..structured._errors import OutputValidationError
from ._async_runner import AsyncRunner
from ._base_runner import MessageT, UsageT
from ._eager import Deferring, starts_early
from ._sides import Beta, Plain

if TYPE_CHECKING:
    from attropic_api.types import Message, Usage
    from attropic_api.types.beta import BetaMessage, BetaUsage

    from ..streaming import AsyncMessageStream, BetaAsyncMessageStream

StreamT = TypeVar("StreamT")


class AsyncStreamRunner(Deferring, AsyncRunner[MessageT, UsageT], Generic[StreamT, MessageT, UsageT]):
    """A runner of tools that gives each answer as a stream, which it reads to its end when the caller goes on."""

    _streams = True
    _stream: Any = None
    _early: AsyncBackground | None = None

    def __aiter__(self) -> AsyncIterator[StreamT]:
        return self

    async def __anext__(self) -> StreamT:
        if not await self._proceed():
            raise StopAsyncIteration
        stream: StreamT = self._stream
        return stream

    async def _send(self, arguments: dict[str, Any]) -> bool:
        """Make a call; gives whether there is something to give before its answer is whole."""
        self._loop.sending()
        self._stream = await self._resource.stream(**arguments).__aenter__()
        if self._settings.eagerly and not self._loop.last_turn:
            self._early = AsyncBackground()
            self._hold_none()
            self._stream.on("content_block", self._begin)
        return True

    def _begin(self, block: Any) -> None:
        """A block is complete: run it if it is a call that need not wait. Its result is noted when it is there."""
        if self._early is not None and not self._waits(block) and starts_early(block, self._executor):
            self._early.start(partial(self._executor.execute, [block]))

    async def _finish(self) -> None:
        """Have the last answer whole, when it was given before it was."""
        stream, early = self._stream, self._early
        if stream is None:
            return
        try:
            message = await stream.get_final_message()
        except OutputValidationError as error:  # told when it is known whether the answer is the last one
            message = error.message
        except BaseException:
            await self._drop()
            raise
        self._stream = self._early = None
        try:
            await stream.close()
            await self._replied(message)
            if early is not None:
                await early.wait()
        except BaseException:
            await self._abandon(early)
            raise
        if early is not None and early.errors:
            raise early.errors[0]

    async def _drop(self) -> None:
        """Let go of an answer that is not whole."""
        stream, early = self._stream, self._early
        self._stream = self._early = None
        if stream is None:
            return
        try:
            await stream.close()
        finally:
            await self._abandon(early)

    async def _abandon(self, early: AsyncBackground | None) -> None:
        """Cancel the calls that began early, and wait for their end."""
        if early is not None:
            self._executor.cancel()
            await early.settle()


if TYPE_CHECKING:
    _PlainRunner = AsyncStreamRunner[AsyncMessageStream, Message, Usage]
    _BetaRunner = AsyncStreamRunner[BetaAsyncMessageStream, BetaMessage, BetaUsage]
else:
    _PlainRunner = _BetaRunner = AsyncStreamRunner


class AsyncStreamingToolRunner(Plain, _PlainRunner):
    """What ``client.messages.tool_runner(stream=True)``, async: iterate for the stream of each answer."""


class BetaAsyncStreamingToolRunner(Beta, _BetaRunner):
    """What ``client.beta.messages.tool_runner(stream=True)``, async: iterate for the stream of each answer."""

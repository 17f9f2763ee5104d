"""Runners of tools that give each answer as a stream. The twin is ``_async_streaming_runner``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._io.background import Background
from ..structured._errors import OutputValidationError
from ._base_runner import MessageT, UsageT
from ._eager import Deferring, starts_early
from ._runner import Runner
from ._sides import Beta, Plain

if TYPE_CHECKING:
    from attropic_api.types import Message, Usage
    from attropic_api.types.beta import BetaMessage, BetaUsage

    from ..streaming import BetaMessageStream, MessageStream

StreamT = TypeVar("StreamT")


class StreamRunner(Deferring, Runner[MessageT, UsageT], Generic[StreamT, MessageT, UsageT]):
    """A runner of tools that gives each answer as a stream, which it reads to its end when the caller goes on."""

    _streams = True
    _stream: Any = None
    _early: Background | None = None

    def __iter__(self) -> Iterator[StreamT]:
        return self

    def __next__(self) -> StreamT:
        if not self._proceed():
            raise StopIteration
        stream: StreamT = self._stream
        return stream

    def _send(self, arguments: dict[str, Any]) -> bool:
        """Make a call; gives whether there is something to give before its answer is whole."""
        self._loop.sending()
        self._stream = self._resource.stream(**arguments).__enter__()
        if self._settings.eagerly and not self._loop.last_turn:
            self._early = Background()
            self._hold_none()
            self._stream.on("content_block", self._begin)
        return True

    def _begin(self, block: Any) -> None:
        """A block is complete: run it if it is a call that need not wait. Its result is noted when it is there."""
        if self._early is not None and not self._waits(block) and starts_early(block, self._executor):
            self._early.start(partial(self._executor.execute, [block]))

    def _finish(self) -> None:
        """Have the last answer whole, when it was given before it was."""
        stream, early = self._stream, self._early
        if stream is None:
            return
        try:
            message = stream.get_final_message()
        except OutputValidationError as error:  # told when it is known whether the answer is the last one
            message = error.message
        except BaseException:
            self._drop()
            raise
        self._stream = self._early = None
        try:
            stream.close()
            self._replied(message)
            if early is not None:
                early.wait()
        except BaseException:
            self._abandon(early)
            raise
        if early is not None and early.errors:
            raise early.errors[0]

    def _drop(self) -> None:
        """Let go of an answer that is not whole."""
        stream, early = self._stream, self._early
        self._stream = self._early = None
        if stream is None:
            return
        try:
            stream.close()
        finally:
            self._abandon(early)

    def _abandon(self, early: Background | None) -> None:
        """Cancel the calls that began early, and wait for their end."""
        if early is not None:
            self._executor.cancel()
            early.settle()


if TYPE_CHECKING:
    _PlainRunner = StreamRunner[MessageStream, Message, Usage]
    _BetaRunner = StreamRunner[BetaMessageStream, BetaMessage, BetaUsage]
else:
    _PlainRunner = _BetaRunner = StreamRunner


class StreamingToolRunner(Plain, _PlainRunner):
    """What ``client.messages.tool_runner(stream=True)`` gives: iterate for the stream of each answer."""


class BetaStreamingToolRunner(Beta, _BetaRunner):
    """What ``client.beta.messages.tool_runner(stream=True)`` gives: iterate for the stream of each answer."""

"""Runners of tools that give each answer when it is whole. The twin is ``_async_runner``."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from .._core.tool_steps import Next
from .._errors import AnthropicError
from .._io.calling import plain_outcome
from ._base_runner import BaseRunner, MessageT, UsageT
from ._executor import ToolExecutor
from ._hooks import unheard
from ._loop_events import HistoryCompacted, LoopStopped, TurnFinished, TurnStarted
from ._sides import Beta, Plain

if TYPE_CHECKING:
    from attropic_api.types import Message, Usage
    from attropic_api.types.beta import BetaMessage, BetaUsage


class Runner(BaseRunner[MessageT, UsageT]):
    """A runner of tools."""

    _executor_kind = ToolExecutor

    def until_done(self) -> MessageT:
        """Go on to the end, and give the last answer; when it has ended, give that at once.

        Raises:
            APIError: A call failed. The runner can be used again, and sends it once more.
            OutputValidationError: The last answer does not fit ``output_format``.
            AnthropicError: There is no answer.
        """
        while self._proceed():
            pass
        message = self.last_message
        if message is None:
            raise AnthropicError("There is no answer: the runner was closed before the first.")
        return message

    def generate_tool_call_response(self) -> dict[str, Any] | None:
        """The message with the results of the calls of the last answer; the calls are run if they were not before.

        None when the answer has no calls. No call runs twice, however often this is asked.

        Raises:
            Exception: That of a tool, with ``raise_errors``.
        """
        self._finish()
        if self._loop.unanswered:
            self._run()
        answers = self._loop.answers
        return {"role": "user", "content": answers} if answers else None

    def close(self) -> None:
        """Stop: no further call is made, and the iteration ends."""
        if self._loop.stop is None:
            self._loop.end("closed", "the runner was closed")
        self._drop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def _proceed(self) -> bool:
        """Do what is next until there is something to give; False at the end."""
        self._finish()
        while True:
            match self._loop.next(monotonic()):
                case Next.SEND:
                    self._tell(TurnStarted(turn=self._loop.turn + 1))
                    if self._send(self._arguments()):
                        return True
                case Next.GIVE:
                    self._loop.given()
                    return True
                case Next.RUN:
                    self._run()
                case Next.TELL:
                    plain_outcome(self._settings.on_turn(self.history))
                    self._loop.told()
                case Next.ASK:
                    stop_when: Any = self._loop.limits.stop_when
                    self._loop.asked(plain_outcome(stop_when(self)))
                case Next.COMPACT:
                    self._compact()
                case Next.END:
                    news = self._news()
                    if news is not None:
                        self._tell(LoopStopped(stop=news))
                    return False

    def _send(self, arguments: dict[str, Any]) -> bool:
        """Make a call; gives whether there is something to give before its answer is whole."""
        self._loop.sending()
        self._replied(self._resource.create(**self._formatted(arguments)))
        return False

    def _replied(self, message: Any) -> None:
        """An answer came whole. The last one is checked when it was taken in: who goes on is given it as it is."""
        reading = self._reading
        found = message if reading is None else reading.message(message)
        self._loop.replied(found)
        self._tell(TurnFinished(turn=self._loop.turn, message=found, usage=self._loop.usage))
        if reading is not None and self._loop.is_last:
            reading.check(found)

    def _run(self) -> None:
        self._loop.ran(self._executor.execute(self._loop.blocks))

    def _compact(self) -> None:
        message = self._resource.create(**self._summary_arguments())
        replaced = self._loop.compacted(message)
        self._tell(HistoryCompacted(turn=self._loop.turn, message=message, replaced=replaced))

    def _tell(self, event: Any) -> None:
        """Tell the listener; its failure is no failure of the loop."""
        listener = self._settings.on_event
        if listener is None:
            return
        try:
            plain_outcome(listener(event))
        except Exception as error:
            unheard(listener, error)

    def _finish(self) -> None:
        """Have the last answer whole, when it was given before it was."""

    def _drop(self) -> None:
        """Let go of an answer that is not whole."""


class MessageRunner(Runner[MessageT, UsageT]):
    """A runner of tools that gives each answer when it is whole."""

    def __iter__(self) -> Iterator[MessageT]:
        return self

    def __next__(self) -> MessageT:
        if not self._proceed():
            raise StopIteration
        message: MessageT = self._loop.reply
        return message


if TYPE_CHECKING:
    _PlainRunner = MessageRunner[Message, Usage]
    _BetaRunner = MessageRunner[BetaMessage, BetaUsage]
else:
    _PlainRunner = _BetaRunner = MessageRunner


class ToolRunner(Plain, _PlainRunner):
    """What ``client.messages.tool_runner(...)`` gives: iterate over it for each answer."""


class BetaToolRunner(Beta, _BetaRunner):
    """What ``client.beta.messages.tool_runner(...)`` gives: iterate over it for each answer."""

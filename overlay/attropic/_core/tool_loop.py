"""The loop of tools as a value: it says what is to be done next. No colour, no I/O, no clock of its own.

``next`` changes nothing of what it asks for, so that whatever fails can be tried again; the other methods tell the
loop what came of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .partial import PROMPT, kept
from .tool_limits import Limits, Progress, Stop
from .tool_state import State
from .tool_steps import Next, Step, step_after, why
from .turns import CUT, Turn

if TYPE_CHECKING:
    from ..tools._compaction import CompactionPolicy


class Loop(State):
    """A conversation with tools, and what is to be done with it.

    Args:
        params: The arguments of the calls but for ``messages`` and ``tools``.
        messages: The conversation, as a request takes it.
        limits: When it stops.
        continues: Whether answers that a limit cut off go on.
        compaction: When and how the conversation is summarized; None is never.
        tells: Whether somebody wants to know the history after each step.
        gives: Whether answers are given to the caller when they are whole.
    """

    def __init__(
        self,
        params: Mapping[str, Any],
        messages: Iterable[Turn],
        *,
        limits: Limits,
        continues: bool = False,
        compaction: CompactionPolicy | None = None,
        tells: bool = False,
        gives: bool = True,
    ) -> None:
        super().__init__(params, messages, limits, compaction)
        self.continues = continues
        self._tells = tells
        self._gives = gives
        self._told = self._given = self._asked = True
        self._wish: Any = None
        #: What was used before the limits began to count: answers, tokens, cost; and when that was.
        self._before: tuple[int, int, Decimal | None] = (0, 0, None)
        self._began: float | None = None

    # -- what comes next -----------------------------------------------------------------------

    def next(self, now: float) -> Next:
        """What is to be done next.

        Args:
            now: The time in seconds.
        """
        if self._began is None:
            self._began = now
        if self.stop is not None:
            return Next.END
        if self._tells and not self._told:
            return Next.TELL
        if self.decided:
            return self._next_request(now)
        if self._gives and not self._given:
            return Next.GIVE
        return self._decide(now)

    def _next_request(self, now: float) -> Next:
        if self.turn > self._before[0] and self._limited(now):
            return Next.END
        wanted = self.large and self.compaction is not None
        if wanted and self.messages and self.messages[-1]["role"] == "user":
            return Next.COMPACT
        return Next.SEND

    def _decide(self, now: float) -> Next:
        """The caller has seen the answer: settle what becomes of it."""
        step = step_after(self.reply, continues=self.continues)
        if step == "stop":
            self.stop = Stop(reason=self.reply.stop_reason or "", message=why(self.reply))
            self.decided = self.owned
            return Next.END
        runs = step == "run" and not self.owned
        ran = runs and not self.unanswered  # results that are there are used, whatever the limits
        if not ran and not self._asked and self.limits.stop_when is not None:
            return Next.ASK
        if runs and not ran:
            return Next.END if self._limited(now) else Next.RUN
        self._settle([] if self.owned else self._following(step))
        return self.next(now)

    def _following(self, step: Step) -> list[Turn]:
        """What an answer adds to the conversation, with what answers it."""
        if self.reply.stop_reason not in CUT:
            return [*self.reply_turns, *([{"role": "user", "content": self.answers}] if step == "run" else [])]
        content, follow = kept(self.reply.content, calls=True), self.answers
        if content[-1]["type"] != "tool_use":
            follow.append({"type": "text", "text": PROMPT})
        return [{"role": "assistant", "content": content}, {"role": "user", "content": follow}]

    def _settle(self, turns: Sequence[Turn]) -> None:
        self.messages += turns
        self.decided, self._told = True, False

    def _limited(self, now: float) -> bool:
        """Whether a limit is reached; the loop stops then."""
        turns, tokens, cost = self._before
        spent = None if self.cost is None else self.cost - (cost or 0)
        seconds = 0.0 if self._began is None else now - self._began
        found = self.limits.reached(Progress(self.turn - turns, self.tokens - tokens, spent, seconds, self._wish))
        if found is not None:
            self.end(*found)
        return found is not None

    @property
    def is_last(self) -> bool:
        """Whether the conversation ends with the last answer, whatever the limits."""
        return step_after(self.reply, continues=self.continues) == "stop"

    @property
    def last_turn(self) -> bool:
        """Whether the calls of the next answer will not be carried out."""
        most = self.limits.max_iterations
        return most is not None and self.turn + 1 - self._before[0] >= most

    @property
    def request(self) -> dict[str, Any]:
        """The arguments of the next call, but for the tools."""
        return {**self.params, "messages": list(self.messages)}

    @property
    def summary_request(self) -> dict[str, Any]:
        """The arguments of the call that summarizes the conversation, but for the tools."""
        assert self.compaction is not None
        return self.compaction.request(self.params, self.messages)

    # -- what came of it -----------------------------------------------------------------------

    def told(self) -> None:
        """The history was told."""
        self._told = True

    def given(self) -> None:
        """The answer was given to the caller."""
        self._given = True

    def asked(self, wish: Any) -> None:
        """``stop_when`` gave this."""
        self._asked, self._wish = True, wish

    def replied(self, message: Any) -> None:
        """The answer came."""
        self._told = self._given = self._asked = False
        self._wish = None
        super().replied(message)

    def compacted(self, message: Any) -> bool:
        """The summary came. Gives whether it can be used; otherwise the conversation stays as it is."""
        assert self.compaction is not None
        self.count(message)
        self.large = False
        turns = self.compaction.replaced(self.messages, message)
        if turns is not None:
            self.messages, self._told = turns, False
        return turns is not None

    # -- what the caller changes ---------------------------------------------------------------

    def end(self, reason: str, message: str) -> None:
        """Stop for a reason of the caller's."""
        open = not self.decided and not self.owned and step_after(self.reply, continues=self.continues) == "run"
        pending = tuple(call.id for call in self.unanswered) if open else ()
        self.stop = Stop(reason=reason, message=message, pending=pending)

    def append(self, turns: Iterable[Turn]) -> None:
        """Add messages. When an answer has come, or is on its way, nothing else is added for it then."""
        if self.stop is not None and not self.stop.by_limit and not self.decided:
            self._settle(self.reply_turns)  # it was the last one, and stays in the conversation
        elif self.waiting or not self.decided:
            self.owned = True
        self.messages += turns
        self._told = False

    def replace(self, params: Mapping[str, Any], messages: Iterable[Turn] | None) -> None:
        """Take other arguments for the next call, and other messages if some are given."""
        if params.get("container") != self.params.get("container"):
            self.container = None
        self.params = dict(params)
        self.messages = self.messages if messages is None else list(messages)
        self._told = False

    def resume(self, limits: Limits) -> None:
        """Go on after a stop, with other limits."""
        self.limits = limits
        self._before = (self.turn, self.tokens, self.cost)
        self._began = self.stop = self._wish = None

"""What a loop of tools knows: the conversation, the last answer and its results, and what all of it used. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .resume import added
from .spending import amount, published
from .tool_calls import ToolCall, calls_of
from .tool_steps import tokens_of
from .turns import Turn, turn_of

if TYPE_CHECKING:
    from ..tools._compaction import CompactionPolicy
    from .tool_limits import Limits, Stop


class State:
    """What a loop of tools knows.

    Args:
        params: The arguments of the calls but for ``messages`` and ``tools``.
        messages: The conversation, as a request takes it.
        limits: When the loop stops.
        compaction: When and how the conversation is summarized; None is never.

    Attributes:
        reply: The last answer; None before the first.
        results: The id of a call of that answer → the block that answers it.
        incomplete: Ids of calls of that answer of which not everything came, where its blocks do not say so.
        decided: Whether it is settled what becomes of that answer: it is in ``messages``, or the caller's.
        owned: Whether the caller added messages when it came: nothing else is added for it then.
        turn: How many answers came.
        usage: The tokens of all calls, as JSON.
        cost: What they cost; None when that is not known.
        container: The container that the loop put into ``params``.
        large: Whether the conversation has reached the size at which it is summarized.
        waiting: Whether a request was sent and its answer has not come.
        stop: Why the loop stopped; None while it has not.
    """

    def __init__(
        self, params: Mapping[str, Any], messages: Iterable[Turn], limits: Limits, compaction: CompactionPolicy | None
    ) -> None:
        self.params = dict(params)
        self.messages = list(messages)
        self.limits = limits
        self.compaction = compaction
        self.reply: Any = None
        self.results: dict[str, Any] = {}
        self.incomplete: frozenset[str] = frozenset()
        self.decided = True
        self.owned = False
        self.turn = 0
        self.usage: dict[str, Any] = {}
        self.cost: Decimal | None = None
        self.container: str | None = None
        self.large = False
        self.waiting = False
        self.stop: Stop | None = None

    # -- what is known -------------------------------------------------------------------------

    @property
    def reply_turns(self) -> list[Turn]:
        """The last answer as a request takes it; nothing when it is empty."""
        return [turn_of(self.reply)] if self.reply is not None and self.reply.content else []

    @property
    def conversation(self) -> list[Turn]:
        """All messages, the last answer included."""
        return [*self.messages, *([] if self.decided or self.owned else self.reply_turns)]

    @property
    def calls(self) -> list[ToolCall]:
        """The calls of the last answer."""
        return calls_of(self.reply) if self.reply is not None else []

    @property
    def unanswered(self) -> list[ToolCall]:
        """The calls of the last answer that have no result."""
        return [call for call in self.calls if call.id not in self.results]

    @property
    def blocks(self) -> list[Any]:
        """The calls without a result as an executor takes them; one of which not everything came says so."""
        return [
            {"type": "tool_use", "id": call.id, "name": call.name, "input": {}, "complete": False}
            if call.cut or call.id in self.incomplete
            else call.block
            for call in self.unanswered
        ]

    @property
    def answers(self) -> list[Any]:
        """The results of the calls of the last answer, in their order."""
        return [self.results[call.id] for call in self.calls if call.id in self.results]

    @property
    def tokens(self) -> int:
        """The tokens read and written so far, those of the cache included."""
        return tokens_of(self.usage)

    # -- what came -----------------------------------------------------------------------------

    def sending(self) -> None:
        """The request is sent; where it comes to nothing, once more."""
        self.waiting, self.owned = True, False
        self.results, self.incomplete = {}, frozenset()

    def replied(self, message: Any) -> None:
        """The answer came."""
        self.reply, self.decided, self.waiting = message, False, False
        self.turn += 1
        used = tokens_of(message.usage.to_dict())
        self.large = self.compaction is not None and used >= self.compaction.threshold_tokens
        self._keep_container(getattr(message, "container", None))
        self.count(message)

    def ran(self, results: Iterable[Any]) -> None:
        """Calls of the last answer have these results."""
        for result in results:
            self.results[result["tool_use_id"]] = result

    def count(self, message: Any) -> None:
        """Add what an answer used."""
        known = self.cost is not None or not self.usage
        self.usage = added(self.usage, message.usage.to_dict())
        if self.limits.cost is None:
            price = published(message, silent=self.limits.max_cost is None)
            self.cost = (self.cost or Decimal()) + price if known and price is not None else None
        elif (price := amount(self.limits.cost(message))) is not None:
            self.cost = (self.cost or Decimal()) + price

    def _keep_container(self, container: Any) -> None:
        """Have the next call use the container of the answer, unless the caller chose one."""
        id, given = getattr(container, "id", None), self.params.get("container")
        chosen = given.get("id") if isinstance(given, Mapping) else given
        if not id or (chosen and chosen != self.container):
            return
        self.container = id
        self.params["container"] = {**given, "id": id} if isinstance(given, Mapping) else id

"""Streams that go on after they were cut: with another call whose events are spliced to those before."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .._errors import APIError, ConfigurationError
from .partial import PROMPT, partial_message

if TYPE_CHECKING:
    from .accumulate import Accumulator
    from .flow import Plan
    from .snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumePolicy:
    """When a message stream that was cut after its first content goes on by itself.

    Another call is made with what came so far and a request to go on (``partial_message.to_continuation()``); it
    pays for its input again. Which errors are worth it, and the waits, are those of the retry policy.

    Attributes:
        max_resumes: How often at most.
        prompt: What asks the model to go on. None ends the messages with what came, which older models continue.

    Raises:
        ConfigurationError: A value is out of range; the message names it.
    """

    max_resumes: int = 1
    prompt: str | None = PROMPT

    def __post_init__(self) -> None:
        most = self.max_resumes
        if not isinstance(most, int) or isinstance(most, bool) or most < 1:
            raise ConfigurationError(f"`max_resumes` must be a whole number from 1 on, not {most!r}.")
        if self.prompt is not None and (not isinstance(self.prompt, str) or not self.prompt.strip()):
            raise ConfigurationError("`prompt` must be a text that asks the model to go on, or None.")


class Resume:
    """How often a stream went on, and with what.

    Attributes:
        taken: How often it did.
    """

    __slots__ = ("_plan", "_policy", "taken")

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._policy = plan.resume
        self.taken = 0

    def plan_after(self, error: Exception, snapshot: Snapshot | None) -> Plan | None:
        """The call with which the stream goes on after this error; None when it does not."""
        policy = self._policy
        if policy is None or snapshot is None or not isinstance(error, APIError) or not error.is_retryable:
            return None
        if self.taken >= policy.max_resumes:
            error.remark(f"It was resumed {self.taken} times before.")
            return None
        partial = partial_message(snapshot)
        if any(block.type == "tool_use" and block.complete for block in partial.content):
            error.remark("Not resumed: a tool call is complete; carry it out and send its result.")
            return None
        if partial.stop_reason is not None:
            error.remark("Not resumed: the answer had ended already.")
            return None
        self.taken += 1
        request = copy(self._plan.request)
        messages = [*request.json["messages"], *partial.to_continuation(policy.prompt)]
        request.json = {**request.json, "messages": messages}
        return self._plan.asking(request)

    def waiting(self, plan: Plan) -> Plan:
        """The plan by which the wait before that call is decided: only the number is that of this policy."""
        assert self._policy is not None
        twin = copy(plan)
        twin.policy = replace(plan.policy, max_retries=self._policy.max_resumes, retry_ambiguous=True)
        return twin

    def splice(self, accumulator: Accumulator) -> tuple[Splice, list[Any]]:
        """What joins the next events to those before, and the events that close the blocks which were cut off."""
        closing = [{"type": "content_block_stop", "index": index} for index in accumulator.open_blocks]
        accumulator.abandon()
        first = max(accumulator.parts, default=-1) + 1
        return Splice(first, accumulator.usage or {}), closing


class Splice:
    """Changes the events of a call that goes on so that they continue those of the call before.

    Args:
        first: The index of the first content block.
        usage: The tokens used before.
    """

    __slots__ = ("_before", "_first", "_now")

    def __init__(self, first: int, usage: Mapping[str, Any]) -> None:
        self._first = first
        self._before = dict(usage)
        self._now: dict[str, Any] = {}

    @property
    def usage(self) -> dict[str, Any]:
        """The tokens used by all calls, as far as they were told."""
        found: dict[str, Any] = added(self._before, self._now)
        return found

    def take(self, event: Any) -> list[Any]:
        """The events that stand for this one."""
        if not isinstance(event, dict):
            return [event]
        kind = event.get("type")
        if kind == "message_start":  # there was one
            self._now = dict((event.get("message") or {}).get("usage") or {})
            return []
        if kind == "message_delta":
            now = {name: figure for name, figure in (event.get("usage") or {}).items() if figure is not None}
            self._now.update(now)
            return [{**event, "usage": self.usage}]
        if isinstance(event.get("index"), int):
            return [{**event, "index": event["index"] + self._first}]
        return [event]


def added(one: Any, other: Any) -> Any:
    """The sum of two usages: numbers are added at every depth, lists joined; of other values the later counts."""
    if one is None or other is None:
        return one if other is None else other
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: added(one.get(key), other.get(key)) for key in {**one, **other}}
    if isinstance(one, list) and isinstance(other, list):
        return [*one, *other]
    numbers = all(isinstance(value, int | float) and not isinstance(value, bool) for value in (one, other))
    return one + other if numbers else other

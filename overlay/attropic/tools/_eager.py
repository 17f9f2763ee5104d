"""Which calls may run while their answer is still written, and which of them the caller holds back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from attropic_api.types import ToolUseBlock


class Deferring:
    """A runner that can be told to let calls of the answer that it gives wait until the caller goes on."""

    _early: Any = None
    _held: set[str]
    _waiting: list[Any]

    def defer_tool_call(self, tool_use: ToolUseBlock | str) -> None:
        """Let a call wait until you go on to the next answer; break off in its place, and it does not run.

        Nothing happens for a call that has begun, and without ``run_tools_eagerly``, where all calls wait.

        Args:
            tool_use: The block of the call as it begins, or its id.
        """
        if self._early is not None:
            self._held.add(tool_use if isinstance(tool_use, str) else tool_use.id)

    @property
    def deferred_tool_calls(self) -> list[ToolUseBlock]:
        """The calls of this answer that `defer_tool_call` holds, as far as they are complete."""
        return [] if self._early is None else list(self._waiting)

    def _hold_none(self) -> None:
        self._held, self._waiting = set(), []

    def _waits(self, block: Any) -> bool:
        """Whether a block that is complete is a call that is held; it is then listed."""
        if block.type != "tool_use" or block.id not in self._held:
            return False
        self._waiting.append(block)
        return True


def starts_early(block: Any, executor: Any) -> bool:
    """Whether a block that is complete is a call to be run at once.

    One without any input may have been cut off before its first character, and people are asked in the order of the
    calls: such calls wait for the end of the answer.

    Args:
        block: A block of an answer that is still written.
        executor: What runs calls.
    """
    if block.type != "tool_use" or not block.complete or not block.input:
        return False
    settings = executor._settings
    entry = executor.registry.find(block.name)
    policy = (entry.policy if entry is not None else None) or settings.policy
    approval = None if policy is None else policy.approval
    return approval is False or (approval is None and settings.approve is None)

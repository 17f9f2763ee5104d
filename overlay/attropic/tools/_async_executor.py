"""Calls of tools from async programs, of asyncio and trio. Its twin is ``_executor``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._executor_base import BaseExecutor

if TYPE_CHECKING:
    from attropic_api.params import ToolResultBlockParam

    from ._turn import Turn


class AsyncToolExecutor(BaseExecutor):
    """Carries out calls of tools, at the same time, and answers each of them.

    Async tools run in an event loop, others in threads, which see the context variables of the caller. In a program
    that is not async the loop has a thread of its own, and is the same for all executors; a call on its own, of a tool
    that is not async and has no timeout, runs in the thread of the caller. Who is interrupted or cancelled while it
    waits for the calls cancels them, and waits for their end.

    Args:
        tools: The tools, or a registry of them.
        concurrency: How many calls may run at a time.
        policy: How calls are carried out of tools about which the registry says nothing.
        context: Given to tools as the `value` of their `ToolContext`.
        on_event: Called with each `ToolStarted`, `ToolRetried`, `ToolFinished` and `ToolFailed`, in the thread of the
            caller. May be async. Its failure is logged.
        approve: Asked before a call is carried out: one at a time, in the order of the calls. Gives whether the call
            is approved, the reason of a refusal, or an `Approval`. May be async; otherwise it is called in the thread
            of the caller, or beside its event loop.
        raise_errors: Whether the first exception of a tool is raised when all calls have ended.
        grace: The seconds that a cancelled call has to end; then it is left behind.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.

    Attributes:
        registry: The tools.
    """

    async def execute(
        self, calls: Any, *, into: list[ToolResultBlockParam] | None = None
    ) -> list[ToolResultBlockParam]:
        """Carry out the calls of an answer. Gives a block for each, in their order, for the next message of the user.

        Args:
            calls: The message, its content, or blocks of type `tool_use`, typed or as JSON. Other blocks are passed
                over, such as calls of tools of the server.
            into: Takes the blocks as well, also when this raises.

        Raises:
            Exception: That of a tool, with `raise_errors`.
        """
        turn = self._open(calls)
        try:
            await async_perform(turn)
        finally:
            self._close(turn, into)
        return turn.results()


async def async_perform(turn: Turn) -> None:
    """Carry out the calls of a turn."""
    from ._conduct import conduct
    from ._outside import Around

    await conduct(turn, Around(turn))

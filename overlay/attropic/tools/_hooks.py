"""Functions of the caller's: a listener, and who is asked for approval."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from .._io.calling import plain_outcome
from .._observe import LOGGER
from ._results import error_text

if TYPE_CHECKING:
    from .._core.tool_calls import ToolCall

Hook: TypeAlias = Callable[[Any], Any]
#: What must not be raised in an event loop: it would end it.
FATAL = (KeyboardInterrupt, SystemExit)


def plain_tell(listener: Hook, event: Any) -> None:
    """Tell a listener that is not async; its failure is no failure of the call."""
    try:
        plain_outcome(listener(event))
    except Exception as error:
        unheard(listener, error)


def plain_ask(hook: Hook, call: ToolCall) -> Any:
    """The answer of a function that is not async and was asked about a call, or its exception."""
    try:
        return plain_outcome(hook(call))
    except Exception as error:
        return error


def unheard(listener: Hook, error: BaseException) -> None:
    """Log that a listener failed."""
    LOGGER.error("the listener %r of tool calls failed: %s", listener, error_text(error))

"""What follows an answer in a loop of tools, and how much it used. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, Literal

from attropic_api._meanings import STOPS

from .partial import kept
from .turns import CUT

Step = Literal["run", "resume", "continue", "stop"]
#: Reasons to stop after which the conversation goes on. Others are the end, those not known included.
_STEPS: Final = {reason: after for reason, after in STOPS.items() if reason not in CUT}


class Next(Enum):
    """What is to be done next."""

    TELL = "tell `on_turn` what the history is now, then call `told`"
    ASK = "ask `stop_when`, then call `asked`"
    COMPACT = "send `summary_request`, then call `compacted`"
    SEND = "call `sending`, send `request`, then call `replied`"
    GIVE = "call `given`, and give the answer to the caller"
    RUN = "run `blocks`, then call `ran`"
    END = "nothing: the loop has stopped"


def step_after(message: Any, *, continues: bool) -> Step:
    """What follows an answer, by the reason why it stopped.

    Args:
        message: The answer.
        continues: Whether an answer that a limit cut off goes on.

    Returns:
        ``run``: its calls are carried out. ``resume``: it is sent back as it is, and the model goes on. ``continue``:
        it is sent back with a request to go on. ``stop``: it is the last one, and its calls must not be carried out.
    """
    reason = message.stop_reason
    calls = any(block.type == "tool_use" for block in message.content)
    if reason in CUT and continues:
        return "run" if calls else "continue" if kept(message.content) else "stop"
    step: Any = _STEPS.get(reason or "", "stop")
    return "stop" if step == "run" and not calls else step


def why(message: Any) -> str:
    """Why an answer is the last one, in words."""
    reason = message.stop_reason
    if reason == "tool_use":
        return "the answer stopped for calls of tools, and has none"
    return f"the model stopped with {reason!r}" if reason else "the answer gives no reason why it stopped"


def tokens_of(usage: Mapping[str, Any]) -> int:
    """How many tokens were read and written, those of the cache included.

    Args:
        usage: As JSON.
    """
    keys = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens")
    return sum(usage.get(key) or 0 for key in keys)

"""What a script says to a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .._wire import ApiError, Json

if TYPE_CHECKING:
    from .._faults import Fault


@dataclass(frozen=True)
class Reply:
    """What the model answers.

    Attributes:
        content: The content blocks. What the contract requires beside what a block has is added: ``id`` of a tool
            call, ``citations``, ``caller`` and so on.
        stop_reason: Why it stopped; None is ``tool_use`` after a call of a tool, and ``end_turn`` otherwise.
        stop_sequence: The stop sequence that ended it.
        stop_details: More on a refusal.
        usage: Figures that replace those which are computed, as ``{"output_tokens": 9}``.
        first: Seconds before it begins; None is what the settings say.
        pace: Seconds between two events of its stream; None is what the settings say.
        fault: What goes wrong with it.
        error: Answered in its place.
    """

    content: list[Json] = field(default_factory=list)
    stop_reason: str | None = None
    stop_sequence: str | None = None
    stop_details: Json | None = None
    usage: Mapping[str, Any] = field(default_factory=dict)
    first: float | None = None
    pace: float | None = None
    fault: Fault | None = None
    error: ApiError | None = None


#: From the body of a request to the reply.
Script = Callable[[Json], Reply]
#: A script that may leave a request to the next one.
Rule = Callable[[Json], Reply | None]


def first_of(*rules: Rule, default: Script | None = None) -> Script:
    """A script that gives the reply of the first rule which has one.

    Args:
        rules: Functions, ``When`` conditions with replies, or scripts; None leaves a request to the next one.
        default: Answers what no rule does; by default the built-in script.
    """
    if default is None:
        from ._builtin import answer

        default = answer

    def script(body: Json) -> Reply:
        for rule in rules:
            reply = rule(body)
            if reply is not None:
                return reply
        return default(body)

    return script

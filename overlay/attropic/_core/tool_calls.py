"""Calls of tools: which there are in an answer, what an approval says of one, and how an attempt ended. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .._errors import ConfigurationError
from .turns import CUT

_CUT: Final = "the output limit was reached, or the answer was cut off, before all of it came"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of a tool that is not the server's.

    Attributes:
        id: The id that the result names.
        name: The name of the tool.
        input: What the model gives it; empty when not all of it came.
        cut: Why not all of it came; empty when it is whole.
        block: The block of the answer.
    """

    id: str
    name: str
    input: Any = field(default_factory=dict)
    cut: str = ""
    block: Any = field(default=None, repr=False, compare=False)

    @property
    def complete(self) -> bool:
        """Whether all of it came; otherwise it must not be carried out."""
        return not self.cut


@dataclass(frozen=True, slots=True)
class Approval:
    """What somebody says who was asked about a call.

    Attributes:
        approved: Whether it may be carried out.
        reason: Why not; the model reads it.
        input: The input in the place of the model's; None leaves that.
    """

    approved: bool
    reason: str = ""
    input: Mapping[str, Any] | None = None


@dataclass(slots=True)
class Outcome:
    """How an attempt, or a wait, ended.

    Attributes:
        value: What it gave.
        error: What it raised.
        ended: Whether it ended by itself.
        timed_out: Whether its time was up before.
        cancelled: Whether it was cancelled before.
        interrupt: What cancels the task that made it; raised when the call has its result.
    """

    value: Any = None
    error: BaseException | None = None
    ended: bool = True
    timed_out: bool = False
    cancelled: bool = False
    interrupt: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the listener. The outcome is None."""

    event: Any


@dataclass(frozen=True, slots=True)
class Attempt:
    """Make an attempt at a call. The outcome is an `Outcome`.

    Attributes:
        number: Which one, from 1 on.
        timeout: The seconds that it may take; None is endless.
    """

    number: int
    timeout: float | None


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait so many seconds. The outcome is an `Outcome`, which says whether the wait was cut short."""

    seconds: float


def calls_of(source: Any) -> list[ToolCall]:
    """The calls that the caller is to carry out, in their order. Of several with one id only the first is there.

    Args:
        source: A message or its param, its content, or blocks, typed or as JSON.

    Raises:
        ConfigurationError: It is something else; the message says what.
    """
    blocks = _blocks(source)
    limited = blocks[-1] if blocks and _get(source, "stop_reason") in CUT else None
    found: dict[str, ToolCall] = {}
    for place, block in enumerate(blocks):
        kind = _get(block, "type")
        if kind is None:
            raise ConfigurationError(f"blocks[{place}]: expected a block of content, not {type(block).__name__}.")
        if kind == "tool_use":
            call = _call(block, place, block is limited)
            found.setdefault(call.id, call)
    return list(found.values())


def approval_of(answer: object) -> Approval:
    """What the answer of a function means that was asked about a call.

    Args:
        answer: An `Approval`; whether the call is approved; or why it is refused.

    Raises:
        ConfigurationError: It is something else, which is no approval.
    """
    if isinstance(answer, Approval):
        if answer.input is not None and not isinstance(answer.input, Mapping):
            raise ConfigurationError(f"`input` of an Approval must be a mapping, not {type(answer.input).__name__}.")
        return answer
    if isinstance(answer, bool):
        return Approval(answer)
    if isinstance(answer, str):
        return Approval(False, answer)
    raise ConfigurationError(
        f"The approval gave {type(answer).__name__}: give True, False, the reason of a refusal, or an Approval."
    )


def _get(thing: Any, key: str) -> Any:
    return thing.get(key) if isinstance(thing, Mapping) else getattr(thing, key, None)


def _blocks(source: Any) -> list[Any]:
    if _get(source, "type") == "tool_use":
        return [source]
    content = _get(source, "content")
    blocks = source if content is None else content
    if isinstance(blocks, str) and content is not None:
        return []
    if isinstance(blocks, str | bytes | Mapping) or not isinstance(blocks, Iterable):
        raise ConfigurationError(
            f"Expected a message, its content, or blocks of type tool_use, not {type(source).__name__}."
        )
    return list(blocks)


def _call(block: Any, place: int, limited: bool) -> ToolCall:
    name, id = _get(block, "name"), _get(block, "id")
    if not isinstance(name, str) or not isinstance(id, str):
        raise ConfigurationError(f"blocks[{place}]: a block of type tool_use needs the texts `id` and `name`.")
    if limited or _get(block, "complete") is False:
        return ToolCall(id, name, cut=_CUT, block=block)
    given = _get(block, "input")
    return ToolCall(id, name, {} if given is None else given, block=block)

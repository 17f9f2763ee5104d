"""The state of a loop of tools as JSON, so that it can be kept and go on later, in another process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.values import Decoder, encode

from .._core.turns import readable
from .._errors import ConfigurationError

if TYPE_CHECKING:
    from .._core.tool_loop import Loop

VERSION: Final = 1


@dataclass(frozen=True, kw_only=True)
class ToolHistory:
    """The state of a loop of tools: all that is needed to go on. Plain JSON values; the tools themselves are not in it.

    Attributes:
        params: The arguments of the calls, but for ``messages``, ``tools`` and the options of a call.
        messages: The conversation, the last answer included.
        turn: How many answers came.
        usage: The tokens of all calls.
        cost: What they cost; None when that is not known.
        pending: The ids of the calls of the last answer that have no result.
        results: The results of its other calls, as far as they are not in ``messages``.
        incomplete: Ids of its calls of which not everything came.
        reply: The last answer, whole; None before the first.
        decided: Whether it is settled what becomes of it: otherwise its calls are to be run, or it is the last one.
        container: The container that the loop goes on with.
        large: Whether the conversation is to be summarized.
    """

    params: dict[str, Any]
    messages: list[dict[str, Any]]
    turn: int = 0
    usage: dict[str, Any] = field(default_factory=dict)
    cost: str | None = None
    pending: list[str] = field(default_factory=list)
    results: list[dict[str, Any]] = field(default_factory=list)
    incomplete: list[str] = field(default_factory=list)
    reply: dict[str, Any] | None = None
    decided: bool = True
    container: str | None = None
    large: bool = False

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON."""
        return {"version": VERSION, **{name: getattr(self, name) for name in self.__dataclass_fields__}}

    def to_json(self, *, indent: int | None = None) -> str:
        """All of it as the text of JSON."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ToolHistory:
        """The history that was written with ``to_dict``.

        Raises:
            ConfigurationError: It is none, or one of another version.
        """
        if not isinstance(values, Mapping) or "version" not in values:
            raise ConfigurationError("`history` is none: give what `to_json()` or `to_dict()` wrote.")
        if values["version"] != VERSION:
            raise ConfigurationError(f"`history` has version {values['version']!r}; this package reads {VERSION}.")
        known = {name: values[name] for name in cls.__dataclass_fields__ if name in values}
        if not isinstance(known.get("params"), dict) or not isinstance(known.get("messages"), list):
            raise ConfigurationError("`history` lacks `params` or `messages`: it is not whole.")
        return cls(**known)

    @classmethod
    def from_json(cls, text: str | bytes) -> ToolHistory:
        """The history that was written with ``to_json``.

        Raises:
            ConfigurationError: It is none, or one of another version.
        """
        try:
            return cls.from_dict(json.loads(text))
        except ValueError as error:
            if isinstance(error, ConfigurationError):
                raise
            raise ConfigurationError(f"`history` is not JSON: {error}. Was it written to its end?") from None

    @classmethod
    def of(cls, given: ToolHistory | Mapping[str, Any] | str | bytes) -> ToolHistory:
        """The history that a caller means: itself, its JSON, or the text of that."""
        if isinstance(given, ToolHistory):
            return given
        return cls.from_json(given) if isinstance(given, str | bytes) else cls.from_dict(given)

    @classmethod
    def record(cls, loop: Loop) -> ToolHistory:
        """What a loop knows now.

        Raises:
            ConfigurationError: An argument of its calls has no form in JSON; the message names it.
        """
        open = not loop.decided and not loop.owned
        calls = loop.calls if open else []
        return cls(
            params={name: _plain(name, value) for name, value in loop.params.items()},
            messages=loop.conversation,
            turn=loop.turn,
            usage=loop.usage,
            cost=None if loop.cost is None else str(loop.cost),
            pending=[call.id for call in calls if call.id not in loop.results],
            results=loop.answers if open else [],
            incomplete=[call.id for call in calls if call.cut or call.id in loop.incomplete],
            reply=None if loop.reply is None else _whole(loop.reply),
            decided=not open,
            container=loop.container,
            large=loop.large,
        )

    def restore(self, loop: Loop, decode: Decoder) -> None:
        """Have a loop know this.

        Args:
            loop: One that has not begun.
            decode: Reads an answer.
        """
        loop.reply = None if self.reply is None else decode(self.reply)
        loop.decided = self.decided or loop.reply is None
        shown = 0 if loop.decided else len(loop.reply_turns)  # the answer stands at the end, unless it is empty
        loop.messages = list(self.messages[: len(self.messages) - shown])
        loop.incomplete = frozenset(self.incomplete)
        loop.turn, loop.usage = self.turn, dict(self.usage)
        loop.cost = None if self.cost is None else Decimal(self.cost)
        loop.container, loop.large = self.container, self.large
        loop.ran(self.results)
        loop.resume(loop.limits)


def _plain(name: str, value: Any) -> Any:
    try:
        return encode(value)
    except TypeError as error:
        raise ConfigurationError(f"`{name}` cannot be kept in a history: {error}.") from None


def _whole(message: Any) -> dict[str, Any]:
    """An answer as JSON that can be read again; inputs that cannot be read are empty ones."""
    return {**message.to_dict(), "content": [readable(block).to_dict() for block in message.content]}

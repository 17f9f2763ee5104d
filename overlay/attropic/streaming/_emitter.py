"""Callbacks by the name of an event: who listens, and with how much of what there is to tell."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any, Final

from .._errors import ConfigurationError

#: Event → what its callbacks are given, in order.
EVENTS: Final[dict[str, tuple[str, ...]]] = {
    "connect": (),
    "stream_event": ("event", "snapshot"),
    "text": ("text", "snapshot"),
    "input_json": ("partial_json", "snapshot"),
    "citation": ("citation", "citations"),
    "thinking": ("thinking", "snapshot"),
    "signature": ("signature",),
    "compaction": ("content", "encrypted_content"),
    "content_block": ("content_block",),
    "message": ("message",),
    "final_message": ("message",),
    "error": ("error",),
    "abort": ("error",),
    "end": (),
}
#: Type of an event of the stream → the events that are told for it.
NAMES: Final[dict[str, tuple[str, ...]]] = {
    **{name: (name,) for name in ("text", "input_json", "citation", "thinking", "signature", "compaction")},
    "content_block_stop": ("content_block",),
    "message_stop": ("message", "final_message"),
}
#: Where the attributes that are told have other names.
TOLD: Final[dict[str, tuple[str, ...]]] = {"citation": ("citation", "snapshot")}
Listener = Callable[..., Any]
#: Gives one argument of a callback; a snapshot is worked out only for those who take it.
Lazy = Callable[[], Any]


class _Entry:
    __slots__ = ("function", "most", "once")

    def __init__(self, function: Listener, once: bool, most: int) -> None:
        self.function = function
        self.once = once
        self.most = most


class Emitter:
    """Who listens to a stream.

    Args:
        coloured: Whether callbacks may be async.
    """

    __slots__ = ("_coloured", "_entries")

    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured
        self._entries: dict[str, list[_Entry]] = {}

    def __bool__(self) -> bool:
        return bool(self._entries)

    def listens(self, name: str) -> bool:
        """Whether anybody listens to this event."""
        return name in self._entries

    def add(self, name: str, function: Listener, *, once: bool = False) -> None:
        """Add a callback.

        Raises:
            ConfigurationError: There is no such event, or the callback cannot be called.
        """
        check(name)
        if not callable(function):
            raise ConfigurationError(f"The callback of {name!r} must be a function, not {function!r}.")
        if not self._coloured and any(map(inspect.iscoroutinefunction, (function, type(function).__call__))):
            raise ConfigurationError(
                f"The callback of {name!r} is async and this stream is not: give a plain one, or use AsyncAnthropic."
            )
        self._entries.setdefault(name, []).append(_Entry(function, once, _arity(function, len(EVENTS[name]))))

    def remove(self, name: str, function: Listener) -> None:
        """Take a callback away; one that is not there is no error."""
        check(name)
        left = [entry for entry in self._entries.get(name, ()) if entry.function != function]
        self._entries.pop(name, None)
        if left:
            self._entries[name] = left

    def calls(self, name: str, *arguments: Lazy) -> Iterator[Callable[[], Any]]:
        """The calls to be made for an event, in the order of the callbacks."""
        for entry in tuple(self._entries.get(name, ())):
            if entry.once:
                self._drop(name, entry)
            given = [argument() for argument in arguments[: entry.most]]
            yield lambda function=entry.function, given=given: function(*given)  # type: ignore[misc]

    def _drop(self, name: str, entry: _Entry) -> None:
        left = [other for other in self._entries.get(name, ()) if other is not entry]
        if left:
            self._entries[name] = left
        else:
            self._entries.pop(name, None)


def check(name: str) -> None:
    """See that there is such an event.

    Raises:
        ConfigurationError: There is none; the message lists those that there are.
    """
    if name not in EVENTS:
        raise ConfigurationError(f"There is no event {name!r}. Events are: {', '.join(EVENTS)}.")


def _arity(function: Listener, most: int) -> int:
    """How many arguments a callback takes, ``most`` at most: what it does not take is not given."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return most
    if any(parameter.kind is parameter.VAR_POSITIONAL for parameter in parameters):
        return most
    plain = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return min(most, sum(parameter.kind in plain for parameter in parameters))

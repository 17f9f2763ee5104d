"""Callbacks by the name of an event: who listens, and with how much of what there is to tell."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from threading import Lock
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

    Attributes:
        entries: Event → its callbacks, in order; events without any are not there.
    """

    __slots__ = ("_coloured", "_lock", "entries")

    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured
        self._lock = Lock()
        self.entries: dict[str, list[_Entry]] = {}

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
        entry = _Entry(function, once, _arity(function, len(EVENTS[name])))
        with self._lock:
            self.entries.setdefault(name, []).append(entry)

    def remove(self, name: str, function: Listener) -> None:
        """Take a callback away; one that is not there is no error."""
        check(name)
        self._keep(name, lambda entry: bool(entry.function != function))

    def calls(self, name: str, *arguments: Lazy) -> Iterator[Callable[[], Any]]:
        """The calls to be made for an event, in the order of the callbacks."""
        for entry in tuple(self.entries.get(name, ())):
            if entry.once:
                self._keep(name, lambda other, entry=entry: other is not entry)  # type: ignore[misc]
            given = [argument() for argument in arguments[: entry.most]]
            yield lambda function=entry.function, given=given: function(*given)  # type: ignore[misc]

    def _keep(self, name: str, wanted: Callable[[_Entry], bool]) -> None:
        with self._lock:
            left = [entry for entry in self.entries.pop(name, ()) if wanted(entry)]
            if left:
                self.entries[name] = left


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

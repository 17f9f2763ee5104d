"""Hooks that write down what they are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attropic import Hooks
from attropic._core.effects import Ask

from .steps import CREATE, Walk

NAMES = ("on_start", "on_retry", "on_first_byte", "on_end", "on_error")


class Told:
    """Hooks that write down what they are told, at the time when they are told."""

    def __init__(self, label: str = "") -> None:
        self.lines: list[str] = []
        self.seen: dict[str, dict[str, Any]] = {}
        self.events: list[Any] = []
        self.hooks = Hooks(**{name: self._hook(name, label) for name in NAMES})

    def _hook(self, name: str, label: str) -> Callable[[Any], None]:
        def hook(event: Any) -> None:
            self.lines.append(label + name)
            self.events.append(event)
            shown = {*vars(event), *(given for given in dir(type(event)) if not given.startswith("__"))}
            self.seen[name] = {given: getattr(event, given) for given in shown}

        hook.__name__ = name
        return hook


def order(walked: Walk) -> list[str]:
    """The effects in words: hooks by their name, others by their class."""
    return [
        getattr(effect.function, "__name__", "?") if isinstance(effect, Ask) else type(effect).__name__
        for effect in walked.effects
    ]


def whole(received: Any) -> Any:
    return CREATE.result(received.status, received.content)

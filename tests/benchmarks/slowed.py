"""attropic as it is, but that its messages take several times as long: what the guard is there to find."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import attropic


class Anthropic(attropic.Anthropic):
    """A client that does everything five times."""

    @cached_property
    def messages(self) -> Any:
        return Often(super().messages)


class Often:
    """Messages, each of them asked for again and again."""

    def __init__(self, messages: Any) -> None:
        self._messages = messages

    def create(self, **params: Any) -> Any:
        for _ in range(4):
            self._messages.create(**params)
        return self._messages.create(**params)

"""attropic as it is, but that its messages take twice as long: what the guard is there to find."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import attropic


class Anthropic(attropic.Anthropic):
    """A client that does everything twice."""

    @cached_property
    def messages(self) -> Any:
        return Twice(super().messages)


class Twice:
    """Messages, each of them asked for once more."""

    def __init__(self, messages: Any) -> None:
        self._messages = messages

    def create(self, **params: Any) -> Any:
        self._messages.create(**params)
        return self._messages.create(**params)

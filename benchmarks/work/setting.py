"""What a piece of work is given, and how it says that its contender cannot do it."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from importlib import import_module
from typing import Any

#: A run: it does the work once and returns what it found, so that nobody skips any of it.
Run = Callable[[], int]


class Unsupported(Exception):
    """The contender has no such thing."""


@dataclass(frozen=True)
class Setting:
    """Where a piece of work happens.

    Attributes:
        url: The address of the scene.
        size: How large the work is.
        option: What kind of it, where there are kinds.
        folder: For files.
        module: The library under measurement; `httpx` for the floor.
        parser: The JSON library of the floor.
    """

    url: str
    size: int
    option: str
    folder: str
    module: str
    parser: str

    def library(self) -> Any:
        """The library, imported."""
        return import_module(self.module)

    def loads(self) -> Callable[[bytes], Any]:
        """The floor's way from JSON to values."""
        found: Callable[[bytes], Any] = import_module(self.parser).loads
        return found

    def dumps(self) -> Callable[[Any], bytes]:
        """The floor's way from values to JSON, as httpx writes it."""
        if self.parser != "json":
            found: Callable[[Any], bytes] = import_module(self.parser).dumps
            return found
        return lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


Work = Callable[[Setting], Run]
AsyncWork = Callable[[Setting], Coroutine[Any, Any, Callable[[], Coroutine[Any, Any, int]]]]

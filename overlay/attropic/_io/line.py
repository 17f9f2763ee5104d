"""The way to the server: an HTTP client, and what stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Line:
    """What a driver sends through.

    Attributes:
        http: A client of httpx or httpx2, sync or async.
        middleware: What each attempt passes, outermost first.
    """

    __slots__ = ("http", "middleware")

    def __init__(self, http: Any, middleware: Sequence[Any] = ()) -> None:
        self.http = http
        self.middleware = middleware

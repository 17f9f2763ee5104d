"""The way to the server: an HTTP client, and what stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..clouds._route import Route


class Line:
    """What a driver sends through.

    Attributes:
        http: A client of httpx or httpx2, sync or async.
        middleware: What each attempt passes, outermost first.
        route: The way to a platform, which rewrites and signs each attempt after that; None for the API itself.
    """

    __slots__ = ("http", "middleware", "route")

    def __init__(self, http: Any, middleware: Sequence[Any] = (), route: Route | None = None) -> None:
        self.http = http
        self.middleware = middleware
        self.route = route

    @property
    def whole(self) -> bool:
        """Whether somebody before the network reads the whole body."""
        return bool(self.middleware) or (self.route is not None and self.route.platform.signs_body)

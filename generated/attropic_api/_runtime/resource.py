# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The base of resource classes. What a client must offer is one method: ``call``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Protocol

from .operation import Operation
from .request import Options


class Caller(Protocol):
    """What a resource needs of a client."""

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send the operation with these arguments; give its result."""
        ...


class AsyncCaller(Protocol):
    """What an async resource needs of a client."""

    def call(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options
    ) -> Awaitable[Any]:
        """Send the operation with these arguments; give its result."""
        ...


class Resource:
    """A group of operations, reached as an attribute of a client or of another resource."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncResource:
    """A group of operations, reached as an attribute of a client or of another resource."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

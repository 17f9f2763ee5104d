"""Who holds the HTTP client: made when first needed, shared by copies of a client, closed once.

An async HTTP client belongs to the event loop that it was first used in. So there is one for each loop,
and it is closed when the loop ends, also when nobody closed the client.
"""

from __future__ import annotations

import weakref
from collections.abc import AsyncGenerator, Callable
from threading import Lock
from typing import Any

from attropic_api._runtime.closing import running_loop, soon

from .._errors import AnthropicError
from .off_loop import off_loop


class Pool:
    """The HTTP client of a sync client and its copies.

    Args:
        make: Makes one.
        given: The caller's own, if there is one.
    """

    def __init__(self, make: Callable[[], Any], given: Any = None) -> None:
        self._make = make
        self._http = given
        self._closed = False
        self._lock = Lock()

    def get(self) -> Any:
        """The HTTP client.

        Raises:
            AnthropicError: The client is closed.
        """
        http = self._http
        if http is None or self._closed:
            with self._lock:
                if self._closed:
                    raise AnthropicError("The client is closed.")
                if self._http is None:
                    http = self._make()
                    if http.first is not None:
                        http.first()
                    self._http = http
                    weakref.finalize(self, self._http.close)
                http = self._http
        return http

    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed or (self._http is not None and bool(self._http.is_closed))

    def close(self) -> None:
        """Close the connections."""
        self._closed = True
        if self._http is not None:
            self._http.close()


class AsyncPool:
    """The HTTP clients of an async client and its copies, one for each event loop.

    Args:
        make: Makes one.
        given: The caller's own, if there is one; it belongs to one loop.
    """

    def __init__(self, make: Callable[[], Any], given: Any = None) -> None:
        self._make = make
        self._given = given
        self._closed = False
        self._lock = Lock()
        self._loops: dict[Any, tuple[Any, AsyncGenerator[None, None], Any]] = {}

    async def get(self) -> Any:
        """The HTTP client for the running event loop.

        Raises:
            AnthropicError: The client is closed.
        """
        if self._closed:
            raise AnthropicError("The client is closed.")
        if self._given is not None:
            return self._given
        loop = running_loop()
        found = self._loops.get(loop)
        if found is None or found[0].is_closed:
            http = self._make()
            if http.first is not None:
                await off_loop(http.first)
            with self._lock:  # other loops may be at work in other threads
                found = self._loops.get(loop)
                first = found is None or found[0].is_closed  # no other task was faster
                if found is None or found[0].is_closed:
                    for ended in [key for key, kept in self._loops.items() if kept[0].is_closed]:
                        self._loops.pop(ended)[2].detach()
                    guard = _guard(http)
                    garbage: Any = weakref.finalize(self, _abandon, loop, http, guard)
                    garbage.atexit = False
                    found = self._loops[loop] = http, guard, garbage
            if first:
                await found[1].__anext__()
        return found[0]

    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed or (self._given is not None and bool(self._given.is_closed))

    async def close(self) -> None:
        """Close the connections of this event loop."""
        self._closed = True
        if self._given is not None:
            await self._given.aclose()
        found = self._loops.pop(running_loop(), None)
        if found is not None:
            found[2].detach()
            await found[1].aclose()


async def _guard(http: Any) -> AsyncGenerator[None, None]:
    """Closes the HTTP client when it is closed itself: by us, by the end of the loop, or as garbage.

    Event loops close the async generators that are still open when they end, and those that nobody
    holds any more (PEP 525): the one moment at which connections can still be closed in their loop.
    """
    try:
        yield
    finally:
        await http.aclose()


def _abandon(loop: Any, http: Any, guard: AsyncGenerator[None, None]) -> None:
    """Close the HTTP client of an async client that is garbage, in its own event loop.

    Until then this function's arguments hold it: as garbage itself, its connections would complain first.
    """
    if not http.is_closed:
        soon(loop, guard.aclose)

"""Which request meets which fault."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import replace

from .._wire import ApiError, Request
from ._fault import Fault

#: The header by which a request asks for a fault.
HEADER = "x-local-fault"


class Faults:
    """The faults of an API. It may be asked by several threads.

    Args:
        by_header: Whether requests may ask for a fault.
    """

    def __init__(self, by_header: bool) -> None:
        self._by_header = by_header
        self._lock = threading.Lock()
        self._queue: deque[Fault | None] = deque()
        self._seen: dict[str | Fault, int] = {}

    def next(self, fault: Fault, times: int = 1) -> None:
        """Let the next requests meet a fault, whatever they ask for; ``fault.skip`` requests pass before.

        Args:
            fault: What goes wrong; its own ``times`` is not regarded.
            times: With how many requests.
        """
        with self._lock:
            self._queue.extend([None] * fault.skip)
            self._queue.extend([replace(fault, skip=0, times=None)] * times)

    def clear(self) -> None:
        """Forget the faults of the next requests, and how often those with ``times`` happened."""
        with self._lock:
            self._queue.clear()
            self._seen.clear()

    def wanted(self, request: Request) -> Fault | None:
        """The fault of a request, if it has one: that of its header, else the next one that waits.

        Raises:
            ApiError: 400, there is no such fault.
        """
        text = request.headers.get(HEADER) if self._by_header else None
        if text is not None:
            try:
                return self.due(Fault.parse(text))
            except ValueError as error:
                raise ApiError(400, f"{HEADER}: {error}") from None
        with self._lock:
            return self._queue.popleft() if self._queue else None

    def due(self, fault: Fault) -> Fault | None:
        """The fault, where its turn has come and is not over; counts the request."""
        if fault.times is None and not fault.skip:
            return fault
        key = fault.id or fault
        with self._lock:
            count = self._seen[key] = self._seen.get(key, 0) + 1
        return fault if fault.skip < count <= fault.skip + (fault.times or count) else None

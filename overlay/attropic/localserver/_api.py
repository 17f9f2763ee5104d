"""The API as a value: requests in, responses out; nothing here knows a socket."""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from .._core.credentials import hidden
from . import _handlers, clouds
from ._call import Call
from ._contract import Contract, contract
from ._exchange import Exchange
from ._faults import Fault, Faults
from ._ledger import Ledger
from ._limits import Limits
from ._meter import Meter
from ._settings import Settings
from ._store import Store
from ._wire import Request, Response
from .messages import PromptCache, Script, answer


class Pending(Protocol):
    """A request on its way: its head is known."""

    def feed(self, data: bytes, /) -> bool:
        """Take bytes of the body, and say whether more of them matter."""
        ...

    def finish(self) -> Response:
        """The response, when the body came or does not matter."""
        ...

    def close(self) -> None:
        """Forget the body."""
        ...


class Api:
    """A Claude API. It may be asked by several threads.

    Args:
        script: What the model says.
        settings: Limits, pace and what else can be set.
        store: Where files, batches and other objects are kept; by default in memory.
        remember: How many of the last requests ``requests`` keeps; None keeps all.
        clock: Gives the time in seconds of the epoch.
    """

    def __init__(
        self,
        script: Script = answer,
        *,
        settings: Settings | None = None,
        store: Store | None = None,
        remember: int | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.script = script
        self.settings = settings or Settings()
        self.store = store or Store()
        self.clock = clock
        self.contract: Contract = contract()
        self.limits = Limits(self.settings, clock)
        self.ledger = Ledger()
        self.faults = Faults(self.settings.faults)
        self.prompts = PromptCache(clock)
        self.lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._seen: deque[tuple[int, Request]] = deque(maxlen=remember)

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival: a copy, which later requests do not change."""
        with self.lock:
            return [request for _, request in sorted(self._seen, key=lambda seen: seen[0])]

    def remember(self, request: Request, number: int) -> None:
        """Add a request to those seen; the number says when it came. Its credentials show themselves nowhere."""
        with self.lock:
            self._seen.append((number, replace(request, headers=hidden(request.headers))))

    def fault_next(self, fault: Fault, times: int = 1) -> None:
        """Let the next requests meet a fault, whatever they ask for.

        Args:
            fault: What goes wrong. ``fault.skip`` requests pass before it does; its own ``times`` is not regarded.
            times: With how many requests.
        """
        self.faults.next(fault, times)

    def open(self, head: Request) -> Pending:
        """Begin with a request whose head is known; its body is fed to what this gives."""
        number = next(self._numbers)
        return (self.settings.clouds and clouds.open_cloud(self, head, number)) or Exchange(self, head, number)

    def respond(self, request: Request) -> Response:
        """The response to a whole request."""
        exchange = self.open(replace(request, body=b""))
        exchange.feed(request.body)
        return exchange.finish()

    def answer(self, call: Call) -> Response:
        """The response to a call.

        Raises:
            ApiError: It is refused.
        """
        meter = Meter(self.limits, call)
        response = _handlers.handler(call.operation)(call)
        if self.settings.strict:
            response = _handlers.checked(call, response)
        return meter.read(response)

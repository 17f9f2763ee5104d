"""Around each row: its servers, the arguments of its client, and what was left behind when both are gone."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import attropic
from tests.client.calls import KEY

from . import authority, connecting
from .answering import ok
from .row import ANSWERED, QUICK, RECOVERED, Row
from .server import FaultServer, Request


@dataclass
class Outcome:
    """What came of a row."""

    error: BaseException | None = None
    result: Any = None
    events: list[Any] = field(default_factory=list)
    request_id: str | None = None
    retries: int = 0
    seconds: float = 0.0
    arrived: int = 0
    connections: int = 0
    settled: bool = True
    requests: list[Request] = field(default_factory=list)
    elsewhere: list[Request] = field(default_factory=list)
    busy: list[str] = field(default_factory=list)
    leaked: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The class of the error, or how the answer came."""
        if self.error:
            return type(self.error).__name__
        return RECOVERED if self.retries else ANSWERED

    @property
    def attempts(self) -> int:
        return self.retries + 1


@dataclass
class Stage:
    """What a driver needs."""

    row: Row
    server: FaultServer
    options: dict[str, Any]
    outcome: Outcome

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Time the call in the block, count what of it reaches the server, and keep its error."""
        server, outcome = self.server, self.outcome
        before, seen = server.attempts, len(server.requests)
        outcome.retries = 0
        outcome.events.clear()
        start = time.perf_counter()
        try:
            yield
        except Exception as error:
            outcome.error = _bare(error)
            outcome.request_id = getattr(error, "request_id", None)
        outcome.seconds = time.perf_counter() - start
        outcome.arrived = server.attempts - before
        outcome.connections = server.connections
        outcome.requests = server.requests[seen:]


@contextmanager
def stage(row: Row) -> Iterator[Stage]:
    """The servers, while the block runs; afterwards the outcome is complete."""
    outcome = Outcome()
    files = _open_files()
    with _rubbish(outcome.leaked), contextlib.ExitStack() as stack:
        other = stack.enter_context(FaultServer(ok)) if row.elsewhere else None
        away = other.url if other else ""
        waits = row.port in ("late", "refusing")
        server = stack.enter_context(FaultServer(*row.script, tls=_tls(row), elsewhere=away, listen=not waits))

        def on_retry(*_: object) -> None:
            outcome.retries += 1
            if row.port == "late":
                server.listen()

        options: dict[str, Any] = {
            "api_key": KEY,
            "base_url": stack.enter_context(connecting.full_port()) if row.port == "full" else server.url,
            "timeout": 5.0,
            "retry": attropic.RetryPolicy(**{**QUICK, **row.policy, "on_retry": on_retry}),
            **row.options,
        }
        if row.tls and row.trusted:
            options["ca_bundle"] = stack.enter_context(authority.bundle())
        yield Stage(row, server, options, outcome)
        outcome.elsewhere = other.requests if other else []
    outcome.leaked += sorted(_open_files() - files)


def _tls(row: Row) -> Any:
    if not row.tls:
        return None
    host = "other.test" if row.tls == "other host" else "127.0.0.1"
    return authority.server_context(host, expired=row.tls == "expired")


@contextmanager
def _rubbish(found: list[str]) -> Iterator[None]:
    """Note what the garbage collector complains about, such as sockets and generators that nobody closed.

    httpx abandons its own async generators when a request fails, and trio warns of each. They are wrappers that
    hold nothing; those of httpcore hold a connection and count.
    """

    def note(problem: Any) -> None:
        text = str(problem.exc_value or problem.object).partition(". ")[0]
        if not text.startswith("Async generator 'httpx."):
            found.append(text)

    before = sys.unraisablehook
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sys.unraisablehook = note
        try:
            yield
            gc.collect(1)
        finally:
            sys.unraisablehook = before


def _bare(error: BaseException) -> BaseException:
    """An error that keeps nothing alive: without the frames that it came through."""
    part: BaseException | None = error
    while part is not None:
        part.__traceback__ = None
        part = part.__cause__ or part.__context__
    return error


def _open_files() -> set[str]:
    """The open descriptors of this process and where they lead; empty where that cannot be listed."""
    found = set()
    if os.path.isdir("/proc/self/fd"):
        for number in os.listdir("/proc/self/fd"):
            with contextlib.suppress(OSError):  # the one of the listing itself is gone
                found.add(f"{number} {os.readlink(f'/proc/self/fd/{number}')}")
    return found

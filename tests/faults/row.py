"""What one row of the matrix says: the fault, the call, and what has to come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.client.calls import ASK

from .server import Fault

TOKEN = "token-canary"
ANSWERED = "answered"
RECOVERED = "recovered"
LOST, TIMEOUT, INVALID = "APIConnectionError", "APITimeoutError", "APIResponseValidationError"
#: A policy for faults that take their time.
ONE_MORE: dict[str, Any] = {"max_retries": 1}


def ask(client: Any) -> Any:
    """The call of most rows; the client is either one, and so is the result a value or an awaitable."""
    return client.messages.create(**ASK)


def ask_streaming(client: Any) -> Any:
    return client.messages.create(**ASK, stream=True)


def ask_message(client: Any) -> Any:
    """A stream of which the whole message is wanted."""
    return client.messages.stream(**ASK)


def ask_long(client: Any) -> Any:
    """A call that is streamed on the way, because its answer may be long."""
    return client.messages.create(**{**ASK, "max_tokens": 64_000})


def make_batch(client: Any) -> Any:
    """A call that must not run twice by accident."""
    return client.messages.batches.create(requests=[{"custom_id": "one", "params": ASK}])


@dataclass(frozen=True)
class Row:
    """One fault and its outcome.

    Args:
        script: The faults of the attempts, in order; the last one stays.
        outcome: ``answered`` at once, ``recovered`` by trying again, or the name of the error.
        attempts: How many the client made; None when that is a matter of time.
        request_id: Of the result or the error.
        within: Seconds that the call may take at most.
        arrived: Connections or requests that reached the server, when they are not the attempts.
        says: Words that the message of the error holds.
        retry_after: Of the error.
        policy: Arguments of the ``RetryPolicy`` that differ from ``QUICK``.
        options: More arguments of the client.
        warm: Make one call before, which is not counted; its outcome is no matter.
        tls: The certificate that the server shows: ``good``, ``other host`` or ``expired``.
        trusted: Whether the client knows the local authority.
        port: ``open``, ``refusing``, ``late`` (refusing until the first retry), or ``full`` (connecting never ends).
        elsewhere: There is a second server, which answers well; no credential may reach it.
        text: What the caller has been told: by the events, by the message, or by the partial message of the error;
            None when it is no matter.
        facts: What the error or else the result has at these paths; of what cannot be read, the name of the error.
        leave: Events after which the caller leaves the stream; None reads it to its end.
        connections: How many the server saw, with those of the call before; None when it is no matter.
    """

    name: str
    script: tuple[Fault, ...]
    outcome: str
    attempts: int | None = 1
    request_id: str | None = "req_1"
    within: float = 3.0
    arrived: int | None = None
    says: str = ""
    retry_after: float | None = None
    call: Callable[[Any], Any] = ask
    policy: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    warm: bool = False
    tls: str = ""
    trusted: bool = True
    port: str = "open"
    elsewhere: bool = False
    text: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    leave: int | None = None
    connections: int | None = None

    def __str__(self) -> str:
        return self.name


#: The policy of every row: two retries, nearly at once.
QUICK: Mapping[str, Any] = {"max_retries": 2, "initial_delay": 0.01, "max_delay": 0.02}


def row(name: str, *script: Fault, outcome: str = RECOVERED, attempts: int | None = None, **more: Any) -> Row:
    """A row whose attempts are as many as its script is long, and whose id is that of the last attempt."""
    tried = len(script) if attempts is None else attempts
    return Row(name, script, outcome, tried, **{"request_id": f"req_{tried}", **more})


def lost(name: str, *script: Fault, outcome: str = LOST, attempts: int = 3, **more: Any) -> Row:
    """A row that ends without any answer; all three attempts are made."""
    return row(name, *script, outcome=outcome, attempts=attempts, **{"request_id": None, **more})

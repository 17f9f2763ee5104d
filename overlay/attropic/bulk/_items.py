"""What goes into a bulk run and what comes out of it: items, outcomes, and how many of each there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

Json = dict[str, Any]

#: What became of an item. Source: the ``type`` of a result of the Message Batches API.
Kind = Literal["succeeded", "errored", "canceled", "expired"]
KINDS: Final[tuple[Kind, ...]] = ("succeeded", "errored", "canceled", "expired")
#: Types of errors that another attempt may not meet again.
_PASSING: Final = frozenset({"api_error", "overloaded_error", "rate_limit_error", "timeout_error"})


@dataclass(frozen=True)
class Item:
    """A request of a bulk run.

    Attributes:
        index: Its place in the input, from 0.
        custom_id: What its result is called; unique in the input.
        params: The arguments of ``messages.create`` as plain JSON.
        attempts: How often it was sent so far.
    """

    index: int
    custom_id: str
    params: Json
    attempts: int = 0


@dataclass(frozen=True)
class Outcome:
    """What became of an item.

    Attributes:
        custom_id: That of the item.
        kind: Whether there is a message.
        result: The result as the Message Batches API writes it: ``{"type": "succeeded", "message": {...}}``.
        attempts: How often the item was sent; filled in by the journal.
        cost: What it cost, where that is known.
    """

    custom_id: str
    kind: Kind
    result: Json
    attempts: int = 0
    cost: float | None = None

    @classmethod
    def of(cls, custom_id: str, result: Json) -> Outcome:
        """The outcome that a result of the Message Batches API tells; one of a kind that is not known is an error."""
        kind = result.get("type")
        return cls(custom_id, kind if kind in KINDS else "errored", result)

    @property
    def message(self) -> Json | None:
        """The message, when there is one."""
        found: Json | None = self.result.get("message") if self.kind == "succeeded" else None
        return found

    @property
    def error_type(self) -> str | None:
        """``type`` of the error, as ``overloaded_error``."""
        error: Any = self.result.get("error") or {}
        inner: Any = error.get("error") or error
        found: str | None = inner.get("type")
        return found

    @property
    def may_pass(self) -> bool:
        """Whether another attempt may succeed: it was not carried out, or met an error that passes."""
        return self.kind == "expired" or (self.kind == "errored" and self.error_type in _PASSING)


@dataclass(frozen=True)
class Counts:
    """How many items are where.

    Attributes:
        total: All.
        pending: Those that wait to be sent.
        started: Those that were sent and have no result yet.
        succeeded: Those with a message.
        errored: Those with an error.
        canceled: Those of batches that were canceled.
        expired: Those that no batch came to in time.
    """

    total: int = 0
    pending: int = 0
    started: int = 0
    succeeded: int = 0
    errored: int = 0
    canceled: int = 0
    expired: int = 0

    @property
    def failed(self) -> int:
        """Those with a result that is no message."""
        return self.errored + self.canceled + self.expired

    @property
    def done(self) -> int:
        """Those with a result."""
        return self.succeeded + self.failed

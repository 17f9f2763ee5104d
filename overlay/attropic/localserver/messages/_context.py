"""What a script may know about a request beside its body."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .._store import Store


@dataclass(frozen=True)
class Context:
    """Where a request came from.

    Attributes:
        beta: Whether it came to the beta API.
        betas: The beta features that it asks for.
        store: Where files are kept; None outside of a server.
        now: The time in seconds of the epoch.
    """

    beta: bool = False
    betas: tuple[str, ...] = ()
    store: Store | None = None
    now: float = 0.0


_CURRENT: Final[ContextVar[Context]] = ContextVar("attropic.localserver.context", default=Context())  # noqa: B039


def current() -> Context:
    """The context of the request that is answered now."""
    return _CURRENT.get()


@contextmanager
def within(context: Context) -> Iterator[None]:
    """Scripts that are asked in here see this context."""
    token = _CURRENT.set(context)
    try:
        yield
    finally:
        _CURRENT.reset(token)

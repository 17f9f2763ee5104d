"""A request on its way to what answers it, with everything that is known about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from ._wire import Json, Request, Response

if TYPE_CHECKING:
    from ._api import Api
    from ._contract import Operation
    from ._form import Part


@dataclass
class Call:
    """One call of an operation, checked against the contract.

    Attributes:
        api: Who is asked.
        operation: What is called.
        request: As it came.
        number: Counts the requests of the API, from 1 on.
        at: When it came, in seconds of the epoch.
        parameters: Those of path, query and headers, by their names.
        body: The JSON of the body, or None.
        parts: Those of a multipart body.
        fields: Its fields as JSON; a file is an empty text.
    """

    api: Api
    operation: Operation
    request: Request
    number: int
    at: float
    parameters: dict[str, Any]
    body: Any = None
    parts: list[Part] = field(default_factory=list)
    fields: Json = field(default_factory=dict)

    @property
    def beta(self) -> bool:
        """Whether it is a call of the beta API."""
        return self.operation.beta

    @property
    def betas(self) -> tuple[str, ...]:
        """The beta features that it asks for."""
        return tuple(self.parameters.get("anthropic-beta") or ())

    @property
    def key(self) -> str:
        """The credential that it came with."""
        return credential_of(self.request)


#: Answers a call of an operation.
Handler = Callable[[Call], Response]


def credential_of(request: Request) -> str:
    """The credential of a request; empty when it has none."""
    key = request.headers.get("x-api-key")
    return key or request.headers.get("authorization", "").removeprefix("Bearer ").strip()


def timestamp(at: float) -> str:
    """Seconds of the epoch as the API writes them (RFC 3339, UTC)."""
    return datetime.fromtimestamp(at, timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")

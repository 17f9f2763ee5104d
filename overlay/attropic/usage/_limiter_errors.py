"""What is raised when a call cannot wait for its turn any longer."""

from __future__ import annotations

from .._errors import APIConnectionError


class RateLimiterTimeoutError(APIConnectionError):
    """The turn of a call would come too late for its deadline or timeout. Nothing was sent.

    Attributes:
        operation: The call, for example ``messages.create``.
        waited: The seconds that it waited.
        needed: The seconds that it would have to wait more; None when that is not known, since others are first.
    """

    def __init__(self, operation: str, waited: float, needed: float | None, bound: str) -> None:
        more = "calls that began earlier are first" if needed is None else f"it would have to wait {needed:.3g} s more"
        super().__init__(
            message=f"{operation} was not sent: it waited {waited:.3g} s for its turn within the rate limits, {more}, "
            f"and {bound}. Send fewer calls, allow more time, or raise the limits."
        )
        self.operation = operation
        self.waited = waited
        self.needed = needed

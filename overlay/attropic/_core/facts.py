"""What the error of a stream knows of the stream."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from .._errors import APIConnectionError, APIError
from .partial import partial_message

if TYPE_CHECKING:
    from .effects import Received
    from .snapshot import Snapshot


def tell(error: BaseException, received: Received, snapshot: Snapshot | None, *, content_started: bool) -> None:
    """Put what is known of a stream into its error; one that is not of this package stays as it is.

    Args:
        error: What ended the stream.
        received: The answer whose body it was.
        snapshot: The message as far as it came, when the events make one.
        content_started: Whether there was content.
    """
    if not isinstance(error, APIError):
        return
    if isinstance(error, APIConnectionError):
        error.request = error.request or getattr(received.response, "request", None)
        error._http_status = received.status
    error.retries_taken = max(error.retries_taken, received.retries_taken)
    error.in_stream = True
    error.content_started = content_started
    if snapshot is None or not snapshot.accumulator.started:
        return
    error.open_blocks = snapshot.accumulator.open_blocks
    with suppress(ValueError):  # it is not of its type, which the error says itself
        error.usage = snapshot.usage
    with suppress(ValueError):
        error.partial_message = partial_message(snapshot)

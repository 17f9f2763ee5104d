"""What is wrong with an outcome: nothing, when the row holds."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any, Final

import attropic
from tests.client.calls import KEY

from .row import TOKEN, Row
from .server import Request
from .stage import Outcome

#: Seconds that a busy machine may add.
_BUSY: Final = 1.0


def complaints(row: Row, outcome: Outcome) -> list[str]:
    """Every difference between the row and what came of it, in words."""
    return [*_result(row, outcome), *_sent(outcome), *_left(outcome)]


def _result(row: Row, outcome: Outcome) -> Iterator[str]:
    if outcome.name != row.outcome:
        yield f"ended as {outcome.name}, not {row.outcome}: {outcome.error!r}"
    if row.attempts is not None and outcome.attempts != row.attempts:
        yield f"{outcome.attempts} attempts, not {row.attempts}"
    arrived = row.attempts if row.arrived is None else row.arrived
    if arrived is not None and outcome.arrived != arrived:
        yield f"the server saw {outcome.arrived} attempts, not {arrived}"
    if outcome.request_id != row.request_id:
        yield f"request id {outcome.request_id}, not {row.request_id}"
    if outcome.seconds > row.within + _BUSY:
        yield f"took {outcome.seconds:.2f} s, more than {row.within} s"
    if row.connections is not None and outcome.connections != row.connections:
        yield f"the server saw {outcome.connections} connections, not {row.connections}"
    if row.text is not None:
        for what, text in _texts(outcome):
            if text != row.text:
                yield f"the text of the {what} is {text!r}, not {row.text!r}"
    for path, expected in row.facts.items():
        found = _at(outcome.error or outcome.result, path)
        if found != expected:
            yield f"{path} is {found!r}, not {expected!r}"
    if isinstance(outcome.error, attropic.APIError):
        yield from _error(row, outcome, outcome.error)


def _texts(outcome: Outcome) -> Iterator[tuple[str, str | None]]:
    """The text by everyone who knows it: the events, the message, the partial message."""
    if outcome.events:
        deltas = [event.delta for event in outcome.events if event.type == "content_block_delta"]
        yield "events", "".join(delta.text for delta in deltas if delta.type == "text_delta")
    for what, message in {
        "message": outcome.result,
        "partial message": getattr(outcome.error, "partial_message", None),
    }.items():
        if hasattr(message, "content"):
            yield what, "".join(block.text for block in message.content if block.type == "text")


def _at(value: Any, path: str) -> Any:
    """What stands at a path, such as ``content.0.text``."""
    try:
        for name in path.split("."):
            value = value[int(name)] if name.isdigit() else getattr(value, name)
    except Exception as error:
        return type(error).__name__
    return value


def _error(row: Row, outcome: Outcome, error: attropic.APIError) -> Iterator[str]:
    if row.says.lower() not in str(error).lower():
        yield f"the message does not say {row.says!r}: {error}"
    if error.retry_after != row.retry_after:
        yield f"retry_after is {error.retry_after}, not {row.retry_after}"
    if error.retries_taken != outcome.retries:
        yield f"retries_taken is {error.retries_taken}, not {outcome.retries}"
    if KEY in repr(error) or TOKEN in repr(error):
        yield "the error shows a credential"
    again = pickle.loads(pickle.dumps(error))
    if (type(again), str(again), again.request_id) != (type(error), str(error), error.request_id):
        yield f"pickling makes {again!r} of it"


def _sent(outcome: Outcome) -> Iterator[str]:
    """Every attempt carries the credential and the same body, and the credential does not leave the origin."""
    if len({request.body for request in outcome.requests}) > 1:
        yield "the attempts differ in their bodies"
    for request in outcome.requests:
        if not _credentials(request):
            yield f"request {request.attempt} has no credential"
    for request in outcome.elsewhere:
        if shown := _credentials(request):
            yield f"another origin was shown {', '.join(shown)}"


def _credentials(request: Request) -> list[str]:
    """The headers that hold one."""
    return [name for name, value in request.headers.items() if KEY in value or TOKEN in value]


def _left(outcome: Outcome) -> Iterator[str]:
    """No connection in use, none that the server still serves, and no file open."""
    if not outcome.settled:
        yield "a second later the server still talks to the client"
    if outcome.busy:
        yield f"connections still in use: {outcome.busy}"
    for what in sorted(set(outcome.leaked)):
        yield f"left open: {what}"

"""What is known of an object, in the form in which an operation answers."""

from __future__ import annotations

from typing import Final

from .._call import Call
from .._wire import Json, Response, dumps, event_response, json_response
from ._shape import Shape, shape

#: Media types of lines of JSON.
LINES: Final = frozenset({"application/x-jsonl", "application/jsonl", "application/x-ndjson", "application/ndjson"})


def answered(call: Call, known: Json) -> Response:
    """The answer to a call. A stream has an event of each kind, and lines of JSON are one; any other body is empty.

    Args:
        call: Whose operation answers.
        known: What is known; the schema of the answer says what of it is told.
    """
    operation = call.operation
    forms = shape(call.api.contract)
    answers = operation.answers.get(operation.good, {})
    if "application/json" in answers:
        return json_response(forms.fit(answers["application/json"], known), operation.status)
    if "text/event-stream" in answers:
        return event_response(_events(forms, answers["text/event-stream"], known, operation.stream_end))
    media = next(iter(answers), "")
    body = dumps(forms.fit(answers[media], known)) + b"\n" if media in LINES else b""
    return Response(operation.status, dict.fromkeys(["content-type"][: len(answers)], media), body)


def _events(forms: Shape, schema: Json, known: Json, end: str) -> list[Json]:
    """An event of each kind, the one that ends the stream at the end."""
    found = [forms.fit(member, known) for member in forms.members(schema)]
    return sorted(found, key=lambda event: bool(end) and event.get("type") == end)

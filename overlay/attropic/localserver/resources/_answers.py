"""What is known of an object, in the form in which an operation answers."""

from __future__ import annotations

from .._call import Call
from .._sample import example
from .._wire import Json, Response, event_response, json_response
from ._shape import shape


def answered(call: Call, known: Json) -> Response:
    """The answer to a call; of an operation that does not answer in JSON, the least that is valid.

    Args:
        call: Whose operation answers.
        known: What is known; the schema of the answer says what of it is told.
    """
    operation = call.operation
    contract = call.api.contract
    answers = operation.answers.get(operation.good, {})
    if "application/json" in answers:
        return json_response(shape(contract).fit(answers["application/json"], known), operation.status)
    if "text/event-stream" in answers:
        return event_response([example(answers["text/event-stream"], contract.document)])
    return Response(operation.status, dict.fromkeys(["content-type"][: len(answers)], next(iter(answers), "")))

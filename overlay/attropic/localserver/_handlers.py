"""Which function answers which operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from . import _models, batches, files, messages, resources, skills
from ._call import Call, Handler
from ._contract import Operation
from ._schema import Schemas, schemas
from ._wire import ApiError, Events, Json, Response

HANDLERS: Final[dict[str, Handler]] = {
    **_models.HANDLERS,
    **messages.HANDLERS,
    **batches.HANDLERS,
    **files.HANDLERS,
    **skills.HANDLERS,
}


def handler(operation: Operation) -> Handler:
    """What answers an operation: its own function, or what its place in the contract says."""
    return HANDLERS.get(operation.plain_name, resources.answer)


def checked(call: Call, response: Response) -> Response:
    """The response, when it keeps the contract.

    Raises:
        ApiError: 500, it does not; the message says where. A stream raises it at the event that does not.
    """
    schema = _schema_of(call.operation, response)
    if schema is None:
        return response
    checks = schemas(call.api.contract)
    if isinstance(response.body, Events):
        return replace(response, body=Events(_each(response.body, schema, checks)))
    if isinstance(response.body, bytes):
        lines = response.headers.get("content-type", "").partition(";")[0] in resources.LINES
        for data in response.body.splitlines() if lines else [response.body]:
            _check(schema, json.loads(data), checks)
    return response


def _schema_of(operation: Operation, response: Response) -> Json | None:
    """What the contract says about a body; None when it says nothing, or when it is not JSON."""
    answers = operation.answers
    status = str(response.status)
    found = answers.get(status) or answers.get(f"{status[0]}XX") or answers.get("default") or {}
    media = response.headers.get("content-type", "").partition(";")[0]
    return found.get(media) if media == "text/event-stream" or "json" in media else None


def _each(body: Events, schema: Json, checks: Schemas) -> Iterator[Json | float]:
    for event in body.events:
        if isinstance(event, dict):
            _check(schema, event, checks)
        yield event


def _check(schema: Json, value: object, checks: Schemas) -> None:
    problems = checks.problems(schema, value)
    if problems:
        raise ApiError(500, f"The answer breaks the contract: {problems[0]}")

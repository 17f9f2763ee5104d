# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Create a message batch.

`POST /v1/messages/batches`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import codec as _c
from ..._runtime.operation import Answer, Operation
from ..._runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.client import AsyncClient, Client, Response
    from ..._runtime.model import BaseModel
    from ...models import ErrorResponse, MessageBatch
    from ...params import MessageBatchCreateParams

_t_message_batch = _c.Ref(__name__, "...models.message_batch:MessageBatch")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[MessageBatch] = Operation(
    "messages.batches.create",
    "POST",
    "/v1/messages/batches",
    body="json",
    media="application/json",
    answers=(
        Answer(200, 200, "json", _t_message_batch),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
)


def build(*, body: MessageBatchCreateParams | BaseModel | Mapping[str, Any]) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"body": body})


def parse(status: int, content: bytes) -> MessageBatch | ErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: MessageBatch | ErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, body: MessageBatchCreateParams | BaseModel | Mapping[str, Any]
) -> Response[MessageBatch | ErrorResponse]:
    """Create a message batch.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(body=body))


def sync(
    *, client: Client, body: MessageBatchCreateParams | BaseModel | Mapping[str, Any]
) -> MessageBatch | ErrorResponse | None:
    """Create a message batch.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: MessageBatchCreateParams | BaseModel | Mapping[str, Any]
) -> Response[MessageBatch | ErrorResponse]:
    """Create a message batch.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: MessageBatchCreateParams | BaseModel | Mapping[str, Any]
) -> MessageBatch | ErrorResponse | None:
    """Create a message batch.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed

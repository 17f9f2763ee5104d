# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Delete a message batch.

`DELETE /v1/messages/batches/{message_batch_id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import codec as _c
from ..._runtime.operation import Answer, Operation
from ..._runtime.parameters import Param
from ..._runtime.request import Request

if TYPE_CHECKING:
    from ..._runtime.client import AsyncClient, Client, Response
    from ...models import DeletedMessageBatch, ErrorResponse

_t_deleted_message_batch = _c.Ref(__name__, "...models.deleted_message_batch:DeletedMessageBatch")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[DeletedMessageBatch] = Operation(
    "messages.batches.delete",
    "DELETE",
    "/v1/messages/batches/{message_batch_id}",
    params={
        "message_batch_id": Param("message_batch_id", "path", style="simple", explode=False, required=True),
    },
    answers=(
        Answer(200, 200, "json", _t_deleted_message_batch),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
)


def build(*, message_batch_id: str) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"message_batch_id": message_batch_id})


def parse(status: int, content: bytes) -> DeletedMessageBatch | ErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: DeletedMessageBatch | ErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(*, client: Client, message_batch_id: str) -> Response[DeletedMessageBatch | ErrorResponse]:
    """Delete a message batch.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(message_batch_id=message_batch_id))


def sync(*, client: Client, message_batch_id: str) -> DeletedMessageBatch | ErrorResponse | None:
    """Delete a message batch.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, message_batch_id=message_batch_id).parsed


async def asyncio_detailed(
    *, client: AsyncClient, message_batch_id: str
) -> Response[DeletedMessageBatch | ErrorResponse]:
    """Delete a message batch.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(message_batch_id=message_batch_id))


async def asyncio(
    *, client: AsyncClient, message_batch_id: str
) -> DeletedMessageBatch | ErrorResponse | None:
    """Delete a message batch.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, message_batch_id=message_batch_id)).parsed

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Cancel a message batch (beta).

`POST /v1/messages/batches/{message_batch_id}/cancel?beta=true`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import codec as _c
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Operation
from ..._runtime.parameters import Param
from ..._runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.client import AsyncClient, Client, Response
    from ...models import BetaErrorResponse, BetaMessageBatch
    from ...params import AnthropicBetaParam

_t_message_batch = _c.Ref(__name__, "...models.message_batch:MessageBatch")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaMessageBatch] = Operation(
    "beta.messages.batches.cancel",
    "POST",
    "/v1/messages/batches/{message_batch_id}/cancel",
    query=(("beta", "true"),),
    params={
        "message_batch_id": Param("message_batch_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_message_batch),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    betas=("message-batches-2024-09-24",),
)


def build(*, message_batch_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"message_batch_id": message_batch_id, "betas": betas})


def parse(status: int, content: bytes) -> BetaMessageBatch | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaMessageBatch | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, message_batch_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[BetaMessageBatch | BetaErrorResponse]:
    """Cancel a message batch (beta).

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(message_batch_id=message_batch_id, betas=betas))


def sync(
    *, client: Client, message_batch_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> BetaMessageBatch | BetaErrorResponse | None:
    """Cancel a message batch (beta).

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, message_batch_id=message_batch_id, betas=betas).parsed


async def asyncio_detailed(
    *, client: AsyncClient, message_batch_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[BetaMessageBatch | BetaErrorResponse]:
    """Cancel a message batch (beta).

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(message_batch_id=message_batch_id, betas=betas))


async def asyncio(
    *, client: AsyncClient, message_batch_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> BetaMessageBatch | BetaErrorResponse | None:
    """Cancel a message batch (beta).

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, message_batch_id=message_batch_id, betas=betas)).parsed

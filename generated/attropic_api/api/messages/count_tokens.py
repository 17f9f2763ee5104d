# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Count the tokens of a message.

`POST /v1/messages/count_tokens`
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
    from ...models import ErrorResponse, MessageTokensCount
    from ...params import MessageCountTokensParams

_t_message_tokens_count = _c.Ref(__name__, "...models.message_tokens_count:MessageTokensCount")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[MessageTokensCount] = Operation(
    "messages.count_tokens",
    "POST",
    "/v1/messages/count_tokens",
    body="json",
    media="application/json",
    answers=(
        Answer(200, 200, "json", _t_message_tokens_count),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    repeatable=True,
)


def build(*, body: MessageCountTokensParams | BaseModel | Mapping[str, Any]) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"body": body})


def parse(status: int, content: bytes) -> MessageTokensCount | ErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: MessageTokensCount | ErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, body: MessageCountTokensParams | BaseModel | Mapping[str, Any]
) -> Response[MessageTokensCount | ErrorResponse]:
    """Count the tokens of a message.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(body=body))


def sync(
    *, client: Client, body: MessageCountTokensParams | BaseModel | Mapping[str, Any]
) -> MessageTokensCount | ErrorResponse | None:
    """Count the tokens of a message.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: MessageCountTokensParams | BaseModel | Mapping[str, Any]
) -> Response[MessageTokensCount | ErrorResponse]:
    """Count the tokens of a message.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: MessageCountTokensParams | BaseModel | Mapping[str, Any]
) -> MessageTokensCount | ErrorResponse | None:
    """Count the tokens of a message.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed

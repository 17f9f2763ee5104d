# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Create a message.

`POST /v1/messages`
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
    from ...models import ErrorResponse, Message
    from ...params import MessageCreateParams

_t_message = _c.Ref(__name__, "...models.message:Message")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")
_t_raw_message_stream_event = _c.Ref(__name__, "...models.raw_message_stream_event")

OPERATION: Operation[Message] = Operation(
    "messages.create",
    "POST",
    "/v1/messages",
    body="json",
    media="application/json",
    answers=(
        Answer(200, 200, "json", _t_message),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    stream=_t_raw_message_stream_event,
    stream_switch="stream",
    repeatable=True,
    stream_end="message_stop",
    length="max_tokens",
)


def build(*, body: MessageCreateParams | BaseModel | Mapping[str, Any]) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"body": body})


def parse(status: int, content: bytes) -> Message | ErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: Message | ErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, body: MessageCreateParams | BaseModel | Mapping[str, Any]
) -> Response[Message | ErrorResponse]:
    """Create a message.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(body=body))


def sync(
    *, client: Client, body: MessageCreateParams | BaseModel | Mapping[str, Any]
) -> Message | ErrorResponse | None:
    """Create a message.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: MessageCreateParams | BaseModel | Mapping[str, Any]
) -> Response[Message | ErrorResponse]:
    """Create a message.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: MessageCreateParams | BaseModel | Mapping[str, Any]
) -> Message | ErrorResponse | None:
    """Create a message.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed

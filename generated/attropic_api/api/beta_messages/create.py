# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Create a message with beta features.

`POST /v1/messages?beta=true`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import codec as _c
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Operation
from ..._runtime.parameters import Param
from ..._runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._runtime.client import AsyncClient, Client, Response
    from ..._runtime.model import BaseModel
    from ...models import BetaErrorResponse, BetaMessage
    from ...params import AnthropicBetaParam, BetaMessageCreateParams

_t_beta_message = _c.Ref(__name__, "...models.beta_message:BetaMessage")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")
_t_beta_raw_message_stream_event = _c.Ref(__name__, "...models.beta_raw_message_stream_event")

OPERATION: Operation[BetaMessage] = Operation(
    "beta.messages.create",
    "POST",
    "/v1/messages",
    query=(("beta", "true"),),
    params={
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    body="json",
    media="application/json",
    answers=(
        Answer(200, 200, "json", _t_beta_message),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    stream=_t_beta_raw_message_stream_event,
    stream_switch="stream",
    repeatable=True,
    stream_end="message_stop",
    length="max_tokens",
)


def build(
    *,
    body: BetaMessageCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"body": body, "betas": betas})


def parse(status: int, content: bytes) -> BetaMessage | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaMessage | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    body: BetaMessageCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaMessage | BetaErrorResponse]:
    """Create a message with beta features.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(body=body, betas=betas))


def sync(
    *,
    client: Client,
    body: BetaMessageCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaMessage | BetaErrorResponse | None:
    """Create a message with beta features.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, body=body, betas=betas).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BetaMessageCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaMessage | BetaErrorResponse]:
    """Create a message with beta features.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(body=body, betas=betas))


async def asyncio(
    *,
    client: AsyncClient,
    body: BetaMessageCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaMessage | BetaErrorResponse | None:
    """Create a message with beta features.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, body=body, betas=betas)).parsed

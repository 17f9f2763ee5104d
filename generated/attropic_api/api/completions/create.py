# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Create a text completion.

`POST /v1/complete`
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
    from ...models import Completion, ErrorResponse
    from ...params import AnthropicBetaParam, CompletionCreateParams

_t_completion = _c.Ref(__name__, "...models.completion:Completion")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[Completion] = Operation(
    "completions.create",
    "POST",
    "/v1/complete",
    params={
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    body="json",
    media="application/json",
    answers=(
        Answer(200, 200, "json", _t_completion),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    stream=_t_completion,
    stream_switch="stream",
    repeatable=True,
)


def build(
    *,
    body: CompletionCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"body": body, "betas": betas})


def parse(status: int, content: bytes) -> Completion | ErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: Completion | ErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    body: CompletionCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[Completion | ErrorResponse]:
    """Create a text completion.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(body=body, betas=betas))


def sync(
    *,
    client: Client,
    body: CompletionCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Completion | ErrorResponse | None:
    """Create a text completion.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, body=body, betas=betas).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CompletionCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[Completion | ErrorResponse]:
    """Create a text completion.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(body=body, betas=betas))


async def asyncio(
    *,
    client: AsyncClient,
    body: CompletionCreateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Completion | ErrorResponse | None:
    """Create a text completion.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, body=body, betas=betas)).parsed

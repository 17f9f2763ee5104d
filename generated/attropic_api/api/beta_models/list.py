# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List models (beta).

`GET /v1/models?beta=true`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import codec as _c
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Operation, Page
from ..._runtime.parameters import Param
from ..._runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.client import AsyncClient, Client, Response
    from ...models import BetaErrorResponse, BetaListResponseModelInfo
    from ...params import AnthropicBetaParam

_t_list_response_model_info = _c.Ref(__name__, "...models.list_response_model_info:ListResponseModelInfo")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaListResponseModelInfo] = Operation(
    "beta.models.list",
    "GET",
    "/v1/models",
    query=(("beta", "true"),),
    params={
        "before_id": Param("before_id", "query"),
        "after_id": Param("after_id", "query"),
        "limit": Param("limit", "query"),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_list_response_model_info),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("Page", "ids", "data", ("after_id", "last_id"), ("before_id", "first_id"), more="has_more"),
)


def build(
    *,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"before_id": before_id, "after_id": after_id, "limit": limit, "betas": betas})


def parse(status: int, content: bytes) -> BetaListResponseModelInfo | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaListResponseModelInfo | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaListResponseModelInfo | BetaErrorResponse]:
    """List models (beta).

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(before_id=before_id, after_id=after_id, limit=limit, betas=betas))


def sync(
    *,
    client: Client,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaListResponseModelInfo | BetaErrorResponse | None:
    """List models (beta).

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(
        client=client, before_id=before_id, after_id=after_id, limit=limit, betas=betas
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaListResponseModelInfo | BetaErrorResponse]:
    """List models (beta).

    Gives the answer of any status, with headers and body.
    """
    return await client.send(
        OPERATION, build(before_id=before_id, after_id=after_id, limit=limit, betas=betas)
    )


async def asyncio(
    *,
    client: AsyncClient,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaListResponseModelInfo | BetaErrorResponse | None:
    """List models (beta).

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(
            client=client, before_id=before_id, after_id=after_id, limit=limit, betas=betas
        )
    ).parsed

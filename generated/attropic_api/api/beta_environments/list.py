# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List environments.

`GET /v1/environments?beta=true`
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
    from ...models import BetaEnvironmentListResponse, BetaErrorResponse
    from ...params import AnthropicBetaParam

_t_beta_environment_list_response = _c.Ref(
    __name__, "...models.beta_environment_list_response:BetaEnvironmentListResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaEnvironmentListResponse] = Operation(
    "beta.environments.list",
    "GET",
    "/v1/environments",
    query=(("beta", "true"),),
    params={
        "limit": Param("limit", "query"),
        "page": Param("page", "query"),
        "include_archived": Param("include_archived", "query"),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_environment_list_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("PageCursor", "cursor", "data", ("page", "next_page")),
    betas=("managed-agents-2026-04-01",),
)


def build(
    *,
    limit: int | Omit = omit,
    page: str | None | Omit = omit,
    include_archived: bool | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request(
        {"limit": limit, "page": page, "include_archived": include_archived, "betas": betas}
    )


def parse(status: int, content: bytes) -> BetaEnvironmentListResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaEnvironmentListResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    limit: int | Omit = omit,
    page: str | None | Omit = omit,
    include_archived: bool | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaEnvironmentListResponse | BetaErrorResponse]:
    """List environments.

    Gives the answer of any status, with headers and body.
    """
    return client.send(
        OPERATION, build(limit=limit, page=page, include_archived=include_archived, betas=betas)
    )


def sync(
    *,
    client: Client,
    limit: int | Omit = omit,
    page: str | None | Omit = omit,
    include_archived: bool | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaEnvironmentListResponse | BetaErrorResponse | None:
    """List environments.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(
        client=client, limit=limit, page=page, include_archived=include_archived, betas=betas
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Omit = omit,
    page: str | None | Omit = omit,
    include_archived: bool | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaEnvironmentListResponse | BetaErrorResponse]:
    """List environments.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(
        OPERATION, build(limit=limit, page=page, include_archived=include_archived, betas=betas)
    )


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Omit = omit,
    page: str | None | Omit = omit,
    include_archived: bool | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaEnvironmentListResponse | BetaErrorResponse | None:
    """List environments.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(
            client=client, limit=limit, page=page, include_archived=include_archived, betas=betas
        )
    ).parsed

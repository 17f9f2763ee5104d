# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List vaults.

`GET /v1/vaults?beta=true`
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
    from ...models import BetaErrorResponse, BetaManagedAgentsListVaultsResponse
    from ...params import AnthropicBetaParam

_t_beta_managed_agents_list_vaults_response = _c.Ref(
    __name__, "...models.beta_managed_agents_list_vaults_response:BetaManagedAgentsListVaultsResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaManagedAgentsListVaultsResponse] = Operation(
    "beta.vaults.list",
    "GET",
    "/v1/vaults",
    query=(("beta", "true"),),
    params={
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
        "limit": Param("limit", "query"),
        "page": Param("page", "query"),
        "include_archived": Param("include_archived", "query"),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_managed_agents_list_vaults_response),
        Answer(400, 400, "json", _t_error_response),
        Answer(401, 401, "json", _t_error_response),
        Answer(403, 403, "json", _t_error_response),
        Answer(404, 404, "json", _t_error_response),
        Answer(408, 408, "json", _t_error_response),
        Answer(409, 409, "json", _t_error_response),
        Answer(412, 412, "json", _t_error_response),
        Answer(413, 413, "json", _t_error_response),
        Answer(429, 429, "json", _t_error_response),
        Answer(431, 431, "json", _t_error_response),
        Answer(499, 499, "json", _t_error_response),
        Answer(500, 500, "json", _t_error_response),
        Answer(501, 501, "json", _t_error_response),
        Answer(503, 503, "json", _t_error_response),
        Answer(504, 504, "json", _t_error_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("PageCursor", "cursor", "data", ("page", "next_page")),
    betas=("managed-agents-2026-04-01",),
)


def build(
    *,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request(
        {"betas": betas, "limit": limit, "page": page, "include_archived": include_archived}
    )


def parse(status: int, content: bytes) -> BetaManagedAgentsListVaultsResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaManagedAgentsListVaultsResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> Response[BetaManagedAgentsListVaultsResponse | BetaErrorResponse]:
    """List vaults.

    Gives the answer of any status, with headers and body.
    """
    return client.send(
        OPERATION, build(betas=betas, limit=limit, page=page, include_archived=include_archived)
    )


def sync(
    *,
    client: Client,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> BetaManagedAgentsListVaultsResponse | BetaErrorResponse | None:
    """List vaults.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(
        client=client, betas=betas, limit=limit, page=page, include_archived=include_archived
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> Response[BetaManagedAgentsListVaultsResponse | BetaErrorResponse]:
    """List vaults.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(
        OPERATION, build(betas=betas, limit=limit, page=page, include_archived=include_archived)
    )


async def asyncio(
    *,
    client: AsyncClient,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
) -> BetaManagedAgentsListVaultsResponse | BetaErrorResponse | None:
    """List vaults.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(
            client=client, betas=betas, limit=limit, page=page, include_archived=include_archived
        )
    ).parsed

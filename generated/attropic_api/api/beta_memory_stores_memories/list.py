# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List memories.

`GET /v1/memory_stores/{memory_store_id}/memories?beta=true`
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
    from ...models import (
        BetaErrorResponse,
        BetaManagedAgentsErrorResponse,
        BetaManagedAgentsListMemoriesResult,
    )
    from ...params import AnthropicBetaParam, BetaManagedAgentsListOrderParam, BetaManagedAgentsMemoryView

_t_beta_managed_agents_list_memories_result = _c.Ref(
    __name__, "...models.beta_managed_agents_list_memories_result:BetaManagedAgentsListMemoriesResult"
)
_t_beta_managed_agents_error_response = _c.Ref(
    __name__, "...models.beta_managed_agents_error_response:BetaManagedAgentsErrorResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaManagedAgentsListMemoriesResult] = Operation(
    "beta.memory_stores.memories.list",
    "GET",
    "/v1/memory_stores/{memory_store_id}/memories",
    query=(("beta", "true"),),
    params={
        "memory_store_id": Param("memory_store_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
        "path_prefix": Param("path_prefix", "query"),
        "depth": Param("depth", "query"),
        "order_by": Param("order_by", "query"),
        "order": Param("order", "query"),
        "limit": Param("limit", "query"),
        "page": Param("page", "query"),
        "view": Param("view", "query"),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_managed_agents_list_memories_result),
        Answer(400, 400, "json", _t_beta_managed_agents_error_response),
        Answer(401, 401, "json", _t_beta_managed_agents_error_response),
        Answer(403, 403, "json", _t_beta_managed_agents_error_response),
        Answer(404, 404, "json", _t_beta_managed_agents_error_response),
        Answer(408, 408, "json", _t_beta_managed_agents_error_response),
        Answer(409, 409, "json", _t_beta_managed_agents_error_response),
        Answer(412, 412, "json", _t_beta_managed_agents_error_response),
        Answer(413, 413, "json", _t_beta_managed_agents_error_response),
        Answer(429, 429, "json", _t_beta_managed_agents_error_response),
        Answer(431, 431, "json", _t_beta_managed_agents_error_response),
        Answer(499, 499, "json", _t_beta_managed_agents_error_response),
        Answer(500, 500, "json", _t_beta_managed_agents_error_response),
        Answer(501, 501, "json", _t_beta_managed_agents_error_response),
        Answer(503, 503, "json", _t_beta_managed_agents_error_response),
        Answer(504, 504, "json", _t_beta_managed_agents_error_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("PageCursor", "cursor", "data", ("page", "next_page")),
    betas=("managed-agents-2026-04-01",),
)


def build(
    *,
    memory_store_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    path_prefix: str | Omit = omit,
    depth: int | Omit = omit,
    order_by: str | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    view: BetaManagedAgentsMemoryView | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request(
        {
            "memory_store_id": memory_store_id,
            "betas": betas,
            "path_prefix": path_prefix,
            "depth": depth,
            "order_by": order_by,
            "order": order,
            "limit": limit,
            "page": page,
            "view": view,
        }
    )


def parse(
    status: int, content: bytes
) -> BetaManagedAgentsListMemoriesResult | BetaManagedAgentsErrorResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaManagedAgentsListMemoriesResult | BetaManagedAgentsErrorResponse | BetaErrorResponse | None = (
        OPERATION.parse(status, content)
    )
    return value


def sync_detailed(
    *,
    client: Client,
    memory_store_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    path_prefix: str | Omit = omit,
    depth: int | Omit = omit,
    order_by: str | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    view: BetaManagedAgentsMemoryView | Omit = omit,
) -> Response[BetaManagedAgentsListMemoriesResult | BetaManagedAgentsErrorResponse | BetaErrorResponse]:
    """List memories.

    Gives the answer of any status, with headers and body.
    """
    return client.send(
        OPERATION,
        build(
            memory_store_id=memory_store_id,
            betas=betas,
            path_prefix=path_prefix,
            depth=depth,
            order_by=order_by,
            order=order,
            limit=limit,
            page=page,
            view=view,
        ),
    )


def sync(
    *,
    client: Client,
    memory_store_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    path_prefix: str | Omit = omit,
    depth: int | Omit = omit,
    order_by: str | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    view: BetaManagedAgentsMemoryView | Omit = omit,
) -> BetaManagedAgentsListMemoriesResult | BetaManagedAgentsErrorResponse | BetaErrorResponse | None:
    """List memories.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(
        client=client,
        memory_store_id=memory_store_id,
        betas=betas,
        path_prefix=path_prefix,
        depth=depth,
        order_by=order_by,
        order=order,
        limit=limit,
        page=page,
        view=view,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    memory_store_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    path_prefix: str | Omit = omit,
    depth: int | Omit = omit,
    order_by: str | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    view: BetaManagedAgentsMemoryView | Omit = omit,
) -> Response[BetaManagedAgentsListMemoriesResult | BetaManagedAgentsErrorResponse | BetaErrorResponse]:
    """List memories.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(
        OPERATION,
        build(
            memory_store_id=memory_store_id,
            betas=betas,
            path_prefix=path_prefix,
            depth=depth,
            order_by=order_by,
            order=order,
            limit=limit,
            page=page,
            view=view,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    memory_store_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    path_prefix: str | Omit = omit,
    depth: int | Omit = omit,
    order_by: str | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    view: BetaManagedAgentsMemoryView | Omit = omit,
) -> BetaManagedAgentsListMemoriesResult | BetaManagedAgentsErrorResponse | BetaErrorResponse | None:
    """List memories.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(
            client=client,
            memory_store_id=memory_store_id,
            betas=betas,
            path_prefix=path_prefix,
            depth=depth,
            order_by=order_by,
            order=order,
            limit=limit,
            page=page,
            view=view,
        )
    ).parsed

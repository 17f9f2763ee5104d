# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List sessions.

`GET /v1/sessions?beta=true`
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
    from ...models import BetaErrorResponse, BetaManagedAgentsListSessions
    from ...params import (
        AnthropicBetaParam,
        BetaManagedAgentsListOrderParam,
        BetaManagedAgentsSessionStatusParam,
        BetaTimestampParam,
    )

_t_beta_managed_agents_list_sessions = _c.Ref(
    __name__, "...models.beta_managed_agents_list_sessions:BetaManagedAgentsListSessions"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaManagedAgentsListSessions] = Operation(
    "beta.sessions.list",
    "GET",
    "/v1/sessions",
    query=(("beta", "true"),),
    params={
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
        "limit": Param("limit", "query"),
        "page": Param("page", "query"),
        "include_archived": Param("include_archived", "query"),
        "created_at_gte": Param("created_at[gte]", "query"),
        "created_at_gt": Param("created_at[gt]", "query"),
        "created_at_lte": Param("created_at[lte]", "query"),
        "created_at_lt": Param("created_at[lt]", "query"),
        "agent_id": Param("agent_id", "query"),
        "agent_version": Param("agent_version", "query"),
        "order": Param("order", "query"),
        "memory_store_id": Param("memory_store_id", "query"),
        "statuses": Param("statuses[]", "query"),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_managed_agents_list_sessions),
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
    created_at_gte: BetaTimestampParam | Omit = omit,
    created_at_gt: BetaTimestampParam | Omit = omit,
    created_at_lte: BetaTimestampParam | Omit = omit,
    created_at_lt: BetaTimestampParam | Omit = omit,
    agent_id: str | Omit = omit,
    agent_version: int | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    memory_store_id: str | Omit = omit,
    statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request(
        {
            "betas": betas,
            "limit": limit,
            "page": page,
            "include_archived": include_archived,
            "created_at_gte": created_at_gte,
            "created_at_gt": created_at_gt,
            "created_at_lte": created_at_lte,
            "created_at_lt": created_at_lt,
            "agent_id": agent_id,
            "agent_version": agent_version,
            "order": order,
            "memory_store_id": memory_store_id,
            "statuses": statuses,
        }
    )


def parse(status: int, content: bytes) -> BetaManagedAgentsListSessions | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaManagedAgentsListSessions | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
    created_at_gte: BetaTimestampParam | Omit = omit,
    created_at_gt: BetaTimestampParam | Omit = omit,
    created_at_lte: BetaTimestampParam | Omit = omit,
    created_at_lt: BetaTimestampParam | Omit = omit,
    agent_id: str | Omit = omit,
    agent_version: int | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    memory_store_id: str | Omit = omit,
    statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
) -> Response[BetaManagedAgentsListSessions | BetaErrorResponse]:
    """List sessions.

    Gives the answer of any status, with headers and body.
    """
    return client.send(
        OPERATION,
        build(
            betas=betas,
            limit=limit,
            page=page,
            include_archived=include_archived,
            created_at_gte=created_at_gte,
            created_at_gt=created_at_gt,
            created_at_lte=created_at_lte,
            created_at_lt=created_at_lt,
            agent_id=agent_id,
            agent_version=agent_version,
            order=order,
            memory_store_id=memory_store_id,
            statuses=statuses,
        ),
    )


def sync(
    *,
    client: Client,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
    created_at_gte: BetaTimestampParam | Omit = omit,
    created_at_gt: BetaTimestampParam | Omit = omit,
    created_at_lte: BetaTimestampParam | Omit = omit,
    created_at_lt: BetaTimestampParam | Omit = omit,
    agent_id: str | Omit = omit,
    agent_version: int | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    memory_store_id: str | Omit = omit,
    statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
) -> BetaManagedAgentsListSessions | BetaErrorResponse | None:
    """List sessions.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(
        client=client,
        betas=betas,
        limit=limit,
        page=page,
        include_archived=include_archived,
        created_at_gte=created_at_gte,
        created_at_gt=created_at_gt,
        created_at_lte=created_at_lte,
        created_at_lt=created_at_lt,
        agent_id=agent_id,
        agent_version=agent_version,
        order=order,
        memory_store_id=memory_store_id,
        statuses=statuses,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
    created_at_gte: BetaTimestampParam | Omit = omit,
    created_at_gt: BetaTimestampParam | Omit = omit,
    created_at_lte: BetaTimestampParam | Omit = omit,
    created_at_lt: BetaTimestampParam | Omit = omit,
    agent_id: str | Omit = omit,
    agent_version: int | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    memory_store_id: str | Omit = omit,
    statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
) -> Response[BetaManagedAgentsListSessions | BetaErrorResponse]:
    """List sessions.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(
        OPERATION,
        build(
            betas=betas,
            limit=limit,
            page=page,
            include_archived=include_archived,
            created_at_gte=created_at_gte,
            created_at_gt=created_at_gt,
            created_at_lte=created_at_lte,
            created_at_lt=created_at_lt,
            agent_id=agent_id,
            agent_version=agent_version,
            order=order,
            memory_store_id=memory_store_id,
            statuses=statuses,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    include_archived: bool | Omit = omit,
    created_at_gte: BetaTimestampParam | Omit = omit,
    created_at_gt: BetaTimestampParam | Omit = omit,
    created_at_lte: BetaTimestampParam | Omit = omit,
    created_at_lt: BetaTimestampParam | Omit = omit,
    agent_id: str | Omit = omit,
    agent_version: int | Omit = omit,
    order: BetaManagedAgentsListOrderParam | Omit = omit,
    memory_store_id: str | Omit = omit,
    statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
) -> BetaManagedAgentsListSessions | BetaErrorResponse | None:
    """List sessions.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(
            client=client,
            betas=betas,
            limit=limit,
            page=page,
            include_archived=include_archived,
            created_at_gte=created_at_gte,
            created_at_gt=created_at_gt,
            created_at_lte=created_at_lte,
            created_at_lt=created_at_lt,
            agent_id=agent_id,
            agent_version=agent_version,
            order=order,
            memory_store_id=memory_store_id,
            statuses=statuses,
        )
    ).parsed

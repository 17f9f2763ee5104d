# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List files.

`GET /v1/files?beta=true`
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
    from ...models import BetaErrorResponse, BetaFileListResponse
    from ...params import AnthropicBetaParam

_t_beta_file_list_response = _c.Ref(__name__, "...models.beta_file_list_response:BetaFileListResponse")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaFileListResponse] = Operation(
    "beta.files.list",
    "GET",
    "/v1/files",
    query=(("beta", "true"),),
    params={
        "before_id": Param("before_id", "query"),
        "after_id": Param("after_id", "query"),
        "limit": Param("limit", "query"),
        "scope_id": Param("scope_id", "query"),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_file_list_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("Page", "ids", "data", ("after_id", "last_id"), ("before_id", "first_id"), more="has_more"),
    betas=("files-api-2025-04-14",),
)


def build(
    *,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    scope_id: str | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request(
        {"before_id": before_id, "after_id": after_id, "limit": limit, "scope_id": scope_id, "betas": betas}
    )


def parse(status: int, content: bytes) -> BetaFileListResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaFileListResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    scope_id: str | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaFileListResponse | BetaErrorResponse]:
    """List files.

    Gives the answer of any status, with headers and body.
    """
    return client.send(
        OPERATION, build(before_id=before_id, after_id=after_id, limit=limit, scope_id=scope_id, betas=betas)
    )


def sync(
    *,
    client: Client,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    scope_id: str | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaFileListResponse | BetaErrorResponse | None:
    """List files.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(
        client=client, before_id=before_id, after_id=after_id, limit=limit, scope_id=scope_id, betas=betas
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    scope_id: str | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaFileListResponse | BetaErrorResponse]:
    """List files.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(
        OPERATION, build(before_id=before_id, after_id=after_id, limit=limit, scope_id=scope_id, betas=betas)
    )


async def asyncio(
    *,
    client: AsyncClient,
    before_id: str | Omit = omit,
    after_id: str | Omit = omit,
    limit: int | Omit = omit,
    scope_id: str | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaFileListResponse | BetaErrorResponse | None:
    """List files.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(
            client=client, before_id=before_id, after_id=after_id, limit=limit, scope_id=scope_id, betas=betas
        )
    ).parsed

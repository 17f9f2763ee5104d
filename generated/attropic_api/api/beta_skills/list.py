# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List skills.

`GET /v1/skills?beta=true`
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
    from ...models import BetaErrorResponse, BetaListSkillsResponse
    from ...params import AnthropicBetaParam

_t_beta_list_skills_response = _c.Ref(__name__, "...models.beta_list_skills_response:BetaListSkillsResponse")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaListSkillsResponse] = Operation(
    "beta.skills.list",
    "GET",
    "/v1/skills",
    query=(("beta", "true"),),
    params={
        "page": Param("page", "query"),
        "limit": Param("limit", "query"),
        "source": Param("source", "query"),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_list_skills_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("PageCursor", "cursor", "data", ("page", "next_page"), more="has_more"),
    betas=("skills-2025-10-02",),
)


def build(
    *,
    page: str | None | Omit = omit,
    limit: int | Omit = omit,
    source: str | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"page": page, "limit": limit, "source": source, "betas": betas})


def parse(status: int, content: bytes) -> BetaListSkillsResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaListSkillsResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    page: str | None | Omit = omit,
    limit: int | Omit = omit,
    source: str | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaListSkillsResponse | BetaErrorResponse]:
    """List skills.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(page=page, limit=limit, source=source, betas=betas))


def sync(
    *,
    client: Client,
    page: str | None | Omit = omit,
    limit: int | Omit = omit,
    source: str | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaListSkillsResponse | BetaErrorResponse | None:
    """List skills.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, page=page, limit=limit, source=source, betas=betas).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: str | None | Omit = omit,
    limit: int | Omit = omit,
    source: str | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaListSkillsResponse | BetaErrorResponse]:
    """List skills.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(page=page, limit=limit, source=source, betas=betas))


async def asyncio(
    *,
    client: AsyncClient,
    page: str | None | Omit = omit,
    limit: int | Omit = omit,
    source: str | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaListSkillsResponse | BetaErrorResponse | None:
    """List skills.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, page=page, limit=limit, source=source, betas=betas)).parsed

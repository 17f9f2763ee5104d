# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List skill versions.

`GET /v1/skills/{skill_id}/versions?beta=true`
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
    from ...models import BetaErrorResponse, BetaListSkillVersionsResponse
    from ...params import AnthropicBetaParam

_t_beta_list_skill_versions_response = _c.Ref(
    __name__, "...models.beta_list_skill_versions_response:BetaListSkillVersionsResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaListSkillVersionsResponse] = Operation(
    "beta.skills.versions.list",
    "GET",
    "/v1/skills/{skill_id}/versions",
    query=(("beta", "true"),),
    params={
        "skill_id": Param("skill_id", "path", style="simple", explode=False, required=True),
        "page": Param("page", "query"),
        "limit": Param("limit", "query"),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_list_skill_versions_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    page=Page("PageCursor", "cursor", "data", ("page", "next_page"), more="has_more"),
    betas=("skills-2025-10-02",),
)


def build(
    *,
    skill_id: str,
    page: str | None | Omit = omit,
    limit: int | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"skill_id": skill_id, "page": page, "limit": limit, "betas": betas})


def parse(status: int, content: bytes) -> BetaListSkillVersionsResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaListSkillVersionsResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    skill_id: str,
    page: str | None | Omit = omit,
    limit: int | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaListSkillVersionsResponse | BetaErrorResponse]:
    """List skill versions.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(skill_id=skill_id, page=page, limit=limit, betas=betas))


def sync(
    *,
    client: Client,
    skill_id: str,
    page: str | None | Omit = omit,
    limit: int | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaListSkillVersionsResponse | BetaErrorResponse | None:
    """List skill versions.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, skill_id=skill_id, page=page, limit=limit, betas=betas).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    skill_id: str,
    page: str | None | Omit = omit,
    limit: int | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaListSkillVersionsResponse | BetaErrorResponse]:
    """List skill versions.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(skill_id=skill_id, page=page, limit=limit, betas=betas))


async def asyncio(
    *,
    client: AsyncClient,
    skill_id: str,
    page: str | None | Omit = omit,
    limit: int | None | Omit = omit,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaListSkillVersionsResponse | BetaErrorResponse | None:
    """List skill versions.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(client=client, skill_id=skill_id, page=page, limit=limit, betas=betas)
    ).parsed

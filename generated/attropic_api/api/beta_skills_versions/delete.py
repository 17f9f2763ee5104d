# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Delete a skill version.

`DELETE /v1/skills/{skill_id}/versions/{version}?beta=true`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import codec as _c
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Operation
from ..._runtime.parameters import Param
from ..._runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.client import AsyncClient, Client, Response
    from ...models import BetaErrorResponse, SkillVersionDeleteResponse
    from ...params import AnthropicBetaParam

_t_skill_version_delete_response = _c.Ref(
    __name__, "...models.skill_version_delete_response:SkillVersionDeleteResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[SkillVersionDeleteResponse] = Operation(
    "beta.skills.versions.delete",
    "DELETE",
    "/v1/skills/{skill_id}/versions/{version}",
    query=(("beta", "true"),),
    params={
        "skill_id": Param("skill_id", "path", style="simple", explode=False, required=True),
        "version": Param("version", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_skill_version_delete_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    betas=("skills-2025-10-02",),
)


def build(*, version: str, skill_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"version": version, "skill_id": skill_id, "betas": betas})


def parse(status: int, content: bytes) -> SkillVersionDeleteResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: SkillVersionDeleteResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, version: str, skill_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[SkillVersionDeleteResponse | BetaErrorResponse]:
    """Delete a skill version.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(version=version, skill_id=skill_id, betas=betas))


def sync(
    *, client: Client, version: str, skill_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> SkillVersionDeleteResponse | BetaErrorResponse | None:
    """Delete a skill version.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, version=version, skill_id=skill_id, betas=betas).parsed


async def asyncio_detailed(
    *, client: AsyncClient, version: str, skill_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[SkillVersionDeleteResponse | BetaErrorResponse]:
    """Delete a skill version.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(version=version, skill_id=skill_id, betas=betas))


async def asyncio(
    *, client: AsyncClient, version: str, skill_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> SkillVersionDeleteResponse | BetaErrorResponse | None:
    """Delete a skill version.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, version=version, skill_id=skill_id, betas=betas)).parsed

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Create a skill version.

`POST /v1/skills/{skill_id}/versions?beta=true`
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
    from ...models import BetaErrorResponse, SkillVersionCreateResponse
    from ...params import AnthropicBetaParam, SkillVersionCreateParams

_t_skill_version_create_response = _c.Ref(
    __name__, "...models.skill_version_create_response:SkillVersionCreateResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[SkillVersionCreateResponse] = Operation(
    "beta.skills.versions.create",
    "POST",
    "/v1/skills/{skill_id}/versions",
    query=(("beta", "true"),),
    params={
        "skill_id": Param("skill_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    body="multipart",
    media="multipart/form-data",
    files=frozenset(["files"]),
    file_lists=frozenset(["files"]),
    answers=(
        Answer(200, 200, "json", _t_skill_version_create_response),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    betas=("skills-2025-10-02",),
)


def build(
    *,
    skill_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    body: SkillVersionCreateParams | BaseModel | Mapping[str, Any] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"skill_id": skill_id, "betas": betas, "body": body})


def parse(status: int, content: bytes) -> SkillVersionCreateResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: SkillVersionCreateResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    skill_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    body: SkillVersionCreateParams | BaseModel | Mapping[str, Any] | Omit = omit,
) -> Response[SkillVersionCreateResponse | BetaErrorResponse]:
    """Create a skill version.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(skill_id=skill_id, betas=betas, body=body))


def sync(
    *,
    client: Client,
    skill_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    body: SkillVersionCreateParams | BaseModel | Mapping[str, Any] | Omit = omit,
) -> SkillVersionCreateResponse | BetaErrorResponse | None:
    """Create a skill version.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, skill_id=skill_id, betas=betas, body=body).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    skill_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    body: SkillVersionCreateParams | BaseModel | Mapping[str, Any] | Omit = omit,
) -> Response[SkillVersionCreateResponse | BetaErrorResponse]:
    """Create a skill version.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(skill_id=skill_id, betas=betas, body=body))


async def asyncio(
    *,
    client: AsyncClient,
    skill_id: str,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    body: SkillVersionCreateParams | BaseModel | Mapping[str, Any] | Omit = omit,
) -> SkillVersionCreateResponse | BetaErrorResponse | None:
    """Create a skill version.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, skill_id=skill_id, betas=betas, body=body)).parsed

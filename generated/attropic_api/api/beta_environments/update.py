# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Update an environment.

`POST /v1/environments/{environment_id}?beta=true`
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
    from ...models import BetaEnvironment, BetaErrorResponse
    from ...params import AnthropicBetaParam, EnvironmentUpdateParams

_t_beta_environment = _c.Ref(__name__, "...models.beta_environment:BetaEnvironment")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaEnvironment] = Operation(
    "beta.environments.update",
    "POST",
    "/v1/environments/{environment_id}",
    query=(("beta", "true"),),
    params={
        "environment_id": Param("environment_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    body="json",
    media="application/json",
    answers=(
        Answer(200, 200, "json", _t_beta_environment),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    betas=("managed-agents-2026-04-01",),
)


def build(
    *,
    environment_id: str,
    body: EnvironmentUpdateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"environment_id": environment_id, "body": body, "betas": betas})


def parse(status: int, content: bytes) -> BetaEnvironment | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaEnvironment | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    environment_id: str,
    body: EnvironmentUpdateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaEnvironment | BetaErrorResponse]:
    """Update an environment.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(environment_id=environment_id, body=body, betas=betas))


def sync(
    *,
    client: Client,
    environment_id: str,
    body: EnvironmentUpdateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaEnvironment | BetaErrorResponse | None:
    """Update an environment.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, environment_id=environment_id, body=body, betas=betas).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    environment_id: str,
    body: EnvironmentUpdateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> Response[BetaEnvironment | BetaErrorResponse]:
    """Update an environment.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(environment_id=environment_id, body=body, betas=betas))


async def asyncio(
    *,
    client: AsyncClient,
    environment_id: str,
    body: EnvironmentUpdateParams | BaseModel | Mapping[str, Any],
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
) -> BetaEnvironment | BetaErrorResponse | None:
    """Update an environment.

    Gives the typed value; None when the status is not documented.
    """
    return (
        await asyncio_detailed(client=client, environment_id=environment_id, body=body, betas=betas)
    ).parsed

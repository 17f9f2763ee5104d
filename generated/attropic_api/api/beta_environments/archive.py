# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Archive an environment.

`POST /v1/environments/{environment_id}/archive?beta=true`
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
    from ...models import BetaEnvironment, BetaErrorResponse
    from ...params import AnthropicBetaParam

_t_beta_environment = _c.Ref(__name__, "...models.beta_environment:BetaEnvironment")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaEnvironment] = Operation(
    "beta.environments.archive",
    "POST",
    "/v1/environments/{environment_id}/archive",
    query=(("beta", "true"),),
    params={
        "environment_id": Param("environment_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_environment),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    betas=("managed-agents-2026-04-01",),
)


def build(*, environment_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"environment_id": environment_id, "betas": betas})


def parse(status: int, content: bytes) -> BetaEnvironment | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaEnvironment | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, environment_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[BetaEnvironment | BetaErrorResponse]:
    """Archive an environment.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(environment_id=environment_id, betas=betas))


def sync(
    *, client: Client, environment_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> BetaEnvironment | BetaErrorResponse | None:
    """Archive an environment.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, environment_id=environment_id, betas=betas).parsed


async def asyncio_detailed(
    *, client: AsyncClient, environment_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[BetaEnvironment | BetaErrorResponse]:
    """Archive an environment.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(environment_id=environment_id, betas=betas))


async def asyncio(
    *, client: AsyncClient, environment_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> BetaEnvironment | BetaErrorResponse | None:
    """Archive an environment.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, environment_id=environment_id, betas=betas)).parsed

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""List user profiles.

`GET /v1/user_profiles?beta=true`
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
    from ...models import BetaErrorResponse, BetaListUserProfilesResponse
    from ...params import AnthropicBetaParam, BetaUserProfileListOrderParam

_t_beta_list_user_profiles_response = _c.Ref(
    __name__, "...models.beta_list_user_profiles_response:BetaListUserProfilesResponse"
)
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[BetaListUserProfilesResponse] = Operation(
    "beta.user_profiles.list",
    "GET",
    "/v1/user_profiles",
    query=(("beta", "true"),),
    params={
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
        "limit": Param("limit", "query"),
        "page": Param("page", "query"),
        "order": Param("order", "query"),
    },
    answers=(
        Answer(200, 200, "json", _t_beta_list_user_profiles_response),
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
    betas=("user-profiles-2026-03-24",),
)


def build(
    *,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    order: BetaUserProfileListOrderParam | Omit = omit,
) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"betas": betas, "limit": limit, "page": page, "order": order})


def parse(status: int, content: bytes) -> BetaListUserProfilesResponse | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: BetaListUserProfilesResponse | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *,
    client: Client,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    order: BetaUserProfileListOrderParam | Omit = omit,
) -> Response[BetaListUserProfilesResponse | BetaErrorResponse]:
    """List user profiles.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(betas=betas, limit=limit, page=page, order=order))


def sync(
    *,
    client: Client,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    order: BetaUserProfileListOrderParam | Omit = omit,
) -> BetaListUserProfilesResponse | BetaErrorResponse | None:
    """List user profiles.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, betas=betas, limit=limit, page=page, order=order).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    order: BetaUserProfileListOrderParam | Omit = omit,
) -> Response[BetaListUserProfilesResponse | BetaErrorResponse]:
    """List user profiles.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(betas=betas, limit=limit, page=page, order=order))


async def asyncio(
    *,
    client: AsyncClient,
    betas: Sequence[AnthropicBetaParam] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
    order: BetaUserProfileListOrderParam | Omit = omit,
) -> BetaListUserProfilesResponse | BetaErrorResponse | None:
    """List user profiles.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, betas=betas, limit=limit, page=page, order=order)).parsed

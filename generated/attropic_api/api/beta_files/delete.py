# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Delete a file.

`DELETE /v1/files/{file_id}?beta=true`
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
    from ...models import BetaErrorResponse, DeletedFile
    from ...params import AnthropicBetaParam

_t_deleted_file = _c.Ref(__name__, "...models.deleted_file:DeletedFile")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[DeletedFile] = Operation(
    "beta.files.delete",
    "DELETE",
    "/v1/files/{file_id}",
    query=(("beta", "true"),),
    params={
        "file_id": Param("file_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_deleted_file),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
    betas=("files-api-2025-04-14",),
)


def build(*, file_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"file_id": file_id, "betas": betas})


def parse(status: int, content: bytes) -> DeletedFile | BetaErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: DeletedFile | BetaErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, file_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[DeletedFile | BetaErrorResponse]:
    """Delete a file.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(file_id=file_id, betas=betas))


def sync(
    *, client: Client, file_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> DeletedFile | BetaErrorResponse | None:
    """Delete a file.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, file_id=file_id, betas=betas).parsed


async def asyncio_detailed(
    *, client: AsyncClient, file_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[DeletedFile | BetaErrorResponse]:
    """Delete a file.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(file_id=file_id, betas=betas))


async def asyncio(
    *, client: AsyncClient, file_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> DeletedFile | BetaErrorResponse | None:
    """Delete a file.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, file_id=file_id, betas=betas)).parsed

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Retrieve a model.

`GET /v1/models/{model_id}`
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
    from ...models import ErrorResponse, ModelInfo
    from ...params import AnthropicBetaParam

_t_model_info = _c.Ref(__name__, "...models.model_info:ModelInfo")
_t_error_response = _c.Ref(__name__, "...models.error_response:ErrorResponse")

OPERATION: Operation[ModelInfo] = Operation(
    "models.retrieve",
    "GET",
    "/v1/models/{model_id}",
    params={
        "model_id": Param("model_id", "path", style="simple", explode=False, required=True),
        "betas": Param("anthropic-beta", "header", style="simple", explode=False),
    },
    answers=(
        Answer(200, 200, "json", _t_model_info),
        Answer(400, 499, "json", _t_error_response),
        Answer(500, 599, "json", _t_error_response),
    ),
)


def build(*, model_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit) -> Request:
    """The request, not sent.

    Raises:
        ValueError: A path parameter is empty, `.` or `..`.
    """
    return OPERATION.request({"model_id": model_id, "betas": betas})


def parse(status: int, content: bytes) -> ModelInfo | ErrorResponse | None:
    """The typed value of an answer of any status; None when the status is not documented.

    Raises:
        ValidationError: The body is not of the type that the description gives it.
    """
    value: ModelInfo | ErrorResponse | None = OPERATION.parse(status, content)
    return value


def sync_detailed(
    *, client: Client, model_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[ModelInfo | ErrorResponse]:
    """Retrieve a model.

    Gives the answer of any status, with headers and body.
    """
    return client.send(OPERATION, build(model_id=model_id, betas=betas))


def sync(
    *, client: Client, model_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> ModelInfo | ErrorResponse | None:
    """Retrieve a model.

    Gives the typed value; None when the status is not documented.
    """
    return sync_detailed(client=client, model_id=model_id, betas=betas).parsed


async def asyncio_detailed(
    *, client: AsyncClient, model_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> Response[ModelInfo | ErrorResponse]:
    """Retrieve a model.

    Gives the answer of any status, with headers and body.
    """
    return await client.send(OPERATION, build(model_id=model_id, betas=betas))


async def asyncio(
    *, client: AsyncClient, model_id: str, betas: Sequence[AnthropicBetaParam] | Omit = omit
) -> ModelInfo | ErrorResponse | None:
    """Retrieve a model.

    Gives the typed value; None when the status is not documented.
    """
    return (await asyncio_detailed(client=client, model_id=model_id, betas=betas)).parsed

"""Calls through either client of Vertex AI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from attropic.clouds.vertex import AnthropicVertex, AsyncAnthropicVertex
from tests.client.calls import ASK, Exchange, answer, entered, settled, snapshot
from tests.helpers.scenes import run

COLOURS = ["sync", "asyncio", "trio"]
USUAL: dict[str, Any] = {"region": "europe-west1", "project_id": "acme", "access_token": "the-token"}
VARIABLES = (
    "ANTHROPIC_VERTEX_BASE_URL", "ANTHROPIC_VERTEX_PROJECT_ID", "CLOUD_ML_REGION", "GOOGLE_CLOUD_PROJECT",
    "GOOGLE_APPLICATION_CREDENTIALS",
)  # fmt: skip
Handler = Callable[[httpx.Request], httpx.Response]


def kind(colour: str) -> Any:
    """The class of the client."""
    return AnthropicVertex if colour == "sync" else AsyncAnthropicVertex


def play(
    colour: str, scene: Callable[[Any], Awaitable[Any]], handler: Handler | None = None, **options: Any
) -> Exchange:
    """Play a scene with a new client; the scene settles what the client gives.

    Args:
        options: Of the client; without others they are ``USUAL``, and there is no retry.
    """
    seen = Exchange()

    def handle(request: httpx.Request) -> httpx.Response:
        seen.requests.append(snapshot(request))
        return (handler or answer())(request)

    async def main() -> Any:
        transport = httpx.MockTransport(handle)
        http: Any = (httpx.Client if colour == "sync" else httpx.AsyncClient)(transport=transport)
        given = {"max_retries": 0, **USUAL, **options}
        async with entered(kind(colour)(http_client=http, **given)) as client:
            return await scene(client)

    seen.result = run(colour, main)
    return seen


async def create(client: Any, **more: Any) -> Any:
    """One message."""
    return await settled(client.messages.create(**{**ASK, **more}))

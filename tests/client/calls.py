"""One small call through either client, over a transport that keeps what it sees."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx

import attropic

CLIENTS = [attropic.Anthropic, attropic.AsyncAnthropic]
KEY = "sk-test"
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hello.", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "stop_details": None,
    "container": None,
    "usage": {
        "input_tokens": 1,
        "output_tokens": 2,
        "cache_creation": None,
        "cache_creation_input_tokens": None,
        "cache_read_input_tokens": None,
        "inference_geo": None,
        "server_tool_use": None,
        "service_tier": None,
    },
}
ASK: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi."}]}
Handler = Callable[[httpx.Request], httpx.Response]


def answer(status: int = 200, body: Any = MESSAGE, **headers: str) -> Handler:
    """A handler that always gives this answer; bytes are sent as they are."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: httpx.Response(status, content=content, headers=named)


class Exchange:
    """What was sent, and what came back."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.result: Any = None

    @property
    def request(self) -> httpx.Request:
        (only,) = self.requests
        return only


def create(
    kind: Any, *, handler: Handler | None = None, http: dict[str, Any] | None = None, call: Any = None, **options: Any
) -> Exchange:
    """``messages.create`` of a new client of the class ``kind``.

    Args:
        http: Options of the HTTP library's client.
        call: Options of the call.
        options: Of the client.
    """
    seen = Exchange()
    if "retry" not in options:
        options.setdefault("max_retries", 0)

    def handle(request: httpx.Request) -> httpx.Response:
        seen.requests.append(request)
        return (handler or answer())(request)

    transport = httpx.MockTransport(handle)
    if issubclass(kind, attropic.Anthropic):
        with httpx.Client(transport=transport, **(http or {})) as library:
            seen.result = kind(http_client=library, **options).messages.create(**ASK, **(call or {}))
        return seen

    async def main() -> Any:
        async with httpx.AsyncClient(transport=transport, **(http or {})) as library:
            return await kind(http_client=library, **options).messages.create(**ASK, **(call or {}))

    seen.result = asyncio.run(main())
    return seen

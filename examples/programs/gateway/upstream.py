"""What the gateway asks of the API, and how answers are passed on: bytes as they came, errors in the API's shape."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from starlette.responses import Response, StreamingResponse

from attropic import APIError, AsyncAnthropic, AsyncStream
from attropic.types import RawMessageStreamEvent


class Refusal(Exception):
    """An answer that is an error, in the shape of the API.

    Args:
        status: The HTTP status.
        type: The type of the error, as the API names it.
        message: What is wrong.
        headers: Further headers.
    """

    def __init__(self, status: int, type: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.content = json.dumps({"type": "error", "error": {"type": type, "message": message}})
        self.headers = dict(headers or {})

    @classmethod
    def of(cls, error: APIError) -> Refusal:
        """What a failed call of the API is for the client of the gateway."""
        headers = {"request-id": error.request_id} if error.request_id else {}
        if error.retry_after is not None:
            headers["retry-after"] = f"{error.retry_after:g}"
        refusal = cls(error.status_code or 502, error.type or "api_error", error.message, headers)
        if isinstance(error.body, dict) and error.status_code is not None:
            refusal.content = json.dumps(error.body)
        return refusal


def asked(body: dict[str, Any]) -> dict[str, Any]:
    """The arguments of `create` for a body, whatever is in it: what this version does not know is passed on, too."""
    named = {name: body.pop(name) for name in ("model", "max_tokens", "messages")}
    return {**named, "extra_body": body}


async def whole(client: AsyncAnthropic, body: dict[str, Any], betas: list[str]) -> Response:
    """An answer that comes at once."""
    response = await client.messages.with_raw_response.create(**asked(body), betas=betas)
    headers = {"request-id": response.request_id or ""}
    return Response(await response.read(), response.status_code, headers, "application/json")


async def relay(client: AsyncAnthropic, body: dict[str, Any], betas: list[str]) -> Response:
    """A stream: every event with its bytes, as soon as it is there."""
    stream = await client.messages.create(**asked(body), betas=betas, stream=True)
    headers = {"request-id": stream.request_id or "", "cache-control": "no-store"}
    return StreamingResponse(_events(stream), headers=headers, media_type="text/event-stream")


async def _events(stream: AsyncStream[RawMessageStreamEvent]) -> AsyncIterator[bytes]:
    async with stream:  # a client that leaves closes the stream of the API, too
        try:
            async for event in stream.raw_events():
                yield event.raw
        except APIError as error:
            yield f"event: error\ndata: {Refusal.of(error).content}\n\n".encode()

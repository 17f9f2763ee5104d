"""A program that uses the client beside a generated tree: calls, retries, streams, lists, errors, both colours."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import httpx

import attropic

MESSAGE: dict[str, Any] = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn", "stop_sequence": None,
    "container": {"id": "c", "expires_at": "2026-01-01T00:00:00Z", "skills": None}, 
    "context_management": {"applied_edits": []},
    "usage": {
        "input_tokens": 1, "output_tokens": 2, "cache_creation_input_tokens": None, "cache_read_input_tokens": None,
        "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 0}, "service_tier": "standard",
        "server_tool_use": {"web_search_requests": 0, "web_fetch_requests": 0},
    },
}  # fmt: skip
TOOL = {"type": "tool_use", "id": "t", "name": "f", "input": {}, "caller": {"type": "direct"}}
EVENTS: list[dict[str, Any]] = [
    {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}},
    {
        "type": "content_block_start",
        "index": 0,
        "content_block": TOOL,
    },
    {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": '{"a"'}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": ": 1}"}},
    {"type": "content_block_stop", "index": 0},
    {"type": "content_block_start", "index": 1, "content_block": {"type": "of_tomorrow", "x": 1}},
    {"type": "content_block_stop", "index": 1},
    {
        "type": "message_delta",
        "delta": {"stop_reason": "tool_use", "stop_sequence": None},
        "usage": {**MESSAGE["usage"], "output_tokens": 9},
    },
    {"type": "message_stop"},
]
ASK: dict[str, Any] = {"model": "m", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi"}]}


class Server:
    """Answers as the API does; the first call of all is refused as overloaded."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.path}")
        body = json.loads(request.content or b"{}")
        if len(self.asked) == 1:
            return httpx.Response(529, json=error("overloaded_error"), headers={"retry-after-ms": "1"})
        if body.get("model") == "bad":
            return httpx.Response(400, json=error("invalid_request_error"))
        if body.get("stream"):
            text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in EVENTS)
            return httpx.Response(200, content=text.encode(), headers={"content-type": "text/event-stream"})
        if request.url.path == "/v1/models":
            last = "after_id" in request.url.params
            info = {"id": f"m{int(last)}", "type": "model", "display_name": "M", "created_at": "2025-01-01T00:00:00Z",
                    "max_input_tokens": None, "max_tokens": None, "capabilities": None}  # fmt: skip
            return httpx.Response(
                200, json={"data": [info], "has_more": not last, "first_id": info["id"], "last_id": info["id"]}
            )
        if request.url.path.endswith("count_tokens"):
            return httpx.Response(200, json={"input_tokens": 7})
        return httpx.Response(200, json=MESSAGE)


def error(kind: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": "no"}, "request_id": None}


def sync() -> list[Any]:
    client = attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(Server())))
    found: list[Any] = [client.messages.create(**ASK).content[0].text]
    with client.messages.stream(**ASK) as stream:
        kinds = [event.type for event in stream]
    final = stream.get_final_message()
    found += [len(kinds) > len(EVENTS), final.content[0].input, final.content[1].type, final.usage.output_tokens]
    found += [client.messages.count_tokens(model="m", messages=ASK["messages"]).input_tokens]
    found += [[model.id for model in client.models.list()]]
    found += [client.beta.messages.create(**ASK, betas=["b"]).id]
    try:
        client.messages.create(**{**ASK, "model": "bad"})
    except attropic.BadRequestError as refused:
        found.append(refused.status_code)
    client.close()
    return found


async def aio() -> list[Any]:
    http = httpx.AsyncClient(transport=httpx.MockTransport(Server()))
    async with attropic.AsyncAnthropic(api_key="k", http_client=http) as client:
        found: list[Any] = [(await client.messages.create(**ASK)).content[0].text]
        async with client.messages.stream(**ASK) as stream:
            kinds = [event.type async for event in stream]
        final = await stream.get_final_message()
        found += [len(kinds) > len(EVENTS), final.content[0].input, final.content[1].type, final.usage.output_tokens]
        found += [(await client.messages.count_tokens(model="m", messages=ASK["messages"])).input_tokens]
        found += [[model.id async for model in client.models.list()]]
        found += [(await client.beta.messages.create(**ASK, betas=["b"])).id]
        try:
            await client.messages.create(**{**ASK, "model": "bad"})
        except attropic.BadRequestError as refused:
            found.append(refused.status_code)
    return found


if __name__ == "__main__":
    import attropic_api

    print(json.dumps({"tree": attropic_api.__file__, "sync": sync(), "async": asyncio.run(aio())}))
    sys.exit(0)

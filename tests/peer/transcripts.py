"""What the local API streams where its own script has no answer: thinking, and a search of the web."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attropic.localserver._wire import Request

_SEARCH = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}
_RESULT = {
    "type": "web_search_result",
    "title": "Weather",
    "url": "https://weather.example",
    "encrypted_content": "c2VjcmV0",
    "page_age": None,
}
_CITATION = {
    "type": "web_search_result_location",
    "url": "https://weather.example",
    "title": "Weather",
    "encrypted_index": "aW5kZXg=",
    "cited_text": "Rain.",
}
#: A content block, and the deltas that complete it.
Block = tuple[dict[str, Any], list[dict[str, Any]]]


def _text(*pieces: str) -> Block:
    deltas = [{"type": "text_delta", "text": piece} for piece in pieces]
    return {"type": "text", "text": "", "citations": None}, deltas


def _cited(*pieces: str) -> Block:
    block, deltas = _text(*pieces)
    return {**block, "citations": []}, [{"type": "citations_delta", "citation": _CITATION}, *deltas]


THINKING: list[Block] = [
    (
        {"type": "thinking", "thinking": "", "signature": ""},
        [
            {"type": "thinking_delta", "thinking": "Five, seven, "},
            {"type": "thinking_delta", "thinking": "five."},
            {"type": "signature_delta", "signature": "c2lnbmF0dXJl"},
        ],
    ),
    _text("Quiet circuits ", "hum."),
]
SEARCHING: list[Block] = [
    _text("I will ", "look."),
    (
        _SEARCH,
        [
            {"type": "input_json_delta", "partial_json": ""},
            {"type": "input_json_delta", "partial_json": '{"query": "weather '},
            {"type": "input_json_delta", "partial_json": 'in New York"}'},
        ],
    ),
    ({"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [_RESULT]}, []),
    _cited("It ", "rains."),
]


def events_for(request: Request) -> list[dict[str, Any]]:
    """The events of the answer; none when the script of the local API answers itself."""
    if request.path != "/v1/messages":
        return []
    body = json.loads(request.body)
    if not body.get("stream"):
        return []
    tools = [str(tool.get("type")) for tool in body.get("tools") or []]
    if any(tool.startswith("web_search") for tool in tools):
        told = _message(SEARCHING, body["model"], {"web_search_requests": 1, "web_fetch_requests": 0})
    elif (body.get("thinking") or {}).get("type") in ("enabled", "adaptive"):
        told = _message(THINKING, body["model"], None)
    else:
        return []
    return list(told)


def _message(blocks: list[Block], model: str, searches: dict[str, int] | None) -> Iterator[dict[str, Any]]:
    names = ("cache_creation", "cache_creation_input_tokens", "cache_read_input_tokens", "inference_geo")
    usage = {**dict.fromkeys(names), "service_tier": None, "input_tokens": 12, "output_tokens": 1}
    begun = {"id": "msg_1", "type": "message", "role": "assistant", "model": model, "content": []}
    ends = ("stop_reason", "stop_sequence", "stop_details", "container", "context_management")
    yield {"type": "message_start", "message": {**begun, **dict.fromkeys(ends), "usage": usage}}
    for index, (block, deltas) in enumerate(blocks):
        yield {"type": "content_block_start", "index": index, "content_block": block}
        if index == 0:
            yield {"type": "ping"}
        for delta in deltas:
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    end = {**dict.fromkeys(ends[1:4]), "stop_reason": "end_turn"}
    yield {"type": "message_delta", "delta": end, "usage": {"output_tokens": 34, "server_tool_use": searches}}
    yield {"type": "message_stop"}

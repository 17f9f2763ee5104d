"""What travels: requests, responses, and the JSON shapes of the API's objects, with every key it requires."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

Json = dict[str, Any]

# Status to error type and usual message: https://docs.claude.com/en/api/errors
ERRORS: dict[int, tuple[str, str]] = {
    400: ("invalid_request_error", "Invalid request"),
    401: ("authentication_error", "Authentication error"),
    402: ("billing_error", "Billing error"),
    403: ("permission_error", "Permission denied"),
    404: ("not_found_error", "Not found"),
    413: ("request_too_large", "Request exceeds the maximum size"),
    429: ("rate_limit_error", "Rate limited"),
    500: ("api_error", "Internal server error"),
    504: ("timeout_error", "Request timeout"),
    529: ("overloaded_error", "Overloaded"),
}

# Name, day of creation, input limit, output limit, and generation (what it can do); newest first, as the API lists
# them. The figures are stand-ins of the right size, not a source for cost or limits.
MODELS: dict[str, tuple[str, str, int, int, int]] = {
    "claude-opus-4-7": ("Claude Opus 4.7", "2026-04-14", 1_000_000, 128_000, 4),
    "claude-mythos-preview": ("Claude Mythos Preview", "2026-04-07", 1_000_000, 128_000, 4),
    "claude-sonnet-4-6": ("Claude Sonnet 4.6", "2026-02-17", 1_000_000, 64_000, 3),
    "claude-opus-4-6": ("Claude Opus 4.6", "2026-02-04", 1_000_000, 128_000, 3),
    "claude-opus-4-5-20251101": ("Claude Opus 4.5", "2025-11-24", 200_000, 64_000, 2),
    "claude-haiku-4-5-20251001": ("Claude Haiku 4.5", "2025-10-15", 200_000, 64_000, 1),
    "claude-sonnet-4-5-20250929": ("Claude Sonnet 4.5", "2025-09-29", 200_000, 64_000, 1),
    "claude-opus-4-1-20250805": ("Claude Opus 4.1", "2025-08-05", 200_000, 32_000, 1),
    "claude-opus-4-20250514": ("Claude Opus 4", "2025-05-22", 200_000, 32_000, 1),
    "claude-sonnet-4-20250514": ("Claude Sonnet 4", "2025-05-22", 200_000, 64_000, 1),
    "claude-3-haiku-20240307": ("Claude Haiku 3", "2024-03-07", 200_000, 4_096, 0),
}
_ALIASES = {re.sub(r"-\d{8}$", "", model): model for model in MODELS}
_ALIASES |= {"claude-opus-4-0": "claude-opus-4-20250514", "claude-sonnet-4-0": "claude-sonnet-4-20250514"}


@dataclass(frozen=True)
class Request:
    """One request as it came: raw path and query, header names in lower case, the body up to the size limit."""

    method: str
    path: str
    query: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def parameters(self) -> dict[str, str]:
        """The query, decoded; of a repeated name the last value."""
        return dict(parse_qsl(self.query, keep_blank_values=True))


@dataclass(frozen=True)
class Response:
    """One response: a body of bytes has a length, an iterator of bytes is sent piece by piece."""

    status: int
    headers: dict[str, str]
    body: bytes | Iterator[bytes]


class ApiError(Exception):
    """A request that the API refuses; an empty message stands for the usual one of the status."""

    def __init__(self, status: int, message: str = "", headers: dict[str, str] | None = None) -> None:
        other = "api_error" if status >= 500 else "invalid_request_error"
        self.type, usual = ERRORS.get(status, (other, f"Status {status}"))
        super().__init__(message or usual)
        self.status = status
        self.headers = headers or {}


def dumps(value: Any) -> bytes:
    """JSON as the API writes it: compact, UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def request_id(number: int) -> str:
    """The id of the response with this number."""
    return f"req_{number:024d}"


def error(problem: ApiError, number: int) -> Response:
    """The error response of the API: type, message and request id."""
    detail = {"type": problem.type, "message": str(problem)}
    body = {"type": "error", "error": detail, "request_id": request_id(number)}
    return Response(problem.status, {"content-type": "application/json", **problem.headers}, dumps(body))


def resolve(model: str) -> str | None:
    """The full id of a model or of its alias; None for a model that does not exist."""
    return model if model in MODELS else _ALIASES.get(model)


def model_info(model: str) -> Json:
    """``ModelInfo`` of a full id."""
    name, day, max_input, max_output, generation = MODELS[model]
    yes, no = {"supported": True}, {"supported": False}

    def since(first: int) -> Json:
        return yes if generation >= first else no

    levels = {"low": since(2), "medium": since(2), "high": since(2), "max": since(3), "xhigh": since(4)}
    edits = {"clear_thinking_20251015": since(1), "clear_tool_uses_20250919": since(1), "compact_20260112": since(3)}
    capabilities: Json = dict.fromkeys(("batch", "citations", "image_input", "pdf_input"), yes)
    capabilities |= dict.fromkeys(("code_execution", "structured_outputs"), since(1))
    capabilities |= {"effort": {**since(2), **levels}, "context_management": {**since(1), **edits}}
    capabilities["thinking"] = {**since(1), "types": {"enabled": since(1), "adaptive": since(3)}}
    info = {"type": "model", "id": model, "display_name": name, "created_at": f"{day}T00:00:00Z"}
    return {**info, "max_input_tokens": max_input, "max_tokens": max_output, "capabilities": capabilities}


def text_block(text: str) -> Json:
    """``ResponseTextBlock``."""
    return {"type": "text", "text": text, "citations": None}


def tool_use_block(number: int, name: str, arguments: Json) -> Json:
    """``ResponseToolUseBlock``; the number tells the calls of one conversation apart."""
    block = {"type": "tool_use", "id": f"toolu_{number:024d}", "name": name, "input": arguments}
    return {**block, "caller": {"type": "direct"}}


def usage(input_tokens: int, output_tokens: int, beta: bool) -> Json:
    """``Usage``, or ``BetaUsage``."""
    counts: Json = {"input_tokens": input_tokens, "output_tokens": output_tokens}
    counts |= {"cache_creation_input_tokens": 0, "cache_read_input_tokens": 0}
    counts["cache_creation"] = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0}
    counts |= {"inference_geo": None, "server_tool_use": None, "service_tier": "standard"}
    return counts | ({"iterations": None, "speed": "standard"} if beta else {})


def message(number: int, model: str, content: list[Json], end: Json, used: Json, beta: bool) -> Json:
    """``Message``, or ``BetaMessage``; ``end`` holds its stop reason and stop sequence."""
    head = {"id": f"msg_{number:024d}", "type": "message", "role": "assistant", "model": model, "content": content}
    tail = {"stop_details": None, "container": None, "usage": used}
    return {**head, **end, **tail, **({"context_management": None} if beta else {})}


def _deltas(block: Json) -> tuple[Json, list[Json]]:
    """A block as its stream starts, and the pieces that complete it; a kind without pieces comes whole."""
    if block["type"] == "text":
        pieces = re.findall(r"\s*\S+|\s+\Z", block["text"])
        return {**block, "text": ""}, [{"type": "text_delta", "text": piece} for piece in pieces]
    if block["type"] == "tool_use":
        source = json.dumps(block["input"], ensure_ascii=False) if block["input"] else ""
        pieces = ["", *(source[at : at + 8] for at in range(0, len(source), 8))]
        return {**block, "input": {}}, [{"type": "input_json_delta", "partial_json": piece} for piece in pieces]
    return block, []


def events(complete: Json) -> Iterator[Json]:
    """The stream of a complete message, event by event; a ping follows the start of the first block."""
    end = {name: complete[name] for name in ("stop_reason", "stop_sequence")}
    used = complete["usage"]
    begun = {**complete, "content": [], **dict.fromkeys(end), "usage": {**used, "output_tokens": 0}}
    yield {"type": "message_start", "message": begun}
    for index, block in enumerate(complete["content"]):
        start, deltas = _deltas(block)
        yield {"type": "content_block_start", "index": index, "content_block": start}
        if index == 0:
            yield {"type": "ping"}
        for delta in deltas:
            yield {"type": "content_block_delta", "index": index, "delta": delta}
        yield {"type": "content_block_stop", "index": index}
    totals = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    counts = {name: used[name] for name in (*totals, "server_tool_use", "iterations") if name in used}
    beta = {"context_management": None} if "context_management" in complete else {}
    last = {**end, "stop_details": complete["stop_details"], "container": complete["container"]}
    yield {"type": "message_delta", "delta": last, "usage": counts, **beta}
    yield {"type": "message_stop"}

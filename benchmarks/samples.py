"""Requests and answers that every contender sends and reads, as plain values; needs the standard library alone."""

from __future__ import annotations

from typing import Any, Final

from .responder import message

Json = dict[str, Any]

BODY: Final[Json] = {
    "model": "claude-opus-4-7",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hello."}],
}
BATCH: Final = "msgbatch_01"
FILE: Final = "file_01"
#: How many models a page has.
PAGE: Final = 1_000


def large(mebibytes: int) -> Json:
    """A request with an image of this size in base64, as text."""
    source = {"type": "base64", "media_type": "image/png", "data": "iVBORw0K" * (mebibytes * 2**20 // 8)}
    return {**BODY, "messages": [{"role": "user", "content": [{"type": "image", "source": source}]}]}


def model(number: int) -> Json:
    """One of very many models."""
    return {
        "type": "model",
        "id": f"model-{number:06}",
        "display_name": f"Model {number}",
        "created_at": "2026-01-01T00:00:00Z",
        "max_input_tokens": 200_000,
        "max_tokens": 64_000,
        "capabilities": None,
    }


def batch(results: int, url: str) -> Json:
    """A batch that has ended."""
    counts = {"processing": 0, "succeeded": results, "errored": 0, "canceled": 0, "expired": 0}
    return {
        "id": BATCH,
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": counts,
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "ended_at": "2026-01-01T01:00:00Z",
        "cancel_initiated_at": None,
        "archived_at": None,
        "results_url": url,
    }


def file(size: int) -> Json:
    """What is known of a file."""
    return {
        "id": FILE,
        "type": "file",
        "filename": "large.bin",
        "mime_type": "application/octet-stream",
        "size_bytes": size,
        "created_at": "2026-01-01T00:00:00Z",
        "downloadable": True,
    }


def _of(*content: Json) -> Json:
    return {**message(0), "content": list(content)}


def _citation(number: int) -> Json:
    return {
        "type": "char_location",
        "cited_text": f"Passage {number} of the document.",
        "document_index": 0,
        "document_title": "A document",
        "file_id": None,
        "start_char_index": number * 30,
        "end_char_index": number * 30 + 29,
    }


def _found(number: int) -> Json:
    return {
        "type": "web_search_result",
        "title": f"Result {number}",
        "url": f"https://example.com/{number}",
        "encrypted_content": "c" * 200,
        "page_age": "3 days ago",
    }


#: For each type of answer: where it is among the types, and one of it.
TYPES: Final[dict[str, tuple[str, Json]]] = {
    "text": ("Message", message(20)),
    "tool use": (
        "Message",
        _of(
            *(
                {
                    "type": "tool_use",
                    "id": f"toolu_{n}",
                    "name": "look",
                    "input": {"places": [{"name": f"place {i}", "number": i, "is_far": True} for i in range(10)]},
                    "caller": {"type": "direct"},
                }
                for n in range(10)
            )
        ),
    ),
    "thinking": (
        "Message",
        _of(*({"type": "thinking", "thinking": "Hm. " * 50, "signature": "s" * 200} for _ in range(10))),
    ),
    "citations": (
        "Message",
        _of(
            *({"type": "text", "text": f"Part {n}.", "citations": [_citation(i) for i in range(5)]} for n in range(10))
        ),
    ),
    "search results": (
        "Message",
        _of(
            {
                "type": "web_search_tool_result",
                "tool_use_id": "srvtoolu_1",
                "content": [_found(n) for n in range(20)],
                "caller": {"type": "direct"},
            }
        ),
    ),
    "a batch": ("messages.MessageBatch", batch(1, "https://example.com/results")),
}

"""What the gateway answers in each scene, by the request alone."""

from __future__ import annotations

import json
from typing import Any

import httpx

DRAWINGS = ["d1", "d2", "d3", "d4", "d5"]
INK = {"points": [0.0, 1.0], "colour": "ink"}
CHALK = {"points": [2.5], "colour": "chalk"}
USAGE = {"input_tokens": 10, "output_tokens": 5}
CALL = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "sketch", "input": {}, "caller": {"type": "direct"}}


def drawing(id: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "title": id.upper(), "medium": "ink", "bytes": 3, **more}


def sketch(**more: Any) -> dict[str, Any]:
    return {"type": "sketch", "svg": "<svg>", "strokes": [], "title": None, **more}


def message(content: list[Any], stop_reason: str | None, **usage: Any) -> dict[str, Any]:
    head = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-haiku-4-5"}
    return {**head, "content": content, "stop_reason": stop_reason, "usage": {**USAGE, **usage}}


def stream(*events: dict[str, Any]) -> httpx.Response:
    lines = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events]
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, content="".join(lines).encode())


def delta(**properties: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": 0, "delta": {"type": "sketch_delta", **properties}}


BEGUN = ({"type": "message_start", "message": message([], None)},)
BLOCK = {"type": "content_block_start", "index": 0, "content_block": sketch()}
ENDED = (
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "canvas_full"}, "usage": {"output_tokens": 9}},
    {"type": "message_stop"},
)
GROWN = (
    delta(svg="<g>"),
    delta(stroke=INK),
    delta(svg="</g>", title="Sketch"),
    delta(stroke=CHALK, title="Cat"),
    delta(svg="</svg>"),
)
REFUSAL = {"type": "error", "error": {"type": "canvas_error", "message": "In use", "free_at": "2026-11-26T12:00:00Z"}}


def listed(request: httpx.Request) -> httpx.Response:
    """Two drawings on a page; the cursor is the number of the first."""
    first = int(request.url.params.get("cursor", "0"))
    following = str(first + 2) if first + 2 < len(DRAWINGS) else None
    data = [drawing(id) for id in DRAWINGS[first : first + 2]]
    return httpx.Response(200, json={"data": data, "meta": {"pagination": {"next_cursor": following}}})


def members(request: httpx.Request) -> httpx.Response:
    """One member on a page."""
    given = int(request.url.params.get("since", "1"))
    more = {"bookmark": str(given + 1)} if given < 3 else {"bookmark": None} if given == 3 else {}
    return httpx.Response(200, json={"members": [{"id": f"m{given}", "role": "owner"}], **more})


def judged(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"x-easel": "yes"}, json={"drawing_id": "d1", "likeness": 0.5})


def created(request: httpx.Request) -> httpx.Response:
    """What the form says."""
    body = request.content
    assert b'name="file"; filename="cat.svg"' in body
    assert b"<svg>cat</svg>" in body
    medium = "chalk" if b"chalk" in body else "ink"
    return httpx.Response(200, json=drawing("d9", title="Cat" if b"Cat" in body else "?", medium=medium))


def watched(request: httpx.Request) -> httpx.Response:
    return stream({"type": "begun", "drawing": drawing("d1")}, {"type": "grown", "stroke": INK}, {"type": "done"})


def answered(request: httpx.Request) -> httpx.Response:
    """An answer with a drawing, or the result of a tool that draws; as events where that is asked for."""
    asked = json.loads(request.content)
    if asked.get("stream"):
        return stream(*BEGUN, BLOCK, *GROWN, *ENDED)
    if "tools" in asked:
        result = {"type": "sketch_tool_result", "tool_use_id": "srvtoolu_1", "content": sketch()}
        return httpx.Response(200, json=message([CALL, result], "end_turn", server_tool_use={"sketch_requests": 3}))
    text = {"type": "text", "text": "Here:", "citations": None}
    return httpx.Response(200, json=message([text, sketch(strokes=[CHALK])], "canvas_full"))


def lines(request: httpx.Request) -> httpx.Response:
    found = [{"drawing_id": id, "svg": f"<{id}/>"} for id in DRAWINGS[:2]]
    return httpx.Response(200, content="".join(json.dumps(line) + "\n" for line in found).encode())


def one(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "e1", "height": 1.5})


def bytes_of(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "image/svg+xml"}, content=b"<svg>file</svg>")


def refused(request: httpx.Request) -> httpx.Response:
    return httpx.Response(423, json=REFUSAL)


def refused_late(request: httpx.Request) -> httpx.Response:
    return stream(*BEGUN, BLOCK, delta(svg="<g>"), REFUSAL)


ANSWERS = {
    "endpoint": judged, "raw": judged, "listed": listed, "raw_list": listed, "uploaded": created, "events": watched,
    "answer": answered, "streamed": answered, "raw_events": answered, "refused": refused,
    "refused_late": refused_late, "members": members, "easel": one, "downloaded": bytes_of, "results": lines,
    "priced": answered,
}  # fmt: skip

"""Transcripts of beta messages: MCP, compaction, context management, advice, figures of each iteration."""

from __future__ import annotations

from typing import Any

from .script import END, Transcript, answer, begin, change, inputs, piece, start, stop, texts, whole
from .transcripts_server import CITATIONS

_TEXT = {"type": "text", "text": "ä", "citations": None}
_DIRECT = {"type": "direct"}
_EDITS = {
    "applied_edits": [
        {"type": "clear_tool_uses_20250919", "cleared_tool_uses": 2, "cleared_input_tokens": 50},
        {"type": "clear_thinking_20251015", "cleared_thinking_turns": 1, "cleared_input_tokens": 7},
    ]
}
_SPENT = {"input_tokens": 4, "output_tokens": 2, "cache_read_input_tokens": 0, "cache_creation_input_tokens": 0}
_ITERATIONS = [{"type": "compaction", **_SPENT}, {"type": "message", **_SPENT}]
_CONTAINER = {
    "id": "container_1",
    "expires_at": "2026-01-02T03:04:05Z",
    "skills": [{"type": "custom", "skill_id": "skill_1", "version": "1"}],
}
_ADVICE: list[dict[str, Any]] = [
    {"type": "advisor_result", "text": "Tu es."},
    {"type": "advisor_redacted_result", "encrypted_content": "ZQ=="},
    {"type": "advisor_tool_result_error", "error_code": "overloaded"},
]


def _compacted(name: str, begun: dict[str, Any], delta: dict[str, Any], made: dict[str, Any]) -> Transcript:
    events = [
        start(),
        begin(0, "compaction", **begun),
        piece(0, "compaction_delta", **delta),
        stop(0),
        change("compaction"),
        END,
    ]
    return Transcript(name, events, answer({"type": "compaction", **made}, reason="compaction"), beta=True)


BETA = [
    Transcript(
        "beta text with a citation of each kind",
        [
            start(),
            begin(0, "text", text="", citations=None),
            *texts(0, "Dom"),
            *[piece(0, "citations_delta", citation=citation) for citation in CITATIONS],
            stop(0),
            change(),
            END,
        ],
        answer({"type": "text", "text": "Dom", "citations": CITATIONS}),
        beta=True,
    ),
    Transcript(
        "beta thinking, then a tool",
        [
            start(),
            begin(0, "thinking", thinking="", signature=""),
            piece(0, "thinking_delta", thinking="Hm"),
            piece(0, "signature_delta", signature="c2ln"),
            stop(0),
            begin(1, "tool_use", id="toolu_1", name="look", input={}, caller=_DIRECT),
            *inputs(1, '{"ort": "Kö', 'ln"}'),
            stop(1),
            change("tool_use"),
            END,
        ],
        answer(
            {"type": "thinking", "thinking": "Hm", "signature": "c2ln"},
            {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"ort": "Köln"}, "caller": _DIRECT},
            reason="tool_use",
        ),
        beta=True,
    ),
    Transcript(
        "MCP",
        [
            start(),
            begin(0, "mcp_tool_use", id="mcptoolu_0", name="find", server_name="docs", input={}),
            *inputs(0, '{"q": "', 'ü"}'),
            stop(0),
            *whole(1, "mcp_tool_result", tool_use_id="mcptoolu_0", is_error=False, content=[_TEXT]),
            *whole(2, "mcp_tool_result", tool_use_id="mcptoolu_0", is_error=True, content="ging nicht"),
            change(),
            END,
        ],
        answer(
            {
                "type": "mcp_tool_use",
                "id": "mcptoolu_0",
                "name": "find",
                "server_name": "docs",
                "input": {"q": "ü"},
            },
            {"type": "mcp_tool_result", "tool_use_id": "mcptoolu_0", "is_error": False, "content": [_TEXT]},
            {"type": "mcp_tool_result", "tool_use_id": "mcptoolu_0", "is_error": True, "content": "ging nicht"},
        ),
        beta=True,
    ),
    _compacted(
        "compaction",
        {"content": None, "encrypted_content": None},
        {"content": "Bisher: ä", "encrypted_content": "ZQ=="},
        {"content": "Bisher: ä", "encrypted_content": "ZQ=="},
    ),
    _compacted("compaction into a text", {"content": ""}, {"content": "Bisher"}, {"content": "Bisher"}),
    _compacted("compaction that failed", {"content": None}, {"content": None}, {"content": None}),
    Transcript(
        "context management",
        [
            start(context_management=None),
            begin(0, "text", text=""),
            *texts(0, "a"),
            stop(0),
            change(beside={"context_management": _EDITS}),
            END,
        ],
        answer({"type": "text", "text": "a"}, context_management=_EDITS),
        beta=True,
    ),
    Transcript(
        "context management that is told once",
        [
            start(context_management=None),
            *whole(0, "text", text="a"),
            change(None, beside={"context_management": _EDITS}),
            change(beside={"context_management": None}),
            END,
        ],
        answer({"type": "text", "text": "a"}, context_management=_EDITS),
        beta=True,
    ),
    Transcript(
        "figures of each iteration",
        [
            start({"input_tokens": 9, "output_tokens": 1, "iterations": None}),
            *whole(0, "text", text="a"),
            change(usage={"output_tokens": 5, "iterations": _ITERATIONS}),
            END,
        ],
        answer({"type": "text", "text": "a"}, usage={"input_tokens": 9, "output_tokens": 5, "iterations": _ITERATIONS}),
        beta=True,
    ),
    Transcript(
        "advice",
        [
            start(),
            begin(0, "server_tool_use", id="srvtoolu_0", name="advisor", input={}, caller=_DIRECT),
            *inputs(0, "{}"),
            stop(0),
            *[
                event
                for index, advice in enumerate(_ADVICE, 1)
                for event in whole(index, "advisor_tool_result", tool_use_id="srvtoolu_0", content=advice)
            ],
            change(),
            END,
        ],
        answer(
            {"type": "server_tool_use", "id": "srvtoolu_0", "name": "advisor", "input": {}, "caller": _DIRECT},
            *[{"type": "advisor_tool_result", "tool_use_id": "srvtoolu_0", "content": advice} for advice in _ADVICE],
        ),
        beta=True,
    ),
    Transcript(
        "container with skills",
        [start(), *whole(0, "text", text="a"), change(container=_CONTAINER), END],
        answer({"type": "text", "text": "a"}, container=_CONTAINER),
        beta=True,
    ),
]

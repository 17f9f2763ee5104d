"""Transcripts of what the API does itself: citations, search, fetching, running code; each kind of its results."""

from __future__ import annotations

from typing import Any

from .script import END, Event, Transcript, answer, begin, change, inputs, piece, start, stop, texts, whole

_PLACE = {"cited_text": "Köln", "document_index": 0, "document_title": None, "file_id": None}
CITATIONS: list[dict[str, Any]] = [
    {"type": "char_location", **_PLACE, "start_char_index": 0, "end_char_index": 4},
    {"type": "page_location", **_PLACE, "document_title": "Städte", "start_page_number": 1, "end_page_number": 2},
    {"type": "content_block_location", **_PLACE, "file_id": "file_1", "start_block_index": 0, "end_block_index": 1},
    {
        "type": "web_search_result_location",
        "cited_text": "Rhein",
        "encrypted_index": "ZQ==",
        "title": None,
        "url": "https://a.example",
    },
    {
        "type": "search_result_location",
        "cited_text": "Dom",
        "source": "kb/1",
        "title": "Dom",
        "search_result_index": 0,
        "start_block_index": 0,
        "end_block_index": 1,
    },
]
_DIRECT = {"type": "direct"}
_FOUND = {"type": "web_search_result", "encrypted_content": "Zg==", "page_age": None, "title": "ä", "url": "https://a"}
_PAGE = {
    "type": "web_fetch_result",
    "url": "https://a",
    "retrieved_at": "2026-01-02T03:04:05Z",
    "content": {
        "type": "document",
        "source": {"type": "text", "media_type": "text/plain", "data": "Seite\n"},
        "title": None,
        "citations": {"enabled": True},
    },
}
_CONTAINER = {"id": "container_1", "expires_at": "2026-01-02T03:04:05Z"}
#: Kind of block → each kind of content that it can have.
_RESULTS: dict[str, list[Any]] = {
    "web_search_tool_result": [[_FOUND], {"type": "web_search_tool_result_error", "error_code": "query_too_long"}],
    "web_fetch_tool_result": [_PAGE, {"type": "web_fetch_tool_result_error", "error_code": "url_not_allowed"}],
    "code_execution_tool_result": [
        {
            "type": "code_execution_result",
            "stdout": "3\n",
            "stderr": "",
            "return_code": 0,
            "content": [{"type": "code_execution_output", "file_id": "file_1"}],
        },
        {
            "type": "encrypted_code_execution_result",
            "encrypted_stdout": "ZQ==",
            "stderr": "",
            "return_code": 1,
            "content": [],
        },
        {"type": "code_execution_tool_result_error", "error_code": "unavailable"},
    ],
    "bash_code_execution_tool_result": [
        {
            "type": "bash_code_execution_result",
            "stdout": "ä",
            "stderr": "!",
            "return_code": 2,
            "content": [{"type": "bash_code_execution_output", "file_id": "file_2"}],
        },
        {"type": "bash_code_execution_tool_result_error", "error_code": "output_file_too_large"},
    ],
    "text_editor_code_execution_tool_result": [
        {
            "type": "text_editor_code_execution_view_result",
            "file_type": "text",
            "content": "a\nb",
            "num_lines": 2,
            "start_line": 1,
            "total_lines": None,
        },
        {"type": "text_editor_code_execution_create_result", "is_file_update": False},
        {
            "type": "text_editor_code_execution_str_replace_result",
            "lines": ["-a", "+b"],
            "old_start": 1,
            "old_lines": 1,
            "new_start": 1,
            "new_lines": None,
        },
        {
            "type": "text_editor_code_execution_tool_result_error",
            "error_code": "file_not_found",
            "error_message": None,
        },
    ],
    "tool_search_tool_result": [
        {
            "type": "tool_search_tool_search_result",
            "tool_references": [{"type": "tool_reference", "tool_name": "look"}],
        },
        {"type": "tool_search_tool_result_error", "error_code": "unavailable", "error_message": "zu"},
    ],
}


def _use(index: int, name: str, *pieces: str) -> list[Event]:
    """A call that the API carries out itself."""
    head = begin(index, "server_tool_use", id=f"srvtoolu_{index}", name=name, input={}, caller=_DIRECT)
    return [head, *inputs(index, *pieces), stop(index)]


def _used(index: int, name: str, given: Any) -> dict[str, Any]:
    return {"type": "server_tool_use", "id": f"srvtoolu_{index}", "name": name, "input": given, "caller": _DIRECT}


def _results(kind: str) -> list[dict[str, Any]]:
    """A block of each kind of content."""
    more = {"caller": _DIRECT} if kind.startswith("web_") else {}
    return [{"type": kind, "tool_use_id": "srvtoolu_0", "content": content, **more} for content in _RESULTS[kind]]


def _ran(name: str, kind: str) -> Transcript:
    """A call and each kind of its result."""
    blocks = _results(kind)
    came = [event for index, block in enumerate(blocks, 1) for event in whole(index, block["type"], **_rest(block))]
    events = [start(), *_use(0, name, '{"cmd": "1', '+2"}'), *came, change("pause_turn"), END]
    return Transcript(kind, events, answer(_used(0, name, {"cmd": "1+2"}), *blocks, reason="pause_turn"))


def _rest(block: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in block.items() if key != "type"}


SERVER = [
    Transcript(
        "a citation of each kind",
        [
            start(),
            begin(0, "text", text="", citations=[]),
            *texts(0, "Der Dom"),
            *[piece(0, "citations_delta", citation=citation) for citation in CITATIONS],
            *texts(0, " zu Köln"),
            stop(0),
            change(),
            END,
        ],
        answer({"type": "text", "text": "Der Dom zu Köln", "citations": CITATIONS}),
    ),
    Transcript(
        "a citation where there were none",
        [
            start(),
            begin(0, "text", text="", citations=None),
            piece(0, "citations_delta", citation=CITATIONS[0]),
            *texts(0, "a"),
            piece(0, "citations_delta", citation=CITATIONS[3]),
            stop(0),
            change(),
            END,
        ],
        answer({"type": "text", "text": "a", "citations": [CITATIONS[0], CITATIONS[3]]}),
    ),
    Transcript(
        "search, then text with a citation",
        [
            start(),
            *_use(0, "web_search", '{"query"', ': "Dom"}'),
            *whole(1, "web_search_tool_result", **_rest(_results("web_search_tool_result")[0])),
            begin(2, "text", text="", citations=[]),
            piece(2, "citations_delta", citation=CITATIONS[3]),
            *texts(2, "Am Rhein."),
            stop(2),
            change(usage={"output_tokens": 5, "server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0}}),
            END,
        ],
        answer(
            _used(0, "web_search", {"query": "Dom"}),
            _results("web_search_tool_result")[0],
            {"type": "text", "text": "Am Rhein.", "citations": [CITATIONS[3]]},
            usage={
                "input_tokens": 9,
                "output_tokens": 5,
                "server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0},
            },
        ),
    ),
    _ran("web_search", "web_search_tool_result"),
    _ran("web_fetch", "web_fetch_tool_result"),
    _ran("code_execution", "code_execution_tool_result"),
    _ran("bash_code_execution", "bash_code_execution_tool_result"),
    _ran("text_editor_code_execution", "text_editor_code_execution_tool_result"),
    _ran("tool_search_tool_regex", "tool_search_tool_result"),
    Transcript(
        "container that is told once",
        [start(container=_CONTAINER), *whole(0, "text", text="a"), change(container=None), END],
        answer({"type": "text", "text": "a"}, container=_CONTAINER),
    ),
    Transcript(
        "container and upload",
        [start(), *whole(0, "container_upload", file_id="file_1"), change(container=_CONTAINER), END],
        answer({"type": "container_upload", "file_id": "file_1"}, container=_CONTAINER),
    ),
]

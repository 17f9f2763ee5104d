"""What a server says in whole streams, as JSON."""

from __future__ import annotations

from typing import Any

from tests.core.events import ANSWER, END, Event, block, change, delta, start, stop

CITATION: dict[str, Any] = {
    "type": "char_location",
    "cited_text": "green",
    "document_index": 0,
    "document_title": None,
    "start_char_index": 0,
    "end_char_index": 5,
    "file_id": None,
}
TEXT: list[Event] = [
    start(),
    block(0, "text", text="", citations=None),
    delta(0, "text_delta", text="Hello"),
    delta(0, "text_delta", text=", world"),
    delta(0, "text_delta", text="."),
    stop(0),
    change(),
    END,
]
CITED: list[Event] = [
    start(),
    block(0, "text", text="", citations=[]),
    delta(0, "text_delta", text="Grass is "),
    delta(0, "citations_delta", citation=CITATION),
    delta(0, "text_delta", text="green."),
    delta(0, "citations_delta", citation={**CITATION, "document_index": 1}),
    stop(0),
    change(),
    END,
]
TOOLS: list[Event] = [
    start(),
    block(0, "text", text="", citations=None),
    delta(0, "text_delta", text="I will look.\u2028\u0085"),
    stop(0),
    block(1, "tool_use", id="toolu_1", name="look", input={}),
    delta(1, "input_json_delta", partial_json=""),
    delta(1, "input_json_delta", partial_json='{"city": "Par'),
    delta(1, "input_json_delta", partial_json='is"}'),
    stop(1),
    block(2, "tool_use", id="toolu_2", name="look", input={}),
    delta(2, "input_json_delta", partial_json='{"city": "Rome"}'),
    stop(2),
    change({"output_tokens": 30}, {"stop_reason": "tool_use", "stop_sequence": None}),
    END,
]
#: Every derived event; compaction is known to the beta API only.
RICH: list[Event] = [
    start(),
    block(0, "compaction", content=None, encrypted_content=None),
    delta(0, "compaction_delta", content="So far: ", encrypted_content=None),
    delta(0, "compaction_delta", content="nothing.", encrypted_content="c2Vj"),
    stop(0),
    block(1, "thinking", thinking="", signature=""),
    delta(1, "thinking_delta", thinking="Let me "),
    delta(1, "thinking_delta", thinking="see."),
    delta(1, "signature_delta", signature="c2ln"),
    stop(1),
    block(2, "text", text="", citations=[]),
    delta(2, "text_delta", text="Grass is "),
    delta(2, "citations_delta", citation=CITATION),
    delta(2, "text_delta", text="green."),
    stop(2),
    block(3, "tool_use", id="toolu_1", name="look", input={}),
    delta(3, "input_json_delta", partial_json='{"days": 3, "city": "Par'),
    delta(3, "input_json_delta", partial_json='is"}'),
    stop(3),
    change({"output_tokens": 42}, {"stop_reason": "tool_use", "stop_sequence": None}),
    END,
]
#: Events, blocks and deltas that nobody has described yet.
UNKNOWN: list[Event] = [
    start(),
    {"type": "weather", "sky": "blue"},
    block(0, "hologram", shape="cube"),
    delta(0, "hologram_delta", voxels=[1, 2]),
    stop(0),
    block(1, "text", text="", citations=None),
    delta(1, "tune_delta", notes="la"),
    delta(1, "text_delta", text="Hello."),
    stop(1),
    change(),
    END,
]
TRANSCRIPTS: dict[str, list[Event]] = {
    "text": TEXT,
    "cited": CITED,
    "tools": TOOLS,
    "thinking": ANSWER,
    "unknown": UNKNOWN,
}
OVERLOADED: Event = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}

"""Transcripts of a server of another date: what the description does not know, and what it leaves out."""

from __future__ import annotations

from typing import Any

from .script import END, Transcript, answer, begin, change, inputs, piece, start, stop, texts, whole

_NOVEL = {"type": "tomorrow", "index": 0, "deep": {"x": [None, 1.5]}}
_TEXT = {"type": "text", "text": "ab"}


def _calling(name: str, pieces: list[str], given: Any, reason: str, *, complete: bool) -> Transcript:
    """A call of a kind that is not known."""
    head = begin(0, "quantum_tool_use", id="q_0", name="look", input={})
    events = [start(), head, *inputs(0, *pieces), stop(0), change(reason), END]
    made = {"type": "quantum_tool_use", "id": "q_0", "name": "look", "input": given}
    return Transcript(name, events, answer(made, reason=reason), () if complete else (0,))


NOVEL = [
    Transcript(
        "unknown events",
        [
            _NOVEL,
            start(),
            _NOVEL,
            begin(0, "text", text=""),
            *texts(0, "a"),
            _NOVEL,
            *texts(0, "b"),
            stop(0),
            {"type": "progress"},
            change(),
            _NOVEL,
            END,
        ],
        answer(_TEXT),
    ),
    Transcript(
        "unknown blocks",
        [
            start(),
            *whole(0, "hologram", data={"x": [1, None]}, note="ä"),
            begin(1, "text", text=""),
            *texts(1, "ab"),
            stop(1),
            begin(2, "song", verses=[], text="La"),
            piece(2, "text_delta", text=" la"),
            piece(2, "verse_delta", verses=["eins"]),
            piece(2, "verse_delta", verses=["zwei"], tempo=1.5),
            piece(2, "verse_delta", tempo=2, text=" li", key=None),
            stop(2),
            change(),
            END,
        ],
        answer(
            {"type": "hologram", "data": {"x": [1, None]}, "note": "ä"},
            _TEXT,
            {"type": "song", "verses": ["eins", "zwei"], "text": "La la li", "tempo": 2},
        ),
    ),
    Transcript(
        "unknown deltas",
        [
            start(),
            begin(0, "text", text=""),
            *texts(0, "a"),
            piece(0, "mood_delta", mood="fro"),
            *texts(0, "b"),
            piece(0, "mood_delta", mood="h", marks=[1], level=1),
            piece(0, "mood_delta", marks=[2, 3], level=2, gone=None),
            piece(0, "empty_delta"),
            stop(0),
            change(),
            END,
        ],
        answer({**_TEXT, "mood": "froh", "marks": [1, 2, 3], "level": 2}),
    ),
    Transcript(
        "unknown fields",
        [
            {**start(mood={"a": None}), "trace": "t"},
            {**begin(0, "text", text="", mood=[1]), "trace": "t"},
            {**piece(0, "text_delta", text="a", weight=0.5), "trace": "t"},
            {**piece(0, "text_delta", text="b", weight=0.25), "trace": "t"},
            {**stop(0), "trace": "t"},
            change(
                usage={"output_tokens": 5, "quantum_tokens": 1, "deep": {"x": 1}}, beside={"extra": [1]}, novel=True
            ),
            {**END, "trace": "t"},
        ],
        answer(
            {**_TEXT, "mood": [1], "weight": 0.25},
            usage={"input_tokens": 9, "output_tokens": 5, "quantum_tokens": 1, "deep": {"x": 1}},
            mood={"a": None},
            extra=[1],
            novel=True,
        ),
    ),
    Transcript(
        "unknown values",
        [
            start({"input_tokens": 9, "output_tokens": 1, "service_tier": "express"}),
            begin(0, "server_tool_use", id="srvtoolu_0", name="time_travel", input={}, caller={"type": "direct"}),
            *inputs(0, '{"to": ', "1900}"),
            stop(0),
            change("bored", stop_details={"type": "nap", "hours": 8}),
            END,
        ],
        answer(
            {
                "type": "server_tool_use",
                "id": "srvtoolu_0",
                "name": "time_travel",
                "input": {"to": 1900},
                "caller": {"type": "direct"},
            },
            reason="bored",
            usage={"input_tokens": 9, "output_tokens": 5, "service_tier": "express"},
            stop_details={"type": "nap", "hours": 8},
        ),
    ),
    Transcript(
        "unknown citation",
        [
            start(),
            begin(0, "text", text="", citations=[]),
            *texts(0, "ab"),
            piece(0, "citations_delta", citation={"type": "dream_location", "night": 3}),
            stop(0),
            change(),
            END,
        ],
        answer({**_TEXT, "citations": [{"type": "dream_location", "night": 3}]}),
    ),
    Transcript(
        "unknown result",
        [
            start(),
            *whole(0, "code_execution_tool_result", tool_use_id="s", content={"type": "poem", "lines": ["a"]}),
            change(),
            END,
        ],
        answer({"type": "code_execution_tool_result", "tool_use_id": "s", "content": {"type": "poem", "lines": ["a"]}}),
    ),
    _calling("unknown call", ['{"a": ', "[1]}"], {"a": [1]}, "tool_use", complete=True),
    _calling("unknown call with malformed input", ['{"a": ', ",}"], '{"a": ,}', "tool_use", complete=False),
    _calling("unknown call cut off by the limit", ['{"a": "x'], '{"a": "x', "max_tokens", complete=False),
]

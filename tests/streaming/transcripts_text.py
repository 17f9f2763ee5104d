"""Transcripts of text and thinking: what a model says without tools."""

from __future__ import annotations

from .script import END, Transcript, answer, begin, change, piece, start, stop, texts, whole

_REFUSAL = {"type": "refusal", "category": "bio", "explanation": "Nicht erlaubt."}
_FULL_USAGE = {
    "input_tokens": 9,
    "cache_creation_input_tokens": 3,
    "cache_read_input_tokens": 4,
    "cache_creation": {"ephemeral_5m_input_tokens": 3, "ephemeral_1h_input_tokens": 0},
    "output_tokens": 1,
    "server_tool_use": None,
    "service_tier": "standard",
    "inference_geo": None,
}


def _text(text: str) -> dict[str, object]:
    return {"type": "text", "text": text, "citations": None}


def _open(index: int = 0, text: str = "") -> dict[str, object]:
    return begin(index, "text", text=text, citations=None)


TEXTS = [
    Transcript(
        "text",
        [start(), _open(), *texts(0, "Grüße, ", "世界 🙂", "\u2028\x85", ' "so"\n\t\\', ""), stop(0), change(), END],
        answer(_text('Grüße, 世界 🙂\u2028\x85 "so"\n\t\\')),
    ),
    Transcript("no content", [start(), change(), END], answer()),
    Transcript("empty text", [start(), _open(), stop(0), change(), END], answer(_text(""))),
    Transcript(
        "text in the start of its block",
        [start(), _open(text="Ja"), *texts(0, ", ", "gern."), stop(0), change(), END],
        answer(_text("Ja, gern.")),
    ),
    Transcript(
        "content in the start of the message",
        [start(content=[{"type": "text", "text": "A"}]), *texts(0, "b"), stop(0), change(), END],
        answer({"type": "text", "text": "Ab"}),
    ),
    Transcript(
        "two texts",
        [start(), _open(), *texts(0, "Eins"), stop(0), _open(1), *texts(1, "zwei"), stop(1), change(), END],
        answer(_text("Eins"), _text("zwei")),
    ),
    Transcript(
        "stop sequence",
        [start(), _open(), *texts(0, "1 2"), stop(0), change("stop_sequence", stop_sequence="3"), END],
        answer(_text("1 2"), reason="stop_sequence", stop_sequence="3"),
    ),
    Transcript(
        "text cut off by the limit",
        [start(), _open(), *texts(0, "Es war ", "einm"), stop(0), change("max_tokens"), END],
        answer(_text("Es war einm"), reason="max_tokens"),
        incomplete=(0,),
    ),
    Transcript(
        "text cut off by the context",
        [start(), _open(), *texts(0, "Es"), stop(0), change("model_context_window_exceeded"), END],
        answer(_text("Es"), reason="model_context_window_exceeded"),
        incomplete=(0,),
    ),
    Transcript(
        "refusal",
        [start(), _open(), *texts(0, "Das "), stop(0), change("refusal", stop_details=_REFUSAL), END],
        answer(_text("Das "), reason="refusal", stop_details=_REFUSAL),
    ),
    Transcript(
        "refusal without content",
        [start(), change("refusal", stop_details={**_REFUSAL, "category": None, "explanation": None}), END],
        answer(reason="refusal", stop_details={**_REFUSAL, "category": None, "explanation": None}),
    ),
    Transcript(
        "thinking, then text",
        [
            start(),
            begin(0, "thinking", thinking="", signature=""),
            piece(0, "thinking_delta", thinking="Laß "),
            piece(0, "thinking_delta", thinking="sehen 🤔"),
            piece(0, "signature_delta", signature="c2ln+/="),
            stop(0),
            _open(1),
            *texts(1, "Ja."),
            stop(1),
            change(),
            END,
        ],
        answer({"type": "thinking", "thinking": "Laß sehen 🤔", "signature": "c2ln+/="}, _text("Ja.")),
    ),
    Transcript(
        "thinking that is not shown",
        [
            start(),
            begin(0, "thinking", thinking="", signature=""),
            piece(0, "signature_delta", signature="c2ln"),
            stop(0),
            _open(1),
            *texts(1, "Ja."),
            stop(1),
            change(),
            END,
        ],
        answer({"type": "thinking", "thinking": "", "signature": "c2ln"}, _text("Ja.")),
    ),
    Transcript(
        "thinking cut off by the limit",
        [
            start(),
            begin(0, "thinking", thinking="", signature=""),
            piece(0, "thinking_delta", thinking="Hm"),
            stop(0),
            change("max_tokens"),
            END,
        ],
        answer({"type": "thinking", "thinking": "Hm", "signature": ""}, reason="max_tokens"),
        incomplete=(0,),
    ),
    Transcript(
        "redacted thinking",
        [start(), *whole(0, "redacted_thinking", data="b3A="), _open(1), *texts(1, "Ja."), stop(1), change(), END],
        answer({"type": "redacted_thinking", "data": "b3A="}, _text("Ja.")),
    ),
    Transcript(
        "all figures",
        [
            start(_FULL_USAGE, stop_sequence=None, stop_details=None, container=None),
            _open(),
            *texts(0, "a"),
            stop(0),
            change(usage={"input_tokens": 0, "output_tokens": 7, "cache_read_input_tokens": None}),
            END,
        ],
        answer(
            _text("a"), usage={**_FULL_USAGE, "input_tokens": 0, "output_tokens": 7}, stop_details=None, container=None
        ),
    ),
    Transcript(
        "figures at the end only",
        [
            start({"input_tokens": 0, "output_tokens": 0}),
            _open(),
            *texts(0, "a"),
            stop(0),
            change(usage={"input_tokens": 3, "output_tokens": 2}),
            END,
        ],
        answer(_text("a"), usage={"input_tokens": 3, "output_tokens": 2}),
    ),
    Transcript(
        "several changes",
        [
            start({"input_tokens": 9, "output_tokens": 1, "cache_read_input_tokens": 4}),
            change(None, {"output_tokens": 2, "cache_read_input_tokens": None}),
            _open(),
            *texts(0, "a"),
            stop(0),
            change("stop_sequence", {"output_tokens": 3, "cache_read_input_tokens": 0}, stop_sequence="x"),
            change("end_turn", {"output_tokens": 3, "input_tokens": 12}),
            END,
        ],
        answer(_text("a"), usage={"input_tokens": 12, "output_tokens": 3, "cache_read_input_tokens": 0}),
    ),
]
#: Of a gateway that tells no figures before the end.
WITHOUT_FIGURES = Transcript(
    "no figures in the head",
    [start({}), _open(), *texts(0, "a"), stop(0), change(usage={"input_tokens": 3, "output_tokens": 2}), END],
    answer(_text("a"), usage={"input_tokens": 3, "output_tokens": 2}),
)

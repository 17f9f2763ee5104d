"""All transcripts, and those that end with an error."""

from __future__ import annotations

from typing import Any

import attropic

from .script import Event, Transcript, begin, piece, start, texts
from .transcripts_beta import BETA
from .transcripts_novel import NOVEL
from .transcripts_server import SERVER
from .transcripts_text import TEXTS
from .transcripts_tools import TOOLS

ALL: list[Transcript] = [*TEXTS, *TOOLS, *SERVER, *BETA, *NOVEL]
BY_NAME: dict[str, Transcript] = {transcript.name: transcript for transcript in ALL}
assert len(BY_NAME) == len(ALL)
#: Those that are cut and split at every byte through the client; the others at every byte below it.
CORE: list[Transcript] = [
    BY_NAME[name]
    for name in [
        "text",
        "tool with malformed input",
        "parallel tools",
        "thinking, then text",
        "a citation where there were none",
        "compaction",
        "refusal",
    ]
]


def _failure(kind: str) -> Event:
    return {"type": "error", "error": {"type": kind, "message": "zu viel"}, "request_id": "req_body"}


#: Events that end with an error, and its class.
FAILURES: dict[str, tuple[list[Event], type[Any]]] = {
    "error at once": ([_failure("overloaded_error")], attropic.OverloadedError),
    "error behind the head": ([start(), _failure("api_error")], attropic.InternalServerError),
    "error inside of a text": (
        [start(), begin(0, "text", text=""), *texts(0, "ä", "b"), _failure("rate_limit_error")],
        attropic.RateLimitError,
    ),
    "error inside of a call": (
        [
            start(),
            begin(0, "tool_use", id="toolu_0", name="look", input={}, caller={"type": "direct"}),
            piece(0, "input_json_delta", partial_json='{"a": '),
            _failure("overloaded_error"),
        ],
        attropic.OverloadedError,
    ),
    "error of tomorrow": (
        [start(), begin(0, "text", text="a"), _failure("gremlin_error")],
        attropic.InternalServerError,
    ),
}

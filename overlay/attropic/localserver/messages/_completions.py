"""Text completions, as the API had them before messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from .._call import Call
from .._wire import Json, Response, event_response, json_response
from ._events import paced
from ._message import Asking, answered

_TURNS: Final = re.compile(r"(?:\A|\n\n)(Human|Assistant):[ ]?")
_ROLES: Final = {"Human": "user", "Assistant": "assistant"}
_WORDS: Final = re.compile(r"\s*\S+|\s+\Z")
#: Ends every completion.
_HUMAN: Final = "\n\nHuman:"


def complete_text(call: Call) -> Response:
    """The text of the script's answer to a prompt, whole or as a stream of events."""
    body: Json = call.body
    stops = [*(body.get("stop_sequences") or ()), _HUMAN]
    asked: Json = {name: body[name] for name in ("model", "metadata") if name in body}
    asked |= {"messages": turns(body["prompt"]), "max_tokens": body["max_tokens_to_sample"], "stop_sequences": stops}
    answer = answered(call.api, asked, call.number, Asking(key=call.key))
    message, reply, settings = answer.message, answer.reply, call.api.settings
    text = "".join(block["text"] for block in message["content"] if block["type"] == "text")
    whole: Json = {
        "type": "completion",
        "id": f"compl_{call.number:024d}",
        "completion": f" {text}" if text else "",
        "model": message["model"],
        "stop_reason": "max_tokens" if message["stop_reason"] == "max_tokens" else "stop_sequence",
    }
    first = settings.first if reply.first is None else reply.first
    if body.get("stream"):
        pace = settings.pace if reply.pace is None else reply.pace
        response = event_response(paced(_events(whole), first, pace))
    else:
        response = replace(json_response(whole), delay=first)
    return replace(response, fault=reply.fault)


def turns(prompt: str) -> list[Json]:
    """The turns of a prompt; one without ``Human:`` is one turn of the user, and an empty last turn is none."""
    parts = _TURNS.split(prompt)
    found = [{"role": "user", "content": parts[0]}] if parts[0].strip() else []
    found += [{"role": _ROLES[who], "content": text} for who, text in zip(parts[1::2], parts[2::2], strict=True)]
    kept = [turn for turn in found if turn["content"].strip()]
    return kept or [{"role": "user", "content": prompt}]


def _events(whole: Json) -> Iterator[Json]:
    for piece in _WORDS.findall(whole["completion"]):
        yield {**whole, "completion": piece, "stop_reason": None}
    yield {**whole, "completion": ""}

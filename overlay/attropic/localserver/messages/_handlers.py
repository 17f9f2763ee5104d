"""Operations of messages."""

from __future__ import annotations

from dataclasses import replace

from .._call import Call, Handler
from .._models import known
from .._wire import Json, Response, event_response, json_response
from ._completions import complete_text
from ._context import Context, within
from ._events import events, paced
from ._message import Asking, answered
from ._refusals import check
from ._tokens import pieces


def create(call: Call) -> Response:
    """The script's answer within the limits of the request, whole or as a stream of events."""
    body: Json = call.body
    answer = answered(call.api, body, call.number, _asking(call))
    reply, settings = answer.reply, call.api.settings
    first = settings.first if reply.first is None else reply.first
    if body.get("stream"):
        pace = settings.pace if reply.pace is None else reply.pace
        response = event_response(paced(events(answer.message, answer.fragment), first, pace))
    else:
        response = replace(json_response(answer.message), delay=first)
    return replace(response, fault=reply.fault)


def count_tokens(call: Call) -> Response:
    """How many tokens the same request would have as input of a message."""
    body: Json = call.body
    asking = _asking(call)
    with within(Context(asking.beta, asking.betas, call.api.store, call.at)):
        model = known(body["model"], call.api.settings)
        request = list(pieces(body))
        check(body, request, model, asking.betas, asking.version)
    counted: Json = {"input_tokens": sum(piece.tokens for piece in request)}
    if call.beta:
        managed = {"original_input_tokens": counted["input_tokens"]} if body.get("context_management") else None
        counted["context_management"] = managed
    return json_response(counted)


def _asking(call: Call) -> Asking:
    version = call.request.headers.get("anthropic-version", "")
    return Asking(beta=call.beta, betas=call.betas, version=version, key=call.key)


HANDLERS: dict[str, Handler] = {
    "completions.create": complete_text,
    "messages.count_tokens": count_tokens,
    "messages.create": create,
}

"""A whole message: the script's answer to a request, within its limits, and what it used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .._call import timestamp
from .._models import known
from .._wire import ApiError, Json
from ._context import Context, within
from ._fill import Filler, filler
from ._identified import identified
from ._limited import Limited, limited
from ._refusals import check
from ._reply import Reply
from ._tokens import Piece, pieces
from ._usage import overridden, usage

if TYPE_CHECKING:
    from .._api import Api

#: Seconds that a container of code lives.
_CONTAINER: Final = 1800.0
_REFUSAL: Final[Json] = {"type": "refusal", "category": None, "explanation": None}


@dataclass(frozen=True)
class Asking:
    """Who asks for a message, and how.

    Attributes:
        beta: Whether it is of the beta API.
        betas: The beta features that are asked for.
        version: The version of the API.
        key: The credential: requests with the same one share a prompt cache.
        tier: The capacity that serves it.
    """

    beta: bool = False
    betas: tuple[str, ...] = ()
    version: str = ""
    key: str = ""
    tier: str = "standard"


@dataclass(frozen=True)
class Answer:
    """An answer.

    Attributes:
        message: ``Message``, or ``BetaMessage``.
        fragment: As much JSON as was written of the input of a call that was cut.
        reply: What the script said.
    """

    message: Json
    fragment: str | None
    reply: Reply


def complete(api: Api, body: Json, number: int, beta: bool, *, key: str = "", tier: str = "standard") -> Json:
    """The whole message for the body of a request.

    Args:
        api: Who is asked.
        body: Keeps the contract.
        number: Tells messages apart.
        beta: Whether it is of the beta API.
        key: The credential: requests with the same one share a prompt cache.
        tier: The capacity that serves it: ``standard`` or ``batch``.

    Raises:
        ApiError: It is refused.
    """
    return answered(api, body, number, Asking(beta=beta, key=key, tier=tier)).message


def answered(api: Api, body: Json, number: int, asking: Asking) -> Answer:
    """The answer to the body of a request.

    Raises:
        ApiError: It is refused.
    """
    with within(Context(asking.beta, asking.betas, api.store, api.clock())):
        model = known(body["model"], api.settings)
        request = list(pieces(body))
        check(body, request, model, asking.betas, asking.version)
        reply = api.script(body)
    if not isinstance(reply, Reply):
        raise ApiError(500, f"The script gave {reply!r:.100} in place of a Reply")
    if reply.error is not None:
        raise reply.error
    fill = filler(api.contract, asking.beta)
    content = fill.content(identified(reply.content, body["messages"]))
    found = limited(content, body["max_tokens"], body.get("stop_sequences") or ())
    end = _end(reply, found, fill)
    counts = _counts(api, body, model, request, found, asking)
    head = {"id": f"msg_{number:024d}", "type": "message", "role": "assistant", "model": model}
    tail: Json = {**end, "container": _container(body, found.content, number, api.clock, asking.beta)}
    if asking.beta:
        tail["context_management"] = {"applied_edits": []} if body.get("context_management") else None
    if reply.usage:
        counts = fill.filled(fill.message["usage"], overridden(counts, reply.usage), "usage")
    return Answer({**head, "content": found.content, **tail, "usage": counts}, found.fragment, reply)


def _end(reply: Reply, found: Limited, fill: Filler) -> Json:
    """Why the answer stopped."""
    if found.stop_reason is not None:
        return {"stop_reason": found.stop_reason, "stop_sequence": found.stop_sequence, "stop_details": None}
    calls = any(block["type"] == "tool_use" for block in found.content)
    reason = reply.stop_reason or ("tool_use" if calls else "end_turn")
    known_reasons = fill.stop_reasons()
    if reason not in known_reasons:
        raise ApiError(
            500, f"The answer of the script breaks the contract: stop_reason: there are {', '.join(known_reasons)} here"
        )
    details = reply.stop_details
    if reason == "refusal":
        details = {**_REFUSAL, **(details or {})}
    return {"stop_reason": reason, "stop_sequence": reply.stop_sequence, "stop_details": details}


def _counts(api: Api, body: Json, model: str, request: list[Piece], found: Limited, asking: Asking) -> Json:
    cached = api.prompts.use(f"{asking.key}\n{model}", request, body.get("cache_control"))
    total = sum(piece.tokens for piece in request)
    return usage(total, cached, found.tokens, found.content, body, beta=asking.beta, tier=asking.tier)


def _container(body: Json, content: list[Json], number: int, clock: Callable[[], float], beta: bool) -> Json | None:
    """The container in which code was run."""
    if not any("code_execution_tool_result" in block["type"] for block in content):
        return None
    given: Any = body.get("container")
    named = given if isinstance(given, str) else (given or {}).get("id")
    made: Json = {"id": named or f"container_{number:024d}", "expires_at": timestamp(clock() + _CONTAINER)}
    skills = None if isinstance(given, str) or not given else given.get("skills")
    whole = [{"version": "latest", **skill} for skill in skills or ()]
    return {**made, "skills": whole or None} if beta else made

"""What the API refuses and a schema cannot say.

Source: https://docs.claude.com/en/api/messages, and the pages on tool use, thinking and prompt caching there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from .._models import MODELS, model_info
from .._wire import ApiError, Json
from ._pairs import check_pairs
from ._tokens import Piece
from ._turns import check_end, check_turns

_BREAKPOINTS: Final = 4
#: Generations of models that take no turn of the assistant at the end, and those that take no sampling parameters.
_NO_PREFILL, _NO_SAMPLING = 3, 4
#: Beta feature → the most tokens of an answer that it allows.
_LONGER: Final = {"output-128k-2025-02-19": 128_000, "output-300k-2026-03-24": 300_000}
_SAMPLING: Final = ("temperature", "top_p", "top_k")
#: The version of the API that has no sampling parameters, no documents of the assistant, and no citations of the user.
_VERSION: Final = "2026-10-21"


def check(body: Json, request: Sequence[Piece], model: str, betas: Sequence[str], version: str) -> None:
    """Refuse what the API refuses.

    Args:
        body: A request that keeps the contract, for a message or for the count of its tokens.
        request: Its parts.
        model: The full id of its model.
        betas: The beta features that it asks for.
        version: The version of the API that it asks for.

    Raises:
        ApiError: 400, with the place and what is wrong; 404, a file is not there.
    """
    if not body["messages"]:
        raise _refused("messages: at least one message is required")
    _tools(body)
    about = model_info(model)
    generation = MODELS[model][4] if model in MODELS else 0
    late = version[:1].isdigit() and version >= _VERSION  # clouds have names in place of dates
    _length(body, about, betas)
    if late or generation >= _NO_SAMPLING:
        _sampling(body, f"version {version} of the API" if late else model, late)
    _thinking(body, betas)
    check_turns(body["messages"], late=late)
    check_pairs(body["messages"])
    check_end(body, prefill=generation < _NO_PREFILL)
    _breakpoints(body, request)
    total = sum(piece.tokens for piece in request)
    if total > about["max_input_tokens"]:
        raise _refused(f"prompt is too long: {total} tokens > {about['max_input_tokens']} maximum")


def _refused(problem: str) -> ApiError:
    return ApiError(400, problem)


def _tools(body: Json) -> None:
    tools = body.get("tools") or []
    names: dict[str, None] = {}
    for name in [tool["name"] for tool in tools if "name" in tool]:
        if name in names:
            raise _refused(f"tools: Tool names must be unique, and {name!r} is there twice")
        names[name] = None
    choice = body.get("tool_choice")
    if choice is None:
        return
    if not tools:
        raise _refused("tool_choice: may only be given together with `tools`")
    if choice["type"] == "tool" and choice["name"] not in names:
        raise _refused(f"tool_choice.name: Tool {choice['name']!r} is not among the tools: {', '.join(names)}")


def _length(body: Json, about: Json, betas: Sequence[str]) -> None:
    most = max(about["max_tokens"], *(_LONGER.get(beta, 0) for beta in betas), 0)
    given = body.get("max_tokens", 0)
    if given > most:
        raise _refused(f"max_tokens: {given} > {most}, which is the most that {about['id']} can write")
    for index, stop in enumerate(body.get("stop_sequences") or ()):
        if not stop.strip():
            raise _refused(f"stop_sequences.{index}: a stop sequence must have a character that is not white space")


def _sampling(body: Json, who: str, late: bool) -> None:
    """Refuse sampling parameters; a new model takes the values that say nothing, a new version of the API none."""
    for name in _SAMPLING:
        value = body.get(name)
        usual = (name == "temperature" and value == 1) or (name == "top_p" and value is not None and value >= 0.99)
        if value is not None and (late or not usual):
            raise _refused(f"{name}: is not accepted by {who}; leave it out")


def _thinking(body: Json, betas: Sequence[str]) -> None:
    thinking = body.get("thinking") or {}
    if thinking.get("type") not in ("enabled", "adaptive"):
        return
    budget = thinking.get("budget_tokens", 0)
    interleaved = any(beta.startswith("interleaved-thinking") for beta in betas) and body.get("tools")
    if "max_tokens" in body and budget >= body["max_tokens"] and not interleaved:
        raise _refused("max_tokens: must be greater than thinking.budget_tokens")
    if body.get("temperature", 1) != 1:
        raise _refused("temperature: may only be 1 when thinking is on; leave it out")
    if body.get("top_k") is not None:
        raise _refused("top_k: is not accepted when thinking is on; leave it out")
    if body.get("top_p") is not None and body["top_p"] < 0.95:
        raise _refused("top_p: must be at least 0.95 when thinking is on")
    if (body.get("tool_choice") or {}).get("type") in ("any", "tool"):
        raise _refused("tool_choice: a tool cannot be forced when thinking is on")


def _breakpoints(body: Json, request: Sequence[Piece]) -> None:
    marks: list[Any] = [piece.cache for piece in request if piece.cache]
    if body.get("cache_control") and not (request and request[-1].cache):
        marks.append(body["cache_control"])
    if len(marks) > _BREAKPOINTS:
        raise _refused(f"cache_control: at most {_BREAKPOINTS} blocks may have it, and {len(marks)} have")
    short = False
    for mark in marks:
        if mark.get("ttl") == "1h" and short:
            raise _refused("cache_control.ttl: '1h' must not come after '5m', in the order of tools, system, messages")
        short = short or mark.get("ttl") != "1h"

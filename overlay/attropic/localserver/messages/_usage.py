"""What a message used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .._wire import ApiError, Json
from ._cache import Cached

#: Server tool → what its calls are counted as.
_COUNTED: Final = {"web_fetch": "web_fetch_requests", "web_search": "web_search_requests"}
#: Counts that only the beta API has.
_BETA: Final = ("iterations", "speed")


def usage(total: int, cached: Cached, written: int, content: list[Json], body: Json, *, beta: bool, tier: str) -> Json:
    """``Usage``, or ``BetaUsage``.

    Args:
        total: The tokens of the request.
        cached: Those that were read from the cache, and written to it.
        written: The tokens of the answer.
        content: Its blocks.
        body: The request.
        beta: Whether it is of the beta API.
        tier: The capacity that served it.
    """
    created = cached.short + cached.long
    counts: Json = {
        "input_tokens": total - cached.read - created,
        "cache_creation_input_tokens": created,
        "cache_read_input_tokens": cached.read,
        "cache_creation": {"ephemeral_5m_input_tokens": cached.short, "ephemeral_1h_input_tokens": cached.long},
        "output_tokens": written,
        "server_tool_use": _served(content),
        "service_tier": tier,
        "inference_geo": body.get("inference_geo"),
    }
    return counts | ({"iterations": None, "speed": body.get("speed") or "standard"} if beta else {})


def overridden(counts: Json, told: Mapping[str, Any]) -> Json:
    """The counts with those that a script tells; of counts within counts only some may be told.

    Args:
        counts: As they are computed.
        told: What replaces them. Counts of the beta API that the other one does not have are left out.

    Raises:
        ApiError: 500, there is no such count.
    """
    for name in told:
        if name not in counts and name not in _BETA:
            known = ", ".join((*counts, *(beta for beta in _BETA if beta not in counts)))
            raise ApiError(500, f"The answer of the script breaks the contract: usage.{name}: there are {known}")
    told = {name: value for name, value in told.items() if name in counts}
    parts = {name: {**counts[name], **value} for name, value in told.items() if _both(counts.get(name), value)}
    return {**counts, **told, **parts}


def _both(first: object, second: object) -> bool:
    return isinstance(first, dict) and isinstance(second, Mapping)


def _served(content: list[Json]) -> Json | None:
    calls = [block["name"] for block in content if block["type"] == "server_tool_use"]
    counts = {counted: calls.count(name) for name, counted in _COUNTED.items()}
    return counts if any(counts.values()) else None

"""Answers as a server writes them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attropic.usage import Cost
from attropic_api.models import BetaMessage, Message


def message(model: str, **usage: Any) -> Any:
    """A message that used this; a beta one when the usage has what only those have."""
    value = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [{"type": "text", "text": "Hello.", "citations": None}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 0, "output_tokens": 0, **usage},
    }
    return (BetaMessage if {"iterations", "speed"} & set(usage) else Message).from_dict(value)


def written(short: int = 0, long: int = 0) -> dict[str, Any]:
    """Tokens written to the cache, for five minutes and for an hour."""
    return {
        "cache_creation_input_tokens": short + long,
        "cache_creation": {"ephemeral_5m_input_tokens": short, "ephemeral_1h_input_tokens": long},
    }


def total(cost: Cost | None) -> Decimal:
    """The whole of a cost that is known."""
    assert cost is not None
    return cost.total

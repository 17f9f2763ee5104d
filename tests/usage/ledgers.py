"""Comparing a meter with the ledger of the local API."""

from __future__ import annotations

from typing import Any

from attropic.localserver import Api
from attropic.usage import UsageMeter

ASK: dict[str, Any] = {
    "model": "claude-opus-4-7",
    "max_tokens": 200,
    "messages": [{"role": "user", "content": "Say something that is some words long, please."}],
}
#: The name of a price → the counter of a usage that it is of.
COUNTERS = {
    "input": "input_tokens",
    "cache_read": "cache_read_input_tokens",
    "cache_write_5m": "cache_creation.ephemeral_5m_input_tokens",
    "cache_write_1h": "cache_creation.ephemeral_1h_input_tokens",
    "output": "output_tokens",
}


def booked(api: Api) -> dict[str, dict[str, int]]:
    """The tokens that the API has told, by model."""
    return {
        model: {name: counters[path] for name, path in COUNTERS.items() if counters.get(path)}
        for model, counters in api.ledger.by_model.items()
    }


def metered(meter: UsageMeter) -> dict[str, dict[str, int]]:
    """The tokens that a meter has counted, by model."""
    return {model: dict(found.tokens) for model, found in meter.snapshot().by_model.items() if found.tokens}

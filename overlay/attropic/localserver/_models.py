"""Models: a list with pages, and one of them."""

from __future__ import annotations

import re
from typing import Final

from ._call import Call, Handler
from ._pages import page_by_id
from ._settings import Settings
from ._wire import ApiError, Json, Response, json_response

# Name, day of creation, input limit, output limit, and generation (what it can do); newest first, as the API lists
# them. The figures are stand-ins of the right size, not a source for cost or limits.
MODELS: Final[dict[str, tuple[str, str, int, int, int]]] = {
    "claude-opus-4-7": ("Claude Opus 4.7", "2026-04-14", 1_000_000, 128_000, 4),
    "claude-mythos-preview": ("Claude Mythos Preview", "2026-04-07", 1_000_000, 128_000, 4),
    "claude-sonnet-4-6": ("Claude Sonnet 4.6", "2026-02-17", 1_000_000, 64_000, 3),
    "claude-opus-4-6": ("Claude Opus 4.6", "2026-02-04", 1_000_000, 128_000, 3),
    "claude-opus-4-5-20251101": ("Claude Opus 4.5", "2025-11-24", 200_000, 64_000, 2),
    "claude-haiku-4-5-20251001": ("Claude Haiku 4.5", "2025-10-15", 200_000, 64_000, 1),
    "claude-sonnet-4-5-20250929": ("Claude Sonnet 4.5", "2025-09-29", 200_000, 64_000, 1),
    "claude-opus-4-1-20250805": ("Claude Opus 4.1", "2025-08-05", 200_000, 32_000, 1),
    "claude-opus-4-20250514": ("Claude Opus 4", "2025-05-22", 200_000, 32_000, 1),
    "claude-sonnet-4-20250514": ("Claude Sonnet 4", "2025-05-22", 200_000, 64_000, 1),
    "claude-3-haiku-20240307": ("Claude Haiku 3", "2024-03-07", 200_000, 4_096, 0),
}
_ALIASES = {re.sub(r"-\d{8}$", "", model): model for model in MODELS}
_ALIASES |= {"claude-opus-4-0": "claude-opus-4-20250514", "claude-sonnet-4-0": "claude-sonnet-4-20250514"}
#: What is said of a model that only the settings know; the API dates a model of unknown age so.
_UNKNOWN: Final = ("1970-01-01", 1_000_000, 128_000, 4)


def model_info(model: str) -> Json:
    """``ModelInfo`` of a full id."""
    name, day, max_input, max_output, generation = MODELS.get(model, (model, *_UNKNOWN))
    yes, no = {"supported": True}, {"supported": False}

    def since(first: int) -> Json:
        return yes if generation >= first else no

    levels = {"low": since(2), "medium": since(2), "high": since(2), "max": since(3), "xhigh": since(4)}
    edits = {"clear_thinking_20251015": since(1), "clear_tool_uses_20250919": since(1), "compact_20260112": since(3)}
    capabilities: Json = dict.fromkeys(("batch", "citations", "image_input", "pdf_input"), yes)
    capabilities |= dict.fromkeys(("code_execution", "structured_outputs"), since(1))
    capabilities |= {"effort": {**since(2), **levels}, "context_management": {**since(1), **edits}}
    capabilities["thinking"] = {**since(1), "types": {"enabled": since(1), "adaptive": since(3)}}
    info = {"type": "model", "id": model, "display_name": name, "created_at": f"{day}T00:00:00Z"}
    return {**info, "max_input_tokens": max_input, "max_tokens": max_output, "capabilities": capabilities}


def resolve(model: str, settings: Settings) -> str | None:
    """The full id of a model or of its alias; None for a model that does not exist."""
    return model if model in MODELS or model in settings.models else _ALIASES.get(model)


def known(model: str, settings: Settings) -> str:
    """The full id of a model or of its alias.

    Raises:
        ApiError: 404, there is no such model.
    """
    full = resolve(model, settings)
    if full is None:
        raise ApiError(404, f"model: {model}")
    return full


def list_models(call: Call) -> Response:
    """A page of models, the newest first."""
    models = dict.fromkeys([*MODELS, *call.api.settings.models])
    return json_response(page_by_id([model_info(model) for model in models], call.parameters))


def retrieve(call: Call) -> Response:
    """One model, by its id or an alias."""
    return json_response(model_info(known(call.parameters["model_id"], call.api.settings)))


HANDLERS: dict[str, Handler] = {"models.list": list_models, "models.retrieve": retrieve}

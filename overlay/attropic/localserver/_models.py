"""Models: a list with pages, and one of them."""

from __future__ import annotations

from typing import Final

from ..catalogue import ModelFacts, find, models
from ._call import Call, Handler
from ._pages import page_by_id
from ._settings import Settings
from ._wire import ApiError, Json, Response, json_response


def _generation(facts: ModelFacts) -> int:
    """How much a model can do, as far as it changes what a request may say."""
    if "adaptive" in facts.thinking:
        return 3 if "enabled" in facts.thinking else 4
    return 2 if facts.id.startswith("claude-opus-4-5") else int(bool(facts.thinking))


#: Name, day of creation, input limit, output limit, and generation; newest first, as the API lists them. Retired ones
#: are there as well: a test of old code goes on.
MODELS: Final[dict[str, tuple[str, str, int, int, int]]] = {
    facts.id: (
        facts.name,
        str(facts.released or "1970-01-01"),
        facts.context_window,
        facts.max_output_tokens,
        _generation(facts),
    )
    for facts in sorted(models(retired=True), key=lambda facts: str(facts.released or ""), reverse=True)
    if facts.name and facts.context_window and facts.max_output_tokens
}
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
    facts = None if model in settings.models else find(model)
    full = model if facts is None else facts.id
    return full if full in MODELS or full in settings.models else None


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

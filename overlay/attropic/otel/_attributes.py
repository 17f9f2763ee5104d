"""The attributes of spans and metrics: what a call says of itself, under the names of the conventions.

Sources: the GenAI semantic conventions of OpenTelemetry and their Anthropic page, as of November 2026. Names
under ``attropic.`` are our own. Nothing here reads a header, so nothing here can hold a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import urlsplit

from .._core.retry import describe
from .._errors import APIError, APIResponseValidationError, APIStatusError

if TYPE_CHECKING:
    from .._call_event import CallEvent

Attributes: TypeAlias = dict[str, Any]

#: The key that bounds the length of an answer → what a call with such a body does.
_MODEL_CALLS: Final = {"max_tokens": "chat", "max_tokens_to_sample": "text_completion"}
#: Key of the body → attribute.
_ASKED: Final = {
    "max_tokens": "gen_ai.request.max_tokens",
    "max_tokens_to_sample": "gen_ai.request.max_tokens",
    "stop_sequences": "gen_ai.request.stop_sequences",
    "temperature": "gen_ai.request.temperature",
    "top_k": "gen_ai.request.top_k",
    "top_p": "gen_ai.request.top_p",
}
#: Why the model stopped → the word of the conventions; other reasons stay what they are.
_FINISH: Final = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_call",
    "refusal": "content_filter",
}


def model_call(body: Any) -> str | None:
    """What a call with this body has a model do; None for a call of another kind."""
    if not isinstance(body, Mapping) or not isinstance(body.get("model"), str):
        return None
    return next((name for key, name in _MODEL_CALLS.items() if key in body), None)


def shared(event: CallEvent) -> Attributes:
    """What spans and metrics of a call have in common. A call by path is named by its method, as paths hold ids."""
    address = urlsplit(event.path if "://" in event.path else event.base_url)
    model = event.body.get("model") if isinstance(event.body, Mapping) else None
    found: Attributes = {
        "gen_ai.operation.name": model_call(event.body) or event.operation.partition(" ")[0],
        "gen_ai.provider.name": event.provider,
        "gen_ai.request.model": model if isinstance(model, str) else None,
        "server.address": address.hostname,
        "server.port": address.port or (443 if address.scheme == "https" else 80),
    }
    return _present(found)


def span_name(shared: Attributes) -> str:
    """The name of the span: what is done, and by which model when a model does it."""
    name: str = shared["gen_ai.operation.name"]
    return f"{name} {shared['gen_ai.request.model']}" if name in _MODEL_CALLS.values() else name


def asked(event: CallEvent) -> Attributes:
    """What the caller asked the model for."""
    body = event.body
    if model_call(body) is None:
        return {}
    found: Attributes = {attribute: body.get(key) for key, attribute in _ASKED.items() if key in body}
    config = body.get("output_config")
    form = body.get("output_format") or (config.get("format") if isinstance(config, Mapping) else None)
    found["gen_ai.output.type"] = "json" if form else None
    found["gen_ai.request.stream"] = body.get("stream") is True or None
    return _present(found)


def answered(event: CallEvent) -> Attributes:
    """What is known when the call is over."""
    found: Attributes = {
        "attropic.request_id": event.request_id,
        "attropic.retries_taken": event.retries_taken,
        "attropic.time_to_first_byte": event.first_byte,
    }
    if model_call(event.body) is not None:
        reason = _get(event.result, "stop_reason")
        if isinstance(reason, str):
            reason = _FINISH.get(reason, reason)
        elif event.error is not None and event.first_byte is not None:
            reason = "error"  # the answer began and did not come to its end
        usage, counts = _usage(event), tokens(event)
        found |= {
            **answering_model(event),
            "gen_ai.response.id": _get(event.result, "id"),
            "gen_ai.response.finish_reasons": [reason] if reason else None,
            "gen_ai.usage.input_tokens": counts.get("input"),
            "gen_ai.usage.output_tokens": counts.get("output"),
            "gen_ai.usage.cache_read.input_tokens": _get(usage, "cache_read_input_tokens"),
            "gen_ai.usage.cache_write.input_tokens": _get(usage, "cache_creation_input_tokens"),
        }
    return _present(found)


def answering_model(event: CallEvent) -> Attributes:
    """The model that answered."""
    model = _get(event.result, "model") if model_call(event.body) is not None else None
    return {"gen_ai.response.model": model} if isinstance(model, str) else {}


def tokens(event: CallEvent) -> dict[str, int]:
    """How many tokens a model read and wrote. What was written to and read from the cache was read."""
    usage = _usage(event)
    if usage is None:
        return {}
    read = [_get(usage, f"{kind}input_tokens") for kind in ("", "cache_read_", "cache_creation_")]
    counts = {"input": sum(count for count in read if count) if any(c is not None for c in read) else None}
    return _present({**counts, "output": _get(usage, "output_tokens")})


def retry(event: CallEvent) -> Attributes:
    """What is known when another attempt will be made."""
    found = {
        "attropic.retry.number": event.retries_taken,
        "attropic.retry.delay": event.delay,
        "attropic.retry.reason": event.reason,
        "attropic.request_id": event.request_id,
    }
    return _present(found)


def failure(error: BaseException) -> Attributes:
    """The class of an error: its status, else its name."""
    if isinstance(error, APIStatusError):
        return {"error.type": str(error.status_code)}
    return {"error.type": type(error).__qualname__}


def described(error: BaseException) -> str:
    """An error in words that quote neither the request nor the answer."""
    if isinstance(error, APIResponseValidationError) or not isinstance(error, APIError):
        return type(error).__qualname__
    return describe(error)


def _usage(event: CallEvent) -> Any:
    """What the model used; the sums that other calls tell are not this call's."""
    return (event.usage or _get(event.result, "usage")) if model_call(event.body) is not None else None


def _get(value: Any, name: str) -> Any:
    """A property of a model or of plain JSON."""
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def _present(found: Mapping[str, Any]) -> Attributes:
    return {name: value for name, value in found.items() if value is not None}

"""Which models will not be there for long, under the names that the official package has for it."""

from __future__ import annotations

from typing import Final

from attropic_api._runtime.facts import read

_MODELS: Final = read("models")["models"]

#: Id or alias → the day of its end of life, as ISO 8601 text.
DEPRECATED_MODELS: Final[dict[str, str]] = {
    name: facts["retires"]
    for model, facts in _MODELS.items()
    if "retires" in facts
    for name in (*facts.get("aliases", ()), model)
}
#: Models for which ``thinking.type=enabled`` is deprecated.
MODELS_TO_WARN_WITH_THINKING_ENABLED: Final[list[str]] = [
    model for model, facts in _MODELS.items() if "enabled" in facts.get("thinking_deprecated", ())
]

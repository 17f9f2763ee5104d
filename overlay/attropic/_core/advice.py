"""What is said of a model before it is called: that it will not be there for long, or does not think so any more."""

from __future__ import annotations

from typing import Any

from ..catalogue import ModelFacts, find


def advice(body: Any) -> list[tuple[type[Warning], str]]:
    """The warnings that a body of a message asks for, in words.

    Args:
        body: The JSON body of the request.
    """
    name = body.get("model") if isinstance(body, dict) else None
    facts = find(name) if isinstance(name, str) else None
    if facts is None:
        return []
    said: list[tuple[type[Warning], str]] = []
    if facts.retires is not None:
        said.append((DeprecationWarning, _ending(str(name), facts)))
    thinking = body.get("thinking")
    kind = thinking.get("type") if isinstance(thinking, dict) else None
    if kind in facts.thinking_deprecated:
        better = next((other for other in facts.thinking if other not in facts.thinking_deprecated), "disabled")
        said.append((UserWarning, f"thinking.type={kind} is deprecated for {name}; use thinking.type={better}."))
    return said


def _ending(name: str, facts: ModelFacts) -> str:
    instead = f"; call {facts.replacement} instead" if facts.replacement else "; call a newer model instead"
    return f"The model '{name}' is deprecated and reaches its end of life on {facts.retires}{instead}."

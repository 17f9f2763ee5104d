"""Tokenizers of models, as data: ``spec/data/estimator.yaml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from attropic_api._runtime.facts import read

from ._pieces import profiled
from ._span import Span


@dataclass(frozen=True, slots=True)
class Family:
    """What models have in common that count tokens alike.

    Attributes:
        costs: Kind of a piece → tokens.
        spreads: Kind of a piece → by which share its tokens may be more or fewer.
        slack: How many tokens a short text may have more or fewer.
        frame: Tokens of a message that is empty.
        message: Tokens of each further message.
        tools: Tokens that any tool brings, by the kind of choice.
        calls: Tokens of a call of a tool, and of its result, beside their content.
        image_edge: The longest side of an image that is not made smaller, in pixels.
        image_tokens: The most tokens of an image.
    """

    costs: Mapping[str, float]
    spreads: Mapping[str, float]
    slack: float
    frame: Span
    message: Span
    tools: Mapping[str, Span]
    calls: Span
    image_edge: int
    image_tokens: int

    def tokens(self, found: Mapping[str, float]) -> Span:
        """The tokens of pieces of text.

        Args:
            found: How many there are of each kind.
        """
        expected = doubt = 0.0
        for name, amount in profiled(found).items():
            cost = self.costs.get(name, 0.0) * amount
            expected += cost
            doubt += cost * self.spreads.get(name, 1.0)
        doubt += self.slack * min(1.0, expected / self.slack)
        return Span(max(0.0, expected - doubt), expected, expected + doubt)


@lru_cache(256)
def family_of(model: str | None) -> Family:
    """The family of a model; the newest one where it is not known.

    Args:
        model: The id of the model, as the API or a cloud calls it.
    """
    facts = _facts()
    start = model.find("claude") if isinstance(model, str) else -1
    name = model[start:] if model is not None and start >= 0 else ""
    for entry in facts["families"]:
        if re.match(entry["models"], name):
            return _family(facts, entry)
    return _family(facts, facts["families"][-1])


@cache
def _facts() -> Any:
    return read("estimator")


def media_facts() -> Mapping[str, Any]:
    """What images and documents take, whatever the model."""
    found: Mapping[str, Any] = _facts()["media"]
    return found


def typed_tools() -> Mapping[str, list[float]]:
    """Beginnings of the types of tools → the fewest, expected and most tokens."""
    found: Mapping[str, list[float]] = _facts()["typed_tools"]
    return found


def output_share() -> float:
    """The share of ``max_tokens`` that an answer is expected to take where nothing is known of earlier ones."""
    found: float = _facts()["output_share"]
    return found


def _family(facts: Any, entry: Any) -> Family:
    tokenizer = facts["tokenizers"][entry["tokenizer"]]
    groups = facts["groups"]
    return Family(
        costs=tokenizer["costs"],
        spreads={name: tokenizer["spreads"][groups.get(name, groups["default"])] for name in tokenizer["costs"]},
        slack=tokenizer["slack"],
        frame=Span.of(entry["frame"]),
        message=Span.of(facts["request"]["message"]),
        tools={choice: Span.of(figures) for choice, figures in entry["tools"].items()},
        calls=Span.of(facts["request"]["call"]),
        image_edge=entry["image_edge"],
        image_tokens=entry["image_tokens"],
    )

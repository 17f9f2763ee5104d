# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What is to be billed of an answer: its counters, told apart by price. Which counter is of which price is data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from .facts import read
from .values import encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What is billed at one price: the counts of a call of a model, or of several that are alike.

    Attributes:
        model: The model; None when nobody said it.
        tokens: The name of a price → how many tokens.
        pieces: The name of what is charged by the piece → how many.
        choices: What makes the tokens dearer or cheaper.
        calls: How many calls they are.
        least: The tokens of the smallest prompt among them.
        most: The tokens of the largest prompt among them.
    """

    model: str | None = None
    tokens: Mapping[str, int] = field(default_factory=dict)
    pieces: Mapping[str, int] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    calls: int = 1
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """Where the figures stand below a usage, as ``bill`` of ``spec/data/prices.yaml`` says."""

    tokens: tuple[tuple[str, tuple[str, ...]], ...]
    totals: tuple[tuple[tuple[str, ...], list[str]], ...]
    prompt: tuple[str, ...]
    pieces: str
    details: tuple[tuple[str, tuple[str, ...]], ...]
    choices: tuple[str, ...]
    batch: Mapping[str, str]
    calls: str
    model: str


@cache
def rules() -> Rules:
    """What the contract says of them.

    Raises:
        KeyError: The contract has no prices.
    """
    said = read("prices")["bill"]
    return Rules(
        tokens=tuple((name, tuple(path.split("."))) for name, path in said["tokens"].items()),
        totals=tuple((tuple(path.split(".")), names) for path, names in said["totals"].items()),
        prompt=tuple(said["prompt"]),
        pieces=said["pieces"],
        details=tuple((name, tuple(path.split("."))) for name, path in said["details"].items()),
        choices=tuple(said["choices"]),
        batch=said["batch"],
        calls=said["calls"]["list"],
        model=said["calls"]["model"],
    )


def used_by(answer: Any) -> tuple[dict[str, Any], str | None, bool] | None:
    """The usage of an answer as JSON, its model, and whether it is of a batch; None when it failed."""
    usage_at, model_at, batch = answer._billed
    usage = _below(answer, usage_at)
    return None if usage is None else (encode(usage), _below(answer, model_at), batch)


def charges_of(answer: Any) -> list[Charge]:
    """What is billed of an answer; nothing when it failed."""
    used = used_by(answer)
    return [] if used is None else charges(used[0], used[1], batch=used[2])


def charges(usage: Mapping[str, Any], model: str | None = None, *, batch: bool = False) -> list[Charge]:
    """What is billed of a usage.

    Args:
        usage: The usage, as JSON.
        model: The model that did it.
        batch: Whether it is of an answer of a batch.
    """
    rule = rules()
    choices = {name: value for name in rule.choices if (value := usage.get(name)) is not None}
    if batch:
        choices.update(rule.batch)
    whole = _tokens(usage, rule)
    counted = usage.get(rule.pieces)
    pieces = (
        {name: count for name, count in counted.items() if type(count) is int and count} if counted else {}
    )
    listed = usage.get(rule.calls)
    if not listed:
        return [_charge(model, whole, pieces, choices, rule)]
    found = []
    for call in listed:
        tokens = _tokens(call, rule)
        found.append(_charge(call.get(rule.model) or model, tokens, {}, choices, rule))
        whole = {name: more for name, count in whole.items() if (more := count - tokens.get(name, 0)) > 0}
    if pieces or whole:  # never less than the answer says of itself
        found.append(_charge(model, whole, pieces, choices, rule, 0))
    return found


def _charge(
    model: str | None,
    tokens: Mapping[str, int],
    pieces: Mapping[str, int],
    choices: Mapping[str, str],
    rule: Rules,
    calls: int = 1,
) -> Charge:
    prompt = 0
    for name in rule.prompt:
        if name in tokens:
            prompt += tokens[name]
    return Charge(
        model=model, tokens=tokens, pieces=pieces, choices=choices, calls=calls, least=prompt, most=prompt
    )


def _tokens(usage: Mapping[str, Any], rule: Rules) -> dict[str, int]:
    """The counts by price, those that are not zero."""
    found = {name: count for name, path in rule.tokens if (count := _count(usage, path))}
    for path, names in rule.totals:
        more = _count(usage, path)
        if more:
            told = [name for name in names if name in found]
            more -= sum([found[name] for name in told])
            if more > 0:
                name = told[0] if len(told) == 1 else names[0]
                found[name] = found.get(name, 0) + more
    return found


def details(usage: Mapping[str, Any]) -> dict[str, int]:
    """What is told beside the counters that are billed, and is in one of them already."""
    return {name: _count(usage, path) for name, path in rules().details}


def unknown(usage: Mapping[str, Any]) -> dict[str, int]:
    """The counters of which the data knows nothing, by their paths."""
    rule = rules()
    known = {".".join(path) for _, path in (*rule.tokens, *rule.details)} | {
        ".".join(path) for path, _ in rule.totals
    }
    return {path: count for path, count in _leaves(usage, (rule.pieces, rule.calls)) if path not in known}


def _leaves(
    value: Mapping[str, Any], without: tuple[str, ...] = (), before: str = ""
) -> Iterator[tuple[str, int]]:
    for name, part in value.items():
        if isinstance(part, Mapping) and name not in without:
            yield from _leaves(part, (), f"{before}{name}.")
        elif type(part) is int:
            yield f"{before}{name}", part


def _count(usage: Any, path: tuple[str, ...]) -> int:
    value = usage
    for name in path:
        if not isinstance(value, dict):
            return 0
        value = value.get(name)
    return value if type(value) is int else 0


def _below(value: Any, path: str) -> Any:
    """What stands at a path of attributes; None where it leads nowhere."""
    for name in path.split("."):
        value = getattr(value, name, None)
    return value

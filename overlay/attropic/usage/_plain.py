"""The counters of a plain usage, read quickly: nearly all usages are plain. Where figures stand is data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from attropic_api._runtime.billing import rules

#: The name of a counter: words and numbers, as ``("error", "RateLimitError")`` or ``("latency", 17)``.
Counter: TypeAlias = tuple[str | int, ...]
Amounts: TypeAlias = list[tuple[Counter, int]]

TOKENS: Final = "tokens"


def add_plain(found: Amounts, usage: Any, model: str, boundaries: Sequence[int]) -> bool:
    """Add the counters of the usage of a plain answer, and say whether it is one; nearly all are, and this is quick."""
    plain = _plain(type(usage))  # type: ignore[arg-type]  # a class can be hashed
    for name in plain.rare:
        if getattr(usage, name):
            return False
    state = usage._state
    if state and not plain.elsewhere.isdisjoint(state):
        return False
    prompt = rest = 0
    counts = []
    for name, first, second, asked, summed in plain.tokens:
        count = getattr(usage, first)
        if second and count is not None:
            count = getattr(count, second, None)
        if count:
            counts.append((name, count))
            if asked:
                prompt += count
            if summed:
                rest += count
    for total in plain.totals:
        if (getattr(usage, total) or 0) > rest:
            return False
    over = boundary_of(prompt, boundaries) if boundaries and prompt > boundaries[0] else 0
    counters = _counters(model, over, plain.choices, *[getattr(usage, name) for name in plain.choices])
    for name, count in counts:
        found.append((counters[name], count))
    return True


class _Plain(NamedTuple):
    """Where the figures of a plain usage stand, of a class that reads usages.

    Attributes:
        tokens: Name of a price, the one or two steps to its counter, whether it is of the prompt and in a total.
        totals: Counters that are the sum of others.
        rare: What a plain usage does not have.
        choices: What makes tokens dearer or cheaper.
        elsewhere: What the class does not know, and would be among what it keeps beside.
    """

    tokens: tuple[tuple[str, str, str, bool, bool], ...]
    totals: tuple[str, ...]
    rare: tuple[str, ...]
    choices: tuple[str, ...]
    elsewhere: frozenset[str]


@cache
def _plain(kind: type) -> _Plain:
    rule = rules()
    summed = {name for _, names in rule.totals for name in names}
    tokens = [(name, path[0], ".".join(path[1:]), name in rule.prompt, name in summed) for name, path in rule.tokens]
    totals = [path[0] for path, _ in rule.totals]
    rare = [rule.pieces, rule.calls, *(path[0] for _, path in rule.details)]
    names = {*(first for _, first, *_ in tokens), *totals, *rare, *rule.choices}
    here = {name for name in names if hasattr(kind, name)}
    return _Plain(
        tuple(one for one in tokens if one[1] in here),
        tuple(name for name in totals if name in here),
        tuple(name for name in rare if name in here),
        tuple(name for name in rule.choices if name in here),
        frozenset(names - here),
    )


def boundary_of(prompt: int, boundaries: Sequence[int]) -> int:
    """The last boundary that a prompt is above."""
    over = 0
    for boundary in boundaries:
        if prompt > boundary:
            over = boundary
    return over


def place_of(model: str, over: int, choices: Iterable[tuple[str, str | None]]) -> Counter:
    """What decides the price of a charge: its model, the boundary that its prompt is above, and its choices."""
    return (model, over, *(word for pair in sorted(choices) if pair[1] is not None for word in pair if word))


@lru_cache(maxsize=1024)
def _counters(model: str, over: int, names: tuple[str, ...], *choices: str | None) -> dict[str, Counter]:
    """The name of a price → the counter of its tokens."""
    place = place_of(model, over, zip(names, choices, strict=True))
    return {name: (TOKENS, name, *place) for name, _ in rules().tokens}

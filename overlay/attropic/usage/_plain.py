"""The counters of a plain usage, read quickly: nearly all usages are plain. Where figures stand is data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from operator import add, attrgetter, ge
from typing import Any, Final, NamedTuple, TypeAlias

from attropic_api._runtime.billing import rules

#: The name of a counter: words and numbers, as ``("error", "RateLimitError")`` or ``("latency", 17)``.
Counter: TypeAlias = tuple[str | int, ...]
Counters: TypeAlias = dict[Counter, int]
Amounts: TypeAlias = list[tuple[Counter, int]]

TOKENS: Final = "tokens"


def add_plain(found: Counters, usages: Sequence[Any], model: str, boundaries: Sequence[int]) -> list[Any]:
    """Add the counters of the usages of plain answers of a model, all at once; give those that are not plain."""
    plain = _plain(type(usages[0]))  # type: ignore[arg-type]  # a class can be hashed
    columns = [*zip(*map(plain.read, usages), strict=True)]
    alone = len(usages) == 1
    amounts = _amounts(plain, columns, boundaries, alone=alone)
    if amounts is None:
        return list(usages) if alone else [odd for one in usages for odd in add_plain(found, [one], model, boundaries)]
    over, counts = amounts
    counters = _counters(model, over, plain.words, *[columns[index][0] for index in plain.choices])
    for name, count in counts:
        if count:
            counter = counters[name]
            found[counter] = found.get(counter, 0) + count
    return []


def _amounts(
    plain: _Plain, columns: Sequence[Sequence[Any]], boundaries: Sequence[int], *, alone: bool
) -> tuple[int, list[tuple[str, int]]] | None:
    """The boundary that the prompts are above, and the counts by price; None where that differs, or is not all."""
    for index in plain.rare:
        if any(columns[index]):
            return None
    states, *choices = columns[0], *[columns[index] for index in (1, *plain.choices)]
    if not all(len(set(column)) == 1 for column in choices):
        return None
    if any(states) and not all(plain.elsewhere.isdisjoint(state) for state in states if state):
        return None
    nothing = [0] * len(states)
    prompts, rest, counts = nothing, nothing, []
    for name, index, second, asked, summed in plain.tokens:
        column: Sequence[Any] = columns[index]
        if not any(column):
            continue
        if second:
            column = [getattr(one, second, 0) for one in column]
        column = [one or 0 for one in column]
        counts.append((name, sum(column)))
        if asked:
            prompts = [*map(add, prompts, column)]
        if summed:
            rest = [*map(add, rest, column)]
    for index in plain.totals:
        if any(columns[index]) and not all(map(ge, rest, [one or 0 for one in columns[index]])):
            return None
    most = max(prompts)
    if not boundaries or most <= boundaries[0]:
        return 0, counts
    return (boundary_of(most, boundaries), counts) if alone else None


class _Plain(NamedTuple):
    """Where the figures of a plain usage stand, of a class that reads usages.

    Attributes:
        read: Gives all attributes that follow, in a row; what the class does not know, and the class, come first.
        tokens: Name of a price, the place of its counter, the attribute of that which has it when it is not the
            counter itself, whether it is of the prompt and in a total.
        totals: The places of counters that are the sum of others.
        rare: The places of what a plain usage does not have.
        choices: The places of what makes tokens dearer or cheaper.
        words: The names of these.
        elsewhere: What the class does not know, and would be among what it keeps beside.
    """

    read: Callable[[Any], tuple[Any, ...]]
    tokens: tuple[tuple[str, int, str, bool, bool], ...]
    totals: tuple[int, ...]
    rare: tuple[int, ...]
    choices: tuple[int, ...]
    words: tuple[str, ...]
    elsewhere: frozenset[str]


@cache
def _plain(kind: type) -> _Plain:
    rule = rules()
    summed = {name for _, names in rule.totals for name in names}
    totals = [path[0] for path, _ in rule.totals]
    rare = [rule.pieces, rule.calls, *(path[0] for _, path in rule.details)]
    names = {*(path[0] for _, path in rule.tokens), *totals, *rare, *rule.choices}
    here = sorted(name for name in names if hasattr(kind, name))
    place = {name: number for number, name in enumerate(here, 2)}
    return _Plain(
        attrgetter("_state", "__class__", *here),
        tuple(
            (name, place[path[0]], ".".join(path[1:]), name in rule.prompt, name in summed)
            for name, path in rule.tokens
            if path[0] in place
        ),
        tuple(place[name] for name in totals if name in place),
        tuple(place[name] for name in rare if name in place),
        tuple(place[name] for name in rule.choices if name in place),
        tuple(name for name in rule.choices if name in place),
        frozenset(names.difference(here)),
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

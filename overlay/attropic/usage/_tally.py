"""What one call adds to the counters of a meter. Pure: an event in, names and amounts out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from attropic_api._runtime.billed import Billed
from attropic_api._runtime.billing import Charge, charges, details, rules, used_by

from ._percentiles import bin_of

if TYPE_CHECKING:
    from .._call_event import CallEvent

#: The name of a counter: words and numbers, as ``("error", "RateLimitError")`` or ``("latency", 17)``.
Counter: TypeAlias = tuple[str | int, ...]
Amounts: TypeAlias = list[tuple[Counter, int]]

CALLS: Final[Counter] = ("calls",)
REQUESTS: Final[Counter] = ("requests",)
ANSWERS: Final[Counter] = ("answers",)
CUT: Final[Counter] = ("cut",)
UNTOLD: Final[Counter] = ("untold",)
THINKING: Final[Counter] = ("thinking",)
#: The first words of counters of which there are many.
ERROR: Final = "error"
RETRY: Final = "retry"
TOKENS: Final = "tokens"
PIECES: Final = "pieces"
LATENCY: Final = "latency"
FIRST: Final = "first"
#: Sums of durations, in microseconds.
LATENCY_SUM: Final[Counter] = ("latency_us",)
FIRST_SUM: Final[Counter] = ("first_us",)
#: What the body of a call has that makes a message, and is to tell its tokens.
_LENGTH: Final = "max_tokens"


class Cell(NamedTuple):
    """What calls have in common that are counted together.

    Attributes:
        day: The day, as ISO 8601 writes it, in UTC.
        operation: What was called.
        model: The model, or empty.
        key: The digest of the credential, or empty.
        tag: What the caller marked it with, or empty.
        tools: The tools that the answer calls, sorted, with a line break between.
    """

    day: str
    operation: str
    model: str
    key: str
    tag: str
    tools: str


def of_call(event: CallEvent, boundaries: Sequence[int]) -> tuple[str, str, Amounts]:
    """The model, the tools and the counters of a call that ended, without its durations."""
    found: Amounts = [(CALLS, 1)]
    if event.attempts:
        found.append((REQUESTS, event.attempts))
    body = event.body if isinstance(event.body, dict) else {}
    asked = body.get("model")
    model = asked if isinstance(asked, str) else ""
    told = event.told
    result = None if told is not None else event.result
    if told is not None:
        model = told.get("model") or model
        add_usage(found, told["usage"], model, boundaries)
    elif isinstance(result, Billed):
        usage, model = getattr(result, "usage", None), getattr(result, "model", None) or model
        if usage is None or not _add_plain(found, usage, model, boundaries):
            add_usage(found, (used_by(result) or ({},))[0], model, boundaries)
    elif event.error is None and _LENGTH in body:
        found.append((UNTOLD, 1))
    if told is not None or isinstance(result, Billed):
        found.append((ANSWERS, 1))
        if told is not None and not event.complete:
            found.append((CUT, 1))
    for usage in event.discarded:
        add_usage(found, usage, model, boundaries)
    if event.error is not None:
        found.append(((ERROR, type(event.error).__name__), 1))
    tools = event.tools
    return model, "\n".join(sorted(set(tools))) if tools else "", found


def of_result(answer: Mapping[str, Any], boundaries: Sequence[int]) -> tuple[str, Amounts]:
    """The model and the counters of a result of a batch; none of one that is no answer."""
    message = answer.get("message")
    if not isinstance(message, Mapping) or not isinstance(message.get("usage"), Mapping):
        return "", []
    model, found = str(message.get("model") or ""), [(ANSWERS, 1)]
    add_usage(found, message["usage"], model, boundaries, batch=True)
    return model, found


def add_usage(
    found: Amounts, usage: Mapping[str, Any], model: str, boundaries: Sequence[int], *, batch: bool = False
) -> None:
    """Add the counters of a usage."""
    for charge in charges(usage, model, batch=batch):
        place = _place(charge.model or "", _boundary(charge.most, boundaries), charge.choices.items())
        found += [((TOKENS, name, *place), count) for name, count in charge.tokens.items()]
        found += [((PIECES, name, *place), count) for name, count in charge.pieces.items()]
    thinking = details(usage).get("thinking", 0)
    if thinking:
        found.append((THINKING, thinking))


def _add_plain(found: Amounts, usage: Any, model: str, boundaries: Sequence[int]) -> bool:
    """Add the counters of the usage of a plain answer, and say whether it is one; nearly all are, and this is quick."""
    plain = _plain(type(usage))
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
    over = _boundary(prompt, boundaries) if boundaries and prompt > boundaries[0] else 0
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


def _boundary(prompt: int, boundaries: Sequence[int]) -> int:
    """The last boundary that a prompt is above."""
    over = 0
    for boundary in boundaries:
        if prompt > boundary:
            over = boundary
    return over


def _place(model: str, over: int, choices: Iterable[tuple[str, str | None]]) -> Counter:
    """What decides the price of a charge: its model, the boundary that its prompt is above, and its choices."""
    return (model, over, *(word for pair in sorted(choices) if pair[1] is not None for word in pair if word))


@lru_cache(maxsize=1024)
def _counters(model: str, over: int, names: tuple[str, ...], *choices: str | None) -> dict[str, Counter]:
    """The name of a price → the counter of its tokens."""
    place = _place(model, over, zip(names, choices, strict=True))
    return {name: (TOKENS, name, *place) for name, _ in rules().tokens}


def charges_of(counters: Mapping[Counter, int]) -> list[Charge]:
    """The charges that are counted, at one price each."""
    found: dict[Counter, tuple[dict[str, int], dict[str, int]]] = {}
    for counter, amount in counters.items():
        if counter[0] in (TOKENS, PIECES):
            pair = found.setdefault(counter[2:], ({}, {}))
            pair[counter[0] == PIECES][str(counter[1])] = amount
    made = []
    for (model, over, *words), (tokens, pieces) in found.items():
        prompt = int(over) + 1 if over else 0
        choices = dict(zip(map(str, words[::2]), map(str, words[1::2]), strict=True))
        charge = Charge(model=str(model), tokens=tokens, pieces=pieces, choices=choices, least=prompt, most=prompt)
        made.append(charge)
    return made


def durations(event: CallEvent) -> Amounts:
    """The counters of how long a call took."""
    found: Amounts = [((LATENCY, bin_of(event.elapsed)), 1), (LATENCY_SUM, round(event.elapsed * 1e6))]
    first = event.first_content
    return found if first is None else [*found, ((FIRST, bin_of(first)), 1), (FIRST_SUM, round(first * 1e6))]

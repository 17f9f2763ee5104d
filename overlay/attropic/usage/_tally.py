"""What one call adds to the counters of a meter. Pure: an event in, names and amounts out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from attropic_api._runtime.billed import Billed
from attropic_api._runtime.billing import Charge, charges, details
from attropic_api._runtime.model import BaseModel

from ._percentiles import bin_of
from ._plain import TOKENS, Amounts, Counter, Counters, add_plain, boundary_of, place_of

if TYPE_CHECKING:
    from .._call_event import CallEvent

CALLS: Final[Counter] = ("calls",)
REQUESTS: Final[Counter] = ("requests",)
ANSWERS: Final[Counter] = ("answers",)
CUT: Final[Counter] = ("cut",)
UNTOLD: Final[Counter] = ("untold",)
THINKING: Final[Counter] = ("thinking",)
#: The first words of counters of which there are many.
ERROR: Final = "error"
RETRY: Final = "retry"
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


class Answered(NamedTuple):
    """What is kept of a call that was answered at once, as nearly all are, to be counted together with others.

    Attributes:
        now: When it ended, in seconds of the epoch.
        names: Its operation, model, key and tag.
        tools: The tools that its answer calls.
        elapsed: How many seconds it took.
        usage: What its answer told.
    """

    now: float
    names: tuple[str, ...]
    tools: Sequence[str]
    elapsed: float
    usage: BaseModel


class Ended(NamedTuple):
    """What is kept of any other call that ended.

    Attributes:
        now: When it ended, in seconds of the epoch.
        names: Its operation, model, key and tag.
        tools: The tools that its answer calls.
        elapsed: How many seconds it took.
        usage: What its answer told: JSON, or a model; None when it told nothing.
        attempts: How many requests it took.
        is_cut: Whether its answer broke off.
        is_untold: Whether it was answered, and nobody saw what it used.
        discarded: The usages of answers that were made again.
        error: The class of the error with which it failed, or empty.
        retries: The classes of the errors because of which it was sent again.
        first_content: How many seconds it took until its first content, if it was streamed.
    """

    now: float
    names: tuple[str, ...]
    tools: Sequence[str]
    elapsed: float
    usage: Any
    attempts: int
    is_cut: bool
    is_untold: bool
    discarded: Sequence[Mapping[str, Any]]
    error: str
    retries: Sequence[str]
    first_content: float | None


Call: TypeAlias = Answered | Ended


def ended(event: CallEvent, now: float, key: str, tag: str, retries: Sequence[str]) -> Call:
    """What is kept of a call that ended; this is what a caller waits for, so it does little."""
    told, error = event.told, event.error
    usage = model = None
    if told is not None:
        usage, model = told["usage"], told.get("model")
    elif error is None and isinstance(event.result, Billed):
        result: Any = event.result
        usage, model = getattr(result, "usage", None), getattr(result, "model", None)
        if model and event.attempts == 1 and isinstance(usage, BaseModel) and not event.discarded and not retries:
            names = (event.operation, model, key, tag)
            return Answered(now, names, event.tools, event.elapsed, usage)
    body = event.body
    asks = body is not None
    if not model:
        model = (body.get("model") if asks else None) or ""
    return Ended(
        now,
        (event.operation, model, key, tag),
        event.tools if usage is not None else (),
        event.elapsed,
        usage,
        event.attempts,
        told is not None and not event.complete,
        usage is None and error is None and asks and _LENGTH in body,
        event.discarded,
        "" if error is None else type(error).__name__,
        retries,
        event.first_content,
    )


def add_answered(found: Counters, calls: Sequence[Answered], boundaries: Sequence[int]) -> None:
    """Add the counters of calls that have their names in common, without their durations."""
    model = calls[0].names[1]
    counted = dict(found)
    for counter in (CALLS, REQUESTS, ANSWERS):
        counted[counter] = counted.get(counter, 0) + len(calls)
    odd: Amounts = []
    for usage in add_plain(counted, [call.usage for call in calls], model, boundaries):
        add_usage(odd, usage.to_dict(), model, boundaries)
    add_amounts(counted, odd)
    found.update(counted)


def of_call(call: Ended, boundaries: Sequence[int]) -> Amounts:
    """The counters of a call, without its durations."""
    model, usage = call.names[1], call.usage
    found: Amounts = [(CALLS, 1)]
    if call.attempts:
        found.append((REQUESTS, call.attempts))
    if usage is not None:
        found.append((ANSWERS, 1))
        add_usage(found, usage.to_dict() if isinstance(usage, BaseModel) else usage, model, boundaries)
    if call.is_cut:
        found.append((CUT, 1))
    if call.is_untold:
        found.append((UNTOLD, 1))
    for more in call.discarded:
        add_usage(found, more, model, boundaries)
    if call.error:
        found.append(((ERROR, call.error), 1))
    found += [((RETRY, name), 1) for name in call.retries]
    return found


def add_durations(found: Counters, calls: Sequence[Call]) -> None:
    """Add the counters of how long calls took."""
    add_amounts(found, [((LATENCY, bin_of(call.elapsed)), 1) for call in calls])
    add_amounts(found, [(LATENCY_SUM, sum(round(call.elapsed * 1e6) for call in calls))])
    for call in calls:
        first = call.first_content if isinstance(call, Ended) else None
        if first is not None:
            add_amounts(found, [((FIRST, bin_of(first)), 1), (FIRST_SUM, round(first * 1e6))])


def add_amounts(found: Counters, amounts: Iterable[tuple[Counter, int]]) -> None:
    """Add amounts to counters."""
    for counter, amount in amounts:
        found[counter] = found.get(counter, 0) + amount


def of_result(answer: Mapping[str, Any], boundaries: Sequence[int]) -> tuple[str, Amounts]:
    """The model and the counters of a result of a batch; none of one that is no answer."""
    message = answer.get("message")
    if not isinstance(message, Mapping) or not isinstance(message.get("usage"), Mapping):
        return "", []
    model = str(message.get("model") or "")
    found: Amounts = [(ANSWERS, 1)]
    add_usage(found, message["usage"], model, boundaries, batch=True)
    return model, found


def add_usage(
    found: Amounts, usage: Mapping[str, Any], model: str, boundaries: Sequence[int], *, batch: bool = False
) -> None:
    """Add the counters of a usage."""
    for charge in charges(usage, model, batch=batch):
        place = place_of(charge.model or "", boundary_of(charge.most, boundaries), charge.choices.items())
        found += [((TOKENS, name, *place), count) for name, count in charge.tokens.items()]
        found += [((PIECES, name, *place), count) for name, count in charge.pieces.items()]
    thinking = details(usage).get("thinking", 0)
    if thinking:
        found.append((THINKING, thinking))


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

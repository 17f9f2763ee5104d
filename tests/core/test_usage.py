"""The tokens of a stream: what each event changes, and what several calls sum up to."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from attropic._core.resume import Splice, added
from attropic._core.snapshot import Snapshot

from .events import accumulated, change, start
from .steps import CREATE

NAMES = ["input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens", "novel_tokens"]
NESTED = {"server_tool_use": ["web_search_requests", "web_fetch_requests"], "cache_creation": ["a_tokens", "b_tokens"]}
SEEDS = range(60)


def usage(chance: random.Random, *, nulls: bool = True) -> dict[str, Any]:
    """Figures by chance, of which many are absent, null or zero, and some are objects of figures."""
    figures = [0, 0, 1, 7, 1000, *([None] * 3 if nulls else [])]
    found: dict[str, Any] = {name: chance.choice(figures) for name in NAMES if chance.random() < 0.6}
    for name, parts in NESTED.items():
        if chance.random() < 0.4:
            found[name] = {part: chance.choice([0, 1, 7]) for part in parts if chance.random() < 0.7}
    if chance.random() < 0.3:
        found["service_tier"] = chance.choice(["standard", "priority"])
    return found


def leaves(value: Any, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], int]:
    """The figures at every depth by their path."""
    if isinstance(value, dict):
        return {at: figure for key, part in value.items() for at, figure in leaves(part, (*path, key)).items()}
    return {path: value} if isinstance(value, int) else {}


# -- one call: what is there replaces --------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_each_figure_is_the_last_that_was_told(seed: int) -> None:
    """Of each key the last value that is not null counts, zeros and objects too; what is absent is kept."""
    chance = random.Random(seed)
    first, *later = [usage(chance, nulls=number > 0) for number in range(chance.randrange(1, 6))]

    found = accumulated(start(usage=first), *[change(figures or None) for figures in later]).usage

    history = [first, *[figures or {"output_tokens": 7} for figures in later]]
    assert found is not None
    for key in {name for figures in history for name in figures}:
        told = [figures[key] for figures in history if figures.get(key) is not None]
        assert found.get(key) == (told[-1] if told else first.get(key)), key


@pytest.mark.parametrize("seed", SEEDS)
def test_saying_it_again_changes_nothing(seed: int) -> None:
    """Figures are totals, not differences: the same event twice is the same as once."""
    chance = random.Random(seed)
    first, second = usage(chance), usage(chance) or {"output_tokens": 1}

    once = accumulated(start(usage=first), change(second)).usage
    twice = accumulated(start(usage=first), change(second), change(second)).usage

    assert once == twice


@pytest.mark.parametrize("seed", SEEDS)
def test_nulls_and_absent_keys_change_nothing(seed: int) -> None:
    """An event with nothing but nulls, one without usage, and one with null for it, leave everything as it was."""
    chance = random.Random(seed)
    first = usage(chance, nulls=False)
    bare = {key: value for key, value in change().items() if key != "usage"}

    for event in (change(dict.fromkeys([*NAMES, *NESTED])), bare, {**bare, "usage": None}, {**bare, "usage": {}}):
        assert accumulated(start(usage=first), event).usage == first


@pytest.mark.parametrize("name", NAMES)
def test_zero_is_a_figure(name: str) -> None:
    """A total of zero replaces what was said before, wherever it stands."""
    found = accumulated(start(usage=dict.fromkeys(NAMES, 5)), change({name: 0})).usage

    assert found == {**dict.fromkeys(NAMES, 5), name: 0}


@pytest.mark.parametrize("seed", range(20))
def test_events_are_not_changed(seed: int) -> None:
    """The caller's own events stay what they were, whatever comes after them."""
    chance = random.Random(seed)
    events = [start(usage=usage(chance)), *[change(usage(chance) or None) for _ in range(3)]]
    before = copy.deepcopy(events)

    accumulated(*events)

    assert events == before


@pytest.mark.parametrize("seed", range(20))
def test_the_typed_usage_is_the_same(seed: int) -> None:
    """What is read of the tokens on the way has the figures, those that the description does not know as well."""
    chance = random.Random(seed)
    first = {"input_tokens": 3, "output_tokens": 1, **usage(chance, nulls=False)}
    first.pop("cache_creation", None)
    made = Snapshot(accumulated(start(usage=first), change({"output_tokens": 0, "novel_tokens": 2})), CREATE.typed)

    assert (made.usage.input_tokens, made.usage.output_tokens, made.usage.novel_tokens) == (first["input_tokens"], 0, 2)
    assert made.usage == made.message().usage


# -- several calls: figures add up -----------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_every_figure_is_the_sum(seed: int) -> None:
    """At every depth, and whichever of both has it."""
    chance = random.Random(seed)
    one, other = usage(chance), usage(chance)
    before = copy.deepcopy((one, other))

    found = added(one, other)

    first, second = leaves(one), leaves(other)
    assert leaves(found) == {path: first.get(path, 0) + second.get(path, 0) for path in {**first, **second}}
    assert found.keys() == {**one, **other}.keys()
    assert (one, other) == before


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_adding_does_not_matter(seed: int) -> None:
    """Three calls sum up to the same in whichever order they are put together, and nothing is neutral."""
    chance = random.Random(seed)
    one, two, three = (usage(chance) for _ in range(3))

    assert added(added(one, two), three) == added(one, added(two, three))
    assert leaves(added(one, two)) == leaves(added(two, one))
    assert added(one, {}) == added({}, one) == added(one, None) == added(None, one) == one


@pytest.mark.parametrize(
    ("one", "other", "sum"),
    [
        (1, 2, 3),
        (1, 0.5, 1.5),
        (None, 2, 2),
        (0, None, 0),
        (None, None, None),
        ("standard", "priority", "priority"),
        (True, False, False),
        ([{"a": 1}], [{"a": 1}], [{"a": 1}, {"a": 1}]),
        ({"a": 1}, 2, 2),
        ([1], None, [1]),
    ],
)
def test_values_of_each_type(one: Any, other: Any, sum: Any) -> None:
    """Numbers add up, lists are joined, null is nothing, and of all else the later counts."""
    assert added(one, other) == sum


@pytest.mark.parametrize("seed", SEEDS)
def test_a_call_that_goes_on_adds_its_totals(seed: int) -> None:
    """Within the other call figures replace each other as always, and stand beside those of before as a sum."""
    chance = random.Random(seed)
    before, first, *later = [usage(chance, nulls=False) for _ in range(5)]
    splice = Splice(3, before)
    assert splice.take(start(usage=first)) == []

    told: list[Any] = []
    for count in range(1, 4):
        (event,) = splice.take(change(later[count - 1] or {"output_tokens": 7}))
        alone = accumulated(start(usage=first), *[change(figures or None) for figures in later[:count]]).usage
        assert event["usage"] == added(before, alone)
        told.append(event["usage"])

    assert accumulated(start(usage=before), *map(change, told)).usage == told[-1]


@pytest.mark.parametrize("event", [{"type": "message_start"}, {"type": "message_start", "message": None}])
def test_a_start_without_usage_adds_nothing(event: Any) -> None:
    """What is missing is no failure: the totals of before stand."""
    splice = Splice(0, {"input_tokens": 3})

    assert splice.take(event) == []
    (end,) = splice.take({"type": "message_delta", "delta": {}})
    assert end["usage"] == {"input_tokens": 3}


@pytest.mark.parametrize("value", [7, None, "text", [1], {}, {"type": "ping"}])
def test_what_is_no_event_is_given_on(value: Any) -> None:
    """Values of any kind pass through the splice."""
    assert Splice(2, {}).take(value) == [value]

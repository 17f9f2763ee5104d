"""A policy is a value that is checked when it is made."""

from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import pytest

from attropic import ConfigurationError, RetryPolicy

NAN = float("nan")
BAD: dict[str, list[Any]] = {
    "max_retries": [-1, 1.0, True, "2", None],
    "initial_delay": [-0.1, "1", None, True, NAN],
    "max_delay": [-1, "8", None, False, NAN],
    "jitter": [-0.01, 1.01, "0.5", None, True, NAN],
    "max_retry_after": [-1, "60", None, True, NAN],
    "deadline": [0, -1, "10", True, NAN],
    "retry_statuses": [429, "429", ["429"], 4.5],
    "retry_if": [True, "never"],
    "retry_ambiguous": ["no", 2],
    "on_retry": ["log", 1],
}
GOOD: dict[str, list[Any]] = {
    "max_retries": [0, 1, 10**9],
    "initial_delay": [0, 0.0, 1e9],
    "max_delay": [0, 3600],
    "jitter": [0, 0.0, 0.5, 1],
    "max_retry_after": [0, 86_400, float("inf")],
    "deadline": [None, 1e-9, 600],
    "retry_statuses": [None, (), [500], {429}, range(500, 600), frozenset({408})],
    "retry_if": [None, bool],
    "retry_ambiguous": [None, True, False],
    "on_retry": [None, print],
}


def pairs(table: dict[str, list[Any]]) -> list[Any]:
    return [pytest.param(name, value, id=f"{name}={value!r}") for name, values in table.items() for value in values]


@pytest.mark.parametrize(("name", "value"), pairs(BAD))
def test_a_bad_value_names_its_field(name: str, value: Any) -> None:
    """What cannot be used is refused at once, and the message names the field."""
    with pytest.raises(ConfigurationError, match=f"`{name}`"):
        RetryPolicy(**{name: value})


@pytest.mark.parametrize(("name", "value"), pairs(GOOD))
def test_a_good_value_is_kept(name: str, value: Any) -> None:
    """What can be used is kept as it was given."""
    assert getattr(RetryPolicy(**{name: value}), name) is value


def test_every_field_is_tried() -> None:
    """The tables above know every field of the policy."""
    names = {field.name for field in dataclasses.fields(RetryPolicy)}

    assert set(BAD) == set(GOOD) == names


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(RetryPolicy)])
def test_a_policy_cannot_be_changed(name: str) -> None:
    """It is frozen, and has no room for other attributes."""
    policy = RetryPolicy()

    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(policy, name, 1)
    with pytest.raises((AttributeError, TypeError)):
        policy.other = 1  # type: ignore[attr-defined]


def test_a_policy_can_be_pickled() -> None:
    """A copy from a pickle is equal, field by field."""
    policy = RetryPolicy(max_retries=7, deadline=3.5, retry_statuses=(404,), retry_ambiguous=False, retry_if=bool)

    twin = pickle.loads(pickle.dumps(policy))

    assert twin == policy
    assert (twin.max_retries, twin.deadline, twin.retry_if) == (7, 3.5, bool)


def test_defaults_are_those_of_the_documentation() -> None:
    """A policy that is told nothing retries twice and has no deadline."""
    policy = RetryPolicy()

    assert dataclasses.astuple(policy) == (2, 0.5, 8.0, 0.25, 60.0, None, None, None, None, None)


def test_only_names_are_taken() -> None:
    """Arguments without a name are refused, so that fields may be added anywhere."""
    with pytest.raises(TypeError):
        RetryPolicy(3)  # type: ignore[misc]


def test_another_number_of_retries_is_another_policy() -> None:
    """``with_max_retries`` keeps everything else, and the policy itself when nothing changes."""
    policy = RetryPolicy(deadline=5, jitter=0)

    twin = policy.with_max_retries(9)

    assert (twin.max_retries, twin.deadline, twin.jitter) == (9, 5, 0)
    assert policy.with_max_retries(2) is policy
    assert policy.max_retries == 2

"""How calls of a tool are carried out: what can be said, and what follows from it."""

from __future__ import annotations

from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import ToolPolicy


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", 0),
        ("timeout", "1"),
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("retry_on", BaseException),
        ("retry_on", ValueError("x")),
        ("retry_on", [ValueError]),
        ("backoff", -1),
        ("backoff", float("nan")),
        ("backoff", None),
        ("concurrency", 0),
        ("concurrency", True),
        ("approval", "yes"),
    ],
)
def test_what_cannot_be_is_refused(name: str, value: Any) -> None:
    """A setting that is out of range is refused where it is written, by its name."""
    with pytest.raises(ConfigurationError, match=f"`{name}`"):
        ToolPolicy(**{name: value})


def test_only_declared_exceptions_are_tried_again() -> None:
    """Nothing is tried again that was not declared, and nothing more often than was said."""
    policy = ToolPolicy(retry_on=(OSError, LookupError), max_retries=2)

    assert [policy.retries(error, 0) for error in (ConnectionError(), KeyError(), ValueError())] == [True, True, False]
    assert [policy.retries(OSError(), taken) for taken in range(4)] == [True, True, False, False]
    assert not ToolPolicy().retries(OSError(), 0)
    assert ToolPolicy(retry_on=OSError).retries(TimeoutError(), 0)


def test_waits_are_doubled_less_a_share() -> None:
    """Each wait is twice the one before, up to 8 s, and chance takes a quarter of it at most."""
    policy = ToolPolicy(backoff=1)

    assert [policy.delay(taken, 0) for taken in range(5)] == [1, 2, 4, 8, 8]
    assert policy.delay(1, 1) == 1.5
    assert ToolPolicy(backoff=20).delay(3, 0) == 20
    assert ToolPolicy(backoff=0).delay(3, 0) == 0


def test_waits_can_be_chosen() -> None:
    """A function of the number of the retry says the wait; what it gives must be one."""
    assert ToolPolicy(backoff=lambda retry: retry * 10).delay(1, 0.5) == 20
    with pytest.raises(ConfigurationError, match="`backoff`"):
        ToolPolicy(backoff=lambda retry: -1).delay(0, 0)

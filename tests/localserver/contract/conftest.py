"""What the tests of the contract share."""

from __future__ import annotations

import pytest

from .calling import Caller
from .world import World


class Clock:
    """A clock that a test sets; each look at it takes a millisecond."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        self.now += 0.001
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of `call`."""
    return Clock()


@pytest.fixture
def call(clock: Clock) -> Caller:
    """Calls an API of its own."""
    return Caller(clock=clock)


@pytest.fixture
def world(call: Caller) -> World:
    """Objects in the API of `call`."""
    return World(call)

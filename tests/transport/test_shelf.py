"""Which connections rest, which are used again, and when there is room for another."""

from __future__ import annotations

from typing import Any

import pytest

from attropic._io.shelf import Origin, Shelf

HERE, THERE = Origin("http", "here", 80), Origin("http", "there", 80)


class Fake:
    """A connection that knows where it leads."""

    def __init__(self, origin: Origin = HERE) -> None:
        self.origin = origin
        self.expires = 0.0
        self.stale = False


def rested(shelf: Shelf, *connections: Fake) -> list[Any]:
    """Have connections rest that were in use; gives those to be closed."""
    closing: list[Any] = []
    for connection in connections:
        assert shelf.take(connection.origin, closing)[0]
    for connection in connections:
        shelf.put(connection, closing)
    return closing


def test_the_youngest_is_used_again() -> None:
    """Of several that rest the one that was used last is taken, and only by requests to its origin."""
    shelf = Shelf(10, 10, 5.0)
    first, second = Fake(), Fake()
    assert rested(shelf, first, second) == []

    assert shelf.take(THERE, []) == (True, None)
    assert shelf.take(HERE, []) == (True, second)
    assert shelf.take(HERE, []) == (True, first)
    assert shelf.take(HERE, []) == (True, None)
    assert shelf.busy == 4


@pytest.mark.parametrize("reason", ["stale", "expired"])
def test_one_that_cannot_be_used_again_is_closed(reason: str) -> None:
    """A connection that the other side closed, or that rested too long, is closed in place of being used."""
    shelf, closing = Shelf(10, 10, 5.0 if reason == "stale" else -1.0), []
    one = Fake()
    one.stale = reason == "stale"
    closing = rested(shelf, one)

    assert shelf.take(HERE, closing) == (True, None)
    assert closing == [one]


def test_there_is_room_for_so_many() -> None:
    """Beyond the limit there is no room; one that rests and leads elsewhere makes room."""
    shelf, closing = Shelf(2, 2, 5.0), []
    elsewhere = Fake(THERE)
    rested(shelf, elsewhere)

    assert [shelf.take(HERE, closing)[0] for _ in range(3)] == [True, True, False]
    assert closing == [elsewhere]
    shelf.put(None, closing)
    assert shelf.take(HERE, closing) == (True, None)


def test_so_many_rest() -> None:
    """What would rest beyond the limit is closed."""
    connections = [Fake() for _ in range(3)]

    assert rested(Shelf(10, 2, None), *connections) == connections[2:]


def test_all_that_rest_are_given_out_to_be_closed() -> None:
    """When a client is closed nothing rests any more."""
    shelf = Shelf(10, 10, None)
    connections = [Fake(), Fake(THERE)]
    rested(shelf, *connections)

    assert (shelf.clear(), shelf.clear()) == (connections, [])

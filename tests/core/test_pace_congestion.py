"""How many requests go at the same time, and what they are expected to take."""

from __future__ import annotations

from attropic._core.congestion import Congestion
from attropic._core.forecast import Forecast
from attropic._core.pace import Cost


def full(congestion: Congestion) -> int:
    """Send until there is no room."""
    while congestion.has_room:
        congestion.sent()
    return congestion.in_flight


def test_the_window_doubles_in_each_round() -> None:
    """Each answer of a full window makes room for one more, up to the most; so also when all come at once."""
    congestion = Congestion(50, first=8)
    sizes = []
    for _ in range(4):
        sizes.append(full(congestion))
        while congestion.in_flight:
            congestion.answered()

    assert sizes == [8, 16, 32, 50]


def test_a_window_that_is_not_used_does_not_grow() -> None:
    """What was never tried is not known to work."""
    congestion = Congestion(50, first=8)
    for _ in range(100):
        congestion.sent()
        congestion.answered()

    assert congestion.window == 8


def test_refusals_of_one_round_halve_the_window_once() -> None:
    """Requests that were under way together are one refusal; the next round is another one, and waits longer."""
    congestion = Congestion(64, first=64)
    full(congestion)
    first = [congestion.refused(2.0, 1.0) for _ in range(10)]
    once = congestion.window
    second = congestion.refused(4.0, 3.0)

    assert (once, congestion.window) == (32, 16)
    assert set(first) == {0.5}
    assert second == 1.0
    assert congestion.in_flight == 64 - 11


def test_the_window_never_closes_and_waits_end() -> None:
    """However often it is refused, one request may go, after a minute at most."""
    congestion = Congestion(64)
    waits = []
    for round_ in range(40):
        congestion.sent()
        waits.append(congestion.refused(2.0 * round_ + 1, 2.0 * round_ + 0.5))

    assert congestion.window == 1.0
    assert congestion.has_room
    assert max(waits) == 60.0


def test_after_a_refusal_the_window_grows_by_one_a_round() -> None:
    """It was half of what was too much: beyond that it is careful."""
    congestion = Congestion(64, first=16)
    full(congestion)
    congestion.refused(1.0, 0.0)
    while congestion.in_flight:
        congestion.lost()
    for _ in range(8):
        full(congestion)
        congestion.answered()
    grown = congestion.window

    assert 8.5 < grown <= 9.1


def test_failures_are_chance_until_many_come_in_a_row() -> None:
    """A line that breaks now and then slows nothing down; a server that is down is left in peace."""
    congestion, waits = Congestion(64, first=64), []
    for _ in range(20):
        congestion.sent()
        waits.append(congestion.failed())
        congestion.sent()
        congestion.answered()
    window = congestion.window
    for _ in range(80):
        congestion.sent()
        waits.append(congestion.failed())

    assert window == 64
    assert waits[:27] == [0.0] * 27
    assert waits[27:] == sorted(waits[27:])
    assert (waits[27], waits[-1], congestion.window) == (0.5, 60.0, 1.0)


def test_costs_are_learned_in_proportion() -> None:
    """A request that is twice as large takes twice as much; nobody writes more than it may."""
    forecast = Forecast()
    before = forecast.cost(100, 1000)
    for _ in range(50):
        forecast.learn(100, 1000, Cost(150, 200))
    learned = forecast.cost(200, 500)
    for _ in range(200):
        forecast.learn(100, 10, Cost(100, 50))

    assert before == Cost(100, 1000)
    assert round(learned.input_tokens) == 300
    assert round(learned.output_tokens) == 100
    assert forecast.cost(100, 10).output_tokens == 10

"""How long a stream may be silent, and how long it may give nothing but pings."""

from __future__ import annotations

from typing import Any

import pytest

from attropic import APITimeoutError, StreamIdleTimeoutError, StreamSilenceTimeoutError
from attropic._core.effects import Arrived, Lost
from attropic._core.lost import connection_error
from attropic._core.patience import Patience

from .courses import after, gone, head


def wait(patience: Patience, outcome: Arrived | Lost | None) -> tuple[Any, float | None]:
    """What comes of a wait, and how long it was allowed to be; no outcome when it is not waited at all."""
    effect = patience.wait(head(request_id="req_1"))
    if isinstance(effect, Lost):
        return effect, None
    assert not effect.last
    assert outcome is not None, "it waits"
    return patience.waited(outcome), effect.limit


@pytest.mark.parametrize(
    ("idle", "silence", "limit"), [(None, None, None), (9, None, 9), (None, 4, 4), (9, 4, 4), (4, 9, 4), (4, 4, 4)]
)
def test_the_shorter_limit_counts(idle: Any, silence: Any, limit: Any) -> None:
    """A wait ends with whichever limit comes first, and without any it is endless."""
    arrived = after(1, b"x")

    assert wait(Patience(idle, silence), arrived) == (arrived, limit)


def test_bytes_do_not_renew_the_idle_time() -> None:
    """Only an event that is no ping does: what pings take is taken from the time that is left."""
    patience, limits = Patience(10, None), []
    for seconds in (3, 4, 2):
        limits.append(wait(patience, after(seconds, b": ping"))[1])

    assert limits == [10, 7, 3]
    patience.fresh()
    assert wait(patience, after(1, b"x"))[1] == 10


def test_bytes_renew_the_silence() -> None:
    """Whatever they are, the time without any byte begins anew."""
    patience = Patience(None, 5)

    assert [wait(patience, after(4.9, b"x"))[1] for _ in range(4)] == [5, 5, 5, 5]


def test_the_rest_of_the_idle_time_bounds_the_silence() -> None:
    """The last pings leave less than the silence may last."""
    patience = Patience(10, 4)

    assert [wait(patience, after(3, b"x"))[1] for _ in range(4)] == [4, 4, 4, 1]


@pytest.mark.parametrize(("idle", "silence"), [(None, 4), (9, 4), (4, 4)])
def test_no_byte_for_too_long_is_silence(idle: Any, silence: Any) -> None:
    """When the limit of silence ended the wait, the error is its own and names the setting."""
    lost, _ = wait(Patience(idle, silence), gone("silence", waited=4))

    error = connection_error(lost)
    assert type(error) is StreamSilenceTimeoutError
    assert "4 s" in str(error)
    assert "`silence_timeout`" in str(error)


@pytest.mark.parametrize(("idle", "silence"), [(4, None), (4, 9)])
def test_no_event_for_too_long_is_idleness(idle: Any, silence: Any) -> None:
    """When the limit of pings ended the wait, the error says that, though no byte came either."""
    lost, _ = wait(Patience(idle, silence), gone("silence", waited=4, elapsed=7.5, headers={"request-id": "req_2"}))

    error = connection_error(lost)
    assert type(error) is StreamIdleTimeoutError
    assert "4 s" in str(error)
    assert "`idle_timeout`" in str(error)
    assert (error.request_id, error.sent, lost.elapsed) == ("req_2", True, 7.5)


@pytest.mark.parametrize("last", [3.0, 2.9995, 3.4])
def test_pings_until_the_time_is_over_are_idleness(last: float) -> None:
    """When the last ping used the time up, to a hair, there is no further wait."""
    patience = Patience(10, None)
    wait(patience, after(7, b": ping", elapsed=20.0))
    wait(patience, after(last, b": ping", elapsed=23.0))

    lost, _ = wait(patience, None)

    assert isinstance(connection_error(lost), StreamIdleTimeoutError)
    assert lost.headers["request-id"] == "req_1"
    assert lost.sent


def test_idleness_without_a_wait_knows_the_time() -> None:
    """The seconds since the call began are there, or its deadline would not count for a retry."""
    patience = Patience(10, None)
    wait(patience, after(10, b": ping", elapsed=23.0))

    lost, _ = wait(patience, None)

    assert lost.elapsed >= 23.0


@pytest.mark.parametrize("kind", ["connection", "timeout"])
def test_other_losses_stay_what_they_are(kind: Any) -> None:
    """A connection that broke, or a deadline that passed, is no matter of patience."""
    outcome = gone(kind, waited=4)

    lost, _ = wait(Patience(4, 9), outcome)

    assert lost is outcome
    assert (lost.kind, lost.reason) == (kind, "it broke.")
    assert isinstance(connection_error(lost), APITimeoutError) is (kind == "timeout")


def test_silence_without_a_limit_of_ours_is_kept() -> None:
    """A time-out of the HTTP library alone is silence, in its own words."""
    lost, _ = wait(Patience(None, None), gone("silence", waited=4))

    assert isinstance(connection_error(lost), StreamSilenceTimeoutError)
    assert lost.reason == "it broke."


def test_the_end_of_the_bytes_is_given_on() -> None:
    """Whether a stream may end is not for patience to say."""
    end = after(0, None)

    assert wait(Patience(4, 4), end)[0] is end

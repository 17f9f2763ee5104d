"""When the client of a generated package sends a call again."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from codegen.runtime.retries import Attempts, asked_wait, checked


@pytest.mark.parametrize(
    ("status", "repeatable", "again"),
    [
        (200, True, False),
        (400, True, False),
        (404, True, False),
        (408, False, True),
        (409, False, True),
        (429, False, True),
        (500, False, False),
        (500, True, True),
        (502, False, False),
        (503, False, True),
        (599, True, True),
    ],
)
def test_statuses(status: int, repeatable: bool, again: bool) -> None:
    """What was refused for now is sent again; what perhaps happened, only where that does no harm."""
    attempts = Attempts(1, repeatable=repeatable, rewindable=True)

    assert (attempts.answered(status, {}) is not None) is again


@pytest.mark.parametrize(
    ("sent", "repeatable", "again"), [(True, False, False), (True, True, True), (False, False, True)]
)
def test_losses(sent: bool, repeatable: bool, again: bool) -> None:
    """A request that never left is sent again; one that did, only where that does no harm."""
    assert (Attempts(1, repeatable=repeatable, rewindable=True).lost(sent=sent) is not None) is again


def test_waits_grow_to_a_limit() -> None:
    """Each wait of our own is up to twice the one before, less a quarter at most, and never above 8 s."""
    attempts = Attempts(9, repeatable=True, rewindable=True)
    waits = [attempts.lost(sent=True) for _ in range(9)]

    for index, wait in enumerate(waits):
        most = min(0.5 * 2**index, 8.0)
        assert wait is not None
        assert 0.75 * most <= wait <= most
    assert attempts.lost(sent=True) is None


def test_a_server_is_waited_for() -> None:
    """`retry-after` is followed in both forms; above a minute the call is given up."""
    attempts = Attempts(9, repeatable=False, rewindable=True)

    assert attempts.answered(429, {"retry-after": "7"}) == 7.0
    assert attempts.answered(429, {"retry-after": "61"}) is None
    date = asked_wait({"retry-after": formatdate(usegmt=True)})
    assert date is not None
    assert 0 <= date <= 2
    assert asked_wait({"retry-after": "soon"}) is None


def test_a_body_that_cannot_be_rewound_is_sent_once() -> None:
    """No attempt is left when the body is gone."""
    assert Attempts(5, repeatable=True, rewindable=False).lost(sent=False) is None


@pytest.mark.parametrize("value", [-1, True, 1.5, "2", None])
def test_a_number_of_retries_is_checked(value: object) -> None:
    """What is no number of retries is refused by name."""
    with pytest.raises(ValueError, match="max_retries="):
        checked(value)

"""How far a batch is, in figures and in words."""

from __future__ import annotations

import pytest

from attropic.batches import BatchProgress
from attropic.batches._progress import duration
from attropic.types.messages import MessageBatch

from .batch_api import ID, batch


def _seen(
    elapsed: float, before: BatchProgress | None = None, status: str = "in_progress", **counts: int
) -> BatchProgress:
    return BatchProgress.of(MessageBatch.from_dict(batch(status, **counts)), elapsed, before)


def test_counts_and_percent() -> None:
    """Whatever ended counts as done."""
    found = _seen(0, processing=5, succeeded=2, errored=1, canceled=1, expired=1)

    assert (found.total, found.done, found.percent) == (10, 5, 50.0)
    assert found.counts == "2 succeeded, 1 errored, 1 canceled, 1 expired, 5 processing"
    assert (found.rate, found.eta) == (None, None)
    assert str(found) == f"{ID}: in_progress, 5 of 10 (50 %), 1 errored, 1 canceled, 1 expired"


def test_rate_and_time_come_of_what_was_seen() -> None:
    """What was done before the wait began does not make it faster."""
    first = _seen(1, processing=5000, succeeded=1000)
    later = _seen(11, first, processing=4000, succeeded=2000)

    assert (later.rate, later.eta) == (100.0, 40.0)
    assert str(later).endswith("2,000 of 6,000 (33 %), 100 a second, about 40 s left")


def test_without_counts_there_is_no_rate() -> None:
    """The API may count every request as processing until the end."""
    later = _seen(11, _seen(1, processing=10), processing=10)

    assert (later.rate, later.eta, later.percent) == (None, None, 0.0)


def test_the_end_is_the_end() -> None:
    """Nothing is left of it, whatever the counts are."""
    ended = _seen(11, _seen(1, processing=10), "ended", succeeded=10)
    empty = _seen(0, None, "ended")

    assert (ended.ended, ended.eta, ended.percent) == (True, 0.0, 100.0)
    assert (empty.percent, empty.counts) == (100.0, "no requests")
    assert str(ended) == f"{ID}: ended, 10 of 10 (100 %)"


def test_nearly_all_is_not_all() -> None:
    """100 % are said when it is so."""
    assert "(99 %)" in str(_seen(0, processing=1, succeeded=99_999))


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "0 s"), (89, "89 s"), (91, "2 min"), (3600, "1 h"), (7500, "2 h 5 min"), (7199, "2 h")],
)
def test_seconds_in_words(seconds: float, said: str) -> None:
    """In two units at most."""
    assert duration(seconds) == said

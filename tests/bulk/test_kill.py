"""A bulk run is killed at random moments and started again: nothing is lost, nothing is there twice."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.bulk.killing import killed_run

#: Set, the runs are those that the promise is made for: 5,000 items and 50 kills.
FULL = bool(os.environ.get("ATTROPIC_SLOW_TESTS"))
SIZE = {"items": 5000, "kills": 50} if FULL else {"items": 400, "kills": 5}


@pytest.mark.parametrize(("mode", "pace", "concurrency"), [("batch", 0.004, 3), ("live", 0.02, 8)])
def test_a_run_that_is_killed_again_and_again_gives_every_result_once(
    tmp_path: Path, mode: str, pace: float, concurrency: int
) -> None:
    """Every item has its own result, in the order of the input; no more is paid for twice than was in flight."""
    count = SIZE["items"]
    run = killed_run(mode, tmp_path, **SIZE, seed=17, pace=pace, size=100 if FULL else 40, concurrency=concurrency)

    assert [line["custom_id"] for line in run.lines] == [f"row-{n}" for n in range(count)]
    assert [line["result"]["message"]["content"][0]["text"] for line in run.lines] == [
        f"answer to row-{n}" for n in range(count)
    ]
    assert run.kills >= SIZE["kills"] * 3 // 4
    assert set(run.paid) == {f"row-{n}" for n in range(count)}
    assert sum(run.paid.values()) - count <= run.in_flight
    print(mode, run.kills, "kills", sum(run.paid.values()) - count, "paid twice of", run.in_flight, "in flight;",
          f"{run.seconds:.1f} s; done at kills:", run.done_at_kills)  # fmt: skip

"""Every row of the matrix, by every driver."""

from __future__ import annotations

import pytest

from .drivers import DRIVERS
from .matrix import MATRIX
from .row import Row
from .verdict import complaints


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("row", MATRIX, ids=str)
def test_a_fault_ends_as_the_matrix_says(row: Row, driver: str) -> None:
    """Outcome, attempts, request id and time are those of the row, and nothing is left open."""
    assert complaints(row, DRIVERS[driver](row)) == []


def test_the_rows_have_names_of_their_own() -> None:
    """No two rows share a name."""
    names = [row.name for row in MATRIX]
    assert sorted(set(names)) == sorted(names)

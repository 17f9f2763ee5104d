"""Tests that take from eight seconds to minutes each, and prove what changes seldom: they run when asked for."""

from __future__ import annotations

import os

import pytest

#: ``ATTROPIC_SLOW_TESTS=1 make test`` runs them as well.
slow = pytest.mark.skipif(
    not os.environ.get("ATTROPIC_SLOW_TESTS"),
    reason="takes long and proves what changes seldom: set ATTROPIC_SLOW_TESTS=1 to run it",
)

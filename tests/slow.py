"""Tests that take a minute or more each, and prove what changes seldom: they run when they are asked for."""

from __future__ import annotations

import os

import pytest

#: ``ATTROPIC_SLOW_TESTS=1 make test`` runs them as well.
slow = pytest.mark.skipif(
    not os.environ.get("ATTROPIC_SLOW_TESTS"), reason="takes a minute or more: set ATTROPIC_SLOW_TESTS=1 to run it"
)

"""An API with a clock of its own."""

from __future__ import annotations

import pytest

from .asking import World


@pytest.fixture
def world() -> World:
    """An API as it is without settings, which checks its own answers."""
    return World()

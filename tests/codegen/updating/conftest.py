"""Repositories to update."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from . import repository


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository.make(tmp_path_factory.mktemp("repository") / "root")


@pytest.fixture
def root(_made: Path, tmp_path: Path) -> Path:
    """A repository of its own."""
    return repository.copy(_made, tmp_path / "root")


@pytest.fixture
def publish(tmp_path: Path) -> Callable[[dict[str, Any]], str]:
    """Writes a description; gives where it is."""
    return lambda value: str(repository.write(value, tmp_path / "upstream.yaml"))

"""A local API, and the command in this process or in one of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from attropic.localserver import LocalServer, Settings

from .running import Command


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer(settings=Settings(batch_pace=0.05, batch_progress=True)) as running:
        yield running


@pytest.fixture
def attropic(server: LocalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command, with a key, the address of the local API, and an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    foreign = ("ANTHROPIC_", "FORCE_COLOR", "NO_COLOR", "COLUMNS")
    kept = {n: v for n, v in os.environ.items() if not n.startswith(foreign) and not n.lower().endswith("_proxy")}
    return Command({**kept, "ANTHROPIC_API_KEY": "local", "ANTHROPIC_BASE_URL": server.url})

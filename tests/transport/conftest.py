"""A small API in another process, and an environment that says nothing about the network."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.faults.environment import foreign

from .echo import echo_server


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in foreign():
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def echo() -> Iterator[str]:
    """The address of an API that says back what it is told; see ``echo``."""
    with echo_server() as address:
        yield address


@pytest.fixture
def nowhere() -> Iterator[str]:
    """An address at which nobody listens."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{holder.getsockname()[1]}"

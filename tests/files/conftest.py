"""No test sees the credentials, the address or the proxy of the machine that it runs on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from attropic.localserver import LocalServer
from tests.faults.environment import foreign


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in foreign():
        monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    """A local API for all tests of a module."""
    with LocalServer() as running:
        yield running

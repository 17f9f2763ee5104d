"""A local API and a client of the official package."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from attropic.localserver import LocalServer

from .asking import Asked


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith("ANTHROPIC") or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture
def serve() -> Iterator[Callable[..., LocalServer]]:
    """Starts local APIs, which stop with the test."""
    running: list[LocalServer] = []

    def start(**options: Any) -> LocalServer:
        running.append(LocalServer(**options).start())
        return running[-1]

    yield start
    for server in running:
        server.close()


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[[LocalServer], Asked]]:
    """Makes clients of a server, in both colours, which are closed with the test."""
    made: list[Asked] = []

    def client_of(server: LocalServer) -> Asked:
        made.append(Asked(server.url, request.param))
        return made[-1]

    yield client_of
    for asked in made:
        asked.close()


@pytest.fixture
def api(serve: Callable[..., LocalServer], connect: Callable[[LocalServer], Asked]) -> Asked:
    """A client of a server of its own."""
    return connect(serve())

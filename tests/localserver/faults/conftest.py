"""A local API on a socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from attropic.localserver import LocalServer


@pytest.fixture(scope="package")
def server() -> Iterator[LocalServer]:
    with LocalServer(remember=10) as running:
        yield running


@pytest.fixture
def url(server: LocalServer) -> str:
    return server.url

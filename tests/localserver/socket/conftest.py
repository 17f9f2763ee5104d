"""Local APIs on sockets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from attropic.localserver import LocalServer, Settings

LIMIT = 1024 * 1024


@pytest.fixture(scope="package")
def server() -> Iterator[LocalServer]:
    """One whose limits are a megabyte."""
    settings = Settings(max_body=LIMIT, max_file=LIMIT, keys=frozenset({"k"}))
    with LocalServer(remember=10, settings=settings) as running:
        yield running


@pytest.fixture
def url(server: LocalServer) -> str:
    return server.url

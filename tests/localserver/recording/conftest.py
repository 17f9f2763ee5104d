"""A recorder before an upstream."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer, Recorder

from .upstreams import Asgi


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where recordings go; not there yet."""
    return tmp_path / "recordings"


@pytest.fixture
def serve() -> Iterator[Callable[..., LocalServer]]:
    """Starts servers, which stop with the test."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(LocalServer(**options))


@pytest.fixture
def record(serve: Callable[..., LocalServer], folder: Path) -> Callable[..., LocalServer]:
    """Starts a recorder before an application, or before a local API."""

    def start(app: Asgi | None = None, upstream: str | None = None, **options: Any) -> LocalServer:
        url = upstream or serve(app=app).url
        return serve(app=Recorder(url, folder, **options))

    return start

"""HTTP/2 is an argument of the HTTP client."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import attropic

pytest.importorskip("h2")


@pytest.mark.parametrize("wanted", [True, False])
@pytest.mark.parametrize("kind", [attropic.DefaultHttpxClient, attropic.DefaultAsyncHttpxClient])
def test_the_argument_reaches_every_transport(kind: Any, wanted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """``http2=True`` is asked of direct connections and of those through a proxy, as is the absence of HTTP/1.1."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    http = kind(http2=wanted, http1=not wanted)

    pools = [transport._pool for transport in (http._transport, *http._mounts.values())]

    assert [(pool._http2, pool._http1) for pool in pools] == [(wanted, not wanted)] * 2
    http.close() if isinstance(http, attropic.DefaultHttpxClient) else asyncio.run(http.aclose())

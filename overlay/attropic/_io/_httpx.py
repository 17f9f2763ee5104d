"""What sync and async have in common: our request → theirs, their failures → our outcomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from attropic_api._runtime.omit import NotGiven
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.request import Request

from .._core.flow import Lost, Received, connection_error
from .._core.stream import failure

#: The defaults of the official package: 10 minutes for an answer, 5 seconds to connect.
DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=5.0)
#: What httpx gives a client whose maker says nothing.
_UNCHOSEN = httpx.Timeout(5.0)
DEFAULT_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


def prepare(client: httpx.Client | httpx.AsyncClient, base_url: str, request: Request, timeout: Any) -> httpx.Request:
    """The HTTP library's request for ours."""
    body: dict[str, Any] = {}
    content = request.body_bytes()
    if content is not None:
        body["content"] = content
    elif request.files:
        body["files"], body["data"] = request.files, _grouped(request.form)
    elif request.form:
        body["data"] = _grouped(request.form)
    elif request.content is not None:
        body["content"] = request.content
    effective = _default(client) if isinstance(timeout, NotGiven) else httpx.Timeout(timeout)
    return client.build_request(
        request.method,
        base_url.rstrip("/") + request.target,
        headers=request.headers,
        timeout=effective,
        **body,
    )


def _default(client: httpx.Client | httpx.AsyncClient) -> httpx.Timeout:
    """The timeout when none was asked for: that of the HTTP client, if its maker chose one."""
    return DEFAULT_TIMEOUT if client.timeout == _UNCHOSEN else client.timeout


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return grouped


def lost(error: httpx.RequestError) -> Lost:
    """What a failure on the way means, with its root cause in words."""
    root: BaseException = error
    while root.__cause__ is not None:
        root = root.__cause__
    reason = str(root) or str(error) or type(root).__name__
    return Lost("timeout" if isinstance(error, httpx.TimeoutException) else "connection", reason, error)


def stream_failure(operation: Operation[Any], received: Received) -> Callable[[Exception], Exception]:
    """What to raise for an error that ends a stream: transport errors become those of this package."""

    def translate(error: Exception) -> Exception:
        if isinstance(error, httpx.RequestError):
            return connection_error(lost(error), received.response.request)
        return failure(error, operation, received)

    return translate

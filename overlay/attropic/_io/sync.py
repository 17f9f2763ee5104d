"""The sync driver. Its twin is ``aio``."""

from __future__ import annotations

import httpx

from .._core.flow import Flow, Lost, Received, Send
from ._httpx import DEFAULT_LIMITS, DEFAULT_TIMEOUT, lost, prepare


def default_client() -> httpx.Client:
    """The HTTP client used when the caller gives none."""
    return httpx.Client(timeout=DEFAULT_TIMEOUT, limits=DEFAULT_LIMITS, follow_redirects=True)


def drive(flow: Flow, http: httpx.Client, base_url: str) -> Received:
    """Carry out the effects of a flow until it ends."""
    outcome: Received | Lost | None = None
    try:
        while True:
            effect = next(flow) if outcome is None else flow.send(outcome)
            outcome = send(effect, http, base_url)
    except StopIteration as end:
        received: Received = end.value
        return received


def send(effect: Send, http: httpx.Client, base_url: str) -> Received | Lost:
    """Send one request."""
    try:
        request = prepare(http, base_url, effect.request, effect.timeout)
        response = http.send(request, stream=effect.keep_open)
        if effect.keep_open and response.is_success:
            return Received(response.status_code, response.headers, b"", response)
        content = response.read()
        return Received(response.status_code, response.headers, content, response)
    except httpx.RequestError as error:
        return lost(error)

"""Middleware that does not pass an answer on does not keep its connection either."""

from __future__ import annotations

import contextlib
from typing import Any

import httpx
import pytest

import attropic

from .drivers import COLOURS, create, stream, with_client
from .echo import said

QUICK = httpx.Timeout(5.0, pool=0.5)
#: What becomes of an answer in the middleware.
FATES = ["raise", "retry", "replace"]


def _middleware(colour: str, fate: str) -> Any:
    def decide(request: Any, response: Any) -> Any:
        if request.retries_taken > 0 or not request.stream:
            return response
        if fate == "raise":
            raise KeyError(fate)
        if fate == "retry":
            raise attropic.RetryableError(fate)
        return request.respond(500)

    def plain(request: Any, call_next: Any) -> Any:
        return decide(request, call_next(request))

    async def coloured(request: Any, call_next: Any) -> Any:
        return decide(request, await call_next(request))

    return plain if colour == "sync" else coloured


def _http(colour: str) -> Any:
    kind: Any = attropic.DefaultHttpxClient if colour == "sync" else attropic.DefaultAsyncHttpxClient
    return kind(limits=httpx.Limits(max_connections=1))


def _plain(client: Any) -> Any:
    with contextlib.suppress(KeyError):
        stream("Hi.")[0](client)
    return create("Hi.")(client)


async def _coloured(client: Any) -> Any:
    with contextlib.suppress(KeyError):
        await stream("Hi.")[1](client)
    return await create("Hi.")(client)


@pytest.mark.parametrize("fate", FATES)
@pytest.mark.parametrize("colour", COLOURS)
def test_an_answer_that_is_not_passed_on_frees_its_connection(colour: str, fate: str, echo: str) -> None:
    """The retry, and the next call, find the only connection of the pool free."""
    policy = attropic.RetryPolicy(max_retries=1, initial_delay=0.001)

    message = with_client(
        colour,
        (_plain, _coloured),
        http=lambda: _http(colour),
        base_url=echo,
        middleware=[_middleware(colour, fate)],
        retry=policy,
        max_retries=1,
        timeout=QUICK,
    )

    assert said(message) == "Hi."

"""Three ways to run a row: the sync client, and the async one under asyncio and under trio."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections.abc import Callable
from typing import Any

import trio

import attropic

from .row import Row
from .stage import Outcome, Stage, stage


def sync(row: Row) -> Outcome:
    """With ``Anthropic``."""
    with stage(row) as scene, attropic.Anthropic(**scene.options) as client:
        if row.warm:
            with contextlib.suppress(attropic.APIError):
                row.call(client)
        with scene.measured():
            result = row.call(client)
            if isinstance(result, attropic.Stream):
                for _ in result:
                    pass
            scene.outcome.request_id = _request_id(result)
        scene.outcome.busy = _busy(client._pool.get())
    return scene.outcome


def on_asyncio(row: Row) -> Outcome:
    """With ``AsyncAnthropic`` under asyncio."""
    with stage(row) as scene:
        asyncio.run(_asynchronous(scene))
    return scene.outcome


def on_trio(row: Row) -> Outcome:
    """With ``AsyncAnthropic`` under trio."""
    with stage(row) as scene:
        trio.run(_asynchronous, scene)
    return scene.outcome


async def _asynchronous(scene: Stage) -> None:
    call = scene.row.call
    async with attropic.AsyncAnthropic(**scene.options) as client:
        if scene.row.warm:
            with contextlib.suppress(attropic.APIError):
                await call(client)
        with scene.measured():
            result = call(client)
            if inspect.isawaitable(result):
                result = await result
            if isinstance(result, attropic.AsyncStream):
                async for _ in result:
                    pass
            scene.outcome.request_id = _request_id(result)
        scene.outcome.busy = _busy(await client._pool.get())


DRIVERS: dict[str, Callable[[Row], Outcome]] = {"sync": sync, "asyncio": on_asyncio, "trio": on_trio}


def _request_id(result: Any) -> str | None:
    """The id of the answer, of a value or of a stream."""
    if isinstance(result, attropic.Stream | attropic.AsyncStream):
        return result.response.headers.get("request-id")
    found: str | None = result._request_id
    return found


def _busy(http: Any) -> list[str]:
    """The connections of an HTTP client that are neither idle nor closed."""
    pool = http._transport._pool
    return [repr(one) for one in pool.connections if not (one.is_idle() or one.is_closed())]

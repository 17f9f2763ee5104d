"""Three ways to run a row: the sync client, and the async one under asyncio and under trio."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
from collections.abc import Callable
from typing import Any

import trio
from anyio import to_thread

import attropic
from attropic.streaming import AsyncMessageStreamManager, MessageStreamManager

from .row import Row
from .stage import Outcome, Stage, stage


def sync(row: Row) -> Outcome:
    """With ``Anthropic``."""
    with stage(row) as scene, attropic.Anthropic(**scene.options) as client:
        if row.warm:
            with contextlib.suppress(attropic.APIError):
                _read(row.call(client), row, scene.outcome)
            scene.server.settle()
        with scene.measured():
            _read(row.call(client), row, scene.outcome)
        scene.outcome.settled = scene.server.settle(1.0)
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
    row = scene.row
    async with attropic.AsyncAnthropic(**scene.options) as client:
        if row.warm:
            with contextlib.suppress(attropic.APIError):
                await _read_async(row.call(client), row, scene.outcome)
            await to_thread.run_sync(scene.server.settle)
        with scene.measured():
            await _read_async(row.call(client), row, scene.outcome)
        gc.collect(1)  # while the event loop can still complain
        scene.outcome.settled = await to_thread.run_sync(scene.server.settle, 1.0)
        scene.outcome.busy = _busy(await client._pool.get())


def _read(given: Any, row: Row, outcome: Outcome) -> None:
    """Take what a call gave: a value as it is, the events of a stream, of a manager the message."""
    if isinstance(given, MessageStreamManager):
        with given as stream:
            if row.leave is None:
                outcome.result = stream.get_final_message()
            else:
                outcome.events.extend(itertools.islice(stream, row.leave))
            outcome.request_id = stream.request_id
    elif isinstance(given, attropic.Stream):
        with given:
            outcome.events.extend(itertools.islice(given, row.leave))
            outcome.request_id = given.request_id
    else:
        outcome.result, outcome.request_id = given, given._request_id


async def _read_async(given: Any, row: Row, outcome: Outcome) -> None:
    """The same."""
    if isinstance(given, AsyncMessageStreamManager):
        async with given as stream:
            if row.leave is None:
                outcome.result = await stream.get_final_message()
            else:
                await _take(stream, row.leave, outcome)
            outcome.request_id = stream.request_id
        return
    given = await given
    if isinstance(given, attropic.AsyncStream):
        async with given:
            await _take(given, row.leave, outcome)
            outcome.request_id = given.request_id
    else:
        outcome.result, outcome.request_id = given, given._request_id


async def _take(events: Any, count: int | None, outcome: Outcome) -> None:
    async for event in events:
        outcome.events.append(event)
        if len(outcome.events) == count:
            break


DRIVERS: dict[str, Callable[[Row], Outcome]] = {"sync": sync, "asyncio": on_asyncio, "trio": on_trio}


def _busy(http: Any) -> list[str]:
    """The connections of an HTTP client that are neither idle nor closed."""
    direct = http.direct
    if direct is not None and direct.pool.shelf.busy:
        return [f"{direct.pool.shelf.busy} of the direct way"]
    pool = http._transport._pool
    return [repr(one) for one in pool.connections if not (one.is_idle() or one.is_closed())]

"""Many calls in a process of their own, and what they leave behind: ``python -m tests.transport.soak``."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import trio

import attropic
from tests.client.calls import KEY

from .echo import ROOT, ask, said

TOGETHER = 8  # tasks of an async client that work at the same time
PAGE = os.sysconf("SC_PAGE_SIZE")


def measure() -> dict[str, int]:
    """What this process holds."""
    for _ in range(3):
        gc.collect()
    with open("/proc/self/statm") as statm:
        resident = int(statm.read().split()[1]) * PAGE
    return {"resident": resident, "descriptors": len(os.listdir("/proc/self/fd"))}


def request(client: attropic.Anthropic, text: str) -> None:
    assert said(client.messages.create(**ask(text))) == text


def abort(client: attropic.Anthropic, number: int) -> None:
    """Break off a stream after its first event; every other one is dropped without being closed."""
    events = client.messages.create(**ask("stall", stream=True))
    assert next(events).type == "message_start"
    if number % 2:
        events.close()


async def async_request(client: attropic.AsyncAnthropic, text: str) -> None:
    assert said(await client.messages.create(**ask(text))) == text


async def async_abort(client: attropic.AsyncAnthropic, number: int) -> None:
    events = await client.messages.create(**ask("stall", stream=True))
    assert (await events.__anext__()).type == "message_start"
    await events.close()


def sync(url: str, rounds: list[tuple[int, int]]) -> list[dict[str, int]]:
    """Measure after each round of requests and streams."""
    found = []
    with attropic.Anthropic(api_key=KEY, base_url=url) as client:
        for requests, streams in rounds:
            for number in range(requests):
                request(client, f"{number}")
            for number in range(streams):
                abort(client, number)
            found.append(measure())
    return found


async def coloured(url: str, rounds: list[tuple[int, int]], gather: Callable[..., Any]) -> list[dict[str, int]]:
    """Measure after each round of requests and streams."""
    found = []
    async with attropic.AsyncAnthropic(api_key=KEY, base_url=url) as client:

        async def work(worker: int, requests: int, streams: int) -> None:
            for number in range(worker, requests, TOGETHER):
                await async_request(client, f"{number}")
            for number in range(worker, streams, TOGETHER):
                await async_abort(client, number)

        for requests, streams in rounds:
            await gather(work, requests, streams)
            found.append(measure())
    return found


async def on_asyncio(work: Any, *arguments: Any) -> None:
    await asyncio.gather(*(work(number, *arguments) for number in range(TOGETHER)))


async def on_trio(work: Any, *arguments: Any) -> None:
    async with trio.open_nursery() as nursery:
        for number in range(TOGETHER):
            nursery.start_soon(work, number, *arguments)


@contextmanager
def soak(colour: str, url: str, rounds: list[tuple[int, int]]) -> Iterator[subprocess.Popen[str]]:
    """A process that works through the rounds; it is gone at the end of the block."""
    command = [sys.executable, "-m", "tests.transport.soak", colour, url, json.dumps(rounds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            yield process
        finally:
            process.kill()


if __name__ == "__main__":
    _, colour, url, rounds = sys.argv
    if colour == "sync":
        print(json.dumps(sync(url, json.loads(rounds))))
    elif colour == "asyncio":
        print(json.dumps(asyncio.run(coloured(url, json.loads(rounds), on_asyncio))))
    else:
        print(json.dumps(trio.run(coloured, url, json.loads(rounds), on_trio)))

"""Streams of messages as scenes for ``with_client``: pairs of a plain and an async function."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import anyio

from tests.client.calls import ASK
from tests.faults.server import Fault
from tests.faults.streaming import EVENTS, PING, stream

Scene = tuple[Callable[[Any], Any], Callable[[Any], Any]]
LONG: dict[str, Any] = {**ASK, "max_tokens": 64_000}
BEGUN = EVENTS[:4]
#: Streams that say "Hel" and then nothing more that counts.
PINGING: Fault = stream(*BEGUN, ever=(PING, 0.02))
SILENT: Fault = stream(*BEGUN, end="hold")
#: Says "Hel", and the rest after a pause.
PAUSING: Fault = stream(*BEGUN, 0.2, *EVENTS[4:])
#: Whole streams: the connection stays open, and it ends in order a moment later.
OPEN: Fault = stream(*EVENTS, end="hold")
ENDING: Fault = stream(*EVENTS, 0.003)


def text(message: Any) -> str:
    """What a message says."""
    return "".join(block.text for block in message.content if block.type == "text")


def message(times: int = 1, **settings: Any) -> Scene:
    """Stream a message and give its text, so many times; then a list."""

    def plain(client: Any) -> list[str]:
        found = []
        for _ in range(times):
            with client.messages.stream(**ASK, **settings) as events:
                found.append(text(events.get_final_message()))
        return found

    async def coloured(client: Any) -> list[str]:
        found = []
        for _ in range(times):
            async with client.messages.stream(**ASK, **settings) as events:
                found.append(text(await events.get_final_message()))
        return found

    return plain, coloured


def closed_by_a_thread() -> Scene:
    """Another thread closes the stream while this one waits for it; gives what was read, and the text so far."""

    def plain(client: Any) -> tuple[str, str]:
        with client.messages.stream(**ASK) as events:
            heard = [next(events.text_stream)]
            closer = threading.Timer(0.05, events.close)
            closer.start()
            heard += events.text_stream
            closer.join()
            return "".join(heard), text(events.current_message_snapshot)

    async def coloured(client: Any) -> tuple[str, str]:
        async with client.messages.stream(**ASK) as events:
            heard = [await anext(events.text_stream)]
            closer = threading.Timer(0.05, events.abort)
            closer.start()
            heard += [piece async for piece in events.text_stream]
            await anyio.to_thread.run_sync(closer.join)
            return "".join(heard), text(events.current_message_snapshot)

    return plain, coloured


def long_answer(**settings: Any) -> Scene:
    """Ask for an answer that is streamed on the way; give its text."""

    def plain(client: Any) -> str:
        return text(client.copy(**settings).messages.create(**LONG))

    async def coloured(client: Any) -> str:
        return text(await client.copy(**settings).messages.create(**LONG))

    return plain, coloured


async def closed_by_a_task(client: Any) -> tuple[str, str]:
    """Another task closes the stream while this one waits for it."""
    async with client.messages.stream(**ASK) as events:
        heard = [await anext(events.text_stream)]

        async def close() -> None:
            await anyio.sleep(0.05)
            await events.close()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(close)
            heard += [piece async for piece in events.text_stream]
        return "".join(heard), text(events.current_message_snapshot)


async def cancelled(client: Any) -> str:
    """The task that waits for the stream is cancelled; gives the text so far."""
    async with client.messages.stream(**ASK) as events:
        with anyio.move_on_after(0.05):
            await events.get_final_message()
        return text(events.current_message_snapshot)

"""One alarm serves many reads of a connection of an event loop: each ends when its own time is over."""

from __future__ import annotations

import asyncio
import math
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from attropic._io.loop_connection import LoopConnection
from attropic._io.shelf import Origin

ORIGIN = Origin("http", "127.0.0.1", 80)
#: So long that no test waits for it, and so short that one does.
LONG, SHORT = 600.0, 0.01


def connected(scene: Callable[[LoopConnection, socket.socket], Awaitable[Any]]) -> Any:
    """Play a scene with a connection, and with its other end."""

    async def play() -> Any:
        near, far = socket.socketpair()
        loop = asyncio.get_running_loop()
        near.setblocking(False)
        _, connection = await loop.create_connection(lambda: LoopConnection(ORIGIN), sock=near)
        with far:
            try:
                return await scene(connection, far)
            finally:
                connection.close()
                await asyncio.sleep(0)

    return asyncio.run(play())


async def received(connection: LoopConnection, far: socket.socket, limit: float | None) -> bytes:
    """Read what arrives while it is waited for."""
    asyncio.get_running_loop().call_soon(far.send, b"x")
    return await connection.receive(10, limit)


def test_many_reads_share_one_alarm() -> None:
    """An alarm that is set is left as it is by reads whose ends lie later."""

    async def scene(connection: LoopConnection, far: socket.socket) -> list[Any]:
        alarms = []
        for _ in range(3):
            await received(connection, far, LONG)
            alarms.append(connection._alarm)
        return alarms

    first, second, third = connected(scene)

    assert first is not None
    assert first is second is third


@pytest.mark.parametrize("before", [[], [LONG], [SHORT], [None], [LONG, SHORT, None]])
def test_a_read_ends_when_its_own_time_is_over(before: list[float | None]) -> None:
    """Whatever the limits of the reads before it were."""

    async def scene(connection: LoopConnection, far: socket.socket) -> None:
        for limit in before:
            await received(connection, far, limit)
        with pytest.raises(httpx.ReadTimeout):
            await connection.receive(10, SHORT)

    connected(scene)


@pytest.mark.parametrize("limit", [LONG, None, math.inf])
def test_an_alarm_of_an_earlier_read_ends_no_later_one(limit: float | None) -> None:
    """It rings while another read waits, which goes on to its own end."""

    async def scene(connection: LoopConnection, far: socket.socket) -> bytes:
        await received(connection, far, SHORT)
        asyncio.get_running_loop().call_later(5 * SHORT, far.send, b"late")
        return await connection.receive(10, limit)

    assert connected(scene) == b"late"


@pytest.mark.parametrize("end", [LoopConnection.rest, LoopConnection.close])
def test_nothing_is_left_to_ring(end: Callable[[LoopConnection], None]) -> None:
    """A connection that is not read any more, or closed, has no alarm."""

    async def scene(connection: LoopConnection, far: socket.socket) -> Any:
        await received(connection, far, LONG)
        alarm = connection._alarm
        end(connection)
        return alarm, connection._alarm

    alarm, left = connected(scene)

    assert alarm.cancelled()
    assert left is None


def test_an_alarm_that_rings_while_nobody_reads_does_nothing() -> None:
    """It is not set again before the next read."""

    async def scene(connection: LoopConnection, far: socket.socket) -> Any:
        await received(connection, far, SHORT)
        await asyncio.sleep(5 * SHORT)
        return connection._alarm

    assert connected(scene) is None

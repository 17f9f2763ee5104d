"""Many at the same time, and many one after another; `soak` does more of both."""

from __future__ import annotations

import asyncio
import sys

import pytest

from . import soak

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is of Linux")

STREAMS = 200
GROWTH = 2_000_000


def test_two_hundred_streams_are_held_at_the_same_time() -> None:
    """Each of 200 paced streams that run side by side is whole, and none of them waits for the others to end."""

    async def together(host: str, port: int) -> tuple[list[bytes], int]:
        streams = [asyncio.ensure_future(soak.streamed(host, port)) for _ in range(STREAMS)]
        await asyncio.sleep(0.2)
        held = soak.descriptors(pid)
        return await asyncio.gather(*streams), held

    with soak.process(pace=0.05) as (host, port, pid):
        ends, held = asyncio.run(together(host, port))
    assert held > STREAMS
    assert all(end.startswith(b"HTTP/1.1 200 ") and end.endswith(b"0\r\n\r\n") for end in ends)
    assert all(end.count(b"event: message_stop") == 1 for end in ends)


def test_memory_is_flat_over_many_requests() -> None:
    """After a warm-up two thousand requests, a quarter of them streams, leave memory and descriptors as they were."""
    with soak.process() as (host, port, pid):
        assert asyncio.run(soak.many(host, port, 1000)) == 1000
        before = soak.resident(pid), soak.descriptors(pid)
        assert asyncio.run(soak.many(host, port, 2000)) == 2000
        after = soak.resident(pid), soak.descriptors(pid)
    assert after[0] - before[0] < GROWTH
    assert after[1] <= before[1] + 8

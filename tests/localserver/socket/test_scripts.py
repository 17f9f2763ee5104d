"""Scripts that block: in threads of their own, so that nobody else waits."""

from __future__ import annotations

import asyncio
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from attropic.localserver import LocalServer, Reply, _workers

from ..faults.asking import ask, connect, request, turn

TEXT = [{"type": "text", "text": "Well."}]


def test_others_do_not_wait_for_a_script_that_does() -> None:
    """While thirty requests are held by their script, lists, streams and other messages are answered."""
    held = threading.Event()

    def script(body: dict[str, Any]) -> Reply:
        if body["messages"][0]["content"] == "wait":
            assert held.wait(10)
        return Reply(TEXT)

    with LocalServer(script=script) as server, ThreadPoolExecutor(30) as pool:
        waiting = [pool.submit(ask, server.url, body=turn("wait")) for _ in range(30)]
        while len(server.requests) < 30:
            time.sleep(0.005)
        assert ask(server.url, path="/v1/models", method="GET").status == 200
        assert ask(server.url, stream=True).end == "whole"
        assert not any(future.done() for future in waiting)
        held.set()
        assert [future.result().status for future in waiting] == [200] * 30


def test_a_client_may_leave_a_script_that_blocks(caplog: pytest.LogCaptureFixture) -> None:
    """An answer that comes when its client is gone is dropped without a word."""
    begun, held = threading.Event(), threading.Event()

    def script(body: dict[str, Any]) -> Reply:
        begun.set()
        held.wait(10)
        return Reply(TEXT)

    with LocalServer(script=script) as server:
        with connect(server.url) as connection:
            connection.sendall(request(turn(stream=True)))
            assert begun.wait(5)
        held.set()
        assert ask(server.url).status == 200
    assert caplog.records == []


def test_a_server_stops_while_a_script_blocks() -> None:
    """A script that never ends keeps no server from stopping."""
    begun, held = threading.Event(), threading.Event()

    def script(body: dict[str, Any]) -> Reply:
        begun.set()
        held.wait(10)
        return Reply(TEXT)

    with LocalServer(script=script) as server, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask, server.url)
        assert begun.wait(5)
        began = time.monotonic()
        server.close()
        assert time.monotonic() - began < 2
        held.set()
        assert asked.result().end in ("cut", "reset")


def test_work_comes_back_from_its_thread() -> None:
    """A value and an error of a function come to the one who waits, and it runs in another thread."""
    workers = _workers.Workers()

    async def run() -> None:
        assert await workers.run(threading.current_thread) is not threading.current_thread()
        with pytest.raises(ZeroDivisionError):
            await workers.run(lambda: 1 // 0)

    asyncio.run(run())


def test_work_beyond_the_threads_waits_its_turn() -> None:
    """No more threads than allowed run, in order of arrival, and more work than threads is done all the same."""
    workers, lock, running, most, order = _workers.Workers(most=3), threading.Lock(), 0, 0, []

    def work(number: int) -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
            order.append(number)
        time.sleep(0.005)
        with lock:
            running -= 1
        return number

    async def run() -> list[int]:
        return await asyncio.gather(*(workers.run(lambda number=number: work(number)) for number in range(20)))

    for _ in range(2):
        assert asyncio.run(run()) == list(range(20))
    assert most == 3
    assert order[:3] == sorted(order[:3])


def test_threads_go_when_there_is_no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads that are idle end, and new ones come with new work."""
    monkeypatch.setattr(_workers, "_IDLE", 0.05)
    workers = _workers.Workers()
    found: set[threading.Thread] = set()

    async def run() -> None:
        found.update(await asyncio.gather(*(workers.run(threading.current_thread) for _ in range(5))))

    asyncio.run(run())
    for thread in found:
        thread.join(5)
        assert not thread.is_alive()
    asyncio.run(run())


def test_a_thread_keeps_nothing_of_its_work() -> None:
    """An idle thread does not hold what it was asked last."""

    class Work:
        def __call__(self) -> int:
            return 1

    work = Work()
    kept = weakref.ref(work)
    assert asyncio.run(_workers.Workers().run(work)) == 1
    del work
    deadline = time.monotonic() + 1
    while kept() is not None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert kept() is None


def test_work_that_nobody_waits_for_any_longer_is_dropped() -> None:
    """A caller that was cancelled, or whose loop is closed, is not told, and nothing is said of it."""
    workers, held = _workers.Workers(), threading.Event()

    async def run() -> None:
        task = asyncio.ensure_future(workers.run(lambda: held.wait(5)))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    held.set()
    assert asyncio.run(workers.run(lambda: 3)) == 3

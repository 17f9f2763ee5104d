"""The next page is asked for while items are taken, and nothing is left behind."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import httpx
import pytest

import attropic
from tests.client.calls import gathered
from tests.helpers.scenes import run

from .lists import Server, client_of, numbers, rows


class Gate:
    """A server whose second page waits until it is let go."""

    def __init__(self) -> None:
        self.server = Server("models.list", rows(4))
        self.asked, self.go = threading.Event(), threading.Event()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if "after_id" in request.url.params:
            self.asked.set()
            assert self.go.wait(10)
        return self.server(request)


def test_the_next_page_comes_while_items_are_taken() -> None:
    """With `prefetch` the second page is asked for before the first is used up, and waited for at the end."""
    gate = Gate()
    with client_of("attropic", "sync", gate) as client, client.models.list().iter_items(prefetch=True) as items:
        assert next(items).number == 0
        assert gate.asked.wait(10)
        gate.go.set()
        assert numbers(list(items)) == [1, 2, 3]
    assert not _threads()


def test_a_loop_that_is_left_leaves_no_thread() -> None:
    """Leaving the loop waits for the page that was asked for."""
    gate = Gate()
    with client_of("attropic", "sync", gate) as client:
        for item in client.models.list().iter_items(prefetch=True):
            assert gate.asked.wait(10)
            gate.go.set()
            assert item.number == 0
            break
    assert not _threads()


def _threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "attropic-next-page"]


class Waiting(httpx.AsyncBaseTransport):
    """A transport whose second page never comes; it counts who waits for it."""

    def __init__(self) -> None:
        self.server = Server("models.list", rows(4))
        self.waiting = self.cancelled = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if "after_id" in request.url.params:
            self.waiting += 1
            try:
                await anyio.sleep_forever()
            finally:
                self.waiting -= 1
                self.cancelled += 1
        return self.server(request)


@pytest.mark.parametrize("how", ["closed", "left", "cancelled"])
@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_a_call_ahead_is_cancelled(colour: str, how: str) -> None:
    """Closing the iterator, leaving the loop or cancelling the task ends the call of the next page."""
    transport = Waiting()

    async def walk(client: Any) -> None:
        pages = client.models.list()
        if how == "closed":
            async with pages.iter_items(prefetch=True) as items:
                await anext(items)
                await anyio.wait_all_tasks_blocked()
                assert transport.waiting == 1
        elif how == "left":
            async for _ in pages.iter_items(prefetch=True):
                await anyio.wait_all_tasks_blocked()
                assert transport.waiting == 1
                break
            await anyio.wait_all_tasks_blocked()
        else:
            with anyio.move_on_after(0.05):
                await gathered(pages.iter_items(prefetch=True))
        assert (transport.waiting, transport.cancelled) == (0, 1)

    async def main() -> None:
        http = httpx.AsyncClient(transport=transport)
        async with attropic.AsyncAnthropic(api_key="k", http_client=http, max_retries=0) as client:
            await walk(client)

    run(colour, main)

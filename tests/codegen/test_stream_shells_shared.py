"""``Stream`` and ``AsyncStream`` in more than one thread or task: one reads, any may close."""

from __future__ import annotations

import gc
import socket
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest
from pending import AFTER, SOON, AsyncPending, Pending
from shells import run

import attropic_api

in_both_loops = pytest.mark.parametrize("colour", ["asyncio", "trio"])


@pytest.mark.parametrize("after", AFTER)
def test_another_thread_may_close(after: str) -> None:
    """Whatever the connection does then, the reader ends without an error and is given nothing more."""
    pending = Pending(after)
    pending.stream.close()
    assert pending.join() == [1, "the end"]
    assert pending.closed
    assert list(pending.stream) == []


@pytest.mark.parametrize("ask", [next, list, lambda stream: next(iter(stream))], ids=["next", "list", "for"])
def test_two_threads_cannot_read_at_once(ask: Callable[[Any], Any]) -> None:
    """The second one is told, with a remedy; the first one reads on to the end."""
    pending = Pending("gives more")
    with pytest.raises(RuntimeError, match=r"another thread or task.*tee"):
        ask(pending.stream)
    assert not pending.closed
    pending.go.set()
    assert pending.join() == [1, 2, 3, "the end"]


@in_both_loops
@pytest.mark.parametrize("after", AFTER)
def test_another_task_may_close(after: str, colour: str) -> None:
    """Whatever the connection does then, the reader ends without an error and is given nothing more."""

    async def test() -> None:
        pending = AsyncPending(after)
        with anyio.fail_after(SOON):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(pending.take)
                await pending.waits.wait()
                for _ in range(3):
                    tasks.start_soon(pending.stream.close)
        assert pending.found == [1, "the end"]
        assert pending.closed
        assert [value async for value in pending.stream] == []

    run(colour, test)


@in_both_loops
def test_two_tasks_cannot_read_at_once(colour: str) -> None:
    """The second one is told, with a remedy; the first one reads on to the end."""

    async def test() -> None:
        pending = AsyncPending("gives more")
        with anyio.fail_after(SOON):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(pending.take)
                await pending.waits.wait()
                with pytest.raises(RuntimeError, match=r"another thread or task.*tee"):
                    await anext(pending.stream)
                assert not pending.closed
                pending.go.set()
        assert pending.found == [1, 2, 3, "the end"]

    run(colour, test)


@in_both_loops
def test_a_reader_that_is_cancelled_closes(colour: str) -> None:
    """Being cancelled in the middle of a read gives the connection back."""

    async def test() -> None:
        pending = AsyncPending("gives more")
        with anyio.fail_after(SOON):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(pending.take)
                await pending.waits.wait()
                tasks.cancel_scope.cancel()
        assert pending.found == [1]
        assert pending.closed

    run(colour, test)


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that sends one event of a stream and then nothing."""
    listening = socket.create_server(("127.0.0.1", 0))
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.settimeout(SOON)
            connection.sendall(head + b'event: of_tomorrow\ndata: {"type": "of_tomorrow"}\n\n')
            while connection.recv(65536):
                pass

    server = threading.Thread(target=serve, daemon=True)
    server.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.join(SOON)
    listening.close()


def test_a_thread_that_waits_for_a_server_is_woken(silent: str) -> None:
    """With the client of this package, too, closing from another thread ends the reader and the connection."""
    found: list[Any] = []
    began = threading.Event()
    with attropic_api.Client(base_url=silent, timeout=3) as client:
        stream: Any = client.messages.create(
            model="m", max_tokens=1, messages=[{"role": "user", "content": "a"}], stream=True
        )

        def read() -> None:
            try:
                for value in stream:
                    found.append(value.type)
                    began.set()
                found.append("the end")
            except BaseException as error:
                found.append(error)

        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        assert began.wait(SOON)
        threading.Event().wait(0.1)  # until it waits for more
        stream.close()
        reader.join(1)
        woken = not reader.is_alive()
        reader.join(SOON)
    assert (found, woken) == (["of_tomorrow", "the end"], True)


@in_both_loops
def test_a_stream_that_is_left_early_leaves_nothing_behind(silent: str, colour: str) -> None:
    """What lies below it is closed as well, so that no event loop complains of what was not read to its end."""

    async def test() -> None:
        async with attropic_api.AsyncClient(base_url=silent, timeout=3) as client:
            stream: Any = await client.messages.create(
                model="m", max_tokens=1, messages=[{"role": "user", "content": "a"}], stream=True
            )
            async with stream:
                assert (await anext(stream)).type == "of_tomorrow"
            del stream
            gc.collect()
            await anyio.sleep(0.01)

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        run(colour, test)
    assert [str(one.message) for one in said] == []

"""An upload that is cancelled or times out in the middle leaves nothing open, and nothing on disk."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

import attropic
from attropic.files import File

from .scenes import asking, uploading, written

BACKENDS = ["asyncio", "trio"]


def descriptors() -> set[str]:
    """The files that this process has open, standard streams and event loops aside."""
    found = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            found.add(os.readlink(f"/proc/self/fd/{name}"))
        except FileNotFoundError:
            continue
    return {target for target in found if target.startswith("/") and not target.startswith(("/dev", "/proc"))}


@contextmanager
def stalling() -> Iterator[tuple[str, threading.Event]]:
    """A server that takes the begin of a body and then nothing more; the event says that it has it."""
    reached, done = threading.Event(), threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            got = 0
            while got < 100_000:
                got += len(connection.recv(65536))
            reached.set()
            done.wait(20)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", reached
    finally:
        done.set()
        thread.join()
        listener.close()


FILES: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "anyio path": lambda path: anyio.Path(path),
    "File": lambda path: File.of(path),
}


@pytest.mark.parametrize("where", ["form", "json"])
@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_a_cancelled_upload_leaves_no_descriptor(backend: str, form: str, where: str, tmp_path: Path) -> None:
    """In the middle of a file the caller is cancelled: the file is closed by then, and there is no temporary one."""
    path = written(tmp_path, 32 << 20)
    before = descriptors()

    async def main() -> None:
        with stalling() as (url, reached):
            async with attropic.AsyncAnthropic(api_key="k", base_url=url, max_retries=0) as client:
                with anyio.move_on_after(10) as scope:
                    async with anyio.create_task_group() as group:
                        group.start_soon((uploading if where == "form" else asking)(FILES[form](path)), client)
                        await anyio.to_thread.run_sync(reached.wait)
                        assert str(path) in descriptors()
                        group.cancel_scope.cancel()
                assert not scope.cancelled_caught
                assert descriptors() == before
        assert os.listdir(tmp_path) == ["a.bin"]

    anyio.run(main, backend=backend)
    assert descriptors() == before


def test_a_cancelled_upload_over_aiohttp_leaves_no_descriptor(tmp_path: Path) -> None:
    """The task of aiohttp that reads the file ends with the call."""
    path = written(tmp_path, 32 << 20)
    before = descriptors()

    async def main() -> None:
        with stalling() as (url, reached):
            async with attropic.DefaultAioHttpClient() as library:
                client = attropic.AsyncAnthropic(api_key="k", base_url=url, http_client=library, max_retries=0)
                async with anyio.create_task_group() as group:
                    group.start_soon(uploading(path), client)
                    await anyio.to_thread.run_sync(reached.wait)
                    assert str(path) in descriptors()
                    group.cancel_scope.cancel()
            with anyio.fail_after(5):  # its task sees the end a moment later
                while descriptors() != before:
                    await anyio.sleep(0.01)

    anyio.run(main)
    assert descriptors() == before


@pytest.mark.parametrize("scene", [uploading, asking], ids=["form", "json"])
def test_an_upload_that_times_out_leaves_no_descriptor(scene: Any, tmp_path: Path) -> None:
    """A sync client whose write ends by a timeout has closed the file when it raises."""
    path = written(tmp_path, 32 << 20)
    before = descriptors()

    with stalling() as (url, _), attropic.Anthropic(api_key="k", base_url=url, max_retries=0, timeout=0.3) as client:
        with pytest.raises(attropic.APITimeoutError):
            anyio.run(scene(path), client)
        assert descriptors() == before

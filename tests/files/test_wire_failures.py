"""What breaks while a file is sent: told as what it is, never hanging, nothing left open."""

from __future__ import annotations

import io
import logging
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import httpx2
import pytest

import attropic
from attropic.files import File, FileContentError
from attropic.localserver import LocalServer
from tests.client.calls import CLIENTS, answer, entered, in_turn, run, settled

from .scenes import SIZE, asking, uploading, written


@pytest.mark.parametrize("size", [0, 10, SIZE - 1, SIZE + 1, SIZE * 2])
@pytest.mark.parametrize("scene", [uploading, asking], ids=["form", "json"])
@pytest.mark.parametrize("kind", CLIENTS)
def test_a_file_that_changes_between_attempts_is_an_error(kind: Any, scene: Any, size: int, tmp_path: Path) -> None:
    """Each attempt announces and sends the same bytes, or the call ends with the name of the file and both sizes."""
    path = written(tmp_path)
    retry = attropic.RetryPolicy(initial_delay=0, retry_ambiguous=True)

    def change(request: httpx.Request) -> httpx.Response:
        path.write_bytes(b"y" * size)
        return httpx.Response(529, json={})

    with pytest.raises(FileContentError, match=rf"'a.bin' changed while it was sent: it had {SIZE} bytes"):
        run(kind, scene(path), in_turn(change, answer()), retry=retry)


class Changing(io.BytesIO):
    """A file that another program writes to while it is read."""

    def __init__(self, size: int, later: int) -> None:
        super().__init__(b"x" * size)
        self._later = later

    def read(self, size: int | None = -1) -> bytes:
        found = super().read(size)
        place = self.tell()
        self.truncate(min(self._later, SIZE))
        self.seek(0, os.SEEK_END)
        self.write(b"y" * (self._later - self.tell()))
        self.seek(place)
        return found


@pytest.mark.parametrize("later", [SIZE // 2, SIZE + 1])
@pytest.mark.parametrize("kind", CLIENTS)
def test_a_file_that_changes_while_it_is_sent_does_not_hang(kind: Any, later: int, server: LocalServer) -> None:
    """A server that was promised more bytes, or fewer, is cut off at once, and keeps nothing."""

    async def scene() -> None:
        async with entered(kind(api_key="k", base_url=server.url, max_retries=3)) as client:
            with anyio.fail_after(10):
                await settled(client.beta.files.upload(file=("half.bin", Changing(SIZE, later))))

    with pytest.raises(FileContentError, match="changed while it was sent"):
        anyio.run(scene)
    with attropic.Anthropic(api_key="k", base_url=server.url) as client:
        assert "half.bin" not in [file.filename for file in client.beta.files.list().data]


def broken(error: Exception) -> Callable[[], Iterator[bytes]]:
    def pieces() -> Iterator[bytes]:
        yield b"first"
        raise error

    return pieces


@pytest.mark.parametrize(
    "error", [OSError(5, "disk"), httpx.ReadError("other"), TimeoutError("slow"), ValueError("mine")], ids=type
)
@pytest.mark.parametrize("kind", CLIENTS)
def test_a_failure_of_the_source_is_no_failure_of_the_network(kind: Any, error: Exception) -> None:
    """Whatever the source raises is what the caller gets: it is not retried, and not called a lost connection."""
    attempts: list[Any] = []
    file = File.from_chunks(broken(error))
    assert file.rewindable

    def handler(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        return httpx.Response(200)

    with pytest.raises(type(error)) as raised:
        run(kind, uploading(file), handler, max_retries=3)

    assert raised.value is error
    assert attempts == []


def test_a_failure_of_the_source_over_aiohttp(server: LocalServer) -> None:
    """Aiohttp sends in a task of its own and reports a failure of its own; the caller still gets the cause."""
    error = OSError(5, "disk")

    async def main() -> None:
        async with attropic.DefaultAioHttpClient() as library:
            client = attropic.AsyncAnthropic(api_key="k", base_url=server.url, http_client=library, max_retries=3)
            await client.beta.files.upload(file=File.from_chunks(broken(error)))

    with pytest.raises(OSError, match="disk") as raised:
        anyio.run(main)
    assert raised.value is error


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_says_before_the_first_byte_that_it_is_sent_once(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The log and the hook say so before, the error after; there is one attempt."""
    told: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        told.append(caplog.text)
        return httpx.Response(529, json={})

    hooks = attropic.Hooks(on_start=lambda event: told.append(event.rewindable))
    with (
        caplog.at_level(logging.WARNING, logger="attropic"),
        pytest.raises(attropic.OverloadedError, match="Not retried: the body is a stream that cannot be sent twice"),
    ):
        run(kind, uploading(iter([b"a", b"b"])), handler, max_retries=3, hooks=hooks)

    rewindable, text = told
    assert rewindable is False
    assert "beta.files.upload: not retried if it fails: the body is a stream that cannot be sent twice" in text


@pytest.mark.parametrize("file", [b"bytes", io.BytesIO(b"bytes"), File.from_bytes(b"bytes")], ids=type)
def test_what_can_be_sent_again_is_not_complained_of(file: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The warning stands for what it says; without retries there is nothing to warn of either."""
    uploaded = answer(529, {})
    for given, retries in ((file, 2), (iter([b"a"]), 0)):
        with pytest.raises(attropic.OverloadedError):
            run(
                attropic.Anthropic,
                uploading(given),
                uploaded,
                retry=attropic.RetryPolicy(max_retries=retries, initial_delay=0),
            )

    assert "not retried" not in caplog.text


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
@pytest.mark.parametrize("kind", CLIENTS)
def test_either_library_streams(kind: Any, library: Any, server: LocalServer, tmp_path: Path) -> None:
    """A file and a file in JSON arrive over real connections of both HTTP libraries."""
    path = written(tmp_path)

    async def main() -> None:
        made = (library.Client if kind is attropic.Anthropic else library.AsyncClient)()
        client: Any = kind(api_key="k", base_url=server.url, http_client=made)
        assert (await uploading(path)(client)).size_bytes == SIZE
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * SIZE)
        await settled(asking(path)(client))
        await settled(client.close())

    anyio.run(main)


def test_aiohttp_streams(server: LocalServer, tmp_path: Path) -> None:
    """The same over aiohttp."""
    path = written(tmp_path)

    async def main() -> None:
        async with attropic.DefaultAioHttpClient() as library:
            client = attropic.AsyncAnthropic(api_key="k", base_url=server.url, http_client=library)
            assert (await client.beta.files.upload(file=path)).size_bytes == SIZE

    anyio.run(main)


def test_the_event_loop_is_free_while_a_file_is_read() -> None:
    """A read that takes its time happens in a thread: others go on meanwhile."""
    ticks: list[int] = []
    free = threading.Event()

    class Slow(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            assert free.wait(10), "the event loop was held"
            return 0

    async def tick() -> None:
        ticks.append(1)
        free.set()

    async def scene(client: Any) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(uploading(io.BufferedReader(Slow())), client)
            await anyio.sleep(0.05)
            group.start_soon(tick)

    metadata = {"id": "f", "type": "file", "filename": "a", "mime_type": "a/b", "size_bytes": 0}
    run(attropic.AsyncAnthropic, scene, answer(200, {**metadata, "created_at": "2026-01-01T00:00:00Z"}))
    assert ticks == [1]

"""Many uploads that end before their end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

import attropic
from attropic.files import File, Progress, UploadFailure
from attropic.localserver import LocalServer
from tests.client.calls import settled
from tests.helpers.scenes import callback

from .places import COLOURS, open_files, play


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("who", ["on_progress", "on_error"])
def test_a_function_that_fails_ends_all(colour: str, who: str, server: LocalServer) -> None:
    """What it raises is raised, and nothing more is uploaded."""
    calls: list[Any] = []
    sent: list[Any] = []

    def broken(event: Any) -> None:
        calls.append(event)
        raise ArithmeticError("broken")

    given: list[Any] = [b"x" * 200_000, "no file"] + [b"x" * 200_000] * 30

    async def scene(client: Any) -> None:
        with pytest.raises(ArithmeticError, match="broken"):
            await settled(client.beta.files.upload_many(given, concurrency=2, **{who: callback(colour, broken)}))

    play(colour, server, scene, hooks=attropic.Hooks(on_start=sent.append))

    assert len(calls) == 1
    assert len(sent) <= 4


@pytest.mark.parametrize("colour", COLOURS)
def test_what_is_on_its_way_is_given_up(colour: str, server: LocalServer) -> None:
    """When all end, a long upload is not sent to its end first."""
    read = 0

    def slow() -> Iterator[bytes]:
        nonlocal read
        for _ in range(500):
            read += 1
            time.sleep(0.01)
            yield b"x" * 1000

    def broken(failure: UploadFailure) -> None:
        deadline = time.monotonic() + 10
        while read < 3 and time.monotonic() < deadline and colour == "sync":
            time.sleep(0.01)
        raise ArithmeticError("broken")

    async def scene(client: Any) -> None:
        with pytest.raises(ArithmeticError, match="broken"):
            await settled(client.beta.files.upload_many([File.from_chunks(slow), "no file"], on_error=broken))

    play(colour, server, scene)

    assert read < 300


# httpx leaves a generator of its own behind, which trio warns of.
@pytest.mark.filterwarnings(r"ignore:Async generator '(httpx|httpcore)2?\.:ResourceWarning")
@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_cancelled_in_the_middle(colour: str, server: LocalServer, tmp_path: Path) -> None:
    """Who is cancelled leaves no upload on its way and no file open."""
    (tmp_path / "a.bin").write_bytes(b"x" * 3_000_000)
    told: list[Progress] = []

    async def scene(client: Any) -> None:
        with anyio.CancelScope() as scope:

            def stop(event: Progress) -> None:
                told.append(event)
                scope.cancel()

            await client.beta.files.upload_many([tmp_path / "a.bin"] * 20, on_progress=stop)
        assert scope.cancelled_caught

    play(colour, server, scene)

    assert told[-1].status == "failed"
    assert not open_files(tmp_path)

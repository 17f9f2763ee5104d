"""Uploads say how far they are."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic.files import File, Progress
from attropic.localserver import Fault, LocalServer
from tests.client.calls import settled
from tests.helpers.scenes import callback

from .places import COLOURS, open_files, play

DATA = bytes(range(256)) * 4096


def chunks() -> Iterator[bytes]:
    yield DATA[:70_000]
    yield DATA[70_000:]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("make", "total"),
    [
        (lambda path: path, len(DATA)),
        (lambda path: ("b.bin", path), len(DATA)),
        (lambda path: DATA, len(DATA)),
        (lambda path: io.BytesIO(DATA), len(DATA)),
        (lambda path: File.from_chunks(chunks()), None),
        (lambda path: File.from_chunks(chunks, size=len(DATA)), len(DATA)),
    ],
    ids=["path", "tuple", "bytes", "open", "chunks", "chunks of a size"],
)
def test_an_upload_tells_how_far_it_is(
    colour: str, make: Any, total: int | None, server: LocalServer, tmp_path: Path
) -> None:
    """Whatever is uploaded: the bytes rise to the size, and the last event says that all is done."""
    (tmp_path / "a.bin").write_bytes(DATA)
    told: list[Progress] = []

    async def scene(client: Any) -> Any:
        return await settled(
            client.beta.files.upload(file=make(tmp_path / "a.bin"), on_progress=callback(colour, told.append))
        )

    kept = play(colour, server, scene)

    assert kept.size_bytes == len(DATA)
    assert [event.bytes for event in told] == sorted(event.bytes for event in told)
    assert len(told) >= 2
    assert (told[0].status, told[0].total) == ("running", total)
    assert (told[-1].status, told[-1].bytes, told[-1].files) == ("finished", len(DATA), 1)
    assert not open_files(tmp_path)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_retry_starts_from_the_beginning(colour: str, server: LocalServer) -> None:
    """An upload that is sent again gives the same file, and the last event its size."""
    told: list[Progress] = []
    server.api.fault_next(Fault(status=529, retry_after=0))

    async def scene(client: Any) -> Any:
        return await settled(client.files.upload(file=DATA, on_progress=told.append))

    kept = play(colour, server, scene, max_retries=1)

    assert kept.size_bytes == len(DATA)
    assert (told[-1].status, told[-1].bytes) == ("finished", len(DATA))


@pytest.mark.parametrize("colour", COLOURS)
def test_who_is_told_may_end_the_upload(colour: str, server: LocalServer, tmp_path: Path) -> None:
    """What the function raises is raised, it is not told again, and no file stays open."""
    (tmp_path / "a.bin").write_bytes(DATA)
    told: list[Progress] = []

    def enough(event: Progress) -> None:
        told.append(event)
        raise ArithmeticError("enough")

    async def scene(client: Any) -> None:
        with pytest.raises(ArithmeticError, match="enough"):
            await settled(client.beta.files.upload(file=tmp_path / "a.bin", on_progress=callback(colour, enough)))
        await settled(client.beta.files.list())

    play(colour, server, scene)

    assert len(told) == 1
    assert not open_files(tmp_path)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_failed_upload_says_so(colour: str, server: LocalServer) -> None:
    """The last event of an upload that the API refuses is `failed`."""
    told: list[Progress] = []
    server.api.fault_next(Fault(status=400))

    async def scene(client: Any) -> None:
        with pytest.raises(attropic.BadRequestError):
            await settled(client.beta.files.upload(file=DATA, on_progress=told.append))

    play(colour, server, scene)

    assert told[-1].status == "failed"


def test_a_raw_answer_with_progress(server: LocalServer) -> None:
    """`with_raw_response` takes `on_progress` as well."""
    told: list[Progress] = []
    with attropic.Anthropic(api_key="local", base_url=server.url) as client:
        answer = client.beta.files.with_raw_response.upload(file=DATA, on_progress=told.append)  # type: ignore[call-arg]

    assert answer.parse().size_bytes == told[-1].bytes


def test_an_async_function_needs_an_async_client(server: LocalServer) -> None:
    """A sync client says that it cannot wait for it."""

    async def told(event: Progress) -> None: ...

    with (
        attropic.Anthropic(api_key="local", base_url=server.url) as client,
        pytest.raises(attropic.AnthropicError, match="AsyncAnthropic"),
    ):
        client.beta.files.upload(file=DATA, on_progress=told)

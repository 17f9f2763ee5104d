"""Downloads that fail, are cancelled or interrupted leave nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import pytest

import attropic
from attropic.files import Progress
from attropic.localserver import Fault, LocalServer
from tests.client.calls import settled

from .places import COLOURS, names, open_files, play

#: httpx leaves generators of its own behind, which trio warns of.
pytestmark = pytest.mark.filterwarnings(r"ignore:Async generator '(httpx|httpcore)2?\.:ResourceWarning")
DATA = bytes(range(256)) * 8192


@pytest.fixture(scope="module")
def stored(server: LocalServer) -> str:
    """The id of a file of 2 MiB."""
    with attropic.Anthropic(api_key="local", base_url=server.url) as client:
        return client.beta.files.upload(file=("data.bin", DATA)).id


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(cut=1_000_000), attropic.APIConnectionError),
        (Fault(reset=1_000_000), attropic.APIConnectionError),
        (Fault(status=500), attropic.InternalServerError),
        (Fault(status=404), attropic.NotFoundError),
    ],
    ids=["cut", "reset", "500", "404"],
)
def test_a_download_that_fails_leaves_nothing(
    colour: str, fault: Fault, error: type[Exception], server: LocalServer, stored: str, tmp_path: Path
) -> None:
    """No file, no descriptor, and the error that it was; the last event is `failed`, if there was any."""
    told: list[Progress] = []
    server.api.fault_next(fault)

    async def scene(client: Any) -> None:
        with pytest.raises(error):
            await settled(client.beta.files.download_to(stored, tmp_path / "here.bin", on_progress=told.append))

    play(colour, server, scene)

    assert names(tmp_path) == []
    assert not open_files(tmp_path)
    assert [event.status for event in told[-1:]] in ([], ["failed"])


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
@pytest.mark.parametrize("old", [None, "old"])
def test_cancelled_in_the_middle(
    colour: str, old: str | None, server: LocalServer, stored: str, tmp_path: Path
) -> None:
    """While the server is silent, the download is cancelled: what was there before is there, and nothing else."""
    told: list[Progress] = []
    if old is not None:
        (tmp_path / "here.bin").write_text(old)
    server.api.fault_next(Fault(silence=1_500_000))

    async def scene(client: Any) -> None:
        with anyio.CancelScope() as scope:

            def begun(event: Progress) -> None:
                told.append(event)
                assert (
                    event.status == "failed" or len(names(tmp_path)) == 1 + (old is not None) or event.bytes < 300_000
                )
                scope.deadline = anyio.current_time() + 0.1

            await client.beta.files.download_to(
                stored, tmp_path / "here.bin", overwrite=old is not None, on_progress=begun
            )
        assert scope.cancelled_caught

    play(colour, server, scene)

    assert names(tmp_path) == ([] if old is None else ["here.bin"])
    assert old is None or (tmp_path / "here.bin").read_text() == old
    assert not open_files(tmp_path)
    assert told[-1].status == "failed"


@pytest.mark.parametrize("error", [KeyboardInterrupt, ArithmeticError])
def test_interrupted_in_the_middle(
    error: type[BaseException], server: LocalServer, stored: str, tmp_path: Path
) -> None:
    """A sync download that is interrupted leaves nothing, and whoever raised is not told again."""
    told: list[Progress] = []

    def stop(event: Progress) -> None:
        told.append(event)
        raise error

    async def scene(client: Any) -> None:
        with pytest.raises(error):
            client.beta.files.download_to(stored, tmp_path / "here.bin", on_progress=stop)
        assert client.beta.files.download(stored).content == DATA

    play("sync", server, scene)

    assert len(told) == 1
    assert names(tmp_path) == []
    assert not open_files(tmp_path)

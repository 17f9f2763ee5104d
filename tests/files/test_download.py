"""Downloads: piece by piece, and to a disk whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic.files import Progress
from attropic.localserver import LocalServer
from tests.client.calls import entered, gathered, settled
from tests.helpers.scenes import callback

from .places import COLOURS, names, play

#: httpx leaves generators of its own behind, which trio warns of.
pytestmark = pytest.mark.filterwarnings(r"ignore:Async generator '(httpx|httpcore)2?\.:ResourceWarning")
DATA = bytes(range(256)) * 8192


@pytest.fixture(scope="module")
def stored(server: LocalServer) -> str:
    """The id of a file of 2 MiB."""
    with attropic.Anthropic(api_key="local", base_url=server.url) as client:
        return client.beta.files.upload(file=("data.bin", DATA)).id


@pytest.mark.parametrize("colour", COLOURS)
def test_to_a_path(colour: str, server: LocalServer, stored: str, tmp_path: Path) -> None:
    """The file has the bytes, its path is given back, and the last event has its name and size."""
    told: list[Progress] = []

    async def scene(client: Any) -> Any:
        return await settled(
            client.files.download_to(stored, tmp_path / "here.bin", on_progress=callback(colour, told.append))
        )

    assert play(colour, server, scene) == tmp_path / "here.bin"
    assert (tmp_path / "here.bin").read_bytes() == DATA
    assert names(tmp_path) == ["here.bin"]
    assert (told[0].name, told[0].total) == ("here.bin", len(DATA))
    assert (told[-1].status, told[-1].bytes, told[-1].fraction) == ("finished", len(DATA), 1.0)


@pytest.mark.parametrize("colour", COLOURS)
def test_to_a_folder(colour: str, server: LocalServer, stored: str, tmp_path: Path) -> None:
    """In a folder the file has the name that it was stored under."""
    found = play(colour, server, lambda client: settled(client.beta.files.download_to(stored, str(tmp_path))))

    assert found == tmp_path / "data.bin"
    assert found.read_bytes() == DATA


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_is_replaced_unless_asked(colour: str, server: LocalServer, stored: str, tmp_path: Path) -> None:
    """A file that is there stays as it is, before anything is sent; `overwrite` replaces it."""
    (tmp_path / "data.bin").write_text("old")

    async def scene(client: Any) -> None:
        with pytest.raises(FileExistsError, match="overwrite=True"):
            await settled(client.beta.files.download_to("file_unknown", tmp_path / "data.bin"))
        with pytest.raises(FileExistsError, match="overwrite=True"):
            await settled(client.beta.files.download_to(stored, tmp_path))
        assert (tmp_path / "data.bin").read_text() == "old"
        await settled(client.beta.files.download_to(stored, tmp_path, overwrite=True))

    play(colour, server, scene)

    assert (tmp_path / "data.bin").read_bytes() == DATA
    assert names(tmp_path) == ["data.bin"]


def test_it_is_on_the_disk_before_it_has_its_name(
    server: LocalServer, stored: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes are written through while the file has its other name, so that no crash leaves an empty one."""
    seen: list[list[str]] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: seen.append(names(tmp_path)))

    play("sync", server, lambda client: settled(client.beta.files.download_to(stored, tmp_path / "here.bin")))

    ((part,),) = seen
    assert part.endswith(".part")
    assert names(tmp_path) == ["here.bin"]


def test_a_file_that_comes_meanwhile_is_not_replaced(server: LocalServer, stored: str, tmp_path: Path) -> None:
    """Who makes the file during the download keeps it."""

    def meanwhile(event: Progress) -> None:
        (tmp_path / "here").write_text("theirs")

    async def scene(client: Any) -> None:
        with pytest.raises(FileExistsError):
            client.beta.files.download_to(stored, tmp_path / "here", on_progress=meanwhile)

    play("sync", server, scene)

    assert (tmp_path / "here").read_text() == "theirs"
    assert names(tmp_path) == ["here"]


def test_a_disk_without_hard_links(
    server: LocalServer, stored: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a link is refused, the file is renamed, and still nothing is replaced."""

    def refused(*_: object) -> None:
        raise PermissionError(1, "no links here")

    def meanwhile(event: Progress) -> None:
        (tmp_path / "there").write_text("theirs")

    monkeypatch.setattr(os, "link", refused)

    async def scene(client: Any) -> None:
        client.beta.files.download_to(stored, tmp_path / "here")
        with pytest.raises(FileExistsError):
            client.beta.files.download_to(stored, tmp_path / "there", on_progress=meanwhile)

    play("sync", server, scene)

    assert (tmp_path / "here").read_bytes() == DATA
    assert (tmp_path / "there").read_text() == "theirs"
    assert names(tmp_path) == ["here", "there"]


def test_a_symbolic_link_is_replaced_and_not_followed(server: LocalServer, stored: str, tmp_path: Path) -> None:
    """What a link points to stays untouched."""
    (tmp_path / "far.txt").write_text("far")
    (tmp_path / "link").symlink_to(tmp_path / "far.txt")

    async def scene(client: Any) -> None:
        with pytest.raises(FileExistsError):
            client.beta.files.download_to(stored, tmp_path / "link")
        client.beta.files.download_to(stored, tmp_path / "link", overwrite=True)

    play("sync", server, scene)

    assert (tmp_path / "far.txt").read_text() == "far"
    assert not (tmp_path / "link").is_symlink()
    assert (tmp_path / "link").read_bytes() == DATA


def test_there_must_be_a_folder(server: LocalServer, stored: str, tmp_path: Path) -> None:
    """A folder that is not there is named, and not made."""

    async def scene(client: Any) -> None:
        with pytest.raises(FileNotFoundError, match="none"):
            client.beta.files.download_to(stored, tmp_path / "none" / "a.bin")

    play("sync", server, scene)

    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("size", [None, 100_000])
def test_piece_by_piece(colour: str, size: int | None, server: LocalServer, stored: str) -> None:
    """The pieces are the file; each has the size asked for, the last the rest."""

    async def scene(client: Any) -> Any:
        async with entered(client.beta.files.download_chunks(stored, chunk_size=size)) as chunks:
            known = chunks.size
            return known, await gathered(chunks)

    known, found = play(colour, server, scene)

    assert known == len(DATA)
    assert b"".join(found) == DATA
    assert size is None or {len(piece) for piece in found[:-1]} == {size}


@pytest.mark.parametrize("colour", COLOURS)
def test_pieces_without_a_block(colour: str, server: LocalServer, stored: str) -> None:
    """They may be iterated over at once; the end closes the connection, and more than the end is the end again."""

    async def scene(client: Any) -> Any:
        chunks = client.beta.files.download_chunks(stored)
        return [b"".join(await gathered(chunks)), *await gathered(chunks)]

    assert play(colour, server, scene) == [DATA]


@pytest.mark.parametrize("colour", COLOURS)
def test_pieces_that_are_left(colour: str, server: LocalServer, stored: str) -> None:
    """Leaving the block gives the only connection up, so that the client goes on, and the last event is `failed`."""
    told: list[Progress] = []
    kind: Any = httpx.Client if colour == "sync" else httpx.AsyncClient
    http = kind(limits=httpx.Limits(max_connections=1), timeout=5)

    async def scene(client: Any) -> Any:
        async with entered(client.beta.files.download_chunks(stored, on_progress=told.append)) as chunks:
            await settled(anext(chunks) if colour != "sync" else next(chunks))
        return await settled(client.beta.files.retrieve_metadata(stored))

    ended: list[Any] = []
    hooks = attropic.Hooks(on_end=ended.append, on_error=ended.append)
    assert play(colour, server, scene, http_client=http, hooks=hooks).id == stored
    assert [event.status for event in told] == ["running", "failed"]
    assert len(ended) == 2

"""Files: up, listed, down, deleted, expired; names are data and types are checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import Request, Settings, Store
from attropic.localserver._wire import Break

from .asking import HEADERS, START, World, part

FILES = "/v1/files"


def test_a_file_goes_up_and_down(world: World) -> None:
    """What was uploaded is described, listed, downloaded byte by byte, and deleted."""
    data = bytes(range(256)) * 5000
    made = world.upload("data.bin", data, "application/x-data")
    assert made == {
        "id": "file_000000000000000000000001",
        "type": "file",
        "filename": "data.bin",
        "mime_type": "application/x-data",
        "size_bytes": len(data),
        "created_at": "2027-01-15T08:00:00.000000Z",
        "downloadable": True,
    }
    at = f"{FILES}/{made['id']}"
    assert world.ask("GET", at).json == made
    found = world.ask("GET", f"{at}/content")
    assert (found.data, found.cut) == (data, False)
    assert found.headers["content-length"] == str(len(data))
    assert found.headers["content-type"] == "application/octet-stream"
    assert found.headers["content-disposition"] == 'attachment; filename="data.bin"'
    assert world.ask("DELETE", at).json == {"id": made["id"], "type": "file_deleted"}
    for method, path in (("GET", at), ("GET", f"{at}/content"), ("DELETE", at)):
        gone = world.ask(method, path)
        assert (gone.status, gone.problem) == (404, f"file_id: File not found: {made['id']}")
    assert world.ask("GET", FILES).json["data"] == []


def test_an_empty_file_is_a_file(world: World) -> None:
    """No bytes go up, and no bytes come down."""
    made = world.upload(data=b"")
    assert made["size_bytes"] == 0
    assert world.ask("GET", f"{FILES}/{made['id']}/content").data == b""


def test_files_are_listed_in_both_styles(world: World) -> None:
    """The newest first; by ids as our contract has it, and by cursors as later versions of the API have it."""
    ids = [world.upload()["id"] for _ in range(5)][::-1]
    first = world.ask("GET", f"{FILES}?limit=2").json
    assert [file["id"] for file in first["data"]] == ids[:2]
    assert (first["first_id"], first["last_id"], first["has_more"]) == (ids[0], ids[1], True)
    by_id = world.ask("GET", f"{FILES}?limit=2&after_id={ids[1]}").json
    by_cursor = world.ask("GET", f"{FILES}?limit=2&page={first['next_page']}").json
    assert [file["id"] for file in by_id["data"]] == [file["id"] for file in by_cursor["data"]] == ids[2:4]
    back = world.ask("GET", f"{FILES}?limit=9&before_id={ids[2]}").json
    assert [file["id"] for file in back["data"]] == ids[:2]
    last = world.ask("GET", f"{FILES}?limit=2&page={by_cursor['next_page']}").json
    assert (last["has_more"], last["next_page"], last["last_id"]) == (False, None, ids[4])


def test_files_can_be_deleted_while_they_are_listed(world: World) -> None:
    """The id of a file that is gone is still a place in the list; one that never was is none."""
    ids = [world.upload()["id"] for _ in range(4)][::-1]
    for id in ids[:2]:
        world.ask("DELETE", f"{FILES}/{id}")
    rest = world.ask("GET", f"{FILES}?after_id={ids[1]}").json
    assert [file["id"] for file in rest["data"]] == ids[2:]
    for id in ("file_000000000000000000000009", "skill_000000000000000000000001", "x"):
        found = world.ask("GET", f"{FILES}?after_id={id}")
        assert (found.status, found.problem.partition(":")[0]) == (400, "after_id")


def test_no_file_has_a_scope(world: World) -> None:
    """A search for the files of a session finds nothing that was uploaded."""
    world.upload()
    assert world.ask("GET", f"{FILES}?scope_id=session_1").json["data"] == []


def test_a_file_above_the_limit_is_refused() -> None:
    """413 and nothing is kept; a file of exactly the limit is fine."""
    world = World(Settings(strict=True, max_file=1000))
    assert world.upload(data=b"x" * 1000)["size_bytes"] == 1000
    found = world.send(FILES, part("file", b"x" * 1001, "a"))
    assert (found.status, found.json["error"]["type"]) == (413, "request_too_large")
    assert len(world.ask("GET", FILES).json["data"]) == 1


def test_downloads_can_be_refused() -> None:
    """As at the real API, a file that the user uploaded is then not downloadable, and says so."""
    world = World(Settings(strict=True, downloads=False))
    made = world.upload()
    found = world.ask("GET", f"{FILES}/{made['id']}/content")
    assert (made["downloadable"], found.status) == (False, 400)
    assert "is not downloadable" in found.problem


@pytest.mark.parametrize("way", ["settings", "request"])
def test_a_file_expires(way: str) -> None:
    """After its time a file is gone from everywhere, its bytes too."""
    world = World(Settings(strict=True, file_expiry=7200.0 if way == "settings" else None))
    more = [part("expires_in_seconds", b"7200")] if way == "request" else []
    made = world.send(FILES, part("file", b"hello", "a.txt"), *more).json
    assert made["expires_at"] == "2027-01-15T10:00:00.000000Z"
    world.now = START + 7199
    assert world.ask("GET", f"{FILES}/{made['id']}/content").data == b"hello"
    world.now = START + 7200
    for method, path in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
        assert world.ask(method, f"{FILES}/{made['id']}{path}").status == 404
    assert world.ask("GET", FILES).json["data"] == []
    assert b"".join(world.api.store.read(1)) == b""


@pytest.mark.parametrize("given", ["", "x", "0", "3599", "7776001", "-1", "1e9", "٣٦٠٠", "9" * 30])
def test_an_expiry_that_is_none_is_refused(world: World, given: str) -> None:
    """The time that a client gives a file has bounds."""
    found = world.send(FILES, part("file", b"x", "a"), part("expires_in_seconds", given.encode()))
    assert (found.status, found.problem.partition(":")[0]) == (400, "expires_in_seconds")


def test_a_download_of_a_file_that_is_deleted_meanwhile_is_cut(world: World) -> None:
    """Nobody takes a part of a file for all of it."""
    made = world.upload(data=b"x" * 2_000_000)
    body: Any = world.api.respond(Request("GET", f"{FILES}/{made['id']}/content", "", HEADERS)).body
    pieces = iter(body)
    next(pieces)
    world.ask("DELETE", f"{FILES}/{made['id']}")
    assert list(pieces)[-1] is Break.CUT


def test_files_survive_a_restart(tmp_path: Path) -> None:
    """A store in a folder keeps files, their order and the count of ids; its folder holds the database alone."""
    with_store = World(store=Store(tmp_path / "deep" / "data"))
    ids = [with_store.upload(f"{number}.txt", b"%d" % number)["id"] for number in range(3)]
    with_store.ask("DELETE", f"{FILES}/{ids[2]}")
    assert with_store.api.store is not None
    with_store.api.store.close()
    again = World(store=Store(tmp_path / "deep" / "data"))
    assert [file["id"] for file in again.ask("GET", FILES).json["data"]] == ids[1::-1]
    assert again.ask("GET", f"{FILES}/{ids[1]}/content").data == b"1"
    assert again.upload()["id"] == "file_000000000000000000000004"
    again.api.store.close()
    assert [path.name for path in (tmp_path / "deep" / "data").iterdir()] == ["claude-api.sqlite3"]
    assert [path.name for path in tmp_path.iterdir()] == ["deep"]

"""`attropic files`: up, listed, down, gone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from attropic.localserver import Fault, LocalServer

from .running import Command

DATA = bytes(range(256)) * 1000


def test_a_file_there_and_back(attropic: Command, tmp_path: Path) -> None:
    """Uploaded, shown, downloaded byte for byte under its own name, and deleted."""
    (tmp_path / "data.bin").write_bytes(DATA)
    id = attropic("files", "upload", "data.bin").out.split()[0]
    (tmp_path / "data.bin").unlink()

    shown = attropic("files", "get", id).out
    down = attropic("files", "download", id)
    gone = attropic("files", "delete", id)

    assert "data.bin" in shown
    assert "256.0 kB" in shown
    assert (down.code, down.out) == (0, "data.bin\n")
    assert (tmp_path / "data.bin").read_bytes() == DATA
    assert (gone.code, gone.out) == (0, f"{id} is deleted\n")
    assert attropic("files", "get", id).code == 1


def test_several_files_and_a_type(attropic: Command, tmp_path: Path) -> None:
    """Each file has its line; --type is what the API is told."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)

    done = attropic("files", "upload", "a.txt", "b.txt", "--type", "text/markdown", "--json")

    assert [(one["filename"], one["mime_type"]) for one in done.lines] == [
        ("a.txt", "text/markdown"),
        ("b.txt", "text/markdown"),
    ]


def test_files_are_listed(attropic: Command, tmp_path: Path) -> None:
    """As a table and as lines of JSON, the newest first."""
    (tmp_path / "new.txt").write_text("new")
    id = attropic("files", "upload", "new.txt", "--json").json["id"]

    table = attropic("files", "list").out.splitlines()

    assert table[0].split() == ["ID", "CREATED", "SIZE", "NAME", "TYPE"]
    assert table[1].startswith(id)
    assert attropic("files", "list", "--limit", "1", "--json").json["id"] == id


def test_a_download_may_go_to_stdout(attropic: Command, tmp_path: Path) -> None:
    """With `-o -` the bytes, and nothing else, are on stdout."""
    (tmp_path / "data.bin").write_bytes(DATA)
    id = attropic("files", "upload", "data.bin", "--json").json["id"]

    with attropic.start("files", "download", id, "-o", "-") as process:
        out, err = process.communicate(timeout=20)

    assert (process.returncode, out, err) == (0, DATA, b"")


def test_a_download_writes_over_nothing(attropic: Command, tmp_path: Path) -> None:
    """A file that is there stays, unless it is forced; a download that fails leaves nothing."""
    (tmp_path / "note.txt").write_text("old")
    id = attropic("files", "upload", "note.txt", "--json").json["id"]
    (tmp_path / "note.txt").write_text("new")

    refused = attropic("files", "download", id)
    kept = (tmp_path / "note.txt").read_text()
    forced = attropic("files", "download", id, "--force", "--json").json
    missing = attropic("files", "download", "file_missing", "-o", "other")

    assert (refused.code, kept) == (2, "new")
    assert forced == {"id": id, "path": "note.txt", "size_bytes": 3}
    assert (tmp_path / "note.txt").read_text() == "old"
    assert missing.code == 1
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_a_file_that_is_not_there_is_refused(attropic: Command) -> None:
    """A path that leads nowhere exits with 2 and is named."""
    done = attropic("files", "upload", "missing.txt")

    assert done.code == 2
    assert "missing.txt" in done.err


def test_one_of_several_fails(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """The others are uploaded, the failure is told with its file, and the exit code is 1."""
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(name)
    server.api.fault_next(Fault(status=400, message="not this one"))

    done = attropic("files", "upload", "a.txt", "b.txt", "c.txt", "--concurrency", "1")

    assert done.code == 1
    assert [line.split()[1] for line in done.out.splitlines()] == ["b.txt", "c.txt"]
    assert "a.txt: error: not this one" in done.err


def test_a_download_into_a_folder(attropic: Command, tmp_path: Path) -> None:
    """There the file has its own name."""
    (tmp_path / "note.txt").write_text("hello")
    (tmp_path / "folder").mkdir()
    id = attropic("files", "upload", "note.txt", "--json").json["id"]

    done = attropic("files", "download", id, "-o", "folder")

    assert done.out == f"{Path('folder/note.txt')}\n"
    assert (tmp_path / "folder" / "note.txt").read_text() == "hello"


def test_a_download_that_is_cut_leaves_nothing(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """No file, no part of one, and the exit code 1."""
    (tmp_path / "data.bin").write_bytes(DATA)
    id = attropic("files", "upload", "data.bin", "--json").json["id"]
    (tmp_path / "data.bin").unlink()
    server.api.fault_next(Fault(cut=1000))

    done = attropic("files", "download", id, "-o", "data.bin")

    assert done.code == 1
    assert list(tmp_path.iterdir()) == []


def test_storage_and_cleanup(attropic: Command, tmp_path: Path) -> None:
    """What files take is shown; a cleanup only lists them, and deletes with --yes."""
    (tmp_path / "x.cleanup").write_text("1")
    id = attropic("files", "upload", "x.cleanup", "--json").json["id"]
    before = attropic("files", "storage", "--json").json

    listed = attropic("files", "cleanup", "--matching", "*.cleanup")
    kept = attropic("files", "get", id).code
    young = attropic("files", "cleanup", "--matching", "*.cleanup", "--older-than", "1", "--yes")
    deleted = attropic("files", "cleanup", "--matching", "*.cleanup", "--yes", "--json")

    assert (listed.code, listed.out, kept) == (0, f"{id}  x.cleanup\n", 0)
    assert "would be deleted" in listed.err
    assert young.out == ""
    assert deleted.json["id"] == id
    assert attropic("files", "get", id).code == 1
    assert attropic("files", "storage", "--json").json["count"] == before["count"] - 1
    assert "of 1.0 TB" in attropic("files", "storage").out


def test_a_cleanup_of_everything_must_be_said(attropic: Command) -> None:
    """Without a word about which files, nothing is deleted."""
    done = attropic("files", "cleanup", "--yes")

    assert done.code == 2
    assert "older_than" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals")
def test_progress_bars(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """In a terminal an upload and a download show a bar with the bytes, the speed and the time left."""
    from .terminal import terminal

    (tmp_path / "big.bin").write_bytes(b"x" * 3_000_000)
    with terminal(attropic.environment, "files", "upload", "big.bin") as shown:
        assert shown.end() == 0
        up = shown.shown
    id = up.split("file_")[1].split()[0]
    with terminal(attropic.environment, "files", "download", f"file_{id}", "-o", "copy.bin") as shown:
        assert shown.end() == 0
        down = shown.shown

    for bar in (up, down):
        assert "MB" in bar
        assert "/s" in bar or "?" in bar
    assert (tmp_path / "copy.bin").read_bytes() == b"x" * 3_000_000

"""`attropic files`: up, listed, down, gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from attropic.cli.files import _own_name

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


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\x.bin", "x.bin"),
        (".bashrc", "bashrc"),
        ("..", "file_1"),
        ("a\x1b[2Jb", "a[2Jb"),
        ("dir/", "file_1"),
    ],
)
def test_a_name_of_the_server_stays_in_this_folder(name: str, used: str) -> None:
    """The name that a file was uploaded with never leads out of the folder, and hides nothing."""
    assert _own_name(name, "file_1") == used


def test_a_file_that_is_not_there_is_refused(attropic: Command) -> None:
    """A path that leads nowhere exits with 2 and is named."""
    done = attropic("files", "upload", "missing.txt")

    assert done.code == 2
    assert "missing.txt" in done.err

"""Names that servers give files never lead out of the folder of a download."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from attropic.files import safe_name
from tests.client.calls import entered, settled
from tests.helpers.scenes import COLOURS, client_of, run

from .places import names

HOSTILE = [
    "../../escaped",
    "/etc/passwd",
    "..\\..\\escaped",
    "C:\\Windows\\system.ini",
    "a/b/c.txt",
    "..",
    ".",
    "",
    "/",
    "../",
    "\0",
    "a\0b",
    "line\nbreak\r.txt",
    ".bashrc",
    "..hidden",
    "CON",
    "nul.txt",
    "com¹.log",
    "trailing. . ",
    'quo"te<>|?*:.txt',
    "x" * 300,
    "x" * 300 + ".tar.gz",
    "ü" * 300 + ".pdf",
    "x." + "y" * 300,
    "right\u202eto-left.txt",
    "zero\u200bwidth",
    "\ud800.txt",
    "~root",
    "$HOME",
    "`rm -rf`.sh",
    "%2e%2e%2fescaped",
]
FILE = {"id": "file_1", "type": "file", "mime_type": "text/plain", "size_bytes": 4, "downloadable": True}


def answers(name: str) -> Any:
    """A server whose only file has this name."""

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/content"):
            return httpx.Response(200, content=b"data")
        metadata = {**FILE, "filename": name, "created_at": "2026-01-01T00:00:00Z"}
        return httpx.Response(200, content=json.dumps(metadata).encode())

    return handler


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_download_stays_in_its_folder(colour: str, name: str, tmp_path: Path) -> None:
    """Whatever the name, there is one new file, directly in the folder, and it is not hidden."""
    folder = tmp_path / "outer" / "target"
    folder.mkdir(parents=True)
    (tmp_path / "escaped").write_text("before")

    async def main() -> Any:
        async with entered(client_of(colour, answers(name))) as client:
            return await settled(client.beta.files.download_to("file_1", folder))

    found = run(colour, main)

    assert found.parent == folder
    assert names(tmp_path) == sorted(["escaped", f"outer/target/{found.name}"])
    assert found.read_bytes() == b"data"
    assert not found.name.startswith(".")
    assert (tmp_path / "escaped").read_text() == "before"


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_safe_name_is_one(name: str) -> None:
    """It has no folder and no control character, fits on a disk, is no device of Windows, and stays as it is."""
    found = safe_name(name, "file_1")

    assert 1 <= len(found.encode()) <= 255
    assert not set(found) & set('/\\<>:"|?*\0\n\r')
    assert found.isprintable()
    assert found.strip(". ") == found.rstrip()
    assert found.split(".")[0].lower() not in ("con", "nul", "com¹")
    assert safe_name(found, "file_1") == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("report.pdf", "report.pdf"),
        ("Übersicht 2026 (v2).xlsx", "Übersicht 2026 (v2).xlsx"),
        ("資料.csv", "資料.csv"),
        ("../../etc/passwd", "passwd"),
        ("C:\\a\\b.txt", "b.txt"),
        ("nul.txt", "_nul.txt"),
        ("console.txt", "console.txt"),
        ("a:b.txt", "a_b.txt"),
        ("...", "file_1"),
        ("x" * 300 + ".pdf", "x" * 251 + ".pdf"),
        ("ü" * 300 + ".pdf", "ü" * 125 + ".pdf"),
    ],
)
def test_what_becomes_of_names(name: str, found: str) -> None:
    """Good names stay; of others what is good stays."""
    assert safe_name(name, "file_1") == found


@pytest.mark.parametrize("id", ["../id", "", "..", "/"])
def test_a_hostile_id_is_no_name_either(id: str) -> None:
    """When nothing is left of the name, the id is made safe as well."""
    assert safe_name("..", id) in ("id", "file")


def test_a_folder_of_that_name(tmp_path: Path) -> None:
    """A name that is that of a folder in the target is refused, and the folder stays."""
    (tmp_path / "a").mkdir()

    async def main() -> None:
        async with entered(client_of("sync", answers("a"))) as client:
            with pytest.raises(IsADirectoryError):
                client.beta.files.download_to("file_1", tmp_path, overwrite=True)

    run("sync", main)

    assert names(tmp_path) == []
    assert sys.platform == "win32" or (tmp_path / "a").is_dir()

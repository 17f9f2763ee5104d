"""What a memory tool does on the disk: permissions, failures half-way, calls at the same time, listings."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from attropic.tools import ToolError
from attropic.tools.builtin import LocalMemoryTool
from attropic.tools.builtin._confined import _directory


def test_only_the_owner_can_read_the_memory(base: Path) -> None:
    """Whatever the umask says, files are 0600 and folders 0700."""
    before = os.umask(0)
    try:
        tool = LocalMemoryTool(base / "deep" / "down")
        tool.call({"command": "create", "path": "/memories/a/b.md", "file_text": "x"})
        os.umask(0o777)
        tool.call({"command": "create", "path": "/memories/c/d.md", "file_text": "x"})
        tool.call({"command": "insert", "path": "/memories/c/d.md", "insert_line": 0, "insert_text": "x"})
    finally:
        os.umask(before)

    modes = {file.relative_to(base).as_posix(): stat.S_IMODE(file.stat().st_mode) for file in base.rglob("*")}
    folders = {"deep", "deep/down", "deep/down/memories", "deep/down/memories/a", "deep/down/memories/c"}
    assert {name: oct(mode) for name, mode in modes.items()} == {
        name: "0o700" if name in folders else "0o600" for name in modes
    }


@pytest.mark.parametrize("step", ["replace", "fsync", "fchmod"])
def test_a_change_that_fails_changes_nothing(step: str, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the system fails in the middle of a change, the file is as it was, and nothing else lies about."""
    tool = LocalMemoryTool(base)
    tool.call({"command": "create", "path": "/memories/a.md", "file_text": "before"})

    def fails(*arguments: Any, **named: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_directory.os, step, fails)
    with pytest.raises(ToolError, match="No space left on device"):
        tool.call({"command": "insert", "path": "/memories/a.md", "insert_line": 0, "insert_text": "after"})

    assert [(file.name, file.read_text()) for file in tool.memory_root.iterdir()] == [("a.md", "before")]


def test_a_file_system_without_hard_links_will_do(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file cannot be put in place by a hard link, it is still made, and never over another one."""

    def fails(*arguments: Any, **named: Any) -> None:
        raise PermissionError(1, "Operation not permitted")

    tool = LocalMemoryTool(base)
    monkeypatch.setattr(_directory.os, "link", fails)
    create = {"command": "create", "path": "/memories/a.md", "file_text": "x"}
    tool.call(create)

    with pytest.raises(ToolError, match="exists already"):
        tool.call(create)
    assert [(file.name, file.read_text()) for file in tool.memory_root.iterdir()] == [("a.md", "x")]


def test_calls_at_the_same_time_lose_nothing(base: Path) -> None:
    """Of changes of one file from several threads each is there at the end."""
    tool = LocalMemoryTool(base)
    tool.call({"command": "create", "path": "/memories/a.md", "file_text": ""})

    def write(name: str) -> None:
        for number in range(10):
            line = {"insert_line": 0, "insert_text": f"{name}{number}"}
            tool.call({"command": "insert", "path": "/memories/a.md", **line})

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    lines = (tool.memory_root / "a.md").read_text().split()
    assert sorted(lines) == sorted(f"{name}{number}" for name in "abcd" for number in range(10))


def test_a_listing_shows_no_hidden_files_and_one_line_for_each_name(base: Path) -> None:
    """Hidden files, links and odd things are left out, and a name with a line break does not make a line."""
    tool = LocalMemoryTool(base)
    for name in (".hidden", "b", "a\nb"):
        (tool.memory_root / name).write_text("x")
    (tool.memory_root / "link").symlink_to("b")
    (tool.memory_root / "one/two/three").mkdir(parents=True)

    lines = tool.call({"command": "view", "path": "/memories"}).splitlines()

    assert [line.split("\t")[1] for line in lines[1:]] == [
        "/memories/a\\nb",
        "/memories/b",
        "/memories/one/",
        "/memories/one/two/",
    ]


def test_a_long_listing_is_cut(base: Path) -> None:
    """A listing has 1,000 names at most, and says that there are more."""
    tool = LocalMemoryTool(base)
    for number in range(1005):
        (tool.memory_root / f"{number}").write_text("")

    lines = tool.call({"command": "view", "path": "/memories"}).splitlines()

    assert len(lines) == 1002
    assert lines[-1] == "(there are more)"


def test_a_folder_that_was_removed_is_made_again(base: Path) -> None:
    """Whoever removes the folder of a memory empties it."""
    tool = LocalMemoryTool(base)
    tool.memory_root.rmdir()

    tool.call({"command": "create", "path": "/memories/a.md", "file_text": "x"})

    assert (tool.memory_root / "a.md").read_text() == "x"


def test_the_first_calls_may_come_at_the_same_time() -> None:
    """In a new process, commands from many threads at once all find the types of the description."""
    script = (
        "import sys, threading\n"
        "from attropic.tools.builtin import LocalMemoryTool\n"
        "sys.setswitchinterval(1e-6)\n"
        "tool, told = LocalMemoryTool(sys.argv[1]), []\n"
        "barrier = threading.Barrier(8)\n"
        "def work():\n"
        "    barrier.wait()\n"
        "    told.append(tool.call({'command': 'view', 'path': '/memories'}).splitlines()[-1])\n"
        "threads = [threading.Thread(target=work) for _ in range(8)]\n"
        "[thread.start() for thread in threads]\n"
        "[thread.join() for thread in threads]\n"
        "print(*told)"
    )
    with TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["(none)"] * 8

"""Links that are made while a call runs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from attropic.tools import ToolError
from attropic.tools.builtin import LocalMemoryTool

from .escapes import SECRET, seen

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
SECONDS = 1.0


@contextmanager
def swapping(place: Path, outside: Path) -> Iterator[None]:
    """Another process, which again and again makes a link to the outside of what stands at a place, and back."""
    link = place.with_name(".link")
    link.symlink_to(outside)
    script = Path(__file__).with_name("swapper.py")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, str(script), str(place), str(link)], **pipes) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        try:
            yield
        finally:
            process.stdin.close()
            process.wait()


def attack(tool: LocalMemoryTool, commands: Callable[[int], list[dict[str, Any]]]) -> Counter[str]:
    """Send commands for a while; gives how they ended."""
    ends: Counter[str] = Counter()
    deadline = time.monotonic() + SECONDS
    number = 0
    while time.monotonic() < deadline:
        number += 1
        for command in commands(number):
            try:
                told = str(tool.call(command))
                ends["done"] += 1
            except ToolError as error:
                told = str(error)
                ends["refused" if "refused" in told else "failed"] += 1
            assert SECRET not in told
    return ends


def test_a_folder_that_becomes_a_link_leads_nowhere(base: Path) -> None:
    """While a folder becomes a link to the outside again and again, no call reads, writes or deletes there."""
    tool = LocalMemoryTool(base)
    outside = base / "outside"
    outside.mkdir()
    for name in ("a.txt", "b.txt"):
        (outside / name).write_text(SECRET)
    before = seen(outside)
    folder = tool.memory_root / "sub"
    folder.mkdir()

    def commands(number: int) -> list[dict[str, Any]]:
        path = "/memories/sub/a.txt"
        return [
            {"command": "create", "path": path, "file_text": "inside"},
            {"command": "view", "path": path},
            {"command": "str_replace", "path": path, "old_str": "inside", "new_str": "inside, changed"},
            {"command": "insert", "path": path, "insert_line": 0, "insert_text": "more"},
            {"command": "rename", "old_path": path, "new_path": "/memories/sub/b.txt"},
            {"command": "create", "path": f"/memories/sub/{number}/new.txt", "file_text": "inside"},
            {"command": "view", "path": "/memories/sub"},
            {"command": "delete", "path": f"/memories/sub/{number}"},
            {"command": "delete", "path": "/memories/sub/b.txt"},
            {"command": "delete", "path": "/memories/sub"} if number % 50 == 0 else {"command": "view", "path": path},
        ]

    with swapping(folder, outside):
        ends = attack(tool, commands)

    assert seen(outside) == before
    assert ends["done"] > 0
    assert ends["refused"] > 0


def test_a_file_that_becomes_a_link_leads_nowhere(base: Path) -> None:
    """While a file becomes a link to one outside again and again, no call reads or writes that one."""
    tool = LocalMemoryTool(base)
    outside = base / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    before = seen(outside)
    file = tool.memory_root / "a.txt"
    file.write_text("inside")

    def commands(number: int) -> list[dict[str, Any]]:
        path = "/memories/a.txt"
        return [
            {"command": "view", "path": path},
            {"command": "insert", "path": path, "insert_line": 0, "insert_text": "more"},
            {"command": "str_replace", "path": path, "old_str": SECRET, "new_str": "gone"},
            {"command": "create", "path": path, "file_text": "inside"},
            {"command": "delete", "path": path} if number % 50 == 0 else {"command": "view", "path": path},
        ]

    with swapping(file, outside / "secret.txt"):
        ends = attack(tool, commands)

    assert seen(outside) == before
    assert ends["done"] > 0
    assert ends["refused"] > 0

"""Links that are made between any two steps of a call."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from attropic.tools import ToolError
from attropic.tools.builtin import LocalMemoryTool
from attropic.tools.builtin._confined import _directory

from .escapes import SECRET, seen

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
PATH = "/memories/sub/a.txt"
COMMANDS: dict[str, dict[str, Any]] = {
    "view": {"command": "view", "path": PATH},
    "view of the folder": {"command": "view", "path": "/memories/sub"},
    "view from above": {"command": "view", "path": "/memories"},
    "create": {"command": "create", "path": "/memories/sub/new.txt", "file_text": "written"},
    "create deep": {"command": "create", "path": "/memories/sub/x/new.txt", "file_text": "written"},
    "str_replace": {"command": "str_replace", "path": PATH, "old_str": "inside", "new_str": "written"},
    "insert": {"command": "insert", "path": PATH, "insert_line": 0, "insert_text": "written"},
    "rename": {"command": "rename", "old_path": PATH, "new_path": "/memories/sub/c.txt"},
    "rename out": {"command": "rename", "old_path": PATH, "new_path": "/memories/c.txt"},
    "rename in": {"command": "rename", "old_path": "/memories/top.txt", "new_path": "/memories/sub/c.txt"},
    "delete": {"command": "delete", "path": PATH},
    "delete the folder": {"command": "delete", "path": "/memories/sub"},
    "delete from above": {"command": "delete", "path": "/memories/above"},
}
#: What becomes a link, below the folder, and to what outside.
PLACES = {"folder": ("sub", "."), "file": ("sub/a.txt", "a.txt"), "folder below": ("above/sub", ".")}


class Meddled:
    """The module `os`, with somebody who may do something before each of its functions that touches a file."""

    def __init__(self, meddle: Callable[[int], None]) -> None:
        self.calls = 0
        self._meddle = meddle

    def __getattr__(self, name: str) -> Any:
        if name == "fsync":  # nothing here needs to survive the machine
            return lambda fd: None
        found = getattr(os, name)
        if name not in ("open", "stat", "mkdir", "unlink", "rmdir", "rename", "replace", "link", "scandir", "fchmod"):
            return found

        def called(*arguments: Any, **named: Any) -> Any:
            self._meddle(self.calls)
            self.calls += 1
            return found(*arguments, **named)

        return called


def swap(place: Path, outside: Path) -> None:
    """Make a link of what stands at a place, or take the link away."""
    real = place.with_name(".real")
    if place.is_symlink():
        place.unlink()
        if os.path.lexists(real):
            real.rename(place)
    elif os.path.lexists(place):
        place.rename(real)
        place.symlink_to(outside)


def run(base: Path, command: dict[str, Any], what: str, at: int, back: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run a command during which a place becomes a link before a step, and no link before another.

    Gives how many steps there were.
    """
    base.mkdir()
    tool = LocalMemoryTool(base)
    outside = base / "outside"
    (outside / "sub").mkdir(parents=True)
    for folder, text in (
        (outside, SECRET),
        (tool.memory_root / "sub", "inside"),
        (tool.memory_root / "above/sub", "inside"),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "a.txt").write_text(text)
    (tool.memory_root / "top.txt").write_text("inside")
    before = seen(outside)
    name, target = PLACES[what]
    place = tool.memory_root / name

    def meddle(step: int) -> None:
        if step in (at, at + back):
            swap(place, outside / target)

    meddled = Meddled(meddle)
    with monkeypatch.context() as patch:
        patch.setattr(_directory, "os", meddled)
        try:
            told = tool.call(command)
        except ToolError as error:
            told = str(error)
    assert SECRET not in told, f"step {at}"
    assert str(outside) not in told
    assert seen(outside) == before, f"step {at}"
    return meddled.calls


@pytest.mark.parametrize("what", PLACES)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_link_made_before_any_step_leads_nowhere(
    name: str, what: str, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever two steps of the system a link is made between, and for however long, the call stays in the folder."""
    steps = run(base / "undisturbed", COMMANDS[name], what, -1, 0, monkeypatch)
    assert steps >= 2
    for back in (1, 1000):
        for at in range(steps):
            run(base / f"{at}-{back}", COMMANDS[name], what, at, back, monkeypatch)

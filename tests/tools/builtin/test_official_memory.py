"""The memory tool beside that of the official package."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import anthropic.types.beta
import pytest
from anthropic.lib.tools import BetaAbstractMemoryTool
from anthropic.lib.tools._beta_builtin_memory_tool import BetaLocalFilesystemMemoryTool

import attropic.types.beta
from attropic.tools.builtin import AbstractMemoryTool, LocalMemoryTool

PATHS = ["/memories", "/memories/a", "/memories/b", "/memories/d", "/memories/d/a", "/memories/d/e/a", "/memories/a/x"]
WORDS = ["x", "y", "xy", "yx", "xyx"]


def command(chance: random.Random) -> dict[str, Any]:
    """Some command. Texts are whole lines: what is put after a line that nothing ends is a matter of taste."""
    name = chance.choice(["view", "create", "create", "create", "str_replace", "insert", "delete", "rename"])
    path, word = chance.choice(PATHS), chance.choice(WORDS)
    lines = "".join(f"{chance.choice(WORDS)}\n" for _ in range(chance.randrange(1, 4)))
    more: dict[str, Any] = {
        "view": {"view_range": [1, -1]},
        "create": {"file_text": lines},
        "str_replace": {"old_str": word, "new_str": chance.choice(WORDS)},
        "insert": {"insert_line": chance.randrange(-1, 4), "insert_text": word},
        "delete": {},
        "rename": {"old_path": path, "new_path": chance.choice(PATHS)},
    }[name]
    return {"command": name, **({} if name == "rename" else {"path": path}), **more}


def files(base: Path) -> dict[str, bytes]:
    """The files of a memory."""
    return {str(file.relative_to(base)): file.read_bytes() for file in base.rglob("*") if file.is_file()}


def place(tool: LocalMemoryTool, path: str) -> Path:
    """Where a path of the model is."""
    return tool.memory_root / path.removeprefix("/memories").lstrip("/")


def works(tool: Any, input: dict[str, Any]) -> bool:
    """Whether a command is carried out."""
    try:
        tool.call(input)
    except Exception:
        return False
    return True


@pytest.mark.parametrize("seed", range(40))
def test_the_same_commands_leave_the_same_files(seed: int, base: Path) -> None:
    """Of random commands the same ones are carried out, and the files on the disk are the same ones after each."""
    chance = random.Random(seed)
    ours, theirs = LocalMemoryTool(base / "ours"), BetaLocalFilesystemMemoryTool(str(base / "theirs"))

    for _ in range(25):
        input = command(chance)
        if input.get("old_str") and _overlaps(ours, input):
            continue
        if input["command"] == "rename" and not place(ours, input["old_path"]).exists():
            continue  # the official package makes folders for what it cannot move, and so below
        if input["command"] == "rename" and f"{input['new_path']}/".startswith(f"{input['old_path']}/"):
            continue
        assert works(ours, input) == works(theirs, input), input
        assert files(base / "ours") == files(base / "theirs"), input


def _overlaps(tool: LocalMemoryTool, input: dict[str, Any]) -> bool:
    """Whether a text stands in places that overlap: the official package counts them as one, we refuse to guess."""
    file = place(tool, input["path"])
    text, old = file.read_text() if file.is_file() else "", input["old_str"]
    return text.count(old) != sum(text.startswith(old, at) for at in range(len(text)))


SOURCE = """
class Cabinet(BetaAbstractMemoryTool):
    def __init__(self) -> None:
        super().__init__(cache_control={"type": "ephemeral"})
        self.notes = {}

    def view(self, command: beta.BetaMemoryTool20250818ViewCommand) -> str:
        return self.notes.get(command.path, "nothing") + repr(command.view_range)

    def create(self, command: beta.BetaMemoryTool20250818CreateCommand) -> str:
        self.notes[command.path] = command.file_text
        return "created"

    def str_replace(self, command: beta.BetaMemoryTool20250818StrReplaceCommand) -> str:
        self.notes[command.path] = self.notes[command.path].replace(command.old_str, command.new_str)
        return "replaced"

    def insert(self, command: beta.BetaMemoryTool20250818InsertCommand) -> str:
        return f"{command.insert_line} {command.insert_text}"

    def delete(self, command: beta.BetaMemoryTool20250818DeleteCommand) -> str:
        return self.notes.pop(command.path)

    def rename(self, command: beta.BetaMemoryTool20250818RenameCommand) -> str:
        return f"{command.old_path} {command.new_path}"

    def execute(self, command):
        return f"<{super().execute(command)}>"
"""


def test_a_subclass_written_for_the_official_package_does_the_same() -> None:
    """The same class, made of either package, answers the same."""
    inputs: list[dict[str, Any]] = [
        {"command": "create", "path": "/memories/a", "file_text": "x y"},
        {"command": "str_replace", "path": "/memories/a", "old_str": "x", "new_str": "z"},
        {"command": "view", "path": "/memories/a", "view_range": [1, 2]},
        {"command": "view", "path": "/memories/a"},
        {"command": "insert", "path": "/memories/a", "insert_line": 1, "insert_text": "q"},
        {"command": "rename", "old_path": "/memories/a", "new_path": "/memories/b"},
        {"command": "delete", "path": "/memories/a"},
    ]
    answers = []
    for base, beta in ((BetaAbstractMemoryTool, anthropic.types.beta), (AbstractMemoryTool, attropic.types.beta)):
        scope: dict[str, Any] = {"BetaAbstractMemoryTool": base, "beta": beta}
        exec(SOURCE, scope)
        tool = scope["Cabinet"]()
        answers.append([tool.name, tool.to_dict(), *map(tool.call, inputs)])

    assert answers[0] == answers[1]

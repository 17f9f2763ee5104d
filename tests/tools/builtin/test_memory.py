"""The memory tool on a folder, and subclasses of the abstract one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from attropic.tools import InvalidValueError, ToolDefinitionError, ToolError
from attropic.tools.builtin import AbstractMemoryTool, AsyncLocalMemoryTool, LocalMemoryTool

from .colours import COLOURS, call


def memory(colour: str, base: Path, **options: Any) -> Any:
    """A memory tool of a colour."""
    return (LocalMemoryTool if colour == "sync" else AsyncLocalMemoryTool)(base, **options)


@COLOURS
def test_a_note_lives_through_all_commands(colour: str, base: Path) -> None:
    """A note is made, shown, changed, moved and deleted; what the model reads is right at each step."""
    tool = memory(colour, base)
    path = "/memories/people/ada.md"

    def do(command: str, **input: Any) -> str:
        return str(call(tool, colour, command=command, **input))

    assert do("create", path=path, file_text="one\ntwo\nthree\n") == f"{path} was created."
    assert do("view", path=path) == "     1\tone\n     2\ttwo\n     3\tthree"
    assert do("view", path=path, view_range=[2, -1]) == "     2\ttwo\n     3\tthree"
    changed = do("str_replace", path=path, old_str="two", new_str="2")
    assert changed == f"{path} was changed:\n     1\tone\n     2\t2\n     3\tthree"
    assert do("insert", path=path, insert_line=0, insert_text="zero") == f"{path} was changed."
    assert do("rename", old_path=path, new_path="/memories/ada.md") == f"{path} is /memories/ada.md now."
    assert (tool.memory_root / "ada.md").read_text() == "zero\none\n2\nthree\n"
    assert do("view", path="/memories").splitlines()[1:] == [
        "17B\t/memories/ada.md",
        f"{_size(tool.memory_root / 'people')}\t/memories/people/",
    ]
    assert do("delete", path="/memories/people") == "/memories/people was deleted."
    assert do("delete", path="/memories/ada.md") == "/memories/ada.md was deleted."
    assert do("view", path="/memories").endswith("\n(none)")


def _size(folder: Path) -> str:
    size = folder.stat().st_size
    return f"{size}B" if size < 1024 else f"{size / 1024:.1f}K"


@COLOURS
def test_everything_can_be_forgotten(colour: str, base: Path) -> None:
    """`clear_all_memory` leaves an empty folder."""
    tool = memory(colour, base)
    call(tool, colour, command="create", path="/memories/a/b/c.md", file_text="x")

    if colour == "sync":
        tool.clear_all_memory()
    elif colour == "asyncio":
        asyncio.run(tool.clear_all_memory())
    else:
        import trio

        trio.run(tool.clear_all_memory)

    assert list(tool.memory_root.iterdir()) == []


@pytest.mark.parametrize(
    ("input", "message"),
    [
        ({"command": "view", "path": "/memories/no.md"}, "/memories/no.md does not exist."),
        ({"command": "create", "path": "/memories/a.md", "file_text": ""}, "exists already, and was left as it is."),
        ({"command": "create", "path": "/memories/a.md/b", "file_text": ""}, "leads through a file as if it were"),
        ({"command": "create", "path": "/memories", "file_text": ""}, "is the folder itself"),
        ({"command": "create", "path": "/memories/big", "file_text": "x" * 1001}, "larger than 1,000 bytes"),
        ({"command": "create", "path": "/memories/half", "file_text": "\ud800"}, "character 0 is half of a pair"),
        ({"command": "view", "path": "/memories/big.md"}, "is larger than 1,000 bytes"),
        ({"command": "view", "path": "/memories/bytes"}, "is no text in UTF-8: byte 1 cannot be read"),
        ({"command": "view", "path": "/memories/a.md", "view_range": [3, 9]}, "which has 2 lines"),
        ({"command": "view", "path": "/memories/a.md", "view_range": [2, 1]}, "which has 2 lines"),
        ({"command": "view", "path": "/memories/a.md", "view_range": [1]}, "must be two numbers"),
        ({"command": "str_replace", "path": "/memories/a.md", "old_str": "no", "new_str": ""}, "does not stand in"),
        (
            {"command": "str_replace", "path": "/memories/a.md", "old_str": "a", "new_str": ""},
            "2 times in /memories/a.md, in lines 1, 2.",
        ),
        ({"command": "str_replace", "path": "/memories/a.md", "old_str": "", "new_str": ""}, "old_str is empty"),
        ({"command": "str_replace", "path": "/memories/dir", "old_str": "a", "new_str": ""}, "is a folder, not a file"),
        (
            {"command": "insert", "path": "/memories/a.md", "insert_line": 3, "insert_text": ""},
            "from 0, before the first line, to 2",
        ),
        ({"command": "delete", "path": "/memories/no.md"}, "does not exist"),
        ({"command": "delete", "path": "/memories/"}, "is the folder itself"),
        ({"command": "rename", "old_path": "/memories/no", "new_path": "/memories/b"}, "/memories/no does not exist"),
        (
            {"command": "rename", "old_path": "/memories/a.md", "new_path": "/memories/dir"},
            "/memories/dir exists already",
        ),
        ({"command": "rename", "old_path": "/memories/dir", "new_path": "/memories/dir/x"}, "into itself"),
        ({"command": "rename", "old_path": "/memories", "new_path": "/memories/x"}, "is the folder itself"),
    ],
)
def test_what_cannot_be_done_is_said(input: dict[str, Any], message: str, base: Path) -> None:
    """A command that cannot be carried out raises a `ToolError` that says why, and never the path on this machine."""
    tool = LocalMemoryTool(base, max_bytes=1000)
    (tool.memory_root / "a.md").write_text("a\na\n")
    (tool.memory_root / "big.md").write_text("x" * 1001)
    (tool.memory_root / "bytes").write_bytes(b"a\xff")
    (tool.memory_root / "dir").mkdir()

    with pytest.raises(ToolError) as error:
        tool.call(input)

    assert message in str(error.value)
    assert str(base) not in str(error.value)
    assert (tool.memory_root / "a.md").read_text() == "a\na\n"


@pytest.mark.parametrize(
    ("input", "message"),
    [
        ({}, "memory: command: expected one of create, delete, insert, rename, str_replace, view"),
        ({"command": "execute"}, "found 'execute'"),
        ({"command": "clear_all_memory"}, "found 'clear_all_memory'"),
        ({"command": ["view"]}, "memory: command: expected one of"),
        ({"command": "view"}, "memory: path: expected a value"),
        ({"command": "view", "path": 3}, "memory: path: expected a string, found 3"),
        ({"command": "view", "path": "/memories", "view_range": ["1"]}, "memory: view_range.0: expected an integer"),
        ("view", "memory: expected an object"),
    ],
)
def test_what_is_no_command_is_refused_by_its_field(input: Any, message: str, base: Path) -> None:
    """An input that is none of the commands of the description is refused, and the message names the field."""
    with pytest.raises(InvalidValueError) as error:
        LocalMemoryTool(base).call(input)

    assert message in str(error.value)


def test_the_declaration_is_that_of_the_description(base: Path) -> None:
    """The tool is declared by its version, with what else is set; what the description does not know is refused."""
    tool = LocalMemoryTool(base, cache_control={"type": "ephemeral"})

    assert tool.to_dict() == {"type": "memory_20250818", "name": "memory", "cache_control": {"type": "ephemeral"}}
    assert tool.name == "memory"
    with pytest.raises(ToolDefinitionError, match="'speed' is not known of memory_20250818"):
        LocalMemoryTool(base, speed=1)


class Recorded(AbstractMemoryTool):
    """A memory that only remembers what it was asked."""

    def __init__(self) -> None:  # like many, it does not call that of its base
        self.seen: list[str] = []

    def _note(self, command: Any) -> str:
        self.seen.append(repr(command.to_dict()))
        return "noted"

    view = create = str_replace = insert = delete = rename = _note


def test_a_subclass_is_given_typed_commands() -> None:
    """Each command arrives at its method as the model of the description, from the same input."""
    tool = Recorded()
    inputs: list[dict[str, Any]] = [
        {"command": "view", "path": "/memories"},
        {"command": "create", "path": "/memories/a", "file_text": "x"},
        {"command": "str_replace", "path": "/memories/a", "old_str": "x", "new_str": "y"},
        {"command": "insert", "path": "/memories/a", "insert_line": 0, "insert_text": "x"},
        {"command": "delete", "path": "/memories/a"},
        {"command": "rename", "old_path": "/memories/a", "new_path": "/memories/b"},
    ]

    assert [tool.call(input) for input in inputs] == ["noted"] * 6
    assert tool.seen == [repr(input) for input in inputs]
    assert tool.to_dict()["type"] == "memory_20250818"
    with pytest.raises(NotImplementedError, match="Recorded does not override"):
        tool.clear_all_memory()


def test_a_memory_without_its_methods_cannot_be_made() -> None:
    """A subclass that lacks a command is refused when it is made, not when the model asks."""
    with pytest.raises(TypeError, match="abstract"):
        type("Half", (AbstractMemoryTool,), {"view": lambda self, command: ""})()

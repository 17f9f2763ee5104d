"""The text editor on a folder, in each of its versions."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import InvalidValueError, ToolError
from attropic.tools.builtin import (
    AbstractTextEditorTool,
    AsyncLocalTextEditorTool,
    InsertCommand,
    LocalTextEditorTool,
    ViewCommand,
    versions,
)

from .colours import COLOURS, call

VERSIONS = pytest.mark.parametrize("version", versions("text_editor")["text_editor"])
OLD = pytest.mark.parametrize("version", ["20241022", "20250124"])


def editor(colour: str, base: Path, **options: Any) -> Any:
    """An editor of a colour."""
    return (LocalTextEditorTool if colour == "sync" else AsyncLocalTextEditorTool)(base, **options)


@VERSIONS
@COLOURS
def test_a_file_lives_through_all_commands(colour: str, version: str, base: Path) -> None:
    """In each version a file is made, shown and changed, and what the model reads is right at each step."""
    tool = editor(colour, base, version=version)
    path = f"{base}/src/a.py"

    def do(command: str, **input: Any) -> str:
        return str(call(tool, colour, command=command, path=path, **input))

    assert do("create", file_text="one\ntwo\n") == f"{path} was created."
    assert do("view") == "     1\tone\n     2\ttwo"
    assert do("view", view_range=[2, 2]) == "     2\ttwo"
    assert do("str_replace", old_str="two", new_str="2") == f"{path} was changed:\n     1\tone\n     2\t2"
    assert do("str_replace", old_str="\n2") == f"{path} was changed:\n     1\tone"
    text = {"new_str": "zero"} if version < "text_editor_20250429" else {"insert_text": "zero"}
    assert do("insert", insert_line=0, **text) == f"{path} was changed:\n     1\tzero\n     2\tone"
    assert (base / "src/a.py").read_text() == "zero\none\n"


@VERSIONS
def test_each_version_has_its_commands_and_name(version: str, base: Path) -> None:
    """`undo_edit` is known of the versions that have it, and refused by the others."""
    tool = LocalTextEditorTool(base, version=version)
    old = version < "text_editor_20250429"

    assert tool.name == ("str_replace_editor" if old else "str_replace_based_edit_tool")
    assert tool.to_dict()["type"] == version
    assert ("undo_edit" in tool.commands) is old
    if not old:
        with pytest.raises(
            InvalidValueError, match="command: expected one of view, create, str_replace, insert; found"
        ):
            tool.call({"command": "undo_edit", "path": "a.py"})


@OLD
@COLOURS
def test_changes_are_taken_back_one_by_one(colour: str, version: str, base: Path) -> None:
    """`undo_edit` goes back change by change, to before the file was made, and then says that there is no more."""
    tool = editor(colour, base, version=version)
    call(tool, colour, command="create", path="a.py", file_text="a\n")
    call(tool, colour, command="create", path="other.py", file_text="a\n")
    call(tool, colour, command="str_replace", path=f"{base}/a.py", old_str="a", new_str="b")
    call(tool, colour, command="insert", path="a.py", insert_line=1, new_str="c")
    seen = []

    for _ in range(3):
        assert call(tool, colour, command="undo_edit", path="a.py") == "The last change of a.py was taken back."
        seen.append((base / "a.py").read_text() if (base / "a.py").exists() else None)

    assert seen == ["b\n", "a\n", None]
    assert (base / "other.py").read_text() == "a\n"
    with pytest.raises(ToolError, match=r"There is no change of a\.py to take back"):
        call(tool, colour, command="undo_edit", path="a.py")


def test_a_file_that_was_written_over_comes_back(base: Path) -> None:
    """Where `create` may replace files, `undo_edit` brings the old one back."""
    tool = LocalTextEditorTool(base, version="20250124", overwrite=True)
    (base / "a.py").write_text("old")
    tool.call({"command": "create", "path": "a.py", "file_text": "new"})
    assert (base / "a.py").read_text() == "new"

    tool.call({"command": "undo_edit", "path": "a.py"})

    assert (base / "a.py").read_text() == "old"


def test_the_history_is_bounded(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest changes are forgotten, so that the tool does not grow for ever."""
    from attropic.tools.builtin import _history

    monkeypatch.setattr(_history, "_MOST_CHANGES", 2)
    tool = LocalTextEditorTool(base, version="20250124")
    tool.call({"command": "create", "path": "a.py", "file_text": "0\n"})
    for number in range(5):
        tool.call({"command": "str_replace", "path": "a.py", "old_str": f"{number}", "new_str": f"{number + 1}"})

    for _ in range(2):
        tool.call({"command": "undo_edit", "path": "a.py"})

    assert (base / "a.py").read_text() == "3\n"
    with pytest.raises(ToolError, match="There is no change"):
        tool.call({"command": "undo_edit", "path": "a.py"})


def test_a_change_that_failed_is_not_taken_back(base: Path) -> None:
    """Only changes that were made count for `undo_edit`."""
    tool = LocalTextEditorTool(base, version="20250124")
    tool.call({"command": "create", "path": "a.py", "file_text": "a\n"})
    with pytest.raises(ToolError):
        tool.call({"command": "str_replace", "path": "a.py", "old_str": "no", "new_str": ""})

    tool.call({"command": "undo_edit", "path": "a.py"})

    assert not (base / "a.py").exists()


def test_files_keep_their_permissions(base: Path) -> None:
    """A script that is edited can still be run, and new files get the permissions that were asked for."""
    (base / "run.sh").write_text("echo\n")
    (base / "run.sh").chmod(0o755)
    tool = LocalTextEditorTool(base, file_mode=0o640, folder_mode=0o750)

    tool.call({"command": "insert", "path": "run.sh", "insert_line": 0, "insert_text": "#!/bin/sh"})
    tool.call({"command": "create", "path": "new/a.py", "file_text": ""})

    modes = [stat.S_IMODE((base / name).stat().st_mode) for name in ("run.sh", "new", "new/a.py")]
    assert [oct(mode) for mode in modes] == ["0o755", "0o750", "0o640"]


def test_writing_never_goes_through_a_hard_link(base: Path) -> None:
    """A file that has another name outside is replaced, so that the one outside stays as it is."""
    outside = base / "outside.txt"
    outside.write_text("before\n")
    tool = LocalTextEditorTool(base / "folder")
    os.link(outside, tool.folder / "a.txt")

    tool.call({"command": "str_replace", "path": "a.txt", "old_str": "before", "new_str": "after"})

    assert (outside.read_text(), (tool.folder / "a.txt").read_text()) == ("before\n", "after\n")


def test_the_folder_can_have_another_name(base: Path) -> None:
    """With `root` the model knows the folder by a name of its own, and its real path is one like others."""
    tool = LocalTextEditorTool(base, root="/workspace/")
    tool.call({"command": "create", "path": "/workspace/a.py", "file_text": "x"})

    assert (base / "a.py").read_text() == "x"
    assert tool.call({"command": "view", "path": "/workspace/"}).splitlines()[1] == "1B\t/workspace/a.py"
    with pytest.raises(ToolError, match="paths begin with /workspace"):
        tool.call({"command": "view", "path": f"{base}/a.py"})


def test_a_limit_is_declared_where_the_version_knows_it(base: Path) -> None:
    """`max_characters` limits every view, and is told to the model by the versions that have the setting."""
    (base / "a.py").write_text("x" * 100)
    newest, older = (LocalTextEditorTool(base, max_characters=20, version=one) for one in (None, "20250429"))

    assert newest.to_dict()["max_characters"] == 20
    assert "max_characters" not in older.to_dict()
    for tool in (newest, older):
        assert "[cut after 20 characters" in tool.call({"command": "view", "path": "a.py"})


@pytest.mark.parametrize(
    ("input", "message"),
    [
        ({"command": "insert", "path": "a.py", "insert_line": 0}, "insert needs insert_text"),
        ({"command": "create", "path": "a.py"}, "file_text: is required"),
        ({"command": "view", "path": "a.py", "view_range": "all"}, "view_range: expected"),
        ({"command": "insert", "path": "a.py", "insert_line": "x"}, "insert_line: expected"),
    ],
)
def test_what_is_missing_is_named(input: dict[str, Any], message: str, base: Path) -> None:
    """A command without a field, or with another type of it, is refused, and the message names the field."""
    (base / "a.py").write_text("x")
    with pytest.raises((ToolError, InvalidValueError), match=message):
        LocalTextEditorTool(base).call(input)


def test_a_file_in_place_of_the_folder_is_refused(base: Path) -> None:
    """A tool on a file is a mistake of the program, and the message names the argument."""
    (base / "a").write_text("")
    with pytest.raises(ConfigurationError, match=r"folder=.* cannot be used: it is no folder"):
        LocalTextEditorTool(base / "a")


class Shown(AbstractTextEditorTool):
    """An editor that only shows."""

    def view(self, command: ViewCommand) -> str:
        return f"view {command.path}"

    def create(self, command: Any) -> str:
        raise ToolError("read only")

    str_replace = create

    def insert(self, command: InsertCommand) -> str:
        return f"insert {command.text}"


def test_a_subclass_is_given_typed_commands() -> None:
    """Commands arrive at the methods of a subclass; one that it has no method for is answered."""
    tool = Shown(version="20250124")

    assert tool.call({"command": "view", "path": "a"}) == "view a"
    assert tool.call({"command": "insert", "path": "a", "insert_line": 1, "new_str": "x"}) == "insert x"
    with pytest.raises(ToolError, match="read only"):
        tool.call({"command": "create", "path": "a", "file_text": ""})
    with pytest.raises(ToolError, match="cannot take changes back"):
        tool.call({"command": "undo_edit", "path": "a"})

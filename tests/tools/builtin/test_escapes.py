"""Nothing leads out of the folder of a tool."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from attropic.tools.builtin import LocalTextEditorTool, PathRefusedError
from attropic.tools.builtin._confined import _folder
from attropic.tools.builtin._confined._directory import HAS_DESCRIPTORS
from attropic.tools.builtin._confined._path import names_of

from .escapes import ATTEMPTS, SECRET, Attempt, calls, ground_of, seen, table

DOCS = Path(__file__).resolve().parents[3] / "docs" / "tools-builtin.md"
posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices of POSIX")


@posix
@pytest.mark.parametrize("descriptors", [True, False], ids=["by descriptor", "by path"])
@pytest.mark.parametrize("kind", ["memory", "editor", "old editor"])
@pytest.mark.parametrize("attempt", ATTEMPTS, ids=lambda attempt: attempt.what)
def test_every_command_refuses_every_attempt(
    attempt: Attempt, kind: str, descriptors: bool, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each command refuses each path that leads out, says why, tells nothing of outside and changes nothing there."""
    monkeypatch.setattr(_folder, "HAS_DESCRIPTORS", descriptors)
    ground, tool = ground_of(base, kind)
    attempt.prepare(ground)
    before = seen(ground.outside)
    count = 0

    for call in calls(tool, attempt.path(ground), ground.root):
        with pytest.raises(PathRefusedError) as error:
            tool.call(call)
        assert attempt.reason in str(error.value)
        assert SECRET not in str(error.value)
        assert "\n" not in str(error.value)
        assert "\0" not in str(error.value)
        count += 1

    assert count == {"memory": 7, "editor": 4, "old editor": 5}[kind]
    assert seen(ground.outside) == before
    assert (ground.folder / "a.txt").read_text() == "inside"


def test_the_table_of_the_documentation_is_that_of_the_tests() -> None:
    """The documentation lists exactly the attempts that are tested, each with what the model reads."""
    assert table() in DOCS.read_text(encoding="utf-8")


@posix
def test_this_system_reaches_names_through_descriptors() -> None:
    """On the systems that have it, the folder is walked by descriptors, which links made meanwhile cannot mislead."""
    assert HAS_DESCRIPTORS


@pytest.mark.parametrize(
    "path", ["/r/%2e%2e/x", "/r/~/x", "/r/$HOME", "/r/...", "/r/a b/ü.txt", "//r//a/./b/", "/r/.x"]
)
def test_what_only_looks_like_a_way_out_is_a_plain_name(path: str) -> None:
    """Nothing is decoded or expanded: such names are names like others."""
    if path.startswith("//"):
        with pytest.raises(PathRefusedError, match="paths begin with /r"):
            names_of(path, ("/r",), relative=False)
    else:
        assert names_of(path, ("/r",), relative=False) == tuple(path.split("/")[2:])


@pytest.mark.parametrize("path", ["/r", "/r/", "/r/.", "/r/./."])
def test_the_folder_itself_has_no_names(path: str) -> None:
    """A path to the folder leads through no names."""
    assert names_of(path, ("/r",), relative=False) == ()


@pytest.mark.parametrize(
    "path", ["C:/r", "/r/a:b", "/r/NUL", "/r/com1.txt", "/r/a.", "/r/a ", "/r\\..\\x", "/r/a\\..\\b"]
)
def test_what_windows_would_read_otherwise_is_refused_there(path: str) -> None:
    """Streams, drives, devices and names that Windows shortens are refused in Windows."""
    with pytest.raises(PathRefusedError):
        names_of(path, ("/r",), relative=False, windows=True)


def test_windows_paths_may_be_written_with_backslashes() -> None:
    """In Windows the two slashes mean the same."""
    assert names_of("C:\\r\\a\\b.txt", ("C:/r",), relative=False, windows=True) == ("a", "b.txt")


@pytest.mark.parametrize("path", [None, 3, ["/r"], {"a": 1}, b"/r"])
def test_a_path_that_is_no_text_is_refused(path: Any) -> None:
    """Whatever stands in the place of a path, the refusal says that it is no path."""
    with pytest.raises(PathRefusedError, match="it is no text"):
        names_of(path, ("/r",), relative=True)


@posix
def test_the_path_of_the_folder_may_have_links(base: Path) -> None:
    """Whoever gives the folder may name it by a link, and the model may use either path of it."""
    (base / "real").mkdir()
    (base / "real" / "a.txt").write_text("inside")
    (base / "link").symlink_to("real")
    editor = LocalTextEditorTool(base / "link")

    views = [
        editor.call({"command": "view", "path": f"{path}a.txt"}) for path in (f"{base}/link/", f"{base}/real/", "")
    ]

    assert views == ["     1\tinside"] * 3


def test_a_refusal_survives_pickling() -> None:
    """A refusal can go from one process to another."""
    import pickle

    error = pickle.loads(pickle.dumps(PathRefusedError("/x", "it is so")))

    assert (str(error), error.path, error.reason) == ("The path /x is refused: it is so.", "/x", "it is so")

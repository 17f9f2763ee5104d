"""Attempts to get out of the folder of a tool, and the table of them in the documentation."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attropic.tools.builtin import LocalMemoryTool, LocalTextEditorTool

SECRET = "the secret outside"


@dataclass(frozen=True)
class Ground:
    """A folder and what lies outside of it.

    Attributes:
        folder: The folder of the tool.
        outside: A folder beside it.
        root: What the tool calls the folder.
    """

    folder: Path
    outside: Path
    root: str


@dataclass(frozen=True)
class Attempt:
    """A way to get out.

    Attributes:
        what: What is tried.
        path: The path that the model gives.
        reason: What the model reads.
        prepare: What somebody put into the folder before.
    """

    what: str
    path: Callable[[Ground], str]
    reason: str
    prepare: Callable[[Ground], Any] = lambda ground: None


def _link(name: str, target: Callable[[Ground], Any]) -> Callable[[Ground], None]:
    return lambda ground: (ground.folder / name).symlink_to(target(ground))


def _chain(ground: Ground) -> None:
    (ground.folder / "one").symlink_to("two")
    (ground.folder / "two").symlink_to(ground.outside)


def _socket(ground: Ground) -> None:
    here = os.getcwd()
    os.chdir(ground.folder)  # the path of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("socket")
    finally:
        os.chdir(here)


def _device(ground: Ground) -> None:
    try:
        os.mknod(ground.folder / "null", 0o666 | 0o020000, os.makedev(1, 3))
    except PermissionError:  # only the system may; a pipe takes its place
        os.mkfifo(ground.folder / "null")


_LINK = "it is a link, and links are not followed"
_DEVICE = "it is a device, a pipe or a socket"
_FOUL = "it has a line break, a control character"
_NAME = "a name in it is longer than 255 bytes"
ATTEMPTS = [
    Attempt("absolute path", lambda g: "/etc/passwd", "paths begin with"),
    Attempt("absolute path of the folder beside", lambda g: f"{g.outside}/secret.txt", "paths begin with"),
    Attempt("`..` behind the folder", lambda g: f"{g.root}/../outside/secret.txt", "'..' is not allowed"),
    Attempt("`..` in the middle", lambda g: f"{g.root}/a/../../outside/secret.txt", "'..' is not allowed"),
    Attempt("`..` that would stay inside", lambda g: f"{g.root}/a/../a.txt", "'..' is not allowed"),
    Attempt("`..` at the end", lambda g: f"{g.root}/..", "'..' is not allowed"),
    Attempt("a folder whose name begins the same", lambda g: f"{g.root}-twin/secret.txt", "paths begin with"),
    Attempt("link to a file outside", lambda g: f"{g.root}/ln", _LINK, _link("ln", lambda g: g.outside / "secret.txt")),
    Attempt(
        "through a link to a folder outside",
        lambda g: f"{g.root}/ln/secret.txt",
        _LINK,
        _link("ln", lambda g: g.outside),
    ),
    Attempt("link to a folder outside", lambda g: f"{g.root}/ln", _LINK, _link("ln", lambda g: g.outside)),
    Attempt("relative link", lambda g: f"{g.root}/ln/secret.txt", _LINK, _link("ln", lambda g: "../../outside")),
    Attempt("link that stays inside", lambda g: f"{g.root}/ln", _LINK, _link("ln", lambda g: "a.txt")),
    Attempt(
        "link to where nothing is yet", lambda g: f"{g.root}/ln", _LINK, _link("ln", lambda g: g.outside / "new.txt")
    ),
    Attempt("link to a link", lambda g: f"{g.root}/one/secret.txt", _LINK, _chain),
    Attempt("link to itself", lambda g: f"{g.root}/ln", _LINK, _link("ln", lambda g: "ln")),
    Attempt("device", lambda g: f"{g.root}/null", _DEVICE, _device),
    Attempt("named pipe", lambda g: f"{g.root}/pipe", _DEVICE, lambda g: os.mkfifo(g.folder / "pipe")),
    Attempt("socket", lambda g: f"{g.root}/socket", _DEVICE, _socket),
    Attempt("line break in a name", lambda g: f"{g.root}/a\n.txt", _FOUL),
    Attempt("NUL in a name", lambda g: f"{g.root}/a.txt\0.png", _FOUL),
    Attempt("escape sequence in a name", lambda g: f"{g.root}/\x1b[2J", _FOUL),
    Attempt("line separator of Unicode in a name", lambda g: f"{g.root}/a\u2028b", _FOUL),
    Attempt("text turned around in a name", lambda g: f"{g.root}/\u202etxt.exe", _FOUL),
    Attempt("half a character in a name", lambda g: f"{g.root}/\ud800", _FOUL),
    Attempt("`\\` in a name", lambda g: f"{g.root}\\..\\outside", "paths begin with" if os.name == "nt" else "'\\'"),
    Attempt("name of 256 bytes", lambda g: f"{g.root}/{'é' * 128}", _NAME),
    Attempt("path of 5,000 bytes", lambda g: f"{g.root}/{'a/' * 2500}", "it is longer than 4096 bytes"),
    Attempt("path of 65 folders", lambda g: f"{g.root}{'/a' * 66}", "it is more than 64 folders deep"),
    Attempt("no path", lambda g: "", "it is empty"),
]


def ground_of(base: Path, kind: str) -> tuple[Ground, Any]:
    """A tool on a folder, and what lies around it."""
    outside = base / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    if kind == "memory":
        memory = LocalMemoryTool(base)
        folder, root, tool = memory.memory_root, "/memories", memory
    else:
        editor = LocalTextEditorTool(base / "folder", version="20250124" if kind == "old editor" else None)
        folder, root, tool = editor.folder, str(editor.folder), editor
    twin = folder.with_name(f"{folder.name}-twin")
    twin.mkdir()
    (twin / "secret.txt").write_text(SECRET)
    (folder / "a").mkdir()
    (folder / "a.txt").write_text("inside")
    return Ground(folder, outside, root), tool


def calls(tool: Any, path: str, inside: str) -> Iterator[dict[str, Any]]:
    """Every command of a tool with a path."""
    for command in tool.commands:
        if command == "rename":
            yield {"command": command, "old_path": path, "new_path": f"{inside}/b.txt"}
            yield {"command": command, "old_path": f"{inside}/a.txt", "new_path": path}
        else:
            yield {
                "command": command,
                "path": path,
                "file_text": "written",
                "old_str": SECRET,
                "new_str": "written",
                "insert_line": 0,
                "insert_text": "written",
            }


def seen(folder: Path) -> dict[str, tuple[int, bytes]]:
    """All that is in a folder."""
    return {
        str(file): (file.stat().st_mode, file.read_bytes() if file.is_file() else b"") for file in folder.rglob("*")
    }


def table() -> str:
    """The attempts as a table of Markdown."""
    rows = [f"| {attempt.what} | {attempt.reason} |" for attempt in ATTEMPTS]
    return "\n".join(["| attempt | the model reads |", "|---|---|", *rows])

"""Which names below a folder a path stands for. Nothing here touches a file."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from typing import Any, Final

from ..._errors import ToolError

#: Bytes of a path and of a name in it, as POSIX systems have them; and how many names deep a path may go.
_LONGEST_PATH: Final = 4096
_LONGEST_NAME: Final = 255
_DEEPEST: Final = 64
#: Control characters, line and paragraph separators, halves of surrogate pairs.
_CATEGORIES: Final = frozenset({"Cc", "Zl", "Zp", "Cs"})
#: They turn text around, so that a name reads as another one. Source: Unicode Standard Annex 9.
_TURNING: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Source: Microsoft, "Naming Files, Paths, and Namespaces".
_DEVICES: Final = frozenset({"CON", "PRN", "AUX", "NUL", *(f"{kind}{n}" for kind in ("COM", "LPT") for n in range(10))})


class PathRefusedError(ToolError):
    """A path leads out of the folder of a tool, or to what is neither a file nor a folder. The model reads why.

    Attributes:
        path: The path as the model gave it.
        reason: Why it is refused.
    """

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"The path {printable(path)} is refused: {reason}.")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> Any:
        return type(self), (self.path, self.reason)


def printable(path: object) -> str:
    """A path as it may stand in a message: on one line and not too long."""
    text = path if isinstance(path, str) else repr(path)
    text = text if len(text) <= 200 else f"{text[:200]}…"
    return "".join(_escaped(character) if _is_foul(character) else character for character in text)


def names_of(path: object, roots: Sequence[str], *, relative: bool, windows: bool = os.name == "nt") -> tuple[str, ...]:
    """The names that lead from the folder to what a path means; none is the folder itself.

    Args:
        path: The path as the model gave it.
        roots: What the folder is called in absolute paths.
        relative: Whether a path may begin at the folder without naming it.
        windows: Whether the rules of Windows hold as well.

    Raises:
        PathRefusedError: It is no path below the folder; the message says why.
    """
    if not isinstance(path, str):
        raise PathRefusedError(path, "it is no text")
    if not path:
        raise PathRefusedError(path, "it is empty")
    if len(path.encode("utf-8", "surrogatepass")) > _LONGEST_PATH:
        raise PathRefusedError(path, f"it is longer than {_LONGEST_PATH} bytes")
    if any(map(_is_foul, path)):
        raise PathRefusedError(path, "it has a line break, a control character, or another that cannot be in a name")
    if windows:
        path = path.replace("\\", "/")
    elif "\\" in path:
        raise PathRefusedError(path, "'\\' cannot be in a name; write '/'")
    names = tuple(name for name in _below(path, roots, relative).split("/") if name not in ("", "."))
    for name in names:
        _check(name, path, windows)
    if len(names) > _DEEPEST:
        raise PathRefusedError(path, f"it is more than {_DEEPEST} folders deep")
    return names


def _below(path: str, roots: Sequence[str], relative: bool) -> str:
    """The part of a path that follows the folder."""
    for root in roots:
        if path == root or path.startswith(root if root.endswith("/") else f"{root}/"):
            return path[len(root) :]
    if path.startswith("/") or not relative:
        raise PathRefusedError(path, f"paths begin with {roots[0]}")
    return path


def _check(name: str, path: str, windows: bool) -> None:
    if name == "..":
        raise PathRefusedError(path, "'..' is not allowed")
    if len(name.encode()) > _LONGEST_NAME:
        raise PathRefusedError(path, f"a name in it is longer than {_LONGEST_NAME} bytes")
    if windows and (":" in name or name[-1] in ". " or name.partition(".")[0].rstrip().upper() in _DEVICES):
        raise PathRefusedError(path, f"{name!r} is not the name of a file in Windows")


def _is_foul(character: str) -> bool:
    return not character.isprintable() and (unicodedata.category(character) in _CATEGORIES or character in _TURNING)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()

"""Paths of memories."""

from __future__ import annotations

import unicodedata
from typing import Final

from .._wire import ApiError, Json

_LONGEST: Final = 1024
#: Control and format characters. Source: https://www.unicode.org/reports/tr44/#General_Category_Values
_UNSEEN: Final = ("Cc", "Cf", "Cs")


def check_path(path: str) -> None:
    """Refuse what is no path of a memory.

    Raises:
        ApiError: 400; the message says what is wrong.
    """
    parts = path.split("/")[1:]
    if not path.startswith("/"):
        problem = "start with '/'"
    elif len(path.encode()) > _LONGEST:
        problem = f"have at most {_LONGEST} bytes"
    elif not all(parts) or {".", ".."} & set(parts):
        problem = "have no empty part, no '.' and no '..'"
    elif any(unicodedata.category(character) in _UNSEEN for character in path):
        problem = "have no control or format characters"
    elif not unicodedata.is_normalized("NFC", path):
        problem = "be in Unicode normalization form C"
    else:
        return
    raise ApiError(400, f"path: Input should {problem}")


def stands_in_the_way(taken: str, wanted: str) -> bool:
    """Whether a memory at one path leaves no room for one at another: no path is a file and a folder at once."""
    return taken == wanted or taken.startswith(f"{wanted}/") or wanted.startswith(f"{taken}/")


def rolled_up(memories: list[Json], prefix: str, depth: int) -> list[Json]:
    """Memories down to a depth; what lies deeper is there as its folder.

    Args:
        memories: All of them begin with the prefix.
        prefix: What lies behind its last slash is counted.
        depth: How many levels are shown.

    Raises:
        ApiError: 400, there is no such depth.
    """
    if depth < 1:
        raise ApiError(400, "depth: Input should be greater than or equal to 1")
    base = prefix[: prefix.rfind("/") + 1] or "/"
    shown: list[Json] = []
    folders: dict[str, Json] = {}
    for memory in memories:
        parts = memory["path"][len(base) :].split("/")
        if len(parts) <= depth:
            shown.append(memory)
        else:
            path = f"{base}{'/'.join(parts[:depth])}/"
            folders[path] = {"type": "memory_prefix", "path": path}
    return [*shown, *folders.values()]

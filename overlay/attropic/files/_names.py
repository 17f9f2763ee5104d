"""Names of files that came from elsewhere, made safe to be names here."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: The most bytes of a name. Source: NAME_MAX of Linux, macOS and NTFS (there: 255 UTF-16 units).
_LONGEST: Final = 255
_LONGEST_SUFFIX: Final = 20
#: Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_FORBIDDEN: Final = re.compile(r'[<>:"|?*]')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\..*)?")


def safe_name(name: str, otherwise: str) -> str:
    """The last part of a name, as far as it can be the name of a file on every system.

    Folders, control and other invisible characters, and those that Windows does not have go; leading dots too, so
    that nothing becomes a hidden file. What is too long loses its middle and keeps its suffix.

    Args:
        name: As it came.
        otherwise: The name when nothing is left of it; made safe as well.
    """
    bare = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    bare = "".join(letter for letter in bare if letter.isprintable())
    bare = _FORBIDDEN.sub("_", bare).lstrip(". ").rstrip(". ")
    if _RESERVED.fullmatch(bare):
        bare = f"_{bare}"
    if not bare:
        return safe_name(otherwise, "file") if otherwise != name else "file"
    return _shortened(bare)


def _shortened(name: str) -> str:
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix.encode()) > _LONGEST_SUFFIX:
        stem, dot, suffix = name, "", ""
    room = _LONGEST - len((dot + suffix).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + dot + suffix

"""What is in a folder, as tools show it."""

from __future__ import annotations

from ._confined import ConfinedFolder, printable

_DEPTH = 2


def listing(folder: ConfinedFolder, path: str) -> str:
    """The files and folders two levels deep, one a line, with their sizes."""
    entries, more = folder.entries(path, _DEPTH)
    above = printable(path.rstrip("/")) or "/"
    lines = [f"Files and folders in {above}, {_DEPTH} levels deep, without hidden ones:"]
    lines += [f"{_size(entry.size)}\t{above}/{entry.path}{'/' * entry.is_folder}" for entry in entries]
    if not entries:
        lines.append("(none)")
    if more:
        lines.append("(there are more)")
    return "\n".join(lines)


def _size(count: float) -> str:
    """A number of bytes in few characters."""
    for unit in ("", "K", "M", "G"):
        if count < 1024:
            return f"{count:.0f}{unit or 'B'}" if not unit or count >= 10 else f"{count:.1f}{unit}"
        count /= 1024
    return f"{count:.1f}T"

"""A section of the changelog, and release notes, written from a comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .diffing import Change, verdict

_UNRELEASED: Final = "## Unreleased"
#: A changelog is for readers: of what is only new, more than this is told by number.
_SHOWN: Final = 40
_BREAKS: Final = (
    ("Breaks calls", "call"),
    ("Breaks reading answers", "read"),
    ("Breaks imports", "name"),
)


def heading(label: str) -> str:
    """The heading of the section of one description."""
    return f"### API of {label}"


def section(changes: Sequence[Change], label: str, kept: Sequence[str] = ()) -> str:
    """What changed for callers, as a section of a changelog, breaking first.

    Args:
        changes: What a comparison gave.
        label: The day of the description.
        kept: Python names of parameters that are gone and still accepted.
    """
    return "\n".join([heading(label), "", *_blocks(changes, kept, _SHOWN)]).rstrip() + "\n"


def notes(changes: Sequence[Change], label: str, kept: Sequence[str] = (), remarks: Sequence[str] = ()) -> str:
    """Release notes: every change that callers can see, the verdict, and what there is to know of the update."""
    counted = {level: sum(c.verdict == level for c in changes) for level in ("breaking", "additive", "invisible")}
    figures = ", ".join(f"{count} {level}" for level, count in counted.items())
    lines = [f"# API of {label}", "", f"Calls for a **{verdict(changes)}** version: {figures}.", ""]
    lines += _blocks(changes, kept, len(changes))
    if remarks:
        lines += ["#### Overlays", "", *(f"- {remark}" for remark in remarks), ""]
    return "\n".join(lines).rstrip() + "\n"


def insert(changelog: str, part: str) -> str:
    """The changelog with ``part`` first under its unreleased changes, in place of a section of the same heading."""
    title = part.partition("\n")[0]
    there = re.search(rf"^{re.escape(title)}$\n(?:(?!##?#? ).*\n?)*", changelog, re.M)
    if there:
        return f"{changelog[: there.start()]}{part}\n{changelog[there.end() :]}"
    start = re.search(rf"^{re.escape(_UNRELEASED)}\s*\n", changelog, re.M)
    if start is None:
        first = re.search(r"^## ", changelog, re.M)
        at = first.start() if first else len(changelog)
        before = changelog[:at].rstrip("\n")
        return f"{before}\n\n{_UNRELEASED}\n\n{part}\n{changelog[at:]}".lstrip("\n")
    return f"{changelog[: start.start()]}{_UNRELEASED}\n\n{part}\n{changelog[start.end() :].lstrip(chr(10))}"


def _blocks(changes: Sequence[Change], kept: Sequence[str], most: int) -> list[str]:
    lines: list[str] = []
    for title, kind in _BREAKS:
        lines += _block(title, [c for c in changes if c.breaks[:1] == (kind,)], len(changes))
    other = [c for c in changes if c.verdict == "breaking" and not c.breaks]
    lines += _block("Breaks", other, len(changes))
    if kept:
        lines += ["#### Gone, and still accepted with a `DeprecationWarning`", ""]
        lines += [*(f"- `{name}`" for name in kept), ""]
    lines += _block("New", [c for c in changes if c.verdict == "additive"], most)
    if not lines:
        lines = ["Nothing that a caller can see.", ""]
    return lines


def _block(title: str, changes: Sequence[Change], most: int) -> list[str]:
    if not changes:
        return []
    lines = [f"#### {title}", "", *(f"- {_line(change)}" for change in changes[:most])]
    if len(changes) > most:
        lines.append(f"- {len(changes) - most} more; `API.md` lists all methods and types.")
    return [*lines, ""]


def _line(change: Change) -> str:
    names = change.python or (change.where.type or change.where.operation or "client",)
    more = f" (also {', '.join(f'`{name}`' for name in names[1:4])}{', …' if len(names) > 4 else ''})"
    return f"`{names[0]}`: {change.text}{more if names[1:] else ''}."

"""A comparison as text for a terminal, as Markdown for a changelog, and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal

from .change import Change, verdict
from .reconcile import Reconciled

Format = Literal["text", "markdown", "json"]

_SECTIONS: Final[tuple[tuple[str, Callable[[Change], bool]], ...]] = (
    ("Breaks a call", lambda c: "call" in c.breaks),
    ("Breaks reading an answer", lambda c: c.breaks[:1] == ("read",)),
    ("Breaks a name", lambda c: c.breaks[:1] == ("name",)),
    ("New and compatible", lambda c: c.verdict == "additive"),
)
_ADVICE: Final = {
    "major": "a major version",
    "minor": "a minor version",
    "patch": "a patch version",
    "none": "no new version",
}


def render(
    changes: Sequence[Change],
    format: Format = "text",
    *,
    notes: Sequence[str] = (),
    surface: Reconciled | None = None,
    all: bool = False,
) -> str:
    """The changes as one text that ends with a line break.

    Args:
        changes: What ``compare`` gave.
        format: ``text``, ``markdown`` or ``json``.
        notes: What the reader has to know about the sources.
        surface: What the comparison of two generated trees adds.
        all: Whether to list the invisible changes too; JSON always does.
    """
    if format == "json":
        return _json(changes, notes, surface)
    return "\n".join(_lines(changes, format, notes, surface, all)) + "\n"


def counts(changes: Sequence[Change]) -> dict[str, int]:
    """How many changes there are of each verdict."""
    levels = ("breaking", "additive", "invisible")
    return {level: sum(change.verdict == level for change in changes) for level in levels}


def _json(changes: Sequence[Change], notes: Sequence[str], surface: Reconciled | None) -> str:
    content = {
        "verdict": verdict(changes),
        "counts": counts(changes),
        "changes": [change.as_dict() for change in changes],
        "notes": list(notes),
    }
    if surface is not None:
        content["surface"] = surface.as_dict()
    return json.dumps(content, indent=2, ensure_ascii=False, default=str) + "\n"


def _lines(
    changes: Sequence[Change], format: Format, notes: Sequence[str], surface: Reconciled | None, all: bool
) -> Iterator[str]:
    level, number = verdict(changes), counts(changes)
    summary = ", ".join(f"{count} {name}" for name, count in number.items())
    yield f"{level}: {_ADVICE[level]} ({summary})" if format == "text" else f"**{level}**: {_ADVICE[level]} ({summary})"
    for title, belongs in _SECTIONS:
        yield from _section(title, [_line(change, format) for change in changes if belongs(change)], format)
    hidden = [change for change in changes if change.verdict == "invisible"]
    if all:
        yield from _section("Invisible to callers", [_line(change, format) for change in hidden], format)
    elif hidden:
        yield from ("", f"{len(hidden)} more that callers cannot see (--all lists them).")
    if surface is not None:
        yield from _section("Seen in the description only", [_plain(n, format) for n in surface.description], format)
        yield from _section("Seen in the Python code only", [_plain(n, format) for n in surface.code], format)
    yield from _section("Notes", list(notes), format)


def _section(title: str, entries: Sequence[str], format: Format) -> Iterator[str]:
    if entries:
        yield ""
        yield f"{title} ({len(entries)})" if format == "text" else f"### {title}"
        if format == "markdown":
            yield ""
        yield from (f"  {entry}" if format == "text" else f"- {entry}" for entry in entries)


def _line(change: Change, format: Format) -> str:
    names = change.python or (change.where.type or change.where.operation,)
    first, rest = names[0], names[1:]
    more = f" (also {', '.join(_code(n, format) for n in rest)})" if rest else ""
    also = " Also breaks reading an answer." if change.breaks == ("call", "read") else ""
    return f"{_code(first, format)}: {change.text}{more}{'.' if also else ''}{also}"


def _code(name: str, format: Format) -> str:
    return name if format == "text" else f"`{name}`"


def _plain(entry: tuple[str, str], format: Format) -> str:
    return f"{_code(entry[0], format)}: {entry[1]}"

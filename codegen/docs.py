"""Prose → docstrings."""

from __future__ import annotations

import textwrap

from . import ir

#: What stands under a list that comes in pages.
PAGED = "The result is the first page; iterating over it gives the items of all pages."


def block(text: str, indent: int, width: int = 110) -> str:
    """The lines of a docstring, quotes included, for use after ``indent`` spaces."""
    text = clean(text)
    paragraphs = ["\n".join(_lines(paragraph, width - indent)) for paragraph in text.split("\n\n")]
    body = "\n\n".join(paragraphs)
    if "\n" in body:
        body += "\n"
    elif body.endswith('"'):
        body += " "
    return '"""' + body.replace("\n", "\n" + " " * indent).replace("\n" + " " * indent + "\n", "\n\n") + '"""'


def _lines(paragraph: str, width: int) -> list[str]:
    """A paragraph wrapped; list items and indented lines stay lines of their own, hanging."""
    lines = paragraph.split("\n")
    if not any(line.startswith(("- ", "* ", "  ")) for line in lines):
        return [_wrap(" ".join(lines), width, "")]
    return [_wrap(line, width, _hang(line)) for line in lines]


def _hang(line: str) -> str:
    margin = len(line) - len(line.lstrip())
    return " " * (margin + 2 if line.lstrip().startswith(("- ", "* ")) else margin * 2)


def _wrap(text: str, width: int, hang: str) -> str:
    return textwrap.fill(text, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)


def clean(text: str) -> str:
    """Text that is safe between triple quotes, whatever a description holds."""
    text = "".join(c for c in text if c == "\n" or c.isprintable()).strip()
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') or "…"


def first_sentence(text: str) -> str:
    line = " ".join(text.split("\n\n")[0].split())
    end = line.find(". ")
    return line if end < 0 else line[: end + 1]


def of_field(part: ir.Field) -> str:
    """What stands under a field: its documentation, its default, and that it is deprecated."""
    notes = []
    if part.deprecated:
        notes.append("Deprecated.")
    tag = isinstance(part.type, ir.Literals) and len(part.type.values) == 1 and part.default in part.type.values
    if part.default is not ir.MISSING and part.default is not None and not tag:
        notes.append(f"The server's default is `{part.default!r}`.")
    return " ".join([part.doc, *notes]).strip()

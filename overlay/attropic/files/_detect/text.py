"""Text or not, how it is encoded, and in which format it is."""

from __future__ import annotations

import json
import re
from typing import Final

from .table import SHEBANGS

_CONTROL: Final = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"))
_BOMS_16: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
#: So much of text in an old encoding may be outside of ASCII when no name says that it is text.
FOREIGN_SHARE: Final = 0.3
_PROLOG: Final = re.compile(r"\s*(?:<\?xml\b[^>]*\?>|<!--.*?-->|<!doctype\s[^>\[]*(?:\[[^\]]*\]\s*)?>)", re.I | re.S)
_ROOT: Final = re.compile(r"\s*<(?:[\w.-]+:)?([a-z][\w.-]*)[\s/>]", re.I)
_TOKENS: Final = re.compile(
    r'(?:[\s{}\[\]:,]|"(?:[^"\\\x00-\x1f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)*'
    r'(?:"(?:[^"\\\x00-\x1f]|\\.)*\\?|[a-z]+|-)?'
)
_JSON_START: Final = re.compile(r'\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}|$)|\[\s*(?:[\[{"\]\d-]|true|false|null|$)')
_YAML_LINE: Final = re.compile(r"\s*(?:#.*|- .*|-|[\w\"'./ -]+:(?: .*)?|\s+\S.*|)$")


def decoded(head: bytes, whole: bool) -> tuple[str, str] | None:
    """The text of the first bytes of a file and its encoding; None when they are no Unicode text.

    Args:
        head: The first bytes.
        whole: Whether they are all: if not, the last character may be cut off.
    """
    for bom, charset in (*_BOMS, *_BOMS_16):
        if head.startswith(bom):
            return _decode(head, charset, whole)
    return _decode(head, "utf-8", whole)


def _decode(head: bytes, charset: str, whole: bool) -> tuple[str, str] | None:
    try:
        text = head.decode(charset)
    except UnicodeDecodeError as error:
        if whole or len(head) - error.start > 4:
            return None
        text = head[: error.start].decode(charset)
    return None if _CONTROL.search(text) else (text, charset)


def legacy(head: bytes, named_text: bool) -> bool:
    """Whether bytes that are no Unicode may be text in an encoding that nothing tells, such as Latin-1."""
    text = head.decode("latin-1")
    if _CONTROL.search(text):
        return False
    foreign = len(head) - len(head.decode("ascii", errors="ignore"))
    return named_text or (len(head) >= 8 and foreign <= FOREIGN_SHARE * len(head))


def text_format(text: str, whole: bool) -> tuple[str, bool]:
    """The type of a text, and whether it is sure: if not, any name of a text may say better."""
    start = text.lstrip("\ufeff \t\r\n\f")
    if start.startswith("<"):
        return _markup(start)
    if _JSON_START.match(start):
        found = _json(start, whole)
        if found is not None:
            return found, True
    if start.startswith("#!"):
        return _script(start.partition("\n")[0]), False
    if start.startswith(("---\n", "---\r\n", "%YAML")) and _yaml(start, whole):
        return "application/yaml", False
    return _table(start, whole) or "text/plain", False


def _markup(text: str) -> tuple[str, bool]:
    if text.startswith("<?php"):
        return "text/x-php", False
    declared = text[:5].lower() == "<?xml"
    place = 0
    while (found := _PROLOG.match(text, place)) is not None:
        place = found.end()
        if re.match(r"\s*<!doctype\s+html\b", found[0], re.I) and not declared:
            return "text/html", True
    root = _ROOT.match(text, place)
    name = root[1].lower() if root is not None else ""
    if name == "svg":
        return "image/svg+xml", True
    if declared:
        return "application/xml", True
    return ("text/html", True) if name in {"html", "head", "body"} else ("text/plain", False)


def _json(text: str, whole: bool) -> str | None:
    lines = text.split("\n")
    if not whole:
        lines.pop()
    values = [line for line in lines if line.strip()]
    if len(values) > 1 and all(line.lstrip().startswith("{") and _is_json(line) for line in values):
        return "application/jsonl"
    return "application/json" if (_is_json(text) if whole else _TOKENS.fullmatch(text)) else None


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _script(line: str) -> str:
    words = re.split(r"[\s/]+", line[2:].strip())
    for word in words:
        found = SHEBANGS.get(word.rstrip("0123456789."))
        if found is not None:
            return found
    return "text/plain"


def _yaml(text: str, whole: bool) -> bool:
    lines = [line[:200] for line in text.splitlines()[1:200]]
    if not whole:
        lines = lines[:-1]
    return any(":" in line or line.startswith("- ") for line in lines) and all(
        _YAML_LINE.match(line) and not (index and line.startswith("---")) for index, line in enumerate(lines)
    )


def _table(text: str, whole: bool) -> str | None:
    """A table without a name: three rows of as many cells, under a head of different, short names."""
    import csv

    lines = text.splitlines()
    lines = lines if whole else lines[:-1]
    if len(lines) < 3 or lines[0][-1:] in {".", ":", "{"}:
        return None
    for delimiter, media_type in ((",", "text/csv"), ("\t", "text/tab-separated-values"), (";", "text/csv")):
        if delimiter not in lines[0] or f"{delimiter} " in lines[0]:
            continue
        try:
            rows = [row for row in csv.reader(lines[:50], delimiter=delimiter) if row]
        except csv.Error:
            continue
        head = rows[0]
        if len(head) > 1 and len(set(head)) == len(head) and all(head) and {len(row) for row in rows} == {len(head)}:
            return media_type
    return None

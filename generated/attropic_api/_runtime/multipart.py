# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Multipart bodies: form fields and files. The boundary is left to the HTTP library, which draws it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any, TypeAlias

from .omit import ABSENT
from .parameters import text
from .values import encode

FileContent: TypeAlias = IO[bytes] | bytes | os.PathLike[str]
#: A file, or (name, content), (name, content, media type), (name, content, media type, headers).
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)


def split(
    values: Mapping[str, Any], files: frozenset[str]
) -> tuple[list[tuple[str, str]], list[tuple[str, Any]]]:
    """Form fields and file parts of a body; ``files`` are the keys whose values are files.

    Raises:
        TypeError: A file is not bytes, a path, a binary file or a tuple of these.
    """
    form: list[tuple[str, str]] = []
    parts: list[tuple[str, Any]] = []
    for key, value in values.items():
        if isinstance(value, ABSENT) or value is None:
            continue
        if key not in files:
            form += fields(key, encode(value))
        elif isinstance(value, Iterable) and not _is_file(value):
            parts += [(f"{key}[]", _part(part, key)) for part in value]
        else:
            parts.append((key, _part(value, key)))
    return form, parts


def fields(key: str, value: Any) -> list[tuple[str, str]]:
    """Form fields of a JSON value: lists as ``key[]``, objects as ``key[name]``."""
    if isinstance(value, dict):
        return [pair for name, part in value.items() for pair in fields(f"{key}[{name}]", part)]
    if isinstance(value, list):
        return [pair for part in value for pair in fields(f"{key}[]", part)]
    return [(key, text(value))]


def _is_file(value: Any) -> bool:
    if isinstance(value, tuple):
        return len(value) >= 2 and (value[0] is None or isinstance(value[0], str)) and _is_content(value[1])
    return _is_content(value)


def _is_content(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | os.PathLike) or hasattr(value, "read")


def _part(value: Any, key: str) -> Any:
    if isinstance(value, str) or not _is_file(value):
        raise TypeError(
            f"`{key}` must be a file: bytes, a pathlib.Path, a file opened in binary mode, or a tuple "
            f"(name, content, media type); got {type(value).__name__}"
        )
    if not isinstance(value, tuple):
        value = (None, value)
    name, content, *others = value
    if isinstance(content, os.PathLike):
        path = Path(content)
        name, content = name or path.name, path.read_bytes()
    if name is None:
        given = getattr(content, "name", None)
        name = os.path.basename(given) if isinstance(given, str) and given else "upload"
    return (name, content, *others)

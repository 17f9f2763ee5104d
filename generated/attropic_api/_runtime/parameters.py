# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Arguments → path, query, headers and cookies (OpenAPI 3.1, section 4.8.12.2: styles)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal
from urllib.parse import quote

from .conventions import LIST_SUFFIX
from .inline import refused
from .omit import ABSENT
from .values import encode

Location = Literal["path", "query", "header", "cookie"]
_DELIMITERS: Final = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


class Param:
    """How one argument travels outside the body."""

    __slots__ = ("explode", "location", "required", "style", "wire")

    def __init__(
        self,
        wire: str,
        location: Location,
        *,
        style: str = "form",
        explode: bool = True,
        required: bool = False,
    ) -> None:
        self.wire = wire
        self.location = location
        self.style = style
        self.explode = explode
        self.required = required

    def pairs(self, value: Any) -> Iterator[tuple[str, str]]:
        """Name and text of the value, as often as the style repeats it."""
        value = encode(value)
        if self.style == "content":
            yield self.wire, json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=refused)
        elif self.style == "deepObject" and isinstance(value, dict):
            yield from _deep(self.wire, value)
        elif isinstance(value, dict):
            yield from self._object(value)
        elif isinstance(value, list):
            yield from self._array(value)
        else:
            yield self.wire, text(value)

    def _array(self, value: list[Any]) -> Iterator[tuple[str, str]]:
        if self.style == "deepObject":
            yield from _deep(self.wire, value)
        elif self.explode and self.style == "form":
            for part in value:
                yield self.wire, text(part)
        else:
            yield self.wire, _DELIMITERS.get(self.style, ",").join(text(part) for part in value)

    def _object(self, value: dict[str, Any]) -> Iterator[tuple[str, str]]:
        present = {key: part for key, part in value.items() if part is not None}
        if self.explode and self.style == "form":
            for key, part in present.items():
                yield key, text(part)
        elif self.explode:
            yield self.wire, ",".join(f"{key}={text(part)}" for key, part in present.items())
        else:
            yield self.wire, ",".join(piece for key, part in present.items() for piece in (key, text(part)))


def text(value: Any) -> str:
    """A scalar as it stands in a URL or header; null is the empty text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=refused)
    return str(value) if isinstance(value, str | int | float) else refused(value)


def _deep(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _deep(f"{name}[{key}]", part)
    elif isinstance(value, list):
        for part in value:
            yield from _deep(f"{name}[]", part)
    elif value is not None:
        yield name, text(value)


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """The path with its parameters in place, percent-encoded.

    Raises:
        ValueError: A parameter is missing, empty, ``.`` or ``..``, which would name another resource.
    """
    for name, value in values.items():
        pieces = _pieces(value)
        if not all(piece.strip() for piece in pieces):
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        if pieces in (["."], [".."]):
            raise ValueError(f"The path parameter `{name}` may not be {pieces[0]!r}")
        template = template.replace("{" + name + "}", ",".join(quote(piece, safe="") for piece in pieces))
    missing = template.find("{")  # values are encoded, so this is a brace of the template
    if missing >= 0:
        raise ValueError(f"Expected a value for `{template[missing + 1 : template.index('}', missing)]}`")
    return template


def _pieces(value: Any) -> list[str]:
    """What stands between the commas of a path parameter (style ``simple``)."""
    if isinstance(value, ABSENT):
        return [""]
    value = encode(value)
    if isinstance(value, dict):
        value = [piece for pair in value.items() for piece in pair]
    return [text(part) for part in value] or [""] if isinstance(value, list) else [text(value)]


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """``application/x-www-form-urlencoded`` by RFC 3986: a space is ``%20``."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)


def form_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Pairs of one field of a URL-encoded body: lists repeat (OpenAPI 3.1, 4.8.14.4), objects nest."""
    value = encode(value)
    if isinstance(value, list):
        for part in value:
            yield from form_pairs(name, part)
    elif isinstance(value, dict):
        yield from _deep(name, value)
    elif value is not None:
        yield name, text(value)


def query_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Pairs of an extra query value given by the caller: lists as the API names them, objects as ``name[key]``."""
    value = encode(value)
    if isinstance(value, list):
        for part in value:
            yield from query_pairs(name if name.endswith(LIST_SUFFIX) else f"{name}{LIST_SUFFIX}", part)
    elif isinstance(value, dict):
        yield from _deep(name, value)
    elif value is not None:
        yield name, text(value)

"""Well-formed HTML from elements: text that is not markup is always escaped."""

from __future__ import annotations

import html
from typing import Final, TypeAlias

from ._words import visible

#: Elements that have no content.
_VOID: Final = frozenset(("meta", "rect", "line", "circle", "path"))

#: How much is shown of a name; the rest is in the title of its element.
_LONGEST: Final = 80


class Markup(str):
    """A piece of a page."""


Content: TypeAlias = Markup | str | None


def element(name: str, /, *content: Content, **attributes: str | float | None) -> Markup:
    """An element. ``class_`` is written ``class``, and ``aria_label`` is ``aria-label``; what is None is left out."""
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_escaped(_number(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID and not content:
        return Markup(f"<{name}{told} />")
    return Markup(f"<{name}{told}>{joined(*content)}</{name}>")


def joined(*content: Content) -> Markup:
    """Pieces after one another."""
    return Markup("".join(one if isinstance(one, Markup) else _escaped(one) for one in content if one is not None))


def name(text: str) -> Markup:
    """A name that came from elsewhere; its direction of writing does not touch what stands around it."""
    if len(text) <= _LONGEST:
        return element("bdi", text)
    return element("bdi", f"{text[:_LONGEST]}…", title=text)


def _escaped(text: str) -> str:
    return html.escape(visible(text))


def _number(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.3f}".rstrip("0").rstrip(".")

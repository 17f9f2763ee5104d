"""Media types by name: what the end of a file name says, and how a type is written."""

from __future__ import annotations

import re
from typing import Final

from .table import ALIASES, BY_NAME, TEXTUAL

_TYPE: Final = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+", re.ASCII)


def type_of_name(name: str | None) -> str | None:
    """The type that a name says, by its end; None when it says none that we know."""
    return BY_NAME.get(re.split(r"[./\\]", name)[-1].lower()) if name else None


def registered_type(name: str | None) -> str | None:
    """The type of a name by the table of the standard library, without what this system adds to it."""
    from mimetypes import MimeTypes

    return MimeTypes().guess_type(name)[0] if name else None


def normal(media_type: str) -> str:
    """A media type in lower case, without parameters, under its usual name.

    Raises:
        ValueError: It is no media type.
    """
    bare = media_type.partition(";")[0].strip().lower()
    if not _TYPE.fullmatch(bare):
        raise ValueError(f"a media type has the form 'image/png', not {media_type!r}; leave it out to have it found")
    return ALIASES.get(bare, bare)


def is_text(media_type: str) -> bool:
    """Whether files of a type are text."""
    return media_type.startswith("text/") or media_type in TEXTUAL or media_type.endswith(("+json", "+xml", "+yaml"))

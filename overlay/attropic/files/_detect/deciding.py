"""Finding the type of a file: by what was given, then by its content, then by its name.

Text is told from other content first: no signature of a few letters may call a text a picture.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, Final, NamedTuple

from .detection import Detection
from .named import is_text, registered_type, type_of_name
from .signature import library_type, signature_type
from .table import ALIKE, ALSO, BY_NAME, FORMATS, READABLE, SIGNED, UNKNOWN
from .text import decoded, legacy, text_format

#: How much of a file decides.
HEAD: Final = 8192


class Content(NamedTuple):
    """What the first bytes say.

    Attributes:
        media_type: The type.
        sure: Whether they can be nothing else; else they are text, and a name may say of which kind.
        charset: The encoding of text.
    """

    media_type: str
    sure: bool = True
    charset: str | None = None


def detect(
    head: bytes | None,
    *,
    name: str | None = None,
    given: str | None = None,
    open: Callable[[], BinaryIO] | None = None,
) -> Detection:
    """The type of a file.

    Args:
        head: Its first bytes, ``HEAD`` or more of them where it has so many; None when they cannot be seen.
        name: Its name.
        given: The type that somebody gave.
        open: Opens it again, to look at the end of archives.
    """
    named = type_of_name(name)
    content = None if not head else _content(head, named, open)
    charset = content.charset if content is not None else None
    against = None if head is None else _against(head, content, named, name, "is named")
    if given is not None:
        wrong = None if head is None else _against(head, content, given, given, "was given as")
        return Detection(given, "given", wrong or against, charset)
    if content is None:
        found = None if against and head else named or registered_type(name)
        return Detection(found or UNKNOWN, "name" if found else "nothing", against)
    if named is None:
        return Detection(content.media_type, "content", against, charset)
    refined = against is None and named != content.media_type
    return Detection(named if refined else content.media_type, "name" if refined else "content", against, charset)


def _content(head: bytes, named: str | None, open: Callable[[], BinaryIO] | None) -> Content | None:
    whole = len(head) < HEAD
    text = decoded(head, whole)
    if text is not None:
        found = library_type(head)
        if found in READABLE:
            return Content(found)
        media_type, sure = text_format(text[0], whole)
        return Content(media_type, sure, text[1])
    found = signature_type(head, open)
    if found is not None:
        return Content(found)
    return Content("text/plain", sure=False) if legacy(head, named is not None and is_text(named)) else None


def _against(head: bytes, content: Content | None, said: str | None, what: str | None, how: str) -> str | None:
    """Why the content is not what a name or a caller says, in words; None when it may be."""
    if said is None or said == UNKNOWN or _fits(head, content, said):
        return None
    shown = repr(what) if what != said else what
    if not head:
        return f"the file {how} {shown}, but is empty"
    if content is None:
        return f"the file {how} {shown}, but its content does not begin like {said}"
    return f"the file {how} {shown}, but its content is {content.media_type}"


def _fits(head: bytes, content: Content | None, said: str) -> bool:
    if content is None:
        return is_text(said) if not head else not (is_text(said) or said in SIGNED)
    found = content.media_type
    if found == said or any(found in group and said in group for group in ALIKE):
        return True
    if not is_text(found):
        # A type that no table of ours has may be a name for the same thing.
        return said not in SIGNED and not is_text(said) and said not in BY_NAME.values()
    if not is_text(said):
        return said not in SIGNED
    if not content.sure or said not in FORMATS:
        return not (content.sure and said.endswith(("+xml", "+json"))) or _suffix(found, said)
    return said in ALSO.get(found, ())


def _suffix(found: str, said: str) -> bool:
    return said.endswith("+json" if found == "application/json" else "+xml")

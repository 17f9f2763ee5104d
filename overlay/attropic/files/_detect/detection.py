"""What was found out about the type of a file."""

from __future__ import annotations

from typing import Literal, NamedTuple


class Detection(NamedTuple):
    """The type of a file, and why.

    Attributes:
        media_type: The type, in lower case and without parameters.
        by: What decided: the type that was given, the content, the name (of content that it does not contradict), or
            nothing (``application/octet-stream``).
        contradiction: What does not fit together, in words; None when all fits.
        charset: For text, how it is encoded: ``utf-8``, ``utf-8-sig``, ``utf-16``; None when that is not known.
    """

    media_type: str
    by: Literal["given", "content", "name", "nothing"]
    contradiction: str | None = None
    charset: str | None = None

"""What a stored file is for, and which files are meant."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from attropic_api.models import FileMetadata

#: ``image`` and ``document``: what goes into a block of that type; ``data``: what only code execution reads.
Purpose: TypeAlias = Literal["image", "document", "data"]
#: A shell pattern for the whole name, a regular expression that is found in it, or a function.
Matching: TypeAlias = "str | re.Pattern[str] | Callable[[FileMetadata], bool]"
_PURPOSES: Final = ("image", "document", "data")


@cache
def _types() -> dict[Purpose, frozenset[str]]:
    """The types of files that an image or a document block takes by their id."""
    from attropic_api.data import read

    blocks: Any = read("media")["blocks"]
    return {
        "image": frozenset(blocks["image"]["types"]),
        "document": frozenset([*blocks["document"]["types"], *blocks["text_document"]["file_types"]]),
    }


def purpose_of(media_type: str) -> Purpose:
    """What a file of a type is for: it decides the content block that it goes into.

    Args:
        media_type: Its MIME type; parameters do not count.
    """
    kind = media_type.partition(";")[0].strip().lower()
    for purpose, types in _types().items():
        if kind in types:
            return purpose
    return "data"


class Selection:
    """Which files are meant; a file must fit all that is given.

    Args:
        purpose: What it is for.
        matching: A shell pattern for its whole name, a regular expression that is found in its name, or a function.
        older_than: How old it must be at least, or the moment before which it must have been stored.
        now: The moment that ages are counted from.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
    """

    def __init__(
        self,
        purpose: Purpose | None = None,
        matching: Matching | None = None,
        older_than: timedelta | datetime | None = None,
        now: datetime | None = None,
    ) -> None:
        if purpose is not None and purpose not in _PURPOSES:
            raise ConfigurationError(f"`purpose` should be {', '.join(_PURPOSES[:2])} or data, not {purpose!r}.")
        if matching is not None and not isinstance(matching, str | re.Pattern) and not callable(matching):
            raise ConfigurationError(
                "`matching` should be a shell pattern such as '*.csv', a compiled regular expression, or a function "
                f"of the file's metadata, not {type(matching).__name__}."
            )
        self._purpose = purpose
        self._matching = matching
        self._before = _moment(older_than, now)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is asked of a file."""
        return self._purpose is None and self._matching is None and self._before is None

    def holds(self, file: FileMetadata) -> bool:
        """Whether a file is meant."""
        if self._before is not None and file.created_at >= self._before:
            return False
        if self._purpose is not None and purpose_of(file.mime_type) != self._purpose:
            return False
        if self._matching is None:
            return True
        if isinstance(self._matching, str):
            return fnmatchcase(file.filename, self._matching)
        if isinstance(self._matching, re.Pattern):
            return self._matching.search(file.filename) is not None
        return bool(self._matching(file))


def _moment(older_than: timedelta | datetime | None, now: datetime | None) -> datetime | None:
    if isinstance(older_than, timedelta):
        if older_than < timedelta(0):
            raise ConfigurationError(f"`older_than` should not be negative, it is {older_than}.")
        return (now or datetime.now(timezone.utc)) - older_than
    if isinstance(older_than, datetime):
        if older_than.tzinfo is None:
            raise ConfigurationError("`older_than` needs a time zone: datetime(..., tzinfo=timezone.utc).")
        return older_than
    if older_than is not None:
        raise ConfigurationError(
            f"`older_than` should be a timedelta such as timedelta(days=30), or a datetime with a time zone, "
            f"not {type(older_than).__name__}."
        )
    return None

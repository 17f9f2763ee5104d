"""What a block is made of: an address, a stored file, a source that is ready, or a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from .._errors import ConfigurationError
from ._file import File

#: An address, a data URL, the id or the metadata of a stored file, a source of a block, or what ``File.of`` takes.
Given: TypeAlias = Any
_STORED: Final = re.compile(r"file_[A-Za-z0-9_-]+\Z")


class Address(NamedTuple):
    """A file that the API fetches.

    Attributes:
        url: Where from.
    """

    url: str


class Stored(NamedTuple):
    """A file that was uploaded.

    Attributes:
        file_id: Its id.
        media_type: Its type, where that is known.
        name: Its name, where that is known.
    """

    file_id: str
    media_type: str | None = None
    name: str | None = None


def taken(argument: str, value: Given, media_type: str | None = None) -> Address | Stored | Mapping[str, Any] | File:
    """What a value stands for.

    Args:
        argument: The name of the argument, for errors.
        value: What the caller gave.
        media_type: The type of the file, where the caller says it.

    Raises:
        ConfigurationError: It stands for nothing that can be sent; the message says what does.
    """
    if isinstance(value, str):
        return _text(argument, value, media_type)
    stored = stored_of(value)
    if stored is not None:
        return stored
    if isinstance(value, Mapping):
        if not isinstance(value.get("type"), str):
            raise ConfigurationError(f"`{argument}`: a source needs a `type`, such as {{'type': 'url', 'url': ...}}.")
        return dict(value)
    if isinstance(value, File):
        return value if media_type is None else File(value._source, name=value.name, media_type=media_type)
    try:
        return File(value, media_type=media_type)
    except TypeError as error:
        raise ConfigurationError(f"`{argument}`: {error}.") from None


def stored_of(value: object) -> Stored | None:
    """The stored file that metadata, as an upload gives it, or an id is about."""
    if isinstance(value, Stored):
        return value
    if isinstance(value, str):
        return Stored(value) if _STORED.match(value) else None
    file_id, kind = getattr(value, "id", None), getattr(value, "mime_type", None)
    if isinstance(file_id, str) and isinstance(kind, str):
        name = getattr(value, "filename", None)
        return Stored(file_id, kind, name if isinstance(name, str) else None)
    return None


def _text(argument: str, value: str, media_type: str | None) -> Address | Stored | File:
    if value.startswith(("http://", "https://")):
        return Address(value)
    if value.startswith("data:"):
        try:
            return File.from_data_url(value, media_type=media_type)
        except ValueError as error:
            raise ConfigurationError(f"`{argument}`: {error}") from None
    stored = stored_of(value)
    if stored is None:
        raise ConfigurationError(
            f"`{argument}` as text must be an address (https://...), a data URL or the id of a stored file (file_...). "
            "Give a path as `pathlib.Path(...)`, and text itself to `text_document`."
        )
    return stored

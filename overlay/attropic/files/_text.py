"""The text of a file: as its byte order mark says, else as UTF-8."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from ._file import File

#: First bytes → encoding. UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes, name: str, encoding: str | None = None) -> str:
    """Bytes as text.

    Args:
        data: The bytes.
        name: The name of the file, for errors.
        encoding: How it is encoded; by default as its mark says, else UTF-8.

    Raises:
        ConfigurationError: It is no text in that encoding, or there is no such encoding.
    """
    mark = next((found for start, found in _MARKS if data.startswith(start)), None)
    chosen = encoding or mark or "utf-8"
    try:
        return data.decode(chosen)
    except LookupError:
        raise ConfigurationError(f"{name}: there is no encoding called {chosen!r}; give its `encoding`.") from None
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            f"{name}: it is no text in {chosen} (byte {error.start} cannot be read). Give its `encoding`, such as "
            "'latin-1', or upload it and use `file_block` if it is no text at all."
        ) from None


def text_of(file: File, encoding: str | None = None) -> str:
    """The text of a file, which is read. Raises as ``decoded``."""
    return decoded(file.read(), file.name or "the file", encoding)

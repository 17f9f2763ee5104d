"""What goes wrong with a file before it is sent."""

from __future__ import annotations

from .._errors import AnthropicError


class FileError(AnthropicError):
    """A file cannot be read as asked; the message names the file and the remedy.

    Attributes:
        name: The name of the file, when it has one.
    """

    def __init__(self, message: str, name: str | None = None) -> None:
        super().__init__(message)
        self.name = name


class FileConsumedError(FileError):
    """The source of a file can be read once, and that has happened."""


class FileNotRewindableError(FileError):
    """Something needs the bytes of a file twice, and its source gives them once."""


class FileContentError(FileError, ValueError):
    """The source of a file is not what it was said to be: no base64 text, no data URL, of another size."""


class NeedsCoroutineError(FileError, TypeError):
    """A file whose source is asynchronous was asked for its bytes outside of a coroutine."""

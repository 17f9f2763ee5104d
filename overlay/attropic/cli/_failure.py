"""What becomes of errors: a line or two on stderr, and an exit code. No traceback, and never a key."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Final

import typer

from .._errors import AnthropicError, APIConnectionError, APIError, APIStatusError
from ._output import note, plain, visible

FAILED: Final = 1
UNUSABLE: Final = 2
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141


class Failure(Exception):
    """What a command could not do, in words for the user."""

    def __init__(self, message: str, code: int = FAILED) -> None:
        super().__init__(message)
        self.code = code


@contextmanager
def guarded() -> Iterator[None]:
    """Tell an error of what happens within, and exit with its code."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_output()
        raise typer.Exit(PIPE_CLOSED) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except (AnthropicError, Failure, OSError) as error:
        with suppress(BrokenPipeError):
            tell(error)
        raise typer.Exit(code_of(error)) from None


def code_of(error: Exception) -> int:
    """The exit code that stands for an error."""
    if isinstance(error, Failure):
        return error.code
    return FAILED if isinstance(error, APIError | OSError) else UNUSABLE


def tell(error: Exception) -> None:
    """Say an error on stderr: what happened, and the id of the request when there is one."""
    with suppress(BrokenPipeError):
        sys.stdout.flush()
    said = plain(str(error)) if isinstance(error, Failure) else visible(words(error))
    note(f"error: {said}", "bold red")
    if isinstance(error, APIError) and error.request_id:
        note(f"request id: {visible(error.request_id)}", "dim")


def words(error: Exception) -> str:
    """An error in one line."""
    if isinstance(error, APIStatusError):
        body = error.body.get("error") if isinstance(error.body, Mapping) else None
        said = body.get("message") if isinstance(body, Mapping) else None
        kind = f" {error.type}" if error.type else ""
        again = "" if error.retry_after is None else f"; try again in {error.retry_after:g} s"
        return f"{said if isinstance(said, str) else error.message} ({error.status_code}{kind}){again}"
    if isinstance(error, APIConnectionError):
        return f"{error.message.rstrip('.')} ({_place(error)})" if error.request is not None else error.message
    if isinstance(error, OSError) and error.strerror:
        return error.strerror if error.filename is None else f"{error.filename}: {error.strerror}"
    return str(error) or type(error).__name__


def _place(error: APIError) -> str:
    """Where the request went."""
    url = error.request.url
    return f"{url.scheme}://{url.host}{f':{url.port}' if url.port else ''}"


def _forget_output() -> None:
    """Let what is still to be written to a pipe that nobody reads go nowhere.

    Source: https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)

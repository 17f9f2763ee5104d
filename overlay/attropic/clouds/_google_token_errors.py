"""Why Google gave no access token. No message holds a secret."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import Final

from .._errors import CredentialsError, RetryableError
from ._missing import MissingDependencyError

_FILE: Final = "GOOGLE_APPLICATION_CREDENTIALS"


class GoogleCredentialsError(CredentialsError):
    """Google gave no access token. The message says what was tried, and holds no secret."""


class TokenUnavailableError(RetryableError):
    """Google gave no access token at this moment; the call is tried again under the retry policy."""


def failure_of(error: Exception, *, given: bool) -> Callable[[], Exception]:
    """What makes the error that callers get; it keeps no traceback, whose frames hold secrets.

    Args:
        error: What was raised while a token was asked for.
        given: Whether the credentials were there, given or found before.
    """
    if isinstance(error, MissingDependencyError):
        return partial(MissingDependencyError, library=error.library, extra=error.extra)
    known = isinstance(error, OSError | CredentialsError) or type(error).__module__.startswith("google.auth")
    text = str(error.args[0] if error.args and known else "").partition("\n")[0].strip()  # others may show a secret
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    if type(error).__name__ == "TransportError" or getattr(error, "retryable", False) is True:
        return partial(TokenUnavailableError, f"Google's server of access tokens cannot be asked now. {what}")
    if given or type(error).__name__ != "DefaultCredentialsError":
        return partial(GoogleCredentialsError, f"The Google credentials gave no access token. {what}")
    file = "which is set" if os.environ.get(_FILE) else "which is not set"
    return partial(
        GoogleCredentialsError,
        "No Google credentials were found. Looked for: the arguments `access_token` and `credentials`, the file that "
        f"the variable {_FILE} names, {file}, those that `gcloud auth application-default login` keeps, and the "
        f"metadata server of Google Cloud. {what}",
    )

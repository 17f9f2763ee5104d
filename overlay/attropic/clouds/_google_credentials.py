"""Access tokens of Google: a given one, those of a credentials object, those of the environment.

One thread at a time renews a token; who needs it waits for that thread without holding one of its own, so that an
event loop goes on. A token that still lasts for a while is used while the next one is on its way.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator
from datetime import datetime, timedelta, timezone
from functools import partial
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.secret import Secret

from .._core.credentials import check
from .._core.effects import Ask, Effect, Wait
from .._observe import LOGGER
from ._google_token_errors import GoogleCredentialsError, failure_of
from ._missing import MissingDependencyError

if TYPE_CHECKING:
    from typing import Protocol

    class CredentialsLike(Protocol):
        """Credentials of google-auth."""

        @property
        def token(self) -> Any: ...
        @property
        def expired(self) -> bool: ...
        def refresh(self, request: Any, /) -> Any: ...


SCOPE: Final = "https://www.googleapis.com/auth/cloud-platform"
#: What a token must last for, to be used while it is being renewed.
_SPARE: Final = timedelta(seconds=30)
#: Seconds until a token that could not be renewed is tried again, while the old one lasts.
_PAUSE: Final = 10.0
#: Seconds for one request to Google's server of tokens that says nothing of its own.
_TIMEOUT: Final = 30


class GivenToken:
    """A token of the caller's: text, or a function that gives it for each attempt.

    Args:
        given: The text, or a plain or async function.
    """

    project: str | None = None

    def __init__(self, given: str | Callable[[], Any]) -> None:
        self._given: Any = given if callable(given) else check("access_token", given)

    @property
    def given(self) -> Any:
        """What was given."""
        return self._given.reveal() if isinstance(self._given, Secret) else self._given

    def token(self, limit: float | None = None) -> Generator[Effect, Any, Secret]:
        """The token.

        Raises:
            CredentialsError: It cannot stand in a header.
        """
        if not callable(self._given):
            found: Secret = self._given
            return found
        return check("access_token", (yield Ask(self._given)))


class Renewal:
    """One renewal: who waits for it, and what came of it.

    Attributes:
        token: The token.
        failure: What makes the error that each of those who wait raises.
    """

    def __init__(self) -> None:
        self.token: Secret | None = None
        self.failure: Callable[[], Exception] | None = None
        self._lock = Lock()
        self._bells: list[Callable[[], object]] = []
        self._ended = False

    def listen(self, ring: Callable[[], object] | None) -> bool:
        """Have the end told; True says that it came already. None is somebody who does not wait any more."""
        with self._lock:
            if ring is not None and not self._ended:
                self._bells.append(ring)
            return self._ended

    def outcome(self, limit: float | None) -> Secret:
        """The token.

        Raises:
            TimeoutError: It has not come yet.
        """
        if not self._ended:
            raise TimeoutError(f"no access token of Google came before the deadline of {limit:g} s for the whole call")
        if self.token is None:
            assert self.failure is not None
            raise self.failure()
        return self.token

    def end(self) -> None:
        """Tell all who wait."""
        with self._lock:
            self._ended = True
            bells, self._bells = self._bells, []
        for ring in bells:
            ring()


class GoogleCredentials:
    """Tokens of a credentials object of google-auth, or of the Application Default Credentials.

    A client and its copies share one.

    Args:
        given: The credentials object; None finds those of the environment when a token is asked for.
    """

    def __init__(self, given: Any = None) -> None:
        if getattr(given, "requires_scopes", False) is True:
            given = given.with_scopes([SCOPE])
        self.credentials: Any = given
        self._project: str | None = None
        self._lock = Lock()
        self._renewal: Renewal | None = None
        self._next = -math.inf

    @property
    def project(self) -> str | None:
        """The project of the credentials, as far as it is known."""
        found = self._project or getattr(self.credentials, "project_id", None)
        return found if isinstance(found, str) and found else None

    def token(self, limit: float | None = None) -> Generator[Effect, Any, Secret]:
        """A token that lasts.

        Args:
            limit: The seconds to wait at most; None is endless.

        Raises:
            GoogleCredentialsError: There is none.
            TokenUnavailableError: There is none at this moment.
            MissingDependencyError: google-auth is not installed.
            TimeoutError: It did not come in time.
        """
        found = self._lasting()
        if found is not None:
            return found
        renewal = self._renew()
        yield Wait(renewal.listen, math.inf if limit is None else limit)
        return renewal.outcome(limit)

    def _lasting(self) -> Secret | None:
        """The token that there is, when it lasts; one that is about to end is renewed meanwhile."""
        held = self.credentials
        if held is None:
            return None
        expired = held.expired  # before the token: a renewal in another thread sets the token first
        token = held.token
        if not token:
            return None
        if expired:
            ends = getattr(held, "expiry", None)
            if not isinstance(ends, datetime) or _utc(ends) - datetime.now(timezone.utc) < _SPARE:
                return None
            if time.monotonic() >= self._next:
                self._renew()
        return Secret(token)

    def _renew(self) -> Renewal:
        """The renewal that is on its way; begins one when there is none."""
        with self._lock:
            if self._renewal is not None:
                return self._renewal
            renewal = self._renewal = Renewal()
        try:
            Thread(target=self._work, args=(renewal,), name="attropic-google-token", daemon=True).start()
        except RuntimeError:  # the interpreter ends, or there are too many threads
            self._work(renewal)
        return renewal

    def _work(self, renewal: Renewal) -> None:
        """Get a token, in a thread of its own."""
        renewal.failure = partial(GoogleCredentialsError, "The thread that asks Google for an access token has ended.")
        try:
            renewal.token = check("access_token", self._refreshed())
        except Exception as error:
            renewal.failure = failure_of(error, given=self.credentials is not None)
            self._next = time.monotonic() + _PAUSE
            LOGGER.warning("Google gave no access token: %s", type(error).__name__)
        finally:
            with self._lock:
                self._renewal = None
            renewal.end()

    def _refreshed(self) -> Any:
        held = self.credentials
        if held is not None and held.token and not held.expired:
            return held.token  # whoever else holds it was faster
        try:
            import google.auth
            from google.auth.transport.requests import Request
        except ImportError as error:
            raise MissingDependencyError(library="google-auth[requests]", extra="vertex") from error
        if held is None:
            held, self._project = google.auth.default(scopes=[SCOPE])
        held.refresh(partial(Request(), timeout=_TIMEOUT))
        self.credentials = held
        return held.token


def _utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=timezone.utc) if moment.tzinfo is None else moment

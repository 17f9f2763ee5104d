"""What sync and async have in common: our request → theirs, their failures → our outcomes.

The HTTP library is httpx, or httpx2, its continuation: the same names in another package. Which one it is
is told by the client that sends, so neither is needed for the other.
"""

from __future__ import annotations

import errno
import os
import ssl
import sys
import time
from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, Literal

import httpx

from attropic_api._runtime.errors import ContentError
from attropic_api._runtime.omit import NotGiven
from attropic_api._runtime.secret import SHOWN

from .._core.credentials import NAMES, hidden
from .._core.effects import Lost, Read, Received, Send
from .._core.lost import connection_error, misread
from .._core.redirects import STATUSES
from .outgoing import Outgoing, limited
from .timing import Until, past
from .transports import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation

    from .._core.effects import LostKind

#: What the HTTP library gives a client whose maker says nothing.
_UNCHOSEN: Final = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}
_DEFAULT: Final = DEFAULT_TIMEOUT.as_dict()
#: Failures after which the server cannot have had the whole request.
_UNSENT: Final = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "WriteError", "WriteTimeout")
_TIMED_OUT: Final = ("ServerTimeoutError", "ConnectionTimeoutError", "SocketTimeoutError")
#: Failures that come again however often one tries.
_PERMANENT: Final = ("LocalProtocolError", "UnsupportedProtocol", "TooManyRedirects", "InvalidURL", "DecodingError")


def library(kind: type[Any]) -> Any:
    """The package that a client class comes from: httpx or httpx2."""
    for base in kind.__mro__:
        name = base.__module__.partition(".")[0]
        if name in ("httpx", "httpx2"):
            return sys.modules[name]
    return httpx


def timeouts(timeout: Any, client: Any) -> Mapping[str, float | None]:
    """The timeouts of a call: what was asked for, else what the maker of the HTTP client chose, else ours."""
    if isinstance(timeout, NotGiven):
        chosen: dict[str, float | None] = client.timeout.as_dict()
        return _DEFAULT if chosen == _UNCHOSEN else chosen
    if timeout is None or isinstance(timeout, int | float):
        return dict.fromkeys(_UNCHOSEN, timeout)
    whole: Any = library(type(client)).Timeout(timeout) if isinstance(timeout, tuple) else timeout
    found: dict[str, float | None] = whole.as_dict()
    return found


def prepare(client: Any, effect: Send, at: float | None, sending: Any) -> Outgoing:
    """The request for an effect, on its way.

    Args:
        client: The HTTP client that will send it.
        effect: What is to be sent.
        at: The point in time of ``time.monotonic`` at which to give up.
        sending: Sends a body that is read meanwhile.
    """
    headers = dict(effect.request.headers)
    content = effect.body.written(headers)
    limits = limited(effect, timeouts(effect.timeout, client), at)
    return Outgoing(client, effect, limits, content, headers, sending, library(type(client)))


def head(client: Any, effect: Send, outgoing: Outgoing, response: Any, started: float) -> Received:
    """The outcome when the head of an answer has arrived."""
    received = Received(response.status_code, response.headers, b"", response)
    received.first_byte = time.monotonic() - started
    until = outgoing.limits["read"]
    received.until = until if isinstance(until, Until) else None
    if received.status in STATUSES and "location" in received.headers:
        follow = effect.follow_redirects
        received.follow = client.follow_redirects if follow is None else follow
    return received


def failed(
    client: Any,
    effect: Send,
    error: Exception,
    outgoing: Outgoing | None,
    received: Received | None,
    reading: Exception | None,
) -> Received | Lost:
    """What a failure on the way means. What is not a failure of the network is raised as it is.

    Args:
        client: The HTTP client.
        effect: What was to be sent.
        error: What it raised.
        outgoing: Its request, when it was made.
        received: The answer, when its head arrived.
        reading: What broke off the reading of the body that was sent.
    """
    if reading is not None:
        raise forget(refused(reading)) from None
    names = {base.__name__ for base in type(error).__mro__}
    reason = root_cause(error)
    expected = isinstance(error, library(type(client)).RequestError | OSError)
    if received is not None and received.status >= 300 and expected:
        return received  # the status says enough
    if received is not None and ("DecodingError" in names or isinstance(error, ValueError)):
        received.garbled = reason
        return received
    if not expected:
        raise forget(refused(error)) from None
    kind: Literal["timeout", "pool", "connection", "permanent"] = "connection"
    below = {base.__name__ for cause in _chain(error) for base in type(cause).__mro__}
    sent = not names & set(_UNSENT)
    if "ClientConnectionError" in below and not below & set(_TIMED_OUT):  # aiohttp: the class above says too little
        names, sent = set(), "ClientConnectorError" not in below
    if "PoolTimeout" in names:
        kind, reason = "pool", _pool_message(client)
    elif "TimeoutException" in names:
        kind, reason = "timeout", _timeout_message(type(error).__name__, effect, client)
    elif names & set(_PERMANENT):
        kind = "permanent"
    elif any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _chain(error)):
        kind, reason = "permanent", f"{reason} Give the certificate to trust with `ca_bundle`."
    return Lost(
        kind,
        reason,
        forget(error),
        sent=sent,
        request=_shown(outgoing),
        headers=None if received is None else received.headers,
    )


def refused(error: Exception) -> Exception:
    """What callers get when a body cannot be sent as it is."""
    if not isinstance(error, ContentError):
        return error
    from ..files._errors import FileContentError

    return FileContentError(f"{error}.")


def out_of_time(effect: Send, outgoing: Outgoing | None, received: Received | None) -> Lost:
    """The outcome when the deadline of the whole call passed."""
    return Lost(
        "timeout",
        f"the deadline of {effect.deadline:g} s for the whole call passed",
        None,
        sent=outgoing is not None,
        request=_shown(outgoing),
        headers=None if received is None else received.headers,
    )


def _timeout_message(name: str, effect: Send, client: Any) -> str:
    part = {"ConnectTimeout": "connect", "WriteTimeout": "write"}.get(name, "read")
    seconds = timeouts(effect.timeout, client)[part]
    what = {"connect": "no connection", "write": "no byte could be sent", "read": "no byte arrived"}[part]
    if effect.deadline is not None and (seconds is None or seconds >= effect.deadline):
        return f"{what} before the deadline of {effect.deadline:g} s for the whole call"
    return f"{what} within {seconds:g} s" if seconds is not None else what


def _pool_message(client: Any) -> str:
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    most = getattr(pool, "_max_connections", None)
    size = f" of the {most} connections" if most else ""
    return (
        f"None{size} of the pool became free in time. Close streams that are not read to their end, or allow more: "
        "http_client=DefaultHttpxClient(limits=httpx.Limits(max_connections=...))."
    )


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in found:
        found.append(at)
        group: Any = getattr(at, "exceptions", None)
        at = group[0] if group else at.__cause__ or at.__context__
    return found


def root_cause(error: BaseException) -> str:
    """The innermost error, in words."""
    causes = [cause for cause in _chain(error) if str(cause)]
    if not causes:
        return f"{type(error).__name__}."
    text, number = str(causes[-1]).rstrip("."), getattr(causes[-1], "errno", None)
    known = os.strerror(number) if isinstance(number, int) and number in errno.errorcode else ""
    return f"{text}." if known.lower() in text.lower() else f"{known}: {text}."


def forget(error: Any) -> Any:
    """The error without its tracebacks, whose frames hold credentials, and with those of its request hidden."""
    for part in _chain(error):
        part.__traceback__ = None
        request: Any = getattr(part, "_request", None)
        if request is not None:
            part._request = shown(request)  # type: ignore[attr-defined]
    return error


def shown(request: Any) -> Any:
    """A copy of an HTTP request whose credentials are hidden."""
    twin = copy(request)
    twin.extensions = request.extensions  # a copy of httpx loses them
    twin.headers = request.headers.copy()
    for name in NAMES:
        if name in twin.headers:
            twin.headers[name] = SHOWN
    return twin


def _shown(outgoing: Outgoing | None) -> Any:
    """The request of an attempt with its credentials hidden; None when it could not be made."""
    try:
        return None if outgoing is None else shown(outgoing.request)
    except Exception:
        return None


def expose(response: Any) -> Any:
    """The response, ready to be given to the caller: its request has no credentials any more."""
    response.request = shown(response.request)
    response.next_request = None
    return response


def respond(status: int, headers: Mapping[str, str], content: bytes, request: Any) -> Any:
    """A response made by hand."""
    made = httpx.Response(status, headers=dict(headers), content=content)
    headers = {name: str(text) for name, text in hidden(request.headers).items()}  # the text of a Secret is hidden
    made.request = httpx.Request(request.method, request.url, headers=headers)
    return made


def broken(effect: Read, error: Exception | None) -> Lost:
    """What a failure in the middle of a body means; None is a wait that was cut short.

    What is not a failure of the network is raised as it is.
    """
    received = effect.received
    if error is not None and not _of_network(error):
        raise error
    names = {base.__name__ for base in type(error).__mro__}
    kind: LostKind = "garbled" if "DecodingError" in names else "connection"
    reason = "" if error is None else root_cause(error)
    if past(received, time.monotonic() + 0.001) and (error is None or "TimeoutException" in names):
        kind, reason = "timeout", "the deadline for the whole call passed."
    elif error is None or names & {"TimeoutException", "TimeoutError"}:
        kind = "silence"
    cause = None if error is None else forget(error)
    return Lost(kind, reason, cause, sent=True, request=received.response.request, headers=received.headers)


def _of_network(error: Exception) -> bool:
    kinds = (httpx.RequestError, getattr(sys.modules.get("httpx2"), "RequestError", httpx.RequestError), OSError)
    return isinstance(error, kinds)


def failure_of(operation: Operation[Any], received: Received) -> Callable[[Exception], Exception]:
    """What to raise for an error that comes while an answer is read."""

    def translate(error: Exception) -> Exception:
        if _of_network(error):
            return connection_error(broken(Read(received, None), error))
        return misread(operation, received, error)

    return translate

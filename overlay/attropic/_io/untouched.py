"""Whether somebody replaced a function of the HTTP library, to see what is sent, or to answer it in a test."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any, Final

import httpx

#: What others are known to replace. Those that a version does not have are replaced by nobody.
_SENDING: Final = ("send", "build_request", "_send_single_request", "_transport_for_url")
_WATCHED: Final = [
    *((kind, name) for kind in (httpx.Client, httpx.AsyncClient) for name in _SENDING),
    (httpx.HTTPTransport, "handle_request"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
]
_BELOW: Final = (
    ("ConnectionPool", "handle_request"),
    ("HTTPConnection", "handle_request"),
    ("AsyncConnectionPool", "handle_async_request"),
    ("AsyncHTTPConnection", "handle_async_request"),
)


class _Watch:
    """What was there when it was looked at last.

    It is looked at before each request; that nothing changed is one comparison.
    """

    def __init__(self) -> None:
        self._watched: list[tuple[Any, str]] = list(_WATCHED)
        self._deep = False
        self._seen: list[Any] = []
        self._clean = False

    def __call__(self) -> bool:
        """Whether all functions are those of the libraries."""
        if not self._deep and "httpcore" in sys.modules:
            core = sys.modules["httpcore"]
            self._watched += [(getattr(core, kind), name) for kind, name in _BELOW if hasattr(core, kind)]
            self._deep = True
        found = [getattr(kind, name, None) for kind, name in self._watched]
        if found != self._seen:
            self._seen = found
            self._clean = all(function is None or own(function) for function in found)
        return self._clean


def own(function: Any) -> bool:
    """Whether a function was written in the libraries; wrappers can name themselves like what they wrap."""
    return (
        type(function) is FunctionType
        and not hasattr(function, "__wrapped__")
        and function.__globals__.get("__name__", "").partition(".")[0] in ("httpx", "httpcore")
    )


untouched: Final = _Watch()

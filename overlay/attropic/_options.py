"""What a client is told once: where the API is, who asks, how long to wait."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attropic_api._runtime.omit import ABSENT, NotGiven, Omit
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.parameters import query_pairs
from attropic_api._runtime.request import Options, Request
from attropic_api._server import SERVER, VERSION

from ._core import credentials
from ._errors import AnthropicError
from ._version import __version__

if TYPE_CHECKING:
    from attropic_api._runtime.request import Timeout


class ClientOptions:
    """The settings of one client, checked. Its repr shows no credential.

    Raises:
        CredentialsError: A credential cannot stand in a header.
        AnthropicError: ``base_url`` is not an http address.
    """

    __slots__ = ("_credential", "base_url", "default_headers", "default_query", "timeout", "user_agent")

    def __init__(
        self,
        *,
        name: str,
        api_key: str | None,
        auth_token: str | None,
        base_url: object | None,
        timeout: Timeout | NotGiven,
        default_headers: Mapping[str, str | Omit] | None,
        default_query: Mapping[str, object] | None,
    ) -> None:
        if api_key is None and auth_token is None:
            api_key = os.environ.get(credentials.KEY_VARIABLE) or None
            auth_token = None if api_key else os.environ.get(credentials.TOKEN_VARIABLE) or None
        self._credential = credentials.headers(
            credentials.check("api_key", api_key), credentials.check("auth_token", auth_token)
        )
        self.base_url = _address(str(base_url or "") or os.environ.get("ANTHROPIC_BASE_URL") or SERVER)
        self.timeout = timeout
        self.default_headers = {name.lower(): value for name, value in (default_headers or {}).items()}
        self.default_query = dict(default_query or {})
        self.user_agent = f"attropic/{__version__} Python/{platform.python_version()} ({name})"

    def request(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Request:
        """The request of a call: defaults, then the client's, then the operation's, then the caller's.

        Raises:
            CredentialsError: No credential was found.
            ValueError: A path parameter is empty, ``.`` or ``..``.
            TypeError: A value cannot be sent.
        """
        request = operation.request(arguments)
        headers = {
            "accept": "application/json",
            "user-agent": self.user_agent,
            "anthropic-version": VERSION,
            **self._credential,
        }
        removed = {name for name, value in self.default_headers.items() if isinstance(value, ABSENT)}
        headers.update({name: value for name, value in self.default_headers.items() if isinstance(value, str)})
        request.headers = {**{k: v for k, v in headers.items() if k not in removed}, **request.headers}
        given = {name for name, _ in request.query}
        for name, value in self.default_query.items():
            if name not in given:
                request.query += query_pairs(name, value)
        request.add(options)
        removed |= {name.lower() for name, value in (options.headers or {}).items() if isinstance(value, ABSENT)}
        credentials.require(request.headers, frozenset(removed))
        return request

    def __repr__(self) -> str:
        return f"ClientOptions(base_url={self.shown_url!r})"

    @property
    def shown_url(self) -> str:
        """``base_url`` without the user and password that it may hold."""
        parts = urlsplit(self.base_url)
        return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _address(base_url: str) -> str:
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise AnthropicError("`base_url` must be an address that starts with http:// or https://.")
    return base_url.rstrip("/")

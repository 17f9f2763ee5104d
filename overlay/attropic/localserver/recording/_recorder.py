"""A proxy that writes down what it passes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from .._asgi import Message, Receive, Send, head_of
from .._wire import ApiError, error_response
from ._bodies import media_type
from ._folder import Folder
from ._io._upstream import Upstream, UpstreamError
from ._passage import LeftError, Passage
from ._secrets import Secrets

_KEPT: Final = frozenset(
    [
        "accept",
        "anthropic-beta",
        "anthropic-version",
        "content-disposition",
        "content-encoding",
        "content-type",
        "location",
        "request-id",
        "retry-after",
        "retry-after-ms",
        "x-should-retry",
        "x-amzn-errortype",
    ]
)
_KEPT_FAMILY: Final = "anthropic-ratelimit-"


class Recorder:
    """An ASGI application that passes every request on to a server and writes each exchange into a file.

    The client's credentials go to the server, and nowhere else: what is written holds none. A request that the server
    does not answer is answered with 502 or 504, and not recorded.

    Args:
        upstream: The base URL of the server, as ``https://api.anthropic.com``.
        folder: Where the files are written; it is made when it is not there. Existing files are never changed.
        secrets: Patterns of further texts that must not be written down. Of a pattern with a group named ``secret``
            only the group is removed.
        headers: Names of further headers that are written down.

    Raises:
        ValueError: The upstream is no base URL, or a pattern is no regular expression.
        OSError: The folder cannot be used.
    """

    def __init__(
        self,
        upstream: str,
        folder: Path | str,
        *,
        secrets: Iterable[str | re.Pattern[str]] = (),
        headers: Iterable[str] = (),
    ) -> None:
        self.upstream = Upstream(upstream)
        try:
            self.secrets = Secrets(secrets)
        except re.error as error:
            raise ValueError(f"secrets: {error.pattern!r} is no regular expression: {error}") from None
        self.headers = _KEPT.union(name.lower() for name in headers)
        self.folder = Folder(Path(folder))
        self._failures = 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            raise RuntimeError(f"This application passes HTTP on, not {scope['type']}.")
        exchange = Passage(self, head_of(scope), list(scope["headers"]), receive, send)
        try:
            await exchange.run()
        except UpstreamError as error:
            self._failures += 1
            problem = ApiError(504 if error.late else 502, str(error))
            await exchange.refuse(error_response(problem, self._failures))
        except LeftError:
            return

    def kept(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers that are written down; the boundary of a body, which is another one each time, is left out."""
        found = {n: v for n, v in sorted(headers.items()) if n in self.headers or n.startswith(_KEPT_FAMILY)}
        if media_type(found) == "multipart/form-data":
            found["content-type"] = "multipart/form-data"
        return found

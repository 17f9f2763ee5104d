"""Who answers what is recorded."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import httpx

_TIMEOUT: Final = httpx.Timeout(600.0, connect=10.0)
Headers = Iterable[tuple[bytes, bytes]]


class UpstreamError(Exception):
    """No answer came.

    Args:
        message: What is wrong; it names the host and no secret.
        late: Whether it was waited for in vain.
    """

    def __init__(self, message: str, late: bool) -> None:
        super().__init__(message)
        self.late = late


class CutShort(Exception):
    """An answer ended too early."""


@dataclass(frozen=True)
class Answer:
    """The head of an answer, and its body.

    Attributes:
        status: The HTTP status.
        headers: As they came.
        pieces: The bytes as they arrive. Raises ``CutShort``.
    """

    status: int
    headers: list[tuple[bytes, bytes]]
    pieces: AsyncIterator[bytes]


class Upstream:
    """A server that answers requests.

    Args:
        url: Its base URL.

    Raises:
        ValueError: It is none, or holds more than scheme, host, port and path.
    """

    def __init__(self, url: str) -> None:
        base = _read(url)
        if base is None:
            raise ValueError("The upstream should be a base URL, as https://api.anthropic.com.")
        if base.userinfo or base.query or base.fragment:
            raise ValueError("The URL of the upstream may have no user, no query and no fragment.")
        self._base = base
        self._tls = httpx.create_ssl_context()
        self.url = str(base).rstrip("/")

    @asynccontextmanager
    async def ask(
        self, method: str, target: str, headers: Headers, body: AsyncIterator[bytes] | None
    ) -> AsyncIterator[Answer]:
        """Send a request, and give its answer as soon as the head is there.

        Args:
            method: The HTTP method.
            target: Path and query, as they came.
            headers: Without those of one connection.
            body: The bytes as they arrive; None for a request without.

        Raises:
            UpstreamError: No answer came.
        """
        url = self._base.copy_with(raw_path=self._base.raw_path.rstrip(b"/") + target.encode("latin-1"))
        request = httpx.Request(method, url, headers=list(headers), content=body)
        async with httpx.AsyncClient(verify=self._tls, timeout=_TIMEOUT) as client:
            try:
                response = await client.send(request, stream=True, auth=None, follow_redirects=False)
            except httpx.TransportError as error:
                late = isinstance(error, httpx.TimeoutException)
                what = "did not answer in time" if late else "cannot be reached"
                host = f"{self._base.scheme}://{self._base.netloc.decode()}"
                raise UpstreamError(f"The upstream {host} {what}: {type(error).__name__}", late) from None
            async with aclosing(response), aclosing(_pieces(response)) as pieces:
                yield Answer(response.status_code, response.headers.raw, pieces)


async def _pieces(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    try:
        async for piece in response.aiter_raw():
            yield piece
    except httpx.TransportError:
        raise CutShort from None


def _read(url: str) -> httpx.URL | None:
    """A URL of a host; None when it is none."""
    try:
        base = httpx.URL(url)
        return base if base.scheme in ("http", "https") and urlsplit(url).hostname else None
    except (httpx.InvalidURL, ValueError):
        return None

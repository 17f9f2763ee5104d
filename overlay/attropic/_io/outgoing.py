"""A request on its way: what is sent of it, and the HTTP library's request, which is made when somebody asks for it.

Twins: sync first, then async.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .timing import Until

if TYPE_CHECKING:
    from .._core.effects import Send


class Outgoing:
    """One attempt.

    Args:
        client: The HTTP client that sends it.
        effect: What is to be sent.
        limits: The timeouts of its parts.
        content: The body: bytes, stretches of it, or None.
        headers: Those of the request, with those of the body.
        sending: Sends a body that is read meanwhile.
        package: The HTTP library.

    Attributes:
        limits: The timeouts of its parts.
        content: The body: bytes, stretches of it, or None.
    """

    __slots__ = ("_client", "_effect", "_made", "_package", "_sending", "content", "headers", "limits")

    def __init__(
        self,
        client: Any,
        effect: Send,
        limits: Mapping[str, float | None],
        content: Any,
        headers: dict[str, str],
        sending: Any,
        package: Any,
    ) -> None:
        self._client = client
        self._effect = effect
        self._sending = sending
        self._package = package
        self._made: Any = None
        self.limits = limits
        self.content = content
        self.headers = headers

    @property
    def method(self) -> str:
        """The HTTP verb."""
        return self._effect.request.method

    @property
    def url(self) -> str:
        """The whole address."""
        return self._effect.url

    @property
    def plain(self) -> bool:
        """Whether the body is bytes, or there is none."""
        return isinstance(self.content, bytes) or (self.content is None and not self._effect.request.form)

    @property
    def request(self) -> Any:
        """The HTTP library's request."""
        if self._made is None:
            sent: dict[str, Any] = {}
            if isinstance(self.content, list):
                sent["content"] = self._sending.take(self.content, rewindable=self._effect.body.rewindable)
            elif self.content is not None:
                sent["content"] = self.content
            elif self._effect.request.form:
                sent["data"] = _grouped(self._effect.request.form)
            made = self._client.build_request(
                self.method,
                address(self._package.URL, self.url),
                headers=self.headers,
                extensions={"timeout": self.limits},
                **sent,
            )
            if isinstance(self.content, list):
                made.stream = _stream(self._package)(self._sending)
            self._made = made
        return self._made


def post(http: Any, outgoing: Outgoing) -> Any:
    """Send a request by the shortest way; give its answer, unread."""
    direct: Any = getattr(http, "direct", None)
    order = None if direct is None else direct.order(outgoing)
    if direct is None or order is None:
        return http.send(outgoing.request, stream=True, follow_redirects=False)
    return direct.send(order)


async def async_post(http: Any, outgoing: Outgoing) -> Any:
    """Send a request by the shortest way; give its answer, unread."""
    direct: Any = getattr(http, "direct", None)
    order = None if direct is None else direct.order(outgoing)
    if direct is None or order is None:
        return await http.send(outgoing.request, stream=True, follow_redirects=False)
    return await direct.send(order)


def limited(effect: Send, limits: Mapping[str, float | None], at: float | None) -> Mapping[str, float | None]:
    """The timeouts of an attempt that has to be over at a point in time, or whose reads may be given more time."""
    if at is not None:
        return {name: Until.of(at, limit) for name, limit in limits.items()}
    if effect.keep_open or effect.gather is not None:
        return {**limits, "read": Until.of(math.inf, limits["read"], effect.silence)}
    return limits


@lru_cache(maxsize=256)
def address(kind: Callable[[str], Any], url: str) -> Any:
    """An address as a value of the HTTP library; to parse one takes longer than all our own work for a call."""
    return kind(url)


@lru_cache
def _stream(package: Any) -> Any:
    """The class of a body that is read while it is sent.

    That of the HTTP library would put an async generator around it, of which trio complains when the call is cancelled.
    """

    class Stream(package.SyncByteStream, package.AsyncByteStream):  # type: ignore[misc]
        def __init__(self, sending: Any) -> None:
            self._sending = sending

        def __iter__(self) -> Any:
            return iter(self._sending)

        def __aiter__(self) -> Any:
            return aiter(self._sending)

    return Stream


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return grouped

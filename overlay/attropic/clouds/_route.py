"""The way of one client to its platform: from the API's request to the platform's, and back."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from attropic_api._runtime.body import Body
from attropic_api._runtime.secret import reveal

from .._core.credentials import hidden
from .._core.redirects import STATUSES, same_origin

if TYPE_CHECKING:
    from .._core.effects import Received, Send
    from ._platform import Platform

#: The API's method and path → the operation. Calls by path and beta calls are these, too.
_OPERATIONS: Final = {
    ("POST", "v1/messages"): "messages.create",
    ("POST", "v1/messages/count_tokens"): "messages.count_tokens",
}
_REQUEST_ID: Final = "request-id"


class Route:
    """Where a client's calls go.

    Args:
        platform: The platform.
        base_url: Its address, with a slash at the end.
    """

    __slots__ = ("base_url", "platform")

    def __init__(self, platform: Platform, base_url: str) -> None:
        self.platform = platform
        self.base_url = base_url

    def operation(self, effect: Send) -> str | None:
        """The operation that a request of the API asks for; None when there is nothing to rewrite."""
        if not effect.url.startswith(self.base_url):
            return None
        path = urlsplit(effect.url[len(self.base_url) :]).path
        found = _OPERATIONS.get((effect.request.method.upper(), path))
        return found if found in self.platform.operations else None

    def rewritten(self, effect: Send) -> Send:
        """The effect that sends the platform's request; the given one stays as it is.

        Raises:
            ConfigurationError: The request cannot be put into the platform's shape.
        """
        operation = self.operation(effect)
        found, request = copy(effect), copy(effect.request)
        request.headers = dict(request.headers)
        if operation is not None:
            pairs = parse_qsl(urlsplit(effect.url).query, keep_blank_values=True)
            request.query = [pair for pair in pairs if pair != ("beta", "true")]
            request.path = urlsplit(effect.url[len(self.base_url) :]).path
            request = self.platform.rewrite(operation, request)
            found.url = self.base_url + request.target.lstrip("/")
            found.body = Body(request)
            found.body.ready(whole=self.platform.signs_body)  # its files were read for the request of the API
        found.request = request
        return found

    def signs(self, effect: Send) -> bool:
        """Whether a request is to be signed: it goes to the platform, and carries no credential of the caller's."""
        return "authorization" not in effect.request.headers and same_origin(self.base_url, effect.url)

    def sign(self, effect: Send) -> None:
        """Put the platform's headers into a rewritten effect. May wait when the platform says so.

        Raises:
            CredentialsError: There is no credential.
            RetryableError: The credential cannot be had at this moment.
        """
        request, content = effect.request, None
        if self.platform.signs_body:
            written: Any = effect.body.written(request.headers)
            content = written if isinstance(written, bytes) else None
        more = self.platform.sign(request, content, effect.url)
        request.headers.update(hidden(more or {}))

    def head(self, effect: Send, received: Received) -> None:
        """Take the head of an answer: its id has the API's name, and a redirect is not followed.

        What is signed is signed for one address; another one is for the caller to choose.

        Args:
            effect: What was sent, before it was rewritten.
            received: The answer.
        """
        headers: Any = received.headers
        if _REQUEST_ID not in headers and self.platform.request_id in headers:
            headers[_REQUEST_ID] = headers[self.platform.request_id]
        received.follow = False
        operation = self.operation(effect)
        if effect.keep_open and operation is not None and 200 <= received.status <= 299:
            received.shape = partial(self.platform.success, operation)

    def content(self, effect: Send, received: Received) -> bytes:
        """The body of an answer that was read whole, in the API's shape.

        Args:
            effect: What was sent, before it was rewritten.
            received: The answer.
        """
        if received.status in STATUSES and "location" in received.headers:
            return self._redirect(received.headers["location"])
        operation = self.operation(effect)
        if operation is None:
            return received.content
        if 200 <= received.status <= 299:
            return self.platform.success(operation, received.content)
        return self.platform.failure(received.status, plain(received.headers), received.content)

    def _redirect(self, location: str) -> bytes:
        to = location.partition("?")[0]
        return (
            f"A redirect to {to}, which is not followed: what is signed is signed for one address. "
            "If that is where to send, give it as `base_url`."
        ).encode()


def plain(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers by their names in lower case."""
    return {name.lower(): reveal(value) for name, value in headers.items()}

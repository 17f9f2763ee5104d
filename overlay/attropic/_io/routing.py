"""One attempt on its way to a platform and back. Twins: sync first, then async."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from .off_loop import directly_until, off_loop_until

if TYPE_CHECKING:
    from .._core.effects import Received, Send
    from ..clouds._route import Route


def directed(effect: Send, route: Route) -> Send:
    """The effect that sends the platform's request, signed.

    Raises:
        ConfigurationError: The request cannot be put into the platform's shape.
        CredentialsError: There is no credential.
    """
    found = route.rewritten(effect)
    if route.signs(found):
        if route.platform.waits:
            directly_until(lambda: route.sign(found), _leave)
        else:
            route.sign(found)
    return found


async def async_directed(effect: Send, route: Route) -> Send:
    """The effect that sends the platform's request, signed.

    Raises:
        ConfigurationError: The request cannot be put into the platform's shape.
        CredentialsError: There is no credential.
    """
    found = route.rewritten(effect)
    if route.signs(found):
        if route.platform.waits:
            await off_loop_until(lambda: route.sign(found), _leave)
        else:
            route.sign(found)
    return found


def _leave() -> None:
    """Let a thread that waits for a credential end by itself: others may want the credential."""


def translate(route: Route, effect: Send, received: Received) -> None:
    """Put the body of an answer that was read whole into the API's shape."""
    if received.gather is not None or (effect.keep_open and received.response.is_success):
        return
    content = route.content(effect, received)
    if content is received.content:
        return
    received.content = content
    if received.response.is_success:  # what is raised shows the platform's own words, what is given the API's
        received.response = _with_content(received.response, content)


def _with_content(response: Any, content: bytes) -> Any:
    """A response of the HTTP library with another body."""
    headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in _OF_THE_BODY]
    made = type(response)(
        response.status_code,
        headers=headers,
        content=content,
        request=response.request,
        extensions=response.extensions,
    )
    with suppress(RuntimeError):  # the body of a response made by hand was never waited for
        made.elapsed = response.elapsed
    return made


_OF_THE_BODY: Final = frozenset({"content-length", "content-encoding", "transfer-encoding"})

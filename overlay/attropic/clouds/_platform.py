"""What a platform is: a value that says how calls of the API travel there.

A client builds the request of the API as ever. At the innermost place, below middleware and for every attempt,
the platform rewrites it, signs it, and reads what comes back into the API's own shape.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attropic_api._runtime.events import EventDecoder
from attropic_api._runtime.sources import Values

from ._unsupported import check_offered

if TYPE_CHECKING:
    from attropic_api._runtime.events import ServerSentEvent
    from attropic_api._runtime.request import Request

    from .._core.effects import Effect


class Platform:
    """A cloud that offers the API. The base rewrites nothing and signs nothing.

    Attributes:
        name: As people write it: ``Amazon Bedrock``.
        provider: As OpenTelemetry names it: ``aws.bedrock``.
        operations: The operations that it offers, by their names without ``beta.``, and what it calls them.
        streamed: What it calls those whose answer is streamed, where that is something else.
        reasons: Why it does not offer an operation, or a group of them, in words.
        base_url: Where it is.
        media_type: The content type of its streams.
        request_id: The header with the id of an answer.
        signs_body: Whether the bytes of the body are part of what is signed.
    """

    name: ClassVar[str] = ""
    provider: ClassVar[str] = ""
    operations: ClassVar[Mapping[str, str]] = {}
    streamed: ClassVar[Mapping[str, str]] = {}
    reasons: ClassVar[Mapping[str, str]] = {}
    media_type: ClassVar[str] = "text/event-stream"
    request_id: ClassVar[str] = "request-id"
    signs_body: bool = False
    base_url: str

    @property
    def waits(self) -> bool:
        """Whether ``sign`` may wait for a disk, a lock or the network, so that event loops call it in a thread."""
        return False

    def check(self, operation: str) -> None:
        """See that it offers an operation.

        Raises:
            NotOfferedError: It does not.
        """
        check_offered(self, operation)

    def called(self, operation: str, body: Any) -> str | None:
        """What it calls an operation; None for one that it does not rewrite."""
        name = operation.removeprefix("beta.")
        if isinstance(body, Mapping) and body.get("stream") is True and name in self.streamed:
            return self.streamed[name]
        return self.operations.get(name)

    def authorize(self, limit: float | None) -> Generator[Effect, Any, Mapping[str, str]]:
        """The flow that gives headers with a credential, for each attempt, before ``rewrite``; none when ``sign`` does.

        Not called when the caller gave an ``authorization`` header, nor for another origin.

        Args:
            limit: The seconds that it may take; None is endless.

        Raises:
            CredentialsError: There is no credential.
            RetryableError: The credential cannot be had at this moment.
            TimeoutError: It did not come in time.
        """
        yield from ()
        return {}

    def rewrite(self, operation: str, request: Request) -> Request:
        """The platform's request for one of the API. Pure.

        Args:
            operation: A name of ``operations``: ``messages.create`` or ``messages.count_tokens``.
            request: A copy that may be changed, except for its ``json``. ``path`` and ``query`` are relative to the
                base URL; ``query`` has no ``beta``.

        Raises:
            ConfigurationError: It cannot be put into the platform's shape; the message names the argument.
        """
        return request

    def sign(self, request: Request, content: bytes | None, url: str) -> Mapping[str, str] | None:
        """Headers to add to a request, read anew for each attempt; None when there are none.

        Not called when the caller gave an ``authorization`` header, nor for another origin.

        Args:
            request: What is sent, after ``rewrite``.
            content: The bytes of the body; None when it is empty, or when ``signs_body`` is false.
            url: The whole address, with the query.

        Raises:
            CredentialsError: There is no credential.
            RetryableError: The credential cannot be had at this moment.
        """
        return None

    def failure(self, status: int, headers: Mapping[str, str], content: bytes) -> bytes:
        """The body of an error, in the API's shape: ``{"type": "error", "error": {"type": …, "message": …}}``."""
        return content

    def success(self, operation: str, content: bytes) -> bytes:
        """The body of a success that is not streamed, in the API's shape."""
        return content

    def values(self, ends: Collection[str]) -> ValuesLike:
        """What cuts the bytes of a stream into the API's events, as JSON.

        Args:
            ends: The tags of the events that end it.
        """
        return Values("sse", ends)

    def events(self) -> EventsLike:
        """What cuts the bytes of a stream into server-sent events."""
        return EventDecoder()

    def streams(self, headers: Mapping[str, str]) -> bool:
        """Whether an answer is a stream of this platform: what middleware makes by hand may be one of the API."""
        return headers.get("content-type", "").lower().startswith(self.media_type)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {getattr(self, 'base_url', '')}>"


if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    class ValuesLike(Protocol):
        """Bytes → JSON values; see ``Values``.

        Attributes:
            ended: The tag of the event that ended the stream, once it came.
            failure: Why the bytes could not be read any further.
        """

        ended: str | None
        failure: Exception | None

        def batch(self, data: bytes | None) -> list[Any]:
            """The values that ``data`` completes, up to the one that ends the stream; None is the end of the bytes."""
            ...

        def pieces(self, data: bytes | None) -> list[Any]:
            """The same, where an event of a template may be the template and its string."""
            ...

    class EventsLike(Protocol):
        """Bytes → server-sent events; see ``EventDecoder``."""

        def events(self, data: bytes | None) -> Iterator[ServerSentEvent]:
            """The events that ``data`` completes; None is the end of the bytes.

            Raises:
                ValueError: The bytes cannot be read.
            """
            ...

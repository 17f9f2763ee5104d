"""What a hook is told about a call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attropic_api._runtime.rate_limits import RateLimits

from ._core.credentials import fingerprint
from ._errors import APIError

if TYPE_CHECKING:
    from ._core.flow import Plan
    from ._core.snapshot import Snapshot

#: Content blocks that call a tool end so.
_CALLS: Final = "tool_use"


class CallEvent:
    """What a hook is told. All events of a call are the same object, with more filled in each time.

    Attributes:
        operation: The operation, for example ``messages.create``.
        method: The HTTP verb.
        path: The path of the address.
        base_url: Where the API is.
        body: The JSON body, or None. To be read, not changed.
        platform: Whose models answer: ``Anthropic``, ``Amazon Bedrock``, …
        provider: The same as OpenTelemetry names it: ``anthropic``, ``aws.bedrock``, …
        platform_operation: What the platform calls the operation; None at Anthropic.
        streaming: Whether the answer is a stream.
        attempt: The number of the attempt, from 0.
        attempts: How many requests were sent; those that follow a redirect are not counted.
        retries_taken: How often the call was sent again.
        elapsed: Seconds since the call began.
        first_byte: Seconds from the beginning of the call until the head of the answer arrived.
        first_content: Seconds from the beginning of the call until the first content of a stream arrived.
        status: The HTTP status of the last answer.
        credential: A digest of the credential that is sent, with the last characters of a long one; None without one.
        delay: Seconds until the next attempt, in ``on_retry``.
        reason: Why there is another attempt, in words.
        cause: The error because of which there is another attempt, in ``on_retry``.
        discarded: The usages, as JSON, of answers that broke off and were made again: they are billed, too.
        error: What the caller gets instead of a result; of a cancelled call, the cancellation.
        state: Room for the hook's own things, for example a span.
    """

    # Most of them stay what they are for most calls, so an event begins with next to nothing of its own.
    platform = "Anthropic"
    platform_operation: str | None = None
    provider = "anthropic"
    attempt = 0
    attempts = 0
    retries_taken = 0
    elapsed = 0.0
    first_byte: float | None = None
    first_content: float | None = None
    status: int | None = None
    delay: float | None = None
    reason: str | None = None
    cause: Exception | None = None
    discarded: Sequence[Mapping[str, Any]] = ()
    error: BaseException | None = None
    #: The headers of the last answer, and those of the last attempt; read when somebody looks.
    _answer: Mapping[str, str] | None = None
    _last: Mapping[str, str] | None = None
    _id: str | None = None
    _result: Any = None
    _usage: Any = None
    #: What came of a stream; made a value when somebody looks.
    _snapshot: Snapshot | None = None
    _state: dict[Any, Any] | None = None

    def __init__(self, plan: Plan, base_url: str) -> None:
        self.operation = plan.operation.name
        self.base_url = base_url
        self.streaming = plan.keep_open
        self._request = plan.request
        self._json = plan.request.json  # as the caller gave it: a long answer is asked for as a stream
        #: What is sent.
        self._sent = plan.body
        if plan.platform is not None:
            self.platform, self.provider = plan.platform.name, plan.platform.provider

    @property
    def method(self) -> str:
        """The HTTP verb."""
        return self._request.method

    @property
    def path(self) -> str:
        """The path of the address."""
        path = self._request.path
        return urlsplit(path).path if "://" in path else path

    @property
    def body(self) -> Any:
        """The JSON body, or None. To be read, not changed."""
        return self._json if isinstance(self._json, dict) else None

    @property
    def credential(self) -> str | None:
        """A digest of the credential that is sent, with the last characters of a long one; None without one."""
        return fingerprint(self._request.headers)

    @property
    def state(self) -> dict[Any, Any]:
        """Room for the hook's own things, for example a span."""
        if self._state is None:
            self._state = {}
        return self._state

    @property
    def rewindable(self) -> bool:
        """Whether the body can be sent again; when it cannot, the call is not retried."""
        return self._sent.rewindable

    @property
    def request_id(self) -> str | None:
        """The id of the last answer."""
        return self._id if self._id is not None or self._last is None else self._last.get("request-id")

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the last answer told."""
        return None if self._answer is None else RateLimits.of(self._answer)

    @property
    def result(self) -> Any:
        """What the caller gets; of a stream the message that came, of a raw answer its value."""
        if self._result is None and self._snapshot is not None and self.error is None:
            with suppress(APIError, ValueError):
                self._result = self._snapshot.message()
        return self._result

    @result.setter
    def result(self, value: Any) -> None:
        self._result = value

    @property
    def usage(self) -> Any:
        """The tokens used; of a stream, as far as it was read."""
        if self._usage is None and self._snapshot is not None:
            with suppress(APIError, ValueError):
                self._usage = self._snapshot.usage
        return self._usage

    @usage.setter
    def usage(self, value: Any) -> None:
        self._usage = value

    @property
    def told(self) -> Mapping[str, Any] | None:
        """The message of a stream, as JSON and without its content, as far as it was read; None of other calls."""
        return None if self._snapshot is None else self._snapshot.accumulator.head()

    @property
    def complete(self) -> bool:
        """Whether the result is all there is of it: a stream may have been cut off, or closed by its reader."""
        return self.error is None and (self._snapshot is None or self._snapshot.accumulator.complete)

    @property
    def tools(self) -> list[str]:
        """The names of the tools that the answer calls, those of the server too, in the order of the calls."""
        if self._snapshot is not None:
            accumulator = self._snapshot.accumulator
            parts = [accumulator.parts[index] for index in accumulator.indices]
            return [part.text("name") for part in parts if part.type.endswith(_CALLS)]
        content = getattr(self._result, "content", None)
        if not isinstance(content, list):
            return []
        return [block.name for block in content if block.type.endswith(_CALLS)]

    def __repr__(self) -> str:
        return f"<CallEvent {self.operation} attempt={self.attempt} status={self.status}>"

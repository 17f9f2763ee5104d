"""What message streams are whatever their colour: the message so far, and who listens."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from typing_extensions import Self

from attropic_api._runtime.omit import ABSENT

from .._core.deltas import shape_of
from .._errors import AnthropicError
from ._derive import Derived
from ._emitter import EVENTS, Emitter, Listener
from ._events import (
    CitationEvent,
    CompactionEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageStopEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

if TYPE_CHECKING:
    from attropic_api._runtime.rate_limits import RateLimits

    from .._core.course import Course
    from .._core.snapshot import Snapshot

MessageT = TypeVar("MessageT")
EventT = TypeVar("EventT")
Call = Callable[[], Any]
#: Stands for the value after the last one.
END: Final = object()
#: An event of a stream → the events that are told for it, and the attributes that they tell.
_TOLD: Final[dict[type, dict[str, tuple[str, ...]]]] = {
    TextEvent: {"text": EVENTS["text"]},
    InputJsonEvent: {"input_json": EVENTS["input_json"]},
    CitationEvent: {"citation": ("citation", "snapshot")},
    ThinkingEvent: {"thinking": EVENTS["thinking"]},
    SignatureEvent: {"signature": EVENTS["signature"]},
    CompactionEvent: {"compaction": EVENTS["compaction"]},
    ContentBlockStopEvent: {"content_block": EVENTS["content_block"]},
    MessageStopEvent: {"message": EVENTS["message"], "final_message": EVENTS["final_message"]},
}
_NOTHING: Final[dict[str, tuple[str, ...]]] = {}


class StreamBase(Generic[MessageT, EventT]):
    """A message stream without its colour.

    Args:
        raw_stream: The events of the API.
        output_format: The type in which the answer was asked for.
    """

    _coloured = False

    def __init__(self, raw_stream: Any, output_format: Any = None) -> None:
        self._raw_stream = raw_stream
        self._course: Course = raw_stream._source.course
        snapshot = self._course.snapshot
        if snapshot is None:
            raise AnthropicError(f"The events of {self._course.plan.operation.name} do not make a message.")
        self._snapshot: Snapshot = snapshot
        if output_format is not None and not isinstance(output_format, ABSENT):
            from ..structured._format import OutputFormat
            from ..structured._reading import Reading

            snapshot.reading = Reading(OutputFormat.of(output_format))
        self._derived = Derived(snapshot, self._course.decode)
        #: What is left of the events of one value; values that were read for `emitted`, with their events.
        self._ready: deque[Any] = deque()
        self._ahead: deque[tuple[Any, Sequence[Any]]] = deque()
        self._emitter = Emitter(coloured=self._coloured)
        self._failure: Exception | None = None
        self._connected = False
        self._aborted = False
        self._over = False
        #: Has one item until the end is told.
        self._due = [None]

    # -- what is known -------------------------------------------------------------------------

    @property
    def response(self) -> Any:
        """The HTTP library's response."""
        return self._raw_stream.response

    @property
    def request_id(self) -> str | None:
        """The id to give to support."""
        found: str | None = self._raw_stream.request_id
        return found

    @property
    def workspace_id(self) -> str | None:
        """The workspace that the call was counted for."""
        found: str | None = None if self.response is None else self.response.headers.get("anthropic-workspace-id")
        return found

    @property
    def rate_limits(self) -> RateLimits | None:
        """The limits that the head of the answer told, or None."""
        found: RateLimits | None = self._raw_stream.rate_limits
        return found

    @property
    def current_message_snapshot(self) -> MessageT:
        """The message as far as it was read; the input of a tool is what can be read of it.

        Raises:
            AnthropicError: It has not started yet.
        """
        if not self._snapshot.accumulator.started:
            raise AnthropicError("The message has not started: read some events first.")
        found: MessageT = self._snapshot.message(live=not self._over)
        return found

    @property
    def current_parsed_snapshot(self) -> Any:
        """The structured answer as far as it was read: what of the last text block can be read as JSON, or None.

        It is one object that goes on growing, beginnings of strings included; ``copy.deepcopy`` keeps a state.
        """
        return self._snapshot.partial_output()

    @property
    def usage(self) -> Any:
        """The tokens used as far as the stream told them; None before it did."""
        return self._snapshot.usage

    @property
    def open_blocks(self) -> tuple[int, ...]:
        """The indices of the content blocks that began and did not end."""
        return self._snapshot.accumulator.open_blocks

    # -- callbacks -----------------------------------------------------------------------------

    def on(self, event: str, callback: Listener) -> Self:
        """Have a function called at each event of a kind, while the stream is read.

        Args:
            event: ``connect``, ``stream_event``, ``text``, ``input_json``, ``citation``, ``thinking``,
                ``signature``, ``compaction``, ``content_block``, ``message``, ``final_message``, ``error``,
                ``abort`` or ``end``.
            callback: Takes what the event tells, as much of it as it has parameters for. An exception of it ends
                the stream. Callbacks of an async stream may be async.

        Raises:
            ConfigurationError: There is no such event, or the callback cannot be called.
        """
        self._emitter.add(event, callback)
        return self

    def once(self, event: str, callback: Listener) -> Self:
        """Like ``on``, for the next event of the kind only."""
        self._emitter.add(event, callback, once=True)
        return self

    def off(self, event: str, callback: Listener) -> Self:
        """Take a callback away."""
        self._emitter.remove(event, callback)
        return self

    def _calls(self, events: Sequence[Any]) -> Iterator[Call]:
        """The callbacks to be called for one event of the API and what follows from it."""
        emit, entries = self._emitter.calls, self._emitter.entries
        if "stream_event" in entries:
            yield from emit("stream_event", lambda: events[0], lambda: self._snapshot.message(live=True))
        for event in events:
            for name, parts in _TOLD.get(type(event), _NOTHING).items():
                if name in entries:
                    yield from emit(name, *(partial(getattr, event, part) for part in parts))

    def _begun(self) -> Iterator[Call]:
        """The callbacks to be called when the stream is read for the first time."""
        self._connected = True
        yield from self._emitter.calls("connect")

    def _ended(self) -> Iterator[Iterator[Call]]:
        """The callbacks to be called when the stream is over: of the reason, of the end; none the second time."""
        if self._over:
            return
        try:
            self._due.pop()
        except IndexError:  # another thread was first
            return
        self._over = True
        if self._failure is not None:
            yield self._emitter.calls("error", lambda: self._failure)
        elif self._aborted:
            yield self._emitter.calls("abort", self._course.closed_early)
        yield self._emitter.calls("end")

    # -- reading -------------------------------------------------------------------------------

    def _take(self, value: Any) -> Sequence[Any]:
        """Remember what an event of the API says; give the events that stand for it."""
        self._snapshot.accumulator.add(value)
        return self._derived(value)

    def _follow(self, stream: Self) -> None:
        """Go on where another stream has come to."""
        self._ready.extend(stream._ready)
        self._ahead.extend(stream._ahead)
        self._failure, self._over = stream._failure, stream._over

    def _drop(self) -> None:
        """Give nothing more of what was read."""
        self._ready.clear()
        self._ahead.clear()

    def _told(self, event: str, found: list[tuple[Any, ...]]) -> Any:
        """What an event told, for who waited for it."""
        if not found:
            raise AnthropicError(f"The stream ended without the event {event!r}.")
        told = found[0]
        return None if not told else told[0] if len(told) == 1 else told

    def _final(self) -> MessageT:
        """The whole message, with the answer that it promises.

        Raises:
            APIError: It did not become whole.
            OutputValidationError: It did, and its answer is not what was asked for.
        """
        found = self._whole()
        if self._snapshot.reading is not None:
            self._snapshot.reading.check(found)
        return found

    def _whole(self) -> MessageT:
        """The whole message.

        Raises:
            APIError: It did not become whole.
        """
        if self._failure is not None:
            raise self._failure
        if not self._snapshot.accumulator.complete:
            raise self._course.closed_early()
        try:
            found: MessageT = self._snapshot.message()
        except ValueError as error:
            raise self._course.invalid(error) from error
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} request_id={self.request_id!r}>"


def text_of(value: Any) -> str | None:
    """The piece of text that an event of the API brings, if it brings one."""
    if value.__class__ is tuple:
        template, piece = value
        if shape_of(template).kind:
            return piece if template.memo.kind == "text_delta" else None
        value = template.json(piece)
    if value.__class__ is dict and value.get("type") == "content_block_delta":
        delta = value["delta"]
        if delta.get("type") == "text_delta":
            text: str | None = delta.get("text")
            return text
    return None


def whole_text(message: Any) -> str:
    """The text of a message, its text blocks put together.

    Raises:
        RuntimeError: It has none.
    """
    texts = [block.text for block in message.content if block.type == "text"]
    if not texts:
        kinds = ", ".join(block.type for block in message.content) or "no blocks at all"
        raise RuntimeError(f"The answer has no text block: its content is {kinds}.")
    return "".join(texts)

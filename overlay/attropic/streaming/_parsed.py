"""Message streams whose answer is read in a type that the caller names.

At run time they, their managers and their events are those of every stream. To type checkers they hold that type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Generic, TypeAlias

    from attropic_api._runtime.model import UnknownVariant
    from attropic_api.types import (
        RawContentBlockDeltaEvent,
        RawContentBlockStartEvent,
        RawMessageDeltaEvent,
        RawMessageStartEvent,
    )
    from attropic_api.types.beta import (
        BetaRawContentBlockDeltaEvent,
        BetaRawContentBlockStartEvent,
        BetaRawMessageDeltaEvent,
        BetaRawMessageStartEvent,
    )

    from ..structured._blocks import ParsedBetaContentBlock, ParsedContentBlock
    from ..structured._messages import ParsedBetaMessage, ParsedMessage, T
    from . import _events as e
    from ._async_stream import AsyncMessageStream as AsyncMessageStreamOf
    from ._messages import _AsyncManager, _Manager
    from ._stream import MessageStream as MessageStreamOf

    class ParsedContentBlockStopEvent(e.ContentBlockStopEvent, Generic[T]):
        """A content block is complete."""

        content_block: ParsedContentBlock[T]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ParsedBetaContentBlockStopEvent(e.ContentBlockStopEvent, Generic[T]):
        """A content block is complete."""

        content_block: ParsedBetaContentBlock[T]  # type: ignore[assignment]

    class ParsedMessageStopEvent(e.MessageStopEvent, Generic[T]):
        """The message is complete."""

        message: ParsedMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ParsedBetaMessageStopEvent(e.MessageStopEvent, Generic[T]):
        """The message is complete."""

        message: ParsedBetaMessage[T]  # type: ignore[assignment]

    ParsedMessageStreamEvent: TypeAlias = (
        e.TextEvent
        | e.CitationEvent
        | e.ThinkingEvent
        | e.SignatureEvent
        | e.InputJsonEvent
        | RawMessageStartEvent
        | RawMessageDeltaEvent
        | ParsedMessageStopEvent[T]
        | RawContentBlockStartEvent
        | RawContentBlockDeltaEvent
        | ParsedContentBlockStopEvent[T]
        | UnknownVariant
    )
    ParsedBetaMessageStreamEvent: TypeAlias = (
        e.TextEvent
        | e.BetaCitationEvent
        | e.ThinkingEvent
        | e.SignatureEvent
        | e.InputJsonEvent
        | e.CompactionEvent
        | BetaRawMessageStartEvent
        | BetaRawMessageDeltaEvent
        | ParsedBetaMessageStopEvent[T]
        | BetaRawContentBlockStartEvent
        | BetaRawContentBlockDeltaEvent
        | ParsedBetaContentBlockStopEvent[T]
        | UnknownVariant
    )

    class ParsedMessageStream(MessageStreamOf[ParsedMessage[T], ParsedMessageStreamEvent[T]]):
        """A message that arrives event by event, and its answer."""

    class ParsedBetaMessageStream(MessageStreamOf[ParsedBetaMessage[T], ParsedBetaMessageStreamEvent[T]]):
        """A beta message that arrives event by event, and its answer."""

    class ParsedAsyncMessageStream(AsyncMessageStreamOf[ParsedMessage[T], ParsedMessageStreamEvent[T]]):
        """A message that arrives event by event, and its answer."""

    class ParsedBetaAsyncMessageStream(AsyncMessageStreamOf[ParsedBetaMessage[T], ParsedBetaMessageStreamEvent[T]]):
        """A beta message that arrives event by event, and its answer."""

    class ParsedMessageStreamManager(_Manager[ParsedMessageStream[T]]):
        """What ``client.messages.stream(output_format=...)`` gives, to be used with ``with``."""

    class ParsedBetaMessageStreamManager(_Manager[ParsedBetaMessageStream[T]]):
        """What ``client.beta.messages.stream(output_format=...)`` gives, to be used with ``with``."""

    class ParsedAsyncMessageStreamManager(_AsyncManager[ParsedAsyncMessageStream[T]]):
        """What ``client.messages.stream(output_format=...)`` gives, to be used with ``async with``."""

    class ParsedBetaAsyncMessageStreamManager(_AsyncManager[ParsedBetaAsyncMessageStream[T]]):
        """What ``client.beta.messages.stream(output_format=...)`` gives, to be used with ``async with``."""

else:

    def __getattr__(name):
        """The name of a stream, a manager or an event without what type checkers are told of it."""
        from .. import streaming

        return getattr(streaming, "TextEvent" if name == "ParsedBetaTextEvent" else name.removeprefix("Parsed"))

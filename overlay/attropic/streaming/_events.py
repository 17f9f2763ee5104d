"""Events that a message stream adds to those of the API, under their official names.

A snapshot is worked out when it is read: a text is joined then, the input of a tool is what can be read of it.
"""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from attropic_api._runtime.model import BaseModel
from attropic_api.models.raw_content_block_stop_event import RawContentBlockStopEvent
from attropic_api.models.raw_message_stop_event import RawMessageStopEvent

if TYPE_CHECKING:
    from attropic_api._runtime.model import UnknownVariant
    from attropic_api.types import (
        ContentBlock,
        Message,
        RawContentBlockDeltaEvent,
        RawContentBlockStartEvent,
        RawMessageDeltaEvent,
        RawMessageStartEvent,
        TextCitation,
    )
    from attropic_api.types.beta import (
        BetaContentBlock,
        BetaMessage,
        BetaRawContentBlockDeltaEvent,
        BetaRawContentBlockStartEvent,
        BetaRawMessageDeltaEvent,
        BetaRawMessageStartEvent,
        BetaTextCitation,
    )

    from .._core.part import Part
    from .._core.snapshot import Snapshot

Wire = tuple[tuple[str, str, bool], ...]


class TextEvent(BaseModel):
    """A piece of text.

    Attributes:
        type: ``text``.
        text: The piece.
    """

    __slots__ = ("_count", "_part", "text")
    type: Literal["text"] = "text"
    _wire: ClassVar[Wire] = (("type", "type", True), ("text", "text", True), ("snapshot", "snapshot", True))

    def __init__(self, text: str, part: Part, count: int) -> None:
        self.text = text
        self._part = part
        self._count = count

    @property
    def snapshot(self) -> str:
        """The whole text of the block so far."""
        return self._part.text("text", self._count)

    def parsed_snapshot(self) -> Any:
        """What of the text can be read as JSON, the beginning of a string included.

        While the event is the newest, that costs the new piece of text. It does not grow with the block, as
        ``current_parsed_snapshot`` of the stream does.

        Raises:
            ValueError: It is not JSON.
        """
        return self._part.parsed_text(self._count)


class ThinkingEvent(BaseModel):
    """A piece of thinking.

    Attributes:
        type: ``thinking``.
        thinking: The piece.
    """

    __slots__ = ("_count", "_part", "thinking")
    type: Literal["thinking"] = "thinking"
    _wire: ClassVar[Wire] = (("type", "type", True), ("thinking", "thinking", True), ("snapshot", "snapshot", True))

    def __init__(self, thinking: str, part: Part, count: int) -> None:
        self.thinking = thinking
        self._part = part
        self._count = count

    @property
    def snapshot(self) -> str:
        """The whole thinking of the block so far."""
        return self._part.text("thinking", self._count)


class SignatureEvent(BaseModel):
    """The signature of a thinking block.

    Attributes:
        type: ``signature``.
        signature: The signature, whole.
    """

    __slots__ = ("signature",)
    type: Literal["signature"] = "signature"
    _wire: ClassVar[Wire] = (("type", "type", True), ("signature", "signature", True))

    def __init__(self, signature: str) -> None:
        self.signature = signature


class InputJsonEvent(BaseModel):
    """A piece of the input of a tool, as JSON text.

    Attributes:
        type: ``input_json``.
        partial_json: The piece.
    """

    __slots__ = ("_count", "_part", "partial_json")
    type: Literal["input_json"] = "input_json"
    _wire: ClassVar[Wire] = (
        ("type", "type", True),
        ("partial_json", "partial_json", True),
        ("snapshot", "snapshot", True),
    )

    def __init__(self, partial_json: str, part: Part, count: int) -> None:
        self.partial_json = partial_json
        self._part = part
        self._count = count

    @property
    def snapshot(self) -> object:
        """What of the input can be read so far; strings when they are complete.

        Read while the event is the newest, it is one object that goes on growing with the block, at the cost of
        the new piece; ``copy.deepcopy`` keeps a state. Read later, it is made anew as it was then.
        """
        found: object = self._part.partial_input(self._count)
        return found


class CitationEvent(BaseModel):
    """A citation of the text.

    Attributes:
        type: ``citation``.
        citation: The new one.
    """

    __slots__ = ("_count", "_index", "_seen", "citation")
    type: Literal["citation"] = "citation"
    _wire: ClassVar[Wire] = (("type", "type", True), ("citation", "citation", True), ("snapshot", "snapshot", True))
    citation: TextCitation

    def __init__(self, citation: Any, seen: Snapshot, index: int, count: int) -> None:
        self.citation = citation
        self._seen = seen
        self._index = index
        self._count = count

    @property
    def snapshot(self) -> list[TextCitation]:
        """All citations of the block so far."""
        found: list[TextCitation] = (self._seen.block(self._index).citations or [])[: self._count]
        return found


class CompactionEvent(BaseModel):
    """The summary that stands for earlier turns.

    Attributes:
        type: ``compaction``.
        content: The summary so far, or None when there is none.
        encrypted_content: What is to be sent back as it is, or None.
    """

    __slots__ = ("content", "encrypted_content")
    type: Literal["compaction"] = "compaction"
    _wire: ClassVar[Wire] = (
        ("type", "type", True),
        ("content", "content", True),
        ("encrypted_content", "encrypted_content", True),
    )

    def __init__(self, content: str | None, encrypted_content: str | None) -> None:
        self.content = content
        self.encrypted_content = encrypted_content


class ContentBlockStopEvent(RawContentBlockStopEvent):
    """A content block is complete.

    Attributes:
        index: Its place in the content.
        content_block: The block.
    """

    __slots__ = ("content_block",)
    _wire: ClassVar[Wire] = (*RawContentBlockStopEvent._wire, ("content_block", "content_block", True))
    content_block: ContentBlock


class MessageStopEvent(RawMessageStopEvent):
    """The message is complete.

    Attributes:
        message: The message.
    """

    __slots__ = ("message",)
    _wire: ClassVar[Wire] = (*RawMessageStopEvent._wire, ("message", "message", True))
    message: Message


# To type checkers the beta events hold beta types; they are the same events.
if TYPE_CHECKING:

    class BetaCitationEvent(CitationEvent):
        """A citation of the text."""

        citation: BetaTextCitation

    class BetaContentBlockStopEvent(ContentBlockStopEvent):
        """A content block is complete."""

        content_block: BetaContentBlock  # type: ignore[assignment]

    class BetaMessageStopEvent(MessageStopEvent):
        """The message is complete."""

        message: BetaMessage  # type: ignore[assignment]

    MessageStreamEvent: TypeAlias = (
        TextEvent
        | CitationEvent
        | ThinkingEvent
        | SignatureEvent
        | InputJsonEvent
        | RawMessageStartEvent
        | RawMessageDeltaEvent
        | MessageStopEvent
        | RawContentBlockStartEvent
        | RawContentBlockDeltaEvent
        | ContentBlockStopEvent
        | UnknownVariant
    )
    BetaMessageStreamEvent: TypeAlias = (
        TextEvent
        | BetaCitationEvent
        | ThinkingEvent
        | SignatureEvent
        | InputJsonEvent
        | CompactionEvent
        | BetaRawMessageStartEvent
        | BetaRawMessageDeltaEvent
        | BetaMessageStopEvent
        | BetaRawContentBlockStartEvent
        | BetaRawContentBlockDeltaEvent
        | BetaContentBlockStopEvent
        | UnknownVariant
    )
else:
    for _stop in (ContentBlockStopEvent, MessageStopEvent):  # annotations may name the type of the answer
        _stop.__class_getitem__ = classmethod(GenericAlias)
    BetaCitationEvent = CitationEvent
    BetaContentBlockStopEvent = ContentBlockStopEvent
    BetaMessageStopEvent = MessageStopEvent

    def __getattr__(name):
        """The unions of all events, made when they are first asked for: they load many types."""
        if name not in ("MessageStreamEvent", "BetaMessageStreamEvent"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing import Union

        from attropic_api import models
        from attropic_api._runtime.model import UnknownVariant

        prefix = name.removesuffix("MessageStreamEvent")
        raw = ["RawMessageStartEvent", "RawMessageDeltaEvent", "RawContentBlockStartEvent", "RawContentBlockDeltaEvent"]
        kinds = [
            *(TextEvent, CitationEvent, ThinkingEvent, SignatureEvent, InputJsonEvent),
            *([CompactionEvent] if prefix else []),
            *(getattr(models, prefix + kind) for kind in raw),
            *(MessageStopEvent, ContentBlockStopEvent, UnknownVariant),
        ]
        globals()[name] = found = Union[tuple(kinds)]  # noqa: UP007  # of a list
        return found

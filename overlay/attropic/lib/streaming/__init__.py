"""`attropic.streaming` under its official name."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...streaming import *
    from ...streaming import BetaContentBlockStopEvent as ParsedBetaContentBlockStopEvent
    from ...streaming import BetaMessageStopEvent as ParsedBetaMessageStopEvent
    from ...streaming import BetaMessageStreamEvent as ParsedBetaMessageStreamEvent
    from ...streaming import ContentBlockStopEvent as ParsedContentBlockStopEvent
    from ...streaming import MessageStopEvent as ParsedMessageStopEvent
    from ...streaming import MessageStreamEvent as ParsedMessageStreamEvent
    from ...streaming import TextEvent as ParsedBetaTextEvent
else:
    from ... import streaming as _streaming

    def __getattr__(name):
        """Names of `attropic.streaming`; events of parsed messages are the same ones."""
        return getattr(_streaming, "TextEvent" if name == "ParsedBetaTextEvent" else name.removeprefix("Parsed"))


__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "BetaAsyncMessageStream",
    "BetaAsyncMessageStreamManager",
    "BetaCitationEvent",
    "BetaCompactionEvent",
    "BetaContentBlockStopEvent",
    "BetaInputJsonEvent",
    "BetaMessageStopEvent",
    "BetaMessageStream",
    "BetaMessageStreamEvent",
    "BetaMessageStreamManager",
    "BetaSignatureEvent",
    "BetaTextEvent",
    "BetaThinkingEvent",
    "CitationEvent",
    "ContentBlockStopEvent",
    "EventDecoder",
    "InputJsonEvent",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "ParsedBetaContentBlockStopEvent",
    "ParsedBetaMessageStopEvent",
    "ParsedBetaMessageStreamEvent",
    "ParsedBetaTextEvent",
    "ParsedContentBlockStopEvent",
    "ParsedMessageStopEvent",
    "ParsedMessageStreamEvent",
    "Partial",
    "ResumePolicy",
    "ServerSentEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]

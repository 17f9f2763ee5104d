"""`attropic.streaming` under its official name."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...streaming import *
    from ...streaming import TextEvent as ParsedBetaTextEvent
    from ...streaming._parsed import ParsedBetaContentBlockStopEvent as ParsedBetaContentBlockStopEvent
    from ...streaming._parsed import ParsedBetaMessageStopEvent as ParsedBetaMessageStopEvent
    from ...streaming._parsed import ParsedBetaMessageStreamEvent as ParsedBetaMessageStreamEvent
    from ...streaming._parsed import ParsedContentBlockStopEvent as ParsedContentBlockStopEvent
    from ...streaming._parsed import ParsedMessageStopEvent as ParsedMessageStopEvent
    from ...streaming._parsed import ParsedMessageStreamEvent as ParsedMessageStreamEvent
else:
    from ... import streaming as _streaming

    def __getattr__(name):
        """Names of `attropic.streaming`; events of parsed messages are the same ones."""
        if not name.startswith("Parsed"):
            return getattr(_streaming, name)
        from ...streaming import _parsed

        return getattr(_parsed, name)


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

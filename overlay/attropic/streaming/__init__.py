"""Message streams: events, text, whole messages, callbacks. Each name loads what it needs when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from attropic_api._runtime.events import EventDecoder as EventDecoder
    from attropic_api._runtime.events import ServerSentEvent as ServerSentEvent

    from .._core.partial import Partial as Partial
    from .._core.resume import ResumePolicy as ResumePolicy
    from ._events import BetaCitationEvent as BetaCitationEvent
    from ._events import BetaContentBlockStopEvent as BetaContentBlockStopEvent
    from ._events import BetaMessageStopEvent as BetaMessageStopEvent
    from ._events import BetaMessageStreamEvent as BetaMessageStreamEvent
    from ._events import CitationEvent as CitationEvent
    from ._events import CompactionEvent as BetaCompactionEvent
    from ._events import ContentBlockStopEvent as ContentBlockStopEvent
    from ._events import InputJsonEvent as BetaInputJsonEvent
    from ._events import InputJsonEvent as InputJsonEvent
    from ._events import MessageStopEvent as MessageStopEvent
    from ._events import MessageStreamEvent as MessageStreamEvent
    from ._events import SignatureEvent as BetaSignatureEvent
    from ._events import SignatureEvent as SignatureEvent
    from ._events import TextEvent as BetaTextEvent
    from ._events import TextEvent as TextEvent
    from ._events import ThinkingEvent as BetaThinkingEvent
    from ._events import ThinkingEvent as ThinkingEvent
    from ._messages import AsyncMessageStream as AsyncMessageStream
    from ._messages import AsyncMessageStreamManager as AsyncMessageStreamManager
    from ._messages import BetaAsyncMessageStream as BetaAsyncMessageStream
    from ._messages import BetaAsyncMessageStreamManager as BetaAsyncMessageStreamManager
    from ._messages import BetaMessageStream as BetaMessageStream
    from ._messages import BetaMessageStreamManager as BetaMessageStreamManager
    from ._messages import MessageStream as MessageStream
    from ._messages import MessageStreamManager as MessageStreamManager
    from ._parsed import ParsedAsyncMessageStream as ParsedAsyncMessageStream
    from ._parsed import ParsedAsyncMessageStreamManager as ParsedAsyncMessageStreamManager
    from ._parsed import ParsedBetaAsyncMessageStream as ParsedBetaAsyncMessageStream
    from ._parsed import ParsedBetaAsyncMessageStreamManager as ParsedBetaAsyncMessageStreamManager
    from ._parsed import ParsedBetaMessageStream as ParsedBetaMessageStream
    from ._parsed import ParsedBetaMessageStreamManager as ParsedBetaMessageStreamManager
    from ._parsed import ParsedMessageStream as ParsedMessageStream
    from ._parsed import ParsedMessageStreamManager as ParsedMessageStreamManager
else:
    _MESSAGES = [
        f"{side}{kind}"
        for side in ("", "Async", "Beta", "BetaAsync")
        for kind in ("MessageStream", "MessageStreamManager")
    ]
    _EVENTS = [
        "BetaCitationEvent",
        "BetaContentBlockStopEvent",
        "BetaMessageStopEvent",
        "BetaMessageStreamEvent",
        "CitationEvent",
        "ContentBlockStopEvent",
        "InputJsonEvent",
        "MessageStopEvent",
        "MessageStreamEvent",
        "SignatureEvent",
        "TextEvent",
        "ThinkingEvent",
    ]
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            **dict.fromkeys(_MESSAGES, "._messages"),
            **dict.fromkeys([f"Parsed{name}" for name in _MESSAGES], "._parsed"),
            **dict.fromkeys(_EVENTS, "._events"),
            "BetaCompactionEvent": "._events:CompactionEvent",
            "BetaInputJsonEvent": "._events:InputJsonEvent",
            "BetaSignatureEvent": "._events:SignatureEvent",
            "BetaTextEvent": "._events:TextEvent",
            "BetaThinkingEvent": "._events:ThinkingEvent",
            "EventDecoder": "attropic_api._runtime.events",
            "Partial": ".._core.partial",
            "ResumePolicy": ".._core.resume",
            "ServerSentEvent": "attropic_api._runtime.events",
        },
    )

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
    "ParsedAsyncMessageStream",
    "ParsedAsyncMessageStreamManager",
    "ParsedBetaAsyncMessageStream",
    "ParsedBetaAsyncMessageStreamManager",
    "ParsedBetaMessageStream",
    "ParsedBetaMessageStreamManager",
    "ParsedMessageStream",
    "ParsedMessageStreamManager",
    "Partial",
    "ResumePolicy",
    "ServerSentEvent",
    "SignatureEvent",
    "TextEvent",
    "ThinkingEvent",
]

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .ping import Ping
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent
    from .raw_message_start_event import RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent

    RawMessageStreamEvent: TypeAlias = (
        RawMessageStartEvent
        | RawMessageDeltaEvent
        | RawMessageStopEvent
        | RawContentBlockStartEvent
        | RawContentBlockDeltaEvent
        | RawContentBlockStopEvent
        | Ping
        | UnknownVariant
    )
    """An event of a message stream. A stream has one `message_start`, then for each block a start, its deltas
    and a stop, then a `message_delta` and a `message_stop`; a `ping` may come at any time. The `type` tells
    which event it is.
    """
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "RawMessageStreamEvent",
        "RawMessageStartEvent | RawMessageDeltaEvent | RawMessageStopEvent | RawContentBlockStartEvent | RawContentBlockDeltaEvent | RawContentBlockStopEvent | Ping | UnknownVariant",
        {
            "Ping": ".ping",
            "RawContentBlockDeltaEvent": ".raw_content_block_delta_event",
            "RawContentBlockStartEvent": ".raw_content_block_start_event",
            "RawContentBlockStopEvent": ".raw_content_block_stop_event",
            "RawMessageDeltaEvent": ".raw_message_delta_event",
            "RawMessageStartEvent": ".raw_message_start_event",
            "RawMessageStopEvent": ".raw_message_stop_event",
        },
    )

_t_raw_message_start_event = _c.Ref(__name__, ".raw_message_start_event:RawMessageStartEvent")
_t_raw_message_delta_event = _c.Ref(__name__, ".raw_message_delta_event:RawMessageDeltaEvent")
_t_raw_message_stop_event = _c.Ref(__name__, ".raw_message_stop_event:RawMessageStopEvent")
_t_raw_content_block_start_event = _c.Ref(
    __name__, ".raw_content_block_start_event:RawContentBlockStartEvent"
)
_t_raw_content_block_delta_event = _c.Ref(
    __name__, ".raw_content_block_delta_event:RawContentBlockDeltaEvent"
)
_t_raw_content_block_stop_event = _c.Ref(__name__, ".raw_content_block_stop_event:RawContentBlockStopEvent")
_t_ping = _c.Ref(__name__, ".ping:Ping")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "message_start": _t_raw_message_start_event,
        "message_delta": _t_raw_message_delta_event,
        "message_stop": _t_raw_message_stop_event,
        "content_block_start": _t_raw_content_block_start_event,
        "content_block_delta": _t_raw_content_block_delta_event,
        "content_block_stop": _t_raw_content_block_stop_event,
        "ping": _t_ping,
    },
)

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    import datetime

    from typing_extensions import Self

    from .message_batch_request_counts import MessageBatchRequestCounts

_t_message_batch_request_counts = _c.Ref(__name__, ".message_batch_request_counts:MessageBatchRequestCounts")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageBatch(BaseModel):
    """A batch of requests for messages, processed in the background."""

    archived_at: datetime.datetime | None = None
    """The time at which the batch was archived and its results went away, in ISO 8601; null while they are kept."""

    cancel_initiated_at: datetime.datetime | None = None
    """The time at which cancellation was asked for, in ISO 8601; null when it was not."""

    created_at: datetime.datetime
    """The time at which the batch was made, in ISO 8601."""

    ended_at: datetime.datetime | None = None
    """The time at which every request had a result, in ISO 8601; null before that."""

    expires_at: datetime.datetime
    """The time at which processing stops, in ISO 8601, 24 hours after the batch was made. Requests not processed
    by then expire.
    """

    id: str
    """The unique id of the batch, opaque and of no fixed form."""

    processing_status: Literal["in_progress", "canceling", "ended"] | str
    """How far the batch is. `in_progress`: requests are being processed. `canceling`: cancellation was asked for
    and requests already under way may still finish. `ended`: every request has a result.
    """

    request_counts: MessageBatchRequestCounts
    """The number of requests in each state, which add up to all requests of the batch."""

    results_url: str | None = None
    """The address of the results, a file with one JSON object per line; null until the batch has ended."""

    type: Literal["message_batch"] = "message_batch"
    """The tag of this kind of object."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("archived_at", "archived_at", True),
        ("cancel_initiated_at", "cancel_initiated_at", True),
        ("created_at", "created_at", True),
        ("ended_at", "ended_at", True),
        ("expires_at", "expires_at", True),
        ("id", "id", True),
        ("processing_status", "processing_status", True),
        ("request_counts", "request_counts", True),
        ("results_url", "results_url", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.timestamp, True, False),
        (_c.timestamp, True, False),
        (_c.timestamp, False, True),
        (_c.timestamp, True, False),
        (_c.timestamp, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_message_batch_request_counts, False, True),
        (_c.string, True, False),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 10
        at = ""
        v: Any
        try:
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.archived_at = v
            at = "cancel_initiated_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.cancel_initiated_at = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "ended_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.ended_at = v
            at = "expires_at"
            v = src[at]
            v = _c.timestamp(v)
            self.expires_at = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "processing_status"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.processing_status = v
            at = "request_counts"
            v = src[at]
            v = _t_message_batch_request_counts.decode(v)
            self.request_counts = v
            at = "results_url"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.results_url = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "message_batch", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.archived_at
        v1: Any = self.cancel_initiated_at
        v2: Any = self.created_at
        v3: Any = self.ended_at
        v4: Any = self.expires_at
        v5: Any = self.id
        v6: Any = self.processing_status
        v7: Any = self.request_counts
        v8: Any = self.results_url
        v9: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ is str
            and v6.__class__ is str
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ in _c.PLAIN
            and v9.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "archived_at": None if v0 is None else nested(v0),
            "cancel_initiated_at": None if v1 is None else nested(v1),
            "created_at": None if v2 is None else nested(v2),
            "ended_at": None if v3 is None else nested(v3),
            "expires_at": None if v4 is None else nested(v4),
            "id": v5,
            "processing_status": v6,
            "request_counts": None if v7 is None else nested(v7),
            "results_url": v8,
            "type": v9,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageBatch:
        self = MessageBatch.__new__(MessageBatch)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.archived_at = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.cancel_initiated_at = v
        self.created_at = _c.timestamp(s.f2)
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.ended_at = v
        self.expires_at = _c.timestamp(s.f4)
        self.id = s.f5
        self.processing_status = s.f6
        self.request_counts = _t_message_batch_request_counts.of(s.f7)
        v = s.f8
        if v is _c.MISSING:
            v = None
            whole = False
        self.results_url = v
        v = s.f9
        if v is _c.MISSING:
            v, whole = "message_batch", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(MessageBatch, s)
        return self

# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageBatchRequestCounts(BaseModel):
    """The number of requests of a batch in each state. Until the batch has ended, all of them count as
    processing.
    """

    canceled: int = 0
    """Requests that were canceled before they were processed; 0 until the batch has ended. The server's default
    is `0`.
    """

    errored: int = 0
    """Requests that failed with an error; 0 until the batch has ended. The server's default is `0`."""

    expired: int = 0
    """Requests that were not processed in time; 0 until the batch has ended. The server's default is `0`."""

    processing: int = 0
    """Requests that have no result yet. The server's default is `0`."""

    succeeded: int = 0
    """Requests that produced a message; 0 until the batch has ended. The server's default is `0`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("canceled", "canceled", True),
        ("errored", "errored", True),
        ("expired", "expired", True),
        ("processing", "processing", True),
        ("succeeded", "succeeded", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_c.integer, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "canceled"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.canceled = v
            at = "errored"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.errored = v
            at = "expired"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.expired = v
            at = "processing"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.processing = v
            at = "succeeded"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.succeeded = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.canceled
        v1: Any = self.errored
        v2: Any = self.expired
        v3: Any = self.processing
        v4: Any = self.succeeded
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "canceled": v0,
            "errored": v1,
            "expired": v2,
            "processing": v3,
            "succeeded": v4,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageBatchRequestCounts:
        self = MessageBatchRequestCounts.__new__(MessageBatchRequestCounts)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.canceled = v
        v = s.f1
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.errored = v
        v = s.f2
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.expired = v
        v = s.f3
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.processing = v
        v = s.f4
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.succeeded = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(MessageBatchRequestCounts, s)
        return self

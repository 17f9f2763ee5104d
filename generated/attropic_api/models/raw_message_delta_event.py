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
    from typing_extensions import Self

    from .message_delta import MessageDelta
    from .message_delta_usage import MessageDeltaUsage

_t_message_delta = _c.Ref(__name__, ".message_delta:MessageDelta")
_t_message_delta_usage = _c.Ref(__name__, ".message_delta_usage:MessageDeltaUsage")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RawMessageDeltaEvent(BaseModel):
    """A change to the message as a whole, sent when its content is complete."""

    delta: MessageDelta
    """The fields of the message that change."""

    type: Literal["message_delta"] = "message_delta"
    """The tag of this kind of event."""

    usage: MessageDeltaUsage = _c.made(_t_message_delta_usage, {})
    """The usage so far. The counts are totals since the start of the stream and replace earlier ones. The
    server's default is `{}`.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("delta", "delta", True),
        ("type", "type", True),
        ("usage", "usage", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_message_delta, False, True),
        None,
        (_t_message_delta_usage, False, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "message_delta")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "delta"
            v = src[at]
            v = _t_message_delta.decode(v)
            self.delta = v
            at = "type"
            v = src[at]
            if v != "message_delta":
                raise _c.bad('"message_delta"', v)
            self.type = v
            at = "usage"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = {}, _c.NEVER
            v = _t_message_delta_usage.decode(v)
            self.usage = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.delta
        v1: Any = self.type
        v2: Any = self.usage
        if not (
            v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "delta": None if v0 is None else nested(v0),
            "type": v1,
            "usage": None if v2 is None else nested(v2),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> RawMessageDeltaEvent:
        self = RawMessageDeltaEvent.__new__(RawMessageDeltaEvent)
        whole = True
        v: Any
        self.delta = _t_message_delta.of(s.f0)
        self.type = "message_delta"
        v = s.f2
        if v is _c.MISSING:
            v, whole = {}, False
            v = _t_message_delta_usage.decode(v)
        else:
            v = _t_message_delta_usage.of(v)
        self.usage = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(RawMessageDeltaEvent, s)
        return self

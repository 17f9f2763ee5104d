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

    from .message import Message

_t_message = _c.Ref(__name__, ".message:Message")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RawMessageStartEvent(BaseModel):
    """The first event of a stream, with the message as it stands before any content."""

    message: Message
    """The message, with no content and no stop reason yet. Its usage is that known at the start."""

    type: Literal["message_start"] = "message_start"
    """The tag of this kind of event."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("message", "message", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_message, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "message_start")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "message"
            v = src[at]
            v = _t_message.decode(v)
            self.message = v
            at = "type"
            v = src[at]
            if v != "message_start":
                raise _c.bad('"message_start"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.message
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"message": None if v0 is None else nested(v0), "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> RawMessageStartEvent:
        self = RawMessageStartEvent.__new__(RawMessageStartEvent)
        self.message = _t_message.of(s.f0)
        self.type = "message_start"
        base: BaseModel = self
        base._state = None
        return self

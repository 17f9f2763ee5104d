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

    from .beta_managed_agents_user_content_block import BetaManagedAgentsUserContentBlock
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_user_content_block = _c.Ref(__name__, ".beta_managed_agents_user_content_block")
_d_content = _c.ListOf(_t_beta_managed_agents_user_content_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserMessageEvent(BaseModel):
    """A message of the user."""

    type: Literal["user.message"] = "user.message"
    id: str
    """The ID of the event."""

    content: list[BetaManagedAgentsUserContentBlock]
    """What the user said: text, images and documents."""

    processed_at: BetaTimestamp | None = None
    """When the agent took up the event (ISO 8601). Null while it is queued."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("content", "content", True),
        ("processed_at", "processed_at", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_d_content, False, True),
        (_c.timestamp, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.message")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "user.message":
                raise _c.bad('"user.message"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "processed_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.timestamp(v)
            self.processed_at = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.content
        v3: Any = self.processed_at
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "content": None if v2 is None else nested(v2)}
        if v3 is not None:
            found["processed_at"] = nested(v3)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserMessageEvent:
        self = BetaManagedAgentsUserMessageEvent.__new__(BetaManagedAgentsUserMessageEvent)
        v: Any
        self.type = "user.message"
        self.id = s.f1
        v = s.f2
        if len(v) >= _c.LONG and _d_content.sure:
            _c.later(self, "content", _d_content.of, v)
        else:
            self.content = _d_content.of(v)
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _c.timestamp(v)
        self.processed_at = v
        base: BaseModel = self
        base._state = None
        return self

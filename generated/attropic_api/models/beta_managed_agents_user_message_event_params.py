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

_t_beta_managed_agents_user_content_block = _c.Ref(__name__, ".beta_managed_agents_user_content_block")
_d_content = _c.ListOf(_t_beta_managed_agents_user_content_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserMessageEventParams(BaseModel):
    """A message to the agent. An idle session starts to run."""

    type: Literal["user.message"] = "user.message"
    content: list[BetaManagedAgentsUserContentBlock]
    """What to say: text, images and documents."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("content", "content", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_d_content, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.message")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "user.message":
                raise _c.bad('"user.message"', v)
            self.type = v
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.content
        if not (v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "content": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserMessageEventParams:
        self = BetaManagedAgentsUserMessageEventParams.__new__(BetaManagedAgentsUserMessageEventParams)
        v: Any
        self.type = "user.message"
        v = s.f1
        if len(v) >= _c.LONG and _d_content.sure:
            _c.later(self, "content", _d_content.of, v)
        else:
            self.content = _d_content.of(v)
        base: BaseModel = self
        base._state = None
        return self

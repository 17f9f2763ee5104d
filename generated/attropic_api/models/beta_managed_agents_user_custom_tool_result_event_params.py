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

    from .beta_managed_agents_tool_result_content_block import BetaManagedAgentsToolResultContentBlock

_t_beta_managed_agents_tool_result_content_block = _c.Ref(
    __name__, ".beta_managed_agents_tool_result_content_block"
)
_d_content = _c.ListOf(_t_beta_managed_agents_tool_result_content_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserCustomToolResultEventParams(BaseModel):
    """Answers a use of a custom tool."""

    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    custom_tool_use_id: str
    """The ID of the `agent.custom_tool_use` event to answer."""

    content: list[BetaManagedAgentsToolResultContentBlock] | None = None
    """What the tool returned: text, images and documents."""

    is_error: bool | None = None
    """Whether the tool failed. Null or absence means it did not."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("custom_tool_use_id", "custom_tool_use_id", True),
        ("content", "content", False),
        ("is_error", "is_error", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_d_content, False, False),
        (_c.boolean, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.custom_tool_result")

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
            if v != "user.custom_tool_result":
                raise _c.bad('"user.custom_tool_result"', v)
            self.type = v
            at = "custom_tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.custom_tool_use_id = v
            at = "content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_content(v)
            self.content = v
            at = "is_error"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.is_error = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.custom_tool_use_id
        v2: Any = self.content
        v3: Any = self.is_error
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "custom_tool_use_id": v1}
        if v2 is not None:
            found["content"] = nested(v2)
        if v3 is not None:
            found["is_error"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserCustomToolResultEventParams:
        self = BetaManagedAgentsUserCustomToolResultEventParams.__new__(
            BetaManagedAgentsUserCustomToolResultEventParams
        )
        v: Any
        self.type = "user.custom_tool_result"
        self.custom_tool_use_id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_content.of(v)
        self.content = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.is_error = v
        base: BaseModel = self
        base._state = None
        return self

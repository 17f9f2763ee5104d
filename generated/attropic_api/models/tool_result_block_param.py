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

    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .tool_result_block_content_item_param import ToolResultBlockContentItemParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_tool_result_block_content_item_param = _c.Ref(__name__, ".tool_result_block_content_item_param")
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_content = _c.ByKind(
    {str: _c.string, list: _c.ListOf(_t_tool_result_block_content_item_param)}, "a string or an array"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolResultBlockParam(BaseModel):
    """The result of a tool that the caller ran."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this block; null or absent sets none."""

    content: str | list[ToolResultBlockContentItemParam] | None = None
    """What the tool returned: one text, or blocks of text, images, search results, documents or tool references.
    Absent means an empty result.
    """

    is_error: bool | None = None
    """Whether the tool failed; the content then explains how. Absent means false."""

    tool_use_id: str
    """The id of the call that this result answers."""

    type: Literal["tool_result"] = "tool_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("content", "content", False),
        ("is_error", "is_error", False),
        ("tool_use_id", "tool_use_id", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_d_content, False, False),
        (_c.boolean, False, False),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
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
            at = "tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_use_id = v
            at = "type"
            v = src[at]
            if v != "tool_result":
                raise _c.bad('"tool_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.content
        v2: Any = self.is_error
        v3: Any = self.tool_use_id
        v4: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        if v1 is not None:
            found["content"] = nested(v1)
        if v2 is not None:
            found["is_error"] = v2
        found["tool_use_id"] = v3
        found["type"] = v4
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolResultBlockParam:
        self = ToolResultBlockParam.__new__(ToolResultBlockParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_content.of(v)
        self.content = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.is_error = v
        self.tool_use_id = s.f3
        self.type = "tool_result"
        base: BaseModel = self
        base._state = None
        return self
